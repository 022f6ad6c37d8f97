// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlhoursrepository.h"

#include "changelog.h"
#include "hourentryrow.h"
#include "registersql.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr QStringView sessionsOfSql = u"SELECT * FROM training_session WHERE group_id = :group ORDER BY starts, id";
constexpr QStringView findSessionSql = u"SELECT * FROM training_session WHERE id = :id";
// What makes a session s one whose register nobody has begun.
constexpr QStringView isUntouched =
    u"NOT EXISTS (SELECT 1 FROM register_mark m WHERE m.session_id = s.id) "
    "AND NOT EXISTS (SELECT 1 FROM hour_entry h WHERE h.session_id = s.id) "
    "AND NOT EXISTS (SELECT 1 FROM hours_import n WHERE n.session_id = s.id) AND NOT %1";
constexpr QStringView begunSql =
    u"SELECT s.* FROM training_session s JOIN training_group g ON g.id = s.group_id "
    "WHERE s.starts <= :until AND g.state NOT IN ('finished', 'cancelled') AND ";
// A mark and an entry of the same person are one; a report of which nobody is known yet has no person.
constexpr QStringView usesOfSql =
    u"SELECT s.id, COALESCE(r.people, 0), COALESCE(r.locked, 0), COALESCE(r.reported, 0), CASE WHEN %2 THEN 1 ELSE 0 END, (SELECT COUNT(*) %1) "
    "FROM training_session s LEFT JOIN ("
    "SELECT u.session_id, COUNT(DISTINCT u.enrolment_id) AS people, MAX(u.locked) AS locked, MAX(u.reported) AS reported FROM ("
    "SELECT m.session_id, m.enrolment_id, 0 AS locked, 0 AS reported "
    "FROM register_mark m JOIN training_session t ON t.id = m.session_id WHERE t.group_id = :group "
    "UNION ALL SELECT h.session_id, h.enrolment_id, CASE WHEN h.source = 'register' THEN h.locked ELSE 0 END, "
    "CASE WHEN h.source = 'register' THEN 0 ELSE 1 END "
    "FROM hour_entry h JOIN training_session t ON t.id = h.session_id WHERE t.group_id = :group "
    "UNION ALL SELECT i.session_id, NULL, 0, 1 FROM hours_import i WHERE i.group_id = :group"
    ") u GROUP BY u.session_id) r ON r.session_id = s.id WHERE s.group_id = :group";
constexpr QStringView marksOfSql = u"SELECT * FROM register_mark WHERE session_id = :session ORDER BY id";
constexpr QStringView marksOfGroupSql =
    u"SELECT m.* FROM register_mark m JOIN training_session s ON s.id = m.session_id WHERE s.group_id = :group ORDER BY m.id";
constexpr QStringView markOfSql = u"SELECT * FROM register_mark WHERE session_id = :session AND enrolment_id = :enrolment";
constexpr QStringView findEntrySql =
    u"SELECT h.*, (SELECT COUNT(*) FROM hour_entry r WHERE r.reverses = h.id) AS reversed FROM hour_entry h WHERE h.id = :id";
constexpr QStringView entriesSql =
    u"SELECT h.*, (SELECT COUNT(*) FROM hour_entry r WHERE r.reverses = h.id) AS reversed FROM hour_entry h";
// Members of the group may be in other groups too, and may have been merged: a person is looked at as a whole. Begun at the
// people, in the order of hour_entry_sums; the empty text keeps SQLite from the index of reversals, where nearly every entry
// has none (over 1,000,000 entries 0.6 s became 5 ms).
constexpr QStringView standingSql =
    u"SELECT h.*, p.current_id AS current_person, g.code AS group_code FROM person_current p "
    "JOIN enrolment e ON e.person_id = p.person_id JOIN training_group g ON g.id = e.group_id JOIN hour_entry h ON h.enrolment_id = e.id "
    "WHERE p.person_id IN (SELECT w.person_id FROM person_current w WHERE w.current_id IN "
    "(SELECT q.current_id FROM enrolment m JOIN person_current q ON q.person_id = m.person_id WHERE m.group_id = :group)) "
    "AND h.day BETWEEN :from AND :to AND COALESCE(h.reverses, '') = '' "
    "AND NOT EXISTS (SELECT 1 FROM hour_entry r WHERE r.reverses = h.id) ORDER BY h.day, h.starts, h.id";
