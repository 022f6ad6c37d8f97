// SPDX-License-Identifier: GPL-3.0-or-later
// What the card of backups works with; all outlive the window.
#pragma once

#include "backupkeeper.h"
#include "centrebackups.h"
#include "question.h"
#include "worker.h"

namespace warsha {

struct BackupDesk {
    Worker &worker;
    CentreBackups &backups;
    BackupKeeper *keeper = nullptr; ///< none: the centre may only be read
    Question &question;
    FilePicker &files;
    bool isServer = false; ///< a restored one takes its place in the database, not as a file
    std::function<QString(const QString &table)> tradeName; ///< "trainees" for "person"; empty: not to be shown
    std::function<void(const Restored &)> replaced;         ///< the restored centre is ready: it is to be opened in this one's place
};

} // namespace warsha
