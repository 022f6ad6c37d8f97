// SPDX-License-Identifier: GPL-3.0-or-later
// A trigram index over short folded texts (see foldText). Texts are numbered in the order they were added, and answers
// come in that order; so who adds them sorted needs no sorting afterwards.
// Trigrams are hashed into buckets, a bucket is a rising list of text numbers: an answer is a few lists cut with each
// other, and each candidate is read again, so that a shared bucket costs time and never a wrong answer.
#pragma once

#include <QString>

#include <vector>

namespace warsha {

class PeopleIndex
{
public:
    PeopleIndex() = default;
    /// Each text: folded fields joined by line feeds.
    explicit PeopleIndex(std::vector<QString> texts);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_texts.size()); }
    [[nodiscard]] const QString &text(quint32 number) const { return m_texts[number]; }
    /// Numbers of the texts that hold the folded term: anywhere from three letters on, at the start of a word for less.
    [[nodiscard]] std::vector<quint32> find(QStringView term) const;

    /// Whether the term stands at the start of a word of the text.
    [[nodiscard]] static bool startsWord(QStringView text, QStringView term);
    /// Whether the term is a whole field of the text.
    [[nodiscard]] static bool isField(QStringView text, QStringView term);

private:
    struct Span {
        const quint32 *begin = nullptr;
        const quint32 *end = nullptr;
        [[nodiscard]] qsizetype size() const { return end - begin; }
    };
    [[nodiscard]] Span bucket(char16_t a, char16_t b, char16_t c) const;
    template<typename Visit>
    void eachTrigram(QStringView text, Visit visit) const;

    std::vector<QString> m_texts;
    std::vector<quint32> m_starts;   ///< of each bucket in m_numbers; one more at the end
    std::vector<quint32> m_numbers;
    quint32 m_mask = 0;
};

} // namespace warsha
