// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, told from its bytes: a picture named .csv is a picture.
#pragma once

#include "result.h"

#include <QByteArray>

namespace warsha {

enum class FileKind { Text, Zip };

/// ErrorKind::Input with a sentence saying what it is instead, and what to do, for anything that cannot be a table.
[[nodiscard]] Result<FileKind> fileKindOf(const QByteArray &bytes, const QString &name);

} // namespace warsha
