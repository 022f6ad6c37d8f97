// SPDX-License-Identifier: GPL-3.0-or-later
// The sections at the reading edge: items of 28, a count at the far end, arrows and Enter.
#pragma once

#include <QWidget>

namespace warsha {

class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void addItem(const QString &code, const QString &title, const QString &iconName);
    void setCount(const QString &code, int count); ///< negative: none
    void choose(const QString &code);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void setNarrow(bool narrow); ///< icons only, 48 px

Q_SIGNALS:
    void picked(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    QList<Item *> m_items;
    QString m_chosen;
};

} // namespace warsha
