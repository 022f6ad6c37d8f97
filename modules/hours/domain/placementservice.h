// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with placements: agree on one, enter its days by hand or from a table, have them confirmed.
#pragma once

#include "hoursservice.h"
#include "keyring.h"
#include "placementrepository.h"

namespace warsha {

/// A day on the job as entered: minutes, or start and end.
struct PlacementDay {
    PlacementId placement;
    QDate day;
    int minutes = 0;
    std::optional<qint64> starts;
    std::optional<qint64> ends;
    QString confirmedBy; ///< who confirmed it: a name; empty: not yet
    QDate confirmedOn;
    HourSource source = HourSource::Logbook;
};

class PlacementService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PlacementService)
public:
    PlacementService(Units &units, const Session &session, const Clock &clock, KeyRing &keys, PlacementRepository &placements,
                     HoursRepository &hours, const HoursSources &sources, const HoursSettings &settings);

    /// Names opened where the session holds the identity key.
    [[nodiscard]] Result<QList<Placement>> ofGroup(const GroupId &group) const;
    [[nodiscard]] Result<QList<Placement>> ofEnrolment(const EnrolmentId &enrolment) const;
    /// Refused without employer, mentor, and an agreement signed on or before the first day.
    Result<QList<Placement>> add(QList<Placement> placements, const OpId &op = OpId::make());
    /// Refused when hours under it would lie before the agreement or outside the placement.
    Result<Placement> change(const Placement &placement, const OpId &op = OpId::make());

    struct DayResult {
        QList<HourEntry> added;
        int unchanged = 0;                      ///< the same day with the same minutes stands already
        QList<std::pair<qsizetype, QString>> rejected; ///< index of the day, and why
    };
    /// What would happen, and what is recorded: good days are added, bad ones named. One step.
    [[nodiscard]] Result<DayResult> check(const QList<PlacementDay> &days) const;
    Result<DayResult> addDays(const QList<PlacementDay> &days, const OpId &op = OpId::make());
    /// The mentor (or who is named) confirms these entries on a day.
    Result<int> confirm(const QList<HourEntryId> &entries, const QString &name, QDate on, const OpId &op = OpId::make());
    /// Who confirmed an entry; empty when nobody has. Denied without the identity key.
    [[nodiscard]] Result<QString> confirmedBy(const HourEntry &entry) const;

private:
    struct Prepared;
    [[nodiscard]] Result<void> checkHoldsItsHours(const Placement &placement, const QString &who) const;
    [[nodiscard]] Result<std::unique_ptr<Prepared>> prepare(const QList<PlacementDay> &days) const;
    Units &m_units;
    const Session &m_session;
    const Clock &m_clock;
    KeyRing &m_keys;
    PlacementRepository &m_placements;
    HoursRepository &m_hours;
    HoursSources m_sources;
    const HoursSettings &m_settings;
};

} // namespace warsha
