// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the return that is about people: enrolments, hours, outcomes, awards, all under pseudonyms.
#include "centrereturnreader.h"

#include "awardseal.h"
#include "returnvalues.h"
#include "sign.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView enrolmentsSql =
    u"SELECT e.id, e.group_id, c.current_id, e.status, e.applied_on, e.enrolled_on, e.ended_on "
    u"FROM enrolment e JOIN person_current c ON c.person_id = e.person_id WHERE e.group_id = :group";
// Of one group at a time: all at once would be sorted a million entries high, and others would wait for the whole of it.
// Locked entries only; a month that its reversals bring to nothing is left out.
constexpr QStringView hoursSql =
    u"SELECT h.enrolment_id, e.group_id, SUBSTR(h.day, 1, 7) AS month, h.mode, CAST(SUM(h.minutes) AS BIGINT) AS minutes, "
    u"COUNT(DISTINCT h.day) AS days FROM hour_entry h JOIN enrolment e ON e.id = h.enrolment_id WHERE e.group_id = :group AND h.locked = 1 "
    u"GROUP BY h.enrolment_id, e.group_id, SUBSTR(h.day, 1, 7), h.mode HAVING SUM(h.minutes) <> 0";
// Outcomes that are locked; the last attempt that stands is the outcome.
constexpr QStringView outcomesSql =
    u"SELECT enrolment_id, group_id, unit_id, outcome, day, assessed FROM ("
    u"SELECT a.enrolment_id, e.group_id, a.unit_id, a.outcome, a.day, "
    u"ROW_NUMBER() OVER (PARTITION BY a.enrolment_id, a.unit_id ORDER BY a.number DESC) AS place, "
    u"CAST(SUM(CASE WHEN a.outcome IN ('achieved', 'not-yet-achieved') THEN 1 ELSE 0 END) "
    u"OVER (PARTITION BY a.enrolment_id, a.unit_id) AS BIGINT) AS assessed "
    u"FROM assessment_attempt a JOIN enrolment e ON e.id = a.enrolment_id JOIN outcome_lock l "
    u"ON l.enrolment_id = a.enrolment_id AND l.unit_id = a.unit_id AND l.reopened_at IS NULL WHERE e.group_id = :group AND a.struck_at IS NULL) ranked WHERE place = 1";
// Drafts and papers held for a ceremony are nothing yet.
constexpr QStringView awardsSql = u"SELECT number, group_id, enrolment_id, kind, state, issued_on, key_id, sealed_code FROM award "
                                  u"WHERE state IN ('issued', 'voided', 'replaced', 'revoked')";

QString sexForReturn(Sex sex)
{
    const QString code = sexCode(sex);
    return code.isEmpty() ? u"not-stated"_s : code;
}

// The signature inside the code makes it impossible to find the name by trying; without the key there is no commitment.
ReturnValue commitment(const QHash<KeyId, SymmetricKey> &keys, const Row &row)
{
    const KeyId id = row.id<KeyId>("key_id"_L1);
    const auto key = keys.constFind(id);
    if (key == keys.cend())
        return {};
    const Result<QByteArray> code = unseal(*key, awardCodePlace(id), row.bytes("sealed_code"_L1));
    return code ? ReturnValue(QString::fromLatin1(sha256(*code).toHex())) : ReturnValue();
}

} // namespace

Result<void> CentreReturnReader::readEnrolments(const QString &group, OfGroups &into, const Pseudonyms &pseudonyms) const
{
    const std::shared_ptr<const DirectorySnapshot> people = m_directory.snapshot();
    WARSHA_CHECK(m_database.each(enrolmentsSql, {{":group"_L1, group}}, [&](const Row &row) {
        const Person *person = people->find(row.id<PersonId>("current_id"_L1));
        const int birthYear = person ? person->identity.birth.year : 0;
        const QString pseudonym = pseudonyms.ofEnrolment(row.text("id"_L1));
        into.pseudonyms.insert(row.text("id"_L1), pseudonym);
        into.enrolments.append({pseudonym, returnText(row, "group_id"_L1), pseudonyms.ofPerson(row.text("current_id"_L1)),
                                returnText(row, "status"_L1), sexForReturn(person ? person->identity.sex : Sex::NotStated),
                                birthYear > 0 ? ReturnValue(qint64(birthBand(birthYear))) : ReturnValue(), returnText(row, "applied_on"_L1),
                                returnText(row, "enrolled_on"_L1), returnText(row, "ended_on"_L1)});
    }));
    if (people->size() == 0 && !into.enrolments.isEmpty())
        return failure(ErrorKind::Denied, QCoreApplication::translate("CentreReturn", "The data for the ministry cannot be prepared: the names of the centre are not open. Sign in as somebody who may see them."));
    return {};
}

Result<void> CentreReturnReader::readGroup(const QString &group, OfGroups &into, const Pseudonyms &pseudonyms) const
{
    const Bindings ofGroup{{":group"_L1, group}};
    into.pseudonyms.clear();
    WARSHA_CHECK(readEnrolments(group, into, pseudonyms));
    WARSHA_CHECK(m_database.each(hoursSql, ofGroup, [&](const Row &row) {
        into.hours.append({into.pseudonyms.value(row.text("enrolment_id"_L1)), returnText(row, "group_id"_L1), returnText(row, "month"_L1),
                           returnText(row, "mode"_L1), returnNumber(row, "minutes"_L1), returnNumber(row, "days"_L1)});
    }));
    return m_database.each(outcomesSql, ofGroup, [&](const Row &row) {
        into.outcomes.append({into.pseudonyms.value(row.text("enrolment_id"_L1)), returnText(row, "group_id"_L1), returnText(row, "unit_id"_L1),
                              returnText(row, "outcome"_L1), returnText(row, "day"_L1), returnNumber(row, "assessed"_L1)});
    });
}

Result<void> CentreReturnReader::readAwards(ReturnData &data, const Pseudonyms &pseudonyms) const
{
    WARSHA_TRY(const auto keys, m_keys.openAll(KeyPurpose::Award));
    const auto toAward = [&](const Row &row) -> ReturnRow {
        return {returnWord(row, "number"_L1), returnText(row, "group_id"_L1), pseudonyms.ofEnrolment(row.text("enrolment_id"_L1)),
                returnText(row, "kind"_L1), returnText(row, "state"_L1), returnText(row, "issued_on"_L1), commitment(keys, row)};
    };
    WARSHA_TRY(data.tables[u"awards"_s], m_database.all(awardsSql, {}, toAward));
    return {};
}

} // namespace warsha
