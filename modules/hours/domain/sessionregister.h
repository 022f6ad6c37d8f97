// SPDX-License-Identifier: GPL-3.0-or-later
// A session as a register shows it: everybody who belongs on it with their mark; and which session is to be recorded.
#pragma once

#include "actor.h"
#include "trainingsession.h"

namespace warsha {

/// A meeting report gave somebody minutes: they were there, and a mark that says otherwise is a correction, with a reason.
[[nodiscard]] constexpr bool contradictsReport(bool isReported, Attendance wanted)
{
    return isReported && (wanted == Attendance::Absent || wanted == Attendance::Excused);
}

/// Minutes of a late mark until somebody says how many it were.
constexpr int usualLateMinutes = 15;

struct RegisterLine {
    EnrolmentId enrolment;
    PersonId person;
    std::optional<RegisterMark> mark;
    bool isLocked = false;   ///< the mark stays, but for a correction: isMarkLocked()
    bool isReported = false; ///< a meeting report gave the minutes: they stand, the mark is beside them
    int minutes = 0;         ///< that stand in the ledger, of whatever source
    /// The report came after the mark, and says otherwise: somebody says which of them is right.
    [[nodiscard]] bool isContested() const { return mark && contradictsReport(isReported, mark->attendance); }
};

/// In training on the day, and whoever has a mark or hours; in the order of application.
struct SessionRegister {
    TrainingSession session;
    bool isLocked = false; ///< hours of it were locked
    QList<RegisterLine> lines;
};

/// Hours are locked by the register: from then on its marks stay as a whole, those of the absent and excused too, who have
/// no hours. A change is a correction, with a reason. Somebody who had no mark is marked as ever, and that mark is
/// open until its own hours are locked.
[[nodiscard]] constexpr bool isMarkLocked(bool isRegisterLocked, bool isMarked, bool hasOpenHours)
{
    return isRegisterLocked && isMarked && !hasOpenHours;
}

/// One person in one session.
struct AttendanceCell {
    std::optional<RegisterMark> mark;
    int minutes = 0;         ///< that stand in the ledger, of whatever source
    bool isLocked = false;   ///< the mark stays, but for a correction
    bool isReported = false; ///< a meeting report gave the minutes
    bool isExpected = false; ///< in training on the day
    [[nodiscard]] bool isContested() const { return mark && contradictsReport(isReported, mark->attendance); } ///< as RegisterLine
};

struct AttendanceRow {
    EnrolmentId enrolment;
    PersonId person;
    QList<AttendanceCell> cells; ///< by the order of the sessions
    bool isGone = false;         ///< left the group: what they did stays, and nothing more is asked
};

/// All registers of a group side by side: who was ever in training in it, and its sessions by start.
struct GroupAttendance {
    QList<TrainingSession> sessions;
    QList<AttendanceRow> rows; ///< in the order of application
};

/// How a mark was after a step.
struct MarkVersion {
    Attendance attendance = Attendance::Present;
    int lateMinutes = 0;
    qint64 at = 0; ///< UTC seconds
    UserId by;
    bool isRemoved = false;
    QByteArray reason = {}; ///< of a correction, sealed
    QString why = {};       ///< the same, opened
};

/// Marks of one session, to be set with those of others in one step.
struct SessionMarks {
    TrainingSessionId session;
    QList<RegisterMark> marks;
};

struct SessionListing {
    TrainingSession session;
    int recorded = 0;        ///< people with a mark or hours
    bool isLocked = false;   ///< hours of its register count: it stays as it is
    bool isReported = false; ///< hours came from a meeting report: it stays as it is
    bool hasReport = false;  ///< another session of its time has a report, which says who was there
    int blank = 0;           ///< people who should be in it on its day, without mark or hours
};

/// How far a register is: everybody who should be in it has a mark or hours, or another session of its time has a report;
/// or some have. Whom the report of its own does not name is to be marked.
enum class RegisterStep { Open, Partly, Recorded };
[[nodiscard]] RegisterStep registerStep(int recorded, int blank, bool hasReport);

/// It has begun and somebody must still record it; now in UTC seconds.
[[nodiscard]] bool isToRecord(const SessionListing &listing, qint64 now);


/// The register to open: of what has begun, the first of today without a mark, else the earliest; else the newest that
/// has begun; else the first to come. listings are by start, now in UTC seconds. Nothing when there is no session.
[[nodiscard]] std::optional<TrainingSessionId> sessionToRecord(const QList<SessionListing> &listings, qint64 now, QDate today);
/// The next one after it that has begun and has no mark, round the end; nothing when all are recorded.
[[nodiscard]] std::optional<TrainingSessionId> sessionToRecordAfter(const QList<SessionListing> &listings, const TrainingSessionId &after, qint64 now);

} // namespace warsha
