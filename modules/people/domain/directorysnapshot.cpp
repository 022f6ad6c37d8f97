// SPDX-License-Identifier: GPL-3.0-or-later
#include "directorysnapshot.h"

#include "searchtext.h"
#include "textfold.h"

#include <QCollator>
#include <QSet>

#include <numeric>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

using Shared = std::shared_ptr<const Person>;
using Hit = DirectorySnapshot::Hit;
using Match = DirectorySnapshot::Match;
using Found = PeopleIndex::Found;
using HitsByMatch = std::array<std::vector<Hit>, 4>;

constexpr size_t mostRecent = 512; ///< changes kept beside the base before it is made anew

// In the C locale QCollator compares code units; people want an alphabet in any case.
QCollator nameOrder()
{
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    return collator;
}

std::vector<Shared> sorted(std::vector<Shared> people)
{
    const QCollator collator = nameOrder();
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    keys.reserve(people.size());
    for (quint32 i = 0; i < people.size(); ++i)
        keys.emplace_back(collator.sortKey(people[i]->identity.printedName()), i);
    std::ranges::sort(keys, [&](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : people[a.second]->number < people[b.second]->number;
    });
    std::vector<Shared> result;
    result.reserve(people.size());
    for (const auto &key : keys)
        result.push_back(std::move(people[key.second]));
    return result;
}

bool isListed(const Person &person)
{
    return !person.erased && person.mergedInto.isNull();
}

std::vector<QString> textsOf(const std::vector<Shared> &people)
{
    std::vector<QString> texts;
    texts.reserve(people.size());
    for (const Shared &person : people)
        texts.push_back(isListed(*person) ? searchText(*person) : QString());
    return texts;
}

struct Query {
    QString whole;
    QStringList terms;
    QString digits; ///< of a query that can only be a phone number

    explicit Query(QStringView typed) : whole(foldText(typed))
    {
        terms = whole.split(u' ', Qt::SkipEmptyParts);
        const bool numeric = std::ranges::all_of(whole, [](QChar c) { return c.isDigit() || u"+-/(). "_s.contains(c); });
        if (numeric && whole.startsWith(u'+') && !phoneKey(whole).isEmpty())
            terms = {phoneKey(whole)}; // a plus stands before phone numbers only, and is not kept in them
        else if (numeric && (terms.size() > 1 || whole != phoneKey(whole)))
            digits = phoneKey(whole);
    }
};

Match matchOf(Found found)
{
    switch (found) {
    case Found::Field: return Match::Exact;
    case Found::Word: return Match::Word;
    case Found::Start: return Match::Start;
    default: return Match::Inside;
    }
}

// The weakest of its words decides; a whole field is exact.
Found lookAll(QStringView text, const Query &query)
{
    Found weakest = Found::Field;
    for (const QString &term : query.terms) {
        weakest = std::min(weakest, PeopleIndex::look(text, term));
        if (weakest == Found::No)
            return Found::No;
    }
    if (query.terms.size() > 1)
        return PeopleIndex::look(text, query.whole) == Found::Field ? Found::Field : std::min(weakest, Found::Word);
    return weakest;
}

std::vector<quint32> candidatesOf(const PeopleIndex &index, const Query &query)
{
    std::vector<quint32> numbers = index.candidates(query.terms.first());
    for (qsizetype i = 1; i < query.terms.size() && !numbers.empty(); ++i) {
        const std::vector<quint32> other = index.candidates(query.terms.at(i));
        std::vector<quint32> both;
        std::ranges::set_intersection(numbers, other, std::back_inserter(both));
        numbers.swap(both);
    }
    if (query.digits.isEmpty())
        return numbers;
    const std::vector<quint32> phones = index.candidates(query.digits);
    std::vector<quint32> either;
    std::ranges::set_union(numbers, phones, std::back_inserter(either));
    return either;
}

} // namespace

struct DirectorySnapshot::Part {
    std::vector<Shared> people; ///< in the order of names
    PeopleIndex index;
    QHash<PersonId, quint32> byId;
    std::vector<quint32> unlisted; ///< erased or merged away: not in the index

