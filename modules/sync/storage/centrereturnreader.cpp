// SPDX-License-Identifier: GPL-3.0-or-later
#include "centrereturnreader.h"

#include "returnindicators.h"
#include "returnvalues.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView centreSql = u"SELECT id, code, country, zone FROM centre_profile";
constexpr QStringView premisesSql = u"SELECT id, kind, rooms, usable, accessible, square_metres FROM centre_premises";
constexpr QStringView staffSql =
    u"SELECT CAST(COALESCE(SUM(trains), 0) AS BIGINT) AS trainers, CAST(COALESCE(SUM(assesses), 0) AS BIGINT) AS assessors, COUNT(*) AS people "
    u"FROM staff WHERE active = 1";
constexpr QStringView programmesSql =
    u"SELECT v.id, p.code, v.number, p.isced, p.isco08, p.isced_field, v.hour_minutes, v.least, v.minutes_online, v.minutes_classroom, "
    u"v.minutes_workshop, v.minutes_job FROM programme_version v JOIN programme p ON p.id = v.programme_id "
    u"WHERE v.id IN (SELECT programme_version_id FROM training_group)";
constexpr QStringView unitsSql = u"SELECT id, programme_version_id, code, kind, needed FROM programme_unit "
                                 u"WHERE programme_version_id IN (SELECT programme_version_id FROM training_group)";
constexpr QStringView enrolledSql = u"SELECT e.id, e.group_id, c.current_id FROM enrolment e JOIN person_current c ON c.person_id = e.person_id";
constexpr QStringView numbersSql = u"SELECT id, number FROM award WHERE state IN ('issued', 'voided', 'replaced', 'revoked')";
constexpr QStringView groupCodesSql = u"SELECT id, code FROM training_group";
constexpr QStringView groupsSql = u"SELECT id, programme_version_id, state, starts, ends, capacity FROM training_group";

ReturnRow toCentre(const Row &row)
{
    return {returnText(row, "id"_L1), returnWord(row, "code"_L1), returnWord(row, "country"_L1), returnWord(row, "zone"_L1)};
}

ReturnRow toPremises(const Row &row)
{
    return {returnText(row, "id"_L1), returnText(row, "kind"_L1), returnNumber(row, "rooms"_L1), returnNumber(row, "usable"_L1),
            returnNumber(row, "accessible"_L1), returnNumberUnless(row, "square_metres"_L1, 0)};
}

ReturnRow toProgramme(const Row &row)
{
    return {returnText(row, "id"_L1), returnWord(row, "code"_L1), returnNumber(row, "number"_L1), returnNumberUnless(row, "isced"_L1, -1),
            returnWord(row, "isco08"_L1), returnWord(row, "isced_field"_L1), returnNumber(row, "hour_minutes"_L1), returnNumber(row, "least"_L1),
            returnNumber(row, "minutes_online"_L1), returnNumber(row, "minutes_classroom"_L1), returnNumber(row, "minutes_workshop"_L1),
            returnNumber(row, "minutes_job"_L1)};
}

ReturnRow toUnit(const Row &row)
{
    return {returnText(row, "id"_L1), returnText(row, "programme_version_id"_L1), returnWord(row, "code"_L1), returnText(row, "kind"_L1),
            returnNumber(row, "needed"_L1)};
}

ReturnRow toGroup(const Row &row)
{
    return {returnText(row, "id"_L1), returnText(row, "programme_version_id"_L1), returnText(row, "state"_L1), returnText(row, "starts"_L1),
            returnText(row, "ends"_L1), returnNumberUnless(row, "capacity"_L1, 0)};
}

} // namespace

class CentreReturnReader::Reading : public ReturnReading
{
public:
    Reading(const CentreReturnReader &reader, const Secret &pseudonymKey) : m_reader(reader), m_pseudonyms(pseudonymKey) {}

