// SPDX-License-Identifier: GPL-3.0-or-later
// A table of trainees becomes people: first a plan (which is the dry run and the preview), then one step that one undo
// takes back. Bad rows are named and never stop the good ones, unless asked. The same table twice changes nothing:
// whoever is here already, with everything the row says, is left as they are.
#pragma once

#include "columnmapping.h"
#include "datecolumn.h"
#include "importreport.h"
#include "peopleservice.h"

namespace warsha {

struct PeopleImportOptions {
    QStringList map;              ///< "Full name=name.latin"; see ColumnMapping::fromWords
    DateColumnOptions dates;
    bool addLookalikes = false;   ///< rows that look like somebody who is here already go in as well
    /// Where a row may say into which place its person goes ("group" is a field then): why that is none; empty: it is one.
    std::function<QString(const QString &place)> whyNotInto = {};
};

struct PeopleImportPlan {
    ColumnMapping mapping;
    ImportReport report;          ///< done counts the rows that would go in
    QList<Identity> people;       ///< to be registered, in the order of the table
    QList<PersonId> present;      ///< rows of people who are here already
    QStringList placesOfPeople;   ///< as written, empty where the row names none; one for each of people
    QStringList placesOfPresent;  ///< likewise
};

class PeopleImport
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PeopleImport)
public:
    PeopleImport(PeopleService &people, const Session &session, const Clock &clock)
        : m_people(people), m_session(session), m_clock(clock) {}

    [[nodiscard]] static QList<ImportField> fields();
    [[nodiscard]] static ImportField placeField();

    /// Writes nothing. ErrorKind::Input when no column holds a name, or the mapping is wrong.
    [[nodiscard]] Result<PeopleImportPlan> plan(const Table &table, const PeopleImportOptions &options,
                                                Progress *progress = nullptr) const;
    /// Registers the plan's people in one step; alongside as in PeopleService::registerMany.
    Result<QList<Person>> carryOut(const PeopleImportPlan &plan, const PeopleService::Alongside &alongside = {},
                                   Progress *progress = nullptr, const OpId &op = OpId::make()) const;

private:
    PeopleService &m_people;
    const Session &m_session;
    const Clock &m_clock;
};

} // namespace warsha
