// SPDX-License-Identifier: GPL-3.0-or-later
#include "returnchanges.h"

#include "identitycodec.h"
#include "pseudonym.h"
#include "rowimage.h"

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Inserted = 0, Updated = 1, Deleted = 2 };

/// Columns that the return takes (centrereturnreader.cpp), by table.
const QHash<QString, QStringList> &columnsOfReturn()
{
    static const QHash<QString, QStringList> columns{
        {u"centre_profile"_s, {u"code"_s, u"country"_s, u"zone"_s}},
        {u"centre_premises"_s, {u"kind"_s, u"rooms"_s, u"usable"_s, u"accessible"_s, u"square_metres"_s}},
        {u"staff"_s, {u"trains"_s, u"assesses"_s, u"active"_s}},
        {u"training_group"_s, {u"programme_version_id"_s, u"state"_s, u"starts"_s, u"ends"_s, u"capacity"_s}},
        {u"enrolment"_s, {u"group_id"_s, u"person_id"_s, u"status"_s, u"applied_on"_s, u"enrolled_on"_s, u"ended_on"_s}},
        {u"outcome_lock"_s, {u"enrolment_id"_s, u"unit_id"_s, u"attempt_id"_s}},
        {u"award"_s, {u"number"_s, u"group_id"_s, u"enrolment_id"_s, u"kind"_s, u"state"_s, u"issued_on"_s}},
    };
    return columns;
}

/// Whether a row is in the return at all.
bool stands(const QString &table, const QVariantMap &image)
{
    if (table == "award"_L1)
        return image.value(u"state"_s) != u"draft"_s && image.value(u"state"_s) != u"held"_s;
    if (table == "outcome_lock"_L1)
        return image.value(u"reopened_at"_s).isNull();
    return true;
}

constexpr QStringView entriesSql =
    u"SELECT number, table_name, row_id, kind, before_image, after_image FROM change_entry WHERE desk = :desk AND number > :after AND number <= :last AND kind <= 2 "
    u"AND table_name IN ('person', 'centre_profile', 'centre_premises', 'staff', 'training_group', 'enrolment', 'outcome_lock', 'award') "
    u"ORDER BY number LIMIT 10000";
constexpr QStringView lastSql = u"SELECT MAX(number) FROM change_entry WHERE desk = :desk";
// Hours count from their lock on, which is an update and the last one; a reversal counts at once.
constexpr QStringView locksSql =
    u"SELECT COUNT(DISTINCT c.row_id) FROM change_entry c JOIN hour_entry h ON h.id = c.row_id AND h.locked = 1 "
    u"WHERE c.desk = :desk AND c.number > :after AND c.number <= :last AND c.kind = 1 AND c.table_name = 'hour_entry'";
constexpr QStringView reversalsSql =
    u"SELECT COUNT(*) FROM hour_entry h JOIN change_entry c ON c.row_id = h.id AND c.kind = 0 AND c.desk = :desk AND c.number > :after "
    u"AND c.number <= :last WHERE h.reverses IS NOT NULL";
// The commitment of an award goes with its key, at the end of its retention.
constexpr QStringView endedSql =
    u"SELECT COUNT(*) FROM change_entry c JOIN award a ON a.key_id = c.row_id WHERE c.desk = :desk AND c.number > :after AND c.number <= :last "
    u"AND c.kind = 4 AND c.table_name = 'access_key' AND a.state NOT IN ('draft', 'held')";
constexpr QStringView placesSql = u"SELECT COUNT(*) FROM enrolment WHERE person_id = :person";

} // namespace

struct ReturnChanges::Entry {
    qint64 desk = 0;
    QString table;
    QString row;
    qint64 kind = 0;
    QVariantMap before;
    QVariantMap after;
};

