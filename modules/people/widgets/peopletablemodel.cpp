// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletablemodel.h"

#include "persontexts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum OwnColumn { NumberColumn, NameColumn, OwnColumns };
}

PeopleTableModel::PeopleTableModel(QList<PersonColumn *> extra, QObject *parent) : IdListModel(parent), m_extra(std::move(extra)) {}

void PeopleTableModel::show(std::shared_ptr<const DirectorySnapshot> snapshot, const QString &query)
{
    const auto hits = query.trimmed().isEmpty() ? snapshot->everybody() : snapshot->search(query);
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
    QList<Column> all{{tr("No."), 92, Column::Kind::Identifier}, {tr("Name")}};
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
        return person.erased ? tr("Erased") : person.identity.printedName();
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
