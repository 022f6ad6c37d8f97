// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftfields.h"

#include "classification.h"
#include "drafttables.h"
#include "numberparser.h"
#include "placefield.h"
#include "programmetexts.h"
#include "typeface.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DraftFields)
};

/// A code, or words that one title alone has.
Result<QString> classCode(const Classification &list, qsizetype digits, const QString &typed)
{
    if (typed.isEmpty())
        return QString();
    QStringList fits = list.codesTitled(typed);
    fits.removeIf([digits](const QString &code) { return digits != 0 && code.size() != digits; });
    if (fits.size() == 1)
        return fits.first();
    const auto checked = list.check(typed.section(u' ', 0, 0));
    if (checked)
        return checked->code;
    if (fits.isEmpty())
        return failure(checked.error());
    constexpr qsizetype named = 3;
    QStringList first;
    for (const QString &code : fits.first(qMin(named, fits.size())))
        first.append(code + u' ' + list.title(code));
    return failure(ErrorKind::Input, Say::tr("%n title(s) fit: %1…", nullptr, int(fits.size())).arg(first.join(u"; "_s)));
}

QString classText(const Classification &list, const QString &code)
{
    return code.isEmpty() ? QString() : code + u' ' + list.title(code);
}

/// "62.5" and "62:30" are lengths in hours of the programme.
Result<int> minutesFromHours(const QString &typed, int hourMinutes)
{
    if (typed.isEmpty())
        return 0;
    if (const auto thousandths = parseThousandths(typed); thousandths && *thousandths >= 0 && *thousandths <= 10'000'000)
        return int((*thousandths * hourMinutes + 500) / 1000);
    const qsizetype colon = typed.indexOf(u':');
    const auto hours = parseInteger(QStringView(typed).left(colon));
    const auto rest = parseInteger(QStringView(typed).mid(colon + 1));
    if (colon > 0 && hours && rest && *hours >= 0 && *hours <= 10'000 && *rest >= 0 && *rest < hourMinutes)
        return int(*hours * hourMinutes + *rest);
    return failure(ErrorKind::Input, Say::tr("“%1” is not a number of hours. Write 100, 62.5 or 62:30.").arg(typed));
}

QString hoursToEdit(int minutes, int hourMinutes)
{
    if (minutes == 0)
        return {};
    const int rest = minutes % hourMinutes;
    const QString hours = QString::number(minutes / hourMinutes);
    return rest == 0 ? hours : hours + u':' + QString::number(rest).rightJustified(2, u'0');
}

Result<int> wholeNumber(const QString &typed, int least, int most)
{
    static const QRegularExpression percentSign(u"[%٪\\x{200F}\\x{061C}]"_s); // with the marks that percentText puts beside it
    const auto number = typed.isEmpty() ? std::optional<qint64>(least) : parseInteger(QString(typed).remove(percentSign).trimmed());
    if (!number || *number < least || *number > most)
        return failure(ErrorKind::Input, Say::tr("Write a number from %1 to %2.").arg(least).arg(most));
    return int(*number);
}

QString percentShown(int percent)
{
    return percent > 0 ? percentText(percent * 10) : QString();
}

QString percentToEdit(int percent)
{
    return percent > 0 ? QString::number(percent) : QString();
}

DraftField titleField(const QString &language)
{
    return {u"title."_s + language, Say::tr("Title (%1)", "language").arg(languageName(language)),
            [language](const Programme &programme, const ProgrammeVersion &) { return programme.titles.exactly(language); }, {},
            [language](Programme &programme, const QString &typed) -> Result<void> {
                programme.titles.set(language, typed);
                return {};
            }};
}

} // namespace

QList<DraftField> headingFields(const QStringList &languages)
{
    QList<DraftField> fields{{u"code"_s, Say::tr("Code"), [](const Programme &programme, const ProgrammeVersion &) { return programme.code; }, {},
                              [](Programme &programme, const QString &typed) -> Result<void> {
                                  programme.code = typed;
                                  return {};
                              }}};
    for (const QString &language : languages)
        fields.append(titleField(language));
    fields.append({u"isced"_s, Say::tr("ISCED level"),
                   [](const Programme &programme, const ProgrammeVersion &) { return programme.isced < 0 ? QString() : QString::number(programme.isced); }, {},
                   [](Programme &programme, const QString &typed) -> Result<void> {
                       programme.isced = -1;
                       if (!typed.isEmpty()) {
                           WARSHA_TRY(programme.isced, wholeNumber(typed, 0, 8));
                       }
                       return {};
                   }});
    fields.append({u"nationalLevel"_s, Say::tr("National level"),
                   [](const Programme &programme, const ProgrammeVersion &) { return programme.nationalLevel; }, {},
                   [](Programme &programme, const QString &typed) -> Result<void> {
                       programme.nationalLevel = typed;
                       return {};
                   }});
    fields.append({u"isco"_s, Say::tr("Occupation (ISCO-08)"),
                   [](const Programme &programme, const ProgrammeVersion &) { return programme.isco08; },
                   [](const Programme &programme, const ProgrammeVersion &) { return classText(Classification::isco08(), programme.isco08); },
                   [](Programme &programme, const QString &typed) -> Result<void> {
                       WARSHA_TRY(programme.isco08, classCode(Classification::isco08(), 4, typed));
                       return {};
                   }});
    fields.append({u"isced-f"_s, Say::tr("Field (ISCED-F 2013)"),
                   [](const Programme &programme, const ProgrammeVersion &) { return programme.iscedField; },
                   [](const Programme &programme, const ProgrammeVersion &) { return classText(Classification::iscedFields(), programme.iscedField); },
                   [](Programme &programme, const QString &typed) -> Result<void> {
                       WARSHA_TRY(programme.iscedField, classCode(Classification::iscedFields(), 0, typed));
                       return {};
                   }});
    return fields;
}

