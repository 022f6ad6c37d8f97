// SPDX-License-Identifier: GPL-3.0-or-later
#include "textencoding.h"

#include <QStringDecoder>

#include <uchardet.h>

namespace warsha {

namespace {

enum class Script { None, Latin, Arabic, Thai };

Script scriptOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0x621 && u <= 0x6ff && c.isLetter() && u != 0x640)
        return Script::Arabic;
    if (u >= 0xe01 && u <= 0xe4e)
        return Script::Thai;
    return c.isLetter() ? Script::Latin : Script::None;
}

/// How much a reading looks like words: high characters standing among letters of their own script count for it,
/// undefined ones, controls, odd signs, and letters amid another script count against it. Per high byte, from -3 to 1.
double likeness(const QString &text)
{
    double score = 0;
    int high = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80)
            continue;
        ++high;
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
        const Script script = scriptOf(c);
        if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control) {
            score -= 3;
        } else if (script == Script::None) {
            const bool isQuote = c.unicode() >= 0x2013 && c.unicode() <= 0x2026;
            const bool isArabicSign = c == QChar(0x60c) || c == QChar(0x61b) || c == QChar(0x61f) || c == QChar(0x640);
            score += isQuote || isArabicSign || c.isMark() || c == QChar(0xa0) ? 0 : -1;
        } else if (script == Script::Latin) {
            // French: an accented letter among plain ones; a run of accented ones is another script misread.
            const bool amidHigh = before.unicode() >= 0x80 && after.unicode() >= 0x80;
            const bool amidArabic = scriptOf(before) == Script::Arabic || scriptOf(after) == Script::Arabic;
            const bool caseBroken = c.isUpper() && before.isLower();
            score += amidHigh || amidArabic || caseBroken ? -1 : (before.isLetter() || after.isLetter() ? 1 : 0);
        } else {
            const bool among = scriptOf(before) == script || scriptOf(after) == script;
            const bool amidLatin = scriptOf(before) == Script::Latin || scriptOf(after) == Script::Latin;
            score += amidLatin ? -1 : (among ? 1 : 0);
        }
    }
    return high == 0 ? 0 : score / high;
}

QByteArray askUchardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size()));
    uchardet_data_end(detector.get());
    const QByteArray name(uchardet_get_charset(detector.get()));
    const bool usable = !name.isEmpty() && !name.startsWith("UTF") && name != "ASCII"
        && QStringDecoder(name.constData()).isValid();
    return usable ? name : QByteArray();
}

} // namespace

QByteArray guessOneByteEncoding(QByteArrayView sample)
{
    constexpr std::array candidates{"windows-1252", "windows-1256", "ISO-8859-6", "TIS-620"};
    constexpr double good = 0.5;
    QByteArray best = candidates.front();
    double bestScore = -10;
    for (const char *candidate : candidates) {
        const double score = likeness(QStringDecoder(candidate).decode(sample));
        if (score > bestScore + 0.001) {
            bestScore = score;
            best = candidate;
        }
    }
    if (bestScore >= good)
        return best;
    const QByteArray other = askUchardet(sample);
    if (other.isEmpty())
        return best;
    return likeness(QStringDecoder(other.constData()).decode(sample)) > bestScore ? other : best;
}

} // namespace warsha
