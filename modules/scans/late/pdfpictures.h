// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans.h"

namespace warsha {

[[nodiscard]] Result<std::shared_ptr<const PdfPictures>> openPdf(const QByteArray &pdf);

} // namespace warsha
