// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue asks of storage. Writes run inside Units::atomically.
#pragma once

#include "programme.h"

namespace warsha {

class CatalogueRepository
{
public:
    virtual ~CatalogueRepository() = default;

    /// Every version of every programme, by code, newest version first; one statement.
    [[nodiscard]] virtual Result<QList<ProgrammeListing>> listings() const = 0;
    [[nodiscard]] virtual Result<std::optional<Programme>> find(const ProgrammeId &id) const = 0;
    /// Case does not matter.
    [[nodiscard]] virtual Result<std::optional<Programme>> findByCode(const QString &code) const = 0;
    /// With its units, elements, criteria and modules, in order.
    [[nodiscard]] virtual Result<std::optional<ProgrammeVersion>> findVersion(const ProgrammeVersionId &id) const = 0;
    [[nodiscard]] virtual Result<std::optional<ProgrammeVersionId>> versionNumbered(const ProgrammeId &programme,
                                                                                    int number) const = 0;
    /// Highest number of the programme's versions; 0 when it has none.
    [[nodiscard]] virtual Result<int> lastNumber(const ProgrammeId &programme) const = 0;
    [[nodiscard]] virtual Result<bool> hasFrozenVersion(const ProgrammeId &programme) const = 0;

    virtual Result<void> add(const Programme &programme) = 0;
    virtual Result<void> change(const Programme &programme) = 0;
    virtual Result<void> addVersion(const ProgrammeVersion &version) = 0;
    /// Writes what differs from the stored one; a stale rowVersion is ErrorKind::Conflict.
    virtual Result<void> changeVersion(const ProgrammeVersion &version) = 0;
    virtual Result<void> setState(const ProgrammeVersionId &id, qint64 rowVersion, VersionState state) = 0;
};

} // namespace warsha
