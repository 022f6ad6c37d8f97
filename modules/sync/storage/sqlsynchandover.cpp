// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlsynchandover.h"

#include "database.h"

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct ColumnAlong {
    QLatin1StringView name;
    bool isBytes = false; ///< an empty one is null to the driver, and the column never is
};

/// Rows as they lie. Those that the restored database has, or whose place in it is taken, stay there.
struct TableAlong {
    QLatin1StringView table;
    QStringView sql;
    QList<ColumnAlong> columns;     ///< id first, as the statement has them
    QList<QList<qsizetype>> unique; ///< places: columns that no two rows share
};

QList<TableAlong> tables()
{
    return {{"sync_incarnation"_L1, u"SELECT id, number, origin, desk, accepted_at FROM sync_incarnation ORDER BY number",
             {{"id"_L1}, {"number"_L1}, {"origin"_L1}, {"desk"_L1}, {"accepted_at"_L1}}, {{0}, {1}}},
            {"sync_snapshot"_L1,
             u"SELECT id, number, incarnation, seq, manifest_hash, previous_hash, created, parts, row_count, bytes FROM sync_snapshot ORDER BY number",
             {{"id"_L1}, {"number"_L1}, {"incarnation"_L1}, {"seq"_L1}, {"manifest_hash"_L1, true}, {"previous_hash"_L1, true}, {"created"_L1},
              {"parts"_L1}, {"row_count"_L1}, {"bytes"_L1}}, {{0}, {1}, {2, 3}}},
            {"sync_sending"_L1, u"SELECT id, snapshot_id, destination, attempts, next_attempt, sent_at FROM sync_sending ORDER BY id",
             {{"id"_L1}, {"snapshot_id"_L1}, {"destination"_L1}, {"attempts"_L1}, {"next_attempt"_L1}, {"sent_at"_L1}}, {{0}, {1, 2}}},
            {"sync_key"_L1, u"SELECT id, purpose, key_id, public_key, made_at FROM sync_key ORDER BY id",
             {{"id"_L1}, {"purpose"_L1}, {"key_id"_L1}, {"public_key"_L1, true}, {"made_at"_L1}}, {{0}, {1}}}};
}

Result<QList<QVariantList>> rowsOf(const Database &database, const TableAlong &table)
{
    return database.all(table.sql, {}, [&](const Row &row) {
        QVariantList values;
        for (const ColumnAlong &column : table.columns) {
            const QByteArray bytes = column.isBytes ? row.bytes(column.name) : QByteArray();
            values.append(!column.isBytes ? row.value(column.name) : bytes.isEmpty() ? QByteArray("") : bytes);
        }
        return values;
    });
}

bool sharesAPlace(const TableAlong &table, const QVariantList &one, const QVariantList &other)
{
    return std::ranges::any_of(table.unique, [&](const QList<qsizetype> &place) {
        return std::ranges::all_of(place, [&](qsizetype column) { return one[column].toString() == other[column].toString(); });
    });
}

QStringList columnOf(const QList<QVariantList> &rows, qsizetype column)
{
    QStringList values;
    for (const QVariantList &row : rows)
        values.append(row[column].toString());
    return values;
}

Result<QList<QVariantList>> missing(const Database &restored, const TableAlong &table, QList<QVariantList> rows)
{
    WARSHA_TRY(const QList<QVariantList> known, rowsOf(restored, table));
    rows.removeIf([&](const QVariantList &row) {
        return std::ranges::any_of(known, [&](const QVariantList &there) { return sharesAPlace(table, row, there); });
    });
    return rows;
}

Result<void> write(Database &restored, const TableAlong &table, const QList<QVariantList> &rows)
{
    WARSHA_TRY(Transaction *const transaction, restored.writing());
    Batch batch{table.table, {}, rows};
    for (const ColumnAlong &column : table.columns)
        batch.columns.append(column.name);
    return rows.isEmpty() ? Result<void>() : transaction->insertMany(batch);
}

/// A key comes whole or not at all: without its secret half it would stand in the way of a new one.
Result<QList<QVariantList>> withSecrets(const QList<QVariantList> &keys, const Handover::TakeKeys &takeKeys)
{
    WARSHA_TRY(const QSet<QString> left, takeKeys(columnOf(keys, 2)));
    QList<QVariantList> whole = keys;
    whole.removeIf([&](const QVariantList &key) { return left.contains(key[2].toString()); });
    return whole;
}

/// Sent since the backup was made.
Result<void> tellSent(Database &restored, const TableAlong &table, const QList<QVariantList> &rows)
{
    constexpr qsizetype sentAt = 5;
    WARSHA_TRY(Transaction *const transaction, restored.writing());
    WARSHA_TRY(const QList<QVariantList> known, rowsOf(restored, table));
    for (const QVariantList &there : known) {
        const auto row = std::ranges::find_if(rows, [&](const QVariantList &each) { return each[0] == there[0]; });
        if (row != rows.end() && there[sentAt].toLongLong() == 0 && (*row)[sentAt].toLongLong() > 0)
            WARSHA_CHECK(transaction->update(table.table, there[0].toString(), Transaction::anyVersion, {{table.columns[sentAt].name, (*row)[sentAt]}}));
    }
    return {};
}

} // namespace

Result<Handover::Write> SqlSyncHandover::takeAlong(Database &replaced, bool) const
{
    QList<QList<QVariantList>> old;
    for (const TableAlong &table : tables()) {
        WARSHA_TRY(const QList<QVariantList> rows, rowsOf(replaced, table));
        old.append(rows);
    }
    return Write([old](Database &restored, const TakeKeys &takeKeys) -> Result<void> {
        const QList<TableAlong> all = tables();
        for (qsizetype i = 0; i < all.size(); ++i) {
            WARSHA_TRY(QList<QVariantList> rows, missing(restored, all[i], old[i]));
            if (all[i].table == "sync_sending"_L1) {
                WARSHA_CHECK(tellSent(restored, all[i], old[i]));
                WARSHA_TRY(const QList<QVariantList> snapshots, rowsOf(restored, all[1]));
                const QStringList there = columnOf(snapshots, 0);
                rows.removeIf([&](const QVariantList &row) { return !there.contains(row[1].toString()); });
            }
            if (all[i].table == "sync_key"_L1) {
                WARSHA_TRY(rows, withSecrets(rows, takeKeys));
            }
            WARSHA_CHECK(write(restored, all[i], rows));
        }
        return {};
    });
}

} // namespace warsha
