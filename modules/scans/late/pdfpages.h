// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace warsha {

[[nodiscard]] Result<QByteArray> markPdf(const QByteArray &pdf, const QByteArray &mark);
[[nodiscard]] Result<QByteArray> copyPdfPage(const QByteArray &pdf, int page);

} // namespace warsha
