// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a trainee's record out of the change log: their identity, field by field while its key is there, and
// their places in groups and their certificates, in words.
#pragma once

#include "accessservice.h"
#include "certificationrepository.h"
#include "changelog.h"
#include "enrolmentservice.h"
#include "groupservice.h"
#include "peopleservice.h"
#include "personhistory.h"
#include "stephistory.h"

#include <QCoreApplication>

namespace warsha {

struct PersonLogSources {
    const ChangeLog &log;
    const AccessService &access;
    const PeopleService &people;
    const EnrolmentService &enrolments;
    const GroupService &groups;
    const CertificationRepository &awards;
    StepHistory &steps; ///< the way back, and what stays on it
};

class PersonLog final : public PersonHistories
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PersonLog)
public:
    explicit PersonLog(const PersonLogSources &sources) : m_sources(sources) {}
    [[nodiscard]] Result<PersonHistory> of(const PersonId &person) const override;
    Result<void> undoBackTo(const QUuid &step) override { return m_sources.steps.undoBackTo(step); }

private:
    [[nodiscard]] PersonChange changeOf(const LoggedChange &logged, const QHash<UserId, QString> &names) const;
    /// What was done to records of a person, named beside each step.
    struct Told {
        QString table;
        QString row;
        QString name; ///< of the group, of the certificate
    };
    [[nodiscard]] Result<QList<Told>> recordsOf(const PersonId &person) const;
    Result<void> addSteps(const QList<Told> &records, const QHash<UserId, QString> &names, QList<PersonChange> &changes) const;
    Result<void> addFinals(QList<PersonChange> &changes) const;
    PersonLogSources m_sources;
};

} // namespace warsha
