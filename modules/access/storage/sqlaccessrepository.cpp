// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlaccessrepository.h"

#include "backupkeys.h"
#include "rolekeycheck.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QStringView usersSql = u"SELECT id, version, login, name, roles, active FROM access_user ORDER BY login";
constexpr QStringView userSql = u"SELECT id, version, login, name, roles, active FROM access_user WHERE id = :id";
constexpr QStringView credentialSql = u"SELECT user_id, salt, memory, passes, public_key, secret_key, given FROM access_credential "
                                      "WHERE user_id = :user";
constexpr QStringView credentialIdSql = u"SELECT id FROM access_credential WHERE user_id = :user";
constexpr QStringView sharesSql = u"SELECT holder, role_key, sealed FROM access_share ORDER BY holder, role_key";
constexpr QStringView sharesOfSql = u"SELECT id FROM access_share WHERE holder = :holder";
constexpr QStringView shareSql = u"SELECT id FROM access_share WHERE holder = :holder AND role_key = :key";
constexpr QStringView recipientSql = u"SELECT public_key FROM access_recipient WHERE name = :name";
constexpr QStringView recipientIdSql = u"SELECT id FROM access_recipient WHERE name = :name";
constexpr QStringView roleKeyIdSql = u"SELECT id FROM access_role_key WHERE role_key = :key";
constexpr QStringView incarnationSql = u"SELECT id, number, reason, source, at FROM centre_incarnation ORDER BY number DESC LIMIT 1";
constexpr QStringView failuresSql = u"SELECT id, version, failures, boot, seconds FROM access_delay WHERE desk = :desk AND subject = :subject";

StoredUser toUser(const Row &row)
{
    return {row.id<UserId>("id"_L1), row.integer("version"_L1),  row.text("login"_L1), row.bytes("name"_L1),
            Roles::fromInt(quint32(row.integer("roles"_L1))), row.flag("active"_L1)};
}

Credential toCredential(const Row &row)
{
    return {row.id<UserId>("user_id"_L1),
            {row.bytes("salt"_L1), row.integer("memory"_L1), row.integer("passes"_L1)},
            row.bytes("public_key"_L1),
            row.bytes("secret_key"_L1),
            row.flag("given"_L1)};
}

QString holderOf(RecoveryKind kind)
{
    return kind == RecoveryKind::Main ? u"recovery"_s : u"casenotes"_s;
}

QString holderOf(const KeyShare &share)
{
    return share.user.isNull() ? holderOf(share.recovery) : share.user.toText();
}

KeyShare toShare(const Row &row)
{
    KeyShare share;
    const QString holder = row.text("holder"_L1), name = row.text("role_key"_L1);
    if (holder == holderOf(RecoveryKind::CaseNotes))
        share.recovery = RecoveryKind::CaseNotes;
    else if (holder != holderOf(RecoveryKind::Main))
        share.user = UserId::fromText(holder);
    for (const RoleKey key : allRoleKeys())
        if (roleKeyCode(key) == name)
            share.key = key;
    share.sealed = row.bytes("sealed"_L1);
    return share;
}

Incarnation toIncarnation(const Row &row)
{
    return {row.id<Id<IncarnationTag>>("id"_L1), row.integer("number"_L1), row.text("reason"_L1), row.text("source"_L1), row.integer("at"_L1)};
}

QString codeOf(Recipient recipient)
{
    switch (recipient) {
    case Recipient::RecoveryCode: return u"recovery"_s;
    case Recipient::CaseNotesCode: return u"casenotes"_s;
    case Recipient::BackupRole: return u"backup"_s;
    }
    return {};
}

QString makeRowId()
{
    return makeUuid7().toString(QUuid::WithoutBraces);
}

} // namespace

Result<QList<StoredUser>> SqlAccessRepository::users() const
{
    return m_database.all(usersSql, {}, toUser);
}

Result<std::optional<StoredUser>> SqlAccessRepository::user(const UserId &id) const
{
    return m_database.first(userSql, {{":id"_L1, id.toText()}}, toUser);
}

Result<void> SqlAccessRepository::add(const StoredUser &user)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->insert("access_user"_L1, {{"id"_L1, user.id.toText()},
                                              {"login"_L1, user.login},
                                              {"name"_L1, user.sealedName},
                                              {"roles"_L1, qint64(user.roles.toInt())},
                                              {"active"_L1, user.active}});
}

Result<void> SqlAccessRepository::update(const StoredUser &user)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->update("access_user"_L1, user.id.toText(), user.version,
                           {{"login"_L1, user.login},
                            {"name"_L1, user.sealedName},
                            {"roles"_L1, qint64(user.roles.toInt())},
                            {"active"_L1, user.active}});
}

Result<std::optional<Credential>> SqlAccessRepository::credential(const UserId &user) const
{
    return m_database.first(credentialSql, {{":user"_L1, user.toText()}}, toCredential);
}

Result<void> SqlAccessRepository::replaceCredential(const Credential &credential)
{
    WARSHA_CHECK(destroyCredential(credential.user));
    return m_database.insertKey("access_credential"_L1, {{"id"_L1, makeRowId()},
                                                         {"user_id"_L1, credential.user.toText()},
                                                         {"salt"_L1, credential.parameters.salt},
                                                         {"memory"_L1, credential.parameters.memory},
                                                         {"passes"_L1, credential.parameters.passes},
                                                         {"public_key"_L1, credential.publicKey},
                                                         {"secret_key"_L1, credential.sealedSecret},
                                                         {"given"_L1, credential.given}});
}

