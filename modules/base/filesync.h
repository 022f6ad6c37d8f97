// SPDX-License-Identifier: GPL-3.0-or-later
// Files that must survive a power cut: QSaveFile syncs the file but not the folder that names it.
#pragma once

#include "result.h"

#include <QString>

class QIODevice;
class QSaveFile;

namespace warsha {

/// What leaves a centre is about people: nobody else on this PC reads it. A snapshot is sealed, and fetched by others.
enum class FileReaders { Owner, AsTheSystemHasIt };
/// commit(), but never of a file that is cut: a block that fits only in part on a full disk is no error to Qt 6.4, and the
/// rest of it is lost. False with the file's error, and no file of that name, or the former one.
[[nodiscard]] bool commitWhole(QSaveFile &file, FileReaders readers = FileReaders::Owner);
/// Takes every byte, or false with the device's reason: where only a part of them fits, Qt 6.4 knows none before it is asked again.
/// A file is to be opened unbuffered.
[[nodiscard]] bool writeAll(QIODevice &device, QByteArrayView bytes);
/// Writes these bytes to the open file and commits it, in the same way.
[[nodiscard]] bool writeWhole(QSaveFile &file, const QByteArray &bytes, FileReaders readers = FileReaders::Owner);

/// What was written to the file is on the disk when this returns.
Result<void> syncFile(const QString &path);
/// The names in the folder are on the disk when this returns (a no-op where the system cannot).
Result<void> syncFolder(const QString &path);
/// Gives a synced file its name, in place of a former one, and syncs the folder: the old file or the new one, never
/// none. Both are in the same folder.
Result<void> putInPlace(const QString &from, const QString &to);

} // namespace warsha
