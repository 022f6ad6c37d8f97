// SPDX-License-Identifier: GPL-3.0-or-later
// The entry grid of the desk, which answers to the keys of a spreadsheet:
//   arrows (by sight, also right-to-left), Ctrl+arrows, Home, End, Ctrl+Home, Ctrl+End, Page Up and Down; Shift marks a
//   block typing or F2 edits; Enter commits and goes down, Tab goes on to the next cell, Escape leaves things as they
//   were Ctrl+C, Ctrl+X, Ctrl+V: blocks, as spreadsheets have them; Ctrl+Shift+C: with headings Ctrl+D fills down, F8
//   fills blanks, Delete clears, Shift+F2 shows the history of a cell, Ctrl+Enter: done, next one key a cell in columns
//   with marks, the space bar takes the next mark; "17 -" marks row 17, "17 Enter" goes there; F7 goes to the next cell
//   that is not saved, Alt+Down opens the choices of a cell
// Outside a cell, Tab leaves the grid: it is one stop. From a cell that was just emptied it goes on, as after typing.
#pragma once

#include "griddelegate.h"
#include "gridmodel.h"

#include <QElapsedTimer>
#include <QTableView>

class QMenu;

namespace warsha {

class GridFrozen;
class Page;

class DeskGrid : public QTableView
{
    Q_OBJECT
public:
    /// Where the cursor goes after a mark: to the next person, or to the next cell of the same.
    enum class Advance { Down, Across };

    explicit DeskGrid(const QString &accessibleName, QWidget *parent = nullptr);

    void setGridModel(GridModel *model);
    [[nodiscard]] GridModel *gridModel() const { return m_model; }
    /// The first columns stay in sight when the others are scrolled sideways.
    void setFrozenColumns(int count);
    /// Likewise the last ones, at the far edge: sums of the row.
    void setFrozenEndColumns(int count);
    void setAdvance(Advance advance) { m_advance = advance; }
    /// In columns with marks, digits name a row: its number counts from 1 in the order shown. For grids whose marks are
    /// no digits.
    void setRowNumberKeys(bool on) { m_hasRowNumbers = on; }

    /// Enter then goes on to the next cell that needs the person, while there is one: in tables that are mended. Where the
    /// model is undecided, the cursor waits for what it says, and stays where that is refused.
    void setEnterFindsTrouble(bool on) { m_entersTrouble = on; }

    /// Delete then asks for the rows of the block to be taken away rather than clearing cells; verb says so in the menu.
    void setRemovesRows(const QString &verb) { m_removeVerb = verb; }

    void goTo(int row, int column);
    /// The marked block, or the cursor's cell: x is the column, y the row.
    [[nodiscard]] QRect block() const;
    /// What the status line under the grid says: why this cell is not saved, what was left, which row is being named.
    [[nodiscard]] QString notice() const { return m_notice; }

