// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlmeetingimportrepository.h"

#include "hourentryrow.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr QStringView findSql =
    u"SELECT * FROM hours_import WHERE group_id = :group AND session_id = :session AND rows_hash = :hash";
constexpr QStringView ofGroupSql = u"SELECT * FROM hours_import WHERE group_id = :group ORDER BY imported_at, id";
constexpr QStringView linesSql = u"SELECT * FROM hours_import_line WHERE import_id = :import ORDER BY id";
constexpr QStringView linesOfGroupSql =
    u"SELECT l.* FROM hours_import_line l JOIN hours_import i ON i.id = l.import_id WHERE i.group_id = :group "
    "ORDER BY i.imported_at, i.id, l.id";
// What a person was called in another group of theirs holds here too; its enrolment is then the one in this group.
constexpr QStringView aliasesSql =
    u"SELECT DISTINCT a.id, a.version, m.id AS enrolment_id, a.key_id, a.alias FROM name_alias a "
    "JOIN enrolment e ON e.id = a.enrolment_id JOIN person_current p ON p.person_id = e.person_id "
    "JOIN person_current q ON q.current_id = p.current_id JOIN enrolment m ON m.person_id = q.person_id "
    "WHERE m.group_id = :group ORDER BY a.id";

HoursImport toImport(const Row &row)
{
    return {row.id<HoursImportId>("id"_L1), row.integer("version"_L1), row.id<GroupId>("group_id"_L1),
            row.id<TrainingSessionId>("session_id"_L1), row.text("kind"_L1), row.bytes("file_hash"_L1), row.bytes("rows_hash"_L1),
            row.integer("imported_at"_L1), row.id<KeyId>("key_id"_L1)};
}

StoredReportLine toLine(const Row &row)
{
    return {row.id<ReportLineId>("id"_L1), row.integer("version"_L1), row.id<HoursImportId>("import_id"_L1),
            row.id<KeyId>("key_id"_L1), row.bytes("sealed"_L1), row.id<EnrolmentId>("enrolment_id"_L1)};
}

StoredAlias toAlias(const Row &row)
{
    return {row.id<NameAliasId>("id"_L1), row.integer("version"_L1), row.id<EnrolmentId>("enrolment_id"_L1),
            row.id<KeyId>("key_id"_L1), row.bytes("alias"_L1)};
}
} // namespace

Result<std::optional<HoursImport>> SqlMeetingImportRepository::find(const GroupId &group, const TrainingSessionId &session,
                                                                    const QByteArray &rowsHash) const
{
    return m_database.first(findSql, {{":group"_L1, group.toText()}, {":session"_L1, session.toText()}, {":hash"_L1, rowsHash}}, toImport);
}

Result<QList<HoursImport>> SqlMeetingImportRepository::ofGroup(const GroupId &group) const
{
    return m_database.all(ofGroupSql, {{":group"_L1, group.toText()}}, toImport);
}

Result<QList<StoredReportLine>> SqlMeetingImportRepository::lines(const HoursImportId &import) const
{
    return m_database.all(linesSql, {{":import"_L1, import.toText()}}, toLine);
}

Result<QList<StoredReportLine>> SqlMeetingImportRepository::linesOfGroup(const GroupId &group) const
{
    return m_database.all(linesOfGroupSql, {{":group"_L1, group.toText()}}, toLine);
}

Result<void> SqlMeetingImportRepository::add(const HoursImport &import, const QList<StoredReportLine> &lines)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    WARSHA_CHECK(writing->insert("hours_import"_L1,
                                 {{"id"_L1, import.id.toText()}, {"group_id"_L1, import.group.toText()},
                                  {"session_id"_L1, import.session.toText()}, {"kind"_L1, import.kind}, {"file_hash"_L1, import.fileHash},
                                  {"rows_hash"_L1, import.rowsHash}, {"imported_at"_L1, import.at}, {"key_id"_L1, import.key.toText()}}));
    Batch batch{"hours_import_line"_L1, {"id"_L1, "import_id"_L1, "key_id"_L1, "sealed"_L1, "enrolment_id"_L1}, {}};
    for (const StoredReportLine &each : lines)
        batch.rows.append({each.id.toText(), import.id.toText(), each.key.toText(), each.sealed, idOrNull(each.enrolment)});
    return writing->insertMany(batch);
}

Result<void> SqlMeetingImportRepository::changeLines(const QList<StoredReportLine> &lines)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    for (const StoredReportLine &each : lines)
        WARSHA_CHECK(writing->update("hours_import_line"_L1, each.id.toText(), each.version,
                                     {{"key_id"_L1, each.key.toText()}, {"sealed"_L1, each.sealed}, {"enrolment_id"_L1, idOrNull(each.enrolment)}}));
    return {};
}

Result<QList<StoredAlias>> SqlMeetingImportRepository::aliases(const GroupId &group) const
{
    return m_database.all(aliasesSql, {{":group"_L1, group.toText()}}, toAlias);
}

Result<void> SqlMeetingImportRepository::addAliases(const QList<StoredAlias> &aliases)
{
    Batch batch{"name_alias"_L1, {"id"_L1, "enrolment_id"_L1, "key_id"_L1, "alias"_L1}, {}};
    for (const StoredAlias &each : aliases)
        batch.rows.append({each.id.toText(), each.enrolment.toText(), each.key.toText(), each.alias});
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->insertMany(batch);
}

Result<void> SqlMeetingImportRepository::removeAliases(const QList<StoredAlias> &aliases)
{
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    for (const StoredAlias &each : aliases)
        WARSHA_CHECK(writing->remove("name_alias"_L1, each.id.toText(), each.version));
    return {};
}

} // namespace warsha
