// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehours.h"

#include "sampleplan.h"

#include "tablereader.h"
#include "timetable.h"
#include "walltime.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Whom the report of a meeting does not name was not there.
Result<void> markRestAbsent(Workbench &bench, const TrainingSessionId &session)
{
    WARSHA_TRY(const SessionRegister shown, bench.hours().registerOf(session));
    QList<RegisterMark> rest;
    for (const RegisterLine &line : shown.lines)
        if (!line.mark && !line.isReported)
            rest.append({{}, 0, session, line.enrolment, Attendance::Absent, 0});
    return rest.isEmpty() ? Result<void>() : bench.hours().setMarks(session, rest);
}

Result<void> addMeetings(Workbench &bench, const Group &group, const QString &folder, SampleSummary &summary)
{
    const QStringList files = sampleFiles(folder + u"/meetings"_s);
    for (const QString &path : files) {
        MeetingImportRequest request;
        request.group = group.id;
        WARSHA_TRY(request.bytes, sampleFile(path));
        WARSHA_TRY(const MeetingImportResult result, bench.meetings().run(request));
        summary.entries += int(result.plan.ledger.added.size());
        ++summary.sessions;
        WARSHA_CHECK(markRestAbsent(bench, result.plan.session.id));
    }
    return {};
}

bool isOneOf(const QJsonValue &weekdays, QDate day)
{
    return weekdays.isUndefined() || weekdays.toArray().contains(day.dayOfWeek());
}

/// Marks as a register shows them: most present, a few late or away, always the same for the same place.
RegisterMark markOf(const EnrolmentId &enrolment, qsizetype row, int session)
{
    RegisterMark mark;
    mark.enrolment = enrolment;
    if ((row * 7 + session * 3) % 23 == 5)
        mark.attendance = Attendance::Absent;
    else if ((row * 11 + session * 5) % 37 == 9)
        mark.attendance = Attendance::Excused;
    else if ((row * 5 + session) % 19 == 3) {
        mark.attendance = Attendance::Late;
        mark.lateMinutes = 10 + int(row % 3) * 5;
    }
    return mark;
}

/// Of everybody who is in the group on that day.
QList<RegisterMark> marksOf(const QList<Enrolment> &enrolled, QDate day, int session)
{
    QList<RegisterMark> marks;
    for (qsizetype row = 0; row < enrolled.size(); ++row)
        if (enrolled[row].ended.isNull() || enrolled[row].ended > day)
            marks.append(markOf(enrolled[row].id, row, session));
    return marks;
}

Result<void> addRegisters(Workbench &bench, const Group &group, const QJsonObject &series, int seed, SampleSummary &summary)
{
    WARSHA_TRY(const CentreProfile centre, bench.centre().profile());
    WARSHA_TRY(const QList<Enrolment> enrolled, bench.enrolments().ofGroup(group.id));
    WARSHA_TRY(const Mode mode, modeFromCode(series[u"mode"_s].toString()));
    const QTime start = QTime::fromString(series[u"start"_s].toString(), u"HH:mm"_s);
    const int minutes = series[u"minutes"_s].toInt();
    QDate day = sampleDate(series[u"from"_s]);
    for (int made = 0; made < series[u"count"_s].toInt(); day = day.addDays(1)) {
        if (centre.weekend.contains(day.dayOfWeek()) || !isOneOf(series[u"weekdays"_s], day))
            continue;
        TrainingSession session;
        session.group = group.id;
        session.mode = mode;
        session.starts = QDateTime(day, start, centre.timeZone()).toSecsSinceEpoch();
        session.ends = session.starts + minutes * 60;
        session.plannedMinutes = minutes;
        WARSHA_TRY(const TrainingSession added, bench.hours().addSession(session));
        const QList<RegisterMark> marks = marksOf(enrolled, day, made + seed);
        WARSHA_CHECK(bench.hours().setMarks(added.id, marks));
        summary.entries += int(marks.size());
        ++summary.sessions;
        ++made;
    }
    return {};
}

/// What goes on around today: recorded until yesterday, and planned ahead.
Result<void> addTimetable(Workbench &bench, const Group &group, const QJsonObject &plan, SampleSummary &summary)
{
    Timetable timetable;
    for (const QJsonValue &weekday : plan[u"weekdays"_s].toArray())
        timetable.weekdays.append(weekday.toInt());
    timetable.from = sampleDate(plan[u"from"_s]);
    timetable.until = sampleDate(plan[u"until"_s]);
    timetable.begins = QTime::fromString(plan[u"begins"_s].toString(), u"HH:mm"_s);
    timetable.ends = QTime::fromString(plan[u"ends"_s].toString(), u"HH:mm"_s);
    WARSHA_TRY(timetable.mode, modeFromCode(plan[u"mode"_s].toString()));
    WARSHA_TRY(const QList<TrainingSession> sessions, bench.hours().addTimetable(group.id, timetable));
    WARSHA_TRY(const QList<Enrolment> enrolled, bench.enrolments().ofGroup(group.id));
    const QDate today = dayOf(bench.database().clock().seconds(), bench.hours().zone());
    for (qsizetype at = 0; at < sessions.size(); ++at) {
        ++summary.sessions;
        if (sessions[at].day >= today)
            continue;
        const QList<RegisterMark> marks = marksOf(enrolled, sessions[at].day, int(at));
        WARSHA_CHECK(bench.hours().setMarks(sessions[at].id, marks));
        summary.entries += int(marks.size());
    }
    return {};
}

