// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfold.h"

namespace warsha {

namespace {

/// The base letter that an Arabic-script letter is compared as; 0 drops it.
char16_t foldArabic(char16_t c)
{
    switch (c) {
    case u'\u0622': // alef with madda
    case u'\u0623': // alef with hamza above
    case u'\u0625': // alef with hamza below
    case u'\u0671': // alef wasla
        return u'\u0627';
    case u'\u0649': // alef maqsura
    case u'\u06cc': // Persian ya
    case u'\u0626': // ya with hamza
        return u'\u064a';
    case u'\u0629': // ta marbuta
        return u'\u0647';
    case u'\u0624': // waw with hamza
        return u'\u0648';
    case u'\u06a9': // Persian kaf
        return u'\u0643';
    case u'\u0640': // tatweel
        return 0;
    default:
        return c;
    }
}

bool isDroppedMark(QChar c)
{
    const char16_t u = c.unicode();
    const bool combiningLatin = u >= 0x0300 && u <= 0x036f;
    const bool arabicMark = (u >= 0x0610 && u <= 0x061a) || (u >= 0x064b && u <= 0x065f) || u == 0x0670
        || (u >= 0x06d6 && u <= 0x06dc) || (u >= 0x06df && u <= 0x06e8);
    const bool invisible = (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff || u == 0x00ad;
    return combiningLatin || arabicMark || invisible;
}

} // namespace

QStringView withoutArabicArticle(QStringView word)
{
    constexpr QStringView article = u"\u0627\u0644"; // alef, lam
    return word.size() > article.size() && word.startsWith(article) ? word.sliced(article.size()) : word;
}

QString westernDigits(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const int digit = c.unicode() < 0x80 ? -1 : c.digitValue();
        const bool decimal = digit >= 0 && c.category() == QChar::Number_DecimalDigit;
        out += decimal ? QChar(u'0' + digit) : c;
    }
    return out;
}

QString foldText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool pendingBlank = false;
    const auto add = [&](QChar c) {
        if (pendingBlank && !out.isEmpty())
            out += u' ';
        pendingBlank = false;
        out += c;
    };
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const QString decomposed = ascii ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar raw : decomposed) {
        if (raw.isSpace()) {
            pendingBlank = true;
            continue;
        }
        if (isDroppedMark(raw))
            continue;
        const QChar c(foldArabic(raw.unicode()));
        if (c.isNull())
            continue;
        const int digit = c.unicode() < 0x80 ? -1 : c.digitValue();
        if (digit >= 0 && c.category() == QChar::Number_DecimalDigit)
            add(QChar(u'0' + digit));
        else
            add(c.toCaseFolded());
    }
    return out;
}

} // namespace warsha
