// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledress.h"

#include "idlistmodel.h"
#include "measures.h"
#include "typeface.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

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
constexpr int mostOfOne = 260; ///< of such a column in a table that is scrolled sideways anyway

/// What the heading and the rows in sight need.
int neededWidth(const QTableView &table, int column)
{
    constexpr int mostRows = 60; // a screen
    const int first = qMax(0, table.rowAt(0));
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    int width = QFontMetrics(deskFont(TextUse::LabelBold)).horizontalAdvance(heading) + 1
        + (column == 0 ? measure::firstCell : measure::cell) + measure::cell;
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
        const int alike = qMax(readable, qMax(0, room) / qMax(1, int(open.size())));
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
                widths[column] = qBound(qMin(readable, alike), needed.at(column), alike);
        int spare = room;
        for (const int column : open)
            spare -= widths.at(column);
        widen(lacking, spare);
    }
};

} // namespace

/// Widths are made for Latin words. Where those of another language are longer, columns of our own words (states, figures)
/// take from the open ones down to what can be read, those of people's words only what the open ones do not need. In a list
/// whose open columns lack room, wide ones give of theirs.
void layTableColumns(QTableView &table, const QList<Column> &columns, bool mayNarrow)
{
    Laying laying{table, QList<int>(columns.size()), QList<int>(columns.size()), table.viewport()->width()};
    QList<int> open;
    QList<int> ours;
    QList<int> theirs;
    int asked = 0;
    for (int i = 0; i < columns.size(); ++i) {
        if (table.isColumnHidden(i))
            continue;
        laying.widths[i] = columns.at(i).width;
        laying.needed[i] = neededWidth(table, i);
        laying.room -= columns.at(i).width;
        const bool isOpen = columns.at(i).width == 0;
        (isOpen ? open : columns.at(i).kind == Column::Kind::Text ? theirs : ours).append(i);
        asked += isOpen ? qMax(readable, laying.needed.at(i)) : 0;
    }
    laying.widen(ours, laying.room - readable * int(open.size()));
    laying.widen(theirs, laying.room - asked);
    if (mayNarrow && !open.isEmpty())
        laying.narrow(ours + theirs, asked - laying.room);
    if (!mayNarrow && laying.room < readable * int(open.size()))
        for (const int column : std::as_const(open))
            laying.widths[column] = qBound(readable, laying.needed.at(column), mostOfOne);
    else
        laying.share(open);
    for (int i = 0; i < columns.size(); ++i)
        if (!table.isColumnHidden(i)) // a width would show it again
            table.setColumnWidth(i, laying.widths.at(i));
}

} // namespace warsha
