// SPDX-License-Identifier: GPL-3.0-or-later
#include "daywords.h"

#include "textfold.h"

#include <QMutex>
#include <QRegularExpression>

namespace warsha {

namespace {

QMutex guard;

std::optional<QLocale> &told()
{
    static std::optional<QLocale> names;
    return names;
}

QLocale namesNow()
{
    const QMutexLocker lock(&guard);
    const QLocale window;
    return told() && told()->language() == window.language() ? *told() : window;
}

QString inDigitsOfWindow(const QString &text)
{
    const char16_t zero = QLocale().zeroDigit().front().unicode();
    QString shown = westernDigits(text);
    for (QChar &sign : shown)
        if (sign >= u'0' && sign <= u'9')
            sign = QChar(char16_t(zero + (sign.unicode() - u'0')));
    return shown;
}

} // namespace

QString figuresOfWindow(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("(?<![A-Za-z0-9/.-])\\d[\\d.,:/]*(?![A-Za-z0-9/-])"));
    QString shown = text;
    for (auto found = figure.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next(); // as many digits as before: the places hold
        shown.replace(match.capturedStart(), match.capturedLength(), inDigitsOfWindow(match.captured()));
    }
    return shown;
}

void setDayNames(const QLocale &names)
{
    const QMutexLocker lock(&guard);
    told() = names;
}

QString dayAsWritten(const QLocale &language, QDate day, QStringView format)
{
    static const QRegularExpression dayOfMonth(QStringLiteral("(?<!d)d(?= MMMM)"));
    if (language.language() != QLocale::French || day.day() != 1)
        return language.toString(day, format);
    return language.toString(day, format.toString().replace(dayOfMonth, QStringLiteral("d'er'")));
}

QString dayInWords(QDate day, QStringView format)
{
    return day.isValid() ? inDigitsOfWindow(dayAsWritten(namesNow(), day, format)) : QString();
}

QString dayInWords(const QDateTime &moment, QStringView format)
{
    return inDigitsOfWindow(namesNow().toString(moment, format));
}

QString wholeDay(QDate day)
{
    return dayInWords(day, namesNow().dateFormat(QLocale::LongFormat));
}

} // namespace warsha
