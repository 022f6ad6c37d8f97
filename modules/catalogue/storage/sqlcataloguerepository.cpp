// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcataloguerepository.h"

#include "programmeoutline.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QStringView listingsSql =
    u"SELECT p.id AS programme, v.id AS version_id, p.code, p.titles, p.isced, p.national_level, p.isco08, "
    "p.isced_field, v.number, v.state, v.minutes_online, v.minutes_classroom, v.minutes_workshop, v.minutes_job, "
    "v.hour_minutes, v.least, (SELECT COUNT(*) FROM programme_unit u WHERE u.programme_version_id = v.id) AS units "
    "FROM programme p JOIN programme_version v ON v.programme_id = p.id ORDER BY p.code_key, v.number DESC";
constexpr QStringView findSql =
    u"SELECT id, version, code, titles, isced, national_level, isco08, isced_field FROM programme WHERE id = :id";
constexpr QStringView findByCodeSql =
    u"SELECT id, version, code, titles, isced, national_level, isco08, isced_field FROM programme WHERE code_key = :key";
constexpr QStringView findVersionSql =
    u"SELECT id, version, programme_id, number, state, minutes_online, minutes_classroom, minutes_workshop, minutes_job, "
    "hour_minutes, least, least_online, least_classroom, least_workshop, least_job, electives, statement_allowed, "
    "independent_assessor FROM programme_version WHERE id = :id";
constexpr QStringView unitsSql =
    u"SELECT id, code, titles, kind, needed FROM programme_unit WHERE programme_version_id = :version ORDER BY position, id";
constexpr QStringView elementsSql =
    u"SELECT e.id, e.unit_id, e.titles FROM programme_element e JOIN programme_unit u ON u.id = e.unit_id "
    "WHERE u.programme_version_id = :version ORDER BY e.unit_id, e.position, e.id";
constexpr QStringView criteriaSql =
    u"SELECT c.id, c.element_id, c.criterion FROM programme_criterion c JOIN programme_element e ON e.id = c.element_id "
    "JOIN programme_unit u ON u.id = e.unit_id WHERE u.programme_version_id = :version "
    "ORDER BY c.element_id, c.position, c.id";
constexpr QStringView modulesSql =
    u"SELECT id, code, titles, mode, minutes FROM programme_module WHERE programme_version_id = :version "
    "ORDER BY position, id";
constexpr QStringView numberedSql =
    u"SELECT id FROM programme_version WHERE programme_id = :programme AND number = :number";
constexpr QStringView lastNumberSql = u"SELECT MAX(number) FROM programme_version WHERE programme_id = :programme";
constexpr QStringView frozenSql =
    u"SELECT COUNT(*) FROM programme_version WHERE programme_id = :programme AND state = 'frozen'";

PerMode toMinutes(const Row &row)
{
    return {int(row.integer("minutes_online"_L1)), int(row.integer("minutes_classroom"_L1)),
            int(row.integer("minutes_workshop"_L1)), int(row.integer("minutes_job"_L1))};
}

VersionState toState(const Row &row)
{
    return row.text("state"_L1) == "frozen"_L1 ? VersionState::Frozen : VersionState::Draft;
}

ProgrammeListing toListing(const Row &row)
{
    ProgrammeListing listing;
    listing.programme = row.id<ProgrammeId>("programme"_L1);
    listing.version = row.id<ProgrammeVersionId>("version_id"_L1);
    listing.code = row.text("code"_L1);
    listing.titles = LocalisedText::fromStored(row.text("titles"_L1));
    listing.isced = int(row.integer("isced"_L1));
    listing.nationalLevel = row.text("national_level"_L1);
    listing.isco08 = row.text("isco08"_L1);
    listing.iscedField = row.text("isced_field"_L1);
    listing.number = int(row.integer("number"_L1));
    listing.state = toState(row);
    listing.requiredMinutes = toMinutes(row);
    listing.hourMinutes = int(row.integer("hour_minutes"_L1));
    listing.leastAttendance = int(row.integer("least"_L1));
    listing.units = int(row.integer("units"_L1));
    return listing;
}