/// The same employer for all: as many working days as the plan says, some people a day or two less.
Result<void> addPlacements(Workbench &bench, const Group &group, const QJsonObject &plan, SampleSummary &summary)
{
    WARSHA_TRY(const CentreProfile centre, bench.centre().profile());
    WARSHA_TRY(const QList<Enrolment> enrolled, bench.enrolments().ofGroup(group.id));
    QList<Placement> placements;
    for (const Enrolment &enrolment : enrolled) {
        if (!isInTraining(enrolment.status))
            continue;
        Placement placement;
        placement.enrolment = enrolment.id;
        placement.employer = plan[u"employer"_s].toString();
        placement.workplace = plan[u"workplace"_s].toString();
        placement.mentor = plan[u"mentor"_s].toString();
        placement.agreementSigned = sampleDate(plan[u"signed"_s]);
        placement.starts = sampleDate(plan[u"from"_s]);
        placement.ends = sampleDate(plan[u"to"_s]);
        placement.plannedMinutes = plan[u"days"_s].toInt() * plan[u"minutes"_s].toInt();
        placements.append(placement);
    }
    WARSHA_TRY(const QList<Placement> added, bench.placements().add(placements));
    QList<PlacementDay> days;
    for (qsizetype row = 0; row < added.size(); ++row) {
        const int count = plan[u"days"_s].toInt() - (row % 4 == 3 ? 1 : 0);
        QDate day = added[row].starts;
        for (int made = 0; made < count && day <= added[row].ends; day = day.addDays(1)) {
            if (centre.weekend.contains(day.dayOfWeek()))
                continue;
            PlacementDay entry;
            entry.placement = added[row].id;
            entry.day = day;
            entry.minutes = plan[u"minutes"_s].toInt();
            entry.confirmedBy = added[row].mentor;
            entry.confirmedOn = sampleDate(plan[u"confirmed"_s]);
            days.append(entry);
            ++made;
        }
    }
    WARSHA_TRY(const PlacementService::DayResult result, bench.placements().addDays(days));
    if (!result.rejected.isEmpty())
        return failure(ErrorKind::Rule, result.rejected.first().second);
    summary.entries += int(result.added.size());
    return {};
}

/// Placements and their days from the two tables a registrar keeps.
Result<void> addLogbook(Workbench &bench, const Group &group, const QString &folder, SampleSummary &summary)
{
    for (const QString &name : {u"placements.csv"_s, u"logbook.csv"_s}) {
        const QString path = folder + u'/' + name;
        WARSHA_TRY(const QByteArray bytes, sampleFile(path));
        WARSHA_TRY(const Table table, TableReader::readBytes(bytes, path));
        const bool isDays = name.startsWith("logbook"_L1);
        const auto fields = isDays ? PlacementTable::dayFields() : PlacementTable::placementFields();
        const ColumnMapping mapping = ColumnMapping::guess(fields, table.headings);
        WARSHA_TRY(const ImportReport report,
                   isDays ? bench.placementTables().importDays(group.id, table, mapping, false)
                          : bench.placementTables().importPlacements(group.id, table, mapping, false));
        if (report.rejectedRows() > 0)
            return failure(ErrorKind::Input, report.lines().join(u'\n'));
        if (isDays)
            summary.entries += int(report.done());
    }
    return {};
}

} // namespace

Result<void> addSampleHours(Workbench &bench, const Group &group, const QJsonObject &plan, SampleSummary &summary)
{
    const QString folder = plan[u"folder"_s].toString();
    if (plan[u"meetings"_s].toBool())
        WARSHA_CHECK(addMeetings(bench, group, folder, summary));
    int seed = 0;
    for (const QJsonValue &series : plan[u"sessions"_s].toArray()) {
        WARSHA_CHECK(addRegisters(bench, group, series.toObject(), seed, summary));
        seed += 7;
    }
    if (plan.contains("timetable"_L1))
        WARSHA_CHECK(addTimetable(bench, group, plan[u"timetable"_s].toObject(), summary));
    if (plan.contains("placement"_L1))
        WARSHA_CHECK(addPlacements(bench, group, plan[u"placement"_s].toObject(), summary));
    if (plan[u"logbook"_s].toBool())
        WARSHA_CHECK(addLogbook(bench, group, folder, summary));
    return {};
}

} // namespace warsha
