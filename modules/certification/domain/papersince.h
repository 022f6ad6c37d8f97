// SPDX-License-Identifier: GPL-3.0-or-later
// Papers after a backup: what they did since it was made is not undone by restoring it. A paper that went out stays in the
// register, and one that was revoked stays revoked, whatever the backup says of it.
#pragma once

#include "award.h"

#include <QStringList>

namespace warsha {

/// One change of a paper since the backup.
struct PaperSince {
    QString number;
    AwardState before = AwardState::Draft;
    AwardState after = AwardState::Draft;
};

/// Translated, a sentence for each thing that happened, with the numbers: "Issued since: BEY-2026-00043-12, …". areKept: the
/// papers that were issued come along; if not, only their numbers, so that they are not given again.
[[nodiscard]] QStringList papersSince(const QList<PaperSince> &changes, bool areKept);

/// Which of two things known of one paper holds: a paper only goes on, it never comes back.
[[nodiscard]] AwardState laterState(AwardState one, AwardState other);

} // namespace warsha
