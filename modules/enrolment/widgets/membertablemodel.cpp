// SPDX-License-Identifier: GPL-3.0-or-later
#include "membertablemodel.h"

#include "enrolmenttexts.h"
#include "persontexts.h"

#include <QCollator>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum MemberColumn { NumberColumn, NameColumn, StatusColumn, DayColumn, OwnColumns };
}

void MemberTableModel::setMembers(const QList<Enrolment> &members, const std::shared_ptr<const DirectorySnapshot> &people)
{
    QList<Member> rows;
    rows.reserve(members.size());
    for (const Enrolment &enrolment : members) {
        const Person *person = people->current(enrolment.person);
        rows.append({enrolment, person ? person->id : enrolment.person, person ? person->number : QString(), person ? shownName(*person) : QString()});
    }
    const QCollator collator;
    std::stable_sort(rows.begin(), rows.end(), [&](const Member &a, const Member &b) { return collator.compare(a.name, b.name) < 0; });
    QList<QUuid> ids;
    for (const Member &member : std::as_const(rows))
        ids.append(member.enrolment.person.uuid());
    m_members = rows;
    setIds(ids);
}

QList<Column> MemberTableModel::columns() const
{
    QList<Column> all{{tr("No."), 100, Column::Kind::Identifier}, {tr("Name")}, {tr("Status"), 126, Column::Kind::Status}, {tr("Since"), 142}};
    for (const PersonColumn *column : m_extra)
        all.append(column->column());
    return all;
}

QVariant MemberTableModel::cell(int row, int column, int role) const
{
    const Member &member = m_members.at(row);
    if (column >= OwnColumns)
        return m_extra.at(column - OwnColumns)->cell(member.person, role);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NumberColumn: return member.number;
        case NameColumn: return member.name;
        case StatusColumn: return enrolmentStatusName(member.enrolment.status);
        default: return shortDay(dayOf(member.enrolment));
        }
    case MutedRole: return column == NumberColumn || column == DayColumn;
    case ShapeRole: return column == StatusColumn ? int(shapeOf(member.enrolment.status)) : 0;
    case SpokenRole: return QStringList{member.number, member.name, enrolmentStatusName(member.enrolment.status)}.join(u", "_s);
    default: return {};
    }
}

} // namespace warsha