QList<DraftField> hoursFields()
{
    QList<DraftField> fields;
    for (const Mode mode : allModes)
        fields.append({u"hours."_s + modeCode(mode), modeName(mode),
                       [mode](const Programme &, const ProgrammeVersion &version) { return hoursToEdit(version.requiredMinutes[mode], version.hourMinutes); },
                       [mode](const Programme &, const ProgrammeVersion &version) {
                           return version.requiredMinutes[mode] > 0 ? hoursText(version.requiredMinutes[mode], version.hourMinutes) : QString();
                       },
                       {},
                       [mode](ProgrammeVersion &version, const QString &typed) -> Result<void> {
                           WARSHA_TRY(version.requiredMinutes[mode], minutesFromHours(typed, version.hourMinutes));
                           return {};
                       }});
    fields.append({u"hourMinutes"_s, Say::tr("Minutes in an hour"),
                   [](const Programme &, const ProgrammeVersion &version) { return QString::number(version.hourMinutes); },
                   [](const Programme &, const ProgrammeVersion &version) { return QLocale().toString(version.hourMinutes); }, {},
                   [](ProgrammeVersion &version, const QString &typed) -> Result<void> {
                       WARSHA_TRY(version.hourMinutes, wholeNumber(typed, 1, 60));
                       return {};
                   }});
    return fields;
}

QList<DraftField> ruleFields()
{
    QList<DraftField> fields{{u"least"_s, Say::tr("Lowest attendance, of all hours"),
                              [](const Programme &, const ProgrammeVersion &version) { return percentToEdit(version.leastAttendance); },
                              [](const Programme &, const ProgrammeVersion &version) { return percentShown(version.leastAttendance); }, {},
                              [](ProgrammeVersion &version, const QString &typed) -> Result<void> {
                                  WARSHA_TRY(version.leastAttendance, wholeNumber(typed, 0, 100));
                                  return {};
                              }}};
    for (const Mode mode : allModes)
        fields.append({u"least."_s + modeCode(mode), Say::tr("Lowest, %1", "mode of hours").arg(modeName(mode)),
                       [mode](const Programme &, const ProgrammeVersion &version) { return percentToEdit(version.leastAttendancePerMode[mode]); },
                       [mode](const Programme &, const ProgrammeVersion &version) { return percentShown(version.leastAttendancePerMode[mode]); },
                       {},
                       [mode](ProgrammeVersion &version, const QString &typed) -> Result<void> {
                           WARSHA_TRY(version.leastAttendancePerMode[mode], wholeNumber(typed, 0, 100));
                           return {};
                       }});
    fields.append({u"electives"_s, Say::tr("Elective units to be achieved"),
                   [](const Programme &, const ProgrammeVersion &version) { return version.certificate.electives > 0 ? QString::number(version.certificate.electives) : QString(); },
                   {}, {},
                   [](ProgrammeVersion &version, const QString &typed) -> Result<void> {
                       WARSHA_TRY(version.certificate.electives, wholeNumber(typed, 0, 999));
                       return {};
                   }});
    return fields;
}

DraftFieldsCard::DraftFieldsCard(OpenDraft &draft, const QString &title, const QList<DraftField> &fields, QWidget *parent)
    : Card(parent, title), m_draft(draft)
{
    constexpr int perLine = 3;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    for (qsizetype at = 0; at < fields.size(); ++at) {
        const DraftField &field = fields.at(at);
        const int row = int(at) / perLine * 2;
        auto *caption = new TextLabel(field.label, TextUse::Label, this, TextLabel::Tone::Muted);
        caption->setContentsMargins(0, row > 0 ? 6 : 0, 0, 0);
        auto *place = new PlaceField(field.label, this);
        place->setObjectName(field.code);
        grid->addWidget(caption, row, int(at) % perLine);
        grid->addWidget(place, row + 1, int(at) % perLine);
        grid->setColumnStretch(int(at) % perLine, 1);
        connect(place, &PlaceField::committed, this, [this, field, place](const QString &typed) { commit(field, place, typed); });
        m_fields.append({field, place});
    }
    body()->addLayout(grid);
}

void DraftFieldsCard::reload()
{
    const bool isOther = m_shown != m_draft.version().id;
    m_shown = m_draft.version().id;
    for (const auto &[field, place] : std::as_const(m_fields)) {
        if (isOther)
            place->forget();
        const QString edited = field.edited(m_draft.programme(), m_draft.version());
        place->setLocked(!m_draft.isOpen());
        place->setValue(field.shown ? field.shown(m_draft.programme(), m_draft.version()) : edited, edited);
    }
}

void DraftFieldsCard::commit(const DraftField &field, PlaceField *place, const QString &typed)
{
    const auto then = [this, place, label = field.label](const Result<void> &done) {
        if (done)
            return;
        place->setFault(done.error().message);
        Q_EMIT failed(tr("%1: %2", "a field, why it is refused").arg(label, done.error().message));
    };
    if (field.writeHeading)
        return m_draft.changeHeading([write = field.writeHeading, typed](Programme &programme) { return write(programme, typed); }, this, then);
    m_draft.change([write = field.writeVersion, typed](ProgrammeVersion &version) { return write(version, typed); }, this, then);
}

} // namespace warsha
