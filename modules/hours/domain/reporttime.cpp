// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttime.h"

#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
/// Direction marks and narrow blanks that browsers put into localised dates.
QString plainStamp(const QString &text)
{
    QString plain;
    for (const QChar each : westernDigits(text)) {
        if (each.category() == QChar::Other_Format)
            continue;
        plain += each.isSpace() ? QChar(u' ') : each;
    }
    return plain.simplified();
}

enum class HalfDay { None, Morning, Afternoon };

HalfDay halfDayOf(const QString &mark)
{
    static const QStringList morning{u"am"_s, u"a.m."_s, u"a. m."_s, u"ص"_s, u"صباحا"_s};
    static const QStringList afternoon{u"pm"_s, u"p.m."_s, u"p. m."_s, u"م"_s, u"مساء"_s};
    const QString folded = mark.trimmed().toLower();
    if (morning.contains(folded))
        return HalfDay::Morning;
    return afternoon.contains(folded) ? HalfDay::Afternoon : HalfDay::None;
}

std::optional<QTime> timeOf(int hour, int minute, int second, HalfDay half)
{
    if (half != HalfDay::None && (hour < 1 || hour > 12))
        return std::nullopt;
    if (half == HalfDay::Morning && hour == 12)
        hour = 0;
    else if (half == HalfDay::Afternoon && hour < 12)
        hour += 12;
    const QTime time(hour, minute, second);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

int unitSeconds(const QString &unit)
{
    // By what they start with; in the languages of Teams and of the target countries.
    static const QList<std::pair<int, QStringList>> units{
        {60, {u"min"_s, u"m"_s, u"мин"_s, u"м"_s, u"دق"_s, u"د"_s, u"phút"_s, u"분"_s, u"分"_s, u"ນາທີ"_s}},
        {1, {u"sek"_s, u"sec"_s, u"seg"_s, u"s"_s, u"сек"_s, u"с"_s, u"ثا"_s, u"ث"_s, u"giây"_s, u"초"_s, u"秒"_s, u"ວິນາທີ"_s}},
        {3600, {u"std"_s, u"stunde"_s, u"h"_s, u"godz"_s, u"g"_s, u"uur"_s, u"u"_s, u"t"_s, u"ora"_s, u"ore"_s, u"o"_s, u"ч"_s,
                u"سا"_s, u"س"_s, u"giờ"_s, u"시간"_s, u"小时"_s, u"時間"_s, u"ຊົ່ວໂມງ"_s}}};
    // The longest word that fits: "std" is an hour, though it begins like a second.
    int best = 0;
    qsizetype longest = 0;
    for (const auto &[seconds, words] : units) {
        for (const QString &word : words) {
            if (unit.startsWith(word) && word.size() > longest) {
                best = seconds;
                longest = word.size();
            }
        }
    }
    return best;
}
} // namespace

std::optional<RawStamp> readStamp(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{1,4})\\s*([/.\\-])\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,4})\\.?[,،T ]*\\s*(?:(\\D{1,6}?)\\s*)?"
        "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d+)?\\s*(\\D{0,10})$"_s);
    const auto found = shape.match(plainStamp(text));
    if (!found.hasMatch())
        return std::nullopt;
    const HalfDay after = halfDayOf(found.captured(9));
    const HalfDay half = after != HalfDay::None ? after : halfDayOf(found.captured(5));
    const bool unknownMark = half == HalfDay::None && !found.captured(9).trimmed().isEmpty() && found.captured(9).trimmed() != u"Z"_s;
    if (unknownMark)
        return std::nullopt;
    const auto time = timeOf(found.captured(6).toInt(), found.captured(7).toInt(), found.captured(8).toInt(), half);
    if (!time)
        return std::nullopt;
    RawStamp stamp;
    stamp.time = *time;
    stamp.halfDay = half != HalfDay::None;
    if (found.capturedLength(1) == 4) {
        stamp.yearFirst = true;
        stamp.year = found.captured(1).toInt();
        stamp.first = found.captured(4).toInt();
        stamp.second = found.captured(3).toInt();
        return stamp;
    }
    stamp.dotted = found.captured(2) == u"."_s;
    stamp.first = found.captured(1).toInt();
    stamp.second = found.captured(3).toInt();
    stamp.year = found.captured(4).toInt();
    if (found.capturedLength(4) <= 2)
        stamp.year += 2000;
    return stamp;
}

OrderFound orderOf(const QList<RawStamp> &stamps)
{
    bool halfDay = false;
    bool doubtful = false;
    for (const RawStamp &stamp : stamps) {
        if (stamp.yearFirst)
            continue;
        if (stamp.first > 12 || stamp.dotted)
            return {StampOrder::DayFirst, true};
        if (stamp.second > 12)
            return {StampOrder::MonthFirst, true};
        halfDay = halfDay || stamp.halfDay;
        doubtful = doubtful || stamp.first != stamp.second;
    }
    // AM and PM with slashes is the American way of writing; a 24-hour clock is not.
    return {halfDay ? StampOrder::MonthFirst : StampOrder::DayFirst, !doubtful};
}

std::optional<WallSeconds> wallOf(const RawStamp &stamp, StampOrder order)
{
    const bool dayFirst = stamp.yearFirst || order == StampOrder::DayFirst;
    const QDate day(stamp.year, dayFirst ? stamp.second : stamp.first, dayFirst ? stamp.first : stamp.second);
    if (!day.isValid() || !stamp.time.isValid() || stamp.year < 1970 || stamp.year > 2200)
        return std::nullopt;
    return wallSeconds(day, stamp.time);
}

std::optional<int> readLength(const QString &text)
{
    const QString plain = plainStamp(text).toLower();
    static const QRegularExpression clock(u"^(\\d{1,3}):(\\d{2})(?::(\\d{2}))?$"_s);
    if (const auto found = clock.match(plain); found.hasMatch()) {
        const bool hours = found.capturedLength(3) > 0;
        const int a = found.captured(1).toInt();
        const int b = found.captured(2).toInt();
        return hours ? a * 3600 + b * 60 + found.captured(3).toInt() : a * 60 + b;
    }
    static const QRegularExpression piece(u"(\\d{1,5})\\s*([^\\d\\s]+)"_s);
    static const QRegularExpression whole(u"^(?:\\d{1,5}\\s*[^\\d\\s]+\\s*){1,3}$"_s);
    if (!whole.match(plain).hasMatch())
        return std::nullopt;
    int seconds = 0;
    int previous = 3601;
    for (auto it = piece.globalMatch(plain); it.hasNext();) {
        const auto found = it.next();
        const int unit = unitSeconds(found.captured(2));
        if (unit == 0 || unit >= previous)
            return std::nullopt;
        seconds += found.captured(1).toInt() * unit;
        previous = unit;
    }
    return seconds;
}

StampOrder settleOrder(const QList<RawStamp> &stamps, const ReportReading &reading, QStringList &notices)
{
    if (reading.order != StampOrder::Detect)
        return reading.order;
    const OrderFound found = orderOf(stamps);
    if (!found.certain) {
        notices.append(found.order == StampOrder::DayFirst
            ? QCoreApplication::translate("warsha::ReportTime", "The dates could be day/month or month/day; they were read as day/month.")
            : QCoreApplication::translate("warsha::ReportTime", "The dates could be day/month or month/day; they were read as month/day."));
    }
    return found.order;
}

} // namespace warsha
