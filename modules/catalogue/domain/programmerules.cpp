// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmerules.h"

#include "classification.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr int mostMinutes = 600'000; // 10,000 hours of one mode

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeRules)
};

bool isCode(const QString &code)
{
    static const QRegularExpression pattern(u"^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,39}\\z"_s);
    return pattern.match(code).hasMatch();
}

/// What is wrong even in a draft, and what is only not there yet.
class Faults
{
public:
    explicit Faults(bool ofDraft) : m_ofDraft(ofDraft) {}
    Faults &operator<<(const QString &sentence)
    {
        m_sentences.append(sentence);
        return *this;
    }
    /// Takes what a draft may lack.
    QStringList &gaps() { return m_ofDraft ? m_passedOver : m_sentences; }
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

private:
    bool m_ofDraft;
    QStringList m_sentences;
    QStringList m_passedOver;
};

void checkTitles(Faults &faults, const LocalisedText &titles, const QString &where)
{
    if (titles.isEmpty())
        faults.gaps() << Say::tr("%1 has no title in any language.").arg(where);
    for (const QString &language : titles.languages()) {
        if (!isLanguageTag(language))
            faults << Say::tr("%1: “%2” is not a language tag such as “en” or “ar-LB”.").arg(where, language);
        if (titles.exactly(language).trimmed().isEmpty())
            faults << Say::tr("%1: the title in “%2” is blank.").arg(where, language);
    }
}

void checkCode(Faults &faults, QSet<QString> &seen, const QString &code, const QString &where)
{
    if (!isCode(code))
        faults << Say::tr("%1: a code has 1 to 40 letters, digits, and “.”, “_” or “-” between them.").arg(where);
    else if (seen.contains(code.toLower()))
        faults << Say::tr("%1: the code is used twice.").arg(where);
    seen.insert(code.toLower());
}

void checkHours(Faults &faults, const ProgrammeVersion &version)
{
    for (const Mode mode : allModes) {
        const int minutes = version.requiredMinutes[mode];
        const int least = version.leastAttendancePerMode[mode];
        if (minutes < 0 || minutes > mostMinutes)
            faults << Say::tr("%1: the required minutes must lie between 0 and %2.").arg(modeName(mode)).arg(mostMinutes);
        if (least < 0 || least > 100)
            faults << Say::tr("%1: the least attendance is a percentage, 0 to 100.").arg(modeName(mode));
        else if (least > 0 && minutes == 0)
            faults.gaps() << Say::tr("%1: a least attendance is asked, but no minutes are required.").arg(modeName(mode));
    }
    if (version.requiredMinutes.total() == 0)
        faults.gaps() << Say::tr("No minutes are required in any mode.");
    if (version.hourMinutes != 60 && version.hourMinutes != 50 && version.hourMinutes != 45)
        faults << Say::tr("The hour has 60, 50 or 45 minutes, not %1.").arg(version.hourMinutes);
    if (version.leastAttendance < 0 || version.leastAttendance > 100)
        faults << Say::tr("The least attendance is a percentage, 0 to 100.");
}

void checkUnit(Faults &faults, const Unit &unit, const QString &where)
{
    checkTitles(faults, unit.titles, where);
    if (unit.kind == UnitKind::Elective && unit.needed)
        faults.gaps() << Say::tr("%1 is elective, so the certificate cannot need it.").arg(where);
    for (qsizetype i = 0; i < unit.elements.size(); ++i) {
        const QString element = Say::tr("%1, element %2").arg(where).arg(i + 1);
        checkTitles(faults, unit.elements[i].titles, element);
        for (qsizetype j = 0; j < unit.elements[i].criteria.size(); ++j)
            checkTitles(faults, unit.elements[i].criteria[j].text, Say::tr("%1, criterion %2").arg(element).arg(j + 1));
    }
}

void checkUnits(Faults &faults, const ProgrammeVersion &version)
{
    if (version.units.isEmpty())
        faults.gaps() << Say::tr("There is no unit.");
    QSet<QString> codes;
    for (const Unit &unit : version.units) {
        const QString where = Say::tr("Unit “%1”").arg(unit.code);
        checkCode(faults, codes, unit.code, where);
        checkUnit(faults, unit, where);
    }
    const qsizetype choice = std::ranges::count(version.units, false, &Unit::needed);
    if (version.certificate.electives < 0 || version.certificate.electives > choice)
        faults.gaps() << Say::tr("The certificate asks for %1 elective units, but there are %2.")
                      .arg(version.certificate.electives).arg(choice);
}

void checkCrossCutting(Faults &faults, const ProgrammeVersion &version)
{
    QSet<QString> codes;
    PerMode inside;
    for (const CrossCuttingModule &module : version.crossCutting) {
        const QString where = Say::tr("Cross-cutting module “%1”").arg(module.code);
        checkCode(faults, codes, module.code, where);
        checkTitles(faults, module.titles, where);
        if (module.minutes < 1 || module.minutes > mostMinutes)
            faults.gaps() << Say::tr("%1 needs minutes, 1 to %2.").arg(where).arg(mostMinutes);
        else
            inside[module.mode] += module.minutes;
    }
    for (const Mode mode : allModes) {
        if (inside[mode] > std::max(0, version.requiredMinutes[mode]))
            faults.gaps() << Say::tr("%1: the cross-cutting modules take %2 minutes, more than the %3 required.")
                          .arg(modeName(mode)).arg(inside[mode]).arg(version.requiredMinutes[mode]);
    }
}

