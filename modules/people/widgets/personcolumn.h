// SPDX-License-Identifier: GPL-3.0-or-later
// A column of the list of trainees that an upper slice fills: their group, their hours. Implemented in the widgets rooms
// above, registered by the composition; read in the GUI thread from what was loaded.
#pragma once

#include "idlistmodel.h"
#include "person.h"

namespace warsha {

class PersonColumn
{
public:
    virtual ~PersonColumn() = default;
    [[nodiscard]] virtual Column column() const = 0;
    [[nodiscard]] virtual QVariant cell(const PersonId &person, int role) const = 0;
    /// Reads for everybody off the GUI thread, then calls in the thread of context.
    virtual void load(QObject *context, const std::function<void()> &then) = 0;
};

} // namespace warsha