    explicit Part(std::vector<Shared> unsorted) : people(sorted(std::move(unsorted))), index(textsOf(people))
    {
        byId.reserve(qsizetype(people.size()));
        for (quint32 number = 0; number < people.size(); ++number) {
            byId.insert(people[number]->id, number);
            if (!isListed(*people[number]))
                unlisted.push_back(number);
        }
    }

    /// Hits by kind of match, each in the order of names.
    HitsByMatch search(const Query &query, const std::vector<bool> *hidden) const
    {
        HitsByMatch hits;
        const auto take = [&](quint32 number, Match match) {
            if (!(hidden && (*hidden)[number]))
                hits[size_t(match)].push_back({people[number].get(), match});
        };
        if (query.terms.size() == 1 && query.digits.isEmpty() && query.terms.first().size() <= PeopleIndex::longestBeginning) {
            searchBeginning(query.terms.first(), take);
            return hits;
        }
        for (const quint32 number : candidatesOf(index, query)) {
            Found found = lookAll(index.text(number), query);
            if (!query.digits.isEmpty())
                found = std::max(found, PeopleIndex::look(index.text(number), query.digits));
            if (found != Found::No)
                take(number, matchOf(found));
        }
        return hits;
    }

    template<typename Take>
    void searchBeginning(const QString &term, Take take) const
    {
        static const PeopleIndex::Beginnings none;
        const auto *found = index.beginnings(term);
        const PeopleIndex::Beginnings &lists = found ? *found : none;
        std::ranges::for_each(lists.fields, [&](quint32 number) { take(number, Match::Exact); });
        std::ranges::for_each(lists.words, [&](quint32 number) { take(number, Match::Word); });
        std::ranges::for_each(lists.starts, [&](quint32 number) { take(number, Match::Start); });
        if (term.size() < 3)
            return;
        // What is left of the trigram's bucket can hold it inside a word only. All lists rise, so one walk is enough.
        std::array rest{std::span(lists.fields), std::span(lists.words), std::span(lists.starts)};
        for (const quint32 number : index.candidates(term)) {
            bool isListedAbove = false;
            for (auto &list : rest) {
                while (!list.empty() && list.front() < number)
                    list = list.subspan(1);
                isListedAbove = isListedAbove || (!list.empty() && list.front() == number);
            }
            if (!isListedAbove && PeopleIndex::look(index.text(number), term) != Found::No)
                take(number, Match::Inside);
        }
    }

    const Person *numbered(const QString &folded, const std::vector<bool> *hidden) const
    {
        std::vector<quint32> numbers = index.candidates(folded);
        numbers.insert(numbers.end(), unlisted.begin(), unlisted.end());
        for (const quint32 number : numbers)
            if (!(hidden && (*hidden)[number]) && foldText(people[number]->number) == folded)
                return people[number].get();
        return nullptr;
    }

    std::vector<Hit> all(const std::vector<bool> *hidden) const
    {
        std::vector<Hit> hits;
        hits.reserve(people.size());
        for (size_t i = 0; i < people.size(); ++i)
            if (!(hidden && (*hidden)[i]) && isListed(*people[i]))
                hits.push_back({people[i].get(), Match::Inside});
        return hits;
    }
};

namespace {

// Appends a few hits and many hits, both in the order of names, in that order.
void append(std::vector<Hit> &to, const std::vector<Hit> &many, const std::vector<Hit> &few)
{
    if (few.empty()) {
        to.insert(to.end(), many.begin(), many.end());
        return;
    }
    const QCollator collator = nameOrder();
    const auto before = [&collator](const Hit &a, const Hit &b) {
        const int order = collator.compare(a.person->identity.printedName(), b.person->identity.printedName());
        return order != 0 ? order < 0 : a.person->number < b.person->number;
    };
    auto from = many.begin();
    for (const Hit &hit : few) {
        const auto place = std::lower_bound(from, many.end(), hit, before);
        to.insert(to.end(), from, place);
        to.push_back(hit);
        from = place;
    }
    to.insert(to.end(), from, many.end());
}

} // namespace

