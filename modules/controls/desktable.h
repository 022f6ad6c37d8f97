// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the desk: rows of 22, header of 24, one tab stop, arrows move, Enter opens, letters typed go to the search
// field. Keeps the chosen record through a change of the list.
#pragma once

#include <QTableView>
#include <QUuid>

namespace warsha {

class IdListModel;

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
    /// A list whose rows one looks at and does not walk (inside a card): no selection, as high as its rows.
    void makeFigure();

Q_SIGNALS:
    /// Another record is chosen (null: none).
    void chosen(const QUuid &id);
    /// Enter or double click.
    void opened(const QUuid &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void layColumns();
    void restoreChoice();
    IdListModel *m_model = nullptr;
    QWidget *m_typeAhead = nullptr;
    QUuid m_chosen;
    bool m_restoring = false;
    bool m_figure = false;
};

} // namespace warsha
