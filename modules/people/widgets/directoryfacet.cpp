// SPDX-License-Identifier: GPL-3.0-or-later
#include "directoryfacet.h"

#include "centretime.h"
#include "gatheredanswers.h"
#include "persontexts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QSet<PersonId>> peopleByValue(OwnFacet facet, const DirectorySnapshot &people, QDate today)
{
    QMap<QString, QSet<PersonId>> found;
    for (const DirectorySnapshot::Hit &hit : people.everybody()) {
        if (hit.person->erased)
            continue;
        const QStringList values = ownValues(facet, hit.person->identity, today);
        for (const QString &value : values)
            found[value].insert(hit.person->id);
    }
    return found;
}

} // namespace

QString DirectoryFacet::title() const
{
    switch (m_facet) {
    case OwnFacet::Sex: return tr("Sex");
    case OwnFacet::Age: return tr("Age");
    case OwnFacet::Nationality: return tr("Nationality");
    case OwnFacet::Missing: break;
    }
    return tr("Missing in the record");
}

QString DirectoryFacet::valueWords(OwnFacet facet, const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"unknown"_s, QT_TR_NOOP("Not stated")}, {u"other"_s, QT_TR_NOOP("Other")},
        {u"under-18"_s, QT_TR_NOOP("Under 18")}, {u"18-24"_s, QT_TR_NOOP("18 to 24")},
        {u"25-35"_s, QT_TR_NOOP("25 to 35")}, {u"over-35"_s, QT_TR_NOOP("Over 35")},
        {u"no-phone"_s, QT_TR_NOOP("No phone")}, {u"no-birth"_s, QT_TR_NOOP("No birth date")},
        {u"no-sex"_s, QT_TR_NOOP("Sex not stated")}, {u"no-nationality"_s, QT_TR_NOOP("No nationality")},
        {u"no-document"_s, QT_TR_NOOP("No document")},
    };
    const Sex sex = facet == OwnFacet::Sex ? sexFromCode(code) : Sex::NotStated;
    if (sex == Sex::Female || sex == Sex::Male)
        return sex == Sex::Female ? tr("Women") : tr("Men");
    const char *known = words.value(code);
    return known ? tr(known) : facet == OwnFacet::Nationality ? countryName(code) : code;
}

void DirectoryFacet::load(QObject *context, const Then &then)
{
    m_worker.run(context, [facet = m_facet, directory = &m_directory, today = centreToday(m_clock)] {
        return peopleByValue(facet, *directory->snapshot(), today);
    }, [facet = m_facet, then](const QMap<QString, QSet<PersonId>> &people) {
        QList<FacetValue> values;
        for (const QString &code : fixedValues(facet))
            values.append({code, valueWords(facet, code), people.value(code)});
        if (facet == OwnFacet::Nationality)
            for (auto value = people.cbegin(); value != people.cend(); ++value)
                values.append({value.key(), valueWords(facet, value.key()), value.value()});
        then(values);
    });
}

void ListsFacet::load(QObject *context, const Then &then)
{
    gatherAnswers<QSet<PersonId>>(m_lists.size(), [this, context](qsizetype i, const PersonList::Then &tell) { m_lists.at(i)->load(context, tell); },
                                  [lists = m_lists, then](const QList<QSet<PersonId>> &people) {
        QList<FacetValue> values;
        for (qsizetype i = 0; i < people.size(); ++i)
            values.append({lists.at(i)->code(), lists.at(i)->title(), people.at(i)});
        then(values);
    });
}

} // namespace warsha
