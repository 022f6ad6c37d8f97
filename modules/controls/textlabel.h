// SPDX-License-Identifier: GPL-3.0-or-later
// A label whose text runs and aligns in the direction of the window (a QLabel goes by the first letter of its text), is
// elided with a tool tip where it does not fit, and takes its font and tone by use.
#pragma once

#include "typeface.h"

#include <QLabel>

namespace warsha {

class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Muted, Bad };

    explicit TextLabel(TextUse use, QWidget *parent = nullptr, Tone tone = Tone::Plain);
    TextLabel(const QString &text, TextUse use, QWidget *parent = nullptr, Tone tone = Tone::Plain);
    void setTone(Tone tone);
    /// Aligned to the far edge of its line (figures, dates at the end of a row).
    void setAtEnd(bool atEnd);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int flags() const;
    void drawWrapped(QPainter &painter, const QString &text) const;
    bool m_atEnd = false;
};

} // namespace warsha