Programme toProgramme(const Row &row)
{
    Programme programme;
    programme.id = row.id<ProgrammeId>("id"_L1);
    programme.rowVersion = row.integer("version"_L1);
    programme.code = row.text("code"_L1);
    programme.titles = LocalisedText::fromStored(row.text("titles"_L1));
    programme.isced = int(row.integer("isced"_L1));
    programme.nationalLevel = row.text("national_level"_L1);
    programme.isco08 = row.text("isco08"_L1);
    programme.iscedField = row.text("isced_field"_L1);
    return programme;
}

ProgrammeVersion toVersion(const Row &row)
{
    ProgrammeVersion version;
    version.id = row.id<ProgrammeVersionId>("id"_L1);
    version.rowVersion = row.integer("version"_L1);
    version.programme = row.id<ProgrammeId>("programme_id"_L1);
    version.number = int(row.integer("number"_L1));
    version.state = toState(row);
    version.requiredMinutes = toMinutes(row);
    version.hourMinutes = int(row.integer("hour_minutes"_L1));
    version.leastAttendance = int(row.integer("least"_L1));
    version.leastAttendancePerMode = {int(row.integer("least_online"_L1)), int(row.integer("least_classroom"_L1)),
                                      int(row.integer("least_workshop"_L1)), int(row.integer("least_job"_L1))};
    version.certificate.electives = int(row.integer("electives"_L1));
    version.certificate.statementOfAttainment = row.flag("statement_allowed"_L1);
    version.certificate.independentAssessor = row.flag("independent_assessor"_L1);
    return version;
}

Unit toUnit(const Row &row)
{
    Unit unit;
    unit.id = row.id<UnitId>("id"_L1);
    unit.code = row.text("code"_L1);
    unit.titles = LocalisedText::fromStored(row.text("titles"_L1));
    unit.kind = unitKindFromCode(row.text("kind"_L1)).value_or(UnitKind::Core);
    unit.needed = row.flag("needed"_L1);
    return unit;
}

CrossCuttingModule toModule(const Row &row)
{
    return {row.id<CrossCuttingId>("id"_L1), row.text("code"_L1), LocalisedText::fromStored(row.text("titles"_L1)),
            modeFromCode(row.text("mode"_L1)).value_or(Mode::Classroom), int(row.integer("minutes"_L1))};
}

Fields toFields(const Programme &programme)
{
    // A null QString would be bound as NULL: adding u""_s keeps an empty level an empty text.
    return {{"code"_L1, programme.code}, {"code_key"_L1, programme.code.toLower()},
            {"titles"_L1, programme.titles.toStored()}, {"isced"_L1, programme.isced},
            {"national_level"_L1, u""_s + programme.nationalLevel}, {"isco08"_L1, programme.isco08},
            {"isced_field"_L1, programme.iscedField}};
}

Fields toFields(const ProgrammeVersion &version)
{
    const PerMode &minutes = version.requiredMinutes;
    const PerMode &least = version.leastAttendancePerMode;
    return {{"programme_id"_L1, version.programme.toText()}, {"number"_L1, version.number},
            {"state"_L1, versionStateCode(version.state)},
            {"minutes_online"_L1, minutes[Mode::Online]}, {"minutes_classroom"_L1, minutes[Mode::Classroom]},
            {"minutes_workshop"_L1, minutes[Mode::Workshop]}, {"minutes_job"_L1, minutes[Mode::OnTheJob]},
            {"hour_minutes"_L1, version.hourMinutes}, {"least"_L1, version.leastAttendance},
            {"least_online"_L1, least[Mode::Online]}, {"least_classroom"_L1, least[Mode::Classroom]},
            {"least_workshop"_L1, least[Mode::Workshop]}, {"least_job"_L1, least[Mode::OnTheJob]},
            {"electives"_L1, version.certificate.electives},
            {"statement_allowed"_L1, version.certificate.statementOfAttainment},
            {"independent_assessor"_L1, version.certificate.independentAssessor}};
}

} // namespace

Result<QList<ProgrammeListing>> SqlCatalogueRepository::listings() const
{
    return m_database.all(listingsSql, {}, toListing);
}

