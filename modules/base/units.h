// SPDX-License-Identifier: GPL-3.0-or-later
// A service says what stands or falls together, without knowing SQL. Implemented by Database.
#pragma once

#include "actor.h"
#include "result.h"

#include <QStringList>

#include <functional>

namespace warsha {

struct Committed {
    StepId step;           ///< null when nothing was written
    bool repeated = false; ///< this op was done before: nothing was written now
};

class Units
{
public:
    virtual ~Units() = default;

    /// Runs work in one transaction. An error from it (or from COMMIT) leaves everything as before.
    /// work may be run again after a serialisation failure, so it has no other effects than writes.
    /// A call inside a call joins the outer one; the outer step names the whole.
    virtual Result<Committed> atomically(const Step &step, const Actor &actor,
                                         const std::function<Result<void>()> &work) = 0;

    /// Ids of the rows of a table that a step wrote, in order: how a repeated op finds its first result.
    [[nodiscard]] virtual Result<QStringList> touched(const StepId &step, const QString &table) const = 0;
};

} // namespace warsha
