// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletablemodel.h"

#include "joinedfacts.h"
#include "persontexts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum OwnColumn { NumberColumn, NameColumn, OwnColumns };

/// After the columns of upper slices: what the person may put in.
struct FieldColumn {
    IdentityField field;
    const char *code;
    int width;
};
constexpr std::array fieldColumns{
    FieldColumn{IdentityField::Sex, "sex", 80},
    FieldColumn{IdentityField::Birth, "birth", 130},
    FieldColumn{IdentityField::Nationality, "nationality", 110},
    FieldColumn{IdentityField::Phones, "phones", 130},
    FieldColumn{IdentityField::Documents, "documents", 170},
    FieldColumn{IdentityField::Address, "address", 160},
};

} // namespace

PeopleTableModel::PeopleTableModel(QList<PersonColumn *> extra, QObject *parent) : IdListModel(parent), m_extra(std::move(extra)) {}

void PeopleTableModel::show(std::shared_ptr<const DirectorySnapshot> snapshot, const QString &query, const std::optional<QSet<PersonId>> &only)
{
    if (snapshot != m_snapshot)
        m_everybody = rowsOf(snapshot->everybody());
    Rows rows = query.trimmed().isEmpty() ? m_everybody : rowsOf(snapshot->search(query));
    if (only) {
        rows.people.removeIf([&](const Person *person) { return !only->contains(person->id); });
        rows.ids.removeIf([&](const QUuid &id) { return !only->contains(PersonId(id)); });
    }
    const auto former = std::exchange(m_snapshot, std::move(snapshot)); // the old people live until the rows are new
    m_people.swap(rows.people);
    setIds(std::move(rows.ids));
}

PeopleTableModel::Rows PeopleTableModel::rowsOf(const std::vector<DirectorySnapshot::Hit> &hits)
{
    Rows rows;
    rows.people.reserve(qsizetype(hits.size()));
    rows.ids.reserve(qsizetype(hits.size()));
    for (size_t i = 0; i < hits.size(); ++i) {
        constexpr size_t ahead = 16; // people lie anywhere in memory: asked for while the ones before them are read
        if (i + ahead < hits.size())
            __builtin_prefetch(&hits[i + ahead].person->id);
        rows.people.append(hits[i].person);
        rows.ids.append(hits[i].person->id.uuid());
    }
    return rows;
}

const Person *PeopleTableModel::personAt(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people.at(row) : nullptr;
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
    for (const FieldColumn &column : fieldColumns)
        all.append({fieldName(column.field), column.width,
                    column.field == IdentityField::Phones ? Column::Kind::Identifier : Column::Kind::Text,
                    QString::fromLatin1(column.code), true});
    return all;
}

QVariant PeopleTableModel::cell(int row, int column, int role) const
{
    const Person *person = personAt(row);
    if (!person)
        return {};
    if (column < OwnColumns)
        return ownCell(*person, column, role);
    if (role == Qt::CheckStateRole)
        return {}; // it stands in front
    column -= OwnColumns;
    return column < m_extra.size() ? m_extra.at(column)->cell(person->id, role) : fieldCell(*person, column - int(m_extra.size()), role);
}

QVariant PeopleTableModel::fieldCell(const Person &person, int field, int role) const
{
    if (role == Qt::DisplayRole)
        return fieldText(fieldColumns[size_t(field)].field, person.identity);
    return role == MutedRole ? QVariant(true) : QVariant();
}

QVariant PeopleTableModel::ownCell(const Person &person, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return person.number;
        return shownName(person);
    case MutedRole: return column == NumberColumn || person.erased;
    case Qt::CheckStateRole: // of a list out of which an upper slice chooses
        for (const PersonColumn *extra : m_extra)
            if (const QVariant tick = column == NumberColumn ? extra->cell(person.id, role) : QVariant(); tick.isValid())
                return tick;
        return {};
    case SpokenRole: {
        QStringList spoken{person.number, shownName(person)};
        for (const PersonColumn *extra : m_extra)
            spoken.append(extra->column().title + u' ' + extra->cell(person.id, Qt::DisplayRole).toString());
        return commaList(spoken);
    }
    default: return {};
    }
}

} // namespace warsha
