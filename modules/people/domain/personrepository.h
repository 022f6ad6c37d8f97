// SPDX-License-Identifier: GPL-3.0-or-later
// What the domain asks of storage about people. Storage sees sealed bytes only; writes run inside Units::atomically.
#pragma once

#include "person.h"
#include "result.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>

namespace warsha {

/// A row as it lies: in clear only what the list of columns here says.
struct SealedPerson {
    PersonId id;
    QString number;
    int year = 0;
    qint64 sequence = 0;
    KeyId key;
    QByteArray identity; ///< empty: erased
    PersonId mergedInto;
    qint64 version = 0;
};

/// Protection status: apart from the identity, under a key that only a counsellor opens.
struct SealedProtection {
    QString id; ///< the person's
    KeyId key;
    QByteArray status;
    qint64 version = 0;
};

class PersonRepository
{
public:
    virtual ~PersonRepository() = default;

    [[nodiscard]] virtual Result<void> each(const std::function<void(const SealedPerson &)> &visit) const = 0;
    [[nodiscard]] virtual Result<QList<SealedPerson>> find(const QList<PersonId> &ids) const = 0;
    /// Those who turned out to be this person.
    [[nodiscard]] virtual Result<QList<SealedPerson>> mergedInto(const PersonId &id) const = 0;
    [[nodiscard]] virtual Result<QHash<PersonId, qint64>> versions() const = 0;
    /// The highest sequence of the year, 0 when there is none.
    [[nodiscard]] virtual Result<qint64> lastSequence(int year) const = 0;
    virtual Result<void> add(const QList<SealedPerson> &people) = 0;
    /// Writes identity and mergedInto. Conflict when the version is not the one given.
    virtual Result<void> change(const SealedPerson &person) = 0;

    [[nodiscard]] virtual Result<std::optional<SealedProtection>> protection(const PersonId &id) const = 0;
    /// version 0 adds.
    virtual Result<void> setProtection(const SealedProtection &protection) = 0;
};

} // namespace warsha
