// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait after wrong passwords: 1 s, doubling, at most 15 minutes, never for ever (reliability rule: a person
// who forgot is helped, a machine that guesses is slowed).
#pragma once

#include "deskclock.h"

namespace warsha {

struct SignInFailures {
    qint64 count = 0;
    DeskTime last; ///< of the last wrong password, or of the first look after a restart of the PC
};

/// Wait for this many wrong passwords in a row for one account on one desk.
[[nodiscard]] qint64 accountDelay(qint64 failures);
/// The same over all accounts of a desk, where several people mistype in peace: the first ten are free.
[[nodiscard]] qint64 deskDelay(qint64 failures);

/// Seconds still to wait. After a restart of the PC nobody knows how long it was off (the date may have been turned),
/// so the wait starts again: the caller stores now as the last time.
[[nodiscard]] qint64 secondsLeft(const SignInFailures &failures, qint64 delay, const DeskTime &now);

} // namespace warsha
