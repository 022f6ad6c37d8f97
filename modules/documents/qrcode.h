// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes (ISO/IEC 18004), error correction level Q, mask fixed: choosing one costs ten times the rest and readers do
// not mind. Runs of the alphanumeric set (0-9 A-Z space $%*+-./:) are packed as such, other text as UTF-8 bytes.
#pragma once

#include "result.h"

#include <QImage>

namespace warsha {

/// One pixel per module, black on white, 1 bit, without the quiet zone (4 modules on each side, the caller's to leave).
/// Input error when the text is too long for any QR code.
[[nodiscard]] Result<QImage> makeQrCode(const QString &text);

/// Quiet zone around a code, in modules, and the least size of a module that old printers and phones manage, in mm.
constexpr int qrQuietZone = 4;
constexpr double qrLeastModule = 0.5;

} // namespace warsha
