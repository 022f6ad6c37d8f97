// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlkeyring.h"

#include "batched.h"
#include "rolekeycheck.h"
#include "seal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

QLatin1StringView wrapColumnOf(RoleKey key)
{
    switch (key) {
    case RoleKey::Identity: return "identity"_L1;
    case RoleKey::CaseNotes: return "casenotes"_L1;
    case RoleKey::Issuing: return "issuing"_L1;
    case RoleKey::Backup: return "backup"_L1;
    }
    return {};
}

namespace {

constexpr QStringView openSql = u"SELECT id, identity, casenotes, issuing, backup FROM access_key WHERE id = :id";
/// One statement per role: the directory opens 20,000 of these at sign-in, so no column is fetched in vain.
constexpr QStringView openAllSql[] = {
    u"SELECT id, identity FROM access_key WHERE purpose = :purpose AND identity IS NOT NULL",
    u"SELECT id, casenotes FROM access_key WHERE purpose = :purpose AND casenotes IS NOT NULL",
    u"SELECT id, issuing FROM access_key WHERE purpose = :purpose AND issuing IS NOT NULL",
    u"SELECT id, backup FROM access_key WHERE purpose = :purpose AND backup IS NOT NULL",
};

QString codeOf(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::Person: return u"person"_s;
    case KeyPurpose::CaseNotes: return u"casenotes"_s;
    case KeyPurpose::Import: return u"import"_s;
    case KeyPurpose::Award: return u"award"_s;
    case KeyPurpose::Batch: return u"batch"_s;
    case KeyPurpose::Signing: return u"signing"_s;
    case KeyPurpose::Part: return u"part"_s;
    }
    return {};
}

/// Role keys the session holds, looked up once for many rows.
QList<std::pair<RoleKey, SymmetricKey>> heldBy(const Session &session)
{
    QList<std::pair<RoleKey, SymmetricKey>> held;
    for (const RoleKey key : allRoleKeys())
        if (const Result<SymmetricKey> open = session.key(key))
            held.append({key, *open});
    return held;
}

/// Nothing when no role key that is held fits this row.
Result<std::optional<SymmetricKey>> unwrapRow(const Row &row, const QList<std::pair<RoleKey, SymmetricKey>> &held)
{
    for (const auto &[name, roleKey] : held) {
        const QLatin1StringView column = wrapColumnOf(name);
        if (row.isNull(column))
            continue;
        WARSHA_TRY(const SymmetricKey key, unwrapKey(roleKey, {"access_key"_L1, column, row.text("id"_L1)}, row.bytes(column)));
        return std::optional(key);
    }
    return std::optional<SymmetricKey>();
}

} // namespace

Result<void> SqlKeyRing::write(KeyPurpose purpose, const QList<RoleKey> &to, const QList<NamedKey> &keys)
{
    Batch batch{"access_key"_L1, {"id"_L1, "purpose"_L1}, {}};
    QList<SymmetricKey> roleKeys;
    for (const RoleKey role : to) {
        WARSHA_TRY(const SymmetricKey key, m_session.key(role));
        WARSHA_CHECK(checkRoleKey(m_database, role, key));
        roleKeys.append(key);
        batch.columns.append(wrapColumnOf(role));
    }
    batch.rows.reserve(keys.size());
    for (const NamedKey &made : keys) {
        const QString id = made.id.toText();
        QVariantList row{id, codeOf(purpose)};
        for (qsizetype i = 0; i < to.size(); ++i)
            row.append(wrapKey(roleKeys[i], {"access_key"_L1, wrapColumnOf(to[i]), id}, made.key));
        batch.rows.append(row);
    }
    return batch.rows.isEmpty() ? Result<void>() : m_database.insertKeys(batch);
}

Result<void> SqlKeyRing::checkHeld(const QList<std::pair<RoleKey, SymmetricKey>> &held) const
{
    for (const auto &[name, key] : held)
        WARSHA_CHECK(checkRoleKey(m_database, name, key));
    return {};
}

Result<NamedKey> SqlKeyRing::make(KeyPurpose purpose, const QList<RoleKey> &to, const Secret &secret)
{
    const NamedKey made{KeyId::make(), secret.isEmpty() ? makeSymmetricKey() : secret};
    WARSHA_CHECK(write(purpose, to, {made}));
    return made;
}

Result<QList<NamedKey>> SqlKeyRing::makeMany(KeyPurpose purpose, const QList<RoleKey> &to, qsizetype count)
{
    QList<NamedKey> made;
    made.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        made.append({KeyId::make(), makeSymmetricKey()});
    WARSHA_CHECK(write(purpose, to, made));
    return made;
}

Result<SymmetricKey> SqlKeyRing::open(const KeyId &id) const
{
    const auto held = heldBy(m_session);
    WARSHA_TRY(const auto found, m_database.first(openSql, {{":id"_L1, id.toText()}}, [&](const Row &row) { return unwrapRow(row, held); }));
    if (!found)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("KeyRing", "This record was erased: its key was destroyed."),
                       u"key %1"_s.arg(id.toText()));
    if (!*found) // cannot be unwrapped: altered, or by a key that is no longer the centre's
        WARSHA_CHECK(checkHeld(held));
    WARSHA_TRY(const std::optional<SymmetricKey> key, *found);
    if (!key)
        return failure(ErrorKind::Denied, QCoreApplication::translate("KeyRing", "This is protected, and your role does not open it."),
                       u"key %1"_s.arg(id.toText()));
    return *key;
}

Result<QHash<KeyId, SymmetricKey>> SqlKeyRing::openAll(KeyPurpose purpose) const
{
    struct Wrapped {
        QString id;
        QByteArray key;
    };
    using Unwrapped = std::pair<KeyId, Result<SymmetricKey>>;
    QHash<KeyId, SymmetricKey> keys;
    std::optional<Error> wrong;
    for (const auto &held : heldBy(m_session)) {
        Batched<Wrapped, Unwrapped> unwrapping([&held](Wrapped &&row) -> Unwrapped {
            return {KeyId::fromText(row.id), unwrapKey(held.second, {"access_key"_L1, wrapColumnOf(held.first), row.id}, row.key)};
        });
        WARSHA_CHECK(m_database.each(openAllSql[int(held.first)], {{":purpose"_L1, codeOf(purpose)}}, [&](const Row &row) {
            unwrapping.add({row.value(0).toString(), row.value(1).toByteArray()});
        }));
        const std::vector<Unwrapped> unwrapped = unwrapping.finish();
        keys.reserve(keys.size() + qsizetype(unwrapped.size()));
        for (const auto &[id, key] : unwrapped) {
            if (key)
                keys.insert(id, *key);
            else if (!keys.contains(id) && !wrong)
                wrong = key.error();
        }
    }
    if (wrong) {
        WARSHA_CHECK(checkHeld(heldBy(m_session)));
        return failure(*wrong);
    }
    return keys;
}

Result<void> SqlKeyRing::destroy(const KeyId &id)
{
    return m_database.destroyKey("access_key"_L1, id.toText());
}

} // namespace warsha
