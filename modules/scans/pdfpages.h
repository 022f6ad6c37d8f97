// SPDX-License-Identifier: GPL-3.0-or-later
// Single pages out of a PDF, word for word (qpdf): a reprint is a copy of what was printed, never drawn again.
#pragma once

#include "result.h"

#include <QByteArray>

namespace warsha {

/// page: 1 is the first. Input error for a damaged PDF or a page it does not have.
[[nodiscard]] Result<QByteArray> copyPdfPage(const QByteArray &pdf, int page);

} // namespace warsha
