// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleservice.h"

#include "centretime.h"
#include "identitycodec.h"
#include "identityrules.h"

#include <QScopeGuard>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunk = 2000; ///< people between two looks at the cancel button

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
    const QDate today = centreToday(m_clock);
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
            WARSHA_CHECK(checkContacts(identity));
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

Result<Person> PeopleService::change(const PersonEdit &edit, const OpId &op)
{
    WARSHA_CHECK(changeMany({edit}, op));
    return fresh(edit.id);
}

Result<void> PeopleService::changeMany(const QList<PersonEdit> &edits, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    QList<PersonId> ids;
    for (const PersonEdit &edit : edits)
        ids.append(edit.id);
    const Step step{u"people.change"_s, {ids.size() == 1 ? ids.first().toText() : QString::number(ids.size())}};
    const auto done = m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        for (const PersonEdit &edit : edits) {
            WARSHA_CHECK(checkContacts(edit.after, edit.before));
            WARSHA_CHECK(write(edit));
        }
        return {};
    });
    if (!done && done.error().kind != ErrorKind::Conflict)
        return failure(done.error());
    WARSHA_CHECK(m_directory.refresh(ids)); // after a conflict: what the other wrote is to be seen
    WARSHA_CHECK(done);
    return {};
}

Result<void> PeopleService::write(const PersonEdit &edit)
{
    WARSHA_TRY(SealedPerson person, row(edit.id));
    WARSHA_TRY(const SymmetricKey key, m_keys.open(person.key));
    WARSHA_TRY(const Identity stored, unsealIdentity({person.key, key}, person.identity));
    const MergedIdentity merged = mergedInto(stored, edit);
    if (!merged.conflicts.isEmpty())
        return failure(ErrorKind::Conflict, tr("Somebody else changed the same field of trainee %1 meanwhile.").arg(person.number));
    WARSHA_TRY(const Identity checked, checkedIdentity(merged.identity, centreToday(m_clock)));
    if (checked == stored)
        return {};
    person.identity = sealIdentity({person.key, key}, checked);
    return m_people.change(person);
}

} // namespace warsha
