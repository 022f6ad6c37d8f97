// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures ask of storage. Reads only, over the tables of every slice; each call is one statement, whatever the size
// of the centre. Days are those stored: of the centre's zone.
#pragma once

#include "actor.h"
#include "figures.h"

namespace warsha {

struct DayMinutes {
    QDate day;
    Mode mode = Mode::Online;
    qint64 recorded = 0;
    qint64 counted = 0;
};

/// A session in which somebody is recorded.
struct TaughtSession {
    GroupId group;
    QDate day;
    int planned = 0;     ///< minutes
    qint64 attended = 0; ///< minutes credited in it
    qint64 blank = 0;    ///< people of whom its register says nothing yet
};

/// From when to when somebody took part in a group; to is null for who is still in it.
struct Membership {
    GroupId group;
    QDate from;
    QDate to;
};

struct ProgrammePerson {
    ProgrammeId programme;
    PersonId person; ///< after merges
    QString code;
    LocalisedText titles;
};

/// The plan of a group, and how many are in training in it.
struct GroupPlan {
    GroupId group;
    QString code;
    QString name;
    QDate starts;
    QDate ends;
    PerMode required;
    int leastPercent = 0;
    int people = 0;
};

class StatisticsRepository
{
public:
    virtual ~StatisticsRepository() = default;
    /// By day and mode, in the order of the days.
    [[nodiscard]] virtual Result<QList<DayMinutes>> minutesByDay(QDate from, QDate to) const = 0;
    /// group null: of all groups.
    [[nodiscard]] virtual Result<QList<TaughtSession>> taughtSessions(QDate from, QDate to, const GroupId &group) const = 0;
    [[nodiscard]] virtual Result<QList<Membership>> memberships(const GroupId &group) const = 0;
    [[nodiscard]] virtual Result<std::optional<GroupPlan>> plan(const GroupId &group) const = 0;
    /// Of those in training in the group, by mode.
    [[nodiscard]] virtual Result<QList<DayMinutes>> minutesOf(const GroupId &group) const = 0;
    /// Each person once a programme, in the order of the programmes.
    [[nodiscard]] virtual Result<QList<ProgrammePerson>> enrolled(EnrolmentScope scope) const = 0;
    /// Groups that are planned, running or finished, by code.
    [[nodiscard]] virtual Result<QList<GroupOutcomes>> outcomes() const = 0;
    /// The next sessions from a day on, of groups that are not over; trainer null: of everybody, else of the groups they train.
    [[nodiscard]] virtual Result<QList<AgendaSession>> agenda(QDate from, int atMost, const UserId &trainer) const = 0;
    /// Those that this user of the program trains.
    [[nodiscard]] virtual Result<QSet<GroupId>> groupsTrainedBy(const UserId &trainer) const = 0;
    /// The share that most running groups ask, in per cent; 0 when none asks any.
    [[nodiscard]] virtual Result<int> usualLeastPercent() const = 0;
    /// In groups that are not over.
    [[nodiscard]] virtual Result<QList<BelowShare>> belowShare() const = 0;
};

} // namespace warsha
