// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that make themselves while a centre is open: every hour in which something changed, on leaving, and into one more
// folder (a stick) whenever it is there; one that is asked for brings the other folder up to the same. BackupSchedule decides; the copy is taken on the database's thread, the long part
// (check, seal, read back) on another, so that nobody's "Saved" waits for a slow stick.
#pragma once

#include "backupschedule.h"
#include "centrebackups.h"
#include "framehost.h"

#include <QThreadPool>
#include <QTimer>

namespace warsha {

class Workbench;

class DeskBackups : public BackupKeeper
{
    Q_OBJECT
public:
    /// home: where this centre's backups are kept on this PC. extra: the folder the person named; may be empty.
    DeskBackups(Worker &database, Workbench &bench, const QString &home, const QString &extra);
    ~DeskBackups() override; ///< waits for a backup under way

    [[nodiscard]] QDateTime last() const override { return m_last; }
    [[nodiscard]] QString home() const override { return m_home; }
    [[nodiscard]] QString extra() const override { return m_extra; }
    void keepIn(const QString &folder) override;
    void copyTo(const QString &folder) override;
    void makeNow() override;
    /// Asked now and then by a timer; a test asks by itself.
    void look();
    /// No more by itself: of a centre that cannot be written.
    void stop();
    /// The last job of the centre: what is still due is made, by the thread that is about to close the database.
    [[nodiscard]] std::function<void()> onLeaving() const;

    /// Beside the file; for a server's database in this user's data folder.
    [[nodiscard]] static QString homeOf(const QString &location);

Q_SIGNALS:
    void extraChosen(const QString &folder);

private:
    [[nodiscard]] QStringList present() const;
    void findLast();
    bool mayKeepIn(const QString &folder); ///< says why not
    /// What is kept in one folder is kept in the others too: they get what they lack, whatever their hour.
    void bringUpBeside(const QString &folder);
    void begin(const QString &folder, BackupOccasion occasion = BackupOccasion::ByItself);
    void finish(const QString &folder, qint64 entries, const std::shared_ptr<PendingBackup> &pending);
    void settle(const QString &folder, qint64 entries, const Result<KeptBackup> &kept);
    void tidy(const QString &folder, qint64 entries);

    Worker &m_database;
    Workbench &m_bench;
    QString m_home;
    QString m_extra;
    SystemDeskClock m_clock;
    BackupSchedule m_schedule;
    QDateTime m_last;
    int m_underWay = 0;
    QTimer m_timer;
    QThreadPool m_pool;
};

} // namespace warsha
