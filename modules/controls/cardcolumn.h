// SPDX-License-Identifier: GPL-3.0-or-later
// Cards one below the other beside a list or a grid, as wide as they ask; in a low window they scroll, and none is crushed.
#pragma once

#include <QScrollArea>

namespace warsha {

class CardColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit CardColumn(const QList<QWidget *> &parts, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();
    [[nodiscard]] int wholeWidth() const;
};

} // namespace warsha
