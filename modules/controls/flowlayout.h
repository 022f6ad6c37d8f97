// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons in a line that goes on in the next line where the window is narrow; from the reading edge in both directions.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace warsha {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override; ///< the widest item
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool places) const; ///< the height it takes
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace warsha
