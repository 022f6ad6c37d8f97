// SPDX-License-Identifier: GPL-3.0-or-later
// Which trainees a list shows: chosen values of facets (group, sex, age). Of one facet any of its values is enough, of
// several facets each must fit. What the values mean is told by whoever knows it, as the people who have them.
#pragma once

#include "person.h"
#include "result.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <optional>

namespace warsha {

/// The people of each value of a facet, by the value's code.
using FacetPeople = QMap<QString, QSet<PersonId>>;

class PersonFilter
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PersonFilter)
public:
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] QStringList facets() const { return m_values.keys(); }
    [[nodiscard]] QStringList values(const QString &facet) const { return m_values.value(facet); }
    [[nodiscard]] bool has(const QString &facet, const QString &value) const { return values(facet).contains(value); }
    /// Takes a value in, or out.
    void set(const QString &facet, const QString &value, bool chosen);

    /// Who fits; nothing for an empty filter, which everybody fits. A facet or a value that nobody tells of any more (its
    /// group is gone) fits nobody.
    [[nodiscard]] std::optional<QSet<PersonId>> peopleIn(const QMap<QString, FacetPeople> &facets) const;

    /// As it is kept: a JSON object of arrays, facets and values in the order of their codes.
    [[nodiscard]] QString toText() const;
    /// At most 64 kB and 1,000 values; Input for what no filter ever was.
    [[nodiscard]] static Result<PersonFilter> fromText(const QString &text);
    bool operator==(const PersonFilter &) const = default;

private:
    QMap<QString, QStringList> m_values; ///< sorted; no facet without a value
};

} // namespace warsha
