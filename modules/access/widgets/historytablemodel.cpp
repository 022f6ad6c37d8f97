// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytablemodel.h"

#include "shortday.h"
#include "statusshape.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum HistoryColumn { WhenColumn, WhoColumn, WhatColumn, ChangesColumn, StateColumn };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::HistoryTableModel)
};

QString whatText(const HistoryStep &step)
{
    if (step.state == HistoryStep::State::Undo)
        return Text::tr("Undo “%1”").arg(step.what);
    if (step.state == HistoryStep::State::Redo)
        return Text::tr("Redo “%1”").arg(step.what);
    return QLocale().toUpper(step.what.left(1)) + step.what.mid(1);
}

/// Empty for what simply stands: the rule is quiet.
QString stateText(const HistoryStep &step)
{
    if (step.state == HistoryStep::State::TakenBack)
        return Text::tr("Undone");
    if (step.final)
        return Text::tr("Final");
    return step.state == HistoryStep::State::Background ? Text::tr("Automatic") : QString();
}

StatusShape stateShape(const HistoryStep &step)
{
    if (step.state == HistoryStep::State::TakenBack)
        return StatusShape::NotStarted;
    return step.final ? StatusShape::Done : StatusShape::None;
}

} // namespace

void HistoryTableModel::show(QList<QUuid> ids, QHash<UserId, QString> names)
{
    m_steps.clear();
    m_names = std::move(names);
    setIds(std::move(ids));
}

void HistoryTableModel::addRows(const QList<HistoryStep> &steps)
{
    int first = rowCount();
    int last = -1;
    for (const HistoryStep &step : steps) {
        const int row = rowOf(step.id);
        if (row < 0)
            continue; // of a list that is not shown any more
        m_steps.insert(step.id, step);
        first = qMin(first, row);
        last = qMax(last, row);
    }
    rowsArrived(first, last - first + 1);
}

const HistoryStep *HistoryTableModel::step(const QUuid &id) const
{
    const auto found = m_steps.constFind(id);
    return found == m_steps.cend() ? nullptr : &*found;
}

QString HistoryTableModel::who(const HistoryStep &step) const
{
    return m_names.value(step.user, tr("the program"));
}

QList<Column> HistoryTableModel::columns() const
{
    return {{tr("When"), 140}, {tr("Who"), 170}, {tr("What")}, {tr("Changes"), 84, Column::Kind::Figure}, {tr("State"), 120, Column::Kind::Status}};
}

void HistoryTableModel::fetchPage(int firstRow, int count)
{
    Q_EMIT rowsWanted(ids().mid(firstRow, count));
}

QVariant HistoryTableModel::cell(int row, int column, int role) const
{
    const HistoryStep *found = step(idAt(row));
    if (!found)
        return {};
    const bool quiet = found->state == HistoryStep::State::TakenBack || found->state == HistoryStep::State::Background;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case WhenColumn: return shortMoment(centreTime(found->at));
        case WhoColumn: return who(*found);
        case WhatColumn: return whatText(*found);
        case ChangesColumn: return QLocale().toString(found->changes);
        case StateColumn: return stateText(*found);
        default: return {};
        }
    case MutedRole: return quiet || column == WhenColumn || column == ChangesColumn;
    case ShapeRole: return column == StateColumn ? QVariant(int(stateShape(*found))) : QVariant();
    case SpokenRole:
        return tr("%1, %2, %3, %n change(s) %4", nullptr, int(found->changes))
            .arg(shortMoment(centreTime(found->at)), who(*found), whatText(*found), stateText(*found)).trimmed();
    default: return {};
    }
}

} // namespace warsha
