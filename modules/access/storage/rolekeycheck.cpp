// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolekeycheck.h"

#include "keyshare.h"
#include "sqlkeyring.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QStringView checkSql = u"SELECT check_value FROM access_role_key WHERE role_key = :key";
/// The wraps of one role key, in slices, so that 100,000 keys are never in memory together.
constexpr QStringView wrapsSql[] = {
    u"SELECT id, purpose, identity FROM access_key WHERE identity IS NOT NULL AND id > :after ORDER BY id LIMIT 5000",
    u"SELECT id, purpose, casenotes FROM access_key WHERE casenotes IS NOT NULL AND id > :after ORDER BY id LIMIT 5000",
    u"SELECT id, purpose, issuing FROM access_key WHERE issuing IS NOT NULL AND id > :after ORDER BY id LIMIT 5000",
    u"SELECT id, purpose, backup FROM access_key WHERE backup IS NOT NULL AND id > :after ORDER BY id LIMIT 5000",
};

struct Wrap {
    QString id;
    QString purpose;
    QByteArray bytes;
};

} // namespace

Result<QByteArray> roleKeyCheckIn(const Database &database, RoleKey name)
{
    WARSHA_TRY(const auto found, database.first(checkSql, {{":key"_L1, roleKeyCode(name)}}, [](const Row &row) { return row.bytes("check_value"_L1); }));
    return found.value_or(QByteArray());
}

Result<void> checkRoleKey(const Database &database, RoleKey name, const SymmetricKey &key)
{
    WARSHA_TRY(const QByteArray check, roleKeyCheckIn(database, name));
    if (check.isEmpty() || check == checkOfRoleKey(key))
        return {};
    return failure(keysWereRenewed(name));
}

Result<qint64> rewrapKeys(Database &database, RoleKey name, const SymmetricKey &from, const SymmetricKey &to)
{
    const QLatin1StringView column = wrapColumnOf(name);
    qint64 count = 0;
    for (QString after;;) {
        WARSHA_TRY(const QList<Wrap> wraps, database.all(wrapsSql[int(name)], {{":after"_L1, after}}, [](const Row &row) {
            return Wrap{row.value(0).toString(), row.value(1).toString(), row.value(2).toByteArray()};
        }));
        if (wraps.isEmpty())
            return count;
        Batch batch{"access_key"_L1, {"id"_L1, "purpose"_L1, column}, {}};
        batch.rows.reserve(wraps.size());
        for (const Wrap &wrap : wraps) {
            const SealPlace place{"access_key"_L1, column, wrap.id};
            WARSHA_TRY(const SymmetricKey key, unwrapKey(from, place, wrap.bytes));
            batch.rows.append({wrap.id, wrap.purpose, wrapKey(to, place, key)});
        }
        WARSHA_CHECK(database.rewrapKeys(batch));
        count += wraps.size();
        after = wraps.last().id;
    }
}

} // namespace warsha
