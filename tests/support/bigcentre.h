// SPDX-License-Identifier: GPL-3.0-or-later
// A centre as large as they come: groups of many years, who was in them with sealed identities, the ledger of their hours with
// sessions, registers and placements, results, certificates. Opened with the sample centre's login. Written in bulk by the
// repositories, a few dozen groups a step: through the services one by one it would take the hours it stands for. Only what is
// printed on certificates is not there: their PDFs are blank.
#pragma once

#include "result.h"

#include <QString>

namespace warsha {

struct BigCentreSize {
    int groups = 500;
    int members = 40; ///< of each group; everybody is in one
    int days = 60;    ///< of hours that each of them is planned; some are missed
    int running = 36; ///< groups that go on today; the others are over
    int awarded = 90; ///< of those that are over, the newest: with certificates. Some more wait for theirs
};

struct BigCentreSummary {
    qsizetype people = 0;
    qsizetype sessions = 0;
    qsizetype entries = 0;
    qsizetype awards = 0;
};

/// In a new place. The groups' dates go by today's: those that run do so on whatever day it is made.
[[nodiscard]] Result<BigCentreSummary> makeBigCentre(const QString &location, const BigCentreSize &size = {});

} // namespace warsha
