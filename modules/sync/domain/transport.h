// SPDX-License-Identifier: GPL-3.0-or-later
// A place where snapshots go: an HTTP folder, a USB stick. Files are put by name; names hold their hashes, so putting
// twice is harmless and what is there already is not sent again. A transport is used from one thread.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace warsha {

enum class Presence { Absent, Present, Unsure }; ///< Unsure: something of that name and size is there, its bytes unknown

class Transport
{
public:
    virtual ~Transport() = default;
    /// What to call the place in sentences, lists and the database; holds no password and no path of this PC.
    [[nodiscard]] virtual QString place() const = 0;
    /// Whether the name means the same place next time, so that what was sent there once need not be asked about again.
    [[nodiscard]] virtual bool isLasting() const = 0;
    /// path is relative, of plain characters; hash is the SHA-256 of the file, 32 bytes.
    [[nodiscard]] virtual Result<Presence> look(const QString &path, qint64 size, const QByteArray &hash) = 0;
    /// ErrorKind::Transport for what may pass (line cut, server busy); any other kind for what will not.
    virtual Result<void> put(const QString &path, const QByteArray &bytes, const QByteArray &hash) = 0;
    /// Takes away what a run put there and could not make whole. False where it stays, which is harmless: no manifest names it.
    virtual bool takeBack(const QString &path)
    {
        Q_UNUSED(path)
        return false;
    }
    /// The bytes that are there; ErrorKind::NotFound when there are none, Transport when they are more than limit.
    [[nodiscard]] virtual Result<QByteArray> get(const QString &path, qint64 limit) = 0;
};

} // namespace warsha
