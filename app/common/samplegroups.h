// SPDX-License-Identifier: GPL-3.0-or-later
// One group of the sample centre, by its plan: people, hours, outcomes, certificates, as far as it has come.
#pragma once

#include "samplecentre.h"

#include <QJsonObject>

namespace warsha {

Result<void> addSampleGroup(Workbench &bench, const QJsonObject &plan, SampleSummary &summary);

} // namespace warsha
