// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include "textfold.h"

#include <QList>

namespace warsha {

namespace {

constexpr int beginsText = 50;
constexpr int beginsWord = 45;
constexpr int otherWord = 40;
constexpr int initials = 35;
constexpr int insideWord = 25;
constexpr int inOrder = 10;

/// Also behind the Arabic article: who looks for a calendar types the word, not "the calendar".
bool isWordStart(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    const QStringView word = text.sliced(begin);
    return text[at].isLetterOrNumber() && (at == begin || withoutArabicArticle(word).size() == text.size() - at);
}

/// The letters in this order, the first at the beginning of a word; with onlyStarts all of them.
bool inThisOrder(QStringView word, QStringView text, bool onlyStarts)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < text.size() && found < word.size(); ++at)
        if (text[at] == word[found] && (isWordStart(text, at) || (!onlyStarts && found > 0)))
            ++found;
    return found == word.size();
}

bool beginsAWord(QStringView word, QStringView text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (isWordStart(text, at))
            return true;
    return false;
}

int scoreOfWord(QStringView word, QStringView text)
{
    if (text.startsWith(word))
        return beginsText;
    if (beginsAWord(word, text))
        return beginsWord;
    if (word.size() > 1 && inThisOrder(word, text, true))
        return initials;
    if (text.contains(word))
        return insideWord;
    return word.size() > 1 && inThisOrder(word, text, false) ? inOrder : -1;
}

} // namespace

int fuzzyScore(QStringView query, QStringView text)
{
    int sum = 0;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        const int score = scoreOfWord(word, text);
        if (score < 0)
            return -1;
        sum += score;
    }
    return sum;
}

int paletteScore(QStringView query, QStringView title, QStringView words)
{
    int sum = 0;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        const int score = qMax(scoreOfWord(word, title), beginsAWord(word, words) ? otherWord : -1);
        if (score < 0)
            return -1;
        sum += score;
    }
    return sum;
}

} // namespace warsha
