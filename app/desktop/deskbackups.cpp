// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbackups.h"

#include "backup.h"
#include "backupfolder.h"
#include "typeface.h"
#include "workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(backupLog, "warsha.backup")
constexpr int lookEvery = 60'000; // milliseconds

bool takesBackups(const QString &folder)
{
    return !folder.isEmpty() && QFileInfo(folder).isDir();
}

/// When somebody saved something last; the program's own bookkeeping is nothing to lose. No moment where nobody did.
Result<QDateTime> lastSaved(const ChangeLog &log)
{
    constexpr int looked = 100;
    WARSHA_TRY(const QList<LoggedStep> steps, log.steps(looked));
    const auto last = std::ranges::find_if(steps, [](const LoggedStep &step) { return step.kind != LoggedStep::Kind::Background; });
    return last == steps.end() ? QDateTime() : QDateTime::fromSecsSinceEpoch(last->at, Qt::UTC);
}

} // namespace

DeskBackups::DeskBackups(Worker &database, Workbench &bench, const QString &home, const QString &extra)
    : m_database(database), m_bench(bench), m_home(home), m_extra(extra)
{
    m_pool.setMaxThreadCount(1);
    QDir().mkpath(m_home); // where it cannot be made, no backup goes there, and the status bar says there is none
    m_schedule.addFolder(m_home);
    if (!m_extra.isEmpty())
        m_schedule.addFolder(m_extra);
    findLast();
    connect(&m_timer, &QTimer::timeout, this, &DeskBackups::look);
    m_timer.start(lookEvery);
}

DeskBackups::~DeskBackups()
{
    m_pool.waitForDone();
}

QString DeskBackups::homeOf(const QString &location)
{
    if (!location.startsWith("postgres"_L1))
        return QFileInfo(location).absolutePath() + u"/backups"_s;
    const QString database = location.section(u'/', -1).section(u'?', 0, 0);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups/"_s + database;
}

QStringList DeskBackups::present() const
{
    QStringList folders{m_home, m_extra};
    folders.removeIf([](const QString &folder) { return !takesBackups(folder); });
    return folders;
}

void DeskBackups::findLast()
{
    struct Found {
        QDateTime newest;
        QStringList upToDate; ///< folders that lack nothing of what was saved
        qint64 entries = -1;
    };
    m_database.run(this, [bench = &m_bench, folders = present()] {
        Found found;
        const QString label = Backup(bench->database()).label();
        const Result<QDateTime> saved = lastSaved(bench->changeLog());
        for (const QString &folder : folders) {
            const QList<KeptBackup> kept = bench->backups().list(folder).value_or(QList<KeptBackup>());
            const auto own = std::ranges::find(kept, label, &KeptBackup::label); // newest first
            if (own == kept.end())
                continue;
            found.newest = found.newest.isValid() ? qMax(found.newest, own->at) : own->at;
            if (saved && *saved < own->at)
                found.upToDate.append(folder);
        }
        found.entries = bench->changeLog().entryCount().value_or(-1);
        return found;
    }, [this](const Found &found) {
        if (!found.newest.isValid())
            return; // there is none: the first comes at the next look
        for (const QString &folder : found.upToDate)
            m_schedule.done(folder, found.entries, m_clock.now()); // the next after an hour of changes
        m_last = found.newest;
        Q_EMIT made(m_last);
    });
}

void DeskBackups::keepIn(const QString &folder)
{
    if (folder.isEmpty()) {
        m_schedule.removeFolder(m_extra);
        m_extra.clear();
        return Q_EMIT extraChosen(folder);
    }
    if (!mayKeepIn(folder))
        return;
    if (!m_extra.isEmpty() && m_extra != folder)
        m_schedule.removeFolder(m_extra);
    m_extra = folder;
    m_schedule.addFolder(folder);
    Q_EMIT extraChosen(folder);
    bringUpBeside(folder);
    begin(folder, BackupOccasion::Asked);
}

bool DeskBackups::mayKeepIn(const QString &folder)
{
    const Result<void> usable = takesBackups(folder) ? checkBackupFolder(folder) : failure(ErrorKind::NotFound, tr("It is not there."));
    if (!usable)
        Q_EMIT failed(tr("Backups cannot be kept in the folder %1.").arg(isolated(QDir::toNativeSeparators(folder))) + u' ' + usable.error().message);
    return bool(usable);
}

