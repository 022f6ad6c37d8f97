// SPDX-License-Identifier: GPL-3.0-or-later
// Where the trainees of a table, or one typed by hand, are placed at once: a slice above (a group) does it, in the same step.
#pragma once

#include "peopleservice.h"

namespace warsha {

/// Asked on the database's thread.
class TraineePlacing
{
public:
    /// A place as it is offered: its id, and words for it.
    using Place = std::pair<QString, QString>;
    struct Placed {
        QString place; ///< its code
        qsizetype in = 0;
        qsizetype waiting = 0;
    };
    struct Placing {
        PeopleService::Alongside work; ///< in the import's own transaction
        std::function<QList<Placed>()> placed = {}; ///< afterwards: what it did
        std::function<QString()> sentence = {}; ///< the same in words
    };
    /// What rows say themselves, as written; empty, and past the end: where it was chosen for all.
    struct Named {
        QStringList people; ///< of those who are registered by the import
        QStringList present;
    };
    enum class By { Table, Hand }; ///< a table is a group as it began; by hand come those who join it now
    virtual ~TraineePlacing() = default;
    [[nodiscard]] virtual Result<QList<Place>> places(By by) const = 0;
    /// Why nobody can be placed where a row says; empty when it can be done.
    [[nodiscard]] virtual QString whyNotInto(const QString &place) const = 0;
    /// present: rows of the table who are registered already. chosen may be empty: then only who names a place gets one.
    [[nodiscard]] virtual Result<Placing> placing(By by, const QString &chosen, const QList<PersonId> &present, const Named &named = {}) = 0;
};

} // namespace warsha
