// SPDX-License-Identifier: GPL-3.0-or-later
// The user's verbs on the centre itself. Every change asks for EditCentre; import profiles ask for what imports ask for
// (EditPeople or RecordHours). The profile, holidays and settings can be read by anyone who opened the file.
#pragma once

#include "centrerepository.h"
#include "opwith.h"
#include "session.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

class CentreService
{
    Q_DECLARE_TR_FUNCTIONS(CentreService)
public:
    CentreService(CentreRepository &repository, Units &units, const Session &session)
        : m_repository(repository), m_units(units), m_session(session)
    {
    }

    /// Makes the empty database a centre; final. Conflict when it is one already.
    Result<CentreId> establish(const CentreProfile &profile);
    /// NotFound when the database was not made a centre yet.
    [[nodiscard]] Result<CentreProfile> profile() const;
    /// profile.version is the one that was read; Conflict when somebody was quicker. The id never changes.
    Result<void> changeProfile(const CentreProfile &profile);

    [[nodiscard]] Result<QList<Holiday>> holidays() const;
    Result<HolidayId> addHoliday(const Holiday &holiday);
    /// All of them in one step; none when one is refused.
    Result<void> addHolidays(const QList<Holiday> &holidays, const OpWith &op = {});
    Result<void> removeHoliday(const HolidayId &id);
    /// Neither weekend nor holiday.
    [[nodiscard]] Result<bool> isWorkingDay(QDate day) const;

    [[nodiscard]] Result<QList<Signatory>> signatories() const;
    [[nodiscard]] Result<QList<Signatory>> signatoriesOn(QDate day) const;
    Result<SignatoryId> addSignatory(const Signatory &signatory);
    Result<void> changeSignatory(const Signatory &signatory);
    Result<void> removeSignatory(const SignatoryId &id);

    [[nodiscard]] Result<Settings> settings() const;
    Result<void> set(const QString &key, const QString &value);

    [[nodiscard]] Result<QList<Premises>> premises() const;
    /// A null id adds; otherwise changes the row.
    Result<PremisesId> savePremises(const Premises &premises);
    Result<void> removePremises(const PremisesId &id);

    /// The profile for a table with these headings, if it was read before.
    [[nodiscard]] Result<std::optional<ImportProfile>> importProfileFor(const QString &kind, const QString &fingerprint) const;
    /// Replaces the one of the same kind and fingerprint.
    Result<ImportProfileId> saveImportProfile(const ImportProfile &profile);

private:
    /// One step with the write in it; asks for the permission first.
    Result<void> write(const QString &verb, const QStringList &ids, const std::function<Result<void>()> &work, bool final = false);
    [[nodiscard]] Result<void> requireImports() const;

    CentreRepository &m_repository;
    Units &m_units;
    const Session &m_session;
};

} // namespace warsha
