// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a person as a whole: merging, erasing, the protection status.
#include "identitycodec.h"
#include "identityrules.h"
#include "peopleservice.h"
#include "persondataholder.h"
#include "seal.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

SealPlace protectionPlace(const KeyId &key)
{
    return {"person_protection"_L1, "status"_L1, key.toText()};
}

} // namespace

Result<Identity> PeopleService::identityIn(const KeyId &key, const QByteArray &sealed) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const SymmetricKey opened, m_keys.open(key));
    return unsealIdentity({key, opened}, sealed);
}

Result<Person> PeopleService::merge(const Person &into, const Person &from, const Identity &identity, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    if (into.id == from.id)
        return failure(ErrorKind::Rule, tr("To merge, choose two trainees."));
    QList<PersonId> touched{into.id, from.id};
    const Step step{u"people.merge"_s, {into.id.toText(), from.id.toText()}};
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(SealedPerson gone, row(from.id));
        if (!gone.mergedInto.isNull() || gone.version != from.version)
            return failure(ErrorKind::Conflict, tr("Somebody else changed trainee %1 meanwhile.").arg(from.number));
        for (const PersonDataHolder *holder : std::as_const(m_holders))
            WARSHA_CHECK(holder->mayMerge(into.id, from.id));
        WARSHA_CHECK(write({into.id, into.identity, identity}));
        WARSHA_TRY(const QList<SealedPerson> selves, m_people.mergedInto(from.id));
        for (SealedPerson self : selves + QList<SealedPerson>{gone}) { // who was merged into from is into as well
            self.mergedInto = into.id;
            touched.append(self.id);
            WARSHA_CHECK(m_people.change(self));
        }
        return {};
    }));
    WARSHA_CHECK(m_directory.refresh(touched));
    return fresh(into.id);
}

Result<QList<SealedPerson>> PeopleService::everySelf(const PersonId &id) const
{
    WARSHA_TRY(SealedPerson person, row(id));
    if (!person.mergedInto.isNull()) {
        WARSHA_TRY(person, row(person.mergedInto));
    }
    WARSHA_TRY(QList<SealedPerson> selves, m_people.mergedInto(person.id));
    selves.prepend(person);
    return selves;
}

Result<void> PeopleService::erase(const PersonId &id, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Erase));
    QList<PersonId> erased;
    WARSHA_CHECK(m_units.atomically({u"people.erase"_s, {id.toText()}, true}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<SealedPerson> selves, everySelf(id));
        for (const SealedPerson &self : selves) {
            erased.append(self.id);
            if (!self.identity.isEmpty())
                WARSHA_CHECK(eraseOne(self));
        }
        return {};
    }));
    return m_directory.refresh(erased);
}

Result<void> PeopleService::eraseOne(SealedPerson person)
{
    for (PersonDataHolder *holder : std::as_const(m_holders))
        WARSHA_CHECK(holder->erase(person.id));
    WARSHA_TRY(auto protection, m_people.protection(person.id));
    if (protection && !protection->status.isEmpty()) {
        WARSHA_CHECK(m_keys.destroy(protection->key));
        protection->status.clear();
        WARSHA_CHECK(m_people.setProtection(*protection));
    }
    WARSHA_CHECK(m_keys.destroy(person.key));
    person.identity.clear();
    return m_people.change(person);
}

Result<QStringList> PeopleService::keptAfterErasing(const PersonId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::Erase));
    WARSHA_TRY(const QList<SealedPerson> selves, everySelf(id));
    QStringList kept;
    for (const PersonDataHolder *holder : m_holders) {
        for (const SealedPerson &self : selves) {
            WARSHA_TRY(const QStringList sentences, holder->keeps(self.id));
            kept.append(sentences);
        }
    }
    return kept;
}

Result<QList<Sheet>> PeopleService::dataOf(const PersonId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    WARSHA_TRY(const QList<SealedPerson> selves, everySelf(id));
    QList<Sheet> sheets;
    for (const PersonDataHolder *holder : m_holders) {
        Sheet whole;
        for (const SealedPerson &self : selves) {
            WARSHA_TRY(Sheet sheet, holder->dataOf(self.id));
            if (!whole.rows.isEmpty())
                sheet.rows = whole.rows + sheet.rows;
            whole = std::move(sheet);
        }
        if (!whole.rows.isEmpty())
            sheets.append(whole);
    }
    return sheets;
}

Result<QString> PeopleService::statusIn(const SealedProtection &protection) const
{
    WARSHA_TRY(const SymmetricKey key, m_keys.open(protection.key));
    WARSHA_TRY(const QByteArray status, unseal(key, protectionPlace(protection.key), protection.status));
    return QString::fromUtf8(status);
}

Result<QString> PeopleService::protectionOf(const PersonId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_CHECK(m_session.key(RoleKey::CaseNotes));
    WARSHA_TRY(const QList<SealedPerson> merged, m_people.mergedInto(id));
    QStringList statuses;
    QList<PersonId> selves{id};
    for (const SealedPerson &self : merged)
        selves.append(self.id);
    for (const PersonId &self : std::as_const(selves)) {
        WARSHA_TRY(const auto protection, m_people.protection(self));
        if (!protection || protection->status.isEmpty())
            continue;
        WARSHA_TRY(const QString status, statusIn(*protection));
        statuses.append(status);
    }
    statuses.removeDuplicates();
    return statuses.join(u" / "_s);
}

Result<void> PeopleService::setProtection(const PersonId &id, const QString &status, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_CHECK(m_session.key(RoleKey::CaseNotes));
    WARSHA_CHECK(m_units.atomically({u"people.protect"_s, {id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<SealedPerson> selves, everySelf(id));
        for (const SealedPerson &self : selves.mid(1)) { // what was shown as one is written as one
            WARSHA_TRY(auto other, m_people.protection(self.id));
            if (!other || other->status.isEmpty())
                continue;
            other->status.clear();
            WARSHA_CHECK(m_people.setProtection(*other));
        }
        WARSHA_TRY(auto known, m_people.protection(selves.first().id));
        SealedProtection protection = known.value_or(SealedProtection{selves.first().id.toText(), KeyId(), {}, 0});
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
