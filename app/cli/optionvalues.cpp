// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionvalues.h"

#include "numberparser.h"
#include "textfold.h"
#include "walltime.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::OptionValues)
};

} // namespace

Result<QDate> dayOption(CommandContext &context, const QString &option, QDate otherwise)
{
    if (!context.has(option))
        return otherwise;
    const QDate day = QDate::fromString(context.value(option).trimmed(), Qt::ISODate);
    if (!day.isValid())
        return context.badUsage(Text::tr("--%1 is a day like 2026-03-31, not “%2”.").arg(option, context.value(option)));
    return day;
}

Result<std::optional<qint64>> momentOption(CommandContext &context, const QString &option, const QTimeZone &zone)
{
    if (!context.has(option))
        return std::optional<qint64>();
    const QString given = context.value(option).trimmed().replace(u'T', u' ');
    const QDate day = QDate::fromString(given.section(u' ', 0, 0), Qt::ISODate);
    const QTime time = QTime::fromString(given.section(u' ', 1), given.count(u':') == 2 ? u"H:mm:ss"_s : u"H:mm"_s);
    if (!day.isValid() || !time.isValid())
        return context.badUsage(Text::tr("--%1 is a moment like \"2026-03-05 09:00\", not “%2”.").arg(option, context.value(option)));
    return std::optional(instantOf(wallSeconds(day, time), zone).utc);
}

Result<int> minutesOption(CommandContext &context, const QString &option)
{
    if (!context.has(option))
        return 0;
    const auto minutes = parseMinutes(context.value(option));
    if (!minutes)
        return context.badUsage(Text::tr("--%1 is a length like 90 or 1:30, not “%2”.").arg(option, context.value(option)));
    return *minutes;
}

Result<int> numberOption(CommandContext &context, const QString &option, int least, int most, int otherwise)
{
    if (!context.has(option))
        return otherwise;
    bool ok = false;
    const int number = westernDigits(context.value(option)).trimmed().toInt(&ok);
    if (!ok || number < least || number > most)
        return context.badUsage(Text::tr("--%1 is a number from %2 to %3, not “%4”.").arg(option).arg(least).arg(most).arg(context.value(option)));
    return number;
}

Result<std::optional<Mode>> modeOption(CommandContext &context)
{
    if (!context.has(u"mode"_s))
        return std::optional<Mode>();
    WARSHA_TRY(const Mode mode, context.asSaid(u"mode"_s, modeFromCode(context.value(u"mode"_s))));
    return std::optional(mode);
}

Result<QString> wordOption(CommandContext &context, const QString &option, const QStringList &words)
{
    if (!context.has(option))
        return words.first();
    const QString word = context.value(option).trimmed().toLower();
    if (!words.contains(word))
        return context.badUsage(Text::tr("--%1 is one of %2, not “%3”.").arg(option, words.join(u", "_s), context.value(option)));
    return word;
}

} // namespace warsha
