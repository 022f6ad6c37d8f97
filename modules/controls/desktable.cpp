// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktable.h"

#include "deskdelegate.h"
#include "deskpaint.h"
#include "desksettings.h"
#include "idlistmodel.h"
#include "measures.h"
#include "section.h"
#include "tabledress.h"
#include "typedchoice.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace warsha {

using namespace Qt::StringLiterals;

DeskTable::DeskTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new DeskDelegate(this));
    dressTable(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_laying.setSingleShot(true);
    m_laying.setInterval(0);
    connect(&m_laying, &QTimer::timeout, this, &DeskTable::layColumns);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model)
            Q_EMIT opened(m_model->idAt(index.row()));
    });
}

void DeskTable::setListModel(IdListModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DeskTable::rememberChoice);
    connect(model, &QAbstractItemModel::modelReset, this, &DeskTable::restoreChoice);
    connect(model, &QAbstractItemModel::modelReset, this, &DeskTable::layColumns); // other ids may come with other columns
    connect(model, &QAbstractItemModel::dataChanged, &m_laying, qOverload<>(&QTimer::start)); // cells that were read after their ids
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

void DeskTable::chooseSeveral()
{
    setSelectionMode(ExtendedSelection);
}

void DeskTable::wrapSentences()
{
    setWordWrap(true);
    layColumns();
}

QList<QUuid> DeskTable::chosenIds() const
{
    QList<int> rows;
    if (selectionModel())
        for (const QItemSelectionRange &range : selectionModel()->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.append(row);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<QUuid> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->idAt(row));
    return ids;
}

void DeskTable::chooseColumns(const QString &listCode)
{
    m_listCode = listCode;
    const auto settings = deskSettings();
    settings->beginGroup(u"columns/"_s + listCode);
    for (const QString &code : settings->childKeys())
        m_columnChoices.insert(code, settings->value(code).toBool());
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { openColumnsAt(horizontalHeader()->mapToGlobal(place)); });
    layColumns();
}

bool DeskTable::isShown(const Column &column) const
{
    if (column.code.isEmpty())
        return true;
    return m_columnChoices.value(column.code, !column.isExtra);
}

QList<int> DeskTable::columnsShown() const
{
    QList<int> shown;
    for (int i = 0; m_model && i < m_model->columnCount(); ++i)
        if (!isColumnHidden(i))
            shown.append(i);
    return shown;
}

void DeskTable::addColumns(QMenu *menu)
{
    for (const Column &column : m_model->shownColumns()) {
        if (column.code.isEmpty())
            continue;
        QAction *action = menu->addAction(column.title);
        action->setObjectName(column.code);
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(action, &QAction::toggled, this, [this, code = column.code](bool on) {
            m_columnChoices.insert(code, on);
            keepSetting(u"columns/"_s + m_listCode + u'/' + code, on);
            layColumns();
        });
    }
}

void DeskTable::openColumnsAt(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columns"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumns(menu);
    menu->popup(place);
}

/// What the page offers about the chosen record; verbs that are always there are about something else.
void DeskTable::addVerbs(QMenu *menu)
{
    QAction *open = menu->addAction(tr("Open"), this, [this] { Q_EMIT opened(m_chosen); });
    open->setObjectName(u"row.open"_s);
    Page *page = nullptr;
    for (QWidget *above = parentWidget(); above && !page; above = above->parentWidget())
        page = qobject_cast<Page *>(above);
    if (!page)
        return;
    for (const DeskCommand &command : page->commands()) {
        if (command.isNew || command.menu != CommandMenu::Record || !command.isEnabled)
            continue;
        const QString keys = command.shortcut.toString(QKeySequence::NativeText);
        QAction *action = menu->addAction(keys.isEmpty() ? command.text : command.text + u'\t' + keys, page, command.run);
        action->setObjectName(command.code);
        action->setEnabled(command.isEnabled());
        connect(page, &Page::commandsChanged, action, [action, isEnabled = command.isEnabled] { action->setEnabled(isEnabled()); });
    }
}

