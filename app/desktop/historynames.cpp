// SPDX-License-Identifier: GPL-3.0-or-later
#include "historynames.h"

#include "persontexts.h"
#include "typeface.h"

#include <algorithm>

namespace warsha {

QString HistoryNames::person(const QString &row) const
{
    const QString number = CentreRowNames::person(row);
    const auto people = m_people.directory.snapshot();
    const Person *const known = people->find(PersonId::fromText(row));
    if (number.isEmpty() || !known || known->erased)
        return number;
    return tr("%1 (%2)", "trainee 2026/0012, name").arg(number, isolatedName(shownName(*known)));
}

QString HistoryNames::staff(const QString &row) const
{
    const QString code = CentreRowNames::staff(row);
    const auto members = m_people.staff.list();
    if (code.isEmpty() || !members)
        return code;
    const auto known = std::ranges::find(*members, StaffId::fromText(row), &StaffMember::id);
    const QString name = known == members->cend() ? QString() : known->printedIn(windowScript());
    return name.isEmpty() ? code : tr("%1 (%2)", "trainee 2026/0012, name").arg(code, isolatedName(name));
}

QString HistoryNames::user(const QString &row) const
{
    const auto users = m_people.access.users();
    return users ? isolatedName(namesOf(*users).value(UserId::fromText(row))) : QString();
}

} // namespace warsha
