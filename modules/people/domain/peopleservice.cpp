// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleservice.h"

#include "identitycodec.h"
#include "identityrules.h"
#include "persondataholder.h"
#include "seal.h"

#include <QScopeGuard>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunk = 2000; ///< people between two looks at the cancel button

SealPlace protectionPlace(const KeyId &key)
{
    return {"person_protection"_L1, "status"_L1, key.toText()};
}

} // namespace

PeopleService::PeopleService(Units &units, const Session &session, KeyRing &keys, PersonRepository &people,
                             Directory &directory, const Clock &clock, NumberPattern pattern)
    : m_units(units), m_session(session), m_keys(keys), m_people(people), m_directory(directory), m_clock(clock), m_pattern(std::move(pattern))
{
}

Result<SealedPerson> PeopleService::row(const PersonId &id) const
{
    WARSHA_TRY(const QList<SealedPerson> rows, m_people.find({id}));
    if (rows.isEmpty())
        return failure(ErrorKind::NotFound, tr("This trainee is no longer here."), id.toText());
    if (rows.first().identity.isEmpty())
        return failure(ErrorKind::NotFound, tr("Trainee %1 was erased.").arg(rows.first().number));
    return rows.first();
}

// What the directory holds after it took the person in again.
Result<Person> PeopleService::fresh(const PersonId &id) const
{
    WARSHA_CHECK(m_directory.refresh({id}));
    const Person *person = m_directory.snapshot()->find(id);
    if (!person)
        return failure(ErrorKind::NotFound, tr("This trainee is no longer here."), id.toText());
    return *person;
}

Result<Person> PeopleService::byNumber(const QString &number) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    const auto snapshot = m_directory.snapshot();
    const Person *person = snapshot->findNumber(number);
    if (!person)
        return failure(ErrorKind::NotFound, tr("There is no trainee %1.").arg(number));
    return *person;
}

QList<Duplicate> PeopleService::duplicatesOf(const Identity &identity) const
{
    return Duplicates(*m_directory.snapshot()).of(identity);
}

Result<Person> PeopleService::registerPerson(const Identity &identity, const OpId &op)
{
    WARSHA_TRY(const QList<Person> people, registerMany({identity}, {u"people.register"_s, {}}, {}, nullptr, op));
    return people.first();
}

Result<QList<Person>> PeopleService::registerMany(const QList<Identity> &identities, const Step &step,
                                                  const Alongside &alongside, Progress *progress, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    QList<Person> people;
    const QScopeGuard over([this] { m_directory.expect({}); });
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(people, add(identities, progress));
        m_directory.expect(people);
        return alongside ? alongside(people) : Result<void>();
    }));
    if (!done.repeated) {
        WARSHA_CHECK(takeIn(people));
        return people;
    }
    WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"person"_s));
    QList<PersonId> ids;
    for (const QString &id : written)
        ids.append(PersonId::fromText(id));
    WARSHA_CHECK(m_directory.refresh(ids));
    const auto snapshot = m_directory.snapshot();
    people.clear();
    for (const PersonId &id : std::as_const(ids))
        if (const Person *person = snapshot->find(id))
            people.append(*person);
    return people;
}

// The composition may have refreshed the directory at the commit already; then there is nothing to open twice.
Result<void> PeopleService::takeIn(const QList<Person> &people)
{
    const auto snapshot = m_directory.snapshot();
    QList<PersonId> missing;
    for (const Person &person : people)
        if (!snapshot->find(person.id))
            missing.append(person.id);
    return missing.isEmpty() ? Result<void>() : m_directory.refresh(missing);
}

