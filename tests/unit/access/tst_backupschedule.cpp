// SPDX-License-Identifier: GPL-3.0-or-later
// When the program makes backups by itself, and which of them all a list offers.
#include "backupschedule.h"
#include "centrebackups.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class BackupScheduleTest : public QObject
{
    Q_OBJECT
    const QString m_disk = u"/backups"_s, m_stick = u"/media/stick"_s;
    const QStringList m_both{m_disk, m_stick};

private Q_SLOTS:
    void hourlyWhenSomethingChanged()
    {
        BackupSchedule schedule;
        schedule.addFolder(m_disk);
        QCOMPARE(schedule.due(0, {"b", 0}, m_both), QStringList()); // an empty centre
        QCOMPARE(schedule.due(5, {"b", 0}, m_both), QStringList{m_disk});
        schedule.done(m_disk, 5, {"b", 0});
        QCOMPARE(schedule.due(5, {"b", 9999}, m_both), QStringList()); // nothing changed
        QCOMPARE(schedule.due(6, {"b", 3599}, m_both), QStringList());
        QCOMPARE(schedule.due(6, {"b", 3600}, m_both), QStringList{m_disk});
    }
    void onExitTheHourDoesNotCount()
    {
        BackupSchedule schedule;
        schedule.addFolder(m_disk);
        schedule.done(m_disk, 5, {"b", 0});
        QCOMPARE(schedule.behind(5, m_both), QStringList());
        QCOMPARE(schedule.behind(6, m_both), QStringList{m_disk});
    }
    void aStickIsServedWhenItIsThere()
    {
        BackupSchedule schedule;
        schedule.addFolder(m_disk);
        schedule.addFolder(m_stick);
        schedule.done(m_disk, 5, {"b", 0});
        QCOMPARE(schedule.due(5, {"b", 10}, {m_disk}), QStringList());
        QCOMPARE(schedule.due(5, {"b", 10}, m_both), QStringList{m_stick});
        schedule.removeFolder(m_stick);
        QCOMPARE(schedule.due(5, {"b", 10}, m_both), QStringList());
        schedule.done(m_stick, 5, {"b", 0}); // of no folder any more: nothing happens
        QCOMPARE(schedule.behind(6, m_both), QStringList{m_disk});
    }
    void afterAFailureItWaits()
    {
        BackupSchedule schedule;
        schedule.addFolder(m_disk);
        schedule.failed(m_disk, {"b", 100});
        QCOMPARE(schedule.due(5, {"b", 699}, m_both), QStringList());
        QCOMPARE(schedule.due(5, {"b", 700}, m_both), QStringList{m_disk});
        QCOMPARE(schedule.behind(5, m_both), QStringList{m_disk}); // the last chance is taken
        QCOMPARE(schedule.due(5, {"other boot", 1}, m_both), QStringList{m_disk});
    }
    void aListKeepsPlacesForWhatWasWanted()
    {
        QList<KeptBackup> backups;
        const auto add = [&](int hour, BackupOccasion occasion) {
            backups.append({QString::number(hour), {}, QDateTime(QDate(2026, 3, 2), QTime(hour, 0), Qt::UTC), 1, occasion});
        };
        add(1, BackupOccasion::Asked);
        add(2, BackupOccasion::BeforeRestore);
        for (int hour = 3; hour < 23; ++hour)
            add(hour, BackupOccasion::ByItself);
        const auto offered = [&](qsizetype places) {
            QStringList paths;
            for (const KeptBackup &backup : offeredBackups(backups, places))
                paths.append(backup.path);
            return paths.join(u' ');
        };
        QCOMPARE(offered(6), u"22 21 20 19 2 1"_s); // newest first, and the two that are older than all
        QCOMPARE(offered(3), u"22 21 2"_s);
        backups = backups.first(1);
        QCOMPARE(offered(6), u"1"_s);
        for (int hour = 2; hour < 10; ++hour)
            add(hour, BackupOccasion::Asked);
        QCOMPARE(offered(6), u"9 8 7 6 5 4"_s); // more than its part where there is nothing else
    }
};

QTEST_APPLESS_MAIN(BackupScheduleTest)
#include "tst_backupschedule.moc"
