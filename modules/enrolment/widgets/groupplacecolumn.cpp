// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupplacecolumn.h"

#include "enrolmenttexts.h"

namespace warsha {

QVariant GroupPlaceColumn::cell(const PersonId &person, int role) const
{
    const auto status = statusOf(person);
    if (role == Qt::CheckStateRole)
        return mayBeChosen(person) ? QVariant(int(isChosen(person) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    if (role == Qt::DisplayRole)
        return isChosen(person) ? tr("Chosen") : status ? enrolmentStatusName(*status) : QVariant();
    if (role == ShapeRole && (isChosen(person) || status))
        return int(isChosen(person) ? StatusShape::Done : shapeOf(*status));
    return {};
}

void GroupPlaceColumn::setMembers(QHash<PersonId, EnrolmentStatus> members)
{
    m_members = std::move(members);
    const QList<PersonId> before = m_order;
    clear();
    choose(before);
}

std::optional<EnrolmentStatus> GroupPlaceColumn::statusOf(const PersonId &person) const
{
    const auto member = m_members.constFind(person);
    return member == m_members.cend() ? std::nullopt : std::optional(*member);
}

bool GroupPlaceColumn::mayBeChosen(const PersonId &person) const
{
    const auto status = statusOf(person);
    return !status || mayFollow(*status, EnrolmentStatus::Enrolled);
}

void GroupPlaceColumn::choose(const QList<PersonId> &people)
{
    for (const PersonId &person : people) {
        if (isChosen(person) || !mayBeChosen(person))
            continue;
        m_order.append(person);
        m_chosen.insert(person);
    }
}

void GroupPlaceColumn::letGo(const PersonId &person)
{
    m_order.removeOne(person);
    m_chosen.remove(person);
}

void GroupPlaceColumn::clear()
{
    m_order.clear();
    m_chosen.clear();
}

} // namespace warsha
