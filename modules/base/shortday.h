// SPDX-License-Identifier: GPL-3.0-or-later
// A day, and a moment, in the language of the program: for lists and sentences. Files and the command line's tables have ISO dates.
#pragma once

#include "centretime.h"
#include "daywords.h"

namespace warsha {

/// "2 Mar 2026"; empty for no day.
[[nodiscard]] inline QString shortDay(QDate day)
{
    return dayInWords(day, u"d MMM yyyy");
}

/// Of a date in figures, day, month and year as the date fields of the window have them: Arabic formats carry marks that turn the
/// parts round, and 12/3 was March in one place and December in another.
[[nodiscard]] inline QString figuresFormat()
{
    return QLocale().dateFormat(QLocale::ShortFormat).remove(QChar(0x200F));
}

/// "05/03/2026".
[[nodiscard]] inline QString dayInFigures(QDate day)
{
    return day.isValid() ? QLocale().toString(day, figuresFormat()) : QString();
}

/// "05/03/2026 19:04", by the clock of the moment's own zone; 24 hours, as everywhere in the program.
[[nodiscard]] inline QString shortMomentThere(const QDateTime &moment)
{
    return QLocale().toString(moment, figuresFormat() + QStringLiteral(" HH:mm"));
}

/// The same by the clocks of the centre.
[[nodiscard]] inline QString shortMoment(const QDateTime &moment)
{
    return shortMomentThere(centreTime(moment));
}

} // namespace warsha