constexpr QStringView sessionsAfterSql = u"SELECT * FROM training_session WHERE day > :day ORDER BY starts, id";

TrainingSession toSession(const Row &row)
{
    return {row.id<TrainingSessionId>("id"_L1), row.integer("version"_L1), row.id<GroupId>("group_id"_L1), modeIn(row, "mode"_L1),
            dayIn(row, "day"_L1), row.integer("starts"_L1), row.integer("ends"_L1), int(row.integer("planned"_L1))};
}

RegisterMark toMark(const Row &row)
{
    return {row.id<RegisterMarkId>("id"_L1), row.integer("version"_L1), row.id<TrainingSessionId>("session_id"_L1),
            row.id<EnrolmentId>("enrolment_id"_L1), attendanceFromCode(row.text("attendance"_L1)).value_or(Attendance::Absent),
            int(row.integer("late_minutes"_L1)), row.bytes("reason"_L1)};
}

StoredEntry toStored(const Row &row)
{
    return {toHourEntry(row), row.flag("reversed"_L1)};
}

struct Where {
    QString sql;
    Bindings values;
    void add(QStringView condition, const Binding &value)
    {
        sql += sql.isEmpty() ? u" WHERE "_s : u" AND "_s;
        sql += condition;
        values.append(value);
    }
};

Where conditionsOf(const HourFilter &filter)
{
    Where where;
    if (!filter.group.isNull())
        where.add(u"h.enrolment_id IN (SELECT id FROM enrolment WHERE group_id = :group)", {":group"_L1, filter.group.toText()});
    if (!filter.enrolment.isNull())
        where.add(u"h.enrolment_id = :enrolment", {":enrolment"_L1, filter.enrolment.toText()});
    if (!filter.placement.isNull())
        where.add(u"h.placement_id = :placement", {":placement"_L1, filter.placement.toText()});
    if (!filter.session.isNull())
        where.add(u"h.session_id = :session", {":session"_L1, filter.session.toText()});
    if (filter.mode)
        where.add(u"h.mode = :mode", {":mode"_L1, storedMode(*filter.mode)});
    if (filter.from.isValid())
        where.add(u"h.day >= :from", {":from"_L1, dayOrNull(filter.from)});
    if (filter.to.isValid())
        where.add(u"h.day <= :to", {":to"_L1, dayOrNull(filter.to)});
    if (filter.locked)
        where.add(u"h.locked = :locked", {":locked"_L1, int(*filter.locked)});
    return where;
}
} // namespace

Result<QList<TrainingSession>> SqlHoursRepository::sessionsOf(const GroupId &group) const
{
    return m_database.all(sessionsOfSql, {{":group"_L1, group.toText()}}, toSession);
}

Result<std::optional<TrainingSession>> SqlHoursRepository::findSession(const TrainingSessionId &id) const
{
    return m_database.first(findSessionSql, {{":id"_L1, id.toText()}}, toSession);
}

Result<QHash<TrainingSessionId, SessionUse>> SqlHoursRepository::usesOf(const GroupId &group) const
{
    QHash<TrainingSessionId, SessionUse> uses;
    WARSHA_CHECK(m_database.each(usesOfSql.toString().arg(blanksOfSession, isSessionReported), {{":group"_L1, group.toText()}}, [&](const Row &row) {
        uses.insert(TrainingSessionId::fromText(row.value(0).toString()),
                    {row.value(1).toInt(), row.value(2).toLongLong() != 0, row.value(3).toLongLong() != 0, row.value(4).toLongLong() != 0, row.value(5).toInt()});
    }));
    return uses;
}

