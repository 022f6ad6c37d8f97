// SPDX-License-Identifier: GPL-3.0-or-later
// Where a centre lives: a .warsha file or a postgresql:// address, and whether that place is fit to hold it.
#pragma once

#include "result.h"

#include <QString>

namespace warsha {

struct Place {
    bool postgresql = false;
    QString file; ///< absolute, links resolved
    QString host; ///< a host name, an address, or the folder of a unix socket
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString tls; ///< sslmode, where the address gives it
    /// As it may be shown and logged: no password.
    [[nodiscard]] QString shown() const;
};

/// Reads a location; an unreadable address is ErrorKind::Input.
[[nodiscard]] Result<Place> readPlace(const QString &location);

/// Network and cloud-synced folders lose or mix writes: refused with a pointer to PostgreSQL.
[[nodiscard]] Result<void> checkFolderIsLocal(const QString &file);

} // namespace warsha
