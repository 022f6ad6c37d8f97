// SPDX-License-Identifier: GPL-3.0-or-later
// A state is a shape and a word and a colour, never a colour alone.
#pragma once

#include "tokens.h"

#include <QWidget>

namespace warsha {

enum class StatusShape {
    None,
    Present,    ///< filled disc
    Absent,     ///< filled square
    Late,       ///< filled triangle, point up
    Excused,    ///< hollow diamond
    Done,       ///< ring with a tick: ready, competent, issued
    Blocked,    ///< filled rounded square with a bar: blocked, failed
    NotStarted, ///< hollow ring: not assessed, planned
    Below,      ///< triangle, point down: below the limit
    WasPresent, ///< disc of 5 px: present, in the past; quiet, so that exceptions stand out
};

[[nodiscard]] QColor statusColour(StatusShape shape, const QPalette &palette);
/// Draws the shape (10 to 13 px) in the middle of the rectangle.
void drawStatusShape(QPainter *painter, const QRectF &rect, StatusShape shape, const QPalette &palette);

/// One line: a shape and its words, both in the colour of the state when loud, words plain otherwise.
class StatusLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);
    void setStatus(StatusShape shape, const QString &text, bool loud = false);
    [[nodiscard]] StatusShape shape() const { return m_shape; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusShape m_shape = StatusShape::None;
    QString m_text;
    bool m_loud = false;
};

} // namespace warsha