Result<QList<TrainingSession>> SqlHoursRepository::unrecorded(qint64 until) const
{
    const QString sql = begunSql.toString() + isSessionUnrecorded.toString().arg(blanksOfSession, isSessionReported) + u" ORDER BY s.starts, s.id"_s;
    return m_database.all(sql, {{":until"_L1, until}}, toSession);
}

Result<QList<TrainingSession>> SqlHoursRepository::untouched(qint64 until, const GroupId &group) const
{
    QString sql = begunSql.toString() + isUntouched.toString().arg(isSessionReported);
    Bindings values{{":until"_L1, until}};
    if (!group.isNull()) {
        sql += u" AND s.group_id = :group"_s;
        values.append({":group"_L1, group.toText()});
    }
    return m_database.all(sql + u" ORDER BY s.starts, s.id"_s, values, toSession);
}

Result<void> SqlHoursRepository::addSessions(const QList<TrainingSession> &sessions)
{
    Batch batch{"training_session"_L1, {"id"_L1, "group_id"_L1, "mode"_L1, "day"_L1, "starts"_L1, "ends"_L1, "planned"_L1}, {}};
    for (const TrainingSession &each : sessions)
        batch.rows.append({each.id.toText(), each.group.toText(), storedMode(each.mode), dayOrNull(each.day), each.starts,
                           each.ends, each.plannedMinutes});
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->insertMany(batch);
}

Result<void> SqlHoursRepository::changeSession(const TrainingSession &session)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->update("training_session"_L1, session.id.toText(), session.version,
                           {{"mode"_L1, storedMode(session.mode)}, {"day"_L1, dayOrNull(session.day)}, {"starts"_L1, session.starts},
                            {"ends"_L1, session.ends}, {"planned"_L1, session.plannedMinutes}});
}

Result<void> SqlHoursRepository::removeSession(const TrainingSession &session)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->remove("training_session"_L1, session.id.toText(), session.version);
}

Result<QList<RegisterMark>> SqlHoursRepository::marksOf(const TrainingSessionId &session) const
{
    return m_database.all(marksOfSql, {{":session"_L1, session.toText()}}, toMark);
}

Result<QList<RegisterMark>> SqlHoursRepository::marksOfGroup(const GroupId &group) const
{
    return m_database.all(marksOfGroupSql, {{":group"_L1, group.toText()}}, toMark);
}

/// Of the mark that is there: one that was taken back and set again has begun anew.
Result<QList<MarkVersion>> SqlHoursRepository::markVersions(const TrainingSessionId &session, const EnrolmentId &enrolment) const
{
    WARSHA_TRY(const std::optional<RegisterMark> mark,
               m_database.first(markOfSql, {{":session"_L1, session.toText()}, {":enrolment"_L1, enrolment.toText()}}, toMark));
    if (!mark)
        return QList<MarkVersion>();
    WARSHA_TRY(const QList<LoggedChange> changes, ChangeLog(m_database).historyOf(u"register_mark"_s, mark->id.toText()));
    QList<MarkVersion> versions;
    MarkVersion version;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (const QVariant attendance = change->after.value(u"attendance"_s); !attendance.isNull())
            version.attendance = attendanceFromCode(attendance.toString()).value_or(Attendance::Absent);
        if (const QVariant late = change->after.value(u"late_minutes"_s); !late.isNull())
            version.lateMinutes = late.toInt();
        version.reason = change->after.value(u"reason"_s).toByteArray();
        version.at = change->step.at;
        version.by = change->step.user;
        version.isRemoved = change->kind == LoggedChange::Kind::Delete;
        versions.append(version);
    }
    return versions;
}

Result<void> SqlHoursRepository::addMarks(const QList<RegisterMark> &marks)
{
    Batch batch{"register_mark"_L1, {"id"_L1, "session_id"_L1, "enrolment_id"_L1, "attendance"_L1, "late_minutes"_L1, "reason"_L1}, {}};
    for (const RegisterMark &each : marks)
        batch.rows.append({each.id.toText(), each.session.toText(), each.enrolment.toText(), attendanceCode(each.attendance),
                           each.lateMinutes, bytesOrNull(each.reason)});
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->insertMany(batch);
}

