// SPDX-License-Identifier: GPL-3.0-or-later
// What reports share: who may, which groups, what is written above the table; and the lists of people.
#include "centretime.h"
#include "daywords.h"
#include "reportreading.h"

#include "directory.h"
#include "joinedfacts.h"

namespace warsha {

using namespace Qt::StringLiterals;

Result<QList<Group>> ReportService::groupsOf(const ReportRequest &request) const
{
    if (!request.group.isNull()) {
        WARSHA_TRY(const Group group, m_rooms.groups.group(request.group));
        return QList<Group>{group};
    }
    if (needsOf(request.kind).oneGroup)
        return failure(ErrorKind::Rule, tr("Choose a group: this report is of one group at a time."));
    WARSHA_TRY(const QList<GroupListing> listings, m_rooms.groups.groups());
    QList<Group> groups;
    for (const GroupListing &listing : listings)
        if (listing.group.state != GroupState::Cancelled)
            groups.append(listing.group);
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.code < b.code; });
    return groups;
}

void ReportService::addPeriod(Reading &reading) const
{
    const ReportRequest &request = reading.request;
    if (!needsOf(request.kind).period || !reading.hasPeriod())
        return;
    const auto words = [](QDate day) { return shownCell(CellKind::Day, dayCell(day)); };
    reading.report.facts.append(!request.to.isValid()     ? tr("From %1").arg(words(request.from))
                                : !request.from.isValid() ? tr("Until %1").arg(words(request.to))
                                                          : tr("%1 – %2", "a period").arg(words(request.from), words(request.to)));
}

Result<Report> ReportService::read(const ReportRequest &request, Progress &progress) const
{
    const Step step = inSteps(request, {std::shared_ptr<void>(), &progress});
    for (;;)
        if (auto report = step())
            return *std::move(report);
}

ReportService::Step ReportService::inSteps(const ReportRequest &request, const std::shared_ptr<Progress> &progress) const
{
    return [this, reading = std::make_shared<Reading>(Reading{request, progress})]() -> std::optional<Result<Report>> {
        const Result<bool> isWhole = readOn(*reading);
        if (!isWhole)
            return Result<Report>(failure(isWhole.error()));
        return *isWhole ? std::optional(Result<Report>(std::move(reading->report))) : std::nullopt;
    };
}

/// All that is not read group by group.
Result<void> ReportService::begin(Reading &reading) const
{
    const ReportRequest &request = reading.request;
    WARSHA_TRY(const CentreProfile profile, m_rooms.centre.profile());
    reading.people = m_rooms.directory.snapshot();
    reading.report.kind = request.kind;
    reading.report.centre = textIn(profile.names, QLocale().name().left(2));
    reading.report.madeOn = centreToday(m_clock);
    const bool isRegister = request.kind == ReportTopic::Register;
    if (!isRegister || !request.group.isNull()) {
        WARSHA_TRY(reading.groups, groupsOf(request));
    }
    if (!request.group.isNull()) {
        const Group &group = reading.groups.first();
        reading.report.subject = group.code;
        reading.report.facts.append(tr("Group %1").arg(u"\u2068"_s + joinedFacts({group.code, ownName(group)}) + u"\u2069"_s));
    }
    addPeriod(reading);
    if (!isRegister)
        return {};
    reading.groups.clear();
    return readRegister(reading);
}

/// One step; true: the report is whole.
Result<bool> ReportService::readOn(Reading &reading) const
{
    static const QMap<ReportTopic, ReadGroup> readers{
        {ReportTopic::GroupList, &ReportService::readGroupList}, {ReportTopic::SignIn, &ReportService::readSignIn},
        {ReportTopic::Attendance, &ReportService::readAttendance}, {ReportTopic::HoursStatement, &ReportService::readStatements},
        {ReportTopic::Results, &ReportService::readResults}, {ReportTopic::Missing, &ReportService::readMissing}};
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    if (!reading.people) {
        WARSHA_CHECK(begin(reading));
        return reading.groups.isEmpty();
    }
    if (reading.progress->isCancelled())
        return failure(ErrorKind::Cancelled, tr("Stopped."));
    reading.progress->report(reading.done, reading.groups.size());
    WARSHA_CHECK((this->*readers.value(reading.request.kind))(reading, reading.groups[reading.done++]));
    return reading.done == reading.groups.size();
}

Result<void> ReportService::readGroupList(Reading &reading, const Group &group) const
{
    ReportTable &table = reading.report.table;
    table.columns = {{tr("Group"), CellKind::Identifier, 1.2}, {tr("Trainee no."), CellKind::Identifier, 1.1}, {tr("Name"), CellKind::Name, 2.4},
                     {tr("Phone"), CellKind::Identifier, 1.4}, {tr("Status"), CellKind::Text, 1.2}, {tr("Since"), CellKind::Day, 1.1}};
    WARSHA_TRY(QList<Enrolment> enrolments, m_rooms.enrolments.ofGroup(group.id));
    reading.sortByName(enrolments, &personOf);
    for (const Enrolment &enrolment : enrolments) {
        const Reading::Who who = reading.who(enrolment.person);
        const QString phone = who.person ? who.person->identity.phones.value(0) : QString();
        const QDate since = enrolment.ended.isValid() ? enrolment.ended : enrolment.enrolled.isValid() ? enrolment.enrolled : enrolment.applied;
        table.rows.append({group.code, who.number, who.name, phone, enrolmentStatusName(enrolment.status), dayCell(since)});
    }
    return {};
}

/// As many sessions as a sheet across takes; more than that are other sheets.
Result<void> ReportService::readSignIn(Reading &reading, const Group &group) const
{
    constexpr qsizetype across = 7;
    Report &report = reading.report;
    WARSHA_TRY(const QList<TrainingSession> all, m_rooms.hours.sessions(group.id));
    QList<TrainingSession> sessions;
    for (const TrainingSession &session : all)
        if (reading.isInPeriod(session.day))
            sessions.append(session);
    WARSHA_TRY(QList<Enrolment> enrolments, m_rooms.enrolments.ofGroup(group.id));
    reading.sortByName(enrolments, &personOf);
    report.table.columns = {{tr("Trainee no."), CellKind::Identifier, 1}, {tr("Name"), CellKind::Name, 2.6}};
    for (const Enrolment &enrolment : enrolments)
        if (isInTraining(enrolment.status)) {
            const Reading::Who who = reading.who(enrolment.person);
            report.table.rows.append({who.number, who.name});
        }
    ReportSheet sheet{report.facts.value(0), report.facts.mid(1), {}};
    for (qsizetype first = 0; first < qMax(qsizetype(1), sessions.size()); first += across) {
        ReportTable part = report.table;
        for (const TrainingSession &session : sessions.mid(first, across)) {
            const QDateTime start = QDateTime::fromSecsSinceEpoch(session.starts, m_rooms.hours.zone());
            part.columns.append({dayInWords(start, u"ddd d MMM\nHH:mm"), CellKind::ToSign, 1.2});
        }
        if (sessions.isEmpty())
            part.columns.append({tr("Signature"), CellKind::ToSign, 2.4});
        for (QStringList &row : part.rows)
            row.resize(part.columns.size());
        sheet.tables = {part};
        report.sheets.append(sheet);
    }
    for (const TrainingSession &session : std::as_const(sessions))
        report.table.columns.append({dayInWords(QDateTime::fromSecsSinceEpoch(session.starts, m_rooms.hours.zone()), u"d MMM HH:mm"), CellKind::ToSign, 1.2});
    for (QStringList &row : report.table.rows)
        row.resize(report.table.columns.size());
    return {};
}

} // namespace warsha
