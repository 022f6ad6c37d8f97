// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of the grid: copy, cut and paste as spreadsheets do, fill, clear. Each is one step.
#include "deskgrid.h"

#include "csvparser.h"
#include "tablewriter.h"
#include "textfold.h"

#include <QClipboard>
#include <QGuiApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Tabs and lines, quoted where a cell holds them. A quote that is never closed is a cell that begins with one:
/// spreadsheets put such a cell there as it is.
QList<QStringList> clipboardCells()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return {};
    if (Result<RawGrid> grid = CsvParser(text, u'\t', TableLimits(), QString()).parse())
        return grid->rows;
    QList<QStringList> rows;
    for (QString line : text.split(u'\n'))
        rows.append(line.remove(u'\r').split(u'\t'));
    if (rows.last() == QStringList {QString()})
        rows.removeLast();
    return rows;
}

qsizetype widestOf(const QList<QStringList> &cells)
{
    qsizetype widest = 1;
    for (const QStringList &row : cells)
        widest = qMax(widest, row.size());
    return widest;
}

} // namespace

void DeskGrid::copy(bool withHeadings)
{
    const QRect from = block();
    if (from.isEmpty())
        return;
    QList<QStringList> rows;
    if (withHeadings) {
        QStringList headings;
        for (int column = from.left(); column <= from.right(); ++column)
            headings.append(m_model->gridColumn(column).title);
        rows.append(headings);
    }
    for (int row = from.top(); row <= from.bottom(); ++row) {
        QStringList cells;
        for (int column = from.left(); column <= from.right(); ++column)
            cells.append(m_model->typedText(row, column));
        rows.append(cells);
    }
    QGuiApplication::clipboard()->setText(TableWriter::toClipboard(rows));
}

void DeskGrid::cut()
{
    copy();
    if (m_removeVerb.isEmpty()) // whole rows are never cut
        clearCells();
}

void DeskGrid::clearOrRemove()
{
    if (m_removeVerb.isEmpty()) {
        if (const QModelIndex at = currentIndex(); at.isValid())
            m_cleared = std::pair(m_model->idAt(at.row()), at.column());
        return clearCells();
    }
    Q_EMIT removeAsked(block().top(), block().bottom());
}

void DeskGrid::paste()
{
    const QList<QStringList> cells = clipboardCells();
    const QRect target = block();
    if (cells.isEmpty() || target.isEmpty())
        return;
    const QList<int> named = cells.size() > 1 ? columnsNamedBy(cells.first()) : QList<int>();
    if (!named.isEmpty())
        pasteByHeadings(cells, named);
    else
        pasteAt(cells, target);
}

/// The columns of a row that holds nothing but titles of this grid (-1: a blank cell); empty when it is a row like
/// others.
QList<int> DeskGrid::columnsNamedBy(const QStringList &headings) const
{
    QList<int> columns;
    bool isAny = false;
    for (const QString &heading : headings) {
        int found = -1;
        for (int column = 0; column < m_model->columnCount() && found < 0; ++column)
            if (!heading.trimmed().isEmpty() && foldText(heading) == foldText(m_model->gridColumn(column).title))
                found = column;
        if (found < 0 && !heading.trimmed().isEmpty())
            return {};
        isAny = isAny || found >= 0;
        columns.append(found);
    }
    return isAny ? columns : QList<int>();
}

void DeskGrid::pasteByHeadings(const QList<QStringList> &cells, const QList<int> &columns)
{
    QList<GridEdit> edits;
    const int top = block().top();
    const int rows = qMin(int(cells.size()) - 1, m_model->rowCount() - top);
    for (int row = 0; row < rows; ++row)
        for (int i = 0; i < columns.size(); ++i)
            if (columns.at(i) >= 0 && i < cells.at(row + 1).size())
                edits.append({top + row, columns.at(i), cells.at(row + 1).at(i)});
    write(edits, int(cells.size()) - 1 - rows);
}

/// One value goes into every marked cell; a block is repeated where the marked block holds it a whole number of times.
void DeskGrid::pasteAt(const QList<QStringList> &cells, const QRect &target)
{
    const int height = int(cells.size());
    const int width = int(widestOf(cells));
    const bool repeats = target.height() % height == 0 && target.width() % width == 0;
    const int wantedRows = repeats ? target.height() : height;
    const int rows = qMin(wantedRows, m_model->rowCount() - target.top());
    const int columns = qMin(repeats ? target.width() : width, m_model->columnCount() - target.left());
    QList<GridEdit> edits;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const QStringList &line = cells.at(row % height);
            if (column % width < line.size() || height > 1)
                edits.append({target.top() + row, target.left() + column, line.value(column % width)});
        }
    write(edits, wantedRows - rows);
    if (!repeats)
        selectionModel()->select(QItemSelection(m_model->index(target.top(), target.left()),
                                                m_model->index(target.top() + rows - 1, target.left() + columns - 1)),
                                 QItemSelectionModel::ClearAndSelect);
}

/// One step; says what was left out.
void DeskGrid::write(const QList<GridEdit> &edits, int rowsLeft)
{
    QList<GridEdit> wanted;
    int locked = 0;
    for (const GridEdit &edit : edits) {
        if (m_model->isEditable(edit.row, edit.column))
            wanted.append(edit);
        else if (edit.text != m_model->typedText(edit.row, edit.column))
            ++locked;
    }
    m_model->change(wanted);
    QStringList left;
    if (const QString why = whyFixed(); locked == 1 && wanted.isEmpty() && !why.isEmpty())
        left.append(why);
    else if (locked > 0)
        left.append(tr("%n cell(s) cannot be changed here and were left.", nullptr, locked));
    if (rowsLeft > 0)
        left.append(tr("%n row(s) did not fit and were left out.", nullptr, rowsLeft));
    if (!left.isEmpty())
        tell(left.join(u' '));
}

void DeskGrid::clearCells()
{
    const QRect from = block();
    if (from.size() == QSize(1, 1) && tellFixed())
        return;
    QList<GridEdit> edits;
    for (int row = from.top(); row <= from.bottom(); ++row)
        for (int column = from.left(); column <= from.right(); ++column)
            edits.append({row, column, QString()});
    write(edits);
}

/// The first row of the block into the others; of a single cell, the one above it.
void DeskGrid::fillDown()
{
    const QRect to = block();
    const int source = to.height() > 1 ? to.top() : to.top() - 1;
    if (to.isEmpty() || source < 0)
        return;
    QList<GridEdit> edits;
    for (int row = source + 1; row <= to.bottom(); ++row)
        for (int column = to.left(); column <= to.right(); ++column)
            edits.append({row, column, m_model->typedText(source, column)});
    write(edits);
}

/// A value that is there, even a bad one, is never overwritten.
void DeskGrid::fillBlanks(const QString &value)
{
    const int column = currentIndex().column();
    if (column < 0)
        return;
    if (!value.isEmpty() && !isMarkColumn(column))
        return tell(tr("First choose the cells to mark."));
    const QString fill = value.isEmpty() ? m_model->gridColumn(column).blankFill : value;
    if (fill.isEmpty())
        return tell(m_model->gridColumn(column).whyNoFill);
    QList<GridEdit> edits;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isEditable(row, column) && m_model->isBlank(row, column))
            edits.append({row, column, fill});
    m_model->change(edits);
}

} // namespace warsha
