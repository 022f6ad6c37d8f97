// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfacet.h"

#include "gatheredanswers.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

void loadFacets(const QList<PersonFacet *> &facets, QObject *context, const std::function<void(const ToldFacets &)> &then)
{
    gatherAnswers<QList<FacetValue>>(facets.size(), [&](qsizetype i, const PersonFacet::Then &tell) { facets.at(i)->load(context, tell); },
                                     [facets, then](const QList<QList<FacetValue>> &values) {
        ToldFacets told;
        for (qsizetype i = 0; i < values.size(); ++i)
            told.append({facets.at(i)->code(), facets.at(i)->title(), values.at(i)});
        then(told);
    });
}

std::optional<QSet<PersonId>> peopleIn(const PersonFilter &filter, const ToldFacets &facets)
{
    QMap<QString, FacetPeople> known;
    for (const ToldFacet &facet : facets)
        for (const FacetValue &value : facet.values)
            if (filter.has(facet.code, value.code))
                known[facet.code].insert(value.code, value.people);
    return filter.peopleIn(known);
}

QString filterWords(const PersonFilter &filter, const ToldFacets &facets)
{
    QStringList parts;
    for (const ToldFacet &facet : facets) {
        QStringList words;
        for (const FacetValue &value : facet.values)
            if (filter.has(facet.code, value.code))
                words.append(value.words);
        if (!words.isEmpty())
            parts.append(words.join(QCoreApplication::translate("PersonFilterWords", ", ", "between two values of a filter")));
    }
    return parts.join(u" – "_s);
}

} // namespace warsha
