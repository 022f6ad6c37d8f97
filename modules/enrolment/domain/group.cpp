// SPDX-License-Identifier: GPL-3.0-or-later
#include "group.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct StateRow {
    GroupState state;
    const char *code;
    const char *name;
};
constexpr std::array stateRows{
    StateRow{GroupState::Planned, "planned", QT_TRANSLATE_NOOP("Group", "Planned")},
    StateRow{GroupState::Running, "running", QT_TRANSLATE_NOOP("Group", "Running")},
    StateRow{GroupState::Finished, "finished", QT_TRANSLATE_NOOP("Group", "Finished")},
    StateRow{GroupState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Group", "Cancelled")},
};

const StateRow &rowOf(GroupState state)
{
    return *std::ranges::find(stateRows, state, &StateRow::state);
}

} // namespace

QString groupStateCode(GroupState state)
{
    return QString::fromLatin1(rowOf(state).code);
}

QString groupStateName(GroupState state)
{
    return QCoreApplication::translate("Group", rowOf(state).name);
}

Result<GroupState> groupStateFromCode(const QString &code)
{
    for (const StateRow &row : stateRows)
        if (QLatin1StringView(row.code) == code)
            return row.state;
    return failure(ErrorKind::Input, QCoreApplication::translate("Group", "“%1” is not a state of a group: planned, running, finished, cancelled.").arg(code));
}

QString ownName(const Group &group)
{
    return group.name.compare(group.code, Qt::CaseInsensitive) == 0 ? QString() : group.name;
}

QString groupTitle(const Group &group)
{
    const QString name = ownName(group);
    return name.isEmpty() ? group.code : name;
}

QString suggestedGroupCode(const QString &programme, QDate starts, const QStringList &taken)
{
    const QString stem = u"%1-%2-"_s.arg(programme).arg(starts.year() % 100, 2, 10, QLatin1Char('0'));
    for (int at = 0;; ++at) {
        const QString round = at < 26 ? QString() : QString::number(at / 26 + 1); // after Z comes A2
        const QString code = stem + QChar(u'A' + at % 26) + round;
        if (!taken.contains(code, Qt::CaseInsensitive))
            return code;
    }
}

GroupState usualState(QDate starts, QDate today)
{
    return starts.isValid() && starts <= today ? GroupState::Running : GroupState::Planned;
}

bool isDue(const GroupListing &listing, QDate today)
{
    return listing.group.state == GroupState::Planned && listing.counts.enrolled > 0 && usualState(listing.group.starts, today) == GroupState::Running;
}

Group nextIntake(const Group &last, QDate today)
{
    constexpr int week = 7;
    Group next;
    next.programmeVersion = last.programmeVersion;
    next.capacity = last.capacity;
    next.project = last.project;
    const QDate free = std::max(last.ends, today).addDays(1);
    next.starts = free.addDays((last.starts.dayOfWeek() - free.dayOfWeek() + week) % week);
    next.ends = next.starts.addDays(last.starts.daysTo(last.ends));
    return next;
}

} // namespace warsha
