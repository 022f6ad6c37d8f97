// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindelay.h"

#include <algorithm>

namespace warsha {

namespace {
constexpr qint64 longestDelay = 15 * 60;
constexpr qint64 freeTriesOfADesk = 10;
} // namespace

qint64 accountDelay(qint64 failures)
{
    if (failures <= 0)
        return 0;
    return failures > 10 ? longestDelay : std::min(longestDelay, qint64(1) << (failures - 1));
}

qint64 deskDelay(qint64 failures)
{
    return accountDelay(failures - freeTriesOfADesk);
}

qint64 secondsLeft(const SignInFailures &failures, qint64 delay, const DeskTime &now)
{
    if (delay <= 0)
        return 0;
    if (failures.last.boot != now.boot || now.seconds < failures.last.seconds)
        return delay;
    return std::max(qint64(0), failures.last.seconds + delay - now.seconds);
}

} // namespace warsha
