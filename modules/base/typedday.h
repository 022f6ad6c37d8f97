// SPDX-License-Identifier: GPL-3.0-or-later
// What people type for a date or a day, day first whatever the window's language: a month before its day would turn the two round.
#pragma once

#include "partialdate.h"

namespace warsha {

/// "12.3.2004", "12/3/2004", "2004-03-12", "2004-03", "2004", "~2004", in any digits; nothing when it is none.
[[nodiscard]] std::optional<PartialDate> typedDate(const QString &typed);
/// The same, of which only whole days are taken.
[[nodiscard]] std::optional<QDate> typedDay(const QString &typed);

/// A day of a period of whole days, where its year may be left out ("17/11"): of the days that may be meant the one in the
/// period, else the one nearest to it.
[[nodiscard]] std::optional<QDate> typedDayWithin(const QString &typed, QDate from, QDate until);

} // namespace warsha
