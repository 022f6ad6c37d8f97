// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre's verbs ask of storage. Writes happen inside Units::atomically.
#pragma once

#include "centre.h"
#include "importprofile.h"
#include "result.h"
#include "settings.h"

namespace warsha {

class CentreRepository
{
public:
    virtual ~CentreRepository() = default;

    /// Nothing when the database was not made a centre yet.
    [[nodiscard]] virtual Result<std::optional<CentreProfile>> profile() const = 0;
    virtual Result<void> insert(const CentreProfile &profile) = 0;
    virtual Result<void> update(const CentreProfile &profile) = 0;

    [[nodiscard]] virtual Result<QList<Holiday>> holidays() const = 0; ///< by date
    virtual Result<void> insert(const Holiday &holiday) = 0;
    virtual Result<void> remove(const Holiday &holiday) = 0;

    [[nodiscard]] virtual Result<QList<Signatory>> signatories() const = 0; ///< by first day; names opened
    virtual Result<void> insert(const Signatory &signatory) = 0;
    virtual Result<void> update(const Signatory &signatory) = 0;
    virtual Result<void> remove(const Signatory &signatory) = 0;

    [[nodiscard]] virtual Result<Settings> settings() const = 0;
    virtual Result<void> set(const SettingKey &setting, const QString &value) = 0;

    [[nodiscard]] virtual Result<QList<Premises>> premises() const = 0;
    virtual Result<void> insert(const Premises &premises) = 0;
    virtual Result<void> update(const Premises &premises) = 0;
    virtual Result<void> remove(const Premises &premises) = 0;

    [[nodiscard]] virtual Result<QList<ImportProfile>> importProfiles() const = 0;
    virtual Result<void> insert(const ImportProfile &profile) = 0;
    virtual Result<void> update(const ImportProfile &profile) = 0;
    virtual Result<void> remove(const ImportProfile &profile) = 0;
};

} // namespace warsha
