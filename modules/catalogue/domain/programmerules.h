// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the catalogue, pure: what a sound programme is, when it may change, and which units a certificate still
// needs. Every "no" is a sentence; a check gives all of them at once.
#pragma once

#include "programme.h"

#include <QSet>

namespace warsha {

/// Sentences that say why it cannot be kept; empty when it is sound. Each names the place (field or unit code).
[[nodiscard]] QStringList faultsOf(const Programme &programme);
[[nodiscard]] QStringList faultsOf(const ProgrammeVersion &version);
/// Of these, what not even a draft may hold. The rest is to be done before a group can follow the version.
[[nodiscard]] QStringList draftFaultsOf(const Programme &programme);
[[nodiscard]] QStringList draftFaultsOf(const ProgrammeVersion &version);

/// Rule when the version is frozen, with the sentence for the person.
[[nodiscard]] Result<void> mayChange(const ProgrammeVersion &version, const QString &programmeCode);

/// Same in everything but ids, row versions and state: what export and import must keep.
[[nodiscard]] bool sameContent(const ProgrammeVersion &a, const ProgrammeVersion &b);
[[nodiscard]] bool sameContent(const Programme &a, const Programme &b);

/// A draft with the next number, equal in content, every id new.
[[nodiscard]] ProgrammeVersion copyForNewVersion(const ProgrammeVersion &from, int number);

/// The same content with a new id for the version and everything in it.
[[nodiscard]] ProgrammeVersion withNewIds(ProgrammeVersion version);

struct MissingUnits {
    QList<UnitId> units; ///< needed ones that are not achieved, in order
    int electives = 0;   ///< how many more of those that are not needed
    [[nodiscard]] bool none() const { return units.isEmpty() && electives == 0; }
};
/// What a certificate still needs, given the units that count as achieved (assessed, prior learning or credit).
[[nodiscard]] MissingUnits missingUnits(const ProgrammeVersion &version, const QSet<UnitId> &achieved);

/// Least minutes of one mode, and over all, rounded up: percent of the required ones.
[[nodiscard]] int leastMinutes(int required, int percent);

} // namespace warsha
