// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellvalues.h"

#include "numberparser.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CellValues)
};

QSet<QString> foldedSet(QStringView words)
{
    QSet<QString> set;
    for (const auto word : words.split(u'|'))
        set.insert(foldText(word));
    return set;
}

/// Without marks of direction, blanks tidied, digits Western.
QString tidy(const QString &cell)
{
    QString text = westernDigits(cell);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text.simplified();
}

Result<void> refuseShortened(const QString &cell)
{
    if (!looksShortened(cell))
        return {};
    return failure(ErrorKind::Input, Say::tr("%1 was shortened by a spreadsheet program, and its last digits are lost. Format "
                                             "the column as text there, and type the number again.").arg(quotedCell(cell)));
}

} // namespace

QString quotedCell(const QString &cell)
{
    return Say::tr("“%1”", "what stands in a table").arg(cell.simplified().left(40));
}

bool looksShortened(const QString &cell)
{
    static const QRegularExpression pattern(u"^[0-9]([.,][0-9]+)?E\\+?[0-9]{1,3}$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = tidy(cell);
    const bool hasFraction = text.contains(u'.') || text.contains(u',');
    return pattern.match(text).hasMatch() && (hasFraction || text.contains(u'+'));
}

Result<QString> phoneFromCell(const QString &cell)
{
    static const QRegularExpression pattern(u"^\\+?[0-9 ().\\-/]+$"_s);
    WARSHA_CHECK(refuseShortened(cell));
    const QString text = tidy(cell);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    if (!pattern.match(text).hasMatch())
        return failure(ErrorKind::Input, Say::tr("%1 is not a phone number: it contains something other than digits.").arg(quotedCell(cell)));
    if (digits < 5 || digits > 20)
        return failure(ErrorKind::Input, Say::tr("%1 has %2 digits; a phone number has 5 to 20.").arg(quotedCell(cell)).arg(digits));
    return text;
}

Result<QString> codeFromCell(const QString &cell)
{
    static const QRegularExpression withFraction(u"^[0-9]{6,}[.,]0+$"_s);
    WARSHA_CHECK(refuseShortened(cell));
    const QString text = tidy(cell);
    if (withFraction.match(text).hasMatch())
        return failure(ErrorKind::Input, Say::tr("%1 was made a number by a spreadsheet program, so zeros in front may be lost. "
                                                 "Format the column as text there, and type it again.").arg(quotedCell(cell)));
    if (text.isEmpty())
        return failure(ErrorKind::Input, Say::tr("The cell is empty."));
    return text;
}

Result<bool> booleanFromCell(const QString &cell)
{
    static const QSet<QString> yes = foldedSet(u"1|yes|y|true|x|✓|✔|☑|oui|o|vrai|نعم|صح|ແມ່ນ|ແມ່ນແລ້ວ");
    static const QSet<QString> no = foldedSet(u"0|no|n|false|✗|✘|☐|non|faux|لا|خطأ|كلا|ບໍ່|ບໍ່ແມ່ນ");
    const QString text = foldText(cell);
    if (yes.contains(text))
        return true;
    if (no.contains(text))
        return false;
    return failure(ErrorKind::Input, Say::tr("%1 is neither yes nor no.").arg(quotedCell(cell)));
}

Result<int> minutesFromCell(const QString &cell, bool bareNumberIsHours)
{
    const QString text = tidy(cell);
    if (bareNumberIsHours) {
        if (const auto hours = parseThousandths(text); hours && *hours >= 0 && *hours <= 9'000'000)
            return int(*hours * 60 / 1000);
    }
    const bool isBare = parseThousandths(text).has_value();
    if (const auto minutes = parseMinutes(text); minutes && !(bareNumberIsHours && isBare))
        return *minutes;
    return failure(ErrorKind::Input, bareNumberIsHours
        ? Say::tr("%1 is not a length of time. Write hours as 7.5, or 7:30.").arg(quotedCell(cell))
        : Say::tr("%1 is not a length of time. Write minutes as 90, or 1:30.").arg(quotedCell(cell)));
}

Result<qint64> integerFromCell(const QString &cell)
{
    if (const auto number = parseInteger(tidy(cell)))
        return *number;
    return failure(ErrorKind::Input, Say::tr("%1 is not a whole number.").arg(quotedCell(cell)));
}

} // namespace warsha
