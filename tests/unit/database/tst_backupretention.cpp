// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups stay, how names and sizes are made.
#include "backupfile.h"
#include "backupretention.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

QList<QDateTime> kept(QList<QDateTime> times, BackupOccasion occasion = BackupOccasion::ByItself)
{
    const QList<QDateTime> gone = expendableBackups(times, occasion);
    times.removeIf([&](const QDateTime &time) { return gone.contains(time); });
    return times;
}

} // namespace

class BackupRetentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewAreAllKept()
    {
        QCOMPARE(expendableBackups({}), QList<QDateTime>());
        QList<QDateTime> times;
        for (int i = 0; i < 24; ++i)
            times.append(at(u"2026-03-02T00:10:00Z"_s).addSecs(i * 3600));
        QCOMPARE(expendableBackups(times), QList<QDateTime>());
    }
    void theNewestOfAnHourStays()
    {
        const QDateTime first = at(u"2026-03-02T08:01:00Z"_s), last = at(u"2026-03-02T08:59:00Z"_s);
        QCOMPARE(kept({last, first, last}), (QList{last, last}));
    }
    void whatSomebodyWantedStaysBesideTheOthersOfItsHour_data()
    {
        QTest::addColumn<BackupOccasion>("occasion");
        QTest::newRow("asked for") << BackupOccasion::Asked;
        QTest::newRow("before a restore") << BackupOccasion::BeforeRestore;
    }
    void whatSomebodyWantedStaysBesideTheOthersOfItsHour()
    {
        QFETCH(BackupOccasion, occasion);
        QList<QDateTime> times;
        for (int minute = 0; minute < 30; ++minute)
            times.append(at(u"2026-03-02T08:00:00Z"_s).addSecs(minute * 60));
        QCOMPARE(kept(times, occasion), times.last(20));
        const QDateTime yesterday = times.first().addDays(-1); // behind the twenty, and the only one of its day
        QCOMPARE(kept(QList{yesterday} + times, occasion), QList{yesterday} + times.last(20));
    }
    void aYearOfHoursBecomesAFew()
    {
        QList<QDateTime> times;
        const QDateTime start = at(u"2025-03-02T00:30:00Z"_s);
        for (int hour = 0; hour < 365 * 24; ++hour)
            times.append(start.addSecs(hour * 3600));
        const QDateTime newest = times.last();
        const QList<QDateTime> stay = kept(times);
        // 24 hours, which hold two of the 14 days; 12 more days, which hold the first of the weeks; at most 7 more weeks.
        QVERIFY2(stay.size() >= 24 + 12 + 5 && stay.size() <= 24 + 13 + 7, qPrintable(QString::number(stay.size())));
        QVERIFY(stay.contains(newest));
        QVERIFY(stay.contains(newest.addSecs(-23 * 3600)));
        QVERIFY(!stay.contains(newest.addSecs(-25 * 3600)) || newest.addSecs(-25 * 3600).time().hour() == 23);
        QVERIFY(stay.first() >= newest.addDays(-8 * 7) && stay.first() <= newest.addDays(-6 * 7));
    }
    void rollingStaysBounded()
    {
        // As it runs: one a working hour, pruned each time.
        QList<QDateTime> times;
        for (QDateTime now = at(u"2025-01-01T08:00:00Z"_s); now < at(u"2025-12-31T00:00:00Z"_s); now = now.addSecs(3600)) {
            if (now.time().hour() < 8 || now.time().hour() > 16 || now.date().dayOfWeek() > 5)
                continue;
            times = kept(times + QList{now});
            QVERIFY(times.size() <= 24 + 14 + 8);
            QVERIFY(times.contains(now));
        }
        QVERIFY(times.first().daysTo(times.last()) >= 7 * 6); // six weeks back at least
    }
    void aWrongClockEmptiesNothing()
    {
        QList<QDateTime> times;
        for (int day = 0; day < 10; ++day)
            times.append(at(u"2026-03-02T12:00:00Z"_s).addDays(day));
        QCOMPARE(kept(times + QList{at(u"2038-01-01T00:00:00Z"_s)}).size(), 11);
    }
    void namesSayWhoseAndWhen()
    {
        QCOMPARE(backupFileName(u"tripoli"_s, at(u"2026-11-22T15:04:07Z"_s)), u"tripoli-2026-11-22T150407Z.warsha-backup"_s);
        QCOMPARE(backupLabel(u"Centre de Tripoli (Nord).warsha"_s), u"centre-de-tripoli-nord-warsha"_s);
        QCOMPARE(backupLabel(u"مركز طرابلس"_s), u"centre"_s);
        QCOMPARE(backupLabel(u"../../etc/passwd"_s), u"etc-passwd"_s);
        QCOMPARE(backupLabel(QString(500, u'a')).size(), 60);
    }
    void sizesComeInClasses()
    {
        QCOMPARE(paddedSize(0), 0);
        QCOMPARE(paddedSize(1), 1);
        qint64 last = 0;
        QSet<qint64> classes;
        for (qint64 size = 1'000'000; size < 2'000'000; size += 997) {
            const qint64 padded = paddedSize(size);
            QVERIFY(padded >= size && padded <= size + size * 12 / 100);
            QVERIFY(padded >= last);
            last = padded;
            classes.insert(padded);
        }
        QVERIFY2(classes.size() <= 40, qPrintable(QString::number(classes.size())));
    }
};

QTEST_APPLESS_MAIN(BackupRetentionTest)
#include "tst_backupretention.moc"
