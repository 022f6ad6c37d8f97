// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with people: register, change, merge, erase. Importing a table is PeopleImport.
// After a commit the directory is brought up to date here, so that the next search finds the new name.
#pragma once

#include "clock.h"
#include "directory.h"
#include "duplicates.h"
#include "identityfields.h"
#include "personrepository.h"
#include "session.h"
#include "tablewriter.h"
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
    /// Writes the fields that the edit changes. Conflict, and the directory holds the other's value, when somebody else wrote
    /// into the same field since before was read.
    Result<Person> change(const PersonEdit &edit, const OpId &op = OpId::make());
    /// All of them or none, as one step.
    Result<void> changeMany(const QList<PersonEdit> &edits, const OpId &op = OpId::make());
    /// One person who was registered twice: into stays, with the identity that was put together; from is listed no more, and
    /// what belongs to it is shown with into. No row of anybody else is written, so undo parts them again. Conflict when
    /// one of them is not what into and from were seen to be.
    Result<Person> merge(const Person &into, const Person &from, const Identity &identity, const OpId &op = OpId::make());
    /// An identity as it lies in the log; NotFound when its key was destroyed.
    [[nodiscard]] Result<Identity> identityIn(const KeyId &key, const QByteArray &sealed) const;
    /// Destroys the keys of the person and of whoever was merged into them: final. The number stays, so that hours and
    /// certificates still add up.
    Result<void> erase(const PersonId &id, const OpId &op = OpId::make());

    /// Sentences: what stays readable when the person is erased, and until when.
    [[nodiscard]] Result<QStringList> keptAfterErasing(const PersonId &id) const;
    /// What the slices above know of the person, a sheet each, for handing it to the person.
    [[nodiscard]] Result<QList<Sheet>> dataOf(const PersonId &id) const;

    /// Protection status, readable by counsellors only. Empty text when none was written. Of people who were merged, what
    /// was written about each of them.
    [[nodiscard]] Result<QString> protectionOf(const PersonId &id) const;
    Result<void> setProtection(const PersonId &id, const QString &status, const OpId &op = OpId::make());

private:
    Result<QList<Person>> add(const QList<Identity> &identities, Progress *progress);
    Result<void> takeIn(const QList<Person> &people);
    [[nodiscard]] Result<SealedPerson> row(const PersonId &id) const;
    Result<void> write(const PersonEdit &edit);
    Result<void> eraseOne(SealedPerson person);
    /// The person who is left after a merge, and those who were merged into them.
    [[nodiscard]] Result<QList<SealedPerson>> everySelf(const PersonId &id) const;
    [[nodiscard]] Result<QString> statusIn(const SealedProtection &protection) const;
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
