// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the grid.
#include "deskgrid.h"

#include "textfold.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// What a key writes, if it writes; folded it is the same in every layout.
QString writtenBy(const QKeyEvent &event)
{
    const QString text = event.text();
    return !(event.modifiers() & commandKeys) && !text.isEmpty() && text.at(0).isPrint() ? text : QString();
}

Qt::KeyboardModifiers plainModifiers(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

/// The fold leaves no blank alone, but the space bar is a key like any other.
QString markKey(const QString &typed)
{
    return typed == " "_L1 ? typed : foldText(typed);
}

} // namespace

/// Shortcuts of the window do not take what the grid understands.
bool DeskGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_model && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_model && takeTabFromCleared(*static_cast<QKeyEvent *>(event)))
        return true;
    return QTableView::event(event);
}

/// Once: at the last cell there is nowhere to go, and Tab leaves.
bool DeskGrid::takeTabFromCleared(const QKeyEvent &event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    const QModelIndex at = currentIndex();
    if (!isTab || event.modifiers() & commandKeys || !at.isValid() || m_cleared != std::pair(m_model->idAt(at.row()), at.column()))
        return false;
    m_cleared.reset();
    editorLeft(event.key(), event.modifiers());
    return true;
}

bool DeskGrid::isOurs(const QKeyEvent &event) const
{
    if (!writtenBy(event).isEmpty())
        return currentIndex().isValid();
    const bool control = plainModifiers(event) & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_C:
    case Qt::Key_X:
    case Qt::Key_V:
    case Qt::Key_D:
    case Qt::Key_A:
    case Qt::Key_Home:
    case Qt::Key_End:
        return control;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return true;
    case Qt::Key_F8:
        return plainModifiers(event) == Qt::NoModifier;
    case Qt::Key_F7:
        return m_model->troubleCount() > 0;
    case Qt::Key_Down:
        return event.modifiers() & Qt::AltModifier;
    case Qt::Key_Escape:
        return !m_rowNumber.isEmpty() || !m_notice.isEmpty();
    default:
        return false;
    }
}

void DeskGrid::keyPressEvent(QKeyEvent *event)
{
    if (!m_model || m_model->rowCount() == 0)
        return QTableView::keyPressEvent(event);
    if (m_waits && holdWhileWaiting(*event))
        return event->accept();
    if (!currentIndex().isValid())
        goTo(0, 0);
    const QString typed = writtenBy(*event);
    if (takeRowNumber(*event) || takeCommand(*event) || takeMove(*event) || takeEnter(*event) || takeMark(typed)
        || takeTyping(typed))
        return event->accept();
    if (!typed.isEmpty())
        return event->ignore(); // to the page's search
    QTableView::keyPressEvent(event);
}

/// Lao and others are typed through input methods, which send no keys.
void DeskGrid::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_waits)
        return event->ignore(); // it would be written into the cell that is looked at
    if (m_model && currentIndex().isValid() && takeMark(event->commitString()))
        return event->accept();
    QTableView::inputMethodEvent(event);
}

bool DeskGrid::takeCommand(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = plainModifiers(event);
    const int key = event.key();
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (key == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        copy(true);
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (key == Qt::Key_D && modifiers == Qt::ControlModifier)
        fillDown();
    else if (key == Qt::Key_F8 && modifiers == Qt::NoModifier)
        fillBlanks();
    else if (key == Qt::Key_F2 && modifiers == Qt::ShiftModifier)
        showHistory();
    else if (key == Qt::Key_Down && modifiers == Qt::AltModifier)
        openChoices();
    else if (key == Qt::Key_F2 && modifiers == Qt::NoModifier)
        m_model->gridColumn(currentIndex().column()).isList ? openChoices() : beginEdit(GridDelegate::Begun::ByKey);
    else if (key == Qt::Key_F7 && m_model->troubleCount() > 0)
        goToTrouble(modifiers == Qt::ShiftModifier ? GridModel::Towards::Previous : GridModel::Towards::Next);
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && modifiers == Qt::NoModifier)
        clearOrRemove();
    else if (key == Qt::Key_Escape && m_model->state(currentIndex().row(), currentIndex().column()) != CellState::Saved)
        m_model->restore(currentIndex().row(), currentIndex().column());
    else
        return false;
    return true;
}

