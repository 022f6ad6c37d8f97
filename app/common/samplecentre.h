// SPDX-License-Identifier: GPL-3.0-or-later
// The sample centre: a course from enrolment to certificates as a real centre would have it (names invented by us), and
// four other groups at other stages. It is made through the services, by the plan in resources/sample, as a user would.
#pragma once

#include "workbench.h"

namespace warsha {

struct SampleSummary {
    int programmes = 0;
    int people = 0;
    int groups = 0;
    int sessions = 0;
    int entries = 0;
    int awards = 0;
};

/// Login and password of the sample centre's user; both are shown, for nothing in it is secret.
[[nodiscard]] QString sampleLogin();
[[nodiscard]] QString samplePassword();

/// Makes it in a new place; when anything fails nothing stays there.
Result<SampleSummary> makeSampleCentre(const QString &location);

} // namespace warsha
