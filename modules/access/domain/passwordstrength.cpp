// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordstrength.h"

#include "textfold.h"
#include "user.h"

#include <cmath>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

// Each guess costs a tenth of a second at least (Argon2id with 64 MiB): 2^40 of them are days for a room full of PCs.
constexpr double weakBits = 40;
constexpr double strongBits = 60;

QStringList commonWords()
{
    return {u"password"_s, u"passwort"_s, u"motdepasse"_s, u"qwerty"_s, u"azerty"_s, u"welcome"_s, u"letmein"_s, u"admin"_s,
            u"bonjour"_s, u"iloveyou"_s, u"marhaba"_s, u"bismillah"_s, u"dragon"_s, u"monkey"_s, u"football"_s, u"abc123"_s,
            u"training"_s, u"centre"_s, u"center"_s, u"warsha"_s, u"director"_s, u"lebanon"_s, u"jordan"_s, u"beirut"_s, u"amman"_s,
            u"vientiane"_s, u"secret"_s, u"summer"_s, u"winter"_s, u"computer"_s};
}

/// Bits of one letter that was chosen at random among those of the kinds that are there.
double bitsOfLetter(const QString &password)
{
    const auto has = [&](auto is) { return std::ranges::any_of(password, is); };
    int kinds = 0;
    if (has([](QChar c) { return c.isDigit(); }))
        kinds += 10;
    if (has([](QChar c) { return c.isLetter() && !c.isUpper(); }))
        kinds += 26;
    if (has([](QChar c) { return c.isUpper(); }))
        kinds += 26;
    if (has([](QChar c) { return !c.isLetterOrNumber(); }))
        kinds += 30;
    return std::log2(std::max(kinds, 2));
}

double weightOf(const QString &text)
{
    double weight = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i > 0 ? text[i].unicode() - text[i - 1].unicode() : 9;
        weight += step >= -1 && step <= 1 ? 0.25 : 1;
    }
    return weight;
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QStringList &known)
{
    if (password.size() < shortestPassword)
        return PasswordStrength::TooShort;
    QString rest = foldText(password);
    for (const QString &word : known + commonWords())
        if (const QString folded = foldText(word); folded.size() > 2)
            rest.replace(folded, u"\u00b7"_s);
    const double bits = weightOf(rest) * bitsOfLetter(password);
    return bits < weakBits ? PasswordStrength::Weak : bits < strongBits ? PasswordStrength::Fair : PasswordStrength::Strong;
}

} // namespace warsha
