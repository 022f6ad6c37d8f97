// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablewriter.h"

namespace warsha {

/// Every cell is text; written beside its place and renamed.
[[nodiscard]] Result<void> writeXlsxBook(const QString &path, const QList<Sheet> &sheets);

} // namespace warsha
