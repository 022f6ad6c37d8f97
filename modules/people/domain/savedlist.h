// SPDX-License-Identifier: GPL-3.0-or-later
// A filter of trainees with a name: "Women under 25", shown in the sidebar with its count. It is the centre's, seen by all who
// may read people. The name lies in clear, as a group's does.
#pragma once

#include "personfilter.h"

namespace warsha {

using SavedListId = Id<struct SavedListTag>;

struct SavedPersonList {
    SavedListId id;
    QString name;
    PersonFilter filter;
    qint64 version = 0;
    bool operator==(const SavedPersonList &) const = default;
};

class SavedListRepository
{
public:
    virtual ~SavedListRepository() = default;
    /// In the order in which they were made.
    [[nodiscard]] virtual Result<QList<SavedPersonList>> all() const = 0;
    virtual Result<void> add(const SavedPersonList &list) = 0;
    virtual Result<void> change(const SavedPersonList &list) = 0;
    virtual Result<void> remove(const SavedPersonList &list) = 0;
};

} // namespace warsha
