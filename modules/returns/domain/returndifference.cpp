// SPDX-License-Identifier: GPL-3.0-or-later
#include "returndifference.h"

#include <algorithm>

namespace warsha {

namespace {

/// Both lists are in order of the key, which comes first in every row: they are walked side by side.
TableDifference differenceOf(int keyFields, const QList<ReturnRow> &before, const QList<ReturnRow> &now)
{
    const auto keyIsLess = [keyFields](const ReturnRow &a, const ReturnRow &b) {
        return std::lexicographical_compare(a.cbegin(), a.cbegin() + keyFields, b.cbegin(), b.cbegin() + keyFields);
    };
    TableDifference difference;
    auto was = before.cbegin();
    for (const ReturnRow &row : now) {
        for (; was != before.cend() && keyIsLess(*was, row); ++was)
            ++difference.gone;
        if (was == before.cend() || keyIsLess(row, *was)) {
            ++difference.added;
            continue;
        }
        difference.changed += *was == row ? 0 : 1;
        ++was;
    }
    difference.gone += before.cend() - was;
    return difference;
}

} // namespace

QMap<QString, TableDifference> differencesBetween(const ReturnData &before, const ReturnData &now)
{
    QMap<QString, TableDifference> differences;
    for (const ReturnTable &table : returnTables()) {
        const TableDifference difference = differenceOf(table.keyFields, before.tables.value(table.name), now.tables.value(table.name));
        if (!difference.isNone())
            differences.insert(table.name, difference);
    }
    return differences;
}

} // namespace warsha
