// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of hours and placements read from the command line: groups, trainees, days, moments in the centre's zone.
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
    /// By trainee number; ErrorKind::Input names it.
    [[nodiscard]] Result<EnrolmentId> trainee(const QString &number) const;
};
/// Argument 0 is the centre, argument 1 the group's code.
[[nodiscard]] Result<GroupAtHand> groupAtHand(CommandContext &context);

/// --name 2026-03-05; a null date when it was not given.
[[nodiscard]] Result<QDate> dayOption(const CommandContext &context, const QString &name);
/// --name "2026-03-05 09:00" in the zone; nothing when it was not given.
[[nodiscard]] Result<std::optional<qint64>> momentOption(const CommandContext &context, const QString &name, const QTimeZone &zone);
[[nodiscard]] Result<std::optional<Mode>> modeOption(const CommandContext &context);
[[nodiscard]] Result<int> minutesOption(const CommandContext &context, const QString &name);
/// A file's bytes; exit code 3 when it cannot be opened.
[[nodiscard]] Result<QByteArray> fileArgument(CommandContext &context, int index);

} // namespace warsha
