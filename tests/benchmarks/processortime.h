// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the figures that other programs on the machine must not change.
#pragma once

#include <QtGlobal>

#include <ctime>

namespace warsha {

/// Time that this thread had a processor: other programs on the machine do not count.
inline qint64 processorNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace warsha
