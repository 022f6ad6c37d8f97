// SPDX-License-Identifier: GPL-3.0-or-later
// The values of an IN (...) list, bound like all others: "WHERE id IN (" + list.placeholders() + ")".
// At most BoundList::most values a statement; longer lists go in slices.
#pragma once

#include "database.h"

#include <QStringList>

namespace warsha {

class BoundList
{
public:
    static constexpr qsizetype most = 500;
    explicit BoundList(const QStringList &values);

    [[nodiscard]] QString placeholders() const; ///< ":v0, :v1"
    [[nodiscard]] Bindings bindings() const;

    /// Runs the statement, "%1" being the placeholders, for slices of the values.
    [[nodiscard]] static Result<void> each(const Database &database, QStringView sql, const QStringList &values,
                                           const std::function<void(const Row &)> &visit);

private:
    QStringList m_values;
};

} // namespace warsha
