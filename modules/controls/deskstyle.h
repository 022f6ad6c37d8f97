// SPDX-License-Identifier: GPL-3.0-or-later
// The look of every window: Fusion with our measures, palette and focus rings. No style sheet anywhere.
//     auto *style = new DeskStyle;  QApplication::setStyle(style);  style->apply(Scheme::Dark);
#pragma once

#include "tokens.h"
#include "typedchoice.h"

#include <QProxyStyle>

namespace warsha {

class DeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    DeskStyle();

    /// Light or dark, for the whole program, at once.
    static void apply(Scheme scheme);

    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of dates and times: Tab leaves them; of all that the wheel would turn; letters typed in lists
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool choosesTyped(QObject *watched, const QKeyEvent &key);
    TypedChoice m_typed;
};

} // namespace warsha
