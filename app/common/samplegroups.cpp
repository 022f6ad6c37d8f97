// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplegroups.h"

#include "samplehours.h"
#include "sampleplan.h"

#include "peopleimport.h"
#include "tablereader.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Result<QList<PersonId>> addPeople(Workbench &bench, const QString &folder)
{
    const QString path = folder + u"/trainees.csv"_s;
    WARSHA_TRY(const QByteArray bytes, sampleFile(path));
    WARSHA_TRY(const Table table, TableReader::readBytes(bytes, path));
    const PeopleImport import(bench.people(), bench.session(), bench.database().clock());
    WARSHA_TRY(const PeopleImportPlan plan, import.plan(table, {}));
    if (plan.report.rejectedRows() > 0)
        return failure(ErrorKind::Input, plan.report.lines().join(u'\n'));
    WARSHA_TRY(const QList<Person> added, import.carryOut(plan));
    QList<PersonId> people;
    for (const Person &person : added)
        people.append(person.id);
    return people;
}

Result<Group> addGroup(Workbench &bench, const QJsonObject &plan)
{
    WARSHA_TRY(const ProgrammeVersion version, bench.catalogue().versionByCode(plan[u"programme"_s].toString()));
    Group group;
    group.code = plan[u"code"_s].toString();
    group.name = plan[u"name"_s].toString();
    group.programmeVersion = version.id;
    group.starts = sampleDate(plan[u"starts"_s]);
    group.ends = sampleDate(plan[u"ends"_s]);
    group.capacity = plan[u"capacity"_s].toInt();
    group.project = plan[u"project"_s].toString();
    group.state = plan.contains("applicants"_L1) ? GroupState::Planned : GroupState::Running;
    return bench.groups().add(group);
}

Result<void> nameTrainers(Workbench &bench, const Group &group, const QJsonArray &codes)
{
    if (codes.isEmpty())
        return {};
    WARSHA_TRY(const QList<StaffMember> staff, bench.staff().list());
    QSet<StaffId> trainers;
    for (const StaffMember &member : staff)
        if (codes.contains(member.code))
            trainers.insert(member.id);
    return bench.assessment().setTrainers(group.id, trainers);
}

Result<void> enrol(Workbench &bench, const Group &group, const QList<PersonId> &people, const QJsonObject &plan)
{
    if (plan.contains("applicants"_L1)) {
        WARSHA_TRY(const auto applied, bench.enrolments().apply(group.id, people, sampleDate(plan[u"applicants"_s])));
        QList<EnrolmentId> ids;
        for (const Enrolment &enrolment : applied.inGroup + applied.waiting)
            ids.append(enrolment.id);
        WARSHA_CHECK(bench.enrolments().offer(ids, sampleDate(plan[u"applicants"_s]).addDays(5)));
        return {};
    }
    WARSHA_CHECK(bench.enrolments().enrol(group.id, people, group.starts));
    WARSHA_TRY(const QList<Enrolment> enrolled, bench.enrolments().ofGroup(group.id));
    QList<EnrolmentId> ids;
    for (const Enrolment &enrolment : enrolled)
        ids.append(enrolment.id);
    WARSHA_CHECK(bench.enrolments().begin(ids, group.starts));
    for (const QJsonValue &leaver : plan[u"withdraw"_s].toArray()) {
        WARSHA_TRY(const LeavingReason reason, leavingReasonFromCode(leaver[u"reason"_s].toString()));
        WARSHA_CHECK(bench.enrolments().withdraw(ids.value(leaver[u"row"_s].toInt() - 1), reason, QString(), sampleDate(leaver[u"day"_s])));
    }
    return {};
}