Result<void> SqlHoursRepository::changeMark(const RegisterMark &mark)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->update("register_mark"_L1, mark.id.toText(), mark.version,
                           {{"attendance"_L1, attendanceCode(mark.attendance)}, {"late_minutes"_L1, mark.lateMinutes}, {"reason"_L1, bytesOrNull(mark.reason)}});
}

Result<void> SqlHoursRepository::removeMark(const RegisterMark &mark)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->remove("register_mark"_L1, mark.id.toText(), mark.version);
}

Result<QList<StoredEntry>> SqlHoursRepository::entries(const HourFilter &filter) const
{
    const Where where = conditionsOf(filter);
    return m_database.all(entriesSql.toString() + where.sql + u" ORDER BY h.day, h.starts, h.id"_s, where.values, toStored);
}

Result<std::optional<StoredEntry>> SqlHoursRepository::findEntry(const HourEntryId &id) const
{
    return m_database.first(findEntrySql, {{":id"_L1, id.toText()}}, toStored);
}

Result<QList<StandingEntry>> SqlHoursRepository::standing(const GroupId &group, QDate from, QDate to) const
{
    return m_database.all(standingSql, {{":group"_L1, group.toText()}, {":from"_L1, dayOrNull(from)}, {":to"_L1, dayOrNull(to)}},
                          [](const Row &row) {
        return StandingEntry{toHourEntry(row), row.id<PersonId>("current_person"_L1), row.text("group_code"_L1)};
    });
}

Result<QList<EntryVersion>> SqlHoursRepository::versionsOf(const HourEntryId &id) const
{
    WARSHA_TRY(const QList<LoggedChange> changes, ChangeLog(m_database).historyOf(u"hour_entry"_s, id.toText()));
    QList<EntryVersion> versions;
    HourEntry entry;
    entry.id = id;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        applyImage(change->after, entry);
        versions.append({entry, change->step.at, change->step.user, change->kind == LoggedChange::Kind::Delete});
    }
    return versions;
}

Result<void> SqlHoursRepository::addEntries(const QList<HourEntry> &entries)
{
    constexpr qsizetype atOnce = 10'000; // rows in memory beside the entries themselves
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    for (qsizetype from = 0; from < entries.size(); from += atOnce)
        WARSHA_CHECK(writing->insertMany(hourEntryBatch(entries.mid(from, atOnce))));
    return {};
}

Result<void> SqlHoursRepository::changeEntry(const HourEntry &entry)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->update("hour_entry"_L1, entry.id.toText(), entry.version,
                           {{"mode"_L1, storedMode(entry.mode)}, {"day"_L1, dayOrNull(entry.day)}, {"starts"_L1, numberOrNull(entry.starts)},
                            {"ends"_L1, numberOrNull(entry.ends)}, {"task"_L1, bytesOrNull(entry.task)}, {"planned"_L1, entry.plannedMinutes}, {"minutes"_L1, entry.minutes},
                            {"confirmed_by"_L1, bytesOrNull(entry.confirmedBy)}, {"confirmed_on"_L1, dayOrNull(entry.confirmedOn)},
                            {"recorded_by"_L1, entry.recordedBy.toText()}, {"recorded_at"_L1, entry.recordedAt}});
}

Result<void> SqlHoursRepository::removeEntry(const HourEntry &entry)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->remove("hour_entry"_L1, entry.id.toText(), entry.version);
}

Result<void> SqlHoursRepository::lockEntries(const QList<HourEntry> &entries)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    for (const HourEntry &each : entries)
        WARSHA_CHECK(writing->update("hour_entry"_L1, each.id.toText(), each.version, {{"locked"_L1, 1}}));
    return {};
}

Result<QList<TrainingSession>> SqlHoursRepository::sessionsAfter(QDate day) const
{
    return m_database.all(sessionsAfterSql, {{":day"_L1, dayOrNull(day)}}, toSession);
}

} // namespace warsha
