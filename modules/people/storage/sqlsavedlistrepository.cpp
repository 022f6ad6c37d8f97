// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlsavedlistrepository.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView allSql = u"SELECT id, version, name, asks FROM saved_list ORDER BY id"; // ids rise with the time of making
constexpr auto savedListTable = "saved_list"_L1;

struct KeptList {
    SavedPersonList list;
    QString asks;
};

KeptList toKept(const Row &row)
{
    return {{row.id<SavedListId>("id"_L1), row.text("name"_L1), {}, row.integer("version"_L1)}, row.text("asks"_L1)};
}

Fields toFields(const SavedPersonList &list)
{
    return {{"name"_L1, list.name}, {"asks"_L1, list.filter.toText()}};
}

} // namespace

Result<QList<SavedPersonList>> SqlSavedListRepository::all() const
{
    WARSHA_TRY(const QList<KeptList> rows, m_database.all(allSql, {}, toKept));
    QList<SavedPersonList> lists;
    for (const KeptList &row : rows) {
        SavedPersonList list = row.list;
        WARSHA_TRY(list.filter, PersonFilter::fromText(row.asks));
        lists.append(list);
    }
    return lists;
}

Result<void> SqlSavedListRepository::add(const SavedPersonList &list)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert(savedListTable, Fields{{"id"_L1, list.id.toText()}} + toFields(list));
}

Result<void> SqlSavedListRepository::change(const SavedPersonList &list)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update(savedListTable, list.id.toText(), list.version, toFields(list));
}

Result<void> SqlSavedListRepository::remove(const SavedPersonList &list)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->remove(savedListTable, list.id.toText(), list.version);
}

} // namespace warsha
