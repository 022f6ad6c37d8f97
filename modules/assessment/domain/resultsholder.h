// SPDX-License-Identifier: GPL-3.0-or-later
// Results of a person who asks for their data.
#pragma once

#include "assessmentrepository.h"
#include "cataloguerepository.h"
#include "enrolmentrepository.h"
#include "persondataholder.h"

#include <QCoreApplication>

namespace warsha {

class ResultsHolder : public PersonDataHolder
{
    Q_DECLARE_TR_FUNCTIONS(warsha::ResultsHolder)
public:
    ResultsHolder(const AssessmentRepository &attempts, const EnrolmentRepository &enrolments, const GroupRepository &groups,
                  const CatalogueRepository &catalogue)
        : m_attempts(attempts), m_enrolments(enrolments), m_groups(groups), m_catalogue(catalogue) {}
    [[nodiscard]] Result<Sheet> dataOf(const PersonId &person) const override;

private:
    const AssessmentRepository &m_attempts;
    const EnrolmentRepository &m_enrolments;
    const GroupRepository &m_groups;
    const CatalogueRepository &m_catalogue;
};

} // namespace warsha
