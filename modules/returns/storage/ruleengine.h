// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a rule pack over a return, in memory: nothing of it touches the disk. A rule's condition may read the return,
// the previous one (attached as `previous`), return_info, code_list and collected, and call a list of plain functions;
// anything else is refused by SQLite's authoriser. A condition that runs or grows too long is stopped, and named.
#pragma once

#include "rulepack.h"

namespace warsha {

class RuleEngine : public RuleRunner
{
public:
    explicit RuleEngine(const RuleLimits &limits = {}) : m_limits(limits) {}
    [[nodiscard]] Result<RuleReport> run(const RulePack &pack, const ReturnData &data,
                                         const ReturnData *previous = nullptr) const override;

private:
    RuleLimits m_limits;
};

} // namespace warsha
