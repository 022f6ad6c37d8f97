// SPDX-License-Identifier: GPL-3.0-or-later
// When the program makes backups by itself.
#include "backupschedule.h"

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
};

QTEST_APPLESS_MAIN(BackupScheduleTest)
#include "tst_backupschedule.moc"
