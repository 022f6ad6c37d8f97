// SPDX-License-Identifier: GPL-3.0-or-later
// The seam of a trainee's history: who did what to their record, and the way back. The sentences name the verbs of all
// slices, so what stands above them implements it. Called on the database's thread.
#pragma once

#include "person.h"
#include "result.h"

#include <QUuid>

#include <optional>

namespace warsha {

struct PersonChange {
    QUuid step;
    qint64 at = 0; ///< UTC seconds
    QString who;   ///< name of the user; empty: the program
    QString what;  ///< "change a trainee", "enrol in a group (FRM-26-A)"
    bool takenBack = false;
    bool isFinal = false;
    std::optional<Identity> before; ///< of a change of the identity, while its key is there
    std::optional<Identity> after;
    QString finalSince = {}; ///< what its owner did later here that stays: undo passes over it, or ends there; empty: nothing
};

struct PersonHistory {
    QList<PersonChange> changes; ///< newest first
    QList<QUuid> wayBack;        ///< own steps that undo takes back one after another, newest first; of anything
};

class PersonHistories
{
public:
    virtual ~PersonHistories() = default;
    [[nodiscard]] virtual Result<PersonHistory> of(const PersonId &person) const = 0;
    /// Takes steps of the way back back, one by one, the given one last.
    virtual Result<void> undoBackTo(const QUuid &step) = 0;
};

} // namespace warsha
