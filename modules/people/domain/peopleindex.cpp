// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleindex.h"

#include <algorithm>

namespace warsha {

namespace {

constexpr char16_t fieldEnd = u'\n';
constexpr quint32 fewestBuckets = 1u << 10;
constexpr quint32 mostBuckets = 1u << 17;

bool separates(QChar c)
{
    switch (c.unicode()) {
    case u' ': case u'\n': case u'-': case u'/': case u'.': case u',': case u'(': case u'\'':
        return true;
    default:
        return false;
    }
}

bool wordStartsAt(QStringView text, qsizetype at)
{
    return at == 0 || separates(text[at - 1]);
}

} // namespace

quint32 PeopleIndex::bucketOf(char16_t a, char16_t b, char16_t c) const
{
    quint64 key = (quint64(a) << 32) | (quint64(b) << 16) | c;
    key *= 0x9e3779b97f4a7c15ull; // Fibonacci hashing: letters of one script differ in few bits
    return quint32(key >> 40) & m_mask;
}

// Three neighbours in a field; and for one and two letters, those at the start of a word, with line feeds before them.
template<typename Visit>
void PeopleIndex::eachTrigram(QStringView text, Visit visit) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t a = text[i].unicode();
        if (a == fieldEnd)
            continue;
        const char16_t b = i + 1 < text.size() ? text[i + 1].unicode() : fieldEnd;
        const char16_t c = i + 2 < text.size() ? text[i + 2].unicode() : fieldEnd;
        if (wordStartsAt(text, i)) {
            visit(bucketOf(fieldEnd, fieldEnd, a));
            visit(bucketOf(fieldEnd, a, b));
        }
        if (b > u' ' && c > u' ' && a > u' ') // terms hold no blanks
            visit(bucketOf(a, b, c));
    }
}

// Counted first, then filled: two passes over the texts and not one allocation per trigram.
PeopleIndex::PeopleIndex(std::vector<QString> texts) : m_texts(std::move(texts))
{
    quint32 buckets = fewestBuckets;
    while (buckets < mostBuckets && buckets < 4 * m_texts.size())
        buckets *= 2;
    m_mask = buckets - 1;
    m_starts.assign(buckets + 1, 0);
    std::vector<quint32> lastSeen(buckets, quint32(-1));
    for (quint32 number = 0; number < m_texts.size(); ++number)
        eachTrigram(m_texts[number], [&](quint32 bucket) {
            if (std::exchange(lastSeen[bucket], number) != number)
                ++m_starts[bucket + 1];
        });
    for (quint32 bucket = 0; bucket < buckets; ++bucket)
        m_starts[bucket + 1] += m_starts[bucket];
    m_numbers.resize(m_starts[buckets]);
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    std::ranges::fill(lastSeen, quint32(-1));
    for (quint32 number = 0; number < m_texts.size(); ++number)
        eachTrigram(m_texts[number], [&](quint32 bucket) {
            if (std::exchange(lastSeen[bucket], number) != number)
                m_numbers[next[bucket]++] = number;
        });
}

std::span<const quint32> PeopleIndex::numbersOf(quint32 bucket) const
{
    return {m_numbers.data() + m_starts[bucket], m_numbers.data() + m_starts[bucket + 1]};
}

std::vector<quint32> PeopleIndex::bucketsOf(QStringView term) const
{
    if (term.size() == 1)
        return {bucketOf(fieldEnd, fieldEnd, term[0].unicode())};
    if (term.size() == 2)
        return {bucketOf(fieldEnd, term[0].unicode(), term[1].unicode())};
    std::vector<quint32> buckets;
    for (qsizetype i = 0; i + 2 < term.size(); ++i)
        buckets.push_back(bucketOf(term[i].unicode(), term[i + 1].unicode(), term[i + 2].unicode()));
    std::ranges::sort(buckets, {}, [this](quint32 bucket) { return numbersOf(bucket).size(); });
    return buckets;
}

std::vector<quint32> PeopleIndex::candidates(QStringView term) const
{
    if (m_texts.empty() || term.isEmpty())
        return {};
    constexpr size_t listsWorthCutting = 3; // the rarest ones; the rest is settled by look()
    const std::vector<quint32> buckets = bucketsOf(term);
    const auto first = numbersOf(buckets.front());
    std::vector<quint32> numbers(first.begin(), first.end());
    for (size_t i = 1; i < std::min(buckets.size(), listsWorthCutting); ++i) {
        const auto other = numbersOf(buckets[i]);
        std::vector<quint32> both;
        both.reserve(numbers.size());
        std::ranges::set_intersection(numbers, other, std::back_inserter(both));
        numbers.swap(both);
    }
    return numbers;
}

PeopleIndex::Found PeopleIndex::look(QStringView text, QStringView term)
{
    Found best = Found::No;
    for (qsizetype at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        const qsizetype end = at + term.size();
        const bool fieldStart = at == 0 || text[at - 1] == fieldEnd;
        if (fieldStart && (end == text.size() || text[end] == fieldEnd))
            return Found::Field;
        if (wordStartsAt(text, at))
            best = std::max(best, end == text.size() || separates(text[end]) ? Found::Word : Found::Start);
        else if (best == Found::No && term.size() > 2)
            best = Found::Inside;
    }
    return best;
}

} // namespace warsha