Result<void> SqlAccessRepository::destroyAll(QLatin1StringView table, QStringView findSql, const Bindings &values)
{
    WARSHA_TRY(const QStringList ids, m_database.all(findSql, values, [](const Row &row) { return row.text("id"_L1); }));
    for (const QString &id : ids)
        WARSHA_CHECK(m_database.destroyKey(table, id));
    return {};
}

Result<void> SqlAccessRepository::destroyCredential(const UserId &user)
{
    return destroyAll("access_credential"_L1, credentialIdSql, {{":user"_L1, user.toText()}});
}

Result<QList<KeyShare>> SqlAccessRepository::shares() const
{
    return m_database.all(sharesSql, {}, toShare);
}

Result<void> SqlAccessRepository::addShares(const QList<KeyShare> &shares)
{
    Batch batch{"access_share"_L1, {"id"_L1, "holder"_L1, "role_key"_L1, "sealed"_L1}, {}};
    for (const KeyShare &share : shares)
        batch.rows.append({makeRowId(), holderOf(share), roleKeyCode(share.key), share.sealed});
    return batch.rows.isEmpty() ? Result<void>() : m_database.insertKeys(batch);
}

Result<void> SqlAccessRepository::destroySharesOf(const QString &holder, const QList<RoleKey> &keys)
{
    if (keys.isEmpty())
        return destroyAll("access_share"_L1, sharesOfSql, {{":holder"_L1, holder}});
    for (const RoleKey key : keys)
        WARSHA_CHECK(destroyAll("access_share"_L1, shareSql, {{":holder"_L1, holder}, {":key"_L1, roleKeyCode(key)}}));
    return {};
}

Result<void> SqlAccessRepository::destroyShares(const UserId &user, const QList<RoleKey> &keys)
{
    return destroySharesOf(user.toText(), keys);
}

Result<QByteArray> SqlAccessRepository::publicKey(Recipient recipient) const
{
    WARSHA_TRY(const auto found, m_database.first(recipientSql, {{":name"_L1, codeOf(recipient)}},
                                                  [](const Row &row) { return row.bytes("public_key"_L1); }));
    return found.value_or(QByteArray());
}

Result<void> SqlAccessRepository::setPublicKey(Recipient recipient, const QByteArray &publicKey)
{
    WARSHA_CHECK(destroyAll("access_recipient"_L1, recipientIdSql, {{":name"_L1, codeOf(recipient)}}));
    return m_database.insertKey("access_recipient"_L1, {{"id"_L1, makeRowId()}, {"name"_L1, codeOf(recipient)}, {"public_key"_L1, publicKey}});
}

Result<void> SqlAccessRepository::replaceRecovery(RecoveryKind kind, const QByteArray &publicKey, const QList<KeyShare> &shares)
{
    WARSHA_CHECK(destroySharesOf(holderOf(kind), {}));
    WARSHA_CHECK(setPublicKey(kind == RecoveryKind::Main ? Recipient::RecoveryCode : Recipient::CaseNotesCode, publicKey));
    return addShares(shares);
}

Result<QByteArray> SqlAccessRepository::roleKeyCheck(RoleKey name) const
{
    return roleKeyCheckIn(m_database, name);
}

Result<void> SqlAccessRepository::setRoleKeyCheck(RoleKey name, const QByteArray &check)
{
    WARSHA_CHECK(destroyAll("access_role_key"_L1, roleKeyIdSql, {{":key"_L1, roleKeyCode(name)}}));
    return m_database.insertKey("access_role_key"_L1, {{"id"_L1, makeRowId()}, {"role_key"_L1, roleKeyCode(name)}, {"check_value"_L1, check}});
}

Result<qint64> SqlAccessRepository::rewrap(RoleKey name, const SymmetricKey &from, const SymmetricKey &to)
{
    if (name == RoleKey::Backup)
        WARSHA_CHECK(resealBackupKeys(m_database, from, to));
    return rewrapKeys(m_database, name, from, to);
}

Result<std::optional<Incarnation>> SqlAccessRepository::incarnation() const
{
    return m_database.first(incarnationSql, {}, toIncarnation);
}

Result<void> SqlAccessRepository::addIncarnation(const Incarnation &incarnation)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->insert("centre_incarnation"_L1, {{"id"_L1, incarnation.id.toText()},
                                                     {"number"_L1, incarnation.number},
                                                     {"reason"_L1, incarnation.reason},
                                                     {"source"_L1, incarnation.source},
                                                     {"at"_L1, incarnation.at}});
}

Result<SignInFailures> SqlAccessRepository::failures(const QString &subject) const
{
    WARSHA_TRY(const auto found, m_database.first(failuresSql, {{":desk"_L1, m_database.desk().toText()}, {":subject"_L1, subject}},
                                                  [](const Row &row) {
                                                      return SignInFailures{row.integer("failures"_L1),
                                                                            {row.text("boot"_L1).toUtf8(), row.integer("seconds"_L1)}};
                                                  }));
    return found.value_or(SignInFailures());
}

Result<void> SqlAccessRepository::saveFailures(const QString &subject, const SignInFailures &failures)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    const QString desk = m_database.desk().toText();
    WARSHA_TRY(const auto known, m_database.first(failuresSql, {{":desk"_L1, desk}, {":subject"_L1, subject}},
                                                  [](const Row &row) { return std::pair(row.text("id"_L1), row.integer("version"_L1)); }));
    const Fields values{{"failures"_L1, failures.count},
                        {"boot"_L1, QString::fromUtf8(failures.last.boot)},
                        {"seconds"_L1, failures.last.seconds}};
    if (known)
        return writing->update("access_delay"_L1, known->first, known->second, values);
    return writing->insert("access_delay"_L1, Fields{{"id"_L1, makeRowId()}, {"desk"_L1, desk}, {"subject"_L1, subject}} + values);
}

} // namespace warsha
