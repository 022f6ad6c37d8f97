// SPDX-License-Identifier: GPL-3.0-or-later
#include "directorysnapshot.h"

#include "searchtext.h"
#include "textfold.h"

#include <QCollator>
#include <QSet>

#include <atomic>
#include <mutex>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

using Shared = std::shared_ptr<const Person>;
using Hit = DirectorySnapshot::Hit;
using Match = DirectorySnapshot::Match;
using Found = PeopleIndex::Found;
using Numbers = std::vector<quint32>; ///< of people in a part, so in the order of names
using NumbersByMatch = std::array<Numbers, 4>;

constexpr size_t mostRecent = 512; ///< changes kept beside the base before it is made anew

// In the C locale QCollator compares code units; people want an alphabet in any case.
QCollator collatorOf(const NameOrder &order)
{
    QCollator collator(order.locale.language() == QLocale::C ? QLocale(QLocale::English) : order.locale);
    collator.setNumericMode(true);
    return collator;
}

std::vector<Shared> sorted(std::vector<Shared> people, const NameOrder &order)
{
    const QCollator collator = collatorOf(order);
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    keys.reserve(people.size());
    for (quint32 i = 0; i < people.size(); ++i)
        keys.emplace_back(collator.sortKey(people[i]->identity.printedIn(order.script)), i);
    std::ranges::sort(keys, [&](const auto &a, const auto &b) {
        const int names = a.first.compare(b.first);
        return names != 0 ? names < 0 : people[a.second]->number < people[b.second]->number;
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
    QHash<PersonId, quint32> byId;

    Part(std::vector<Shared> unsorted, const NameOrder &order) : people(sorted(std::move(unsorted), order))
    {
        byId.reserve(qsizetype(people.size()));
        for (quint32 number = 0; number < people.size(); ++number)
            byId.insert(people[number]->id, number);
    }

    /// Made when it is first asked for: who only counts or adds up hours never searches.
    const PeopleIndex &index() const
    {
        std::call_once(m_indexing, [this] {
            m_index = PeopleIndex(textsOf(people));
            m_isIndexed = true;
        });
        return m_index;
    }
    bool isIndexed() const { return m_isIndexed; }

    /// By kind of match, each in the order of names.
    NumbersByMatch search(const Query &query, const std::vector<bool> *hidden) const
    {
        NumbersByMatch hits;
        const auto take = [&](quint32 number, Match match) {
            if (!(hidden && (*hidden)[number]))
                hits[size_t(match)].push_back(number);
        };
        if (query.terms.size() == 1 && query.digits.isEmpty() && query.terms.first().size() <= PeopleIndex::longestBeginning) {
            searchBeginning(query.terms.first(), take);
            return hits;
        }
        for (const quint32 number : candidatesOf(index(), query)) {
            Found found = lookAll(index().text(number), query);
            if (!query.digits.isEmpty())
                found = std::max(found, PeopleIndex::look(index().text(number), query.digits));
            if (found != Found::No)
                take(number, matchOf(found));
        }
        return hits;
    }

    template<typename Take>
    void searchBeginning(const QString &term, Take take) const
    {
        static const PeopleIndex::Beginnings none;
        const auto *found = index().beginnings(term);
        const PeopleIndex::Beginnings &lists = found ? *found : none;
        std::ranges::for_each(lists.fields, [&](quint32 number) { take(number, Match::Exact); });
        std::ranges::for_each(lists.words, [&](quint32 number) { take(number, Match::Word); });
        std::ranges::for_each(lists.starts, [&](quint32 number) { take(number, Match::Start); });
        if (term.size() < 3)
            return;
        // What is left of the trigram's bucket can hold it inside a word only. All lists rise, so one walk is enough.
        std::array rest{std::span(lists.fields), std::span(lists.words), std::span(lists.starts)};
        for (const quint32 number : index().candidates(term)) {
            bool isListedAbove = false;
            for (auto &list : rest) {
                while (!list.empty() && list.front() < number)
                    list = list.subspan(1);
                isListedAbove = isListedAbove || (!list.empty() && list.front() == number);
            }
            if (!isListedAbove && PeopleIndex::look(index().text(number), term) != Found::No)
                take(number, Match::Inside);
        }
    }

    const Person *numbered(const QString &folded, const std::vector<bool> *hidden) const
    {
        std::call_once(m_numbering, [this] {
            m_byNumber.reserve(qsizetype(people.size()));
            for (quint32 number = 0; number < people.size(); ++number)
                m_byNumber.insert(foldText(people[number]->number), number);
        });
        const auto found = m_byNumber.constFind(folded);
        return found == m_byNumber.cend() || (hidden && (*hidden)[*found]) ? nullptr : people[*found].get();
    }

    Numbers all(const std::vector<bool> *hidden) const
    {
        Numbers numbers;
        numbers.reserve(people.size());
        for (quint32 number = 0; number < people.size(); ++number)
            if (!(hidden && (*hidden)[number]) && isListed(*people[number]))
                numbers.push_back(number);
        return numbers;
    }

private:
    mutable std::once_flag m_indexing;
    mutable std::once_flag m_numbering;
    mutable PeopleIndex m_index;
    mutable std::atomic<bool> m_isIndexed = false;
    mutable QHash<QString, quint32> m_byNumber; ///< trainee numbers, folded; theirs who are erased or merged away, too
};

namespace {

/// For each of the few, in the order of names, the number of the first of the many who stands after.
Numbers placesAmong(const std::vector<Shared> &many, const std::vector<Shared> &few, const NameOrder &order)
{
    const QCollator collator = collatorOf(order);
    const auto before = [&](const Shared &a, const Shared &b) {
        const int names = collator.compare(a->identity.printedIn(order.script), b->identity.printedIn(order.script));
        return names != 0 ? names < 0 : a->number < b->number;
    };
    Numbers places;
    places.reserve(few.size());
    auto from = many.begin();
    for (const Shared &person : few) {
        from = std::lower_bound(from, many.end(), person, before);
        places.push_back(quint32(from - many.begin()));
    }
    return places;
}

} // namespace

DirectorySnapshot::DirectorySnapshot() : DirectorySnapshot(std::vector<Shared>()) {}

DirectorySnapshot::DirectorySnapshot(std::vector<Shared> people, const NameOrder &order) : m_order(order)
{
    m_base = std::make_shared<const Part>(std::move(people), order);
    m_recent = std::make_shared<const Part>(std::vector<Shared>(), order);
}

std::vector<Shared> DirectorySnapshot::everyone() const
{
    std::vector<Shared> people;
    people.reserve(size_t(size()));
    for (size_t i = 0; i < m_base->people.size(); ++i)
        if (!(m_hidden && (*m_hidden)[i]))
            people.push_back(m_base->people[i]);
    people.insert(people.end(), m_recent->people.begin(), m_recent->people.end());
    return people;
}

std::shared_ptr<const DirectorySnapshot> DirectorySnapshot::inOrder(const NameOrder &order) const
{
    return std::make_shared<const DirectorySnapshot>(everyone(), order);
}

void DirectorySnapshot::prepareSearch() const
{
    (void)m_base->index();
}

std::shared_ptr<const DirectorySnapshot> DirectorySnapshot::with(std::vector<Shared> changed,
                                                                 const QList<PersonId> &removed) const
{
    QSet<PersonId> touched(removed.begin(), removed.end());
    for (const Shared &person : changed)
        touched.insert(person->id);
    std::vector<Shared> recent = std::move(changed);
    for (const Shared &person : m_recent->people)
        if (!touched.contains(person->id))
            recent.push_back(person);

    auto hidden = m_hidden ? std::make_shared<std::vector<bool>>(*m_hidden)
                           : std::make_shared<std::vector<bool>>(m_base->people.size(), false);
    for (const PersonId &id : std::as_const(touched))
        if (const auto number = m_base->byId.constFind(id); number != m_base->byId.cend())
            (*hidden)[*number] = true;

    const bool isTooMuch = recent.size() > mostRecent;
    auto next = std::make_shared<DirectorySnapshot>(*this);
    next->m_recent = std::make_shared<const Part>(std::move(recent), m_order);
    next->m_hidden = hidden;
    if (!isTooMuch) {
        next->m_places = std::make_shared<const Numbers>(placesAmong(m_base->people, next->m_recent->people, m_order));
        return next;
    }
    const auto anew = next->inOrder(m_order);
    if (m_base->isIndexed()) // somebody searches here: not at their next key
        anew->prepareSearch();
    return anew;
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
    for (const Shared &person : everyone())
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

void DirectorySnapshot::append(std::vector<Hit> &to, const Numbers &base, const Numbers &recent, Match match) const
{
    auto next = recent.begin();
    for (const quint32 number : base) {
        for (; next != recent.end() && (*m_places)[*next] <= number; ++next)
            to.push_back({m_recent->people[*next].get(), match});
        to.push_back({m_base->people[number].get(), match});
    }
    for (; next != recent.end(); ++next)
        to.push_back({m_recent->people[*next].get(), match});
}

std::vector<Hit> DirectorySnapshot::everybody() const
{
    std::vector<Hit> hits;
    hits.reserve(m_base->people.size() + m_recent->people.size());
    append(hits, m_base->all(m_hidden.get()), m_recent->all(nullptr), Match::Inside);
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
        append(hits, base[match], recent[match], Match(match));
    return hits;
}

} // namespace warsha
