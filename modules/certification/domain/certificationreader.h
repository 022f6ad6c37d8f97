// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what certification must know out of the slices below, each through its own repository, one statement each.
#pragma once

#include "assessmentrepository.h"
#include "cataloguerepository.h"
#include "centrerepository.h"
#include "certificationfacts.h"
#include "directory.h"
#include "enrolmentrepository.h"
#include "hoursrepository.h"

namespace warsha {

class CertificationReader : public CertificationFacts
{
public:
    struct Rooms {
        const CentreRepository &centre;
        const CatalogueRepository &catalogue;
        const GroupRepository &groups;
        const EnrolmentRepository &enrolments;
        const HoursRepository &hours;
        const AssessmentRepository &assessment;
        const Directory &directory;
    };
    explicit CertificationReader(const Rooms &rooms) : m_rooms(rooms) {}

    [[nodiscard]] Result<CentreFacts> centre() const override;
    [[nodiscard]] Result<GroupFacts> group(const GroupId &id) const override;
    [[nodiscard]] Result<QList<CandidateFacts>> candidates(const GroupId &id) const override;

private:
    [[nodiscard]] Result<Group> groupOf(const GroupId &id) const;
    [[nodiscard]] Result<ProgrammeVersion> versionOf(const ProgrammeVersionId &id) const;
    [[nodiscard]] CandidateFacts candidateOf(const Enrolment &enrolment, const ProgrammeVersion &version) const;
    Rooms m_rooms;
};

} // namespace warsha
