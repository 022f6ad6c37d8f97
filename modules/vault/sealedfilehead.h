// SPDX-License-Identifier: GPL-3.0-or-later
// Only for the sources of this module: the clear beginning of a sealed file.
#pragma once

#include "sealedfile.h"

class QIODevice;

namespace warsha {

constexpr qsizetype sealedChunkSize = 64 * 1024;

[[nodiscard]] Result<QByteArray> packSealedHead(const SealedFileHead &head);

struct ReadSealedHead {
    SealedFileHead head;
    QByteArray bytes; ///< as they stand in the file
};
[[nodiscard]] Result<ReadSealedHead> readSealedHead(QIODevice &device);

[[nodiscard]] tl::unexpected<Error> sealedFileIsCut();

} // namespace warsha
