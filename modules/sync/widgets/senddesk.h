// SPDX-License-Identifier: GPL-3.0-or-later
// What the Send page works with; all of it outlives the window.
#pragma once

#include "directory.h"
#include "question.h"
#include "snapshotservice.h"
#include "worker.h"

namespace warsha {

struct SendDesk {
    Worker &database; ///< where the service is
    Worker &files;    ///< for what touches no database: running rules, writing to a stick
    SnapshotService &service;
    const Directory &directory;
    Question &question;
    FilePicker &picker;
    std::function<std::unique_ptr<Transport>(const QString &folder)> transportTo;
    QString usualFolder; ///< where this PC keeps the centre's snapshots
    bool maySend = false;
};

} // namespace warsha
