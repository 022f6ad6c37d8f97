// SPDX-License-Identifier: GPL-3.0-or-later
#include "datecolumn.h"

#include "cellvalues.h"
#include "monthnames.h"
#include "sheetnumbers.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DateColumn)
};

/// What stands in a cell, before day and month are told apart.
struct DateParts {
    enum class Shape { None, YearFirst, TwoNumbers, Named, Serial, ShortYear, Year, YearMonth };
    Shape shape = Shape::None;
    int year = 0;
    int first = 0;  ///< month for YearFirst, Named and YearMonth
    int second = 0; ///< day for YearFirst and Named
    qint64 serial = 0;
};

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure(ErrorKind::Input, sentence);
}

DateParts namedParts(const QString &text)
{
    static const QRegularExpression dayFirst(u"^([0-9]{1,2})(?:er|st|nd|rd|th)?[ ./-]*([^0-9]+?)[ .,/-]*([0-9]{4})$"_s);
    static const QRegularExpression monthFirst(u"^([^0-9]+?)[ .]*([0-9]{1,2})(?:st|nd|rd|th)?[ ,.]+([0-9]{4})$"_s);
    static const QRegularExpression monthOnly(u"^([^0-9]+?)[ .,/-]*([0-9]{4})$"_s);
    if (const auto m = dayFirst.match(text); m.hasMatch())
        if (const int month = monthOfName(m.captured(2).trimmed()); month > 0)
            return {DateParts::Shape::Named, m.captured(3).toInt(), month, m.captured(1).toInt()};
    if (const auto m = monthFirst.match(text); m.hasMatch())
        if (const int month = monthOfName(m.captured(1).trimmed()); month > 0)
            return {DateParts::Shape::Named, m.captured(3).toInt(), month, m.captured(2).toInt()};
    if (const auto m = monthOnly.match(text); m.hasMatch())
        if (const int month = monthOfName(m.captured(1).trimmed()); month > 0)
            return {DateParts::Shape::YearMonth, m.captured(2).toInt(), month};
    return {};
}

