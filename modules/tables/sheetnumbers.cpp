// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetnumbers.h"

#include <QTime>

#include <cmath>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr double largestSerial = 2'958'465; ///< 9999-12-31

/// The code without quoted text, escaped signs, and brackets; a bracketed h, m or s is kept, as "[".
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QChar inside = code.sliced(i).size() > 1 ? code.at(i + 1).toLower() : QChar();
            if ((inside == u'h' || inside == u's' || inside == u'm') && end >= 0 && end - i <= 3)
                bare += u'[';
            i = end < 0 ? code.size() : end;
        } else {
            bare += c;
        }
    }
    return bare.section(u';', 0, 0);
}

QString plainNumber(QStringView written)
{
    const bool simple = written.size() <= 15 && !written.contains(u'E') && !written.contains(u'e');
    if (simple)
        return written.toString();
    bool ok = false;
    const double value = written.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return written.toString();
    if (std::abs(value) < 1e15 && std::floor(value) == value)
        return QString::number(value, 'f', 0);
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e') && std::abs(value) < 1) {
        text = QString::number(value, 'f', 15);
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString percentText(double value)
{
    return QString::number(std::round(value * 1e6) / 1e4, 'g', 12) + u'%';
}

} // namespace

NumberLook lookOfBuiltIn(int format)
{
    if (format == 9 || format == 10)
        return NumberLook::Percent;
    if (format == 22)
        return NumberLook::DateTime;
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47))
        return NumberLook::Time;
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return NumberLook::Date;
    return NumberLook::Plain;
}

NumberLook lookOfCode(QStringView code)
{
    const QString bare = bareCode(code);
    if (bare.contains(u"general") || bare == u"@")
        return NumberLook::Plain;
    const bool hasTime = bare.contains(u'h') || bare.contains(u's') || bare.contains(u'[');
    const bool hasDate = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !hasTime);
    if (hasDate)
        return hasTime ? NumberLook::DateTime : NumberLook::Date;
    if (hasTime)
        return NumberLook::Time;
    return bare.contains(u'%') ? NumberLook::Percent : NumberLook::Plain;
}

std::optional<QDate> dateOfSerial(qint64 serial, bool base1904)
{
    if (serial < 0 || serial > qint64(largestSerial) || (!base1904 && (serial == 0 || serial == 60)))
        return std::nullopt;
    if (base1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

QString lengthText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString numberText(QStringView written, NumberLook look, bool base1904)
{
    if (look == NumberLook::Plain)
        return plainNumber(written);
    bool ok = false;
    const double value = written.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return written.toString();
    if (look == NumberLook::Percent)
        return percentText(value);
    if (value < 0 || value > largestSerial)
        return plainNumber(written);
    const auto seconds = qint64(std::llround(value * secondsOfDay));
    if (look == NumberLook::Time)
        return lengthText(seconds);
    const auto day = dateOfSerial(seconds / secondsOfDay, base1904);
    if (!day)
        return plainNumber(written);
    QString text = day->toString(Qt::ISODate);
    const qint64 rest = seconds % secondsOfDay;
    if (look == NumberLook::DateTime || rest != 0)
        text += u' ' + QTime(0, 0).addSecs(int(rest)).toString(u"HH:mm:ss");
    return text;
}

} // namespace warsha
