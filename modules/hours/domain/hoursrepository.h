// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger of hours asks of storage. Writes run inside Units::atomically. Names come and go sealed.
#pragma once

#include "balance.h"
#include "hourentry.h"
#include "hourrules.h"
#include "sessionregister.h"

#include <QByteArray>
#include <QHash>

namespace warsha {

/// What an hours list shows; null fields ask nothing.
struct HourFilter {
    GroupId group;
    EnrolmentId enrolment;
    PlacementId placement;
    TrainingSessionId session;
    std::optional<Mode> mode;
    QDate from;
    QDate to;
    std::optional<bool> locked;
};

struct StoredEntry {
    HourEntry entry;
    bool reversed = false; ///< another entry takes it back
};

/// How an entry was after a step, as the change log has it.
struct EntryVersion {
    HourEntry entry;
    qint64 at = 0; ///< UTC seconds
    UserId by;
    bool isRemoved = false;
};

/// Of an enrolment, what a balance of the group needs.
struct GroupTrainee {
    EnrolmentId enrolment;
    bool isInTraining = false; ///< not ended: has the days ahead still before them
    QDate enrolled;            ///< no hours before
};

/// Of a placement, how far its days are entered.
struct PlacementSpan {
    EnrolmentId enrolment;
    QDate first;
    QDate last;        ///< null: open
    QDate lastEntered; ///< null: no day yet
};

/// What hangs on a session.
struct SessionUse {
    int people = 0;          ///< with a mark or hours in it
    bool isLocked = false;   ///< hours of its register count, or did until they were reversed
    bool isReported = false; ///< a meeting report was imported into it, or hours came from elsewhere
    bool hasReport = false;  ///< another session of its time has a report, which says who was there
    int blank = 0;           ///< who should be in it and has neither mark nor hours
};

/// Somebody in training.
struct TrainingPlace {
    EnrolmentId enrolment;
    GroupId group;
    PersonId person; ///< as enrolled: merges are not followed
    QDate enrolled;  ///< no hours before
};

class HoursRepository
{
public:
    virtual ~HoursRepository() = default;

    [[nodiscard]] virtual Result<QList<TrainingSession>> sessionsOf(const GroupId &group) const = 0; ///< by start
    [[nodiscard]] virtual Result<std::optional<TrainingSession>> findSession(const TrainingSessionId &id) const = 0;
    /// Of each session of the group.
    [[nodiscard]] virtual Result<QHash<TrainingSessionId, SessionUse>> usesOf(const GroupId &group) const = 0;
    /// Sessions that began by an instant and are still to be recorded, of groups that are not over; by start. Somebody who
    /// should be in it has neither mark nor hours, and no other session of its time and mode has a meeting report.
    [[nodiscard]] virtual Result<QList<TrainingSession>> unrecorded(qint64 until) const = 0;
    /// Of these, of one group or (null) of all, the ones whose register nobody has begun, and that have no report.
    [[nodiscard]] virtual Result<QList<TrainingSession>> untouched(qint64 until, const GroupId &group = {}) const = 0;
    virtual Result<void> addSessions(const QList<TrainingSession> &sessions) = 0;
    virtual Result<void> changeSession(const TrainingSession &session) = 0;
    virtual Result<void> removeSession(const TrainingSession &session) = 0;

    [[nodiscard]] virtual Result<QList<RegisterMark>> marksOf(const TrainingSessionId &session) const = 0;
    /// Of all sessions of a group; one statement.
    [[nodiscard]] virtual Result<QList<RegisterMark>> marksOfGroup(const GroupId &group) const = 0;
    /// The oldest first.
    [[nodiscard]] virtual Result<QList<MarkVersion>> markVersions(const TrainingSessionId &session, const EnrolmentId &enrolment) const = 0;
    virtual Result<void> addMarks(const QList<RegisterMark> &marks) = 0;
    virtual Result<void> changeMark(const RegisterMark &mark) = 0;
    virtual Result<void> removeMark(const RegisterMark &mark) = 0;

    /// By day, then start; one statement.
    [[nodiscard]] virtual Result<QList<StoredEntry>> entries(const HourFilter &filter) const = 0;
    [[nodiscard]] virtual Result<std::optional<StoredEntry>> findEntry(const HourEntryId &id) const = 0;
    /// Standing entries of everybody in the group, in all the groups they are in, from a day to a day; one statement.
    [[nodiscard]] virtual Result<QList<StandingEntry>> standing(const GroupId &group, QDate from, QDate to) const = 0;
    [[nodiscard]] virtual Result<QList<EntryVersion>> versionsOf(const HourEntryId &id) const = 0; ///< the oldest first
    virtual Result<void> addEntries(const QList<HourEntry> &entries) = 0;
    virtual Result<void> changeEntry(const HourEntry &entry) = 0;
    virtual Result<void> removeEntry(const HourEntry &entry) = 0;
    /// Marks them locked; each must be as it was read.
    virtual Result<void> lockEntries(const QList<HourEntry> &entries) = 0;

    /// Everybody who was ever enrolled in the group, in the order of application; one statement.
    [[nodiscard]] virtual Result<QList<GroupTrainee>> trainees(const GroupId &group) const = 0;
    /// Sums per enrolment and mode, those of one enrolment side by side, over the covering index. A null group: all; a group that is most of the centre may bring all too.
    [[nodiscard]] virtual Result<QList<HourSum>> sums(const GroupId &group) const = 0;
    [[nodiscard]] virtual Result<QList<HourSum>> sumsOf(const EnrolmentId &enrolment) const = 0;

    // Of everybody in training, in all groups: one statement each.
    [[nodiscard]] virtual Result<QList<TrainingPlace>> inTraining() const = 0; ///< groups that begin last first
    [[nodiscard]] virtual Result<QList<HourSum>> sumsInTraining() const = 0;
    [[nodiscard]] virtual Result<QList<TrainingSession>> sessionsAfter(QDate day) const = 0; ///< of all groups
    [[nodiscard]] virtual Result<QHash<GroupId, QList<Mode>>> timetabled() const = 0; ///< the modes of which there are sessions
    /// Of a group; null: of everybody in training.
    [[nodiscard]] virtual Result<QList<PlacementSpan>> placementSpans(const GroupId &group) const = 0;
};

} // namespace warsha