DirectorySnapshot::DirectorySnapshot() : DirectorySnapshot(std::vector<Shared>()) {}

DirectorySnapshot::DirectorySnapshot(std::vector<Shared> people)
{
    m_base = std::make_shared<const Part>(std::move(people));
    m_recent = std::make_shared<const Part>(std::vector<Shared>());
}

std::shared_ptr<const DirectorySnapshot> DirectorySnapshot::with(const QList<Person> &changed,
                                                                 const QList<PersonId> &removed) const
{
    QSet<PersonId> touched(removed.begin(), removed.end());
    std::vector<Shared> recent;
    for (const Person &person : changed) {
        touched.insert(person.id);
        recent.push_back(std::make_shared<const Person>(person));
    }
    for (const Shared &person : m_recent->people)
        if (!touched.contains(person->id))
            recent.push_back(person);

    auto hidden = m_hidden ? std::make_shared<std::vector<bool>>(*m_hidden)
                           : std::make_shared<std::vector<bool>>(m_base->people.size(), false);
    for (const PersonId &id : std::as_const(touched))
        if (const auto number = m_base->byId.constFind(id); number != m_base->byId.cend())
            (*hidden)[*number] = true;

    if (recent.size() > mostRecent) {
        for (size_t i = 0; i < m_base->people.size(); ++i)
            if (!(*hidden)[i])
                recent.push_back(m_base->people[i]);
        return std::make_shared<const DirectorySnapshot>(std::move(recent));
    }
    auto next = std::make_shared<DirectorySnapshot>(*this);
    next->m_recent = std::make_shared<const Part>(std::move(recent));
    next->m_hidden = hidden;
    return next;
}

const Person *DirectorySnapshot::find(const PersonId &id) const
{
    if (const auto number = m_recent->byId.constFind(id); number != m_recent->byId.cend())
        return m_recent->people[*number].get();
    const auto number = m_base->byId.constFind(id);
    if (number == m_base->byId.cend() || (m_hidden && (*m_hidden)[*number]))
        return nullptr;
    return m_base->people[*number].get();
}

qsizetype DirectorySnapshot::size() const
{
    const qsizetype hidden = m_hidden ? std::ranges::count(*m_hidden, true) : 0;
    return qsizetype(m_base->people.size() + m_recent->people.size()) - hidden;
}

QList<PersonId> DirectorySnapshot::allIds() const
{
    QList<PersonId> ids;
    ids.reserve(size());
    for (size_t i = 0; i < m_base->people.size(); ++i)
        if (!(m_hidden && (*m_hidden)[i]))
            ids.append(m_base->people[i]->id);
    for (const Shared &person : m_recent->people)
        ids.append(person->id);
    return ids;
}

const Person *DirectorySnapshot::findNumber(const QString &number) const
{
    const QString wanted = foldText(number);
    const Person *found = m_recent->numbered(wanted, nullptr);
    return found ? found : m_base->numbered(wanted, m_hidden.get());
}

const Person *DirectorySnapshot::current(const PersonId &id) const
{
    const Person *person = find(id);
    for (int steps = 0; person && !person->mergedInto.isNull() && steps < 64; ++steps)
        person = find(person->mergedInto);
    return person;
}

std::vector<Hit> DirectorySnapshot::everybody() const
{
    std::vector<Hit> hits;
    append(hits, m_base->all(m_hidden.get()), m_recent->all(nullptr));
    return hits;
}

std::vector<Hit> DirectorySnapshot::search(QStringView typed) const
{
    const Query query(typed);
    if (query.terms.isEmpty())
        return everybody();
    const auto base = m_base->search(query, m_hidden.get());
    const auto recent = m_recent->search(query, nullptr);
    std::vector<Hit> hits;
    size_t count = 0;
    for (size_t match = 0; match < base.size(); ++match)
        count += base[match].size() + recent[match].size();
    hits.reserve(count);
    for (size_t match = 0; match < base.size(); ++match)
        append(hits, base[match], recent[match]);
    return hits;
}

} // namespace warsha
