// SPDX-License-Identifier: GPL-3.0-or-later
// A restored centre gives out no number again that the replaced one gave: see numbergap.h. Runs after the papers themselves
// (sqlpaperhandover.h): a number whose paper came over is no gap.
#pragma once

#include "handover.h"

namespace warsha {

class SqlNumberHandover : public Handover
{
public:
    [[nodiscard]] Result<Write> takeAlong(Database &replaced, bool isWhole) const override;
};

} // namespace warsha
