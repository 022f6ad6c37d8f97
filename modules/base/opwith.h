// SPDX-License-Identifier: GPL-3.0-or-later
// The op of a step, and what is written in that step besides the thing itself, so that both stand or fall and one undo takes both
// back: how the columns of a table were read, with the import of it.
#pragma once

#include "actor.h"
#include "result.h"

#include <functional>

namespace warsha {

struct OpWith {
    OpWith(const OpId &id = OpId::make(), std::function<Result<void>()> with = {}) : op(id), also(std::move(with)) {}
    [[nodiscard]] Result<void> writeAlso() const { return also ? also() : Result<void>(); } ///< last, in the work of the step
    OpId op;
    std::function<Result<void>()> also;
};

} // namespace warsha
