// SPDX-License-Identifier: GPL-3.0-or-later
// Training begins with what is recorded of it, by rule and by nobody's right: whoever records a register or hours may not be
// who changes groups. Called inside the step that records, and undone with it.
#pragma once

#include "enrolmentrepository.h"

namespace warsha {

/// A group that was planned is running.
Result<void> beginGroup(GroupRepository &groups, const GroupId &group);
/// The same of their groups; and who was enrolled is active: they came. Who is further on stays as they are.
Result<void> beginTraining(GroupRepository &groups, EnrolmentRepository &enrolments, const QList<EnrolmentId> &came);

} // namespace warsha
