// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with enrolments. Every verb takes many people at once and is one step; all or nobody.
// Days are checked against the group; the same person twice in one group is refused with the trainee number.
#pragma once

#include "directory.h"
#include "enrolmentrepository.h"
#include "session.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

class EnrolmentService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::EnrolmentService)
public:
    EnrolmentService(Units &units, const Session &session, KeyRing &keys, GroupRepository &groups,
                     EnrolmentRepository &enrolments, const Directory &directory);

    [[nodiscard]] Result<QList<Enrolment>> ofGroup(const GroupId &group) const;
    [[nodiscard]] Result<QList<Enrolment>> ofPerson(const PersonId &person) const;
    [[nodiscard]] Result<QList<Enrolment>> all() const;
    /// What was said when somebody left; empty when nothing was. Denied without the identity key.
    [[nodiscard]] Result<QString> noteOf(const Enrolment &enrolment) const;

    struct Placed {
        QList<Enrolment> inGroup;
        QList<Enrolment> waiting; ///< the group was full: on the waiting list, in this order
    };
    Result<Placed> apply(const GroupId &group, const QList<PersonId> &people, QDate day, const OpId &op = OpId::make());
    /// The centre's yes: who has no place left goes to the waiting list.
    Result<Placed> offer(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    /// The trainee's yes to an offer.
    Result<Placed> accept(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    /// Both sides in one go, also for those who applied, wait, were offered a place, or left and come back. Who finds
    /// the group full goes to the waiting list.
    Result<Placed> enrol(const GroupId &group, const QList<PersonId> &people, QDate day, const OpId &op = OpId::make());
    /// The same inside an open unit of work: enrolling with an import.
    Result<Placed> enrolWithin(const GroupId &group, const QList<PersonId> &people, QDate day);

    /// Training began (active), or ended well (completed).
    Result<void> begin(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    Result<void> complete(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    Result<Enrolment> withdraw(const EnrolmentId &enrolment, LeavingReason reason, const QString &note, QDate day,
                               const OpId &op = OpId::make());
    /// The place was offered and not taken, or never used.
    Result<void> notTakenUp(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    /// Ends here as transferred, enrols there; both or neither.
    Result<Placed> transfer(const EnrolmentId &enrolment, const GroupId &to, QDate day, const OpId &op = OpId::make());

private:
    Units &m_units;
    const Session &m_session;
    KeyRing &m_keys;
    GroupRepository &m_groups;
    EnrolmentRepository &m_enrolments;
    const Directory &m_directory;
};

} // namespace warsha
