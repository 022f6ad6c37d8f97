// SPDX-License-Identifier: GPL-3.0-or-later
// Only for the sources of this module: the details of a backup as CBOR.
#pragma once

#include "backupfile.h"

namespace warsha {

[[nodiscard]] QByteArray encodeBackupDetails(const BackupDetails &details);
[[nodiscard]] Result<BackupDetails> decodeBackupDetails(const QByteArray &bytes);

} // namespace warsha
