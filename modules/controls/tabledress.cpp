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

void layTableColumns(QTableView &table, const QList<Column> &columns)
{
    constexpr int readable = 80;
    int fixed = 0;
    int open = 0;
    for (int i = 0; i < columns.size(); ++i) {
        if (table.isColumnHidden(i))
            continue;
        fixed += columns.at(i).width;
        open += columns.at(i).width == 0 ? 1 : 0;
    }
    const int left = qMax(0, table.viewport()->width() - fixed);
    for (int i = 0; i < columns.size(); ++i)
        if (!table.isColumnHidden(i)) // a width would show it again
            table.setColumnWidth(i, columns.at(i).width > 0 ? columns.at(i).width : qMax(readable, left / qMax(1, open)));
}

} // namespace warsha
