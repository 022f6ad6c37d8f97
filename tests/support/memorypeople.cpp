// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorypeople.h"

namespace warsha {

using namespace Qt::StringLiterals;

Result<Committed> MemoryUnits::atomically(const Step &step, const Actor &, const std::function<Result<void>()> &work)
{
    if (!refusal.isEmpty())
        return failure(ErrorKind::Conflict, refusal);
    WARSHA_CHECK(work());
    verbs.append(step.verb);
    return Committed{StepId::make(), false};
}

Result<void> MemoryPeople::each(const std::function<void(const SealedPerson &)> &visit) const
{
    for (const SealedPerson &row : m_rows)
        visit(row);
    return {};
}

Result<QList<SealedPerson>> MemoryPeople::find(const QList<PersonId> &ids) const
{
    QList<SealedPerson> found;
    for (const SealedPerson &row : m_rows)
        if (ids.contains(row.id))
            found.append(row);
    return found;
}

Result<QList<SealedPerson>> MemoryPeople::mergedInto(const PersonId &id) const
{
    QList<SealedPerson> merged = m_rows;
    merged.removeIf([&](const SealedPerson &row) { return row.mergedInto != id; });
    return merged;
}

Result<QHash<PersonId, qint64>> MemoryPeople::versions() const
{
    QHash<PersonId, qint64> versions;
    for (const SealedPerson &row : m_rows)
        versions.insert(row.id, row.version);
    return versions;
}

Result<qint64> MemoryPeople::lastSequence(int year) const
{
    qint64 last = 0;
    for (const SealedPerson &row : m_rows)
        if (row.year == year)
            last = qMax(last, row.sequence);
    return last;
}

Result<void> MemoryPeople::add(const QList<SealedPerson> &people)
{
    for (SealedPerson person : people) {
        person.version = 1;
        m_rows.append(person);
    }
    return {};
}

Result<void> MemoryPeople::change(const SealedPerson &person)
{
    for (SealedPerson &row : m_rows) {
        if (row.id != person.id)
            continue;
        if (row.version != person.version)
            return failure(ErrorKind::Conflict, u"Somebody else changed this trainee."_s);
        row = person;
        ++row.version;
    }
    return {};
}

MemoryDesk::MemoryDesk()
{
    openTestSession(session);
}

Result<Person> MemoryDesk::add(const QStringList &names, const QString &birth, const QStringList &phones, Sex sex)
{
    Identity identity = somebody(names, birth, phones);
    identity.sex = sex;
    return service.registerPerson(identity);
}

} // namespace warsha
