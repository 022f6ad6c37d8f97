// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedday.h"

#include "textfold.h"

#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

std::optional<PartialDate> typedDate(const QString &typed)
{
    const QString text = westernDigits(typed.trimmed());
    if (const auto known = PartialDate::fromText(text))
        return known;
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4})$"_s);
    const auto match = dayFirst.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? std::optional(PartialDate::fromDate(date)) : std::nullopt;
}

std::optional<QDate> typedDay(const QString &typed)
{
    const auto read = typedDate(typed);
    if (!read || read->precision != PartialDate::Precision::Day)
        return std::nullopt;
    const QDate day(read->year, read->month, read->day);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace warsha
