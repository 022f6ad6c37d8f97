// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberparser.h"

#include "textfold.h"

#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1'000'000'000'000;

/// Western digits and signs; whatever only groups thousands (blanks of any width, the Arabic sign) is one blank.
QString plain(QStringView text)
{
    QString out = westernDigits(text).trimmed();
    out.replace(QChar(0x066b), u'.'); // Arabic decimal separator
    out.replace(QChar(0x066c), u' '); // Arabic thousands separator
    out.replace(QChar(0x2212), u'-');
    out.replace(QChar(0x00a0), u' ');
    out.replace(QChar(0x202f), u' ');
    return out;
}

} // namespace

std::optional<qint64> parseInteger(QStringView text)
{
    static const QRegularExpression grouped(u"^[+-]?[0-9]{1,3}( [0-9]{3})+$"_s);
    QString value = plain(text);
    if (grouped.match(value).hasMatch())
        value.remove(u' ');
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok && number >= -largest && number <= largest ? std::optional(number) : std::nullopt;
}

std::optional<qint64> parseThousandths(QStringView text)
{
    static const QRegularExpression pattern(u"^([+-]?)([0-9]{1,12})(?:[.,]([0-9]+))?$"_s);
    static const QRegularExpression grouped(
        u"^([+-]?[0-9]{1,3}(?:(?: [0-9]{3})+|(?:,[0-9]{3})+(?=\\.)|(?:\\.[0-9]{3})+(?=,)))([.,][0-9]+)?$"_s);
    static const QRegularExpression ambiguous(u"^[+-]?[1-9][0-9]{0,2},[0-9]{3}$"_s);
    QString value = plain(text);
    if (ambiguous.match(value).hasMatch())
        return std::nullopt; // 1,234: thousands to some, decimals to others
    if (const auto groups = grouped.match(value); groups.hasMatch())
        value = groups.captured(1).remove(u' ').remove(u',').remove(u'.') + groups.captured(2);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(3);
    const qint64 whole = match.captured(2).toLongLong();
    const qint64 thousandths = (decimals + u"000"_s).left(3).toLongLong();
    const qint64 number = whole * 1000 + thousandths;
    return match.captured(1) == u"-"_s ? -number : number;
}

std::optional<int> parseMinutes(QStringView text)
{
    static const QRegularExpression clock(u"^([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?$"_s);
    static const QRegularExpression words(
        u"^(?:([0-9]{1,4}) ?(?:h|hr|hrs|hours?|godz\\.?|std\\.?|u|\u0633)\\.? ?)?(?:([0-9]{1,5}) ?(?:m|min|mins|minutes?|\u062f)\\.? ?)?(?:([0-9]{1,6}) ?(?:s|sec|secs|sek|seconds?|\u062b)\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qint64 longest = 60LL * 24 * 366;
    const QString value = plain(text);
    if (value.isEmpty())
        return std::nullopt;
    qint64 minutes = -1;
    if (const auto bare = parseThousandths(value); bare && *bare >= 0)
        minutes = *bare / 1000;
    else if (const auto match = clock.match(value); match.hasMatch())
        minutes = match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    else if (const auto spoken = words.match(value); spoken.hasMatch())
        minutes = (spoken.captured(1).toLongLong() * 3600 + spoken.captured(2).toLongLong() * 60
                   + spoken.captured(3).toLongLong()) / 60;
    if (minutes < 0 || minutes > longest)
        return std::nullopt;
    return int(minutes);
}

} // namespace warsha
