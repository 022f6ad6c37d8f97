// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

namespace warsha {

QList<Command> allCommands()
{
    QList<Command> commands;
    commands += backupCommands();
    commands += createCommands();
    commands += checkCommands();
    commands += centreCommands();
    commands += assessCommands();
    commands += certificatesCommands();
    commands += historyCommands();
    commands += sampleCommands();
    commands += programmesCommands();
    commands += hoursCommands();
    commands += placementsCommands();
    commands += usersCommands();
    commands += peopleCommands();
    commands += staffCommands();
    commands += enrolmentCommands();
    commands += reportCommands();
    commands += snapshotCommands();
    commands += snapshotSendCommands();
    commands += snapshotVerifyCommands();
    std::ranges::stable_sort(commands, {}, &Command::name);
    return commands;
}

} // namespace warsha
