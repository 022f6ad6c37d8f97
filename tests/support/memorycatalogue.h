// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes in memory, for tests that only read them.
#pragma once

#include "cataloguerepository.h"
#include "units.h"

namespace warsha {

class MemoryCatalogue : public CatalogueRepository
{
public:
    QList<Programme> programmes;
    QList<ProgrammeVersion> versions;
    QString refusal; ///< what reading fails with, when not empty

    [[nodiscard]] Result<QList<ProgrammeListing>> listings() const override
    {
        if (!refusal.isEmpty())
            return failure(ErrorKind::Storage, refusal);
        QList<ProgrammeListing> all;
        for (const ProgrammeVersion &version : versions) {
            const Programme programme = find(version.programme)->value_or(Programme());
            all.append({programme.id, version.id, programme.code, programme.titles, programme.isced, programme.nationalLevel,
                        programme.isco08, programme.iscedField, version.number, version.state, version.requiredMinutes,
                        version.hourMinutes, version.leastAttendance, int(version.units.size())});
        }
        return all;
    }
    [[nodiscard]] Result<std::optional<Programme>> find(const ProgrammeId &id) const override
    {
        const auto found = std::ranges::find(programmes, id, &Programme::id);
        return found == programmes.cend() ? std::optional<Programme>() : *found;
    }
    [[nodiscard]] Result<std::optional<Programme>> findByCode(const QString &code) const override
    {
        const auto found = std::ranges::find(programmes, code, &Programme::code);
        return found == programmes.cend() ? std::optional<Programme>() : *found;
    }
    [[nodiscard]] Result<std::optional<ProgrammeVersion>> findVersion(const ProgrammeVersionId &id) const override
    {
        const auto found = std::ranges::find(versions, id, &ProgrammeVersion::id);
        return found == versions.cend() ? std::optional<ProgrammeVersion>() : *found;
    }
    [[nodiscard]] Result<std::optional<ProgrammeVersionId>> versionNumbered(const ProgrammeId &programme, int number) const override
    {
        for (const ProgrammeVersion &version : versions) {
            if (version.programme == programme && version.number == number)
                return std::optional(version.id);
        }
        return std::optional<ProgrammeVersionId>();
    }
    [[nodiscard]] Result<int> lastNumber(const ProgrammeId &) const override { return int(versions.size()); }
    [[nodiscard]] Result<bool> hasFrozenVersion(const ProgrammeId &) const override { return false; }

    Result<void> add(const Programme &) override { return readOnly(); }
    Result<void> change(const Programme &) override { return readOnly(); }
    Result<void> addVersion(const ProgrammeVersion &) override { return readOnly(); }
    Result<void> changeVersion(const ProgrammeVersion &) override { return readOnly(); }
    Result<void> setState(const ProgrammeVersionId &, qint64, VersionState) override { return readOnly(); }

private:
    static Result<void> readOnly() { return failure(ErrorKind::Storage, QStringLiteral("Only for reading.")); }
};

/// Work that writes is never asked for.
class NoUnits : public Units
{
public:
    Result<Committed> atomically(const Step &, const Actor &, const std::function<Result<void>()> &) override
    {
        return failure(ErrorKind::Storage, QStringLiteral("Only for reading."));
    }
    [[nodiscard]] Result<QStringList> touched(const StepId &, const QString &) const override { return QStringList(); }
};

} // namespace warsha
