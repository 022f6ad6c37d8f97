// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletablemodel.h"

#include "persontexts.h"

#include <QCollator>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum OwnColumn { NumberColumn, NameColumn, OwnColumns };
}

PeopleTableModel::PeopleTableModel(QList<PersonColumn *> extra, QObject *parent) : IdListModel(parent), m_extra(std::move(extra)) {}

void PeopleTableModel::show(std::shared_ptr<const DirectorySnapshot> snapshot, const QString &query)
{
    if (snapshot != m_snapshot)
        rank(*snapshot);
    auto hits = query.trimmed().isEmpty() ? m_everybody : snapshot->search(query);
    if (!m_ranks.isEmpty() && !query.trimmed().isEmpty())
        order(hits);
    QList<QUuid> ids;
    ids.reserve(qsizetype(hits.size()));
    std::vector<const Person *> people;
    people.reserve(hits.size());
    for (const DirectorySnapshot::Hit &hit : hits) {
        ids.append(hit.person->id.uuid());
        people.push_back(hit.person);
    }
    const auto former = std::exchange(m_snapshot, std::move(snapshot)); // the old people live until the rows are new
    m_people.swap(people);
    setIds(std::move(ids));
}

/// The snapshot is in the order of first names; a window in another script shows other names, so the order is made anew:
/// once a snapshot, not at every key.
void PeopleTableModel::rank(const DirectorySnapshot &snapshot)
{
    m_ranks.clear();
    m_everybody = snapshot.everybody();
    if (windowScript() == "Latn"_L1)
        return;
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, const Person *>> keys;
    for (const DirectorySnapshot::Hit &hit : m_everybody)
        keys.emplace_back(collator.sortKey(shownName(*hit.person)), hit.person);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    int rank = 0;
    for (const auto &key : keys) {
        m_everybody[size_t(rank)].person = key.second;
        m_ranks.insert(key.second, rank++);
    }
}

/// By match, then by rank; each rank is looked up once and the sort compares numbers.
void PeopleTableModel::order(std::vector<DirectorySnapshot::Hit> &hits) const
{
    std::vector<std::pair<quint64, const Person *>> ranked;
    ranked.reserve(hits.size());
    for (const DirectorySnapshot::Hit &hit : hits)
        ranked.emplace_back((quint64(hit.match) << 32) | quint64(m_ranks.value(hit.person)), hit.person);
    std::sort(ranked.begin(), ranked.end());
    for (size_t i = 0; i < hits.size(); ++i)
        hits[i].person = ranked[i].second;
}

const Person *PeopleTableModel::personAt(int row) const
{
    return row >= 0 && size_t(row) < m_people.size() ? m_people[size_t(row)] : nullptr;
}

void PeopleTableModel::columnsChanged()
{
    rowsArrived(0, rowCount());
}

QList<Column> PeopleTableModel::columns() const
{
    QList<Column> all{{tr("No."), 106, Column::Kind::Identifier}, {tr("Name")}};
    for (const PersonColumn *column : m_extra)
        all.append(column->column());
    return all;
}

QVariant PeopleTableModel::cell(int row, int column, int role) const
{
    const Person *person = personAt(row);
    if (!person)
        return {};
    return column < OwnColumns ? ownCell(*person, column, role) : m_extra.at(column - OwnColumns)->cell(person->id, role);
}

QVariant PeopleTableModel::ownCell(const Person &person, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return person.number;
        return shownName(person);
    case MutedRole: return column == NumberColumn || person.erased;
    case SpokenRole: {
        QStringList spoken{person.number, shownName(person)};
        for (const PersonColumn *extra : m_extra)
            spoken.append(extra->column().title + u' ' + extra->cell(person.id, Qt::DisplayRole).toString());
        return spoken.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace warsha
