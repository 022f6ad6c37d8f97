// SPDX-License-Identifier: GPL-3.0-or-later
// A look at what would be sent, read to its end.
#pragma once

#include "snapshotpreview.h"

namespace warsha {

[[nodiscard]] inline Result<SnapshotPreview> lookAtAll(const Result<std::shared_ptr<PendingPreview>> &pending, Progress *progress = nullptr)
{
    WARSHA_CHECK(pending);
    for (;;) {
        WARSHA_TRY(const bool isWhole, (*pending)->readOn());
        if (isWhole)
            return (*pending)->finish(progress);
    }
}

} // namespace warsha
