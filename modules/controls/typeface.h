// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters where: sizes in pixels, families named for the language of the window, Arabic one pixel larger below 16. Lao
// letters are drawn larger by the font itself (documents/documentfonts.h), and in small headings they are not bold: the marks
// above the vowels would run together. Only Regular and Bold exist in the shipped files; no italics, no letter spacing.
#pragma once

#include <QFont>
#include <QLocale>

class QFontMetrics;

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
/// What of a text is seen in a width: cut at its own end, in the window of another direction too.
[[nodiscard]] QString cutTo(const QFontMetrics &metrics, const QString &text, int width);
/// A share in per thousand as per cent in the digits of the language: "92 %", "٪٩٢".
[[nodiscard]] QString percentText(int perThousand, const QLocale &locale = QLocale());

} // namespace warsha