bool DeskGrid::takeEnter(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const Qt::KeyboardModifiers modifiers = plainModifiers(event);
    if (modifiers == Qt::ControlModifier)
        Q_EMIT doneAndNext();
    else if (!enterTrouble(modifiers == Qt::ShiftModifier))
        moveBy(modifiers == Qt::ShiftModifier ? -1 : 1, 0, false);
    return true;
}

/// "17 -" marks row 17 without walking there.
bool DeskGrid::takeRowNumber(const QKeyEvent &event)
{
    if (!m_hasRowNumbers || !isMarkColumn(currentIndex().column()))
        return false;
    const QString written = westernDigits(writtenBy(event));
    if (written.size() == 1 && written.at(0) >= u'0' && written.at(0) <= u'9') {
        if (m_rowNumber.size() < 6)
            m_rowNumber += written;
        tell(tr("Row %1: type a mark, or Enter to go there.").arg(QLocale().toString(m_rowNumber.toInt())));
        return true;
    }
    if (m_rowNumber.isEmpty() || event.key() == Qt::Key_Shift)
        return false;
    const int row = std::exchange(m_rowNumber, {}).toInt() - 1;
    tell({});
    if (event.key() == Qt::Key_Escape)
        return true;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter && written.isEmpty())
        return false;
    if (row < 0 || row >= m_model->rowCount()) {
        tell(tr("There is no row %1.").arg(QLocale().toString(row + 1)));
        return true;
    }
    goTo(row, currentIndex().column());
    if (isEnter || tellFixed())
        return true;
    if (const auto meant = markFor(written))
        mark(meant->value, false);
    else
        tell(tr("“%1” is not a mark here.").arg(written));
    return true;
}

std::optional<GridMark> DeskGrid::markFor(const QString &typed) const
{
    const QString wanted = markKey(typed);
    for (const GridMark &one : m_model->gridColumn(currentIndex().column()).marks)
        if (std::ranges::any_of(one.keys, [&wanted](const QString &key) { return markKey(key) == wanted; }))
            return one;
    return {};
}

/// Whoever types a choice as a word means one cell: the letters after the first, without a pause, fill no other. In a column of
/// marks each letter is a mark, however fast they come.
bool DeskGrid::goesOnWithWord(const QString &typed)
{
    const QString word = m_word.typed + foldText(typed);
    const bool isOn = m_word.cell.isValid() && !m_word.since.hasExpired(QApplication::keyboardInputInterval());
    if (!isOn || word == m_word.typed || !m_word.name.startsWith(word))
        return false;
    m_word.typed = word;
    m_word.since.start();
    if (currentIndex() != m_word.cell)
        goTo(m_word.cell.row(), m_word.cell.column());
    return true;
}

bool DeskGrid::takeMark(const QString &typed)
{
    const int column = currentIndex().column();
    if (typed.isEmpty() || !isMarkColumn(column))
        return false;
    if (goesOnWithWord(typed))
        return true;
    m_word = {};
    if (!m_model->isEditable(currentIndex().row(), column)) {
        if (!tellFixed())
            tell(tr("This cell cannot be changed."));
    } else if (const auto meant = markFor(typed)) {
        if (m_model->gridColumn(column).isList) {
            m_word = {foldText(meant->name), foldText(typed), currentIndex(), {}};
            m_word.since.start();
        }
        mark(meant->value, true);
    } else if (typed == " "_L1)
        nextMark();
    else
        tell(tr("“%1” is not a mark here.").arg(typed));
    return true;
}

void DeskGrid::mark(const QString &value, bool advances)
{
    const QModelIndex at = currentIndex();
    m_model->change({{at.row(), at.column(), value}});
    if (advances)
        advance();
    Q_EMIT marked(at.row(), at.column(), value);
}

void DeskGrid::markBlock(const QRect &cells, const QString &value)
{
    QList<GridEdit> edits;
    for (int row = cells.top(); row <= cells.bottom(); ++row)
        for (int column = cells.left(); column <= cells.right(); ++column)
            if (isMarkColumn(column) && m_model->isEditable(row, column))
                edits.append({row, column, value});
    m_model->change(edits);
}

