// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what: every write names its actor, and is one step of the change log.
#pragma once

#include "id.h"

#include <QStringList>

namespace warsha {

using UserId = Id<struct UserTag>;
using DeskId = Id<struct DeskTag>;
using OpId = Id<struct OpTag>;
using StepId = Id<struct StepTag>;

struct Actor {
    UserId user;
    DeskId desk;
    OpId op; ///< the same op again returns the first result, so that a double click or a doubtful COMMIT is harmless
};

/// What the step was, kept as a verb and ids; its sentence is made when it is shown (see StepSentences in database).
struct Step {
    QString verb;        ///< "people.register", "certificates.issue": module, dot, verb
    QStringList ids;     ///< ids of the records it is about, and counts; never a name
    bool final = false;  ///< locking, issuing, sending, erasing cannot be undone
    bool background = false; ///< the program's own bookkeeping (counters, outbox marks): undo passes over it
};

} // namespace warsha
