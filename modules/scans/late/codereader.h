// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QImage>
#include <QStringList>

namespace warsha {

[[nodiscard]] QStringList readCodes(const QImage &picture);
[[nodiscard]] Result<QList<QStringList>> readCodesOfPdf(const QByteArray &pdf);
[[nodiscard]] Result<QList<QStringList>> readCodesOfFile(const QString &path);

} // namespace warsha
