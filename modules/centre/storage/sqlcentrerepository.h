// SPDX-License-Identifier: GPL-3.0-or-later
// The centre's own tables. Names of signatories are sealed here, under the session's Identity key.
#pragma once

#include "centrerepository.h"
#include "database.h"
#include "rolekeyuser.h"
#include "session.h"

namespace warsha {

class SqlCentreRepository : public CentreRepository, public RoleKeyUser
{
public:
    SqlCentreRepository(Database &database, const Session &session) : m_database(database), m_session(session) {}

    [[nodiscard]] Result<std::optional<CentreProfile>> profile() const override;
    Result<void> insert(const CentreProfile &profile) override;
    Result<void> update(const CentreProfile &profile) override;

    [[nodiscard]] Result<QList<Holiday>> holidays() const override;
    Result<void> insert(const Holiday &holiday) override;
    Result<void> remove(const Holiday &holiday) override;

    [[nodiscard]] Result<QList<Signatory>> signatories() const override;
    Result<void> insert(const Signatory &signatory) override;
    Result<void> update(const Signatory &signatory) override;
    Result<void> remove(const Signatory &signatory) override;

    [[nodiscard]] Result<Settings> settings() const override;
    Result<void> set(const SettingKey &setting, const QString &value) override;

    [[nodiscard]] Result<QList<Premises>> premises() const override;
    Result<void> insert(const Premises &premises) override;
    Result<void> update(const Premises &premises) override;
    Result<void> remove(const Premises &premises) override;

    [[nodiscard]] Result<QList<ImportProfile>> importProfiles() const override;
    Result<void> insert(const ImportProfile &profile) override;
    Result<void> update(const ImportProfile &profile) override;
    Result<void> remove(const ImportProfile &profile) override;

    Result<void> reseal(RoleKey name, const SymmetricKey &from, const SymmetricKey &to) override;

private:
    Result<void> add(QLatin1StringView table, const QString &id, const Fields &fields);
    Result<void> change(QLatin1StringView table, const QString &id, qint64 version, const Fields &fields);
    Result<void> drop(QLatin1StringView table, const QString &id, qint64 version);
    [[nodiscard]] Result<Fields> sealedFields(const Signatory &signatory) const;

    Database &m_database;
    const Session &m_session;
};

} // namespace warsha