/// Everybody achieves every unit (or the named ones) on the day, but for those named as not yet.
Result<void> addOutcomes(Workbench &bench, const Group &group, const QJsonObject &plan)
{
    const QJsonObject results = plan[u"results"_s].toObject();
    if (results.isEmpty())
        return {};
    WARSHA_TRY(const GroupResults table, bench.assessment().ofGroup(group.id));
    WARSHA_TRY(const QList<StaffMember> staff, bench.staff().list());
    const auto assessor = std::ranges::find(staff, results[u"assessor"_s].toString(), &StaffMember::code);
    WARSHA_TRY(const Instrument instrument, instrumentFromCode(results[u"instrument"_s].toString()));
    const QJsonArray only = results[u"units"_s].toArray();
    const QJsonArray notYet = results[u"notYet"_s].toArray();
    QList<NewAttempt> attempts;
    for (qsizetype row = 0; row < table.enrolments.size(); ++row) {
        const Enrolment &enrolment = table.enrolments[row];
        if (!isInTraining(enrolment.status))
            continue;
        for (const Unit &unit : table.version.units) {
            if (!only.isEmpty() && !only.contains(unit.code))
                continue;
            NewAttempt attempt;
            attempt.place = {enrolment.id, unit.id};
            attempt.date = sampleDate(results[u"date"_s]);
            attempt.assessor = assessor == staff.end() ? StaffId() : assessor->id;
            attempt.instrument = instrument;
            attempt.outcome = notYet.contains(QJsonArray{row + 1, unit.code}) ? Outcome::NotYetAchieved : Outcome::Achieved;
            attempts.append(attempt);
        }
    }
    WARSHA_CHECK(bench.assessment().record(attempts));
    return {};
}

Result<void> addResultTable(Workbench &bench, const Group &group, const QString &folder, const QJsonObject &plan)
{
    const QJsonObject wanted = plan[u"resultsTable"_s].toObject();
    if (wanted.isEmpty())
        return {};
    const QString path = folder + u"/results.csv"_s;
    WARSHA_TRY(const QByteArray bytes, sampleFile(path));
    WARSHA_TRY(const Table table, TableReader::readBytes(bytes, path));
    AssessmentImportOptions options;
    options.group = group.id;
    options.date = sampleDate(wanted[u"date"_s]);
    options.assessor = wanted[u"assessor"_s].toString();
    WARSHA_TRY(options.instrument, instrumentFromCode(wanted[u"instrument"_s].toString()));
    WARSHA_TRY(const ImportReport report, bench.assessmentImport().run(table, options));
    if (report.rejectedRows() > 0)
        return failure(ErrorKind::Input, report.lines().join(u'\n'));
    return {};
}

Result<void> finish(Workbench &bench, const Group &group, const QJsonObject &plan, SampleSummary &summary)
{
    if (plan.contains("lockHoursTo"_L1))
        WARSHA_CHECK(bench.hours().lock(group.id, {}, sampleDate(plan[u"lockHoursTo"_s]), std::nullopt));
    if (plan[u"lock"_s].toBool()) {
        WARSHA_CHECK(bench.hours().lock(group.id, {}, {}, std::nullopt));
        WARSHA_CHECK(bench.assessment().lockGroup(group.id));
    }
    if (plan.contains("complete"_L1)) {
        WARSHA_TRY(const QList<Enrolment> all, bench.enrolments().ofGroup(group.id));
        QList<EnrolmentId> ids;
        for (const Enrolment &enrolment : all) {
            if (isInTraining(enrolment.status))
                ids.append(enrolment.id);
        }
        WARSHA_CHECK(bench.enrolments().complete(ids, sampleDate(plan[u"complete"_s])));
        WARSHA_TRY(Group finished, bench.groups().group(group.id));
        finished.state = GroupState::Finished;
        WARSHA_CHECK(bench.groups().change(finished));
    }
    if (plan.contains("issue"_L1)) {
        IssueRequest request;
        request.group = group.id;
        request.issuedOn = sampleDate(plan[u"issue"_s]);
        WARSHA_TRY(const IssueResult issued, bench.certification().issue(request));
        summary.awards += int(issued.awards.size());
    }
    return {};
}

} // namespace

Result<void> addSampleGroup(Workbench &bench, const QJsonObject &plan, SampleSummary &summary)
{
    const QString folder = plan[u"folder"_s].toString();
    WARSHA_TRY(const QList<PersonId> people, addPeople(bench, folder));
    WARSHA_TRY(const Group group, addGroup(bench, plan));
    WARSHA_CHECK(nameTrainers(bench, group, plan[u"trainers"_s].toArray()));
    WARSHA_CHECK(enrol(bench, group, people, plan));
    WARSHA_CHECK(addSampleHours(bench, group, plan, summary));
    WARSHA_CHECK(addOutcomes(bench, group, plan));
    WARSHA_CHECK(addResultTable(bench, group, folder, plan));
    WARSHA_CHECK(finish(bench, group, plan, summary));
    summary.people += int(people.size());
    ++summary.groups;
    return {};
}

} // namespace warsha
