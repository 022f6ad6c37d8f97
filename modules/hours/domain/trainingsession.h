// SPDX-License-Identifier: GPL-3.0-or-later
// A session: one meeting of a group, online, in class or in the workshop, with its register. Times are UTC seconds; the
// day is the calendar day of its start in the centre's zone.
#pragma once

#include "deliverymode.h"
#include "hoursids.h"
#include "intervals.h"

#include <QDate>
#include <QList>

#include <optional>

namespace warsha {

struct TrainingSession {
    TrainingSessionId id;
    qint64 version = 0;
    GroupId group;
    Mode mode = Mode::Classroom;
    QDate day;
    qint64 starts = 0; ///< UTC seconds
    qint64 ends = 0;   ///< UTC seconds, after starts
    int plannedMinutes = 0; ///< what a trainee who stays throughout is credited; 1 to the whole minutes between the two
    bool operator==(const TrainingSession &) const = default;
};

/// Which session a meeting was, so that its report makes no second one beside it: the one that it shares most time with, of
/// equals the first. People come early and stay on, and one meeting may hold two sessions: what they share is half of the
/// shorter of the two at least. Nothing: none of them.
[[nodiscard]] std::optional<TrainingSessionId> sessionOfMeeting(const QList<TrainingSession> &sessions, const Interval &meeting);

enum class Attendance { Present, Late, Excused, Absent };

[[nodiscard]] QString attendanceCode(Attendance attendance); ///< "present", "late", "excused", "absent"
[[nodiscard]] QString attendanceName(Attendance attendance); ///< translated
[[nodiscard]] Result<Attendance> attendanceFromCode(const QString &code);

/// One line of a session's register. An unset mark is a line that is not there.
struct RegisterMark {
    RegisterMarkId id;
    qint64 version = 0;
    TrainingSessionId session;
    EnrolmentId enrolment;
    Attendance attendance = Attendance::Present;
    int lateMinutes = 0; ///< for Late only: minutes missed at the start
    QByteArray reason = {}; ///< of a correction after the hours were locked, sealed under the trainee's key; else empty
    bool operator==(const RegisterMark &) const = default;
};

/// Minutes that a mark is worth: all when present, less the late ones, none when absent or excused.
[[nodiscard]] int minutesOfMark(const RegisterMark &mark, const TrainingSession &session);

} // namespace warsha
