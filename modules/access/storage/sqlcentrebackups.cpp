// SPDX-License-Identifier: GPL-3.0-or-later
// Making and looking; restoring is in centrerestore.cpp.
#include "sqlcentrebackups.h"

#include "restoresteps.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QStringView loginSql = u"SELECT login FROM access_user WHERE id = :id";
constexpr QStringView deskStepsSql = u"SELECT d.id AS id, MAX(s.number) AS steps FROM change_step s JOIN desk d ON d.ordinal = s.desk GROUP BY d.id";
constexpr QStringView renewalsSql = u"SELECT d.id AS id, s.number AS number FROM change_step s JOIN desk d ON d.ordinal = s.desk WHERE s.verb = 'access.renewKeys'";
constexpr QStringView stepHashSql = u"SELECT s.hash AS hash FROM change_step s JOIN desk d ON d.ordinal = s.desk WHERE d.id = :desk AND s.number = :number";

KeptBackup toKept(const BackupHead &head)
{
    return {head.path, head.label, QDateTime::fromSecsSinceEpoch(head.at, Qt::UTC), head.size, head.occasion};
}

class CopiedBackup : public PendingBackup
{
public:
    CopiedBackup(BackupCopy copy, const BackupKeyRow &key, const QString &centreLabel)
        : m_copy(std::move(copy)), m_key(key), m_centreLabel(centreLabel)
    {
    }
    Result<KeptBackup> finish(const Progress *progress) override
    {
        WARSHA_TRY(const BackupReport report, Backup::seal(m_copy, progress));
        WARSHA_CHECK(writeBackupKeyFile(m_copy.request.folder, m_centreLabel, m_key));
        return toKept(report.head);
    }

private:
    BackupCopy m_copy;
    BackupKeyRow m_key;
    QString m_centreLabel;
};

} // namespace

Result<QList<KeptBackup>> listBackups(const QString &folder)
{
    WARSHA_TRY(const QList<BackupHead> heads, Backup::list(folder));
    QList<KeptBackup> kept;
    for (const BackupHead &head : heads)
        kept.append(toKept(head));
    return kept;
}

RestorePreview describeBackup(const BackupHead &head, const BackupDetails &details)
{
    RestorePreview preview;
    preview.backup = toKept(head);
    preview.madeBy = details.madeBy;
    preview.lastStep = QDateTime::fromSecsSinceEpoch(details.lastStepAt, Qt::UTC);
    for (const BackupTable &table : details.tables)
        preview.counts.append({table.name, table.rows, 0});
    return preview;
}

Result<KeptBackup> SqlCentreBackups::make(const QString &folder, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::MakeBackups));
    return makeWhole(folder, BackupOccasion::Asked, progress);
}

Result<KeptBackup> SqlCentreBackups::makeUnattended(const QString &folder, const Progress *progress)
{
    return makeWhole(folder, BackupOccasion::ByItself, progress);
}

Result<KeptBackup> SqlCentreBackups::makeWhole(const QString &folder, BackupOccasion occasion, const Progress *progress)
{
    WARSHA_TRY(const std::unique_ptr<PendingBackup> pending, take(folder, occasion, progress));
    WARSHA_TRY(const KeptBackup made, pending->finish(progress));
    WARSHA_CHECK(tidy(folder));
    return made;
}

Result<std::unique_ptr<PendingBackup>> SqlCentreBackups::begin(const QString &folder, BackupOccasion occasion)
{
    return take(folder, occasion, nullptr);
}

Result<std::unique_ptr<PendingBackup>> SqlCentreBackups::take(const QString &folder, BackupOccasion occasion, const Progress *progress)
{
    Backup backup(m_database);
    WARSHA_TRY(const BackupKeyRow key, m_keys.current());
    WARSHA_TRY(const auto login, m_database.first(loginSql, {{":id"_L1, m_session.user().toText()}}, [](const Row &row) { return row.text("login"_L1); }));
    const BackupRequest request{folder, backup.label(), login.value_or(QString()), {key.id, key.publicKey}, {BackupKeys::table}, occasion};
    WARSHA_TRY(BackupCopy copy, backup.copy(request, progress));
    return std::make_unique<CopiedBackup>(std::move(copy), key, backup.label());
}

