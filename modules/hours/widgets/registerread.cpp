// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerread.h"

#include "walltime.h"

namespace warsha {

namespace {

constexpr qsizetype pastSessions = 4;

Result<void> readPast(const HoursService &hours, RegisterRead &read)
{
    const auto shown = std::ranges::find(std::as_const(read.listings), read.shown->session.id, [](const SessionListing &each) { return each.session.id; });
    const qsizetype at = shown - read.listings.cbegin();
    for (qsizetype each = qMax<qsizetype>(0, at - pastSessions); each < at; ++each) {
        PastSession past{read.listings[each].session, {}};
        WARSHA_TRY(const QList<RegisterMark> marks, hours.marks(past.session.id));
        for (const RegisterMark &mark : marks)
            past.marks.insert(mark.enrolment, mark.attendance);
        read.past.append(past);
    }
    return {};
}

} // namespace

Result<RegisterRead> readRegister(const HoursDesk &desk, const GroupId &group, const TrainingSessionId &wanted)
{
    RegisterRead read;
    read.zone = desk.hours.zone();
    WARSHA_TRY(read.group, desk.groups.groups.group(group));
    WARSHA_TRY(read.listings, desk.hours.sessionListings(group));
    WARSHA_TRY(const QList<TraineeBalance> balances, desk.hours.balance(group));
    for (const TraineeBalance &each : balances)
        read.balances.insert(each.enrolment, each);
    const bool isOurs = std::ranges::any_of(read.listings, [&](const SessionListing &each) { return each.session.id == wanted; });
    const qint64 now = desk.clock.seconds();
    const auto chosen = isOurs ? wanted : sessionToRecord(read.listings, now, dayOf(now, read.zone));
    if (!chosen)
        return read;
    WARSHA_TRY(read.shown, desk.hours.registerOf(*chosen));
    WARSHA_CHECK(readPast(desk.hours, read));
    return read;
}

Result<TimetableRead> readTimetable(const HoursDesk &desk, const GroupId &group)
{
    RegisterRead read;
    read.zone = desk.hours.zone();
    WARSHA_TRY(read.group, desk.groups.groups.group(group));
    WARSHA_TRY(read.listings, desk.hours.sessionListings(group));
    WARSHA_TRY(const QList<TraineeBalance> balances, desk.hours.balance(group));
    for (const TraineeBalance &each : balances)
        read.balances.insert(each.enrolment, each);
    return TimetableRead{read.group, read.listings, likelySession(read, desk.today())};
}

Result<QList<TrainingSession>> addSessions(HoursService &hours, const GroupId &group, const NewSession &wanted, const OpId &op)
{
    if (wanted.repeats)
        return hours.addTimetable(group, {wanted.weekdays, wanted.day, wanted.until, wanted.from, wanted.to, wanted.mode}, op);
    const auto at = [&](const QTime &time) { return instantOf(wallSeconds(wanted.day, time), hours.zone()).utc; };
    TrainingSession session;
    session.group = group;
    session.mode = wanted.mode;
    session.starts = at(wanted.from);
    session.ends = at(wanted.to);
    WARSHA_TRY(const TrainingSession added, hours.addSession(session, op));
    return QList{added};
}

NewSession likelySession(const RegisterRead &read, QDate today)
{
    NewSession likely{today, QTime(8, 0), QTime(12, 0), Mode::Classroom, {}, read.group.ends};
    const TrainingSession *last = read.listings.isEmpty() ? nullptr : &read.listings.last().session;
    if (last) {
        likely.from = QDateTime::fromSecsSinceEpoch(last->starts, read.zone).time();
        likely.to = QDateTime::fromSecsSinceEpoch(last->ends, read.zone).time();
        likely.mode = last->mode;
    } else if (!read.balances.isEmpty()) {
        for (const ModeBalance &each : std::as_const(read.balances.begin()->modes))
            if (each.required > 0 && each.mode != Mode::OnTheJob) {
                likely.mode = each.mode;
                break;
            }
    }
    if (today < read.group.starts || today > read.group.ends)
        likely.day = last ? qBound(read.group.starts, last->day.addDays(1), read.group.ends) : read.group.starts;
    return likely;
}

} // namespace warsha
