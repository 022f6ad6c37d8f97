// SPDX-License-Identifier: GPL-3.0-or-later
// A trigram index over short folded texts (see foldText). Texts are numbered in the order they were given, and answers
// come in that order; so who gives them sorted needs no sorting afterwards.
// Trigrams are hashed into buckets, a bucket is a rising list of text numbers: candidates are a few lists cut with each
// other. Each candidate is read again by look(), so that a shared bucket costs time and never a wrong answer.
// Up to three letters, which a good part of all texts begin a word with, have lists of their own with nothing to read.
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace warsha {

class PeopleIndex
{
public:
    enum class Found { No, Inside, Start, Word, Field }; ///< anywhere; at the start of a word; a whole word; a whole field

    static constexpr qsizetype longestBeginning = 3;
    /// Texts by how a few letters stand in them at best; each text in one list, rising.
    struct Beginnings {
        std::vector<quint32> fields;
        std::vector<quint32> words;
        std::vector<quint32> starts;
    };

    PeopleIndex() = default;
    /// Each text: folded fields joined by line feeds.
    explicit PeopleIndex(const std::vector<QString> &texts);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_offsets.size()) - 1; }
    [[nodiscard]] QStringView text(quint32 number) const
    {
        return QStringView(m_letters).sliced(m_offsets[number], m_offsets[number + 1] - m_offsets[number]);
    }
    /// Numbers of the texts that may hold the folded term, rising.
    [[nodiscard]] std::vector<quint32> candidates(QStringView term) const;
    /// For a term of up to three letters; null when no word begins with it.
    [[nodiscard]] const Beginnings *beginnings(QStringView term) const;
    /// How the term stands in the text, the best of its places. One or two letters count at the start of a word only.
    [[nodiscard]] static Found look(QStringView text, QStringView term);

private:
    [[nodiscard]] quint32 bucketOf(char16_t a, char16_t b, char16_t c) const;
    [[nodiscard]] std::span<const quint32> numbersOf(quint32 bucket) const;
    [[nodiscard]] std::vector<quint32> bucketsOf(QStringView term) const;
    template<typename Visit>
    void eachTrigram(QStringView text, Visit visit) const;
    void indexTrigrams();
    void indexBeginnings();

    QString m_letters; ///< all texts in one piece: candidates are read in order, so memory is, too
    std::vector<quint32> m_offsets{0};
    std::vector<quint32> m_starts; ///< where each bucket starts in m_numbers; one more at the end
    std::vector<quint32> m_numbers;
    quint32 m_mask = 0;
    QHash<quint64, Beginnings> m_beginnings; ///< by the letters, the first one high
};

} // namespace warsha
