// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the register of a group shows, read at once in the thread of the database.
#pragma once

#include "hoursdesk.h"
#include "sessionform.h"

namespace warsha {

struct PastSession {
    TrainingSession session;
    QHash<EnrolmentId, Attendance> marks;
};

struct RegisterRead {
    QTimeZone zone;
    Group group;
    QList<SessionListing> listings;
    std::optional<SessionRegister> shown; ///< nothing when the group has no session yet
    QList<PastSession> past;              ///< at most four before the shown one, by start
    QHash<EnrolmentId, TraineeBalance> balances;
};

struct TimetableRead {
    Group group;
    QList<SessionListing> listings;
    NewSession likely; ///< what the form of a new session opens with
};
[[nodiscard]] Result<TimetableRead> readTimetable(const HoursDesk &desk, const GroupId &group);

/// What the form asks for: one session, or those of every week.
[[nodiscard]] Result<QList<TrainingSession>> addSessions(HoursService &hours, const GroupId &group, const NewSession &wanted, const OpId &op);

/// A null session, or one of another group: the one to be recorded.
[[nodiscard]] Result<RegisterRead> readRegister(const HoursDesk &desk, const GroupId &group, const TrainingSessionId &wanted);

/// Time and mode of the session before; without one a mode of the programme. A day of the group: a course that is over, or
/// not begun, is recorded from its own first day on.
[[nodiscard]] NewSession likelySession(const RegisterRead &read, QDate today);

} // namespace warsha
