// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace warsha {

[[nodiscard]] Result<QByteArray> markPdf(const QByteArray &pdf, const QByteArray &mark, const QList<int> &pages);
[[nodiscard]] Result<QByteArray> copyPdfPages(const QByteArray &pdf, const QList<int> &pages);

} // namespace warsha
