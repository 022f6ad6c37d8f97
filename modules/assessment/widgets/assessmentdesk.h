// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages about results work with; all of it outlives the window.
#pragma once

#include "assessmentservice.h"
#include "groupdesk.h"
#include "question.h"
#include "staffservice.h"

namespace warsha {

struct AssessmentDesk {
    GroupDesk groups;
    AssessmentService &service;
    StaffService &staff;
    const Clock &clock;
    Question &question;
    bool mayRecord = false;
    bool mayLock = false;
    bool mayNameStaff = false;
    bool mayNameTrainers = false; ///< of a group
};

/// Who found out, how and when: what every attempt entered in the grid is given.
struct AssessmentTerms {
    QDate date;
    StaffId assessor;
    Instrument instrument = Instrument::None;
    /// What is still to be chosen before a mark can be kept; empty when nothing is.
    [[nodiscard]] QString missing() const;
};

} // namespace warsha
