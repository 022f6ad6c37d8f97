// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskgrid.h"

#include "gridfrozen.h"
#include "section.h"
#include "tabledress.h"
#include "typeface.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr auto fittedProperty = "warshaFitted";
} // namespace

DeskGrid::DeskGrid(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new GridDelegate(this))
{
    setAccessibleName(accessibleName);
    dressTable(*this);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed); // AnyKeyPressed: lets input methods begin to type
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_delegate, &GridDelegate::left, this, &DeskGrid::editorLeft);
}

void DeskGrid::setGridModel(GridModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DeskGrid::keepField);
    connect(model, &QAbstractItemModel::modelReset, this, &DeskGrid::backToPlace);
    connect(model, &QObject::destroyed, this, [this] {
        if (auto *field = findChild<QLineEdit *>(u"cell"_s)) // the page goes, its model first: there is nothing to commit to
            field->removeEventFilter(m_delegate);
    });
    connect(model, &GridModel::troubleChanged, this, &DeskGrid::tellTrouble);
    connect(model, &GridModel::decided, this, &DeskGrid::goOnDecided);
    connect(model, &GridModel::forgotten, this, [this](int cells) {
        if (Page *page = pageAround())
            Q_EMIT page->told(tr("%n typed value(s) that were not saved went with the row or session they were typed in.", nullptr, cells));
    });
    layColumns();
    followFrozen();
}

void DeskGrid::setFrozenColumns(int count)
{
    delete m_frozen;
    m_frozen = count > 0 ? new GridFrozen(this, count, GridFrozen::Edge::Start) : nullptr;
    followFrozen();
}

void DeskGrid::setFrozenEndColumns(int count)
{
    delete m_frozenEnd;
    m_frozenEnd = count > 0 ? new GridFrozen(this, count, GridFrozen::Edge::End) : nullptr;
    followFrozen();
}

void DeskGrid::followFrozen()
{
    for (GridFrozen *frozen : {m_frozen, m_frozenEnd})
        if (frozen && m_model)
            frozen->follow();
}

QRect DeskGrid::block() const
{
    const QItemSelectionModel *chosen = selectionModel();
    const QModelIndex current = currentIndex();
    if (!chosen || !current.isValid())
        return {};
    const QItemSelection selection = chosen->selection();
    if (selection.size() == 1 && selection.first().contains(current))
        return {selection.first().left(), selection.first().top(), selection.first().width(),
                selection.first().height()};
    return {current.column(), current.row(), 1, 1};
}

void DeskGrid::goTo(int row, int column)
{
    moveTo(row, column, false);
}

void DeskGrid::tell(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged(notice);
}

void DeskGrid::tellWhy()
{
    const QModelIndex current = currentIndex();
    m_why = current.isValid() ? m_model->reason(current.row(), current.column()) : QString();
    tell(m_why);
}

/// Of the cell at hand; empty where it can be changed, or nothing is to be said.
QString DeskGrid::whyFixed() const
{
    const QModelIndex at = currentIndex();
    return !at.isValid() || m_model->isEditable(at.row(), at.column()) ? QString() : m_model->fixedWords(at.row(), at.column());
}

bool DeskGrid::tellFixed()
{
    const QString why = whyFixed();
    if (!why.isEmpty())
        tell(why);
    return !why.isEmpty();
}

/// Undo has another name: other values here are not saved, or the grid that holds them came into sight, or went.
void DeskGrid::tellPage()
{
    if (Page *page = pageAround())
        Q_EMIT page->unsavedChanged();
}

Page *DeskGrid::pageAround() const
{
    for (QWidget *around = parentWidget(); around && !around->isWindow(); around = around->parentWidget())
        if (auto *page = qobject_cast<Page *>(around))
            return page;
    return nullptr;
}

void DeskGrid::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    tellPage();
}

void DeskGrid::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    if (const Page *page = pageAround(); page && !isVisibleTo(page)) // not when the page goes as a whole, with its window perhaps
        tellPage();
}

/// A block is answered for later than it was pasted: what was said of rows that did not fit stays until the cursor moves.
void DeskGrid::tellTrouble()
{
    tellPage();
    const QModelIndex current = currentIndex();
    if (m_notice == m_why || (current.isValid() && !m_model->reason(current.row(), current.column()).isEmpty()))
        tellWhy();
}

bool DeskGrid::isMarkColumn(int column) const
{
    return column >= 0 && !m_model->gridColumn(column).marks.isEmpty();
}

void DeskGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_model)
        return;
    if (current.isValid() && previous.isValid() && !m_isChangingRows)
        stopWaiting();
    if (current.isValid() && !m_isChangingRows) { // without a cursor the view takes its first cell when it gets the keyboard
        m_placeRow = m_model->idAt(current.row());
        m_placeColumn = current.column();
        if (m_cleared != std::pair(m_placeRow, m_placeColumn))
            m_cleared.reset();
    }
    m_rowNumber.clear();
    tellWhy();
    viewport()->update(); // the tint of the row
}

