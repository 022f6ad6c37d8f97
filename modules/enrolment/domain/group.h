// SPDX-License-Identifier: GPL-3.0-or-later
// A group (intake, cohort): one programme version, dates, capacity. Making it freezes the programme version.
#pragma once

#include "id.h"
#include "programme.h"
#include "result.h"

#include <QDate>
#include <QStringList>

namespace warsha {

using GroupId = Id<struct GroupTag>;

enum class GroupState { Planned, Running, Finished, Cancelled };
[[nodiscard]] QString groupStateCode(GroupState state); ///< "planned": stored and typed
[[nodiscard]] QString groupStateName(GroupState state); ///< translated
[[nodiscard]] Result<GroupState> groupStateFromCode(const QString &code);

struct Group {
    GroupId id;
    QString code; ///< "FRM-26-A": unique whatever the case, printed on lists
    QString name;
    ProgrammeVersionId programmeVersion;
    QDate starts;
    QDate ends;       ///< the last day
    int capacity = 0; ///< 0: no limit
    GroupState state = GroupState::Planned;
    QString project;  ///< who pays for it, or empty
    qint64 rowVersion = 0;
    bool operator==(const Group &) const = default;
};

/// The name where it says more than the code; empty where the group was given none, and is called by its code. Whoever shows code
/// and name side by side takes this one, so that nothing is said twice.
[[nodiscard]] QString ownName(const Group &group);
/// What stands at its head: its own name, or the code.
[[nodiscard]] QString groupTitle(const Group &group);

/// People of a group per status, in one row of a list.
struct GroupCounts {
    int applied = 0;
    int waitlisted = 0;
    int offered = 0;
    int enrolled = 0; ///< enrolled or active
    int completed = 0;
    int left = 0; ///< withdrawn, transferred, not taken up
    /// Places taken: what capacity is measured against.
    [[nodiscard]] int places() const { return offered + enrolled + completed; }
    bool operator==(const GroupCounts &) const = default;
};

/// "FRM-26-A": programme, year of the first day, and the first letter that no group of these codes has (case aside).
[[nodiscard]] QString suggestedGroupCode(const QString &programme, QDate starts, const QStringList &taken);

/// Planned before its first day, running from it on.
[[nodiscard]] GroupState usualState(QDate starts, QDate today);

/// The intake after this one: as long, on the same day of the week, from the first such day after it and after today;
/// places and who pays stay. Code and name are new ones, which are not given here.
[[nodiscard]] Group nextIntake(const Group &last, QDate today);

struct GroupListing {
    Group group;
    QString programmeCode;
    int versionNumber = 0;
    GroupCounts counts;
};
/// Its first day has come, people are enrolled, and it is still planned: somebody should begin it.
[[nodiscard]] bool isDue(const GroupListing &listing, QDate today);

} // namespace warsha
