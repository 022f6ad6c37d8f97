// SPDX-License-Identifier: GPL-3.0-or-later
#include "laobreaks.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView finals = u"ກງຍດນບມວ";  // consonants that may end a syllable
constexpr QStringView glides = u"ວຣລ";       // consonants that may be the second of a syllable
constexpr QStringView closed = u"ະຳໆ";       // after these a syllable has ended
constexpr QChar semivowel(0x0EBD), under(0x0EBC), o(0x0EAD), w(0x0EA7), h(0x0EAB);

bool isLao(QChar c) { return c.unicode() >= 0x0E81 && c.unicode() <= 0x0EDF && !c.isDigit(); }
bool isConsonant(QChar c) { return (c.unicode() >= 0x0E81 && c.unicode() <= 0x0EAE) || c.unicode() >= 0x0EDC; }
bool isLeadingVowel(QChar c) { return c.unicode() >= 0x0EC0 && c.unicode() <= 0x0EC4; }
/// Vowels after, above and under a consonant, and marks of tone.
bool isDependent(QChar c)
{
    return (c.unicode() >= 0x0EB0 && c.unicode() <= 0x0EBB) || c == semivowel || c == under || (c.unicode() >= 0x0EC8 && c.unicode() <= 0x0ECD);
}

/// Whether the consonant at i carries a vowel, which the consonants at the end of a syllable do not.
bool carriesVowel(QStringView text, qsizetype i)
{
    const auto at = [&](qsizetype place) { return place < text.size() ? text[place] : QChar(); };
    if (isDependent(at(i + 1)))
        return true;
    // "ຄວາມ", "ຫຍັງ": two consonants before a vowel, of which the first ends no syllable.
    if (!finals.contains(at(i)) && isDependent(at(i + 2)) && (at(i) == h ? u"ງຍນມວຣລ"_s : u"ວຣລ"_s).contains(at(i + 1)))
        return true;
    // "ຂອງ", "ສວນ": the letters ອ and ວ are vowels between two consonants.
    return (at(i + 1) == o || at(i + 1) == w) && finals.contains(at(i + 2)) && at(i + 2) != w && !isDependent(at(i + 3));
}

bool beginsSyllable(QStringView text, qsizetype i)
{
    const QChar before = text[i - 1];
    if (!isLao(before) || isLeadingVowel(before))
        return false;
    if (isLeadingVowel(text[i]))
        return true;
    if (!isConsonant(text[i]))
        return false;
    if (closed.contains(before))
        return true;
    if (!carriesVowel(text, i))
        return false;
    if (!isConsonant(before))
        return true;
    // After a consonant that only begins syllables, or before one that may follow it, the two belong together: "ຫຍັງ", "ຄວາມ".
    return finals.contains(before) && (!glides.contains(text[i]) || QStringView(u"ດນບມ").contains(before));
}

} // namespace

QString withLaoBreaks(const QString &text)
{
    QString broken;
    qsizetype done = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!isLao(text[i]) || !beginsSyllable(text, i))
            continue;
        broken += QStringView(text).sliced(done, i - done);
        broken += QChar(0x200B);
        done = i;
    }
    return done == 0 ? text : broken.append(QStringView(text).sliced(done));
}

} // namespace warsha
