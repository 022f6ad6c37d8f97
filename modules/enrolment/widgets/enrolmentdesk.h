// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of groups works with: to read them, and to make groups and put people into them. All outlives the window.
#pragma once

#include "groupdesk.h"
#include "membercolumns.h"
#include "section.h"
#include "traineessection.h"

namespace warsha {

struct EnrolmentDesk {
    GroupDesk groups;
    CatalogueService &catalogue;
    PeopleDesk people; ///< to register who is not in the directory yet
    bool mayEdit = false;  ///< make and change groups
    bool mayEnrol = false; ///< put people in, move them on
    QList<MemberColumns *> memberColumns = {}; ///< of upper slices, beside the members of a group
    QList<Panel *> memberPanels = {};          ///< below them, about the chosen one: its records are enrolments
    QList<Panel *> groupPanels = {};           ///< under the facts of the group: its records are groups
};

/// Today, or the day of the group nearest to it.
[[nodiscard]] QDate dayWithin(const Group &group, const Clock &clock);

} // namespace warsha
