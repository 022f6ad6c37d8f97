// SPDX-License-Identifier: GPL-3.0-or-later
// zstd (RFC 8878): the same bytes and level give the same result with the same library; one frame, size in its head.
#pragma once

#include "result.h"

#include <QByteArray>

namespace warsha {

[[nodiscard]] QByteArray compress(QByteArrayView bytes, int level = 9);
/// ErrorKind::Input when it is no such frame, is cut or altered, or would be larger than limit bytes (never inflated then).
[[nodiscard]] Result<QByteArray> decompress(QByteArrayView packed, qint64 limit);

} // namespace warsha
