// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of a sample group: meeting reports, registers, days on the job.
#pragma once

#include "samplecentre.h"

#include "group.h"

#include <QJsonObject>

namespace warsha {

Result<void> addSampleHours(Workbench &bench, const Group &group, const QJsonObject &plan, SampleSummary &summary);

} // namespace warsha
