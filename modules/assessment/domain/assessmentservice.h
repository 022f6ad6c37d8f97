// SPDX-License-Identifier: GPL-3.0-or-later
// The user's verbs on outcomes: record, strike out, lock, reopen. Each takes many at once and is one step; all or none.
#pragma once

#include "assessmentrepository.h"
#include "assessmentrules.h"
#include "attemptplanner.h"
#include "cataloguerepository.h"
#include "clock.h"
#include "directory.h"
#include "enrolmentrepository.h"
#include "opwith.h"
#include "session.h"
#include "units.h"
#include "worker.h"

#include <QCoreApplication>

namespace warsha {

/// A group with its programme version, the people in it, and how each unit stands: the table of results.
struct GroupResults {
    Group group;
    ProgrammeVersion version;
    QList<Enrolment> enrolments; ///< those who are or were in training, in the order of application
    QHash<UnitPlace, UnitStanding> standings;
    [[nodiscard]] UnitStanding at(const UnitPlace &place) const;
};

class AssessmentService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::AssessmentService)
public:
    struct Rooms {
        AssessmentRepository &assessment;
        const CatalogueRepository &catalogue;
        const GroupRepository &groups;
        const EnrolmentRepository &enrolments;
    };
    AssessmentService(Units &units, const Session &session, KeyRing &keys, const Directory &directory, const Clock &clock,
                      const Rooms &rooms);

    [[nodiscard]] Result<GroupResults> ofGroup(const GroupId &group) const;
    /// All attempts at a unit, struck-out ones too, by number.
    [[nodiscard]] Result<QList<Attempt>> attempts(const UnitPlace &place) const;
    [[nodiscard]] Result<QList<Attempt>> attemptsOf(const GroupId &group) const;
    [[nodiscard]] Result<QList<OutcomeLock>> locks(const UnitPlace &place) const;
    /// What was written beside it; empty when nothing was. Denied without the identity key.
    [[nodiscard]] Result<QString> commentOf(const Attempt &attempt) const;
    [[nodiscard]] Result<QString> strikeReasonOf(const Attempt &attempt) const;
    [[nodiscard]] Result<QString> reopenReasonOf(const OutcomeLock &lock) const;

    /// A Rule error names trainee number and unit code of the first that may not be.
    Result<QList<Attempt>> record(const QList<NewAttempt> &attempts, const OpWith &op = {}, const Progress *progress = nullptr);
    /// Which of them may not be, and why, without writing anything: index and error. Later ones see earlier ones.
    [[nodiscard]] Result<QMap<qsizetype, Error>> faultsOf(const QList<NewAttempt> &attempts) const;
    Result<void> strike(const AttemptId &attempt, const QString &reason, const OpId &op = OpId::make());
    /// Final: cannot be undone, only reopened. Places without an outcome, or locked already, are left out; gives how
    /// many were locked.
    Result<int> lock(const QList<UnitPlace> &places, const OpId &op = OpId::make());
    /// Every place of the group that has an outcome (continuing is none yet).
    Result<int> lockGroup(const GroupId &group, const OpId &op = OpId::make());
    Result<void> reopen(const UnitPlace &place, const QString &reason, const OpId &op = OpId::make());

    [[nodiscard]] Result<QSet<StaffId>> trainersOf(const GroupId &group) const;
    /// Who trains the group: where the programme asks for it, the assessor may not be the only one of them.
    Result<void> setTrainers(const GroupId &group, const QSet<StaffId> &trainers, const OpId &op = OpId::make());

private:
    [[nodiscard]] AttemptPlanner planner() const;
    [[nodiscard]] Result<AttemptPlanner> plannerFor(const QList<UnitPlace> &places) const;
    /// Whose key seals what is written about this enrolment.
    [[nodiscard]] Result<NamedKey> keyOf(const Enrolment &enrolment) const;
    [[nodiscard]] Result<QString> unsealed(const KeyId &key, QLatin1StringView table, QLatin1StringView column,
                                           const QByteArray &sealed) const;
    /// "2026/0012, unit U1: ..." in front of the sentence of a rule.
    [[nodiscard]] Error placed(const Error &error, const AttemptPlanner &planner, const UnitPlace &place) const;
    Units &m_units;
    const Session &m_session;
    KeyRing &m_keys;
    const Directory &m_directory;
    const Clock &m_clock;
    Rooms m_rooms;
};

} // namespace warsha
