// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourfigure.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

QString hoursFigure(qint64 minutes, int hourMinutes, const QLocale &locale)
{
    const bool negative = minutes < 0;
    const qint64 whole = qAbs(minutes) / hourMinutes;
    const int rest = int(qAbs(minutes) % hourMinutes);
    QString figure = (negative ? locale.negativeSign() : QString()) + locale.toString(whole);
    if (rest > 0) {
        const QString parts = locale.toString(rest);
        figure += u':' + (rest < 10 ? locale.zeroDigit() + parts : parts);
    }
    return figure;
}

QString hoursText(qint64 minutes, int hourMinutes)
{
    return QCoreApplication::translate("HourTexts", "%1 h", "hours").arg(hoursFigure(minutes, hourMinutes));
}

} // namespace warsha
