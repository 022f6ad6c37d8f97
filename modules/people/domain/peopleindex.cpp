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

PeopleIndex::Found standing(QStringView text, qsizetype at, qsizetype length)
{
    using Found = PeopleIndex::Found;
    const qsizetype end = at + length;
    if (!wordStartsAt(text, at))
        return Found::Inside;
    const bool fieldStarts = at == 0 || text[at - 1] == fieldEnd;
    if (fieldStarts && (end == text.size() || text[end] == fieldEnd))
        return Found::Field;
    return end == text.size() || separates(text[end]) ? Found::Word : Found::Start;
}

quint64 keyOf(QStringView term)
{
    quint64 key = 0;
    for (const QChar c : term)
        key = key << 16 | c.unicode();
    return key;
}

} // namespace

quint32 PeopleIndex::bucketOf(char16_t a, char16_t b, char16_t c) const
{
    quint64 key = (quint64(a) << 32) | (quint64(b) << 16) | c;
    key *= 0x9e3779b97f4a7c15ull; // Fibonacci hashing: letters of one script differ in few bits
    return quint32(key >> 40) & m_mask;
}

// Three neighbours in a word; terms hold no blanks.
template<typename Visit>
void PeopleIndex::eachTrigram(QStringView text, Visit visit) const
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        const char16_t a = text[i].unicode(), b = text[i + 1].unicode(), c = text[i + 2].unicode();
        if (a > u' ' && b > u' ' && c > u' ')
            visit(bucketOf(a, b, c));
    }
}

PeopleIndex::PeopleIndex(const std::vector<QString> &texts)
{
    for (const QString &text : texts) {
        m_letters += text;
        m_offsets.push_back(quint32(m_letters.size()));
    }
    indexTrigrams();
    indexBeginnings();
}

// Counted first, then filled: two passes over the texts and not one allocation per trigram.
void PeopleIndex::indexTrigrams()
{
    const auto texts = quint32(size());
    quint32 buckets = fewestBuckets;
    while (buckets < mostBuckets && buckets < 4 * texts)
        buckets *= 2;
    m_mask = buckets - 1;
    m_starts.assign(buckets + 1, 0);
    std::vector<quint32> lastSeen(buckets, quint32(-1));
    for (quint32 number = 0; number < texts; ++number)
        eachTrigram(text(number), [&](quint32 bucket) {
            if (std::exchange(lastSeen[bucket], number) != number)
                ++m_starts[bucket + 1];
        });
    for (quint32 bucket = 0; bucket < buckets; ++bucket)
        m_starts[bucket + 1] += m_starts[bucket];
    m_numbers.resize(m_starts[buckets]);
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    std::ranges::fill(lastSeen, quint32(-1));
    for (quint32 number = 0; number < texts; ++number)
        eachTrigram(text(number), [&](quint32 bucket) {
            if (std::exchange(lastSeen[bucket], number) != number)
                m_numbers[next[bucket]++] = number;
        });
}

void PeopleIndex::indexBeginnings()
{
    std::vector<std::pair<quint64, Found>> ofText; // a text has a few dozen; looking through them beats a hash
    for (quint32 number = 0; number < quint32(size()); ++number) {
        const QStringView letters = text(number);
        ofText.clear();
        for (qsizetype at = 0; at < letters.size(); ++at) {
            if (separates(letters[at]) || !wordStartsAt(letters, at))
                continue;
            for (qsizetype length = 1; length <= longestBeginning && at + length <= letters.size(); ++length) {
                const QStringView term = letters.sliced(at, length);
                if (separates(term.back()))
                    break;
                const Found found = standing(letters, at, length);
                const auto known = std::ranges::find(ofText, keyOf(term), &std::pair<quint64, Found>::first);
                if (known == ofText.end())
                    ofText.emplace_back(keyOf(term), found);
                else
                    known->second = std::max(known->second, found);
            }
        }
        for (const auto &[key, found] : ofText) {
            Beginnings &lists = m_beginnings[key];
            (found == Found::Field ? lists.fields : found == Found::Word ? lists.words : lists.starts).push_back(number);
        }
    }
}

const PeopleIndex::Beginnings *PeopleIndex::beginnings(QStringView term) const
{
    Q_ASSERT(term.size() <= longestBeginning);
    const auto found = m_beginnings.constFind(keyOf(term));
    return found == m_beginnings.cend() ? nullptr : &*found;
}

std::span<const quint32> PeopleIndex::numbersOf(quint32 bucket) const
{
    return {m_numbers.data() + m_starts[bucket], m_numbers.data() + m_starts[bucket + 1]};
}

std::vector<quint32> PeopleIndex::bucketsOf(QStringView term) const
{
    std::vector<quint32> buckets;
    for (qsizetype i = 0; i + 2 < term.size(); ++i)
        buckets.push_back(bucketOf(term[i].unicode(), term[i + 1].unicode(), term[i + 2].unicode()));
    std::ranges::sort(buckets, {}, [this](quint32 bucket) { return numbersOf(bucket).size(); });
    return buckets;
}

std::vector<quint32> PeopleIndex::candidates(QStringView term) const
{
    if (size() == 0 || term.isEmpty())
        return {};
    if (term.size() <= 2) {
        std::vector<quint32> all;
        if (const Beginnings *lists = beginnings(term)) {
            for (const auto *list : {&lists->fields, &lists->words, &lists->starts})
                all.insert(all.end(), list->begin(), list->end());
            std::ranges::sort(all);
        }
        return all;
    }
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
    for (qsizetype at = text.indexOf(term); at >= 0 && best != Found::Field; at = text.indexOf(term, at + 1))
        best = std::max(best, standing(text, at, term.size()));
    return best == Found::Inside && term.size() <= 2 ? Found::No : best;
}

} // namespace warsha
