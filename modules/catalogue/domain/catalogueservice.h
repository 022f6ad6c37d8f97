// SPDX-License-Identifier: GPL-3.0-or-later
// The user's verbs on programmes: import, change, make a new version, freeze.
#pragma once

#include "cataloguerepository.h"
#include "programmedocument.h"
#include "session.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

class CatalogueService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::CatalogueService)
public:
    CatalogueService(CatalogueRepository &repository, Units &units, const Session &session)
        : m_repository(repository), m_units(units), m_session(session) {}

    // -- reading: programmes are no secret ------------------------------------------------------------------------
    [[nodiscard]] Result<QList<ProgrammeListing>> programmes() const;
    [[nodiscard]] Result<Programme> programme(const ProgrammeId &id) const;
    [[nodiscard]] Result<Programme> programmeByCode(const QString &code) const;
    [[nodiscard]] Result<ProgrammeVersion> version(const ProgrammeVersionId &id) const;
    /// By "FRM" (the newest version) or "FRM/2"; NotFound says which codes there are.
    [[nodiscard]] Result<ProgrammeVersion> versionByCode(const QString &code) const;
    /// As a JSON document (see programmedocument.h).
    [[nodiscard]] Result<QByteArray> exportVersion(const ProgrammeVersionId &id) const;

    // -- writing --------------------------------------------------------------------------------------------------
    struct Imported {
        enum class What { Nothing, NewProgramme, NewVersion, DraftChanged, HeadingChanged };
        ProgrammeId programme;
        ProgrammeVersionId version;
        What what = What::Nothing; ///< Nothing: it is here already, equal
    };
    /// A new programme, a new version of one, or the new content of a draft. A frozen version with other content is a
    /// Rule error. With dryRun nothing is written, and the answer says what would be.
    Result<Imported> importProgramme(const ProgrammeDocument &document, bool dryRun = false, const OpId &op = OpId::make());
    /// A new programme with the code and titles of heading, its first version a draft with the content of another, or
    /// empty. Conflict when the code is taken.
    Result<ProgrammeVersionId> addProgramme(const Programme &heading, const ProgrammeVersion &content = {}, const OpId &op = OpId::make());
    /// Code, level, occupation and field stay as they are once a version is frozen; titles may be mended. Until then a
    /// draft may lack what a group needs (see draftFaultsOf).
    Result<void> change(const Programme &programme, const OpId &op = OpId::make());
    Result<void> changeVersion(const ProgrammeVersion &version, const OpId &op = OpId::make());
    Result<ProgrammeVersionId> newVersionFrom(const ProgrammeVersionId &from, const OpId &op = OpId::make());
    /// Called by enrolment when a group is made on a version, inside its transaction; freezing twice is no error. Rule when
    /// something is missing, with all of it.
    Result<void> freeze(const ProgrammeVersionId &id, const OpId &op = OpId::make());

private:
    [[nodiscard]] Result<Imported> planImport(const ProgrammeDocument &document) const;
    [[nodiscard]] Result<void> mayKeep(const Programme &heading, const ProgrammeVersion &draft) const;
    [[nodiscard]] Result<void> checked(const Programme &programme, const ProgrammeVersion &version) const;
    [[nodiscard]] Result<void> mayChangeHeading(const Programme &stored, const Programme &wanted) const;
    Result<void> writeImport(const ProgrammeDocument &document, const Imported &plan);
    CatalogueRepository &m_repository;
    Units &m_units;
    const Session &m_session;
};

} // namespace warsha
