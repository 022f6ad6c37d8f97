// SPDX-License-Identifier: GPL-3.0-or-later
// What pages about groups work with; all of it outlives the window.
#pragma once

#include "directory.h"
#include "enrolmentservice.h"
#include "groupservice.h"
#include "worker.h"

namespace warsha {

struct GroupDesk {
    Worker &worker;
    GroupService &groups;
    EnrolmentService &enrolments;
    Directory &directory;
};

} // namespace warsha
