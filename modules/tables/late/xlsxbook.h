// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablewriter.h"

namespace warsha {

/// Written beside its place and renamed.
[[nodiscard]] Result<void> writeXlsxBook(const QString &path, const QList<Sheet> &sheets);

} // namespace warsha
