// SPDX-License-Identifier: GPL-3.0-or-later
// What an upper slice says of the members of a group: columns beside their names, and figures in the head of the group. Of
// one group at a time, so that it costs the same in a centre of five groups and of five hundred. Implemented in the widgets
// rooms above, registered by the composition; read in the GUI thread from what was loaded.
#pragma once

#include "enrolment.h"
#include "idlistmodel.h"

namespace warsha {

class MemberColumns
{
public:
    virtual ~MemberColumns() = default;
    [[nodiscard]] virtual QList<Column> columns() const = 0;
    /// column: its place in columns(). Invalid where nothing is known of the member.
    [[nodiscard]] virtual QVariant cell(const EnrolmentId &member, int column, int role) const = 0;

    struct Figure {
        QString caption; ///< "Ready"
        QString figure;  ///< empty before the group was read
    };
    /// The same captions, in the same order, whatever was loaded.
    [[nodiscard]] virtual QList<Figure> figures() const { return {}; }

    /// Reads the group off the GUI thread, then calls in the thread of context. What was read of another is forgotten.
    virtual void load(const GroupId &group, QObject *context, const std::function<void(const Result<void> &)> &then) = 0;
};

} // namespace warsha