Result<QList<Person>> PeopleService::add(const QList<Identity> &identities, Progress *progress)
{
    const QDate today = m_clock.now().date();
    const int year = today.year();
    WARSHA_TRY(const QString pattern, m_pattern());
    WARSHA_TRY(qint64 sequence, m_people.lastSequence(year));
    QList<Person> people;
    people.reserve(identities.size());
    for (qsizetype from = 0; from < identities.size(); from += chunk) {
        if (progress && progress->isCancelled())
            return failure(ErrorKind::Cancelled, tr("Stopped; nobody was registered."));
        const qsizetype count = qMin(chunk, identities.size() - from);
        WARSHA_TRY(const QList<NamedKey> keys, m_keys.makeMany(KeyPurpose::Person, {RoleKey::Identity}, count));
        QList<SealedPerson> rows;
        for (qsizetype i = 0; i < count; ++i) {
            WARSHA_TRY(Identity identity, checkedIdentity(identities.at(from + i), today));
            Person person{PersonId::make(), traineeNumber(pattern, year, ++sequence), year, sequence, keys.at(i).id,
                          PersonId(), false, 1, std::move(identity)};
            rows.append({person.id, person.number, year, sequence, person.key, sealIdentity(keys.at(i), person.identity),
                         PersonId(), 0});
            people.append(std::move(person));
        }
        WARSHA_CHECK(m_people.add(rows));
        if (progress)
            progress->report(from + count, identities.size());
    }
    return people;
}

Result<Person> PeopleService::change(const PersonId &id, qint64 version, const Identity &identity, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    WARSHA_TRY(const Identity checked, checkedIdentity(identity, m_clock.now().date()));
    WARSHA_CHECK(m_units.atomically({u"people.change"_s, {id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(SealedPerson person, row(id));
        WARSHA_TRY(const SymmetricKey key, m_keys.open(person.key));
        person.version = version;
        person.identity = sealIdentity({person.key, key}, checked);
        return m_people.change(person);
    }));
    return fresh(id);
}

Result<void> PeopleService::erase(const PersonId &id, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Erase));
    WARSHA_CHECK(m_units.atomically({u"people.erase"_s, {id.toText()}, true}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(SealedPerson person, row(id));
        for (PersonDataHolder *holder : std::as_const(m_holders))
            WARSHA_CHECK(holder->erase(id));
        WARSHA_TRY(auto protection, m_people.protection(id));
        if (protection && !protection->status.isEmpty()) {
            WARSHA_CHECK(m_keys.destroy(protection->key));
            protection->status.clear();
            WARSHA_CHECK(m_people.setProtection(*protection));
        }
        WARSHA_CHECK(m_keys.destroy(person.key));
        person.identity.clear();
        return m_people.change(person);
    }));
    return m_directory.refresh({id});
}

Result<QString> PeopleService::protectionOf(const PersonId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_CHECK(m_session.key(RoleKey::CaseNotes));
    WARSHA_TRY(const auto protection, m_people.protection(id));
    if (!protection || protection->status.isEmpty())
        return QString();
    WARSHA_TRY(const SymmetricKey key, m_keys.open(protection->key));
    WARSHA_TRY(const QByteArray status, unseal(key, protectionPlace(protection->key), protection->status));
    return QString::fromUtf8(status);
}

Result<void> PeopleService::setProtection(const PersonId &id, const QString &status, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_CHECK(m_session.key(RoleKey::CaseNotes));
    WARSHA_CHECK(m_units.atomically({u"people.protect"_s, {id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_CHECK(row(id));
        WARSHA_TRY(auto known, m_people.protection(id));
        SealedProtection protection = known.value_or(SealedProtection{id.toText(), KeyId(), {}, 0});
        SymmetricKey key;
        if (protection.key.isNull()) {
            WARSHA_TRY(const NamedKey made, m_keys.make(KeyPurpose::CaseNotes, {RoleKey::CaseNotes}));
            protection.key = made.id;
            key = made.key;
        } else {
            WARSHA_TRY(key, m_keys.open(protection.key));
        }
        protection.status = seal(key, protectionPlace(protection.key), tidied(status).toUtf8());
        return m_people.setProtection(protection);
    }));
    return {};
}

} // namespace warsha
