// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with placements: agree on one, enter its days by hand or from a table, have them confirmed.
#pragma once

#include "groupmembers.h"
#include "hoursservice.h"
#include "keyring.h"
#include "opwith.h"
#include "placementrepository.h"
#include "worker.h"

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
    QString task = {};       ///< what was done, in words
    HourEntryId entry = {};  ///< of setDays: which entry it is; null: a new one
};

/// What of a day speaks against it.
enum class PlacementDayField { Day, Times, Minutes, Confirmed };
struct PlacementDayFault {
    PlacementDayField field = PlacementDayField::Day;
    QString sentence;
};

/// An entry under a placement with its sealed texts opened.
struct OpenedDay {
    HourEntry entry;
    bool reversed = false;
    QString task;
    QString confirmedBy;
};

/// How an entry was at some time.
struct DayVersion {
    qint64 at = 0; ///< UTC seconds
    UserId by;
    bool isRemoved = false;
    OpenedDay day;
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
    /// Of all groups, by first day, the newest first.
    [[nodiscard]] Result<QList<PlacementListing>> listings() const;
    [[nodiscard]] Result<QList<PlacementListing>> ofPerson(const PersonId &person) const;
    /// Who is where, without what was done there.
    [[nodiscard]] Result<QList<PlacementListing>> places() const;
    /// How many need somebody: read without those that are over and signed.
    [[nodiscard]] Result<PlacementCounts> counts() const;
    /// One, with its names opened.
    [[nodiscard]] Result<Placement> placement(const PlacementId &id) const;
    /// Refused without employer, mentor, and an agreement signed on or before the first day.
    Result<QList<Placement>> add(QList<Placement> placements, const OpWith &op = {}, const Progress *progress = nullptr);
    /// Refused when hours under it would lie before the agreement or outside the placement.
    Result<Placement> change(const Placement &placement, const OpId &op = OpId::make());

    struct DayResult {
        QList<HourEntry> added;
        int unchanged = 0;                      ///< the same day with the same minutes stands already
        QList<std::pair<qsizetype, QString>> rejected; ///< index of the day, and why
    };
    /// What would happen, and what is recorded: good days are added, bad ones named. One step.
    [[nodiscard]] Result<DayResult> check(const QList<PlacementDay> &days) const;
    Result<DayResult> addDays(const QList<PlacementDay> &days, const OpWith &op = {}, const Progress *progress = nullptr);
    /// What stands under a placement and what was reversed, by day.
    [[nodiscard]] Result<QList<OpenedDay>> daysOf(const PlacementId &placement) const;
    /// Days of one placement as they are to be: entries that are there are changed, or taken out where the day is no day;
    /// the others are new, with the id they bring. One step; what is refused, by its place in the list, does not stop the
    /// others. A locked entry is refused.
    Result<QMap<qsizetype, PlacementDayFault>> setDays(const PlacementId &placement, const QList<PlacementDay> &days,
                                                       const OpId &op = OpId::make());
    /// How an entry was before, the oldest first.
    [[nodiscard]] Result<QList<DayVersion>> versionsOf(const PlacementId &placement, const HourEntryId &entry) const;
    /// The mentor (or who is named) confirms these entries on a day.
    Result<int> confirm(const QList<HourEntryId> &entries, const QString &name, QDate on, const OpId &op = OpId::make());
    /// Who confirmed an entry; empty when nobody has. Denied without the identity key.
    [[nodiscard]] Result<QString> confirmedBy(const HourEntry &entry) const;

private:
    struct Prepared;
    class DaySetter;
    [[nodiscard]] Result<void> checkHoldsItsHours(const Placement &placement, const QString &who) const;
    /// An error once somebody stopped it: the step is given up before it is committed.
    [[nodiscard]] static Result<void> goesOn(const Progress *progress);
    [[nodiscard]] Result<SealedPlacement> found(const PlacementId &id) const;
    [[nodiscard]] Result<GroupMembers> membersOf(const EnrolmentId &enrolment) const;
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
