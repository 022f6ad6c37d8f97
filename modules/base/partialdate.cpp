// SPDX-License-Identifier: GPL-3.0-or-later
#include "partialdate.h"

#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

PartialDate PartialDate::fromDate(QDate date)
{
    if (!date.isValid())
        return {};
    return {date.year(), date.month(), date.day(), Precision::Day};
}

std::optional<PartialDate> PartialDate::fromText(const QString &text)
{
    static const QRegularExpression pattern(u"^(~)?([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PartialDate date{match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), Precision::Year};
    if (date.day > 0)
        date.precision = Precision::Day;
    else if (date.month > 0)
        date.precision = Precision::Month;
    if (match.capturedLength(1) > 0)
        date.precision = Precision::Estimated;
    const bool valid = date.year > 0 && QDate::isValid(date.year, date.month > 0 ? date.month : 1, date.day > 0 ? date.day : 1)
        && (match.capturedLength(3) == 0 || date.month > 0) && (match.capturedLength(4) == 0 || date.day > 0);
    return valid ? std::optional(date) : std::nullopt;
}

QString PartialDate::toText() const
{
    if (isNull())
        return {};
    QString text = u"%1"_s.arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QLatin1Char('0'));
    if (month > 0 && day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QLatin1Char('0'));
    return precision == Precision::Estimated ? u"~"_s + text : text;
}

} // namespace warsha
