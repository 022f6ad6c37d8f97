// SPDX-License-Identifier: GPL-3.0-or-later
// The outcomes of a unit, what was done to find out, and whether it was the first time. Outcome and status of the
// enrolment are separate ideas. Source of the set: DOMAIN.md; the numbers beside it are the outcome identifiers of
// AVETMISS 8.0 (Outcome identifier - national), for exchange with systems that know those.
#pragma once

#include "result.h"

#include <QList>
#include <QString>

namespace warsha {

enum class Outcome {
    Achieved,                ///< "achieved", AVETMISS 20
    NotYetAchieved,          ///< "not-yet-achieved", AVETMISS 30
    Withdrawn,               ///< "withdrawn", AVETMISS 40
    PriorLearningGranted,    ///< "prior-learning-granted", AVETMISS 51
    PriorLearningNotGranted, ///< "prior-learning-not-granted", AVETMISS 52
    CreditTransfer,          ///< "credit-transfer", AVETMISS 60
    Continuing,              ///< "continuing", AVETMISS 70
    NotStarted,              ///< "not-started", AVETMISS 85: derived where nothing was recorded, never recorded
};

[[nodiscard]] QList<Outcome> allOutcomes();
[[nodiscard]] QString outcomeCode(Outcome outcome); ///< as above: stored and typed
[[nodiscard]] QString outcomeName(Outcome outcome); ///< translated
[[nodiscard]] int avetmissOutcome(Outcome outcome);
[[nodiscard]] Result<Outcome> outcomeFromCode(const QString &code);
/// As people write it in a table: codes, names, AVETMISS numbers, C and NYC, pass and fail, in English, French and Arabic.
[[nodiscard]] Result<Outcome> outcomeFromCell(const QString &cell);

/// The unit counts for the certificate: achieved, prior learning granted or credit transferred.
[[nodiscard]] bool countsAsAchieved(Outcome outcome);
/// Something was decided, so that it may be locked.
[[nodiscard]] bool isDecided(Outcome outcome);
/// Found out by assessing: achieved or not yet. Needs an instrument and an assessor; counts as an attempt.
[[nodiscard]] bool isAssessed(Outcome outcome);

enum class Instrument { None, OnlineTest, WrittenTest, PracticalTask, Observation, Interview, Portfolio, WorkplaceProject };
[[nodiscard]] QList<Instrument> allInstruments(); ///< without None
[[nodiscard]] QString instrumentCode(Instrument instrument); ///< "online-test"; empty for None
[[nodiscard]] QString instrumentName(Instrument instrument); ///< translated
[[nodiscard]] Result<Instrument> instrumentFromCode(const QString &code);

enum class AttemptKind {
    None,   ///< nothing was assessed (credit, prior learning, withdrawn, continuing)
    First,
    Resit,  ///< again, with no new training
    Retake, ///< again, after new training
};
[[nodiscard]] QString attemptKindCode(AttemptKind kind); ///< "first", "resit", "retake"; empty for None
[[nodiscard]] QString attemptKindName(AttemptKind kind); ///< translated
[[nodiscard]] Result<AttemptKind> attemptKindFromCode(const QString &code);

} // namespace warsha
