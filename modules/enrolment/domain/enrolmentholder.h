// SPDX-License-Identifier: GPL-3.0-or-later
// What enrolment says about a person as a whole: two who hold a place in the same group are not one, and which groups
// somebody is or was in. Notes are sealed under the person's own key, so erasing needs nothing here.
#pragma once

#include "enrolmentrepository.h"
#include "persondataholder.h"

#include <QCoreApplication>

namespace warsha {

class EnrolmentHolder : public PersonDataHolder
{
    Q_DECLARE_TR_FUNCTIONS(warsha::EnrolmentHolder)
public:
    EnrolmentHolder(const EnrolmentRepository &enrolments, const GroupRepository &groups) : m_enrolments(enrolments), m_groups(groups) {}
    [[nodiscard]] Result<void> mayMerge(const PersonId &into, const PersonId &from) const override;
    [[nodiscard]] Result<Sheet> dataOf(const PersonId &person) const override;

private:
    const EnrolmentRepository &m_enrolments;
    const GroupRepository &m_groups;
};

} // namespace warsha
