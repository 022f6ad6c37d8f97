// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafttables.h"

#include "numberparser.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DraftTables)
};

const QString titlePrefix = u"title:"_s;

QList<GridColumn> titleColumns(const QStringList &languages, const QString &name)
{
    QList<GridColumn> columns;
    for (const QString &language : languages)
        columns.append({titlePrefix + language, Say::tr("%1 (%2)", "title, language").arg(name, languageName(language)), 0,
                        Column::Kind::Text, true});
    return columns;
}

void putTitles(DraftRow &row, const LocalisedText &titles)
{
    for (const QString &language : titles.languages())
        row.cells.insert(titlePrefix + language, titles.exactly(language));
}

LocalisedText titlesOf(const DraftRow &row)
{
    LocalisedText titles;
    for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
        if (cell.key().startsWith(titlePrefix))
            titles.set(cell.key().mid(titlePrefix.size()), cell.value());
    return titles;
}

/// "U3": the first that none of them has.
QString freeCode(const QString &letters, const QSet<QString> &taken)
{
    for (int number = 1;; ++number)
        if (const QString code = letters + QString::number(number); !taken.contains(code.toLower()))
            return code;
}

QSet<QString> codesIn(const QList<DraftRow> &rows)
{
    QSet<QString> codes;
    for (const DraftRow &row : rows)
        codes.insert(row.cells.value(u"code"_s).toLower());
    return codes;
}

bool isYes(const QString &value)
{
    return value == u"yes";
}

QString yesText(const QString &value)
{
    return value.isEmpty() ? value : isYes(value) ? Say::tr("yes") : Say::tr("no");
}

Result<QString> yesOrNo(const QString &typed)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"true"_s, u"oui"_s, u"نعم"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"0"_s, u"false"_s, u"non"_s, u"لا"_s};
    const QString word = foldText(typed);
    if (yes.contains(word) || word == foldText(Say::tr("yes")))
        return u"yes"_s;
    if (no.contains(word) || word == foldText(Say::tr("no")))
        return u"no"_s;
    return failure(ErrorKind::Input, Say::tr("This is neither yes nor no."));
}

/// By code or by its name in the window.
template<typename Value, typename Values, typename Code, typename Name>
Result<QString> oneOf(const Values &values, const QString &typed, Code code, Name name)
{
    QStringList known;
    for (const Value &value : values) {
        if (foldText(typed) == foldText(code(value)) || foldText(typed) == foldText(name(value)))
            return code(value);
        known.append(name(value));
    }
    return failure(ErrorKind::Input, Say::tr("This is none of: %1.").arg(QLocale().createSeparatedList(known)));
}

constexpr std::array unitKinds{UnitKind::Basic, UnitKind::Common, UnitKind::Core, UnitKind::Elective};

} // namespace

bool DraftRow::isBlank() const
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
}

QStringList titleLanguages(const Programme &programme, const ProgrammeVersion &version)
{
    QStringList languages = programme.titles.languages() + QStringList{u"en"_s, QLocale().name().left(2)};
    for (const Unit &unit : version.units)
        languages += unit.titles.languages();
    languages.removeDuplicates();
    std::ranges::sort(languages, [](const QString &a, const QString &b) { return std::pair(a != u"en", a) < std::pair(b != u"en", b); });
    return languages;
}

QStringList offeredLanguages(const Programme &programme)
{
    QStringList languages = QStringList{u"en"_s, u"ar"_s, u"fr"_s, u"lo"_s} + programme.titles.languages();
    languages.removeDuplicates();
    return languages;
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? tag : tag == u"en" ? u"English"_s : name;
}

// -- units -------------------------------------------------------------------------------------------------------

QList<GridColumn> UnitsTable::columns(const QStringList &languages) const
{
    const GridColumn code{u"code"_s, Say::tr("Code"), 84, Column::Kind::Identifier, true};
    const GridColumn kind{u"kind"_s, Say::tr("Kind"), 84, Column::Kind::Text, true};
    const GridColumn needed{u"needed"_s, Say::tr("Needed"), 66, Column::Kind::Text, true};
    return QList<GridColumn>{code} + titleColumns(languages, Say::tr("Unit")) + QList<GridColumn>{kind, needed};
}