/// The stick that was chosen for good stays so: another folder gets its copy, and no further ones.
void DeskBackups::copyTo(const QString &folder)
{
    if (m_extra.isEmpty() || folder == m_extra)
        return keepIn(folder);
    if (!mayKeepIn(folder))
        return;
    bringUpBeside(folder);
    begin(folder, BackupOccasion::Asked);
}

void DeskBackups::bringUpBeside(const QString &folder)
{
    QStringList others = present();
    others.removeAll(folder);
    m_database.run(this, [bench = &m_bench] { return bench->changeLog().entryCount(); }, [this, others](const Result<qint64> &entries) {
        for (const QString &other : entries ? m_schedule.behind(*entries, others) : others)
            begin(other);
    });
}

void DeskBackups::makeNow()
{
    for (const QString &folder : present())
        begin(folder, BackupOccasion::Asked);
}

void DeskBackups::look()
{
    if (m_underWay > 0)
        return;
    m_database.run(this, [bench = &m_bench] { return bench->changeLog().entryCount(); }, [this](const Result<qint64> &entries) {
        if (!entries)
            return;
        const QStringList due = m_schedule.due(*entries, m_clock.now(), present());
        for (const QString &folder : due)
            begin(folder);
    });
}

void DeskBackups::stop()
{
    m_timer.stop();
    m_schedule = BackupSchedule();
}

void DeskBackups::begin(const QString &folder, BackupOccasion occasion)
{
    struct Begun {
        std::shared_ptr<PendingBackup> pending;
        qint64 entries = 0; ///< what the copy holds: keys that begin() itself made are among them
    };
    ++m_underWay;
    m_database.run(this, [bench = &m_bench, folder, occasion]() -> Result<Begun> {
        WARSHA_TRY(std::unique_ptr<PendingBackup> pending, bench->backups().begin(folder, occasion));
        WARSHA_TRY(const qint64 entries, bench->changeLog().entryCount());
        return Begun{std::move(pending), entries};
    }, [this, folder](const Result<Begun> &begun) {
        if (begun)
            finish(folder, begun->entries, begun->pending);
        else
            settle(folder, 0, failure(begun.error()));
    });
}

void DeskBackups::finish(const QString &folder, qint64 entries, const std::shared_ptr<PendingBackup> &pending)
{
    // The destructor waits for the pool, so this object is there when the answer is posted.
    m_pool.start([this, folder, entries, pending] {
        const auto kept = std::make_shared<Result<KeptBackup>>(pending->finish());
        QMetaObject::invokeMethod(this, [this, folder, entries, kept] { settle(folder, entries, *kept); }, Qt::QueuedConnection);
    });
}

void DeskBackups::settle(const QString &folder, qint64 entries, const Result<KeptBackup> &kept)
{
    --m_underWay;
    if (!kept) {
        m_schedule.failed(folder, m_clock.now());
        qCWarning(backupLog) << "a backup was not made:" << kept.error().detail;
        return Q_EMIT failed(tr("No backup was made: %1").arg(kept.error().message));
    }
    m_schedule.done(folder, entries, m_clock.now());
    m_last = kept->at;
    tidy(folder, entries);
    Q_EMIT made(m_last);
    if (kept->occasion == BackupOccasion::Asked)
        Q_EMIT madeAsAsked(folder);
}

/// Old backups and keys past their time go; the log's entries about those keys are no change worth a backup.
void DeskBackups::tidy(const QString &folder, qint64 entries)
{
    m_database.run(this, [bench = &m_bench, folder]() -> Result<qint64> {
        WARSHA_TRY(const qint64 before, bench->changeLog().entryCount());
        WARSHA_CHECK(bench->backups().tidy(folder));
        WARSHA_TRY(const qint64 after, bench->changeLog().entryCount());
        return after - before;
    }, [this, folder, entries](const Result<qint64> &own) {
        if (own)
            m_schedule.done(folder, entries + *own, m_clock.now());
        else
            qCWarning(backupLog) << "old backups were not taken away:" << own.error().detail;
    });
}

std::function<void()> DeskBackups::onLeaving() const
{
    return [bench = &m_bench, schedule = m_schedule, folders = present()] {
        const auto entries = bench->changeLog().entryCount();
        if (!entries)
            return;
        const QStringList due = schedule.behind(*entries, folders);
        for (const QString &folder : due) {
            const auto kept = bench->backups().makeUnattended(folder);
            if (!kept)
                qCWarning(backupLog) << "no backup on leaving:" << kept.error().detail;
        }
    };
}

} // namespace warsha
