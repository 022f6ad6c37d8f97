// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupchoice.h"

#include <QCoreApplication>

namespace warsha {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::GroupChoice)
};

} // namespace

Result<ImportChoice> groupChoice(const GroupDesk &desk)
{
    ImportChoice choice{chosenGroup, Say::tr("Group"), ImportChoice::Kind::List, {{QString(), Say::tr("Choose a group")}}};
    WARSHA_TRY(const QList<GroupListing> groups, desk.groups.groups());
    for (const GroupListing &listing : groups)
        choice.values.append({listing.group.id.toText(), listing.group.code});
    choice.isRequired = true;
    if (choice.values.size() == 2) // one group needs no choosing
        choice.value = choice.values.last().first;
    return choice;
}

} // namespace warsha
