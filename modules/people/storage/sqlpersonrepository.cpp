// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlpersonrepository.h"

#include "boundlist.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView everybodySql =
    u"SELECT id, version, number, year, sequence, key_id, identity, merged_into FROM person";
constexpr QStringView someSql =
    u"SELECT id, version, number, year, sequence, key_id, identity, merged_into FROM person WHERE id IN (%1)";
constexpr QStringView mergedSql =
    u"SELECT id, version, number, year, sequence, key_id, identity, merged_into FROM person WHERE merged_into = :id";
constexpr QStringView versionsSql = u"SELECT id, version FROM person";
constexpr QStringView lastSequenceSql = u"SELECT MAX(sequence) FROM person WHERE year = :year";
constexpr QStringView protectionSql = u"SELECT id, version, key_id, status FROM person_protection WHERE id = :id";

// By position, in the order of the statements above: 50,000 people are read at sign-in, and looking up eight names
// in each row would take as long as opening them.
SealedPerson toPerson(const Row &row)
{
    enum Column { Id, Version, Number, Year, Sequence, Key, IdentityBytes, MergedInto };
    return {PersonId::fromText(row.value(Id).toString()),  row.value(Number).toString(), row.value(Year).toInt(),
            row.value(Sequence).toLongLong(),              KeyId::fromText(row.value(Key).toString()),
            row.value(IdentityBytes).toByteArray(),        PersonId::fromText(row.value(MergedInto).toString()),
            row.value(Version).toLongLong()};
}

SealedProtection toProtection(const Row &row)
{
    return {row.text("id"_L1), row.id<KeyId>("key_id"_L1), row.bytes("status"_L1), row.integer("version"_L1)};
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

template<typename AnyId>
QVariant orNull(const AnyId &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toText());
}

} // namespace

Result<void> SqlPersonRepository::each(const std::function<void(const SealedPerson &)> &visit) const
{
    return m_database.each(everybodySql, {}, [&visit](const Row &row) { visit(toPerson(row)); });
}

Result<QList<SealedPerson>> SqlPersonRepository::find(const QList<PersonId> &ids) const
{
    QStringList values;
    for (const PersonId &id : ids)
        values.append(id.toText());
    QList<SealedPerson> people;
    WARSHA_CHECK(BoundList::each(m_database, someSql, values, [&](const Row &row) { people.append(toPerson(row)); }));
    return people;
}

Result<QList<SealedPerson>> SqlPersonRepository::mergedInto(const PersonId &id) const
{
    return m_database.all(mergedSql, {{":id"_L1, id.toText()}}, toPerson);
}

Result<QHash<PersonId, qint64>> SqlPersonRepository::versions() const
{
    QHash<PersonId, qint64> versions;
    WARSHA_CHECK(m_database.each(versionsSql, {}, [&](const Row &row) {
        versions.insert(row.id<PersonId>("id"_L1), row.integer("version"_L1));
    }));
    return versions;
}

Result<qint64> SqlPersonRepository::lastSequence(int year) const
{
    return m_database.number(lastSequenceSql, {{":year"_L1, year}});
}

Result<void> SqlPersonRepository::add(const QList<SealedPerson> &people)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    Batch batch{"person"_L1,
                {"id"_L1, "number"_L1, "year"_L1, "sequence"_L1, "key_id"_L1, "identity"_L1, "merged_into"_L1},
                {}};
    for (const SealedPerson &person : people)
        batch.rows.append({person.id.toText(), person.number, person.year, person.sequence, person.key.toText(),
                           orNull(person.identity), orNull(person.mergedInto)});
    return transaction->insertMany(batch);
}

Result<void> SqlPersonRepository::change(const SealedPerson &person)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("person"_L1, person.id.toText(), person.version,
                               {{"identity"_L1, orNull(person.identity)}, {"merged_into"_L1, orNull(person.mergedInto)}});
}

Result<std::optional<SealedProtection>> SqlPersonRepository::protection(const PersonId &id) const
{
    return m_database.first(protectionSql, {{":id"_L1, id.toText()}}, toProtection);
}

Result<void> SqlPersonRepository::setProtection(const SealedProtection &protection)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    const Fields fields{{"key_id"_L1, protection.key.toText()}, {"status"_L1, orNull(protection.status)}};
    if (protection.version == 0)
        return transaction->insert("person_protection"_L1, Fields{{"id"_L1, protection.id}} + fields);
    return transaction->update("person_protection"_L1, protection.id, protection.version, fields);
}

} // namespace warsha
