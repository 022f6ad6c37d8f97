// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridfrozen.h"

#include "deskgrid.h"
#include "tabledress.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace warsha {

GridFrozen::GridFrozen(DeskGrid *grid, int count, Edge edge)
    : QTableView(grid)
    , m_grid(grid)
    , m_count(count)
    , m_edge(edge)
{
    dressTable(*this);
    viewport()->setAutoFillBackground(true); // the scrolled columns pass behind
    horizontalHeader()->setAutoFillBackground(true);
    horizontalHeader()->setBackgroundRole(QPalette::Base);
    setItemDelegate(new GridDelegate(grid)); // of its own: every view of a delegate is told of its editors
    setFocusProxy(grid);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, grid->verticalScrollBar(), &QScrollBar::setValue);
    connect(grid->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(grid->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &GridFrozen::place);
    hide();
}

bool GridFrozen::holds(int column) const
{
    return m_edge == Edge::Start ? column < m_count : column >= m_grid->horizontalHeader()->count() - m_count;
}

int GridFrozen::columnsWidth() const
{
    int width = 0;
    for (int column = 0; column < m_grid->horizontalHeader()->count(); ++column)
        if (holds(column))
            width += m_grid->columnWidth(column);
    return width;
}

void GridFrozen::follow()
{
    if (model() != m_grid->model()) {
        setModel(m_grid->model());
        QItemSelectionModel *own = selectionModel();
        setSelectionModel(m_grid->selectionModel());
        delete own;
        // The tint of the current row reaches to here, the cell itself does not.
        connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
        // After the header's own: it forgets on a reset what was hidden.
        connect(model(), &QAbstractItemModel::modelReset, this, &GridFrozen::follow);
    }
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnHidden(column, !holds(column));
    place();
}

void GridFrozen::place()
{
    const int width = columnsWidth();
    setVisible(m_grid->horizontalScrollBar()->maximum() > 0 && model());
    if (!isVisibleTo(m_grid))
        return;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        if (holds(column))
            setColumnWidth(column, m_grid->columnWidth(column));
    const QRect under = m_grid->viewport()->geometry();
    const bool isRight = m_grid->isRightToLeft() == (m_edge == Edge::Start);
    const int x = isRight ? under.right() + 1 - width : under.left();
    setGeometry(x, under.top() - m_grid->horizontalHeader()->height(), width,
                under.height() + m_grid->horizontalHeader()->height());
    raise();
    verticalScrollBar()->setValue(m_grid->verticalScrollBar()->value());
}

void GridFrozen::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const QRect r = viewport()->rect();
    const bool isRight = isRightToLeft() == (m_edge == Edge::Start);
    painter.fillRect(QRect(isRight ? r.left() : r.right(), r.top(), 1, r.height()),
                     palette().color(QPalette::Mid));
}

void GridFrozen::mouseDoubleClickEvent(QMouseEvent *)
{
    m_grid->edit(m_grid->currentIndex());
}

void GridFrozen::contextMenuEvent(QContextMenuEvent *event)
{
    QContextMenuEvent below(event->reason(), m_grid->viewport()->mapFromGlobal(event->globalPos()), event->globalPos());
    QApplication::sendEvent(m_grid->viewport(), &below);
}

} // namespace warsha