    Result<bool> next() override
    {
        if (data.centre.isEmpty()) {
            WARSHA_CHECK(m_reader.readCentre(data));
            WARSHA_CHECK(m_reader.readProgrammes(data));
            return false;
        }
        const QList<ReturnRow> &groups = data.tables[u"groups"_s];
        if (m_done < groups.size()) {
            WARSHA_CHECK(m_reader.readGroup(std::get<QString>(groups[m_done++].first()), m_ofGroups, m_pseudonyms));
            return false;
        }
        data.tables[u"enrolments"_s] = std::move(m_ofGroups.enrolments);
        data.tables[u"hours"_s] = std::move(m_ofGroups.hours);
        data.tables[u"outcomes"_s] = std::move(m_ofGroups.outcomes);
        WARSHA_CHECK(m_reader.readAwards(data, m_pseudonyms));
        data.tables[u"indicators"_s] = indicatorsOf(data);
        return true;
    }

private:
    const CentreReturnReader &m_reader;
    Pseudonyms m_pseudonyms;
    OfGroups m_ofGroups;
    qsizetype m_done = 0; ///< groups
};

std::unique_ptr<ReturnReading> CentreReturnReader::begin(const Secret &pseudonymKey) const
{
    return std::make_unique<Reading>(*this, pseudonymKey);
}

Result<void> CentreReturnReader::readCentre(ReturnData &data) const
{
    QString zone;
    WARSHA_TRY(data.tables[u"centre"_s], m_database.all(centreSql, {}, [&](const Row &row) {
        data.centre = row.text("id"_L1);
        zone = row.text("zone"_L1);
        return toCentre(row);
    }));
    if (data.centre.isEmpty())
        return failure(ErrorKind::NotFound, QCoreApplication::translate("CentreReturn", "There is no centre in this database yet."));
    const QTimeZone timeZone(zone.toUtf8());
    data.asOf = m_database.clock().now().toTimeZone(timeZone.isValid() ? timeZone : QTimeZone::utc()).date();
    WARSHA_TRY(data.tables[u"premises"_s], m_database.all(premisesSql, {}, toPremises));
    QList<ReturnRow> &staff = data.tables[u"staff"_s];
    return m_database.each(staffSql, {}, [&](const Row &row) {
        staff = {ReturnRow{u"trainer"_s} + countAndFlag(row.integer("trainers"_L1)),
                 ReturnRow{u"assessor"_s} + countAndFlag(row.integer("assessors"_L1)),
                 ReturnRow{u"all"_s} + countAndFlag(row.integer("people"_L1))};
    });
}

Result<ReturnRecords> CentreReturnReader::records(const Secret &pseudonymKey) const
{
    ReturnRecords records;
    const Pseudonyms pseudonyms(pseudonymKey);
    const auto uuid = [](const Row &row, QLatin1StringView column) { return QUuid::fromString(row.text(column)); };
    WARSHA_CHECK(m_database.each(enrolledSql, {}, [&](const Row &row) {
        records.enrolments.insert(pseudonyms.ofEnrolment(row.text("id"_L1)), {uuid(row, "current_id"_L1), uuid(row, "group_id"_L1)});
    }));
    WARSHA_CHECK(m_database.each(numbersSql, {}, [&](const Row &row) { records.awards.insert(asWord(row.text("number"_L1)), uuid(row, "id"_L1)); }));
    WARSHA_CHECK(m_database.each(groupCodesSql, {}, [&](const Row &row) { records.groups.insert(row.text("id"_L1), row.text("code"_L1)); }));
    WARSHA_CHECK(m_database.each(unitsSql, {}, [&](const Row &row) {
        records.programmesOfUnits.insert(row.text("id"_L1), uuid(row, "programme_version_id"_L1));
    }));
    return records;
}

Result<void> CentreReturnReader::readProgrammes(ReturnData &data) const
{
    WARSHA_TRY(data.tables[u"programmes"_s], m_database.all(programmesSql, {}, toProgramme));
    WARSHA_TRY(data.tables[u"units"_s], m_database.all(unitsSql, {}, toUnit));
    WARSHA_TRY(data.tables[u"groups"_s], m_database.all(groupsSql, {}, toGroup));
    return {};
}

} // namespace warsha
