// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktable.h"

#include "deskdelegate.h"
#include "deskpaint.h"
#include "idlistmodel.h"
#include "measures.h"
#include "tabledress.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace warsha {

DeskTable::DeskTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new DeskDelegate(this));
    dressTable(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model)
            Q_EMIT opened(m_model->idAt(index.row()));
    });
}

void DeskTable::setListModel(IdListModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_restoring = true; });
    connect(model, &QAbstractItemModel::modelReset, this, &DeskTable::restoreChoice);
    connect(model, &QAbstractItemModel::modelReset, this, &DeskTable::layColumns); // other ids may come with other columns
    layColumns();
}

QUuid DeskTable::chosenId() const
{
    return m_chosen;
}

bool DeskTable::choose(const QUuid &id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void DeskTable::chooseFirst()
{
    if (m_model && m_model->rowCount() > 0)
        choose(m_model->idAt(0));
}

void DeskTable::makeFigure()
{
    m_figure = true;
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    verticalHeader()->setDefaultSectionSize(measure::rowInCard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_model)
        connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize DeskTable::sizeHint() const
{
    if (m_figure && m_model)
        return {200, measure::tableHeader + m_model->rowCount() * measure::rowInCard};
    return {400, 300};
}

QSize DeskTable::minimumSizeHint() const
{
    return m_figure ? QSize(120, sizeHint().height()) : QSize(120, measure::tableHeader + 3 * measure::row);
}

void DeskTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_chosen.isNull())
            Q_EMIT opened(m_chosen);
        return;
    }
    if (plain && m_typeAhead && !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        m_typeAhead->setFocus(Qt::ShortcutFocusReason);
        QApplication::sendEvent(m_typeAhead, event);
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) { // rows, not columns
        if (m_model && m_model->rowCount() > 0)
            choose(m_model->idAt(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1));
        return;
    }
    QTableView::keyPressEvent(event);
}

void DeskTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

/// Where the keyboard is: round the row, or round the list when none is chosen.
void DeskTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOption ring;
    ring.initFrom(this);
    ring.rect = viewport()->rect();
    if (currentIndex().isValid())
        ring.rect = QRect(0, rowViewportPosition(currentIndex().row()), viewport()->width(), rowHeight(currentIndex().row()));
    QPainter painter(viewport());
    deskpaint::focusRing(ring, &painter);
}

void DeskTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void DeskTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_restoring || !m_model)
        return;
    const QUuid id = m_model->idAt(current.row());
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

void DeskTable::restoreChoice()
{
    const QUuid before = m_chosen;
    const int row = m_model->rowOf(before);
    if (row >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_restoring = false;
        return;
    }
    m_restoring = false;
    m_chosen = {};
    if (!before.isNull())
        Q_EMIT chosen(QUuid());
}

void DeskTable::layColumns()
{
    if (m_model)
        layTableColumns(*this, m_model->shownColumns());
}

} // namespace warsha
