// SPDX-License-Identifier: GPL-3.0-or-later
// A card of one figure: caption, figure, one fact with its shape. With a link it is a way there, by mouse and by Enter.
#pragma once

#include "card.h"

namespace warsha {

class FigureCard : public Card
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &caption, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setFigure(const QString &figure);
    void setFact(StatusShape shape, const QString &fact, bool loud = false);
    void setLinked(bool linked);
    [[nodiscard]] QString figure() const;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void describe();
    TextLabel *m_figure;
    StatusLabel *m_fact;
    bool m_linked = false;
};

} // namespace warsha
