// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that are shown to nobody, because what is missing is an extra (hits of a search, a count, a column): they go to
// the log, standard error. Only kind and detail do; the message is for the person at the desk, and may name people.
#pragma once

#include "result.h"

namespace warsha {

/// what: the reading that failed, in a few English words ("hits of groups").
void logFault(QLatin1StringView what, const Error &error);

/// What was read, or nothing with the fault in the log. That somebody may not read it is no fault.
template<typename T>
[[nodiscard]] T orLogged(QLatin1StringView what, const Result<T> &read)
{
    if (read)
        return *read;
    if (read.error().kind != ErrorKind::Denied)
        logFault(what, read.error());
    return T();
}

} // namespace warsha