/// The space bar goes through the marks, and stays.
void DeskGrid::nextMark()
{
    const QModelIndex at = currentIndex();
    const QList<GridMark> &marks = m_model->gridColumn(at.column()).marks;
    const auto now = std::ranges::find(marks, m_model->text(at.row(), at.column()), &GridMark::value);
    const auto next = now == marks.cend() || now + 1 == marks.cend() ? marks.cbegin() : now + 1;
    mark(next->value, false);
}

/// To the next cell that takes a mark: down and then to the top of the next column, or across and then to the next row.
void DeskGrid::advance()
{
    const int rows = m_model->rowCount();
    const int columns = m_model->columnCount();
    const QModelIndex at = currentIndex();
    const bool down = m_advance == Advance::Down;
    const int cells = rows * columns;
    int place = down ? at.column() * rows + at.row() : at.row() * columns + at.column();
    for (++place; place < cells; ++place) {
        const int row = down ? place % rows : place / columns;
        const int column = down ? place / rows : place % columns;
        if (isMarkColumn(column) && m_model->isEditable(row, column))
            return goTo(row, column);
    }
}

bool DeskGrid::takeTyping(const QString &typed)
{
    if (typed.isEmpty())
        return false;
    if (!m_model->isEditable(currentIndex().row(), currentIndex().column()))
        return tellFixed();
    beginEdit(GridDelegate::Begun::ByTyping, typed);
    return true;
}

void DeskGrid::beginEdit(GridDelegate::Begun how, const QString &typed)
{
    if (!m_model->isEditable(currentIndex().row(), currentIndex().column())) {
        tellFixed();
        return;
    }
    m_delegate->beginWith(how, typed);
    QTableView::edit(currentIndex(), AllEditTriggers, nullptr);
    m_delegate->beginWith(GridDelegate::Begun::ByKey);
    if (QLineEdit *field = openField(); field && !typed.isNull())
        field->end(false); // the view marks all: the next letter would replace the first
}

QLineEdit *DeskGrid::openField() const
{
    return qobject_cast<QLineEdit *>(indexWidget(currentIndex()));
}

/// Other rows take the field away in which somebody types at this moment: its text and its caret are kept for backToPlace.
void DeskGrid::keepField()
{
    m_kept = {};
    m_isChangingRows = true;
    const QWidget *open = openField();
    m_hadKeyboard = hasFocus() || (open && open->hasFocus());
    m_placeTop = qMax(0, block().top());
    if (const QLineEdit *field = openField(); field && !GridDelegate::isLeaving(*field))
        m_kept = {GridDelegate::begunOf(*field), field->text(), field->cursorPosition(), true};
}

void DeskGrid::openKeptField()
{
    const KeptField kept = std::exchange(m_kept, {});
    if (kept.how == GridDelegate::Begun::ByTab)
        return beginEdit(kept.how); // nothing was typed: the value may be a newer one
    beginEdit(kept.how, kept.text.isNull() ? u""_s : kept.text);
    if (QLineEdit *field = openField())
        field->setCursorPosition(kept.caret);
}

void DeskGrid::editorLeft(int key, Qt::KeyboardModifiers modifiers)
{
    setFocus(Qt::OtherFocusReason);
    const bool shift = modifiers & Qt::ShiftModifier;
    const int tabColumn = std::exchange(m_tabColumn, -1);
    const int column = currentIndex().column();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier)
            Q_EMIT doneAndNext();
        else if (!enterTrouble(shift))
            moveTo(shift ? currentIndex().row() - 1 : tabColumn < 0 ? currentIndex().row() + 1 : m_model->rowAfter(currentIndex().row()),
                   tabColumn < 0 ? column : tabColumn, false);
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (moveToEditable(key == Qt::Key_Backtab || shift ? -1 : 1)) {
            m_tabColumn = tabColumn < 0 ? column : tabColumn;
            if (!isMarkColumn(currentIndex().column()))
                beginEdit(GridDelegate::Begun::ByTab);
        }
        return;
    case Qt::Key_F7:
        return goToTrouble(shift ? GridModel::Towards::Previous : GridModel::Towards::Next);
    case Qt::Key_Up:
        return moveBy(-1, 0, false);
    case Qt::Key_Down:
        return moveBy(1, 0, false);
    default:
        return moveBy(0, (key == Qt::Key_Right) != isRightToLeft() ? 1 : -1, false);
    }
}

} // namespace warsha
