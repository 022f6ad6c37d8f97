// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes in the database.
#pragma once

#include "cataloguerepository.h"
#include "database.h"

#include <QCoreApplication>

namespace warsha {

class SqlCatalogueRepository : public CatalogueRepository
{
    Q_DECLARE_TR_FUNCTIONS(warsha::SqlCatalogueRepository)
public:
    explicit SqlCatalogueRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<ProgrammeListing>> listings() const override;
    [[nodiscard]] Result<std::optional<Programme>> find(const ProgrammeId &id) const override;
    [[nodiscard]] Result<std::optional<Programme>> findByCode(const QString &code) const override;
    [[nodiscard]] Result<std::optional<ProgrammeVersion>> findVersion(const ProgrammeVersionId &id) const override;
    [[nodiscard]] Result<std::optional<ProgrammeVersionId>> versionNumbered(const ProgrammeId &programme,
                                                                            int number) const override;
    [[nodiscard]] Result<int> lastNumber(const ProgrammeId &programme) const override;
    [[nodiscard]] Result<bool> hasFrozenVersion(const ProgrammeId &programme) const override;

    Result<void> add(const Programme &programme) override;
    Result<void> change(const Programme &programme) override;
    Result<void> addVersion(const ProgrammeVersion &version) override;
    Result<void> changeVersion(const ProgrammeVersion &version) override;
    Result<void> setState(const ProgrammeVersionId &id, qint64 rowVersion, VersionState state) override;

private:
    [[nodiscard]] Result<void> readParts(ProgrammeVersion &version) const;
    Database &m_database;
};

} // namespace warsha
