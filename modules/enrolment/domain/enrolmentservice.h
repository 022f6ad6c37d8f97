// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with enrolments. Every verb takes many people at once and is one step; all or nobody.
// Days are checked against the group; the same person twice in one group is refused with the trainee number.
#pragma once

#include "directory.h"
#include "enrolmentrepository.h"
#include "session.h"
#include "takenup.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

class Places;

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
    /// The centre's yes: who finds no place left goes to (or stays on) the waiting list.
    Result<Placed> offer(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    /// The trainee's yes to an offer.
    Result<Placed> accept(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    /// Both sides in one go, also for those who applied, wait, were offered a place, or left and come back. Who finds
    /// the group full goes to the waiting list. Called inside Units::atomically it joins that step (an import).
    Result<Placed> enrol(const GroupId &group, const QList<PersonId> &people, QDate day, const OpId &op = OpId::make());
    /// Enrols those who are not in the group yet; who is (whatever became of them) stays as they are. So the same list
    /// twice changes nothing.
    Result<Placed> enrolMissing(const GroupId &group, const QList<PersonId> &people, QDate day, const OpId &op = OpId::make());
    /// NotFound names trainee and group.
    [[nodiscard]] Result<Enrolment> find(const GroupId &group, const PersonId &person) const;

    /// Training began (active), or ended well (completed).
    Result<Placed> begin(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    Result<Placed> complete(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    /// The place was offered and not taken, or never used. Refused for who did something in the group.
    Result<Placed> notTakenUp(const QList<EnrolmentId> &enrolments, QDate day, const OpId &op = OpId::make());
    Result<Enrolment> withdraw(const EnrolmentId &enrolment, LeavingReason reason, const QString &note, QDate day,
                               const OpId &op = OpId::make());
    /// The same reason and note for all of them.
    Result<Placed> withdraw(const QList<EnrolmentId> &enrolments, LeavingReason reason, const QString &note, QDate day,
                            const OpId &op = OpId::make());
    /// Ends here as transferred, enrols there; both or neither.
    Result<Placed> transfer(const EnrolmentId &enrolment, const GroupId &to, QDate day, const OpId &op = OpId::make());
    Result<Placed> transfer(const QList<EnrolmentId> &enrolments, const GroupId &to, QDate day, const OpId &op = OpId::make());

    void askAlso(const TakenUp &witness) { m_witnesses.append(&witness); }

private:
    /// Runs work as one step and, when the op was done before, finds its first result.
    Result<Placed> inStep(const Step &step, const OpId &op, const std::function<Result<Placed>()> &work);
    Result<Placed> place(const GroupId &group, const QList<PersonId> &people, EnrolmentStatus wanted, QDate day);
    [[nodiscard]] Result<Enrolment> joining(const Enrolment &before, bool isNew, EnrolmentStatus wanted, QDate day,
                                            const Group &group, Places &places) const;
    Result<Placed> moveAll(const QString &verb, const QList<EnrolmentId> &enrolments, EnrolmentStatus to, QDate day,
                           const OpId &op);
    /// Each checked, moved, given what finish adds, and written; inside a step.
    Result<QList<Enrolment>> moveEach(const QList<EnrolmentId> &ids, EnrolmentStatus to, QDate day,
                                      const std::function<Result<void>(Enrolment &)> &finish);
    /// Sets status and its day after checking both; writes nothing.
    [[nodiscard]] Result<Enrolment> moved(Enrolment enrolment, EnrolmentStatus to, QDate day, const Group &group) const;
    [[nodiscard]] Result<Group> openGroup(const GroupId &id) const;
    [[nodiscard]] Result<Enrolment> one(const EnrolmentId &id) const;
    /// NotFound when one of them is gone.
    [[nodiscard]] Result<QList<Enrolment>> everyOne(const QList<EnrolmentId> &ids) const;
    [[nodiscard]] QString nameOf(const PersonId &person) const; ///< the trainee number, for sentences
    Result<void> sealNote(Enrolment &enrolment, const QString &note) const;

    Units &m_units;
    const Session &m_session;
    KeyRing &m_keys;
    GroupRepository &m_groups;
    EnrolmentRepository &m_enrolments;
    const Directory &m_directory;
    QList<const TakenUp *> m_witnesses;
};

} // namespace warsha
