// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of hours, its sessions and registers in the centre's database.
#pragma once

#include "database.h"
#include "hoursrepository.h"

namespace warsha {

class SqlHoursRepository : public HoursRepository
{
public:
    explicit SqlHoursRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<TrainingSession>> sessionsOf(const GroupId &group) const override;
    [[nodiscard]] Result<std::optional<TrainingSession>> findSession(const TrainingSessionId &id) const override;
    [[nodiscard]] Result<QHash<TrainingSessionId, SessionUse>> usesOf(const GroupId &group) const override;
    [[nodiscard]] Result<QList<TrainingSession>> unrecorded(qint64 until) const override;
    [[nodiscard]] Result<QList<TrainingSession>> untouched(qint64 until, const GroupId &group) const override;
    Result<void> addSessions(const QList<TrainingSession> &sessions) override;
    Result<void> changeSession(const TrainingSession &session) override;
    Result<void> removeSession(const TrainingSession &session) override;

    [[nodiscard]] Result<QList<RegisterMark>> marksOf(const TrainingSessionId &session) const override;
    [[nodiscard]] Result<QList<RegisterMark>> marksOfGroup(const GroupId &group) const override;
    [[nodiscard]] Result<QList<MarkVersion>> markVersions(const TrainingSessionId &session, const EnrolmentId &enrolment) const override;
    Result<void> addMarks(const QList<RegisterMark> &marks) override;
    Result<void> changeMark(const RegisterMark &mark) override;
    Result<void> removeMark(const RegisterMark &mark) override;

    [[nodiscard]] Result<QList<StoredEntry>> entries(const HourFilter &filter) const override;
    [[nodiscard]] Result<std::optional<StoredEntry>> findEntry(const HourEntryId &id) const override;
    [[nodiscard]] Result<QList<StandingEntry>> standing(const GroupId &group, QDate from, QDate to) const override;
    [[nodiscard]] Result<QList<EntryVersion>> versionsOf(const HourEntryId &id) const override;
    Result<void> addEntries(const QList<HourEntry> &entries) override;
    Result<void> changeEntry(const HourEntry &entry) override;
    Result<void> removeEntry(const HourEntry &entry) override;
    Result<void> lockEntries(const QList<HourEntry> &entries) override;

    [[nodiscard]] Result<QList<GroupTrainee>> trainees(const GroupId &group) const override;
    [[nodiscard]] Result<QList<HourSum>> sums(const GroupId &group) const override;
    [[nodiscard]] Result<QList<HourSum>> sumsOf(const EnrolmentId &enrolment) const override;
    [[nodiscard]] Result<QList<TrainingPlace>> inTraining() const override;
    [[nodiscard]] Result<QList<HourSum>> sumsInTraining() const override;
    [[nodiscard]] Result<QList<TrainingSession>> sessionsAfter(QDate day) const override;
    [[nodiscard]] Result<QList<PlacementSpan>> placementSpans(const GroupId &group) const override;
    [[nodiscard]] Result<QHash<GroupId, QList<Mode>>> timetabled() const override;

private:
    Database &m_database;
};

} // namespace warsha