/// The menu key; a click of the right button in the rows too, which has chosen the row.
void DeskTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const bool isOnRow = !m_figure && !m_chosen.isNull() && (isByKey || indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid());
    if (!isOnRow && m_listCode.isEmpty())
        return QTableView::contextMenuEvent(event);
    if (!isOnRow)
        return openColumnsAt(event->globalPos());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"row"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addVerbs(menu);
    if (!m_listCode.isEmpty()) {
        menu->addSeparator();
        QMenu *columns = menu->addMenu(tr("Columns"));
        columns->setObjectName(u"columns"_s);
        addColumns(columns);
    }
    const QRect row = visualRect(currentIndex());
    const QPoint below(isRightToLeft() ? viewport()->width() - menu->sizeHint().width() - measure::cell : measure::cell, row.bottom() + 1);
    menu->popup(isByKey ? viewport()->mapToGlobal(below) : event->globalPos());
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
    static TypedChoice typed; // of all tables: the keyboard is in one of them
    if (typed.takeKey(*this, *event))
        return;
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) { // rows, not columns
        if (m_model && m_model->rowCount() > 0)
            goToEnd(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1,
                    selectionMode() == ExtendedSelection && event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Extending, the rows from the one at hand to that one.
void DeskTable::goToEnd(int row, bool extends)
{
    if (!extends)
        return void(choose(m_model->idAt(row)));
    const QModelIndex to = m_model->index(row, 0);
    const QModelIndex from = m_model->index(qMax(0, currentIndex().row()), 0);
    selectionModel()->select(QItemSelection(qMin(from.row(), row) == row ? to : from, qMin(from.row(), row) == row ? from : to),
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
}

void DeskTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
    // The chosen row stays in sight where something that is shown about it takes the room.
    const QModelIndex chosen = currentIndex();
    if (chosen.isValid() && event->size().height() < event->oldSize().height() && visualRect(chosen).top() < event->oldSize().height())
        scrollTo(chosen);
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
    viewport()->update(); // the ring goes round whole rows, Qt paints the two cells again
    if (m_restoring || !m_model)
        return;
    const QUuid id = m_model->idAt(current.row());
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

void DeskTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring && selectionMode() == ExtendedSelection)
        Q_EMIT severalChosen();
}

void DeskTable::rememberChoice()
{
    m_restoring = true;
    m_several = selectionMode() == ExtendedSelection ? chosenIds() : QList<QUuid>();
}

QItemSelection DeskTable::rowsOf(const QList<QUuid> &ids) const
{
    const QSet<QUuid> wanted(ids.cbegin(), ids.cend());
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (wanted.contains(m_model->idAt(row)))
            rows.append(row);
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) { // a range for each run of rows
        qsizetype last = i;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model->index(rows.at(i), 0), m_model->index(rows.at(last), m_model->columnCount() - 1)));
        i = last + 1;
    }
    return selection;
}

void DeskTable::restoreChoice()
{
    const QUuid before = m_chosen;
    const QList<QUuid> several = std::exchange(m_several, {});
    const int row = m_model->rowOf(before);
    if (row >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (several.size() > 1)
            selectionModel()->select(rowsOf(several), QItemSelectionModel::ClearAndSelect);
    }
    m_restoring = false;
    if (row < 0) {
        m_chosen = {};
        if (!before.isNull())
            Q_EMIT chosen(QUuid());
    }
    if (several.size() > 1)
        Q_EMIT severalChosen();
}

void DeskTable::layColumns()
{
    if (!m_model)
        return;
    const QList<Column> &columns = m_model->shownColumns();
    for (int i = 0; i < columns.size(); ++i)
        setColumnHidden(i, !isShown(columns.at(i)));
    layTableColumns(*this, columns, true);
    if (wordWrap())
        layRows();
}

/// The rest of a long list keeps rows of one line, and is told by the tool tip.
void DeskTable::layRows()
{
    constexpr int mostRows = 400;
    for (int row = 0; row < qMin(mostRows, m_model->rowCount()); ++row) {
        int height = measure::row;
        for (const int column : columnsShown())
            height = qMax(height, DeskDelegate::wrappedHeight(m_model->index(row, column), columnWidth(column)));
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

} // namespace warsha
