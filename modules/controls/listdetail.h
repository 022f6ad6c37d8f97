// SPDX-License-Identifier: GPL-3.0-or-later
// A list and the chosen record beside it. The divider is remembered for each page (its place alone, as a share). In a window
// narrower than 1200 there is room for one of them: the list, and after Enter or a click the record with a way back.
//     auto *columns = new ListDetail(u"trainees"_s, tr("Trainees"), list, detail, this);
//     columns->follow(m_table);
#pragma once

#include <QSplitter>

namespace warsha {

class DeskButton;
class DeskTable;

class ListDetail : public QSplitter
{
    Q_OBJECT
public:
    /// listTitle: on the button that leads back to the list. listShare: of the list at first, per cent.
    ListDetail(const QString &code, const QString &listTitle, QWidget *list, QWidget *detail, QWidget *parent = nullptr, int listShare = 45);

    /// Enter or a click in the list shows the record; Escape in the record, and its button, come back to the list.
    void follow(DeskTable *table);
    /// Where there is room for one: this one. The frame calls them too, when a link leads to a record or a section.
    void showDetail();
    void showList();
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void putWayBackFirst();
    void watchSides();
    [[nodiscard]] int listWidth(int room) const;
    QString m_code;
    QWidget *m_list;
    QWidget *m_detail;
    QWidget *m_side;
    DeskButton *m_toList;
    DeskTable *m_table = nullptr;
    int m_share; ///< of the list, per thousand
    bool m_narrow = false;
    bool m_detailShown = false;
};

/// The side of a page whose forms may need more height than a low window has: it scrolls, and no field is squeezed.
[[nodiscard]] QWidget *scrollingSide(QWidget *side, QWidget *page);

} // namespace warsha
