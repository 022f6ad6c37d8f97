// SPDX-License-Identifier: GPL-3.0-or-later
// A day, and a moment, in the language of the program: for lists and sentences. Files and the command line's tables have ISO dates.
#pragma once

#include <QDateTime>
#include <QLocale>

namespace warsha {

/// "2 Mar 2026"; empty for no day.
[[nodiscard]] inline QString shortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM yyyy")) : QString();
}

/// "05/03/2026 19:04", by the clock of the moment's own zone; 24 hours, as everywhere in the program.
[[nodiscard]] inline QString shortMomentThere(const QDateTime &moment)
{
    const QLocale locale;
    return locale.toString(moment, locale.dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
}

/// The same by the clock of this PC.
[[nodiscard]] inline QString shortMoment(const QDateTime &moment)
{
    return shortMomentThere(moment.toLocalTime());
}

} // namespace warsha
