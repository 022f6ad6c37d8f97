// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatenumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificateNumber)
};

constexpr qsizetype longestNumber = 40;

const QRegularExpression &tokenExpression()
{
    static const QRegularExpression expression(u"\\{([a-z]+)(?::([1-9]))?\\}"_s);
    return expression;
}

/// Only what a QR code packs tightly and a telephone carries.
QString clean(const QString &text)
{
    QString cleaned = text.toUpper();
    for (QChar &c : cleaned)
        if (!((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'/' || c == u'.'))
            c = u'-';
    return cleaned;
}

QString valueOf(const QString &token, const NumberParts &parts)
{
    if (token == "centre"_L1)
        return parts.centre;
    if (token == "programme"_L1)
        return parts.programme;
    if (token == "group"_L1)
        return parts.group;
    if (token == "kind"_L1)
        return parts.kind;
    return QString::number(parts.date.year());
}

QString filled(const NumberPattern &pattern, const NumberParts &parts, const std::function<QString(int)> &serial)
{
    QString text;
    qsizetype end = 0;
    for (const auto &match : tokenExpression().globalMatch(pattern.text)) {
        text += clean(pattern.text.mid(end, match.capturedStart() - end));
        if (match.captured(1) == "serial"_L1)
            text += serial(match.captured(2).isEmpty() ? 1 : match.captured(2).toInt());
        else
            text += clean(valueOf(match.captured(1), parts));
        end = match.capturedEnd();
    }
    return text + clean(pattern.text.mid(end));
}

/// ISO 7064, pure system MOD 97-10: the remainder of the text read as a number, letters as 10 to 35.
int remainder97(const QString &text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest;
}

} // namespace

Result<void> checkNumberPattern(const NumberPattern &pattern)
{
    static const QStringList known{u"centre"_s, u"programme"_s, u"group"_s, u"kind"_s, u"year"_s, u"serial"_s};
    QString rest = pattern.text;
    int serials = 0;
    for (const auto &match : tokenExpression().globalMatch(pattern.text)) {
        if (!known.contains(match.captured(1)))
            return failure(ErrorKind::Input, Text::tr("The number pattern has the unknown token %1.").arg(match.captured()));
        serials += match.captured(1) == "serial"_L1 ? 1 : 0;
        rest.remove(match.captured());
    }
    if (serials != 1)
        return failure(ErrorKind::Input, Text::tr("The number pattern needs {serial:5} exactly once."));
    static const QRegularExpression allowed(u"^[A-Za-z0-9 /._\\-]*$"_s);
    if (!allowed.match(rest).hasMatch())
        return failure(ErrorKind::Input, Text::tr("The number pattern “%1” has characters beside A-Z, 0-9, blank / . _ and -.").arg(pattern.text));
    return {};
}

QString counterScope(const NumberPattern &pattern, const NumberParts &parts)
{
    return filled(pattern, parts, [](int) { return u"#"_s; });
}

Result<QString> awardNumber(const NumberPattern &pattern, const NumberParts &parts, qint64 serial)
{
    WARSHA_CHECK(checkNumberPattern(pattern));
    const QString text = filled(pattern, parts, [serial](int digits) {
        return QString::number(serial).rightJustified(digits, u'0');
    });
    if (text.size() + 3 > longestNumber)
        return failure(ErrorKind::Input, Text::tr("The number %1 is longer than %2 characters: shorten the pattern.")
                                             .arg(text).arg(longestNumber));
    return text + u'-' + checkDigitsOf(text);
}

std::optional<qint64> serialOf(const QString &scope, const QString &number)
{
    const qsizetype hole = scope.indexOf(u'#');
    const QStringView before = QStringView(scope).left(hole);
    const QStringView after = QStringView(scope).mid(hole + 1);
    const qsizetype digits = number.size() - before.size() - after.size() - 3; // less "-17"
    if (digits < 1 || !number.startsWith(before) || QStringView(number).sliced(before.size() + digits, after.size()) != after)
        return {};
    bool isNumber = false;
    const qint64 serial = QStringView(number).sliced(before.size(), digits).toLongLong(&isNumber);
    return isNumber && serial > 0 ? std::optional(serial) : std::nullopt;
}

QString checkDigitsOf(const QString &text)
{
    return QString::number(98 - remainder97(text.toUpper() + u"00"_s)).rightJustified(2, u'0');
}

bool hasGoodCheckDigits(const QString &number)
{
    const QString upper = number.toUpper();
    return upper.size() > 3 && upper.back().isDigit() && remainder97(upper) == 1;
}

} // namespace warsha
