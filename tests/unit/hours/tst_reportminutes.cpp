// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of real reports (and of our own of the same shapes) against a second computation in another language; and which
// session a meeting was.
#include "meetingimport.h"
#include "trainingsession.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestReportMinutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheIndependentComputation_data();
    void agreesWithTheIndependentComputation();
    void bothEncodingsOfOneTeamsDayAgree();
    void aMeetingIsTheSessionItSharesMostWith_data();
    void aMeetingIsTheSessionItSharesMostWith();

private:
    static QHash<QString, int> ours(const QString &path);
};

QHash<QString, int> TestReportMinutes::ours(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto report = readMeetingReport(file.readAll());
    if (!report)
        return {};
    const auto resolved = resolve(*report, QTimeZone::utc());
    QHash<QString, QList<ReportPerson>> byName;
    for (const ReportPerson &person : resolved->people)
        byName[person.name].append(person);
    QHash<QString, int> minutes;
    for (auto it = byName.cbegin(); it != byName.cend(); ++it)
        minutes.insert(it.key(), minutesOf(it.value(), *resolved->meeting, resolved->totalsOnly));
    return minutes;
}

void TestReportMinutes::agreesWithTheIndependentComputation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("people");
    const QString shared = QStringLiteral(WARSHA_SHARED_DATA "/hours/");
    const QString own = QStringLiteral(WARSHA_TEST_DATA "/hours/");
    QTest::newRow("zoom, connections (real)") << shared + u"zoom/participants_heroes_full.csv"_s << 27;
    QTest::newRow("zoom, totals (real)") << shared + u"zoom/20200901_lecture.csv"_s << 0;
    QTest::newRow("zoom, totals, second day (real)") << shared + u"zoom/20200903_lecture.csv"_s << 0;
    QTest::newRow("teams, UTF-16 (real)") << shared + u"teams/IDL-14-11-22.utf16be.csv"_s << 7;
    QTest::newRow("teams, UTF-8 (real)") << shared + u"teams/IDL-14-11-22.utf8.csv"_s << 7;
    QTest::newRow("teams, second day (real)") << shared + u"teams/IDL-15-11-22.utf16be.csv"_s << 8;
    QTest::newRow("bigbluebutton (real)") << shared + u"bigbluebutton/learning_dashboard_data.json"_s << 1;
    QTest::newRow("zoom, connections") << own + u"zoom_connections.csv"_s << 5;
    QTest::newRow("teams") << own + u"teams_day.csv"_s << 4;
    QTest::newRow("bigbluebutton") << own + u"bigbluebutton_dashboard.json"_s << 3;
}

void TestReportMinutes::agreesWithTheIndependentComputation()
{
    QFETCH(QString, path);
    QFETCH(int, people);
    if (!QFile::exists(path))
        QSKIP("The shared files are not here.");
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not here.");
    QProcess second;
    second.start(python, {QStringLiteral(WARSHA_SOURCE "/tests/unit/hours/independentminutes.py"), path});
    QVERIFY2(second.waitForFinished(60'000), qPrintable(second.errorString()));
    QVERIFY2(second.exitCode() == 0, second.readAllStandardError().constData());
    const QJsonObject expected = QJsonDocument::fromJson(second.readAllStandardOutput()).object();
    const QHash<QString, int> own = ours(path);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(own.size(), expected.size());
    if (people > 0)
        QCOMPARE(int(own.size()), people);
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QVERIFY2(own.value(it.key(), -1) == it.value().toInt(),
                 qPrintable(it.key() + u": %1, expected %2"_s.arg(own.value(it.key(), -1)).arg(it.value().toInt())));
}

void TestReportMinutes::bothEncodingsOfOneTeamsDayAgree()
{
    QFile wide(QStringLiteral(WARSHA_SHARED_DATA "/hours/teams/IDL-14-11-22.utf16be.csv"));
    QFile narrow(QStringLiteral(WARSHA_SHARED_DATA "/hours/teams/IDL-14-11-22.utf8.csv"));
    if (!wide.open(QIODevice::ReadOnly) || !narrow.open(QIODevice::ReadOnly))
        QSKIP("The shared files are not here.");
    const auto a = readMeetingReport(wide.readAll());
    const auto b = readMeetingReport(narrow.readAll());
    QVERIFY(a && b);
    QCOMPARE(contentHash(*a), contentHash(*b));
    QCOMPARE(ours(wide.fileName()), ours(narrow.fileName()));
}

void TestReportMinutes::aMeetingIsTheSessionItSharesMostWith_data()
{
    QTest::addColumn<QList<Interval>>("sessions"); // in hours
    QTest::addColumn<Interval>("meeting");
    QTest::addColumn<int>("found"); // -1: none
    const QList<Interval> day{{8, 12}, {13, 17}};
    QTest::newRow("as planned") << day << Interval{8, 12} << 0;
    QTest::newRow("opened early, closed late") << day << Interval{7, 13} << 0;
    QTest::newRow("a part of it") << day << Interval{14, 15} << 1;
    QTest::newRow("both in one: the first") << day << Interval{8, 17} << 0;
    QTest::newRow("begun at the end of the one before") << day << Interval{11, 16} << 1;
    QTest::newRow("a neighbour is none") << QList<Interval>{{8, 12}} << Interval{11, 16} << -1;
    QTest::newRow("at its end is beside it") << day << Interval{12, 13} << -1;
    QTest::newRow("another day") << day << Interval{32, 36} << -1;
    QTest::newRow("no sessions") << QList<Interval>() << Interval{8, 12} << -1;
}

void TestReportMinutes::aMeetingIsTheSessionItSharesMostWith()
{
    QFETCH(QList<Interval>, sessions);
    QFETCH(Interval, meeting);
    QFETCH(int, found);
    QList<TrainingSession> all;
    for (const Interval &each : sessions) {
        TrainingSession session;
        session.id = TrainingSessionId::make();
        session.starts = each.from * 3600;
        session.ends = each.to * 3600;
        all.append(session);
    }
    const auto own = sessionOfMeeting(all, {meeting.from * 3600, meeting.to * 3600});
    QCOMPARE(own, found < 0 ? std::nullopt : std::optional(all[found].id));
}

QTEST_GUILESS_MAIN(TestReportMinutes)
#include "tst_reportminutes.moc"
