// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "enrolmentrepository.h"

namespace warsha {

class SqlEnrolmentRepository : public EnrolmentRepository
{
public:
    explicit SqlEnrolmentRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Enrolment>> find(const QList<EnrolmentId> &ids) const override;
    [[nodiscard]] Result<QList<Enrolment>> ofGroup(const GroupId &group) const override;
    [[nodiscard]] Result<QList<Enrolment>> ofPerson(const PersonId &person) const override;
    [[nodiscard]] Result<QList<Enrolment>> all() const override;
    Result<void> add(const QList<Enrolment> &enrolments) override;
    Result<void> change(const Enrolment &enrolment) override;

private:
    Database &m_database;
};

} // namespace warsha
