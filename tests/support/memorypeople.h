// SPDX-License-Identifier: GPL-3.0-or-later
// People without a database: a repository, a key ring and units of work in memory, with the real service and directory.
#pragma once

#include "fakeclock.h"
#include "memorykeyring.h"
#include "peopleservice.h"
#include "somebody.h"
#include "testsession.h"

namespace warsha {

class MemoryUnits : public Units
{
public:
    Result<Committed> atomically(const Step &step, const Actor &actor, const std::function<Result<void>()> &work) override;
    Result<QStringList> touched(const StepId &, const QString &) const override { return QStringList(); }
    QStringList verbs;
    QString refusal; ///< when set, every write fails with it
};

class MemoryPeople : public PersonRepository
{
public:
    Result<void> each(const std::function<void(const SealedPerson &)> &visit) const override;
    Result<QList<SealedPerson>> find(const QList<PersonId> &ids) const override;
    Result<QList<SealedPerson>> mergedInto(const PersonId &id) const override;
    Result<QHash<PersonId, qint64>> versions() const override;
    Result<qint64> lastSequence(int year) const override;
    Result<void> add(const QList<SealedPerson> &people) override;
    Result<void> change(const SealedPerson &person) override;
    Result<std::optional<SealedProtection>> protection(const PersonId &) const override { return std::optional<SealedProtection>(); }
    Result<void> setProtection(const SealedProtection &) override { return {}; }

private:
    QList<SealedPerson> m_rows;
};

/// The whole of people, with some trainees registered.
struct MemoryDesk {
    MemoryDesk();
    Result<Person> add(const QStringList &names, const QString &birth = {}, const QStringList &phones = {}, Sex sex = Sex::NotStated);
    FakeClock clock;
    MemoryUnits units;
    MemoryKeyRing keys;
    MemoryPeople people;
    Session session{DeskId::make()};
    Directory directory{people, keys, session};
    PeopleService service{units, session, keys, people, directory, clock, [] { return QStringLiteral("{year}/{serial:4}"); }};
};

} // namespace warsha
