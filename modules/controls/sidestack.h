// SPDX-License-Identifier: GPL-3.0-or-later
// A record and the forms that take its place, one at a time: as wide as the widest, so that nothing moves beside them, and as
// high as the one in front alone, so that a high form hidden behind it does not push its foot out of a low window.
#pragma once

#include <QStackedWidget>

namespace warsha {

class SideStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SideStack(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace warsha