    void copy(bool withHeadings = false);
    void cut();
    void paste();
    void fillDown();
    /// With the value, or with what F8 writes there, in one step.
    void fillBlanks(const QString &value = {});
    void clearCells();
    void showHistory();
    /// What can be chosen for the cell at hand, in a menu under it.
    void openChoices();
    /// Takes one of them.
    void choose(const QString &value);
    /// Writes a mark into the chosen cells; chosen beside the one column of marks there is, into that column of their rows.
    void markChosen(const QString &value);
    /// What the status line says of a cell that takes marks, while nothing else is to be said.
    void setMarkHint(const QString &hint) { m_markHint = hint; }
    [[nodiscard]] QString markHint() const; ///< of the cell at hand
    /// Goes to the nearest cell that is not saved.
    void goToTrouble(GridModel::Towards towards = GridModel::Towards::Next);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void noticeChanged(const QString &notice);
    void marked(int row, int column, const QString &value); ///< by one key
    void doneAndNext();
    void removeAsked(int firstRow, int lastRow);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override; ///< on a mark: the next one, as the space bar
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layColumns();
    void fitScrolled();
    void followFrozen();
    void tell(const QString &notice);
    void tellWhy();
    void tellTrouble();
    bool tellFixed();
    [[nodiscard]] QString whyFixed() const;
    void tellPage();
    [[nodiscard]] Page *pageAround() const;
    [[nodiscard]] bool isMarkColumn(int column) const;
    [[nodiscard]] bool isOurs(const QKeyEvent &event) const;
    bool takeCommand(const QKeyEvent &event);
    bool takeMove(const QKeyEvent &event);
    bool takeEnter(const QKeyEvent &event);
    bool takeTabFromCleared(const QKeyEvent &event);
    bool takeRowNumber(const QKeyEvent &event);
    bool takeMark(const QString &typed);
    bool takeTyping(const QString &typed);
    [[nodiscard]] std::optional<GridMark> markFor(const QString &typed) const;
    bool goesOnWithWord(const QString &typed);
    void mark(const QString &value, bool advances);
    void advance();
    void nextMark();
    void addChoices(QMenu &menu, const QModelIndex &at);
    bool enterTrouble(bool isBack);
    [[nodiscard]] QModelIndex troubleInRow(const QModelIndex &at) const;
    void goOnDecided();
    void stopWaiting();
    bool holdWhileWaiting(const QKeyEvent &event);
    void markBlock(const QRect &cells, const QString &value);
    void clearOrRemove();
    void beginEdit(GridDelegate::Begun how, const QString &typed = {}); ///< null: with the cell's own text
    [[nodiscard]] QLineEdit *openField() const;
    void keepField();
    void openKeptField();
    void editorLeft(int key, Qt::KeyboardModifiers modifiers);
    void moveTo(int row, int column, bool extends);
    void moveBy(int rows, int columns, bool extends);
    bool moveToEditable(int step);
    void backToPlace();
    [[nodiscard]] QPoint edgeTowards(int rows, int columns) const;

    void pasteAt(const QList<QStringList> &cells, const QRect &target);
    void pasteByHeadings(const QList<QStringList> &cells, const QList<int> &columns);
    void write(const QList<GridEdit> &edits, int rowsLeft = 0);
    [[nodiscard]] QList<int> columnsNamedBy(const QStringList &headings) const;

    GridModel *m_model = nullptr;
    GridDelegate *m_delegate;
    GridFrozen *m_frozen = nullptr;
    GridFrozen *m_frozenEnd = nullptr;
    Advance m_advance = Advance::Down;
    bool m_hasRowNumbers = false;
    bool m_entersTrouble = false;
    std::optional<GridModel::Towards> m_waits; ///< to go there once the model has decided
    std::vector<std::unique_ptr<QKeyEvent>> m_heldKeys; ///< typed meanwhile: meant for the next cell
    QString m_markHint;
    QString m_removeVerb; ///< empty: Delete clears
    QString m_rowNumber; ///< digits typed so far
    struct Word {
        QString name;    ///< of the mark, folded
        QString typed;   ///< of it, so far
        QPersistentModelIndex cell;
        QElapsedTimer since;
    };
    Word m_word; ///< of a mark that is typed whole
    int m_tabColumn = -1; ///< where a run of Tab began: Enter goes back there, one row down
    QString m_notice;
    QString m_why; ///< of the cursor's cell, as it was told last
    std::optional<std::pair<QUuid, int>> m_cleared; ///< the cell that was just emptied: row and column
    QUuid m_placeRow; ///< the cursor's, kept through a change of the rows
    int m_placeColumn = 0;
    int m_placeTop = 0; ///< of the marked block, for when its rows are gone
    bool m_isChangingRows = false;
    bool m_hadKeyboard = false; ///< itself or its field, before the rows changed
    struct KeptField {
        GridDelegate::Begun how = GridDelegate::Begun::ByKey;
        QString text;
        int caret = 0;
        bool isOpen = false;
    };
    KeptField m_kept; ///< while other rows come
};

} // namespace warsha
