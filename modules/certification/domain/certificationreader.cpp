// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificationreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificationReader)
};

} // namespace

Result<CentreFacts> CertificationReader::centre() const
{
    CentreFacts facts;
    WARSHA_TRY(const std::optional<CentreProfile> profile, m_rooms.centre.profile());
    if (!profile)
        return failure(ErrorKind::NotFound, Text::tr("There is no centre in this database yet."));
    facts.profile = *profile;
    WARSHA_TRY(facts.signatories, m_rooms.centre.signatories());
    WARSHA_TRY(const Settings settings, m_rooms.centre.settings());
    facts.verifyHost = settings.text(settingkeys::verificationHost);
    facts.patterns = {{AwardKind::Certificate, {settings.text(settingkeys::certificatePattern)}},
                      {AwardKind::Statement, {settings.text(settingkeys::statementPattern)}},
                      {AwardKind::Attendance, {settings.text(settingkeys::attendancePattern)}}};
    facts.keepYears = settings.number(settingkeys::certificateRetention);
    facts.digits = settings.text(settingkeys::certificateDigits);
    facts.languages = paperLanguagesOf(*profile, settings);
    return facts;
}

Result<Group> CertificationReader::groupOf(const GroupId &id) const
{
    WARSHA_TRY(const std::optional<Group> group, m_rooms.groups.find(id));
    if (!group)
        return failure(ErrorKind::NotFound, Text::tr("There is no such group."), id.toText());
    return *group;
}

Result<ProgrammeVersion> CertificationReader::versionOf(const ProgrammeVersionId &id) const
{
    WARSHA_TRY(std::optional<ProgrammeVersion> version, m_rooms.catalogue.findVersion(id));
    if (!version)
        return failure(ErrorKind::NotFound, Text::tr("The programme of the group is not in the catalogue."), id.toText());
    return std::move(*version);
}

Result<GroupFacts> CertificationReader::group(const GroupId &id) const
{
    WARSHA_TRY(const Group group, groupOf(id));
    WARSHA_TRY(const ProgrammeVersion version, versionOf(group.programmeVersion));
    WARSHA_TRY(const std::optional<Programme> programme, m_rooms.catalogue.find(version.programme));
    if (!programme)
        return failure(ErrorKind::NotFound, Text::tr("The programme of the group is not in the catalogue."));
    GroupFacts facts;
    facts.group = group.id;
    facts.code = group.code;
    facts.starts = group.starts;
    facts.ends = group.ends;
    facts.version = version.id;
    facts.versionNumber = version.number;
    facts.hourMinutes = version.hourMinutes;
    facts.programmeCode = programme->code;
    facts.programmeTitles = programme->titles;
    facts.isced = programme->isced;
    facts.nationalLevel = programme->nationalLevel;
    facts.isco08 = programme->isco08;
    return facts;
}

CandidateFacts CertificationReader::candidateOf(const Enrolment &enrolment, const ProgrammeVersion &version) const
{
    CandidateFacts candidate;
    candidate.enrolment = enrolment.id;
    candidate.person = enrolment.person;
    if (const Person *person = m_rooms.directory.snapshot()->current(enrolment.person)) {
        candidate.person = person->id; // after a merge, of whom they turned out to be
        candidate.traineeNumber = person->number;
        candidate.names = person->identity.names;
    }
    EligibilityFacts &facts = candidate.facts;
    facts.status = enrolment.status;
    facts.hasPrintedName = std::any_of(candidate.names.begin(), candidate.names.end(),
                                       [](const PersonName &name) { return !name.printed.isEmpty(); });
    facts.required = version.requiredMinutes;
    facts.leastPercent = version.leastAttendance;
    facts.leastPercentPerMode = version.leastAttendancePerMode;
    facts.electives = version.certificate.electives;
    facts.statementAllowed = version.certificate.statementOfAttainment;
    for (const Unit &unit : version.units) {
        facts.units.append({unit.code, unit.titles.here(), unit.needed && unit.kind != UnitKind::Elective});
        candidate.unitTitles.append(unit.titles);
    }
    return candidate;
}

Result<QList<CandidateFacts>> CertificationReader::candidates(const GroupId &id) const
{
    WARSHA_TRY(const Group group, groupOf(id));
    WARSHA_TRY(const ProgrammeVersion version, versionOf(group.programmeVersion));
    WARSHA_TRY(const QList<Enrolment> enrolments, m_rooms.enrolments.ofGroup(id));
    WARSHA_TRY(const QList<HourSum> sums, m_rooms.hours.sums(id));
    WARSHA_TRY(const QList<UnitStanding> standings, m_rooms.assessment.standingsOf(id));
    QList<CandidateFacts> candidates;
    QHash<EnrolmentId, qsizetype> places;
    for (const Enrolment &enrolment : enrolments) {
        places.insert(enrolment.id, candidates.size());
        candidates.append(candidateOf(enrolment, version));
        candidates.last().facts.lastDay = group.ends;
    }
    for (const HourSum &sum : sums) {
        if (!places.contains(sum.enrolment))
            continue;
        EligibilityFacts &facts = candidates[places.value(sum.enrolment)].facts;
        facts.locked[sum.mode] = int(sum.counted);
        facts.recorded[sum.mode] = int(sum.recorded);
    }
    QHash<UnitId, qsizetype> units;
    for (qsizetype i = 0; i < version.units.size(); ++i)
        units.insert(version.units[i].id, i);
    for (const UnitStanding &standing : standings) {
        if (!places.contains(standing.place.enrolment) || !units.contains(standing.place.unit))
            continue;
        UnitFacts &unit = candidates[places.value(standing.place.enrolment)].facts.units[units.value(standing.place.unit)];
        unit.outcome = standing.outcome;
        unit.locked = standing.locked;
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const CandidateFacts &a, const CandidateFacts &b) {
        return a.traineeNumber < b.traineeNumber;
    });
    return candidates;
}

} // namespace warsha
