// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 64 * 1024;
constexpr int mostValues = 1000;

} // namespace

void PersonFilter::set(const QString &facet, const QString &value, bool chosen)
{
    QStringList values = m_values.value(facet);
    values.removeAll(value);
    if (chosen)
        values.insert(std::ranges::lower_bound(values, value), value);
    if (values.isEmpty())
        m_values.remove(facet);
    else
        m_values[facet] = values;
}

std::optional<QSet<PersonId>> PersonFilter::peopleIn(const QMap<QString, FacetPeople> &facets) const
{
    std::optional<QSet<PersonId>> found;
    for (auto facet = m_values.cbegin(); facet != m_values.cend(); ++facet) {
        const FacetPeople known = facets.value(facet.key());
        QSet<PersonId> fitting;
        for (const QString &value : facet.value())
            fitting.unite(known.value(value));
        found = found ? found->intersect(fitting) : fitting;
    }
    return found;
}

QString PersonFilter::toText() const
{
    QJsonObject object;
    for (auto facet = m_values.cbegin(); facet != m_values.cend(); ++facet)
        object.insert(facet.key(), QJsonArray::fromStringList(facet.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<PersonFilter> PersonFilter::fromText(const QString &text)
{
    const auto broken = [] { return failure(ErrorKind::Input, tr("A saved list of trainees cannot be read: what it asks for is damaged.")); };
    if (text.size() > longestText)
        return broken();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return broken();
    PersonFilter filter;
    int count = 0;
    const QJsonObject object = document.object();
    for (auto facet = object.begin(); facet != object.end(); ++facet)
        for (const QJsonValue &value : facet->toArray()) {
            if (!value.isString() || ++count > mostValues)
                return broken();
            filter.set(facet.key(), value.toString(), true);
        }
    return filter;
}

} // namespace warsha
