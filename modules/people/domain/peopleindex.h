// SPDX-License-Identifier: GPL-3.0-or-later
// A trigram index over short folded texts (see foldText). Texts are numbered in the order they were given, and answers
// come in that order; so who gives them sorted needs no sorting afterwards.
// Trigrams are hashed into buckets, a bucket is a rising list of text numbers: candidates are a few lists cut with each
// other. Each candidate is read again by look(), so that a shared bucket costs time and never a wrong answer.
#pragma once

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace warsha {

class PeopleIndex
{
public:
    enum class Found { No, Inside, Start, Word, Field }; ///< anywhere; at the start of a word; a whole word; a whole field

    PeopleIndex() = default;
    /// Each text: folded fields joined by line feeds.
    explicit PeopleIndex(std::vector<QString> texts);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_texts.size()); }
    [[nodiscard]] const QString &text(quint32 number) const { return m_texts[number]; }
    /// Numbers of the texts that may hold the folded term, rising.
    [[nodiscard]] std::vector<quint32> candidates(QStringView term) const;
    /// How the term stands in the text, the best of its places. One or two letters count at the start of a word only.
    [[nodiscard]] static Found look(QStringView text, QStringView term);

private:
    [[nodiscard]] quint32 bucketOf(char16_t a, char16_t b, char16_t c) const;
    [[nodiscard]] std::span<const quint32> numbersOf(quint32 bucket) const;
    template<typename Visit>
    void eachTrigram(QStringView text, Visit visit) const;
    [[nodiscard]] std::vector<quint32> bucketsOf(QStringView term) const;

    std::vector<QString> m_texts;
    std::vector<quint32> m_starts; ///< where each bucket starts in m_numbers; one more at the end
    std::vector<quint32> m_numbers;
    quint32 m_mask = 0;
};

} // namespace warsha
