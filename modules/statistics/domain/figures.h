// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a centre as plain values: hours by week and mode, attendance, progress of a group, enrolment, results.
// Minutes everywhere; a share is per thousand. Each says what it is a share of: a figure is shown with its rule.
#pragma once

#include "deliverymode.h"
#include "enrolment.h"
#include "hoursids.h"
#include "localisedtext.h"
#include "staff.h"

#include <QDate>
#include <QList>

namespace warsha {

/// The first day of the week a day is in; firstDay: 1 Monday to 7 Sunday (Qt::DayOfWeek).
[[nodiscard]] QDate weekOf(QDate day, int firstDay);
/// The first days of all weeks that from and to are in and between; empty when to is before from.
[[nodiscard]] QList<QDate> weeksBetween(QDate from, QDate to, int firstDay);

/// What the ledger holds of one week, for everybody together; reversals are taken off.
struct WeekHours {
    QDate week; ///< its first day
    PerMode recorded; ///< minutes, locked or not
    PerMode counted;  ///< minutes of locked entries
    bool operator==(const WeekHours &) const = default;
};

/// Attended of taught in one week. Taught are the sessions in which anybody is recorded, each counted for everybody who was in
/// the group on that day, but for those of whom a register that is not complete says nothing yet. Of what lies ahead it says
/// nothing, so it is never shown alone (DOMAIN.md, rules).
struct WeekAttendance {
    QDate week; ///< its first day
    qint64 taught = 0;   ///< minutes of sessions times people
    qint64 attended = 0; ///< minutes credited in them
    [[nodiscard]] int share() const { return taught > 0 ? int(attended * 1000 / taught) : 0; }
    bool operator==(const WeekAttendance &) const = default;
};
/// Of all those weeks together.
[[nodiscard]] WeekAttendance sumOf(const QList<WeekAttendance> &weeks);

/// What the people now in a group have, against what its plan asks of them all.
struct GroupProgress {
    GroupId group;
    QString code;
    QString name;
    int people = 0;       ///< in training
    PerMode required;     ///< minutes of the plan, for one person
    int leastPercent = 0; ///< of all required minutes; 0 asks nothing
    PerMode recorded;     ///< minutes of all those people
    PerMode counted;      ///< minutes of locked entries of all those people
    QList<WeekAttendance> weeks; ///< from the group's first day to its last, or to the day asked about
    /// Per thousand of what the plan asks of all of them in a mode.
    [[nodiscard]] int share(Mode mode) const;
    [[nodiscard]] int share() const;
    bool operator==(const GroupProgress &) const = default;
};

/// Who is counted: in training now, or everybody who ever took a place.
enum class EnrolmentScope { Now, Ever };

/// People of one programme by sex. Somebody in two groups of a programme is one person of it.
struct ProgrammeEnrolment {
    ProgrammeId programme;
    QString code;
    LocalisedText titles;
    int women = 0;
    int men = 0;
    int others = 0; ///< not stated, or neither of the two
    [[nodiscard]] int total() const { return women + men + others; }
    bool operator==(const ProgrammeEnrolment &) const = default;
};

/// People of the whole centre by sex; somebody in two programmes is one person.
struct PeopleCount {
    int people = 0;
    int women = 0;
    int men = 0;
    bool operator==(const PeopleCount &) const = default;
};

struct Enrolments {
    PeopleCount all;
    QList<ProgrammeEnrolment> programmes; ///< largest first
};

/// Units of everybody in a group that is not over, but who left it: one for each person and unit of the programme.
struct GroupOutcomes {
    GroupId group;
    QString code;
    ProgrammeId programme;
    QString programmeCode;
    LocalisedText programmeTitles;
    GroupState state = GroupState::Planned;
    int places = 0;   ///< people times units
    int achieved = 0; ///< achieved, prior learning granted, credit transferred; locked or not
    int notYet = 0;   ///< decided, and not achieved
    [[nodiscard]] int open() const { return qMax(0, places - achieved - notYet); } ///< nothing was decided
    bool operator==(const GroupOutcomes &) const = default;
};

struct ProgrammeOutcomes {
    ProgrammeId programme;
    QString code;
    LocalisedText titles;
    int places = 0;
    int achieved = 0;
    int notYet = 0;
    [[nodiscard]] int open() const { return qMax(0, places - achieved - notYet); }
    bool operator==(const ProgrammeOutcomes &) const = default;
};
/// A session of the timetable, with the group it is of and how far its register is.
struct AgendaSession {
    TrainingSessionId session;
    GroupId group;
    QString code;
    QString name;
    Mode mode = Mode::Classroom;
    QDate day;
    qint64 starts = 0; ///< UTC seconds
    qint64 ends = 0;
    int people = 0;   ///< in training
    int recorded = 0; ///< people with a mark or an entry
    int blank = 0;    ///< people who should be in it on its day, without either
    bool hasReport = false; ///< another session of its time has a meeting report
    QList<StaffId> trainers = {}; ///< of the group, by their codes
    bool operator==(const AgendaSession &) const = default;
};
struct Agenda {
    QList<AgendaSession> sessions;
    bool isOwn = false; ///< of the groups that the user trains, and of no other
};

/// Somebody in training whose hours, of all that their group was taught since they came, stay below the share the programme
/// asks of the whole; nobody who has that share of the whole already, however much more was taught. It says who to speak to; what
/// can still be reached is in the balance (hours/domain/balance.h).
struct BelowShare {
    EnrolmentId enrolment;
    PersonId person; ///< after merges
    GroupId group;
    int leastPercent = 0;
    qint64 taught = 0;   ///< minutes of sessions that are recorded, of half the group or more: a register just begun is none, and its blanks no absence
    qint64 attended = 0; ///< minutes recorded, on the job left out
    [[nodiscard]] int share() const { return taught > 0 ? int(attended * 1000 / taught) : 0; }
    bool operator==(const BelowShare &) const = default;
};

/// The groups of each programme together, in the order of their codes.
[[nodiscard]] QList<ProgrammeOutcomes> byProgramme(const QList<GroupOutcomes> &groups);

} // namespace warsha
