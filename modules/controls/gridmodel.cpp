// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridmodel.h"

#include "joinedfacts.h"

#include <QRect>

namespace warsha {

using namespace Qt::StringLiterals;

QList<Column> GridModel::columns() const
{
    m_gridColumns = gridColumns();
    QList<Column> plain;
    for (const GridColumn &column : std::as_const(m_gridColumns))
        plain.append({column.title, column.width, column.kind, {}, false, column.tip});
    return plain;
}

const GridColumn &GridModel::gridColumn(int column) const
{
    (void)shownColumns();
    return m_gridColumns.at(column);
}

int GridModel::columnOf(const QString &code) const
{
    (void)shownColumns();
    const auto found = std::ranges::find(std::as_const(m_gridColumns), code, &GridColumn::code);
    return found == m_gridColumns.cend() ? -1 : int(found - m_gridColumns.cbegin());
}

bool GridModel::isEditable(int row, int column) const
{
    Q_UNUSED(row)
    return gridColumn(column).isEditable;
}

QString GridModel::fixedWords(int row, int column) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    return {};
}

QString GridModel::contestWords(int row, int column) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    return {};
}

QList<GridMark> GridModel::choices(int row, int column) const
{
    Q_UNUSED(row)
    return gridColumn(column).marks;
}

const GridModel::Held *GridModel::heldAt(int row, int column) const
{
    if (m_held.isEmpty())
        return nullptr;
    const auto held = m_held.constFind(placeOf(row, column));
    return held == m_held.cend() ? nullptr : &*held;
}

QString GridModel::text(int row, int column) const
{
    const Held *held = heldAt(row, column);
    return held ? held->text : savedText(row, column);
}

QString GridModel::typedText(int row, int column) const
{
    const Held *held = heldAt(row, column);
    return held && held->state == CellState::Bad ? held->typed : asTyped(row, column, text(row, column));
}

CellState GridModel::state(int row, int column) const
{
    const Held *held = heldAt(row, column);
    return held ? held->state : CellState::Saved;
}

QString GridModel::reason(int row, int column) const
{
    const Held *held = heldAt(row, column);
    return held ? held->reason : contestWords(row, column);
}

Result<QString> GridModel::accepted(int row, int column, const QString &typed) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    return typed.trimmed();
}

QString GridModel::asTyped(int row, int column, const QString &text) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    return text;
}

QVariant GridModel::look(int row, int column, const QString &text, int role) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QString GridModel::spokenRow(int row) const
{
    QStringList parts;
    for (int column = 0; column < columnCount(); ++column) {
        const QString shown = cell(row, column, Qt::DisplayRole).toString();
        if (!shown.isEmpty())
            parts.append(gridColumn(column).title + u' ' + shown);
    }
    return commaList(parts);
}

QVariant GridModel::cell(int row, int column, int role) const
{
    if (role == SpokenRole)
        return spokenRow(row);
    if (role == TintRole)
        return gridColumn(column).isTinted;
    const Held *held = heldAt(row, column);
    if (!held)
        return role == Qt::EditRole ? QVariant(typedText(row, column))
                                    : look(row, column, savedText(row, column), role);
    return heldLook(*held, row, column, role);
}

/// What one key wrote is shown as always; everything else as it was typed.
QString GridModel::badLook(const Held &held, int row, int column) const
{
    const QList<GridMark> &marks = gridColumn(column).marks;
    const bool isMark = std::ranges::find(marks, held.typed, &GridMark::value) != marks.cend();
    return isMark ? look(row, column, held.typed, Qt::DisplayRole).toString() : held.typed;
}

QVariant GridModel::heldLook(const Held &held, int row, int column, int role) const
{
    const bool isBad = held.state == CellState::Bad;
    switch (role) {
    case Qt::EditRole:
        return typedText(row, column);
    case CellStateRole:
        return int(held.state);
    case Qt::AccessibleDescriptionRole:
        return held.state == CellState::Waiting ? tr("Being saved") : held.reason;
    case Qt::ToolTipRole:
        return held.reason.isEmpty() ? look(row, column, held.text, role) : held.reason;
    case TheirsRole:
        return held.state == CellState::Conflict ? look(row, column, savedText(row, column), Qt::DisplayRole)
                                                 : QVariant();
    default:
        break;
    }
    if (!isBad)
        return look(row, column, held.text, role);
    switch (role) {
    case Qt::DisplayRole:
        return badLook(held, row, column);
    case BoldRole:
        return true;
    default:
        return {}; // no shape beside it: the corner is one, and what was typed needs the room
    }
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags cell = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index.row(), index.column()) ? cell | Qt::ItemIsEditable : cell;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column()))
        return false;
    change({{index.row(), index.column(), value.toString()}});
    return true;
}

QList<QModelIndex> GridModel::troubles() const
{
    QList<QModelIndex> cells;
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        if (const QModelIndex at = indexOf(held.key()); held->state != CellState::Waiting && at.isValid())
            cells.append(at);
    return cells;
}

QString GridModel::locksNothing(int unsaved)
{
    return tr("%n cell(s) of this page are red and not saved: what was recorded before would be locked. Correct them, or give them up with Esc.", nullptr, unsaved);
}

int GridModel::unsavedIn(const QObject &part)
{
    int count = 0;
    for (const GridModel *grid : part.findChildren<GridModel *>())
        count += grid->unsavedCount();
    return count;
}

int GridModel::unsavedCount() const
{
    return int(std::ranges::count_if(m_held, [](const Held &held) { return held.state != CellState::Waiting; }));
}

QModelIndex GridModel::nextTrouble(const QModelIndex &after, Towards towards) const
{
    const int columns = columnCount();
    const qint64 cells = qint64(rowCount()) * columns;
    const int ahead = towards == Towards::Next ? 1 : -1;
    const qint64 outside = ahead > 0 ? -1 : cells;
    const qint64 from = after.isValid() ? qint64(after.row()) * columns + after.column() : outside;
    qint64 best = -1;
    for (const QModelIndex &at : troubles()) {
        const qint64 place = qint64(at.row()) * columns + at.column();
        const qint64 steps = (ahead * (place - from) - 1 + cells) % cells;
        best = best < 0 ? steps : qMin(best, steps);
    }
    if (best < 0)
        return {};
    const qint64 found = (from + ahead * (best + 1) + cells) % cells;
    return index(int(found / columns), int(found % columns));
}

void GridModel::showRows(const QList<QUuid> &ids)
{
    const QList<GridColumn> before = m_gridColumns;
    (void)columns();
    const bool sameColumns = std::ranges::equal(before, m_gridColumns, {}, &GridColumn::code, &GridColumn::code);
    if (!sameColumns || ids != this->ids() || ids.isEmpty())
        setIds(ids);
    else
        rowsArrived(0, rowCount());
    if (!m_held.isEmpty())
        tryAgain();
    Q_EMIT troubleChanged(); // what was in question may not be any more
}

QModelIndex GridModel::indexOf(const Place &place) const
{
    const int row = rowOf(place.first);
    const int column = columnOf(place.second);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

void GridModel::cellsChanged(const QList<QModelIndex> &cells)
{
    QRect all;
    for (const QModelIndex &cell : cells)
        if (cell.isValid())
            all |= QRect(cell.column(), cell.row(), 1, 1);
    if (!all.isEmpty())
        Q_EMIT dataChanged(index(all.top(), all.left()), index(all.bottom(), all.right()));
}

} // namespace warsha
