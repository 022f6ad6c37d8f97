// SPDX-License-Identifier: GPL-3.0-or-later
// The sections at the reading edge, and under a heading the lists that were given a name: items of 28, a count at the far
// end, arrows and Enter.
#pragma once

#include <QWidget>

class QScrollBar;
class QVBoxLayout;

namespace warsha {

class TextLabel;

struct SideItem {
    QString code;
    QString title;
    QString iconName;
    int count = -1; ///< negative: none
};

class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void addItem(const QString &code, const QString &title, const QString &iconName);
    void setCount(const QString &code, int count); ///< negative: none
    /// Under the sections; in place of those that were there.
    void setLists(const QString &heading, const QList<SideItem> &lists);
    void choose(const QString &code);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void setNarrow(bool narrow); ///< icons only, 48 px; of the lists, which have one icon, the first letters of two words
    [[nodiscard]] static QString initialsOf(const QString &title);

Q_SIGNALS:
    void picked(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Item;
    void layAtOnce();
    void showChosen(); ///< scrolled into sight
    Item *makeItem(const SideItem &item);
    void layContent();
    static constexpr int margin = 8;
    QWidget *m_content;
    QScrollBar *m_bar = nullptr;
    QVBoxLayout *m_sections;
    QVBoxLayout *m_lists;
    TextLabel *m_heading = nullptr;
    QList<Item *> m_items;
    QList<Item *> m_listItems;
    QString m_chosen;
    bool m_narrow = false;
};

} // namespace warsha
