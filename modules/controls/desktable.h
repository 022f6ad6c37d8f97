// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the desk: rows of 22, header of 24, one tab stop, arrows move, Enter opens, letters typed go to the search
// field. Keeps the chosen record through a change of the list. The menu of a row has what the page offers about it.
#pragma once

#include <QItemSelection>
#include <QTableView>
#include <QTimer>
#include <QUuid>

class QMenu;

namespace warsha {

class IdListModel;
struct Column;

class DeskTable : public QTableView
{
    Q_OBJECT
public:
    explicit DeskTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setListModel(IdListModel *model);
    [[nodiscard]] IdListModel *listModel() const { return m_model; }
    [[nodiscard]] QUuid chosenId() const;
    /// Selects and shows a record; false when it is not in the list.
    bool choose(const QUuid &id);
    /// Selects the first row, if any.
    void chooseFirst();
    /// Where letters typed in the table go (a SearchField).
    void setTypeAhead(QWidget *field) { m_typeAhead = field; }
    /// Several rows may be chosen: Shift and Ctrl with the arrows or a click, Ctrl+A.
    void chooseSeveral();
    /// Sentences stand on as many lines as they take, and rows are as high as they need; for short lists.
    void wrapSentences();
    /// In the order of the rows; the one at hand alone, or none.
    [[nodiscard]] QList<QUuid> chosenIds() const;
    /// Columns with a code are taken out and put in by the menu of the list's heading, or under the verbs in that of a row, and
    /// kept for this desk under the name of the list.
    void chooseColumns(const QString &listCode);
    [[nodiscard]] QList<int> columnsShown() const;
    /// A list whose rows one looks at and does not walk (inside a card): no selection, as high as its rows.
    void makeFigure();

Q_SIGNALS:
    /// Another record is chosen (null: none).
    void chosen(const QUuid &id);
    /// Other rows are chosen than before, where several may be.
    void severalChosen();
    /// Enter or double click.
    void opened(const QUuid &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void layColumns();
    void layRows();
    void restoreChoice();
    void rememberChoice();
    [[nodiscard]] QItemSelection rowsOf(const QList<QUuid> &ids) const;
    void addColumns(QMenu *menu);
    void addVerbs(QMenu *menu);
    void openColumnsAt(const QPoint &place);
    [[nodiscard]] bool isShown(const Column &column) const;
    void goToEnd(int row, bool extends);
    IdListModel *m_model = nullptr;
    QWidget *m_typeAhead = nullptr;
    QUuid m_chosen;
    QTimer m_laying; ///< one layout after several cells
    QList<QUuid> m_several; ///< while the model is made anew
    QString m_listCode; ///< of the columns that are kept; empty: not chosen by the person
    QHash<QString, bool> m_columnChoices; ///< shown or not, by code
    bool m_restoring = false;
    bool m_figure = false;
};

} // namespace warsha
