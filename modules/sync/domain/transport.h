// SPDX-License-Identifier: GPL-3.0-or-later
// A place where snapshots go: an HTTP folder, a USB stick. Files are put by name; names hold their hashes, so putting
// twice is harmless and what is there already is not sent again.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace warsha {

enum class Presence { Absent, Present, Unsure }; ///< Unsure: something of that name and size is there, its bytes unknown

class Transport
{
public:
    virtual ~Transport() = default;
    /// What to call the place in sentences and lists; never holds a password.
    [[nodiscard]] virtual QString place() const = 0;
    /// path is relative, of plain characters; hash is the SHA-256 of the file, 32 bytes.
    [[nodiscard]] virtual Result<Presence> look(const QString &path, qint64 size, const QByteArray &hash) = 0;
    /// ErrorKind::Transport for what may pass (line cut, server busy); ErrorKind::Denied or Input for what will not.
    virtual Result<void> put(const QString &path, const QByteArray &bytes, const QByteArray &hash) = 0;
    /// The bytes that are there; ErrorKind::NotFound when there are none.
    [[nodiscard]] virtual Result<QByteArray> get(const QString &path, qint64 limit) = 0;
};

} // namespace warsha
