// SPDX-License-Identifier: GPL-3.0-or-later
// Days in words. The names of months and weekdays are those of the centre's country ("تشرين الثاني" in Lebanon, "نوفمبر" in Egypt),
// the digits those that were chosen for the window: a QLocale knows the two together only.
#pragma once

#include <QDateTime>
#include <QLocale>

namespace warsha {

/// Whose names they are, told with the language of the window; of another language than that, the window's own are taken. From any thread.
void setDayNames(const QLocale &names);

/// A day as a language writes it, in Qt's letters: what QLocale does, and the first of a French month, which is "1er mars".
[[nodiscard]] QString dayAsWritten(const QLocale &language, QDate day, QStringView format);
/// In Qt's letters: "d MMMM yyyy", "dddd".
[[nodiscard]] QString dayInWords(QDate day, QStringView format);
[[nodiscard]] QString dayInWords(const QDateTime &moment, QStringView format);
/// A text that was made elsewhere (by a paper, by a rule) in the digits of the window: its figures and days, and never what belongs
/// to an identifier ("BEY-2026-00001-42", "ISCO-08").
[[nodiscard]] QString figuresOfWindow(const QString &text);
/// With everything: "Monday, 2 March 2026".
[[nodiscard]] QString wholeDay(QDate day);

} // namespace warsha
