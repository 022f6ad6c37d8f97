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

} // namespace warsha
