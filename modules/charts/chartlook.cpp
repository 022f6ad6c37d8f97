// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlook.h"

#include "tokens.h"
#include "typeface.h"

namespace warsha {

namespace {

QList<QColor> seriesOf(Scheme scheme)
{
    if (scheme == Scheme::Dark)
        return {QColor(0x7D, 0xA2, 0xF0), QColor(0xF0, 0xA0, 0x5A), QColor(0xB8, 0xF0, 0xD8), QColor(0xC2, 0x5C, 0x8A), QColor(0xF3, 0xE2, 0x7A)};
    return {QColor(0x3A, 0x62, 0xB8), QColor(0xD0, 0x6A, 0x1C), QColor(0x0C, 0x4B, 0x43), QColor(0xB0, 0x56, 0x8F), QColor(0x6B, 0x4A, 0x00)};
}

} // namespace

ChartLook chartLook(const QPalette &palette, Qt::LayoutDirection direction)
{
    const Tokens &tokens = Tokens::of(palette);
    ChartLook look;
    look.series = seriesOf(tokens.scheme);
    look.ground = palette.color(QPalette::Base);
    look.text = palette.color(QPalette::Text);
    look.muted = palette.color(QPalette::PlaceholderText);
    look.grid = tokens.rowLine;
    look.axis = palette.color(QPalette::Dark);
    look.limit = tokens.bad;
    look.label = deskFont(TextUse::Label);
    look.rightToLeft = direction == Qt::RightToLeft;
    return look;
}

ChartLook chartLookOnPaper(Qt::LayoutDirection direction)
{
    return chartLook(deskPalette(Scheme::Light), direction);
}

} // namespace warsha
