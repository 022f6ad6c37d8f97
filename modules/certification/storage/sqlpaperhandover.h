// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that went out after a backup was made come along when it is restored, with what happened to them: see papersince.h.
// They come as they lie, sealed; the group and the trainee they name may not be in the backup, as the register outlives both.
#pragma once

#include "handover.h"

namespace warsha {

class SqlPaperHandover : public Handover
{
public:
    [[nodiscard]] Result<Write> takeAlong(Database &replaced, bool isWhole) const override;
    [[nodiscard]] Result<QStringList> since(Database &present, const BackupPoint &backup) const override;
};

} // namespace warsha