QList<DraftRow> UnitsTable::rows(const ProgrammeVersion &version) const
{
    QList<DraftRow> rows;
    for (const Unit &unit : version.units) {
        DraftRow row{unit.id.uuid(), {{u"code"_s, unit.code}, {u"kind"_s, unitKindCode(unit.kind)}, {u"needed"_s, unit.needed ? u"yes"_s : u"no"_s}}};
        putTitles(row, unit.titles);
        rows.append(row);
    }
    return rows;
}

Result<QString> UnitsTable::accepted(const QString &column, const QString &typed) const
{
    const QString text = typed.simplified();
    if (text.isEmpty() || column == u"code" || column.startsWith(titlePrefix))
        return text;
    if (column == u"needed")
        return yesOrNo(text);
    return oneOf<UnitKind>(unitKinds, text, unitKindCode, unitKindName);
}

QString UnitsTable::shown(const QString &column, const QString &value) const
{
    if (column == u"needed")
        return yesText(value);
    const auto kind = column == u"kind" ? unitKindFromCode(value) : Result<UnitKind>(failure(ErrorKind::Input, {}));
    return kind ? unitKindName(*kind) : value;
}

Result<void> UnitsTable::write(const QList<DraftRow> &rows, ProgrammeVersion &version) const
{
    QSet<QString> codes = codesIn(rows);
    QList<Unit> units;
    for (const DraftRow &row : rows) {
        const Unit *stored = version.unit(UnitId(row.id));
        Unit unit = stored ? *stored : Unit{};
        unit.id = UnitId(row.id);
        unit.titles = titlesOf(row);
        unit.code = row.cells.value(u"code"_s);
        if (unit.code.isEmpty()) {
            unit.code = freeCode(u"U"_s, codes);
            codes.insert(unit.code.toLower());
        }
        const QString kind = row.cells.value(u"kind"_s);
        unit.kind = kind.isEmpty() ? UnitKind::Core : unitKindFromCode(kind).value_or(UnitKind::Core);
        const QString needed = row.cells.value(u"needed"_s);
        unit.needed = unit.kind != UnitKind::Elective && (needed.isEmpty() || isYes(needed));
        units.append(unit);
    }
    version.units = units;
    return {};
}

// -- elements and criteria -----------------------------------------------------------------------------------------

QList<GridColumn> ElementsTable::columns(const QStringList &languages) const
{
    const QList<GridMark> marks{{u"element"_s, {u"e"_s, u"ع"_s}}, {u"criterion"_s, {u"c"_s, u"م"_s}}};
    const GridColumn level{u"level"_s, Say::tr("Part"), 90, Column::Kind::Text, true, marks};
    return QList<GridColumn>{level} + titleColumns(languages, Say::tr("Text"));
}

QList<DraftRow> ElementsTable::rows(const ProgrammeVersion &version) const
{
    QList<DraftRow> rows;
    const Unit *unit = version.unit(m_unit);
    for (const Element &element : unit ? unit->elements : QList<Element>()) {
        rows.append({element.id.uuid(), {{u"level"_s, u"element"_s}}});
        putTitles(rows.last(), element.titles);
        for (const PerformanceCriterion &criterion : element.criteria) {
            rows.append({criterion.id.uuid(), {{u"level"_s, u"criterion"_s}}});
            putTitles(rows.last(), criterion.text);
        }
    }
    return rows;
}

Result<QString> ElementsTable::accepted(const QString &column, const QString &typed) const
{
    const QString text = typed.simplified();
    if (text.isEmpty() || column.startsWith(titlePrefix))
        return text;
    return oneOf<QString>(QStringList{u"element"_s, u"criterion"_s}, text, [](const QString &code) { return code; },
                          [this](const QString &code) { return shown(u"level"_s, code); });
}