Result<std::optional<Programme>> SqlCatalogueRepository::find(const ProgrammeId &id) const
{
    return m_database.first(findSql, {{":id"_L1, id.toText()}}, toProgramme);
}

Result<std::optional<Programme>> SqlCatalogueRepository::findByCode(const QString &code) const
{
    return m_database.first(findByCodeSql, {{":key"_L1, code.toLower()}}, toProgramme);
}

Result<std::optional<ProgrammeVersion>> SqlCatalogueRepository::findVersion(const ProgrammeVersionId &id) const
{
    WARSHA_TRY(auto version, m_database.first(findVersionSql, {{":id"_L1, id.toText()}}, toVersion));
    if (version)
        WARSHA_CHECK(readParts(*version));
    return version;
}

Result<void> SqlCatalogueRepository::readParts(ProgrammeVersion &version) const
{
    const Bindings of{{":version"_L1, version.id.toText()}};
    QHash<QString, QList<PerformanceCriterion>> criteria;
    WARSHA_CHECK(m_database.each(criteriaSql, of, [&](const Row &row) {
        criteria[row.text("element_id"_L1)].append(
            {row.id<CriterionId>("id"_L1), LocalisedText::fromStored(row.text("criterion"_L1))});
    }));
    QHash<QString, QList<Element>> elements;
    WARSHA_CHECK(m_database.each(elementsSql, of, [&](const Row &row) {
        elements[row.text("unit_id"_L1)].append({row.id<ElementId>("id"_L1),
                                                 LocalisedText::fromStored(row.text("titles"_L1)),
                                                 criteria.value(row.text("id"_L1))});
    }));
    WARSHA_TRY(version.units, m_database.all(unitsSql, of, toUnit));
    for (Unit &unit : version.units)
        unit.elements = elements.value(unit.id.toText());
    WARSHA_TRY(version.crossCutting, m_database.all(modulesSql, of, toModule));
    return {};
}

Result<std::optional<ProgrammeVersionId>> SqlCatalogueRepository::versionNumbered(const ProgrammeId &programme,
                                                                                  int number) const
{
    return m_database.first(numberedSql, {{":programme"_L1, programme.toText()}, {":number"_L1, number}},
                            [](const Row &row) { return row.id<ProgrammeVersionId>("id"_L1); });
}

Result<int> SqlCatalogueRepository::lastNumber(const ProgrammeId &programme) const
{
    WARSHA_TRY(const qint64 number, m_database.number(lastNumberSql, {{":programme"_L1, programme.toText()}}));
    return int(number);
}

Result<bool> SqlCatalogueRepository::hasFrozenVersion(const ProgrammeId &programme) const
{
    WARSHA_TRY(const qint64 count, m_database.number(frozenSql, {{":programme"_L1, programme.toText()}}));
    return count > 0;
}

Result<void> SqlCatalogueRepository::add(const Programme &programme)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("programme"_L1, Fields{{"id"_L1, programme.id.toText()}} + toFields(programme));
}

Result<void> SqlCatalogueRepository::change(const Programme &programme)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("programme"_L1, programme.id.toText(), programme.rowVersion, toFields(programme));
}

Result<void> SqlCatalogueRepository::addVersion(const ProgrammeVersion &version)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    WARSHA_CHECK(transaction->insert("programme_version"_L1, Fields{{"id"_L1, version.id.toText()}} + toFields(version)));
    return addOutline(*transaction, outlineOf(version));
}

Result<void> SqlCatalogueRepository::changeVersion(const ProgrammeVersion &version)
{
    WARSHA_TRY(const auto stored, findVersion(version.id));
    if (!stored)
        return failure(ErrorKind::NotFound, tr("The programme version is not here any more."), version.id.toText());
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    WARSHA_CHECK(transaction->update("programme_version"_L1, version.id.toText(), version.rowVersion, toFields(version)));
    return changeOutline(*transaction, outlineOf(*stored), outlineOf(version));
}

Result<void> SqlCatalogueRepository::setState(const ProgrammeVersionId &id, qint64 rowVersion, VersionState state)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("programme_version"_L1, id.toText(), rowVersion, {{"state"_L1, versionStateCode(state)}});
}

} // namespace warsha
