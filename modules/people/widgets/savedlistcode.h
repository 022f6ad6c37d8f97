// SPDX-License-Identifier: GPL-3.0-or-later
// How a saved list of trainees is named in a Link, beside the lists that slices register.
#pragma once

#include "savedlist.h"

namespace warsha {

inline constexpr QLatin1StringView savedListPrefix("saved:");

[[nodiscard]] inline QString codeOf(const SavedListId &list)
{
    return savedListPrefix + list.toText();
}

/// Null for a list that is no saved one.
[[nodiscard]] inline SavedListId savedListOf(const QString &code)
{
    return code.startsWith(savedListPrefix) ? SavedListId::fromText(QStringView(code).sliced(savedListPrefix.size())) : SavedListId();
}

} // namespace warsha
