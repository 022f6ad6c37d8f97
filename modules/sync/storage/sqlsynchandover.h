// SPDX-License-Identifier: GPL-3.0-or-later
// What the ministry has of this centre stays known when a backup is restored: the keys it knows the centre by, under which
// lives it was sent to, and which snapshots left. The restored centre is another life and must be accepted before it sends.
#pragma once

#include "handover.h"

namespace warsha {

class SqlSyncHandover : public Handover
{
public:
    [[nodiscard]] Result<Write> takeAlong(Database &replaced, bool isWhole) const override;
};

} // namespace warsha
