// SPDX-License-Identifier: GPL-3.0-or-later
// No number twice, also after a restore. A backup knows nothing of the papers that were numbered after it was made, so a
// restored centre must learn how far each series had come before it goes on: from the centre it replaces, which is at hand
// when one restores over it, or from the last number that somebody sees on a paper. What is told is written down for ever
// as a gap of the register: numbers given before the restore, of which only the papers are left.
#pragma once

#include "certificatenumber.h"
#include "certificationids.h"
#include "user.h"

#include <optional>

namespace warsha {

enum class GapSource {
    Centre, ///< the counters of the centre that was replaced
    Paper,  ///< somebody looked at the papers
};
[[nodiscard]] QString gapSourceCode(GapSource source); ///< "centre", "paper"

struct NumberGap {
    NumberGapId id;
    Id<IncarnationTag> life; ///< of the database that learned it
    QString scope;           ///< the series, see counterScope(); empty: every series
    qint64 first = 1;        ///< first > last: no number up to last is missing
    qint64 last = 0;
    GapSource source = GapSource::Paper;
    bool settles = true; ///< the series is known to its end; false: later numbers may still be on a paper
    qint64 at = 0;       ///< UTC seconds
    UserId user = {};    ///< who told; null: the program

    [[nodiscard]] bool isEmpty() const { return first > last; }
};

/// How far a series has come, as a counter says it.
struct SeriesCounter {
    QString scope;
    qint64 next = 1;
};

/// What one database knows of its numbers.
struct NumberKnowledge {
    std::optional<Incarnation> life;
    QList<SeriesCounter> counters;
    QList<NumberGap> gaps; ///< of every life
    [[nodiscard]] qint64 next(const QString &scope) const;
};

[[nodiscard]] bool isRestored(const std::optional<Incarnation> &life);
/// Whether this life of the database knows the series to its end.
[[nodiscard]] bool isSettled(const NumberKnowledge &known, const QString &scope);
/// The last year whose numbers may have been printed before a restore: papers for a ceremony are dated ahead, but not by
/// more than a year.
[[nodiscard]] int lastYearBefore(const Incarnation &restore);
/// Whether the series must be told before its next number: the database was restored, nobody told yet, and numbers of this
/// day can have been given before.
[[nodiscard]] bool mustBeTold(const NumberKnowledge &known, const NumberPattern &pattern, const QString &scope, QDate issuedOn);

/// What a restored database takes over from the one it replaces. isWhole: the replaced one is readable to its end, went on
/// from this very backup, and issues no more; then what it knew to the end is known to the end here. inRegister: the numbers
/// whose awards came over too; they are no gap.
[[nodiscard]] QList<NumberGap> takenOver(const NumberKnowledge &restored, const NumberKnowledge &replaced, bool isWhole,
                                         const QStringList &inRegister = {});

/// "BEY-2026-…": a scope as people read it.
[[nodiscard]] QString seriesName(const QString &scope);

} // namespace warsha
