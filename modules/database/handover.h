// SPDX-License-Identifier: GPL-3.0-or-later
// What left the house since a backup was made cannot be called back by restoring it: the slice that wrote it takes what
// must not be forgotten along from the replaced centre into the restored one. Implemented in storage rooms, registered by
// the workbench.
#pragma once

#include "result.h"

#include <functional>

namespace warsha {

class Database;

class Handover
{
public:
    virtual ~Handover() = default;
    /// Runs in the first step of the restored database's new life.
    using Write = std::function<Result<void>(Database &restored)>;
    /// Reads the replaced centre. isWhole: it is sound, went on from this backup, and will write no more.
    [[nodiscard]] virtual Result<Write> takeAlong(Database &replaced, bool isWhole) const = 0;
};

} // namespace warsha
