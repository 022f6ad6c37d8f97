// SPDX-License-Identifier: GPL-3.0-or-later
// A text laid out to fit its box whole; inside this module only. All lengths in painter units (1/600 inch).
#pragma once

#include "documenttemplate.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace warsha {

class TextBlock
{
public:
    /// Shrinks to 70 % on one line, then breaks into lines, then shrinks on until everything is in the box.
    TextBlock(const QString &text, const TextStyle &style, const QStringList &families, const QRectF &box);
    void draw(QPainter &painter) const;
    [[nodiscard]] QRectF extent() const; ///< of the lines as placed: what must lie in the box across
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] double scale() const { return m_scale; } ///< 1: full size

private:
    void breakInto(double scale, const QSizeF &box);
    [[nodiscard]] double widest() const;
    [[nodiscard]] double oneLineWidth() const;
    void place(const QRectF &box);

    std::unique_ptr<QTextLayout> m_layout;
    TextStyle m_style;
    double m_size = 0;  ///< units, at full size
    double m_scale = 1;
};

/// Digits as the style asks; line feeds as line breaks.
[[nodiscard]] QString withDigits(const QString &text, DigitStyle digits);

constexpr double unitsPerMillimetre = 600 / 25.4;
constexpr double unitsPerPoint = 600 / 72.0;

} // namespace warsha
