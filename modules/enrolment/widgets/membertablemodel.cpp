// SPDX-License-Identifier: GPL-3.0-or-later
#include "membertablemodel.h"

#include "enrolmenttexts.h"
#include "joinedfacts.h"
#include "persontexts.h"

#include <QCollator>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum MemberColumn { NameColumn, StatusColumn, NumberColumn, DayColumn, OwnColumns };
}

MemberTableModel::MemberTableModel(QObject *parent, const QList<MemberColumns *> &extra) : IdListModel(parent), m_slices(extra)
{
    for (const MemberColumns *slice : extra)
        for (int column = 0; column < slice->columns().size(); ++column)
            m_extra.append({slice, column});
}

void MemberTableModel::setMembers(const QList<Enrolment> &members, const std::shared_ptr<const DirectorySnapshot> &people)
{
    QList<Member> rows;
    rows.reserve(members.size());
    for (const Enrolment &enrolment : members) {
        const Person *person = people->current(enrolment.person);
        rows.append({enrolment, person ? person->number : QString(), person ? shownName(*person) : QString()});
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
    const bool isWide = m_slices.isEmpty(); // what upper slices say comes before number and day
    QList<Column> all{{tr("Name")}, {tr("Status"), 126, Column::Kind::Status}, {tr("No."), 100, Column::Kind::Identifier, u"number"_s, !isWide},
                      {tr("Since"), 142, Column::Kind::Text, u"since"_s, !isWide}};
    for (const MemberColumns *slice : m_slices)
        all.append(slice->columns());
    return all;
}

QVariant MemberTableModel::cell(int row, int column, int role) const
{
    const Member &member = m_members.at(row);
    if (column >= OwnColumns)
        return extraCell(member.enrolment, column, role);
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
    case SpokenRole: return spoken(row);
    default: return {};
    }
}

/// Of who was never in training there is nothing to say, and for who left nothing can be out of reach any more.
QVariant MemberTableModel::extraCell(const Enrolment &member, int column, int role) const
{
    const Extra &extra = m_extra.at(column - OwnColumns);
    const bool isWarning = role != Qt::DisplayRole && role != BarRole && shownColumns().at(column).kind == Column::Kind::Bar;
    if (!wasInTraining(member.status) || (isWarning && !isInTraining(member.status)))
        return {};
    return extra.slice->cell(member.id, extra.column, role);
}

QString MemberTableModel::spoken(int row) const
{
    const Member &member = m_members.at(row);
    QStringList parts{member.number, member.name, enrolmentStatusName(member.enrolment.status)};
    for (int column = OwnColumns; column < OwnColumns + m_extra.size(); ++column) {
        const QString text = cell(row, column, Qt::DisplayRole).toString();
        if (!text.isEmpty())
            parts.append(shownColumns().at(column).title + u' ' + text);
    }
    return commaList(parts);
}

} // namespace warsha
