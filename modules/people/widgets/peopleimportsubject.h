// SPDX-License-Identifier: GPL-3.0-or-later
// A table of trainees, for the import wizard: registered, and placed where a slice above says (a group), in one step.
#pragma once

#include "importsubject.h"
#include "peopleimport.h"

namespace warsha {

/// What a slice above does with those whom an import brought or found; asked on the database's thread.
class TraineePlacing
{
public:
    struct Placing {
        PeopleService::Alongside work; ///< in the import's own transaction
        std::function<QString()> sentence = {}; ///< afterwards: what it did
    };
    /// What rows say themselves, as written; empty, and past the end: where it was chosen for all.
    struct Named {
        QStringList people; ///< of those who are registered by the import
        QStringList present;
    };
    enum class By { Table, Hand }; ///< a table is a group as it began; by hand come those who join it now
    virtual ~TraineePlacing() = default;
    [[nodiscard]] virtual Result<ImportChoice> choice(By by) const = 0;
    /// Why nobody can be placed where a row says; empty when it can be done.
    [[nodiscard]] virtual QString whyNotInto(const QString &place) const = 0;
    /// present: rows of the table who are registered already. chosen may be empty: then only who names a place gets one.
    [[nodiscard]] virtual Result<Placing> placing(By by, const QString &chosen, const QList<PersonId> &present, const Named &named = {}) = 0;
};

class PeopleImportSubject : public ImportSubject
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PeopleImportSubject)
public:
    PeopleImportSubject(Worker &worker, const PeopleImport &import, ImportProfiles &profiles,
                        TraineePlacing *placing = nullptr)
        : m_worker(worker)
        , m_import(import)
        , m_profiles(profiles)
        , m_placing(placing)
    { }

    [[nodiscard]] QString code() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString title() const override { return tr("Trainees from a table"); }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] Worker &worker() const override { return m_worker; }
    [[nodiscard]] ImportProfiles *profiles() const override { return &m_profiles; }
    [[nodiscard]] QString missing(const ImportForm &form, const ColumnMapping &mapping) const override;
    [[nodiscard]] Result<ImportForm> form(const ImportChoices &chosen) const override;
    [[nodiscard]] Result<ImportReport> check(const ImportRequest &request, Progress &progress) const override;
    Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpId &op) override;

private:
    [[nodiscard]] Result<void> warnOfGroups(const ImportRequest &request, PeopleImportPlan &made) const;
    [[nodiscard]] Result<PeopleImportPlan> plan(const ImportRequest &request, Progress &progress) const;
    Worker &m_worker;
    const PeopleImport &m_import;
    ImportProfiles &m_profiles;
    TraineePlacing *m_placing;
};

} // namespace warsha