/// Only what the return tells of a person: sex, birth in fives of years, and who they turned out to be.
ReturnChanges::State ReturnChanges::personOf(const QVariantMap &image) const
{
    const KeyId id = KeyId::fromText(image.value(u"key_id"_s).toString());
    const QByteArray sealed = image.value(u"identity"_s).toByteArray();
    const QVariant self = image.value(u"merged_into"_s);
    if (sealed.isEmpty()) // erased
        return QVariantList{self, int(Sex::NotStated), 0};
    const auto key = m_keys.open(id);
    const auto identity = key ? unsealIdentity({id, *key}, sealed) : Result<Identity>(failure(key.error()));
    if (!identity) // of somebody erased since: other than what is left of them
        return QVariantList{self, u"sealed"_s};
    const int year = identity->birth.year;
    return QVariantList{self, int(identity->sex), year > 0 ? birthBand(year) : 0};
}

Result<ReturnChanges::State> ReturnChanges::stateOf(const QString &table, const QVariantMap &image) const
{
    if (image.isEmpty() || !stands(table, image))
        return State();
    if (table == "person"_L1)
        return personOf(image);
    QVariantList values;
    for (const QString &column : columnsOfReturn().value(table))
        values.append(image.value(column));
    return State(values);
}

Result<void> ReturnChanges::take(const Entry &entry)
{
    const Origin from{entry.desk, (entry.after.isEmpty() ? entry.before : entry.after).value(u"version"_s).toLongLong()};
    const bool isKnown = m_records.contains(entry.row);
    Record &record = m_records[entry.row];
    if (!isKnown && entry.table == "person"_L1) { // who was registered since comes with a new enrolment
        WARSHA_TRY(const qint64 places, m_database.number(placesSql, {{":person"_L1, entry.row}}));
        record.isLeftOut = entry.kind == Inserted || places == 0;
    }
    if (record.isLeftOut)
        return {};
    if (!isKnown || (from.desk != record.firstFrom.desk && from.version < record.firstFrom.version)) {
        WARSHA_TRY(record.first, stateOf(entry.table, entry.before));
        record.firstFrom = from;
    }
    if (!isKnown || from.desk == record.lastFrom.desk || from.version >= record.lastFrom.version) {
        WARSHA_TRY(record.last, stateOf(entry.table, entry.after));
        record.lastFrom = from;
    }
    return {};
}

/// What never goes back is summed: hours that are locked or reversed, awards whose retention ended.
Result<void> ReturnChanges::addFinal(qint64 desk, qint64 after, qint64 last)
{
    for (const QStringView sql : {locksSql, reversalsSql, endedSql}) {
        WARSHA_TRY(const qint64 found, m_database.number(sql, {{":desk"_L1, desk}, {":after"_L1, after}, {":last"_L1, last}}));
        m_final += found;
    }
    return {};
}

Result<void> ReturnChanges::read(qint64 desk, qint64 after)
{
    qint64 from = m_read.value(desk, after);
    WARSHA_TRY(const qint64 last, m_database.number(lastSql, {{":desk"_L1, desk}}));
    WARSHA_CHECK(addFinal(desk, from, last));
    m_read.insert(desk, last);
    while (from < last && m_records.size() < mostRecords) {
        QList<Entry> entries;
        WARSHA_CHECK(m_database.each(entriesSql, {{":desk"_L1, desk}, {":after"_L1, from}, {":last"_L1, last}}, [&](const Row &row) {
            entries.append({desk, row.text("table_name"_L1), row.text("row_id"_L1), row.integer("kind"_L1), decodeImage(row.bytes("before_image"_L1)),
                            decodeImage(row.bytes("after_image"_L1))});
            from = row.integer("number"_L1);
        }));
        for (const Entry &entry : std::as_const(entries))
            WARSHA_CHECK(take(entry));
        if (entries.isEmpty())
            break;
    }
    return {};
}

void ReturnChanges::forget()
{
    m_after.clear();
    m_read.clear();
    m_records.clear();
    m_final = 0;
}

Result<qint64> ReturnChanges::count(const QMap<qint64, qint64> &after)
{
    if (after != m_after)
        forget();
    m_after = after;
    for (auto desk = after.cbegin(); desk != after.cend(); ++desk) {
        if (const auto done = read(desk.key(), desk.value()); !done) {
            forget(); // half read: from the start the next time
            return failure(done.error());
        }
    }
    return m_final + std::ranges::count_if(m_records, [](const Record &record) { return !record.isLeftOut && record.first != record.last; });
}

} // namespace warsha
