// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyhandover.h"

#include "boundlist.h"
#include "rolekeycheck.h"
#include "sqlkeyring.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QStringView thereSql = u"SELECT id FROM access_key WHERE id IN (%1)";
constexpr QStringView wrapsSql = u"SELECT id, purpose, identity, casenotes, issuing, backup FROM access_key WHERE id IN (%1)";

/// The columns of the role keys that were not renewed between the two.
Result<QList<QLatin1StringView>> sharedColumns(const Database &from, const Database &to)
{
    QList<QLatin1StringView> columns;
    for (const RoleKey role : allRoleKeys()) {
        WARSHA_TRY(const QByteArray former, roleKeyCheckIn(to, role));
        WARSHA_TRY(const QByteArray present, roleKeyCheckIn(from, role));
        if (former == present)
            columns.append(wrapColumnOf(role));
    }
    return columns;
}

} // namespace

Result<QSet<QString>> takeKeysOver(const Database &from, Database &to, const QStringList &ids)
{
    QSet<QString> there;
    WARSHA_CHECK(BoundList::each(to, thereSql, ids, [&](const Row &row) { there.insert(row.text("id"_L1)); }));
    QStringList wanted;
    std::ranges::copy_if(ids, std::back_inserter(wanted), [&](const QString &id) { return !there.contains(id); });
    WARSHA_TRY(const QList<QLatin1StringView> shared, sharedColumns(from, to));
    Batch batch{"access_key"_L1, QList<QLatin1StringView>{"id"_L1, "purpose"_L1} + shared, {}};
    QSet<QString> left;
    WARSHA_CHECK(BoundList::each(from, wrapsSql, wanted, [&](const Row &row) {
        const QString id = row.text("id"_L1);
        QVariantList copied{id, row.text("purpose"_L1)};
        bool opens = false;
        for (const QLatin1StringView column : shared) {
            const bool isWrapped = !row.isNull(column);
            copied.append(isWrapped ? QVariant(row.bytes(column)) : QVariant());
            opens = opens || isWrapped;
        }
        if (opens)
            batch.rows.append(copied);
        else
            left.insert(id);
    }));
    if (!batch.rows.isEmpty())
        WARSHA_CHECK(to.insertKeys(batch));
    return left;
}

} // namespace warsha
