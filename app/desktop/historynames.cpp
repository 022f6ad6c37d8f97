// SPDX-License-Identifier: GPL-3.0-or-later
#include "historynames.h"

#include "persontexts.h"
#include "typeface.h"

namespace warsha {

QString HistoryNames::traineeLabel(const QString &row) const
{
    const QString number = CentreRowNames::traineeLabel(row);
    const auto people = m_people.directory.snapshot();
    const Person *const known = people->find(PersonId::fromText(row));
    if (number.isEmpty() || !known || known->erased)
        return number;
    return tr("%1 (%2)", "2026/0012, name").arg(number, isolatedName(shownName(*known)));
}

QString HistoryNames::staffLabel(const QString &row) const
{
    const QString code = CentreRowNames::staffLabel(row);
    const Result<std::optional<StaffMember>> member = m_people.staff.find(StaffId::fromText(row));
    const QString name = member && *member ? (*member)->printedIn(windowScript()) : QString();
    return code.isEmpty() || name.isEmpty() ? code : tr("%1 (%2)", "2026/0012, name").arg(code, isolatedName(name));
}

QString HistoryNames::user(const QString &row) const
{
    const Result<QString> name = m_people.access.nameOfUser(UserId::fromText(row));
    return name ? isolatedName(*name) : QString();
}

} // namespace warsha
