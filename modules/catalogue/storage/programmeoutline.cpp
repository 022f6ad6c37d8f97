// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmeoutline.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace warsha {

QList<OutlineTable> outlineOf(const ProgrammeVersion &version)
{
    const QString versionId = version.id.toText();
    OutlineTable units{"programme_unit"_L1, {"id"_L1, "programme_version_id"_L1, "position"_L1, "code"_L1, "titles"_L1,
                                             "kind"_L1, "needed"_L1}, {}};
    OutlineTable elements{"programme_element"_L1, {"id"_L1, "unit_id"_L1, "position"_L1, "titles"_L1}, {}};
    OutlineTable criteria{"programme_criterion"_L1, {"id"_L1, "element_id"_L1, "position"_L1, "criterion"_L1}, {}};
    OutlineTable modules{"programme_module"_L1, {"id"_L1, "programme_version_id"_L1, "position"_L1, "code"_L1,
                                                 "titles"_L1, "mode"_L1, "minutes"_L1}, {}};
    for (const Unit &unit : version.units) {
        units.rows.append({unit.id.toText(), versionId, units.rows.size(), unit.code, unit.titles.toStored(),
                           unitKindCode(unit.kind), unit.needed});
        for (qsizetype e = 0; e < unit.elements.size(); ++e) {
            const Element &element = unit.elements[e];
            elements.rows.append({element.id.toText(), unit.id.toText(), e, element.titles.toStored()});
            for (qsizetype c = 0; c < element.criteria.size(); ++c)
                criteria.rows.append({element.criteria[c].id.toText(), element.id.toText(), c,
                                      element.criteria[c].text.toStored()});
        }
    }
    for (const CrossCuttingModule &module : version.crossCutting)
        modules.rows.append({module.id.toText(), versionId, modules.rows.size(), module.code, module.titles.toStored(),
                             modeCode(module.mode), module.minutes});
    return {units, elements, criteria, modules};
}

Result<void> addOutline(Transaction &transaction, const QList<OutlineTable> &tables)
{
    for (const OutlineTable &table : tables)
        WARSHA_CHECK(transaction.insertMany({table.name, table.columns, table.rows}));
    return {};
}

namespace {

QHash<QString, QVariantList> byId(const OutlineTable &table)
{
    QHash<QString, QVariantList> rows;
    for (const QVariantList &row : table.rows)
        rows.insert(row.first().toString(), row);
    return rows;
}

Result<void> updateRow(Transaction &transaction, const OutlineTable &table, const QVariantList &before,
                       const QVariantList &after)
{
    Fields fields;
    for (qsizetype column = 1; column < after.size(); ++column) {
        if (before[column] != after[column])
            fields.append({table.columns[column], after[column]});
    }
    if (fields.isEmpty())
        return {};
    // The version's own row carries the check against stale edits.
    return transaction.update(table.name, after.first().toString(), Transaction::anyVersion, fields);
}

} // namespace

Result<void> changeOutline(Transaction &transaction, const QList<OutlineTable> &stored, const QList<OutlineTable> &wanted)
{
    for (qsizetype t = 0; t < wanted.size(); ++t) {
        const auto before = byId(stored[t]);
        OutlineTable added{wanted[t].name, wanted[t].columns, {}};
        for (const QVariantList &row : wanted[t].rows) {
            const auto old = before.constFind(row.first().toString());
            if (old == before.cend())
                added.rows.append(row);
            else
                WARSHA_CHECK(updateRow(transaction, wanted[t], *old, row));
        }
        WARSHA_CHECK(addOutline(transaction, {added}));
    }
    for (qsizetype t = wanted.size() - 1; t >= 0; --t) { // children before parents
        const auto kept = byId(wanted[t]);
        for (const QVariantList &row : stored[t].rows) {
            if (!kept.contains(row.first().toString()))
                WARSHA_CHECK(transaction.remove(stored[t].name, row.first().toString(), Transaction::anyVersion));
        }
    }
    return {};
}

} // namespace warsha
