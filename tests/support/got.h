// SPDX-License-Identifier: GPL-3.0-or-later
// What a Result holds, for a test's comparison; an error is printed and gives an empty value, so that the comparison
// fails with a reason instead of a crash.
#pragma once

#include "result.h"

#include <QDebug>

namespace warsha {

template<typename T>
[[nodiscard]] T got(const Result<T> &result)
{
    if (result)
        return *result;
    qWarning().noquote() << "Error:" << result.error().message << '|' << result.error().detail;
    return T();
}

/// The error that was expected. Asking a Result that holds a value for its error reads rubbish, which may look like the
/// error that a test waits for; here the comparison fails instead.
template<typename T>
[[nodiscard]] Error refusal(const Result<T> &result)
{
    if (!result)
        return result.error();
    qWarning("Nothing was refused.");
    return {ErrorKind(-1), {}, {}};
}

} // namespace warsha