Result<void> SqlCentreBackups::tidy(const QString &folder)
{
    const QString label = Backup(m_database).label();
    for (const QString &each : {label, labelBeforeRestore(label)})
        WARSHA_CHECK(Backup::prune(folder, each));
    WARSHA_CHECK(m_keys.destroyExpired());
    WARSHA_TRY(const QList<BackupKeyRow> known, m_keys.all());
    removeExpiredKeyFiles(folder, label, known, m_database.clock().seconds());
    return {};
}

Result<QList<KeptBackup>> SqlCentreBackups::list(const QString &folder) const
{
    return listBackups(folder);
}

Result<QList<BackupKeyMonth>> SqlCentreBackups::keyMonths() const
{
    WARSHA_CHECK(m_session.require(Permission::MakeBackups));
    WARSHA_TRY(QList<BackupKeyRow> rows, m_keys.all());
    std::ranges::sort(rows, std::ranges::greater(), &BackupKeyRow::month);
    QList<BackupKeyMonth> months;
    for (const BackupKeyRow &row : std::as_const(rows))
        months.append({row.month, QDateTime::fromSecsSinceEpoch(row.made, Qt::UTC), QDateTime::fromSecsSinceEpoch(row.made + backupKeySeconds, Qt::UTC)});
    return months;
}

Result<RestorePreview> SqlCentreBackups::preview(const QString &backup, const Progress *progress) const
{
    WARSHA_CHECK(m_session.require(Permission::RestoreBackups));
    WARSHA_TRY(BackupReader reader, BackupReader::open(backup));
    WARSHA_TRY(const BoxKeys keys, m_keys.open(reader.head().keyId));
    WARSHA_TRY(const BackupDetails details, reader.unlock(keys));
    WARSHA_CHECK(reader.extract(nullptr, progress));
    RestorePreview preview = describeBackup(reader.head(), details);
    WARSHA_CHECK(compare(details, preview));
    WARSHA_CHECK(tellLeft(details, preview));
    return preview;
}

Result<void> SqlCentreBackups::compare(const BackupDetails &details, RestorePreview &preview) const
{
    for (RestorePreview::Count &count : preview.counts) {
        // The names come from a backup, so they are looked for among our own tables before they stand in a statement.
        if (count.table == BackupKeys::table || !isPlainTableName(count.table))
            continue;
        WARSHA_TRY(count.now, m_database.number(u"SELECT count(*) FROM "_s + count.table));
    }
    preview.compared = true;
    preview.sameLine = true;
    QHash<QString, qint64> inBackup;
    for (const DeskChain &desk : details.desks) {
        inBackup.insert(desk.id, desk.steps);
        WARSHA_TRY(const auto hash, m_database.first(stepHashSql, {{":desk"_L1, desk.id}, {":number"_L1, desk.steps}},
                                                     [](const Row &row) { return row.bytes("hash"_L1); }));
        preview.sameLine = preview.sameLine && hash && *hash == desk.hash;
    }
    WARSHA_CHECK(m_database.each(deskStepsSql, {}, [&](const Row &row) {
        preview.stepsLost += qMax<qint64>(0, row.integer("steps"_L1) - inBackup.value(row.text("id"_L1)));
    }));
    return {};
}

Result<void> SqlCentreBackups::tellLeft(const BackupDetails &details, RestorePreview &preview) const
{
    BackupPoint point{details.desks, preview.sameLine};
    QHash<QString, qint64> inBackup;
    for (const DeskChain &desk : details.desks)
        inBackup.insert(desk.id, desk.steps);
    WARSHA_CHECK(m_database.each(renewalsSql, {}, [&](const Row &row) {
        point.areKeysFormer = point.areKeysFormer || row.integer("number"_L1) > inBackup.value(row.text("id"_L1));
    }));
    for (const Handover *handover : m_handovers) {
        WARSHA_TRY(const QStringList sentences, handover->since(m_database, point));
        preview.leftSince.append(sentences);
    }
    return {};
}

} // namespace warsha
