// SPDX-License-Identifier: GPL-3.0-or-later
// Short facts side by side, as they stand under a title. Arabic has commas: its zero is a dot, and one beside a figure is read as such.
#pragma once

#include <QLocale>
#include <QStringList>

namespace warsha {

/// "20 Feb 2026 · Practical task"; empty facts are left out.
[[nodiscard]] QString joinedFacts(const QStringList &facts, QLocale::Language language = QLocale().language());
/// The same with room between them, for the line under the title of a page.
[[nodiscard]] QString spreadFacts(const QStringList &facts, QLocale::Language language = QLocale().language());

/// With commas: parts of one thing, and lists that go on behind them ("and 3 more", an ellipsis). A list that is whole ends as its
/// language ends one: QLocale::createSeparatedList.
[[nodiscard]] QString commaList(const QStringList &names, QLocale::Language language = QLocale().language());

} // namespace warsha