/// Ids, row versions and state as in a document, where there are none.
ProgrammeVersion withoutIds(ProgrammeVersion version)
{
    version.id = {};
    version.programme = {};
    version.rowVersion = 0;
    version.state = VersionState::Draft;
    for (Unit &unit : version.units) {
        unit.id = {};
        for (Element &element : unit.elements) {
            element.id = {};
            for (PerformanceCriterion &criterion : element.criteria)
                criterion.id = {};
        }
    }
    for (CrossCuttingModule &module : version.crossCutting)
        module.id = {};
    return version;
}

} // namespace

namespace {

QStringList faultsIn(const Programme &programme, bool ofDraft)
{
    Faults faults(ofDraft);
    QSet<QString> codes;
    checkCode(faults, codes, programme.code, Say::tr("Programme “%1”").arg(programme.code));
    checkTitles(faults, programme.titles, Say::tr("Programme “%1”").arg(programme.code));
    if (programme.isced < -1 || programme.isced > 8)
        faults << Say::tr("The ISCED level is between 0 and 8.");
    const QString &isco = programme.isco08;
    if (isco.isEmpty())
        faults.gaps() << Say::tr("The occupation is not named: a unit group of ISCO-08 (four digits).");
    else if (isco.size() != 4 || !Classification::isco08().contains(isco))
        faults << Say::tr("“%1” is not a unit group of ISCO-08 (four digits).").arg(isco);
    if (programme.iscedField.isEmpty())
        faults.gaps() << Say::tr("The field is not named: one of ISCED-F 2013.");
    else if (!Classification::iscedFields().contains(programme.iscedField))
        faults << Say::tr("“%1” is not a field of ISCED-F 2013.").arg(programme.iscedField);
    return faults.sentences();
}

QStringList faultsIn(const ProgrammeVersion &version, bool ofDraft)
{
    Faults faults(ofDraft);
    if (version.number < 1 || version.number > 999)
        faults << Say::tr("A version has a number between 1 and 999.");
    checkHours(faults, version);
    checkUnits(faults, version);
    checkCrossCutting(faults, version);
    return faults.sentences();
}

} // namespace

QStringList faultsOf(const Programme &programme)
{
    return faultsIn(programme, false);
}

QStringList faultsOf(const ProgrammeVersion &version)
{
    return faultsIn(version, false);
}

QStringList draftFaultsOf(const Programme &programme)
{
    return faultsIn(programme, true);
}

QStringList draftFaultsOf(const ProgrammeVersion &version)
{
    return faultsIn(version, true);
}

Result<void> mayChange(const ProgrammeVersion &version, const QString &programmeCode)
{
    if (version.state == VersionState::Draft)
        return {};
    return failure(ErrorKind::Rule, Say::tr("Version %1 of %2 is used by a group and cannot change. "
                                       "Make a new version from it instead.").arg(version.number).arg(programmeCode));
}

bool sameContent(const ProgrammeVersion &a, const ProgrammeVersion &b)
{
    return withoutIds(a) == withoutIds(b);
}

bool sameContent(const Programme &a, const Programme &b)
{
    Programme left = a;
    left.id = b.id;
    left.rowVersion = b.rowVersion;
    return left == b;
}

ProgrammeVersion copyForNewVersion(const ProgrammeVersion &from, int number)
{
    ProgrammeVersion copy = withNewIds(withoutIds(from));
    copy.programme = from.programme;
    copy.number = number;
    return copy;
}

ProgrammeVersion withNewIds(ProgrammeVersion version)
{
    version.id = ProgrammeVersionId::make();
    for (Unit &unit : version.units) {
        unit.id = UnitId::make();
        for (Element &element : unit.elements) {
            element.id = ElementId::make();
            for (PerformanceCriterion &criterion : element.criteria)
                criterion.id = CriterionId::make();
        }
    }
    for (CrossCuttingModule &module : version.crossCutting)
        module.id = CrossCuttingId::make();
    return version;
}

MissingUnits missingUnits(const ProgrammeVersion &version, const QSet<UnitId> &achieved)
{
    MissingUnits missing;
    missing.electives = version.certificate.electives;
    for (const Unit &unit : version.units) {
        const bool has = achieved.contains(unit.id);
        if (unit.needed && !has)
            missing.units.append(unit.id);
        else if (!unit.needed && has)
            --missing.electives;
    }
    missing.electives = std::max(0, missing.electives);
    return missing;
}

int leastMinutes(int required, int percent)
{
    return int((qint64(required) * percent + 99) / 100);
}

} // namespace warsha
