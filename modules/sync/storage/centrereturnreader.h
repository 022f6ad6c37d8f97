// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the return from the tables of the slices below. Every column that is read stands in a statement here or in
// centrereturnpeople.cpp: names, notes and free text are never asked for. Sex and birth year lie sealed, so they come from
// the directory of people that the sign-in opened; of a birth date only the band of the year is kept.
#pragma once

#include "database.h"
#include "directory.h"
#include "keyring.h"
#include "pseudonym.h"
#include "syncrepository.h"

namespace warsha {

class CentreReturnReader : public ReturnReader
{
public:
    CentreReturnReader(const Database &database, const Directory &directory, const KeyRing &keys)
        : m_database(database), m_directory(directory), m_keys(keys) {}
    /// First what is small, then a group a step, then awards. NotFound when the database was not made a centre yet; Denied when
    /// the people are not open. A table is in the data once all of it is read.
    [[nodiscard]] std::unique_ptr<ReturnReading> begin(const Secret &pseudonymKey) const override;
    [[nodiscard]] Result<ReturnRecords> records(const Secret &pseudonymKey) const override;

private:
    class Reading;
    /// What a group has of the tables that are read group by group.
    struct OfGroups {
        QList<ReturnRow> enrolments;
        QList<ReturnRow> hours;
        QList<ReturnRow> outcomes;
        QHash<QString, QString> pseudonyms; ///< of the enrolments of the group that was read last
    };
    Result<void> readCentre(ReturnData &data) const;
    Result<void> readProgrammes(ReturnData &data) const;
    Result<void> readGroup(const QString &group, OfGroups &into, const Pseudonyms &pseudonyms) const;
    Result<void> readEnrolments(const QString &group, OfGroups &into, const Pseudonyms &pseudonyms) const;
    Result<void> readAwards(ReturnData &data, const Pseudonyms &pseudonyms) const;

    const Database &m_database;
    const Directory &m_directory;
    const KeyRing &m_keys;
};

} // namespace warsha
