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

namespace {

qint64 daysOutside(QDate day, QDate from, QDate until)
{
    return std::max<qint64>({0, day.daysTo(from), until.daysTo(day)});
}

} // namespace

std::optional<QDate> typedDayWithin(const QString &typed, QDate from, QDate until)
{
    if (const auto whole = typedDay(typed))
        return whole;
    static const QRegularExpression dayAndMonth(u"^(\\d{1,2})[./\\- ](\\d{1,2})[./]?$"_s);
    const auto match = dayAndMonth.match(westernDigits(typed.trimmed()));
    if (!match.hasMatch() || !from.isValid() || !until.isValid())
        return std::nullopt;
    std::optional<QDate> nearest;
    for (int year = from.year() - 1; year <= until.year() + 1; ++year) {
        const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
        if (day.isValid() && (!nearest || daysOutside(day, from, until) < daysOutside(*nearest, from, until)))
            nearest = day;
    }
    return nearest;
}

} // namespace warsha
