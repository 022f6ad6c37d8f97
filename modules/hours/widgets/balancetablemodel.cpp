// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancetablemodel.h"

#include "joinedfacts.h"
#include "persontexts.h"
#include "typeface.h"

#include <QCollator>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum BalanceColumn { NumberColumn, NameColumn, PlannedColumn, CountedColumn, PossibleColumn, ShareColumn, NoteColumn };
}

void BalanceTableModel::setBalances(const QList<Enrolment> &members, const QList<TraineeBalance> &balances,
                                    const std::shared_ptr<const DirectorySnapshot> &people, QDate today)
{
    QHash<EnrolmentId, Enrolment> byId;
    for (const Enrolment &enrolment : members)
        byId.insert(enrolment.id, enrolment);
    QList<BalanceRow> rows;
    for (const TraineeBalance &balance : balances) {
        const Enrolment enrolment = byId.value(balance.enrolment);
        const Person *person = people->current(enrolment.person);
        if (enrolment.id.isNull() || (!isInTraining(enrolment.status) && balance.recorded == 0))
            continue;
        rows.append({enrolment, balance, person ? person->number : QString(), person ? shownName(*person) : QString()});
    }
    const QCollator collator;
    std::stable_sort(rows.begin(), rows.end(), [&](const BalanceRow &a, const BalanceRow &b) {
        const bool in = isInTraining(a.enrolment.status);
        return in != isInTraining(b.enrolment.status) ? in : collator.compare(a.name, b.name) < 0;
    });
    QList<QUuid> ids;
    for (const BalanceRow &row : std::as_const(rows))
        ids.append(row.enrolment.person.uuid());
    m_rows = rows;
    m_today = today;
    setIds(ids);
}

const BalanceRow *BalanceTableModel::find(const QUuid &person) const
{
    const int row = rowOf(person);
    return row < 0 ? nullptr : &m_rows.at(row);
}

QList<Column> BalanceTableModel::columns() const
{
    return {{tr("No."), 108, Column::Kind::Identifier}, {tr("Name")},
            {tr("Planned"), 76, Column::Kind::Figure}, {tr("Counted"), 84, Column::Kind::Figure},
            {tr("Still possible"), 100, Column::Kind::Figure}, {tr("Of planned"), 136, Column::Kind::Bar, {}, false, shareTip()}, {tr("Note"), 190}};
}

QString BalanceTableModel::textOf(const BalanceRow &row, int column) const
{
    switch (column) {
    case NumberColumn: return row.number;
    case NameColumn: return row.name;
    case PlannedColumn: return hoursText(row.balance.required);
    case CountedColumn: return hoursText(row.balance.counted);
    case PossibleColumn: return hoursText(row.balance.stillPossible());
    case ShareColumn: return percentText(row.balance.share());
    default: return isInTraining(row.enrolment.status) ? standingNote(row.balance, m_today) : enrolmentStatusName(row.enrolment.status);
    }
}

QVariant BalanceTableModel::cell(int row, int column, int role) const
{
    const BalanceRow &line = m_rows.at(row);
    const bool in = isInTraining(line.enrolment.status);
    const BalanceStanding standing = standingOf(line.balance, m_today);
    const bool lost = in && standing == BalanceStanding::Lost;
    const bool danger = in && standing == BalanceStanding::Danger;
    if (column == ShareColumn && (role == BarAheadRole || role == Qt::ToolTipRole))
        return in || role == BarAheadRole ? shareCell(hoursShareOf(line.balance, m_today), role) : QVariant();
    switch (role) {
    case Qt::ToolTipRole: return in && column == NoteColumn ? QVariant(standingReason(line.balance, m_today)) : QVariant();
    case Qt::DisplayRole: return textOf(line, column);
    case MutedRole: return !in || column == NumberColumn || column == PlannedColumn || column == PossibleColumn;
    case BarRole: return column == ShareColumn ? QVariant(line.balance.share()) : QVariant();
    case BarBelowRole: return lost;
    case ShapeRole:
        if (column == ShareColumn)
            return int(lost ? StatusShape::Below : StatusShape::None);
        return column == NoteColumn && danger ? int(StatusShape::Late) : 0;
    case LoudRole: return (lost && column == ShareColumn) || (danger && column == NoteColumn);
    case SpokenRole: {
        QStringList spoken;
        for (int at = NumberColumn; at <= NoteColumn; ++at)
            spoken.append(at < PlannedColumn ? textOf(line, at) : columns().at(at).title + u' ' + textOf(line, at));
        return commaList(spoken);
    }
    default: return {};
    }
}

} // namespace warsha
