// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

namespace warsha {

namespace {

QColor hex(QRgb value)
{
    return QColor::fromRgb(value | 0xff000000u);
}

QColor between(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

Tokens makeLight()
{
    return {Scheme::Light,
            hex(0xE9EBEF), hex(0xD6DDF6), hex(0xE8EAEE), hex(0xB4BAC5), hex(0x3A56C5),
            hex(0xE1E7FB), between(hex(0xFFFFFF), hex(0xE1E7FB)), hex(0x7C8494),
            hex(0x1B7443), hex(0xB42A2A), hex(0x8F5600), hex(0x2B62A8),
            hex(0xE4F4EA), hex(0xFCE9E7), hex(0xFDF3DC)};
}

Tokens makeDark()
{
    return {Scheme::Dark,
            hex(0x15171B), hex(0x303A62), hex(0x30343D), hex(0x5A6170), hex(0x93A7FF),
            hex(0x303A62), between(hex(0x22252B), hex(0x303A62)), hex(0x9AA2B1),
            hex(0x6CCB94), hex(0xFF8F86), hex(0xE9B452), hex(0x86B6F5),
            hex(0x1F3529), hex(0x402524), hex(0x3A311D)};
}

struct RoleColour {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColour roles[] = {
    {QPalette::Window, 0xF3F4F6, 0x1A1C21},
    {QPalette::WindowText, 0x1A1E26, 0xE7E9EE},
    {QPalette::Text, 0x1A1E26, 0xE7E9EE},
    {QPalette::ButtonText, 0x1A1E26, 0xE7E9EE},
    {QPalette::Base, 0xFFFFFF, 0x22252B},
    {QPalette::AlternateBase, 0xF7F8FA, 0x262930},
    {QPalette::PlaceholderText, 0x586070, 0xA3ABB9},
    {QPalette::Button, 0xFBFBFC, 0x2C3038},
    {QPalette::Light, 0xFFFFFF, 0x3A3F49},
    {QPalette::Midlight, 0xECEEF2, 0x30343D},
    {QPalette::Mid, 0xDFE2E8, 0x343842},
    {QPalette::Dark, 0x7C8494, 0x747C8C},
    {QPalette::Shadow, 0x5B6270, 0x0B0C0E},
    {QPalette::Highlight, 0x3A56C5, 0x5F7BE6},
    {QPalette::HighlightedText, 0xFFFFFF, 0x0E1016},
    {QPalette::Link, 0x3049AB, 0xA9B9FF},
    {QPalette::LinkVisited, 0x6B3FA0, 0xC9A9EE},
    {QPalette::ToolTipBase, 0x262A33, 0x343842},
    {QPalette::ToolTipText, 0xF3F4F6, 0xF3F4F6},
    {QPalette::BrightText, 0xB42A2A, 0xFF8F86},
};

} // namespace

const Tokens &Tokens::of(Scheme scheme)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return scheme == Scheme::Dark ? dark : light;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return of(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

QPalette deskPalette(Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark;
    QPalette palette;
    for (const RoleColour &entry : roles)
        palette.setColor(QPalette::All, entry.role, hex(dark ? entry.dark : entry.light));
    const QColor disabled = hex(dark ? 0x7C8493 : 0x7D8594);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, hex(dark ? 0x343842 : 0xDFE2E8));
    return palette;
}

QPalette deskItemPalette(Scheme scheme)
{
    QPalette palette = deskPalette(scheme);
    palette.setColor(QPalette::All, QPalette::Highlight, Tokens::of(scheme).softSelection);
    palette.setColor(QPalette::All, QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
    return palette;
}

} // namespace warsha
