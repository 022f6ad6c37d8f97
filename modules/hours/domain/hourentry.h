// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the ledger of hours. Only locked entries count. A locked entry is never changed: its correction is a
// reversal, an entry of the same mode and day with the minutes negative and `reverses` set (DOMAIN.md, "Hour entry").
#pragma once

#include "actor.h"
#include "deliverymode.h"
#include "hoursids.h"

#include <QDate>

#include <optional>

namespace warsha {

enum class HourSource { Register, Import, Logbook, Manual };

/// How good the evidence is, best first: a machine saw join and leave; a sheet was signed; a machine gave a sum only;
/// somebody's estimate.
enum class EvidenceGrade { Instrument, SignedSheet, TotalsOnly, Estimate };

struct HourEntry {
    HourEntryId id;
    qint64 version = 0;
    EnrolmentId enrolment;
    Mode mode = Mode::Online;
    QDate day;                    ///< in the centre's zone
    TrainingSessionId session;    ///< or null
    PlacementId placement;        ///< or null; on-the-job entries have one
    std::optional<qint64> starts; ///< UTC seconds; a day from a logbook may have none
    std::optional<qint64> ends;
    int plannedMinutes = 0;
    int minutes = 0;              ///< actual; negative in a reversal only
    HourSource source = HourSource::Manual;
    EvidenceGrade grade = EvidenceGrade::SignedSheet;
    UserId recordedBy;
    qint64 recordedAt = 0;        ///< UTC seconds
    QByteArray task;              ///< what was done on the job, sealed under the trainee's key; empty when nobody says
    QByteArray confirmedBy;       ///< a person's name, sealed under the trainee's key; empty when nobody has yet
    QDate confirmedOn;
    bool locked = false;
    HourEntryId reverses;         ///< the entry this one takes back, or null
    HoursImportId import;         ///< the import that made it, or null
    bool operator==(const HourEntry &) const = default;

    [[nodiscard]] bool isReversal() const { return !reverses.isNull(); }
    [[nodiscard]] bool isConfirmed() const { return confirmedOn.isValid(); }
};

/// Whose they are.
[[nodiscard]] QList<EnrolmentId> enrolmentsOf(const QList<HourEntry> &entries);

[[nodiscard]] QString hourSourceCode(HourSource source); ///< "register", "import", "logbook", "manual"
[[nodiscard]] QString hourSourceName(HourSource source); ///< translated
[[nodiscard]] Result<HourSource> hourSourceFromCode(const QString &code);
[[nodiscard]] QString evidenceGradeCode(EvidenceGrade grade); ///< "instrument", "signed-sheet", "totals-only", "estimate"
[[nodiscard]] QString evidenceGradeName(EvidenceGrade grade); ///< translated
/// What stands behind an entry, translated: its grade; of a day of the logbook, whether it is signed yet.
[[nodiscard]] QString evidenceText(const HourEntry &entry);
[[nodiscard]] Result<EvidenceGrade> evidenceGradeFromCode(const QString &code);

} // namespace warsha