/// After other rows came: where the cursor was, if that row is still there, else at the row that took its place.
void DeskGrid::backToPlace()
{
    const int row = m_model->rowOf(m_placeRow);
    const int column = m_placeColumn;
    const int tabColumn = m_tabColumn;
    const bool hadKeyboard = std::exchange(m_hadKeyboard, false) || hasFocus();
    m_isChangingRows = false;
    layColumns();
    followFrozen();
    if (hadKeyboard && !hasFocus() && isVisible())
        setFocus(Qt::OtherFocusReason); // that of the field went elsewhere when the field went
    if (row < 0 && hadKeyboard && enterTrouble(false))
        return; // the row was mended
    if (m_model->rowCount() > 0 && (row >= 0 || hadKeyboard))
        goTo(row < 0 ? qMin(m_placeTop, m_model->rowCount() - 1) : row, qMin(column, m_model->columnCount() - 1));
    if (row < 0)
        return;
    m_tabColumn = tabColumn; // the run goes on in the same row
    if (m_kept.isOpen)
        openKeptField();
}

void DeskGrid::layColumns()
{
    if (m_model)
        layTableColumns(*this, m_model->shownColumns());
    fitScrolled();
    for (GridFrozen *frozen : {m_frozen, m_frozenEnd})
        if (frozen)
            frozen->place();
}

/// Columns that are scrolled between frozen ones stand there whole: those alike (days, units) become as wide as goes in.
void DeskGrid::fitScrolled()
{
    const int columns = m_model ? m_model->columnCount() : 0;
    const auto isFrozen = [this](int column) { return (m_frozen && m_frozen->holds(column)) || (m_frozenEnd && m_frozenEnd->holds(column)); };
    int room = viewport()->width();
    int all = 0;
    int others = 0;
    QList<int> scrolled;
    for (int column = 0; column < columns; ++column) {
        all += columnWidth(column);
        if (isFrozen(column))
            room -= columnWidth(column);
        else if (scrolled.isEmpty() || m_model->shownColumns().at(column).width == m_model->shownColumns().at(scrolled.first()).width)
            scrolled.append(column);
        else
            ++others;
    }
    const int width = scrolled.isEmpty() ? 0 : m_model->shownColumns().at(scrolled.first()).width;
    if ((!m_frozen && !m_frozenEnd) || width == 0 || others >= scrolled.size() || all <= viewport()->width() || room < width)
        return;
    const int fitting = room / (room / width);
    for (const int column : std::as_const(scrolled))
        setColumnWidth(column, fitting);
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->property(fittedProperty).toInt(); // what a column was wide when it was scrolled
    updateGeometries(); // the bar follows the columns, or would do so later
    bar->setSingleStep(fitting);
    bar->setProperty(fittedProperty, fitting);
    if (before > 0 && before != fitting)
        bar->setValue(qRound(bar->value() / qreal(before)) * fitting);
}

void DeskGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void DeskGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    if (event->type() == QEvent::LayoutDirectionChange)
        layColumns();
}

void DeskGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (bar->maximum() == 0)
        return;
    for (const GridFrozen *frozen : {m_frozen, m_frozenEnd})
        if (frozen && frozen->holds(index.column()))
            return bar->setValue(before);
    const QRect cell = visualRect(index);
    const int atStart = m_frozen ? m_frozen->columnsWidth() : 0;
    const int atEnd = m_frozenEnd ? m_frozenEnd->columnsWidth() : 0;
    const int coveredLeft = (isRightToLeft() ? atEnd : atStart) - cell.left();
    const int coveredRight = cell.right() + 1 - (viewport()->width() - (isRightToLeft() ? atStart : atEnd));
    const int shift = coveredLeft > 0 ? -coveredLeft : qMax(0, coveredRight); // of what is seen, to the left
    bar->setValue(bar->value() + (isRightToLeft() ? -shift : shift));
}

void DeskGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (!m_model || !isMarkColumn(at.column()) || !m_model->isEditable(at.row(), at.column())) {
        if (m_model && at == currentIndex())
            tellFixed();
        return QTableView::mouseDoubleClickEvent(event);
    }
    goTo(at.row(), at.column());
    m_model->gridColumn(at.column()).isList ? openChoices() : nextMark();
}

void DeskGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid() || !m_model)
        return;
    if (!block().contains(at.column(), at.row()))
        goTo(at.row(), at.column());
    QMenu menu(this);
    addChoices(menu, at);
    const CellState state = m_model->state(at.row(), at.column());
    if (state == CellState::Conflict || state == CellState::Bad) {
        menu.addAction(state == CellState::Conflict ? tr("Keep mine") : tr("Try again"), this,
                       [this, at] { m_model->resend(at.row(), at.column()); });
        menu.addAction(state == CellState::Conflict ? tr("Keep theirs") : tr("Back to what is saved"),
                       QKeySequence(Qt::Key_Escape), this, [this, at] { m_model->restore(at.row(), at.column()); });
        menu.addSeparator();
    }
    if (m_removeVerb.isEmpty())
        menu.addAction(tr("Cut"), QKeySequence::Cut, this, &DeskGrid::cut);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copy(); });
    menu.addAction(tr("Copy with headings"), QKeySequence(u"Ctrl+Shift+C"_s), this, [this] { copy(true); });
    menu.addAction(tr("Paste"), QKeySequence::Paste, this, &DeskGrid::paste);
    menu.addSeparator();
    menu.addAction(tr("Fill down"), QKeySequence(u"Ctrl+D"_s), this, &DeskGrid::fillDown);
    menu.addAction(m_removeVerb.isEmpty() ? tr("Clear") : m_removeVerb, QKeySequence(Qt::Key_Delete), this, &DeskGrid::clearOrRemove);
    menu.addAction(tr("History of this cell"), QKeySequence(u"Shift+F2"_s), this, &DeskGrid::showHistory);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(at).bottomLeft());
    menu.exec(place);
}

} // namespace warsha
