// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with hours: sessions and their registers, entries by hand, lock, reverse, list, balance. Meeting
// reports are in meetingimportservice.h, on-the-job days in placementservice.h. Every writing verb is one step.
#pragma once

#include "clock.h"
#include "hoursrepository.h"
#include "hourssettings.h"
#include "session.h"
#include "sessionregister.h"
#include "timetable.h"
#include "units.h"

#include <QCoreApplication>
#include <QMap>

namespace warsha {

class CatalogueRepository;
class Directory;
class EnrolmentRepository;
class GroupRepository;
class GroupMembers;
class KeyRing;
class RegisterPlan;

/// What the ledger reads of the lower slices; groups and enrolments begin with what is recorded (trainingbegin.h).
struct HoursSources {
    GroupRepository &groups;
    EnrolmentRepository &enrolments;
    const CatalogueRepository &catalogue;
    const Directory &directory;
};

/// What a step wrote into the ledger: the first answer, for an op that is asked for again.
[[nodiscard]] Result<QList<HourEntry>> entriesOfStep(const Units &units, const HoursRepository &hours, const StepId &step);

class HoursService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::HoursService)
public:
    HoursService(Units &units, const Session &session, const Clock &clock, const KeyRing &keys, HoursRepository &hours,
                 const HoursSources &sources, const HoursSettings &settings);

    /// Wall times of sessions are in it.
    [[nodiscard]] QTimeZone zone() const { return m_settings.zone; }

    // -- sessions and registers
    [[nodiscard]] Result<QList<TrainingSession>> sessions(const GroupId &group) const;
    [[nodiscard]] Result<TrainingSession> session(const TrainingSessionId &id) const;
    /// Checks times and group dates; the day is that of the start in the centre's zone.
    Result<TrainingSession> addSession(TrainingSession session, const OpId &op = OpId::make());
    /// By start, each with how many people are recorded in it.
    [[nodiscard]] Result<QList<SessionListing>> sessionListings(const GroupId &group) const;
    /// Of all groups that are not over, begun before now, and nobody is recorded in them; by start.
    [[nodiscard]] Result<QList<TrainingSession>> unrecordedSessions() const;
    [[nodiscard]] Result<SessionRegister> registerOf(const TrainingSessionId &session) const;
    /// All of its sessions or none: refused when one clashes with a session of the group, or lies outside its dates.
    Result<QList<TrainingSession>> addTimetable(const GroupId &group, const Timetable &timetable, const OpId &op = OpId::make());
    /// Sessions of a group as they shall be, by their ids: day and times (the day follows from the start), mode, planned
    /// minutes (0: all). What a rule speaks against is told by its place in the list, and stops no other. Marks and open hours
    /// of a register go along; a session whose hours are locked or came from a meeting report stays as it is.
    Result<QMap<qsizetype, Error>> changeSessions(const GroupId &group, const QList<TrainingSession> &wanted, const OpId &op = OpId::make());
    /// A session of the group and all after it, some days later (or earlier), after a closure. All or none: refused when one
    /// may not be there, or would fall on a day off. Returns how many.
    Result<int> moveSessions(const GroupId &group, const TrainingSessionId &first, int days, const OpId &op = OpId::make());
    enum class Recorded { Refuse, TakeAlong };
    /// All or none. One in which people are recorded is refused, unless its marks and open hours are taken out along with it;
    /// one whose hours are locked or came from a meeting report is always refused.
    Result<void> removeSessions(const GroupId &group, const QList<TrainingSessionId> &ids, Recorded recorded = Recorded::Refuse,
                                const OpId &op = OpId::make());
    [[nodiscard]] Result<QList<RegisterMark>> marks(const TrainingSessionId &session) const;
    /// Sets these marks, and makes, changes or takes out the entries they are worth. A mark that is locked (isMarkLocked())
    /// is refused, and so is one against a meeting report (contradictsReport()). Nobody else's mark changes.
    Result<void> setMarks(const TrainingSessionId &session, const QList<RegisterMark> &marks, const OpId &op = OpId::make());
    /// Marks of several sessions of a group at once: all or none.
    Result<void> setMarks(const GroupId &group, const QList<SessionMarks> &all, const OpId &op = OpId::make());
    /// Locked marks, or those of a meeting report, as they should have been, and why: their hours are reversed, and those of the new mark count at
    /// once. All or none; a final step.
    Result<void> correctMarks(const TrainingSessionId &session, const QList<RegisterMark> &marks, const QString &reason, const OpId &op = OpId::make());
    /// All registers of a group side by side, in four statements.
    [[nodiscard]] Result<GroupAttendance> attendanceOf(const GroupId &group) const;
    /// How a mark was before, the oldest first.
    [[nodiscard]] Result<QList<MarkVersion>> markVersions(const TrainingSessionId &session, const EnrolmentId &enrolment) const;
    /// Why each of these marks would be refused, by its place in the list, were they set one after the other.
    [[nodiscard]] Result<QMap<qsizetype, Error>> faultsOf(const TrainingSessionId &session, const QList<RegisterMark> &marks) const;
    /// Present for everybody in training on that day who has no mark yet; a mark that is set stays.
    Result<int> allPresent(const TrainingSessionId &session, const OpId &op = OpId::make());

    // -- entries
    [[nodiscard]] Result<QList<StoredEntry>> entries(const HourFilter &filter) const;
    /// Hours by hand. All stand or none: the first refusal names the trainee, the day and the rule.
    Result<QList<HourEntry>> record(QList<HourEntry> entries, const OpId &op = OpId::make());
    /// Takes a locked entry back by a reversal, which counts at once; an unlocked one is taken out of the ledger.
    Result<void> reverse(const HourEntryId &entry, const OpId &op = OpId::make());

    struct Locked {
        int locked = 0;
        QList<HourEntry> unconfirmed; ///< on-the-job days that nobody has confirmed: left as they are
    };
    /// What locking the group would do, with nothing written.
    [[nodiscard]] Result<Locked> lockable(const GroupId &group) const;
    /// From then on they count. A final step. Null dates: no bound; no mode: all.
    Result<Locked> lock(const GroupId &group, QDate from, QDate to, std::optional<Mode> mode, const OpId &op = OpId::make());

    // -- balance
    /// Everybody who was ever enrolled in the group, in the order of application; one statement for the sums.
    [[nodiscard]] Result<QList<TraineeBalance>> balance(const GroupId &group) const;
    [[nodiscard]] Result<TraineeBalance> balanceOfTrainee(const EnrolmentId &enrolment) const;
    /// Of everybody in training, in all groups: what balance() says of each group, without reading groups that are over.
    struct PersonBalance {
        PersonId person; ///< as enrolled: merges are not followed
        TraineeBalance balance;
    };
    [[nodiscard]] Result<QList<PersonBalance>> balancesInTraining() const;

private:
    class SessionChanger;
    [[nodiscard]] Result<TrainingSession> checkedSession(TrainingSession session) const;
    Result<void> removeSession(const TrainingSession &session);
    [[nodiscard]] Result<RegisterPlan> planOf(const TrainingSession &session, const GroupMembers &members) const;
    Result<void> writeMarks(const TrainingSession &session, const QList<RegisterMark> &wanted);
    struct Lockable;
    [[nodiscard]] Result<Lockable> lockableOf(const HourFilter &filter) const;
    Result<void> checkAndAdd(QList<HourEntry> &entries);
    Units &m_units;
    const Session &m_session;
    const Clock &m_clock;
    const KeyRing &m_keys;
    HoursRepository &m_hours;
    HoursSources m_sources;
    const HoursSettings &m_settings;
};

} // namespace warsha
