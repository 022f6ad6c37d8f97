// SPDX-License-Identifier: GPL-3.0-or-later
// A saved list of trainees that an upper slice knows: who is in no group, who is below the share. Implemented in the widgets
// rooms above, registered by the composition, shown under the sections with its count.
#pragma once

#include "person.h"

#include <QSet>

namespace warsha {

class PersonList
{
public:
    using Then = std::function<void(const QSet<PersonId> &)>;
    virtual ~PersonList() = default;
    [[nodiscard]] virtual QString code() const = 0; ///< "below": part of a Link
    [[nodiscard]] virtual QString title() const = 0;
    /// Who is in it now, after merges; read off the GUI thread, told in the thread of context, and once more when it was
    /// read anew.
    virtual void load(QObject *context, const Then &then) = 0;
};

} // namespace warsha
