// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters where: sizes in pixels, families named for the language of the window, Arabic and Lao one pixel larger below 16.
// Only Regular and Bold exist in the shipped files; no italics, no letter spacing (Arabic and Lao break).
#pragma once

#include <QFont>
#include <QLocale>

namespace warsha {

enum class TextUse {
    CardFigure, ///< 26 bold
    PageTitle,  ///< 18 bold: page title, person
    RowFigure,  ///< 16 bold: figure in a card row, name in a side card
    CardTitle,  ///< 14 bold
    Body,       ///< 13
    BodyBold,   ///< 13 bold: chosen, exception
    Caption,    ///< 12
    Label,      ///< 11: field label, axis
    LabelBold,  ///< 11 bold: table header, group heading
};

/// On the GUI's thread. The font for a use in a language; the window's language is QLocale(), which the frame sets.
[[nodiscard]] QFont deskFont(TextUse use, QLocale::Language language = QLocale().language());
[[nodiscard]] QStringList deskFamilies(QLocale::Language language);

/// An identifier (certificate number, phone, code) that stays left-to-right inside any text: within U+2066..U+2069.
[[nodiscard]] QString isolated(const QString &identifier);
/// Somebody's name inside a sentence: its own direction, first strong letter, within U+2068..U+2069.
[[nodiscard]] QString isolatedName(const QString &name);
/// A share in per thousand as per cent in the digits of the language: "92 %", "٪٩٢".
[[nodiscard]] QString percentText(int perThousand, const QLocale &locale = QLocale());

} // namespace warsha