QString ElementsTable::shown(const QString &column, const QString &value) const
{
    if (column != u"level" || value.isEmpty())
        return value;
    return value == u"element" ? Say::tr("Element") : Say::tr("Criterion");
}

Result<void> ElementsTable::write(const QList<DraftRow> &rows, ProgrammeVersion &version) const
{
    const auto unit = std::ranges::find(version.units, m_unit, &Unit::id);
    if (unit == version.units.end())
        return failure(ErrorKind::NotFound, Say::tr("This unit is no longer here."));
    QList<Element> elements;
    for (const DraftRow &row : rows) {
        const QString level = row.cells.value(u"level"_s);
        const bool isElement = level.isEmpty() ? elements.isEmpty() : level == u"element";
        if (isElement)
            elements.append({ElementId(row.id), titlesOf(row), {}});
        else if (elements.isEmpty())
            return failure(ErrorKind::Rule, Say::tr("A criterion comes under an element; the first line is an element."));
        else
            elements.last().criteria.append({CriterionId(row.id), titlesOf(row)});
    }
    unit->elements = elements;
    return {};
}

// -- cross-cutting modules -----------------------------------------------------------------------------------------

QList<GridColumn> ModulesTable::columns(const QStringList &languages) const
{
    const GridColumn code{u"code"_s, Say::tr("Code"), 84, Column::Kind::Identifier, true};
    const GridColumn mode{u"mode"_s, Say::tr("Mode"), 100, Column::Kind::Text, true};
    const GridColumn minutes{u"minutes"_s, Say::tr("Minutes"), 74, Column::Kind::Figure, true};
    return QList<GridColumn>{code} + titleColumns(languages, Say::tr("Module")) + QList<GridColumn>{mode, minutes};
}

QList<DraftRow> ModulesTable::rows(const ProgrammeVersion &version) const
{
    QList<DraftRow> rows;
    for (const CrossCuttingModule &module : version.crossCutting) {
        rows.append({module.id.uuid(), {{u"code"_s, module.code}, {u"mode"_s, modeCode(module.mode)},
                                        {u"minutes"_s, module.minutes > 0 ? QString::number(module.minutes) : QString()}}});
        putTitles(rows.last(), module.titles);
    }
    return rows;
}

Result<QString> ModulesTable::accepted(const QString &column, const QString &typed) const
{
    const QString text = typed.simplified();
    if (text.isEmpty() || column == u"code" || column.startsWith(titlePrefix))
        return text;
    if (column == u"mode")
        return oneOf<Mode>(allModes, text, modeCode, modeName);
    const auto minutes = parseMinutes(text);
    if (!minutes || *minutes < 1)
        return failure(ErrorKind::Input, Say::tr("Write minutes, or a length of time like 1:30."));
    return QString::number(*minutes);
}

QString ModulesTable::shown(const QString &column, const QString &value) const
{
    if (column == u"minutes")
        return value.isEmpty() ? value : QLocale().toString(value.toInt());
    const auto mode = column == u"mode" ? modeFromCode(value) : Result<Mode>(failure(ErrorKind::Input, {}));
    return mode ? modeName(*mode) : value;
}

Result<void> ModulesTable::write(const QList<DraftRow> &rows, ProgrammeVersion &version) const
{
    QSet<QString> codes = codesIn(rows);
    QList<CrossCuttingModule> modules;
    for (const DraftRow &row : rows) {
        CrossCuttingModule module{CrossCuttingId(row.id), row.cells.value(u"code"_s), titlesOf(row), Mode::Classroom,
                                  row.cells.value(u"minutes"_s).toInt()};
        if (module.code.isEmpty()) {
            module.code = freeCode(u"X"_s, codes);
            codes.insert(module.code.toLower());
        }
        if (const auto mode = modeFromCode(row.cells.value(u"mode"_s)))
            module.mode = *mode;
        modules.append(module);
    }
    version.crossCutting = modules;
    return {};
}

} // namespace warsha
