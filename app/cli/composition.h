// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of warshactl, slice by slice. Add a slice: one function of its own file, one line in composition.cpp.
#pragma once

#include "command.h"

namespace warsha {

[[nodiscard]] QList<Command> allCommands();

[[nodiscard]] QList<Command> backupCommands(); ///< backup, backups list, restore
[[nodiscard]] QList<Command> createCommands(); ///< create
[[nodiscard]] QList<Command> checkCommands(); ///< check
[[nodiscard]] QList<Command> centreCommands(); ///< centre show, settings, set; signatories add, list
[[nodiscard]] QList<Command> assessCommands(); ///< assess import, list, lock, reopen, trainers
[[nodiscard]] QList<Command> certificatesCommands(); ///< certificates ...
[[nodiscard]] QList<Command> historyCommands(); ///< undo, redo, history
[[nodiscard]] QList<Command> programmesCommands(); ///< programmes import, export, list, show, new-version
[[nodiscard]] QList<Command> hoursCommands();       ///< hours balance, lock, list, reverse, sessions, register, import, unmatched
[[nodiscard]] QList<Command> hoursImportCommands(); ///< a part of the above
[[nodiscard]] QList<Command> placementsCommands();  ///< placements add, list, days, confirm
[[nodiscard]] QList<Command> usersCommands(); ///< users add, list, roles, password, deactivate, share-notes, recover, renew-code
[[nodiscard]] QList<Command> peopleCommands();     ///< people import, list, show, add, erase
[[nodiscard]] QList<Command> staffCommands();      ///< staff add, list, user
[[nodiscard]] QList<Command> enrolmentCommands();  ///< groups add|change|list|show, enrol, apply, enrolments set, withdraw, transfer
[[nodiscard]] QList<Command> reportCommands();     ///< report
[[nodiscard]] QList<Command> snapshotCommands(); ///< snapshot build, show, list, key, accept
[[nodiscard]] QList<Command> snapshotSendCommands();
[[nodiscard]] QList<Command> snapshotVerifyCommands();

[[nodiscard]] QList<Command> sampleCommands(); ///< sample

} // namespace warsha
