// SPDX-License-Identifier: GPL-3.0-or-later
// From a part's rows to the bytes as sent and back: encode, compress (zstd), seal deterministically.
#pragma once

#include "manifest.h"

namespace warsha {

struct SealedPart {
    ManifestPart entry;
    QByteArray plainHash; ///< of the packed plain bytes; travels only in the sealed body of the manifest
    QByteArray bytes;     ///< as sent
};

[[nodiscard]] SealedPart sealReturnPart(const ReturnPart &part, const SymmetricKey &key);
/// ErrorKind::Input when bytes are not those the entry names, or do not hold what it says.
[[nodiscard]] Result<ReturnPart> openReturnPart(const ManifestPart &entry, QByteArrayView bytes, const SymmetricKey &key,
                                                QByteArrayView plainHash);

} // namespace warsha