/// text: folded, so its digits are Western.
DateParts partsOf(const QString &text)
{
    static const QRegularExpression yearFirst(u"^([0-9]{4}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2})\\.?$"_s);
    static const QRegularExpression together(u"^((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])$"_s);
    static const QRegularExpression twoNumbers(u"^([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?([0-9]{4}|[0-9]{2})\\.?$"_s);
    static const QRegularExpression serial(u"^([0-9]{5})(?:[.,][0-9]+)?$"_s);
    static const QRegularExpression year(u"^[0-9]{4}$"_s);
    static const QRegularExpression yearMonth(u"^([0-9]{4})[-/.]([0-9]{1,2})$"_s);
    static const QRegularExpression monthYear(u"^([0-9]{1,2})[-/.]([0-9]{4})$"_s);
    using Shape = DateParts::Shape;
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return {Shape::YearFirst, m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
    if (const auto m = together.match(text); m.hasMatch())
        return {Shape::YearFirst, m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
    if (const auto m = twoNumbers.match(text); m.hasMatch()) {
        const bool isShort = m.capturedLength(3) == 2;
        return {isShort ? Shape::ShortYear : Shape::TwoNumbers, m.captured(3).toInt(), m.captured(1).toInt(), m.captured(2).toInt()};
    }
    if (const auto m = serial.match(text); m.hasMatch())
        return {Shape::Serial, 0, 0, 0, m.captured(1).toLongLong()};
    if (year.match(text).hasMatch())
        return {Shape::Year, text.toInt()};
    if (const auto m = yearMonth.match(text); m.hasMatch())
        return {Shape::YearMonth, m.captured(1).toInt(), m.captured(2).toInt()};
    if (const auto m = monthYear.match(text); m.hasMatch())
        return {Shape::YearMonth, m.captured(2).toInt(), m.captured(1).toInt()};
    return namedParts(text);
}

/// The folded cell without a time of day: "1/3/2026" of "1/3/2026 2:15 pm".
QString dateIn(const QString &cell)
{
    static const QRegularExpression time(u"^(.*?)[ ,t]+[0-9]{1,2}:[0-9]{2}.*$"_s);
    const QString text = foldText(cell);
    const auto match = time.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : text;
}

Result<void> checkYear(const QString &cell, int year)
{
    if (year >= 2400 && year < 2700)
        return refuse(Say::tr("%1 looks like a year of the Buddhist calendar: it would be %2. Write the date in the common "
                              "calendar.").arg(quotedCell(cell)).arg(year - 543));
    if (year < 1900 || year > 2100)
        return refuse(Say::tr("%1 has the year %2, which cannot be.").arg(quotedCell(cell)).arg(year));
    return {};
}

Result<QDate> realDate(const QString &cell, int year, int month, int day)
{
    WARSHA_CHECK(checkYear(cell, year));
    const QDate date(year, month, day);
    if (!date.isValid())
        return refuse(Say::tr("%1 is not a day of the calendar.").arg(quotedCell(cell)));
    return date;
}

} // namespace

DateColumn DateColumn::study(const QStringList &cells, const DateColumnOptions &options)
{
    DateColumn column;
    column.m_order = options.assumed;
    column.m_base1904 = options.base1904;
    if (options.isSaid)
        return column;
    qsizetype dayMonth = 0;
    qsizetype monthDay = 0;
    qsizetype open = 0;
    for (const QString &cell : cells) {
        const DateParts parts = partsOf(dateIn(cell));
        if (parts.shape != DateParts::Shape::TwoNumbers)
            continue;
        if (parts.first > 12 && parts.second <= 12)
            ++dayMonth;
        else if (parts.second > 12 && parts.first <= 12)
            ++monthDay;
        else if (parts.first != parts.second)
            ++open;
    }
    column.m_mixed = dayMonth > 0 && monthDay > 0;
    column.m_ambiguous = dayMonth == 0 && monthDay == 0 && open > 0;
    if (dayMonth > 0 && !column.m_mixed)
        column.m_order = DateOrder::DayMonth;
    if (monthDay > 0 && !column.m_mixed)
        column.m_order = DateOrder::MonthDay;
    return column;
}

QString DateColumn::warning(const QString &heading) const
{
    if (m_mixed)
        return Say::tr("“%1” has dates with the day first and dates with the month first. Those that can be read both ways "
                       "are refused; say which order it is to read them all so.").arg(heading);
    if (m_ambiguous)
        return m_order == DateOrder::DayMonth
            ? Say::tr("No date in “%1” tells whether day or month comes first; they are read with the day first.").arg(heading)
            : Say::tr("No date in “%1” tells whether day or month comes first; they are read with the month first.").arg(heading);
    return {};
}

Result<QDate> DateColumn::ordered(const QString &cell, int first, int second, int year) const
{
    if (!m_mixed || first == second) {
        const bool dayFirst = m_order == DateOrder::DayMonth;
        return realDate(cell, year, dayFirst ? second : first, dayFirst ? first : second);
    }
    if (first <= 12 && second <= 12)
        return refuse(Say::tr("%1 could be %2 or %3, and the column has both orders.")
                          .arg(quotedCell(cell), QDate(year, second, first).toString(Qt::ISODate),
                               QDate(year, first, second).toString(Qt::ISODate)));
    return first > 12 ? realDate(cell, year, second, first) : realDate(cell, year, first, second);
}

Result<QDate> DateColumn::date(const QString &cell) const
{
    const DateParts parts = partsOf(dateIn(cell));
    switch (parts.shape) {
    case DateParts::Shape::YearFirst:
    case DateParts::Shape::Named:
        return realDate(cell, parts.year, parts.first, parts.second);
    case DateParts::Shape::TwoNumbers:
        return ordered(cell, parts.first, parts.second, parts.year);
    case DateParts::Shape::Serial: {
        const auto day = dateOfSerial(parts.serial, m_base1904);
        if (!day || day->year() < 1920 || day->year() > 2100)
            return refuse(Say::tr("%1 is a number, and not a date as spreadsheets count them.").arg(quotedCell(cell)));
        return *day;
    }
    case DateParts::Shape::ShortYear:
        return refuse(Say::tr("%1 has a year of two digits: write all four.").arg(quotedCell(cell)));
    case DateParts::Shape::Year:
    case DateParts::Shape::YearMonth:
        return refuse(Say::tr("%1 is not a whole date: the day is missing.").arg(quotedCell(cell)));
    case DateParts::Shape::None:
        break;
    }
    return refuse(Say::tr("%1 is not a date that can be read. Write it as 2026-03-01 or 1/3/2026.").arg(quotedCell(cell)));
}

Result<PartialDate> DateColumn::partialDate(const QString &cell) const
{
    const QString text = foldText(cell);
    const bool isEstimated = text.startsWith(u'~');
    const DateParts parts = partsOf(isEstimated ? text.mid(1).trimmed() : text);
    PartialDate date;
    if (parts.shape == DateParts::Shape::Year || parts.shape == DateParts::Shape::YearMonth) {
        WARSHA_CHECK(checkYear(cell, parts.year));
        if (parts.shape == DateParts::Shape::YearMonth && (parts.first < 1 || parts.first > 12))
            return refuse(Say::tr("%1 has no such month.").arg(quotedCell(cell)));
        date = {parts.year, parts.first, 0, parts.first > 0 ? PartialDate::Precision::Month : PartialDate::Precision::Year};
    } else {
        WARSHA_TRY(const QDate day, this->date(isEstimated ? text.mid(1).trimmed() : cell));
        date = PartialDate::fromDate(day);
    }
    if (isEstimated)
        date.precision = PartialDate::Precision::Estimated;
    return date;
}

} // namespace warsha
