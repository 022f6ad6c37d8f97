// SPDX-License-Identifier: GPL-3.0-or-later
// Every quirk of the vendors' reports that we know of, as a case.
#include "got.h"
#include "meetingreport.h"
#include "reporttable.h"
#include "tablewriter.h"

#include <QTemporaryDir>

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {
WallSeconds wall(int day, int hour, int minute, int second = 0)
{
    return wallSeconds(QDate(2026, 3, day), QTime(hour, minute, second));
}
MeetingReport read(const QByteArray &bytes, StampOrder order = StampOrder::Detect)
{
    const auto report = readMeetingReport(bytes, {order});
    if (!report)
        qWarning().noquote() << report.error().message;
    return report.value_or(MeetingReport());
}
QByteArray utf16(const QString &text, bool bigEndian, bool mark = true)
{
    QByteArray bytes = !mark ? QByteArray() : bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const QChar each : text) {
        const char high = char(each.unicode() >> 8);
        const char low = char(each.unicode() & 0xff);
        bytes += bigEndian ? QByteArray{}.append(high).append(low) : QByteArray{}.append(low).append(high);
    }
    return bytes;
}
const QString teams = u"1. Summary\nMeeting title\tRoads\nAttended participants\t1\nStart time\t13/03/26, 09:00:00\n"
                      "End time\t13/03/26, 10:00:00\n\n2. Participants\nName\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole\n"
                      "José\t13/03/26, 09:00:05\t13/03/26, 09:59:00\t58m 55s\t\t\tAttendee\n\n"
                      "3. In-Meeting activities\nName\tJoin time\tLeave time\tDuration\tEmail\tRole\n"
                      "José\t13/03/26, 09:00:05\t13/03/26, 09:10:00\t9m 55s\tjose@c.example\tAttendee\n"
                      "José\t13/03/26, 09:20:00\t13/03/26, 09:59:00\t39m\tjose@c.example\tAttendee\n"_s;
} // namespace

class TestMeetingReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zoomWithoutPreambleAndOtherLetterCase()
    {
        const MeetingReport report = read("name (original name),email,join time,leave time,duration (minutes),guest,in waiting room\n"
                                          "Amal,,3/5/2026 9:00:00 AM,3/5/2026 12:15:09 PM,196,Yes,No\n");
        QCOMPARE(report.kind, ReportKind::ZoomConnections);
        QCOMPARE(report.connections.size(), 1);
        QVERIFY(!report.starts);
        QCOMPARE(*report.connections[0].join, wall(5, 9, 0));
        QCOMPARE(*report.connections[0].leave, wall(5, 12, 15, 9));
        QCOMPARE(report.notices.size(), 1); // 3/5: March or May
    }
    void zoomMidnightAndNoon()
    {
        const MeetingReport report = read("Name,Join Time,Leave Time,Duration (Minutes)\nA,03/15/2026 12:00:01 AM,03/15/2026 12:00:02 PM,721\n");
        QCOMPARE(*report.connections[0].join, wall(15, 0, 0, 1));
        QCOMPARE(*report.connections[0].leave, wall(15, 12, 0, 2));
        QVERIFY(report.notices.isEmpty());
    }
    void zoomDayFirst()
    {
        const MeetingReport report = read("Name,Join Time,Leave Time,Duration (Minutes)\nA,15/03/2026 09:00:00,15/03/2026 10:00:00,60\n");
        QCOMPARE(*report.connections[0].join, wall(15, 9, 0));
    }
    void anAskedOrderIsKept()
    {
        const QByteArray bytes("Name,Join Time,Leave Time,Duration (Minutes)\nA,05/03/2026 09:00:00 AM,05/03/2026 10:00:00 AM,60\n");
        QCOMPARE(*read(bytes, StampOrder::DayFirst).connections[0].join, wall(5, 9, 0));
        QCOMPARE(*read(bytes, StampOrder::MonthFirst).connections[0].join, wallSeconds(QDate(2026, 5, 3), QTime(9, 0)));
    }
    void zoomWaitingRoomRowsDoNotCount()
    {
        const MeetingReport report = read("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room\n"
                                          "A,,03/15/2026 09:00:00 AM,03/15/2026 09:05:00 AM,5,Yes,Yes\nA,,03/15/2026 09:05:00 AM,03/15/2026 10:00:00 AM,55,Yes,No\n"
                                          "B,,03/15/2026 09:00:00 AM,03/15/2026 09:05:00 AM,5,Yes,Yes\n");
        QCOMPARE(report.connections.size(), 1);
        QCOMPARE(report.waiting, 2);
    }
    void zoomTotals()
    {
        const MeetingReport report = read("Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\n"
                                          "9,\"Roads, part 1\",03/15/2026 09:03:16 AM,03/15/2026 10:13:23 AM,o@c.example,71,2,\n\n"
                                          "Name (Original Name),User Email,Total Duration (Minutes)\nA,,10\nB,,x\nC,,0\n");
        QVERIFY(report.totalsOnly);
        QCOMPARE(report.title, u"Roads, part 1"_s);
        QCOMPARE(*report.starts, wall(15, 9, 3, 16));
        QCOMPARE(*report.connections[0].totalSeconds, 600);
        QCOMPARE(report.connections.size(), 2);
        QCOMPARE(report.faults.size(), 1);
        QCOMPARE(report.faults[0].row, 6);
        QCOMPARE(report.faults[0].value, u"x"_s);
    }
    void badRowsAreNamedAndDoNotStopTheGoodOnes()
    {
        const MeetingReport report = read("Name,Join Time,Leave Time,Duration (Minutes)\nA,03/15/2026 09:00:00 AM,03/15/2026 10:00:00 AM,60\n"
                                          "B,02/30/2026 09:00:00 AM,03/15/2026 10:00:00 AM,60\nC,,,60\n,03/15/2026 09:00:00 AM,03/15/2026 10:00:00 AM,60\n");
        QCOMPARE(report.connections.size(), 1);
        QCOMPARE(report.faults.size(), 3);
    }

    void teamsUsesTheThirdSectionInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << teams.toUtf8();
        QTest::newRow("UTF-8, mark") << "\xEF\xBB\xBF" + teams.toUtf8();
        QTest::newRow("UTF-16LE") << utf16(teams, false);
        QTest::newRow("UTF-16BE") << utf16(teams, true);
        QTest::newRow("UTF-16LE without mark") << utf16(teams, false, false);
        QTest::newRow("UTF-16BE without mark") << utf16(teams, true, false);
        QTest::newRow("CRLF") << QString(teams).replace(u'\n', u"\r\n"_s).toUtf8();
        QTest::newRow("Latin-1") << teams.toLatin1();
    }
    void teamsUsesTheThirdSectionInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const MeetingReport report = read(bytes);
        QCOMPARE(report.kind, ReportKind::TeamsActivities);
        QCOMPARE(report.title, u"Roads"_s);
        QCOMPARE(*report.starts, wall(13, 9, 0));
        QCOMPARE(report.connections.size(), 2); // the gap is kept
        QCOMPARE(report.connections[0].name, u"José"_s);
        QCOMPARE(*report.connections[1].join, wall(13, 9, 20));
        QCOMPARE(report.connections[1].email, u"jose@c.example"_s);
    }
    void teamsInOtherLanguages()
    {
        const QString polish = u"1. Podsumowanie\nTytuł spotkania\tDrogi\nUczestnicy\t1\nGodzina rozpoczęcia\t13.03.2026, 09:00:00\n"
                               "Godzina zakończenia\t13.03.2026, 10:00:00\n\n2. Uczestnicy\nNazwa\tPierwsze dołączenie\tOstatnie wyjście\tCzas trwania\tE-mail\tIdentyfikator\tRola\n"
                               "Jan\t13.03.2026, 09:00:00\t13.03.2026, 10:00:00\t1 godz. 0 min 0 s\t\t\tUczestnik\n"_s;
        const MeetingReport totals = read(polish.toUtf8());
        QCOMPARE(totals.kind, ReportKind::TeamsTotals);
        QCOMPARE(*totals.connections[0].totalSeconds, 3600);
        QCOMPARE(totals.faults.size(), 1); // cut before its third section: somebody is to look
        QVERIFY(totals.faults[0].why.contains(u"Was the file cut?"_s));
        const MeetingReport full = read((polish + u"\n3. Działania na spotkaniu\nNazwa\tDołączenie\tWyjście\tCzas\tE-mail\tRola\n"
                                                  "Jan\t13.03.2026, 09:00:00\t13.03.2026, 09:30:00\t30 min\t\tUczestnik\n"_s).toUtf8());
        QCOMPARE(full.kind, ReportKind::TeamsActivities);
        QCOMPARE(*full.connections[0].leave, wall(13, 9, 30));
        QCOMPARE(full.faults.size(), 0);
        const MeetingReport arabic = read(u"1. ملخص\nعنوان\tطرق\nوقت البدء\t١٣/٠٣/٢٠٢٦، ٩:٠٠:٠٠ ص\nوقت الانتهاء\t١٣/٠٣/٢٠٢٦، ١٠:٠٠:٠٠ ص\n\n"
                                          "3. الأنشطة\nالاسم\tانضمام\tمغادرة\tالمدة\tالبريد\tالدور\nأمل\t١٣/٠٣/٢٠٢٦، ٩:٠٠:٠٠ ص\t١٣/٠٣/٢٠٢٦، ١:٠٠:٠٠ م\t٤ س\t\tحاضر\n"_s.toUtf8());
        QCOMPARE(arabic.connections.size(), 1);
        QCOMPARE(*arabic.connections[0].leave, wall(13, 13, 0));
    }
    void teamsFlatTableOf2021()
    {
        const MeetingReport report = read("Meeting Summary\nTotal Number of Participants\t1\nMeeting Title\tRoads\nMeeting Start Time\t3/13/2026, 9:00:00 AM\n"
                                          "Meeting End Time\t3/13/2026, 10:00:00 AM\n\nFull Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\n"
                                          "Amal\t3/13/2026, 9:01:00 AM\t3/13/2026, 9:59:00 AM\t58m\ta@c.example\tAttendee\ta@c.example\n");
        QCOMPARE(report.connections.size(), 1);
        QCOMPARE(*report.connections[0].join, wall(13, 9, 1));
        QCOMPARE(*report.starts, wall(13, 9, 0));
    }
    void teamsJoinedAndLeft()
    {
        const MeetingReport report = read("Full Name\tUser Action\tTimestamp\nAmal\tJoined\t3/13/2026, 9:00:00 AM\nKarim\tJoined before\t3/13/2026, 9:00:00 AM\n"
                                          "Amal\tLeft\t3/13/2026, 9:30:00 AM\nAmal\tJoined\t3/13/2026, 9:40:00 AM\nAmal\tLeft\t3/13/2026, 10:00:00 AM\n");
        QCOMPARE(report.kind, ReportKind::TeamsEvents);
        QCOMPARE(report.connections.size(), 3);
        QCOMPARE(*report.connections[0].leave, wall(13, 9, 30));
        QCOMPARE(*report.connections[1].leave, wall(13, 10, 0)); // Karim has no line for leaving
        QCOMPARE(report.notices.size(), 1);
    }
    void teamsJoinedAndLeftInAnotherLanguage()
    {
        const MeetingReport report = read(u"Nom complet\tAction de l'utilisateur\tHorodateur\nAmal\tA rejoint\t13/03/2026 09:00:00\nAmal\tA quitté\t13/03/2026 09:30:00\n"_s.toUtf8());
        QCOMPARE(report.connections.size(), 1);
        QCOMPARE(*report.connections[0].leave, wall(13, 9, 30));
    }

    void bigBlueButtonStillIn()
    {
        const MeetingReport report = read(R"({"name":"Roads","createdOn":1772694000000,"endedOn":0,"users":{
            "a":{"name":"Amal","intIds":{"x":{"registeredOn":1772694000999,"leftOn":0}}},
            "b":{"name":"Karim","intIds":{"y":{"registeredOn":1772694100000,"leftOn":1772697600000}}}}})");
        QVERIFY(report.isUtc);
        QCOMPARE(*report.connections[0].join, 1772694000);
        QCOMPARE(*report.connections[0].leave, 1772697600); // the last moment it knows of
        QCOMPARE(report.notices.size(), 1);
    }
    void bigBlueButtonNewerSessions()
    {
        const MeetingReport report = read(R"({"createdOn":1772694000000,"endedOn":1772697600000,"users":{"a":{"name":"Amal",
            "intIds":{"x":{"sessions":[{"registeredOn":1772694000000,"leftOn":1772694600000},{"registeredOn":1772695000000,"leftOn":1772697600000}]}}}}})");
        QCOMPARE(report.connections.size(), 2);
    }
    void bigBlueButtonTable()
    {
        const MeetingReport report = read(u"Nom,Modérateur,Score,Temps de parole,Webcam,Messages,Réactions,Votes,Mains,Entrée,Sortie,Durée,Question 1\r\n"
                                          "\"Ali \"Abu Omar\"\",\"FALSE\",\"2,5\",\"00:01:00\",\"-\",\"3\",\"0\",\"1\",\"0\",\"13/03/2026 09:00:00\",\"13/03/2026 10:00:00\",\"00:50:00\",\"A\"\r\n"
                                          "\"Amal \"A\" Darwish\",\"TRUE\",\"0\",\"-\",\"-\",\"0\",\"0\",\"0\",\"0\",\"13/03/2026 09:00:00\",\"-\",\"01:00:00\",\"-\"\r\n"
                                          "\"Anonyme\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"yes\r\nno\"\r\n"_s.toUtf8());
        QCOMPARE(report.kind, ReportKind::BigBlueButtonCsv);
        QCOMPARE(report.connections.size(), 2);
        QCOMPARE(report.connections[0].name, u"Ali \"Abu Omar\""_s);
        QCOMPARE(report.connections[1].name, u"Amal \"A\" Darwish"_s);
        QCOMPARE(*report.connections[0].totalSeconds, 3000);
        QVERIFY(!report.connections[1].leave);
    }

    void aReportSavedAsAWorkbook()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.xlsx"_s);
        const Sheet sheet{u"report"_s, {}, {{u"Meeting ID"_s, u"Topic"_s, u"Start Time"_s, u"End Time"_s},
                                            {u"81"_s, u"Roads"_s, u"2026-03-15 09:00:00"_s, u"03/15/2026 10:00:00 AM"_s}, {},
                                            {u"Name (Original Name)"_s, u"Join Time"_s, u"Leave Time"_s, u"Duration (Minutes)"_s},
                                            {u"Amal"_s, u"03/15/2026 09:00:00 AM"_s, u"03/15/2026 09:30:00 AM"_s, u"30"_s},
                                            {QString(12'000, u'x')}}, false};
        QVERIFY(TableWriter::writeXlsx(path, {sheet}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const MeetingReport report = read(file.readAll());
        QCOMPARE(report.connections.size(), 1);
        QCOMPARE(*report.starts, wall(15, 9, 0));
        QCOMPARE(*report.connections[0].leave, wall(15, 9, 30));
        QCOMPARE(report.faults.size(), 1); // a cell that is too long stops nothing else
        QCOMPARE(report.faults[0].row, 6);
    }
    void whatIsNoReportIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray("  \n\n ");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f", 30);
        QTest::newRow("a broken workbook") << QByteArray("PK\x03\x04 and then nothing of use");
        QTest::newRow("zeros") << QByteArray(500, '\0');
        QTest::newRow("another table") << QByteArray("Full name,Phone\nAmal,03 111 222\n");
        QTest::newRow("a cut JSON") << QByteArray(R"({"users":{"a":{"name":)");
        QTest::newRow("another JSON") << QByteArray(R"({"users":[1,2]})");
        QTest::newRow("a nested JSON") << "{\"users\":" + QByteArray(200'000, '[') + "}";
        QTest::newRow("one heading alone") << QByteArray("Name,Join Time,Leave Time,Duration (Minutes)\n");
        QTest::newRow("a long cell") << "Name,Join Time,Leave Time,Duration (Minutes)\n" + QByteArray(20'000, 'a') + ",b,c,1\n";
        QTest::newRow("200,000 rows") << "Name,Join Time,Leave Time,Duration (Minutes)\n" + QByteArray("A,x,y,1\n").repeated(200'000);
        QTest::newRow("an open quote") << "Name,Join Time,Leave Time,Duration (Minutes)\n\"A" + QByteArray(50'000, '\n');
    }
    void whatIsNoReportIsSaid()
    {
        QFETCH(QByteArray, bytes);
        const auto report = readMeetingReport(bytes);
        QVERIFY(!report);
        QCOMPARE(refusal(report).kind, ErrorKind::Input);
        QVERIFY(report.error().message.size() > 10);
    }
    void aCutFileGivesWhatItHolds()
    {
        const QByteArray whole = utf16(teams, true);
        for (qsizetype length = 0; length < whole.size(); length += 7)
            (void)readMeetingReport(whole.left(length)); // no crash at any length
        QVERIFY(readMeetingReport(whole.left(whole.size() - 41)));
    }
};

QTEST_GUILESS_MAIN(TestMeetingReport)
#include "tst_meetingreport.moc"
