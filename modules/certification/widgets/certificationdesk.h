// SPDX-License-Identifier: GPL-3.0-or-later
// What pages about certificates work with; all of it outlives the window.
#pragma once

#include "certificationservice.h"
#include "groupdesk.h"
#include "printdesk.h"
#include "question.h"
#include "sharedanswer.h"

namespace warsha {

struct CertificationDesk {
    GroupDesk groups;
    CertificationService &service;
    Question &question;
    PrintDesk print;
    bool mayIssue = false;
    bool mayRevoke = false;
    SharedAnswer<QList<GroupReadiness>> *readiness = nullptr; ///< over all groups; none: no saved lists
    bool mayErase = false; ///< papers past their retention
};

} // namespace warsha
