// SPDX-License-Identifier: GPL-3.0-or-later
#include "returnparts.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QLatin1StringView groupField("group_id");
constexpr QLatin1StringView monthField("month");

QString textAt(const ReturnRow &row, int field)
{
    const QString *text = field >= 0 && field < row.size() ? std::get_if<QString>(&row[field]) : nullptr;
    return text ? *text : QString();
}

PartPlace placeOf(const ReturnTable &table, const ReturnRow &row)
{
    PartPlace place{table.name, {}, {}};
    if (table.cut != PartCut::Whole)
        place.group = textAt(row, table.indexOf(groupField));
    if (table.cut == PartCut::ByGroupAndMonth)
        place.month = textAt(row, table.indexOf(monthField));
    return place;
}

} // namespace

QList<ReturnPart> cutReturn(const ReturnData &data)
{
    QList<ReturnPart> parts;
    for (const ReturnTable &table : returnTables()) {
        std::map<PartPlace, QList<ReturnRow>> byPlace;
        for (const ReturnRow &row : data.tables.value(table.name))
            byPlace[placeOf(table, row)].append(row);
        for (auto &[place, rows] : byPlace)
            parts.append({place, std::move(rows)});
    }
    return parts;
}

Result<void> addPart(ReturnData &data, const ReturnPart &part)
{
    const ReturnTable *table = returnTable(part.place.table);
    if (!table)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("Return", "The return has no table “%1”.").arg(part.place.table));
    for (const ReturnRow &row : part.rows) {
        if (placeOf(*table, row) != part.place)
            return failure(ErrorKind::Input,
                           QCoreApplication::translate("Return", "A part of table “%1” holds rows of another group or month.")
                               .arg(part.place.table));
    }
    data.tables[part.place.table].append(part.rows);
    return {};
}

} // namespace warsha
