// SPDX-License-Identifier: GPL-3.0-or-later
// A centre with its people and nothing above them, on a test database: for storage tests of people, and the ground of
// the fixtures of the slices above.
#pragma once

#include "changelog.h"
#include "got.h"
#include "memorykeyring.h"
#include "peopleservice.h"
#include "somebody.h"
#include "sqlpersonrepository.h"
#include "testdatabase.h"
#include "testsession.h"

namespace warsha {

struct PeopleCentre {
    std::unique_ptr<TestDatabase> test;
    Session session;
    MemoryKeyRing keys;
    SqlPersonRepository personRepository;
    QString numberPattern = QStringLiteral("{year}/{serial:4}");
    Directory directory;
    PeopleService people;

    explicit PeopleCentre(std::unique_ptr<TestDatabase> made)
        : test(std::move(made)), session(test->desk()), personRepository(test->database()),
          directory(personRepository, keys, session),
          people(test->database(), session, keys, personRepository, directory, test->clock(), [this] { return numberPattern; })
    {
        openTestSession(session);
    }

    [[nodiscard]] Database &database() { return test->database(); }
    [[nodiscard]] qint64 count(const QString &table) { return got(database().number(QStringLiteral("SELECT COUNT(*) FROM ") + table)); }
    [[nodiscard]] qint64 entries() { return got(ChangeLog(database()).entryCount()); }
    Result<LoggedStep> undo() { return ChangeLog(database()).undo(session.actor()); }
    Result<LoggedStep> redo() { return ChangeLog(database()).redo(session.actor()); }
    /// Runs work as a step of its own, past the services: to plant what no verb writes.
    Result<void> plant(const std::function<Result<void>()> &work)
    {
        WARSHA_CHECK(database().atomically({QStringLiteral("test"), {}}, session.actor(), work));
        return {};
    }
    /// This one turned out to be that one.
    Result<void> merge(const PersonId &from, const PersonId &into)
    {
        const auto everybody = directory.snapshot();
        const Person kept = *everybody->find(into);
        WARSHA_CHECK(people.merge(kept, *everybody->find(from), kept.identity));
        return {};
    }
    /// Registered in this order, in one step.
    QList<PersonId> addPeople(const QStringList &names)
    {
        QList<Identity> identities;
        for (const QString &name : names)
            identities.append(somebody({name}));
        QList<PersonId> ids;
        for (const Person &person : got(people.registerMany(identities, {QStringLiteral("people.import"), {}})))
            ids.append(person.id);
        return ids;
    }
    PersonId addPerson(const QString &name) { return addPeople({name}).value(0); }
    [[nodiscard]] QString numberOf(const PersonId &id) const { return directory.snapshot()->find(id)->number; }
};

} // namespace warsha
