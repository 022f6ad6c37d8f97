// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledress.h"

#include "idlistmodel.h"
#include "measures.h"
#include "typeface.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <numeric>

namespace warsha {

void dressTable(QTableView &table)
{
    table.setFont(deskFont(TextUse::Body));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setCornerButtonEnabled(false);
    table.viewport()->setAutoFillBackground(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(measure::row);
    table.verticalHeader()->setDefaultSectionSize(measure::row);
    table.verticalScrollBar()->setSingleStep(measure::row);
    QHeaderView *header = table.horizontalHeader();
    header->setFixedHeight(measure::tableHeader);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setAutoFillBackground(false);
    header->viewport()->setAutoFillBackground(false);
    header->setMinimumSectionSize(24);
    header->setFocusPolicy(Qt::NoFocus);
}

namespace {

constexpr int readable = 80; ///< of a column that takes what is left
constexpr int mostOpen = 320; ///< of such a column that others follow: what is said of a name stands near it
constexpr int mostOfOne = 260; ///< of such a column in a table that is scrolled sideways anyway

/// What the heading and the rows in sight need.
int neededWidth(const QTableView &table, int column)
{
    constexpr int mostRows = 60; // a screen
    const int first = qMax(0, table.rowAt(0));
    const QAbstractItemModel &model = *table.model();
    const bool hasIcon = !model.headerData(column, Qt::Horizontal, Qt::DecorationRole).isNull();
    int width = headingWidth(model.headerData(column, Qt::Horizontal).toString(), hasIcon) + (column == 0 ? measure::firstCell - measure::cell : 0);
    for (int row = first; row < qMin(table.model()->rowCount(), first + mostRows); ++row)
        width = qMax(width, table.sizeHintForIndex(table.model()->index(row, column)).width());
    return width;
}

/// The columns of a table while they are laid.
struct Laying {
    const QTableView &table;
    QList<int> widths;
    QList<int> needed;
    int room = 0; ///< that nobody has
    int least = readable; ///< of an open column: what can be read, or all there is to read

    /// Each a little wider, as long as there is something to give.
    void widen(const QList<int> &which, int most)
    {
        for (const int column : which) {
            const int more = qBound(0, needed.at(column) - widths.at(column), qMax(0, most));
            widths[column] += more;
            most -= more;
            room -= more;
        }
    }
    /// Those wider than their words give, until nobody lacks anything.
    void narrow(const QList<int> &which, int lacking)
    {
        for (const int column : which) {
            const int less = qBound(0, widths.at(column) - needed.at(column), qMax(0, lacking));
            widths[column] -= less;
            lacking -= less;
            room += less;
        }
    }
    /// Alike, unless one needs more than that and another less.
    void share(const QList<int> &open)
    {
        const int alike = qMax(least, qMax(0, room) / qMax(1, int(open.size())));
        QList<int> lacking;
        for (const int column : open) {
            widths[column] = alike;
            if (needed.at(column) > alike)
                lacking.append(column);
        }
        if (lacking.isEmpty() || lacking.size() == open.size())
            return;
        for (const int column : open)
            if (!lacking.contains(column))
                widths[column] = qBound(qMin(least, alike), needed.at(column), alike);
        int spare = room;
        for (const int column : open)
            spare -= widths.at(column);
        widen(lacking, spare);
    }
    /// What open columns do not need goes to those behind them: to the last, or to the figures at the end alike.
    void gather(const QList<int> &open, const QList<int> &ends)
    {
        int spare = table.viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
        for (const int column : open) {
            if (needed.at(column) > mostOpen)
                continue; // sentences: those out of sight may be longer still
            const int kept = qMin(widths.at(column), mostOpen);
            spare += widths.at(column) - kept;
            widths[column] = kept;
        }
        spare = qMax(0, spare);
        for (qsizetype i = 0; i < ends.size(); ++i) {
            const int more = spare / int(ends.size() - i);
            widths[ends.at(i)] += more;
            spare -= more;
        }
    }
};

/// The last column in sight, or all the figures that end a row; none where an open column is the last.
QList<int> endsOf(const QTableView &table, const QList<Column> &columns)
{
    QList<int> ends;
    for (int i = int(columns.size()) - 1; i >= 0; --i) {
        if (table.isColumnHidden(i))
            continue;
        const bool isFigure = columns.at(i).kind == Column::Kind::Figure;
        if (columns.at(i).width == 0 || (!isFigure && !ends.isEmpty()))
            break;
        ends.prepend(i);
        if (!isFigure)
            break;
    }
    return ends;
}

} // namespace

int headingWidth(const QString &words, bool hasIcon)
{
    const int icon = hasIcon ? measure::headingIcon + measure::headingGap : 0;
    return QFontMetrics(deskFont(TextUse::LabelBold)).horizontalAdvance(words) + 1 + icon + 2 * measure::cell;
}

int wordsWidth(const QString &heading, const QStringList &cells, int least, int most)
{
    const QFontMetrics metrics(deskFont(TextUse::Body));
    int width = headingWidth(heading, false);
    for (const QString &cell : cells)
        width = qMax(width, metrics.horizontalAdvance(cell) + 1 + 2 * measure::cell);
    return qBound(least, width, most);
}

/// Widths are made for Latin words. Where those of another language are longer, columns of our own words (states, figures)
/// take from the open ones down to what can be read (all of it, where there is nothing to read), those of people's words only
/// what the open ones do not need. In a list whose open columns lack room, wide ones give of theirs.
void layTableColumns(QTableView &table, const QList<Column> &columns, bool mayNarrow)
{
    Laying laying{table, QList<int>(columns.size()), QList<int>(columns.size()), table.viewport()->width()};
    QList<int> open;
    QList<int> ours;
    QList<int> theirs;
    int asked = 0;
    int most = 0; ///< that an open column needs
    for (int i = 0; i < columns.size(); ++i) {
        if (table.isColumnHidden(i))
            continue;
        laying.widths[i] = columns.at(i).width;
        laying.needed[i] = neededWidth(table, i);
        laying.room -= columns.at(i).width;
        const bool isOpen = columns.at(i).width == 0;
        (isOpen ? open : columns.at(i).kind == Column::Kind::Text ? theirs : ours).append(i);
        asked += isOpen ? qMax(readable, laying.needed.at(i)) : 0;
        most = isOpen ? qMax(most, laying.needed.at(i)) : most;
    }
    laying.least = qMin(readable, most);
    laying.widen(ours, laying.room - laying.least * int(open.size()));
    laying.widen(theirs, laying.room - asked);
    if (mayNarrow && !open.isEmpty())
        laying.narrow(ours + theirs, asked - laying.room);
    if (!mayNarrow && laying.room < laying.least * int(open.size()))
        for (const int column : std::as_const(open))
            laying.widths[column] = qBound(laying.least, laying.needed.at(column), mostOfOne);
    else
        laying.share(open);
    if (const QList<int> ends = endsOf(table, columns); mayNarrow && !ends.isEmpty())
        laying.gather(open, ends);
    for (int i = 0; i < columns.size(); ++i)
        if (!table.isColumnHidden(i)) // a width would show it again
            table.setColumnWidth(i, laying.widths.at(i));
}

} // namespace warsha
