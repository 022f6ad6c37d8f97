// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory.h"

#include "batched.h"
#include "identitycodec.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Person rowOnly(const SealedPerson &row)
{
    Person person;
    person.id = row.id;
    person.number = row.number;
    person.year = row.year;
    person.sequence = row.sequence;
    person.key = row.key;
    person.mergedInto = row.mergedInto;
    person.erased = row.identity.isEmpty();
    person.version = row.version;
    return person;
}

} // namespace

Directory::Directory(const PersonRepository &people, const KeyRing &keys, const Session &session)
    : m_people(people), m_keys(keys), m_session(session), m_snapshot(std::make_shared<const DirectorySnapshot>())
{
}

Directory::~Directory() = default;

std::shared_ptr<const DirectorySnapshot> Directory::snapshot() const
{
    const QMutexLocker locker(&m_mutex);
    return m_snapshot;
}

void Directory::replace(std::shared_ptr<const DirectorySnapshot> snapshot)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_snapshot.swap(snapshot); // the old one is let go outside the lock
    }
    Q_EMIT changed();
}

Result<Person> Directory::opened(const SealedPerson &row, const std::function<Result<SymmetricKey>(const KeyId &)> &keyOf)
{
    Person person = rowOnly(row);
    if (person.erased)
        return person;
    auto key = keyOf(row.key);
    if (!key && key.error().kind == ErrorKind::NotFound) {
        person.erased = true;
        return person;
    }
    WARSHA_CHECK(key);
    WARSHA_TRY(person.identity, unsealIdentity({row.key, *key}, row.identity));
    return person;
}

Result<void> Directory::load()
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const auto keys, m_keys.openAll(KeyPurpose::Person));
    const auto keyOf = [&keys](const KeyId &id) -> Result<SymmetricKey> {
        const auto found = keys.constFind(id);
        if (found == keys.cend())
            return failure(ErrorKind::NotFound, {});
        return *found;
    };
    struct Opened {
        std::shared_ptr<const Person> person;
        bool isReadable = true;
    };
    Batched<SealedPerson, Opened> opening([&keyOf](SealedPerson &&row) {
        auto person = opened(row, keyOf);
        return Opened{std::make_shared<const Person>(person ? std::move(*person) : rowOnly(row)), person.has_value()};
    });
    WARSHA_CHECK(m_people.each([&](const SealedPerson &row) { opening.add(row); }));
    std::vector<std::shared_ptr<const Person>> people;
    QStringList unreadable;
    for (Opened &each : opening.finish()) {
        if (!each.isReadable)
            unreadable.append(each.person->number);
        people.push_back(std::move(each.person));
    }
    replace(std::make_shared<const DirectorySnapshot>(std::move(people), order()));
    m_unreadable = unreadable;
    return {};
}

Result<void> Directory::refresh()
{
    WARSHA_TRY(const auto versions, m_people.versions());
    const auto before = snapshot();
    QList<PersonId> changed;
    for (auto row = versions.cbegin(); row != versions.cend(); ++row) {
        const Person *known = before->find(row.key());
        if (!known || known->version != row.value())
            changed.append(row.key());
    }
    for (const auto &hit : before->allIds())
        if (!versions.contains(hit))
            changed.append(hit);
    return changed.isEmpty() ? Result<void>() : takeIn(changed, versions);
}

Result<void> Directory::refresh(const QList<PersonId> &ids)
{
    QHash<PersonId, qint64> versions;
    if (!m_expected.isEmpty()) {
        WARSHA_TRY(versions, m_people.versions());
    }
    return takeIn(ids, versions);
}

// versions: of those at least whom somebody expects.
Result<void> Directory::takeIn(const QList<PersonId> &ids, const QHash<PersonId, qint64> &versions)
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    std::vector<std::shared_ptr<const Person>> people;
    QList<PersonId> unknown;
    for (const PersonId &id : ids) {
        const auto at = m_expectedAt.constFind(id);
        if (at != m_expectedAt.cend() && m_expected.at(*at).version == versions.value(id))
            people.push_back(std::make_shared<const Person>(m_expected.at(*at)));
        else
            unknown.append(id);
    }
    constexpr qsizetype sooner = 5000; // from here on opening everybody is quicker
    if (unknown.size() > sooner)
        return load();
    WARSHA_TRY(const QList<SealedPerson> rows, m_people.find(unknown));
    QSet<PersonId> gone(unknown.begin(), unknown.end());
    QStringList unreadable = m_unreadable;
    for (const SealedPerson &row : rows) {
        gone.remove(row.id);
        std::optional<Error> locked; // the key was not to be had, which says nothing of the row
        auto person = opened(row, [this, &locked](const KeyId &id) {
            auto key = m_keys.open(id);
            if (!key)
                locked = key.error();
            return key;
        });
        if (!person && locked)
            return failure(*locked);
        unreadable.removeAll(row.number);
        if (!person)
            unreadable.append(row.number);
        people.push_back(std::make_shared<const Person>(person ? std::move(*person) : rowOnly(row)));
    }
    m_unreadable = unreadable;
    replace(snapshot()->with(std::move(people), gone.values()));
    return {};
}

void Directory::expect(const QList<Person> &people)
{
    m_expected = people;
    m_expectedAt.clear();
    m_expectedAt.reserve(people.size());
    for (qsizetype at = 0; at < people.size(); ++at)
        m_expectedAt.insert(people.at(at).id, at);
}

NameOrder Directory::order() const
{
    const QMutexLocker locker(&m_mutex);
    return m_order;
}

void Directory::orderBy(const NameOrder &order)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_order = order;
    }
    const auto before = snapshot();
    if (before->order() != order)
        replace(before->inOrder(order));
}

void Directory::clear()
{
    m_unreadable.clear();
    replace(std::make_shared<const DirectorySnapshot>(std::vector<std::shared_ptr<const Person>>(), order()));
}

} // namespace warsha
