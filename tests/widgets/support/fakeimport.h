// SPDX-License-Identifier: GPL-3.0-or-later
// Something to import into: a name (needed; who is called Twice is refused as a whole), a sex that is F or M, and minutes;
// what was asked and written is kept.
#pragma once

#include "importsubject.h"

namespace warsha {

class FakeProfiles : public ImportProfiles
{
public:
    Result<std::optional<ImportMemory>> find(const QString &kind, const QString &print) const override
    {
        const auto found = kept.constFind(kind + print);
        return found == kept.cend() ? std::nullopt : std::optional(*found);
    }
    Result<void> keep(const QString &kind, const QString &print, const ImportMemory &memory) override
    {
        kept.insert(kind + print, memory);
        return {};
    }
    Result<DateOrder> usualDateOrder() const override { return DateOrder::DayMonth; }
    QHash<QString, ImportMemory> kept;
};

class FakeImport : public ImportSubject
{
public:
    QString code() const override { return QStringLiteral("fake"); }
    QString title() const override { return QStringLiteral("Marks from a table"); }
    QString hint() const override { return QStringLiteral("Looked for: name, sex, minutes."); }
    Worker &worker() const override { return *work; }
    ImportProfiles *profiles() const override { return &memory; }
    Result<ImportForm> form(const ImportRequest &soFar) const override;
    Result<ImportReport> check(const ImportRequest &request, Progress &progress) const override;
    Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpWith &op) override;

    mutable InlineWorker here;
    Worker *work = &here;
    mutable FakeProfiles memory;
    QString refusal; ///< when set, carrying out fails with it
    QString checkRefusal; ///< likewise the check
    QList<QStringList> written; ///< name, sex, minutes
    QList<OpId> ops;
    ImportChoices chosenLast;
    mutable int checks = 0;
};

} // namespace warsha
