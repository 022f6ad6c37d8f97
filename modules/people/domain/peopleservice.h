// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with people: register, change, erase. Importing a table is PeopleImport.
// After a commit the directory is brought up to date here, so that the next search finds the new name.
#pragma once

#include "clock.h"
#include "directory.h"
#include "duplicates.h"
#include "personrepository.h"
#include "session.h"
#include "units.h"
#include "worker.h"

#include <QCoreApplication>

namespace warsha {

class PersonDataHolder;

class PeopleService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PeopleService)
public:
    /// How trainees are numbered (see traineeNumber); read in the transaction that numbers them.
    using NumberPattern = std::function<Result<QString>()>;
    PeopleService(Units &units, const Session &session, KeyRing &keys, PersonRepository &people, Directory &directory,
                  const Clock &clock, NumberPattern pattern);

    /// Others who keep data of a person (registered by the composition, in any order): erasing asks each.
    void addHolder(PersonDataHolder &holder) { m_holders.append(&holder); }
    [[nodiscard]] const Directory &directory() const { return m_directory; }

    /// The trainee with this number; NotFound names it.
    [[nodiscard]] Result<Person> byNumber(const QString &number) const;
    /// Likely the same person, strongest reason first: shown while registering.
    [[nodiscard]] QList<Duplicate> duplicatesOf(const Identity &identity) const;

    /// A printed name in one script is all that is needed. The trainee number is drawn in the transaction.
    Result<Person> registerPerson(const Identity &identity, const OpId &op = OpId::make());
    /// Everybody or nobody, as one step. alongside runs in the same transaction (enrolling with an import). Cancelling
    /// leaves nothing.
    using Alongside = std::function<Result<void>(const QList<Person> &)>;
    Result<QList<Person>> registerMany(const QList<Identity> &identities, const Step &step, const Alongside &alongside = {},
                                       Progress *progress = nullptr, const OpId &op = OpId::make());
    /// Conflict when somebody else changed the person since that version was read.
    Result<Person> change(const PersonId &id, qint64 version, const Identity &identity, const OpId &op = OpId::make());
    /// Destroys the person's keys: final. The number stays, so that hours and certificates still add up.
    Result<void> erase(const PersonId &id, const OpId &op = OpId::make());

    /// Protection status, readable by counsellors only. Empty text when none was written.
    [[nodiscard]] Result<QString> protectionOf(const PersonId &id) const;
    Result<void> setProtection(const PersonId &id, const QString &status, const OpId &op = OpId::make());

private:
    Result<QList<Person>> add(const QList<Identity> &identities, Progress *progress);
    Result<void> takeIn(const QList<Person> &people);
    [[nodiscard]] Result<SealedPerson> row(const PersonId &id) const;
    [[nodiscard]] Result<Person> fresh(const PersonId &id) const;
    Units &m_units;
    const Session &m_session;
    KeyRing &m_keys;
    PersonRepository &m_people;
    Directory &m_directory;
    const Clock &m_clock;
    NumberPattern m_pattern;
    QList<PersonDataHolder *> m_holders;
};

} // namespace warsha
