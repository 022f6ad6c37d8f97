// SPDX-License-Identifier: GPL-3.0-or-later
// The plot in the window: drawn once and kept, a value read out under the mouse or, with the arrows, by keyboard. Left and
// right go as the eye does; up and down change the series. Qt Charts comes after the first paint, loaded beside it.
#pragma once

#include "charts.h"

#include <QPixmap>
#include <QWidget>

namespace warsha {

class ChartCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    void setFigure(const ChartFigure &figure);
    [[nodiscard]] const ChartFigure &figure() const { return m_figure; }
    /// Null until it was loaded, or when it is missing.
    [[nodiscard]] const Charts *charts() const { return m_charts; }
    /// The value that is read out; empty when none is.
    [[nodiscard]] QString readOut() const;
    [[nodiscard]] QSize sizeHint() const override { return {360, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void drawn(); ///< for the first time with this figure
    void activated(); ///< Enter or double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void loadLate();
    void draw();
    void forget();
    void choose(qsizetype mark);
    void moveBy(int categories, int series);
    [[nodiscard]] qsizetype markUnder(const QPointF &at) const;
    void paintReadOut(QPainter &painter) const;

    ChartFigure m_figure;
    const Charts *m_charts = nullptr;
    QString m_trouble;
    bool m_loading = false;
    QPixmap m_picture; ///< null: to be drawn
    QList<ChartMark> m_marks;
    qsizetype m_chosen = -1;
    bool m_byKeyboard = false;
};

} // namespace warsha
