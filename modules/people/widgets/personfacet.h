// SPDX-License-Identifier: GPL-3.0-or-later
// Something trainees are filtered by: their sex, their group. Implemented here for what the identity says, in the widgets
// rooms above for what they know; registered by the composition.
#pragma once

#include "personfilter.h"

#include <QObject>

#include <functional>

namespace warsha {

struct FacetValue {
    QString code;          ///< kept in saved lists: "female", a group's id
    QString words;         ///< "Women"
    QSet<PersonId> people; ///< who has it now, after merges
};

class PersonFacet
{
public:
    using Then = std::function<void(const QList<FacetValue> &)>;
    virtual ~PersonFacet() = default;
    [[nodiscard]] virtual QString code() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Its values in the order in which they are offered; read off the GUI thread, told in the thread of context, and once more
    /// when they were read anew.
    virtual void load(QObject *context, const Then &then) = 0;
};

/// All facets as they were told, in the order in which they are offered.
struct ToldFacet {
    QString code;
    QString title;
    QList<FacetValue> values;
};
using ToldFacets = QList<ToldFacet>;

/// Tells when every facet has answered, and again with each that answers anew.
void loadFacets(const QList<PersonFacet *> &facets, QObject *context, const std::function<void(const ToldFacets &)> &then);

/// Who fits (see PersonFilter::peopleIn).
[[nodiscard]] std::optional<QSet<PersonId>> peopleIn(const PersonFilter &filter, const ToldFacets &facets);
/// "Women, Men – FRM-26-A": values of one facet, then those of the next; codes that nobody tells of are left out.
[[nodiscard]] QString filterWords(const PersonFilter &filter, const ToldFacets &facets);

} // namespace warsha
