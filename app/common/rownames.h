// SPDX-License-Identifier: GPL-3.0-or-later
// What a record is called where undo refuses to touch it: by trainee number, group code, certificate number, never by a
// person's name, since such sentences may be logged. What has no name of its own is named by whom it belongs to.
#pragma once

#include "assessmentrepository.h"
#include "cataloguerepository.h"
#include "certificationrepository.h"
#include "changelog.h"
#include "enrolmentrepository.h"
#include "hoursrepository.h"
#include "personrepository.h"
#include "placementrepository.h"
#include "staffrepository.h"

#include <QCoreApplication>

namespace warsha {

struct NameSources {
    const CatalogueRepository &catalogue;
    const PersonRepository &people;
    const StaffRepository &staff;
    const GroupRepository &groups;
    const EnrolmentRepository &enrolments;
    const HoursRepository &hours;
    const PlacementRepository &placements;
    const AssessmentRepository &attempts;
    const CertificationRepository &awards;
};

class CentreRowNames : public RowNames
{
    Q_DECLARE_TR_FUNCTIONS(warsha::CentreRowNames)
public:
    explicit CentreRowNames(const NameSources &sources) : m_sources(sources) {}
    /// Empty when the record is gone, or is of a table that has no name for people.
    [[nodiscard]] QString nameOf(const QString &table, const QString &row) const override;
    /// The group of a place, and of what lies under one.
    [[nodiscard]] QString wholeOf(const QString &table, const QString &row) const override;

protected:
    /// "2026/0012", "S-03"; empty when the record is gone.
    [[nodiscard]] virtual QString traineeLabel(const QString &row) const;
    [[nodiscard]] virtual QString staffLabel(const QString &row) const;
    /// Nobody here: users have no numbers, and their names are not for logs.
    [[nodiscard]] virtual QString user(const QString &row) const;

private:
    using Namer = QString (CentreRowNames::*)(const QString &) const;
    [[nodiscard]] static const QHash<QString, Namer> &namers();
    /// Who has a place, and in which group, for sentences that say both: other languages decline what stands between them.
    struct Place {
        QString trainee;
        QString group;
    };
    [[nodiscard]] std::optional<Place> place(const EnrolmentId &id) const;
    [[nodiscard]] QString groupCode(const QString &row) const;
    [[nodiscard]] QString person(const QString &row) const;
    [[nodiscard]] QString staff(const QString &row) const;
    [[nodiscard]] EnrolmentId placeOf(const QString &table, const QString &row) const;
    [[nodiscard]] QString programme(const QString &row) const;
    [[nodiscard]] QString programmeVersion(const QString &row) const;
    [[nodiscard]] QString group(const QString &row) const;
    [[nodiscard]] QString enrolment(const QString &row) const;
    [[nodiscard]] QString session(const QString &row) const;
    [[nodiscard]] QString hourEntry(const QString &row) const;
    [[nodiscard]] QString placement(const QString &row) const;
    [[nodiscard]] QString attempt(const QString &row) const;
    [[nodiscard]] QString award(const QString &row) const;
    NameSources m_sources;
};

} // namespace warsha
