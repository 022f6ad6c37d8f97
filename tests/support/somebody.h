// SPDX-License-Identifier: GPL-3.0-or-later
// People for tests, in a line each.
#pragma once

#include "person.h"

#include <memory>

namespace warsha {

inline Identity somebody(const QStringList &names, const QString &birth = {}, const QStringList &phones = {},
                         const QStringList &documents = {})
{
    Identity identity;
    for (const QString &name : names)
        identity.names.append(nameFromText(name));
    identity.birth = PartialDate::fromText(birth).value_or(PartialDate());
    identity.phones = phones;
    for (const QString &number : documents)
        identity.documents.append({QStringLiteral("unhcr"), number, QString()});
    return identity;
}

inline Person registered(qint64 sequence, const Identity &identity)
{
    Person person;
    person.id = PersonId::make();
    person.year = 2026;
    person.sequence = sequence;
    person.number = traineeNumber(QStringLiteral("{year}/{serial:4}"), person.year, sequence);
    person.version = 1;
    person.identity = identity;
    return person;
}

inline std::shared_ptr<const Person> kept(const Person &person)
{
    return std::make_shared<const Person>(person);
}

} // namespace warsha
