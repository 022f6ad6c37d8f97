// SPDX-License-Identifier: GPL-3.0-or-later
// A day in the words of the program's language: for lists and sentences. Files and the command line's tables have ISO dates.
#pragma once

#include <QDate>
#include <QLocale>

namespace warsha {

/// "2 Mar 2026"; empty for no day.
[[nodiscard]] inline QString shortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM yyyy")) : QString();
}

} // namespace warsha
