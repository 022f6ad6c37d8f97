// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages about hours work with; all of it outlives the window.
#pragma once

#include "groupdesk.h"
#include "hoursservice.h"
#include "question.h"

namespace warsha {

class MeetingImportService;

struct HoursDesk {
    GroupDesk groups;
    HoursService &hours;
    const Clock &clock;
    Question &question;
    bool mayRecord = false;
    bool mayLock = false;
    std::function<QString(const UserId &)> userName = {}; ///< who recorded; asked on the worker's thread
    MeetingImportService *meetings = nullptr; ///< names of meeting reports; none: not offered
    [[nodiscard]] QDate today() const { return clock.now().toTimeZone(hours.zone()).date(); }
};

} // namespace warsha
