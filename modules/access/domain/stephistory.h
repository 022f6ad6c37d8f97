// SPDX-License-Identifier: GPL-3.0-or-later
// The seam of the history page: who did what, in words. The sentences name the verbs of all slices, so what stands above
// them implements it. Called on the database's thread.
#pragma once

#include "actor.h"
#include "result.h"

#include <QUuid>

namespace warsha {

struct HistoryStep {
    enum class State { Stands, TakenBack, Undo, Redo, Background };
    QUuid id;
    qint64 at = 0; ///< UTC seconds
    UserId user;
    QString what; ///< "register 26 trainees"; of an undo: what was taken back
    qint64 changes = 0;
    bool final = false;
    bool own = false; ///< of who is signed in
    bool here = true; ///< done on this PC
    QString finalSince = {}; ///< what its owner did later here that stays: undo passes over it, or ends there; empty: nothing
    State state = State::Stands;
};

/// What is empty does not filter.
struct HistoryFilter {
    QString text; ///< a part of the sentence, compared folded
    UserId user;
};

class StepHistory
{
public:
    virtual ~StepHistory() = default;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<QUuid>> find(const HistoryFilter &filter) const = 0;
    /// In no order.
    [[nodiscard]] virtual Result<QList<HistoryStep>> steps(const QList<QUuid> &ids) const = 0;
    /// Own steps that undo takes back one after another, newest first.
    [[nodiscard]] virtual Result<QList<QUuid>> wayBack() const = 0;
    /// Takes steps of the way back back, one by one, the given one last. Those before a refusal stay taken back.
    virtual Result<void> undoBackTo(const QUuid &step) = 0;
};

} // namespace warsha
