// SPDX-License-Identifier: GPL-3.0-or-later
#include "partialdate.h"

namespace warsha {

using namespace Qt::StringLiterals;

PartialDate PartialDate::fromDate(QDate date)
{
    if (!date.isValid())
        return {};
    return {date.year(), date.month(), date.day(), Precision::Day};
}

// By hand: every person's birth is read at sign-in, and a regular expression took a fifth of it.
std::optional<PartialDate> PartialDate::fromText(const QString &text)
{
    QStringView rest(text);
    const bool isEstimated = rest.startsWith(u'~');
    if (isEstimated)
        rest = rest.sliced(1);
    if (rest.size() != 4 && rest.size() != 7 && rest.size() != 10) // "1999", "1999-04", "1999-04-12"
        return std::nullopt;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const bool isDash = i == 4 || i == 7;
        if (isDash ? rest.at(i) != u'-' : rest.at(i) < u'0' || rest.at(i) > u'9')
            return std::nullopt;
    }
    PartialDate date{rest.first(4).toInt(), 0, 0, Precision::Year};
    if (rest.size() >= 7) {
        date.month = rest.sliced(5, 2).toInt();
        date.precision = Precision::Month;
    }
    if (rest.size() == 10) {
        date.day = rest.sliced(8, 2).toInt();
        date.precision = Precision::Day;
    }
    if (isEstimated)
        date.precision = Precision::Estimated;
    const bool isThere = date.year > 0 && (rest.size() < 7 || date.month > 0) && (rest.size() < 10 || date.day > 0)
        && QDate::isValid(date.year, qMax(1, date.month), qMax(1, date.day));
    return isThere ? std::optional(date) : std::nullopt;
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
