// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "personrepository.h"

namespace warsha {

class SqlPersonRepository : public PersonRepository
{
public:
    explicit SqlPersonRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> each(const std::function<void(const SealedPerson &)> &visit) const override;
    [[nodiscard]] Result<QList<SealedPerson>> find(const QList<PersonId> &ids) const override;
    [[nodiscard]] Result<QList<SealedPerson>> mergedInto(const PersonId &id) const override;
    [[nodiscard]] Result<QHash<PersonId, qint64>> versions() const override;
    [[nodiscard]] Result<qint64> lastSequence(int year) const override;
    Result<void> add(const QList<SealedPerson> &people) override;
    Result<void> change(const SealedPerson &person) override;
    [[nodiscard]] Result<std::optional<SealedProtection>> protection(const PersonId &id) const override;
    Result<void> setProtection(const SealedProtection &protection) override;

private:
    Database &m_database;
};

} // namespace warsha
