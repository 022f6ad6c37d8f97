// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of hours and placements read from the command line: groups, trainees, reports.
#pragma once

#include "command.h"

#include "groupmembers.h"

namespace warsha {

struct GroupAtHand {
    Workbench *centre = nullptr;
    Group group;
    QHash<EnrolmentId, const Person *> people; ///< of the enrolments, after merges
    std::shared_ptr<const DirectorySnapshot> directory; ///< keeps the people alive
    QList<Enrolment> enrolments;

    [[nodiscard]] QString number(const EnrolmentId &id) const;
    [[nodiscard]] QString name(const EnrolmentId &id) const;
    /// By trainee number; ErrorKind::NotFound names it.
    [[nodiscard]] Result<EnrolmentId> trainee(const QString &number) const;
};
/// Argument 0 is the centre, argument 1 the group's code.
[[nodiscard]] Result<GroupAtHand> groupAtHand(CommandContext &context);

/// --session, an id from hours sessions; null when it is not given.
[[nodiscard]] Result<TrainingSessionId> sessionOption(CommandContext &context);
/// A file's bytes; exit code 3 when it cannot be opened.
[[nodiscard]] Result<QByteArray> fileArgument(CommandContext &context, int index);

} // namespace warsha
