// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger in codes and sentences, what a mark is worth, and what a report's line is when it is sealed and opened.
#include "got.h"
#include "hourrules.h"
#include "reportlinecodec.h"
#include "trainingsession.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestHourWords : public QObject
{
    Q_OBJECT
private:
    static NamedKey key() { return {KeyId::make(), makeSymmetricKey()}; }

private Q_SLOTS:
    void codesAreThoseThatAreStored()
    {
        QStringList sources;
        for (const HourSource source : {HourSource::Register, HourSource::Import, HourSource::Logbook, HourSource::Manual}) {
            QCOMPARE(got(hourSourceFromCode(hourSourceCode(source))), source);
            QVERIFY(!hourSourceName(source).isEmpty());
            sources.append(hourSourceCode(source));
        }
        QCOMPARE(sources, (QStringList{u"register"_s, u"import"_s, u"logbook"_s, u"manual"_s}));
        QStringList grades;
        for (const EvidenceGrade grade : {EvidenceGrade::Instrument, EvidenceGrade::SignedSheet, EvidenceGrade::TotalsOnly, EvidenceGrade::Estimate}) {
            QCOMPARE(got(evidenceGradeFromCode(evidenceGradeCode(grade))), grade);
            QVERIFY(!evidenceGradeName(grade).isEmpty());
            grades.append(evidenceGradeCode(grade));
        }
        QCOMPARE(grades, (QStringList{u"instrument"_s, u"signed-sheet"_s, u"totals-only"_s, u"estimate"_s}));
        QStringList marks;
        for (const Attendance mark : {Attendance::Present, Attendance::Late, Attendance::Excused, Attendance::Absent}) {
            QCOMPARE(got(attendanceFromCode(attendanceCode(mark))), mark);
            QVERIFY(!attendanceName(mark).isEmpty());
            marks.append(attendanceCode(mark));
        }
        QCOMPARE(marks, (QStringList{u"present"_s, u"late"_s, u"excused"_s, u"absent"_s}));
        QVERIFY(refusal(hourSourceFromCode(u"Import"_s)).message.contains(u"register, import, logbook or manual"_s));
        QVERIFY(refusal(evidenceGradeFromCode({})).message.contains(u"totals-only"_s));
        QVERIFY(refusal(attendanceFromCode(u"here"_s)).message.contains(u"“here”"_s));
    }

    void nothingIsCalledSignedBeforeItIs()
    {
        HourEntry day;
        day.source = HourSource::Logbook;
        QCOMPARE(evidenceText(day), u"logbook, not signed yet"_s);
        day.confirmedOn = QDate(2026, 3, 4);
        QCOMPARE(evidenceText(day), u"signed logbook"_s);
        day.grade = EvidenceGrade::Estimate; // signed or not: a guess
        QCOMPARE(evidenceText(day), u"estimate"_s);
        HourEntry mark;
        mark.source = HourSource::Register;
        QCOMPARE(evidenceText(mark), evidenceGradeName(EvidenceGrade::SignedSheet));
    }

    void whatAMarkIsWorth_data()
    {
        QTest::addColumn<int>("attendance");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("minutes"); // of 240
        QTest::newRow("present") << int(Attendance::Present) << 0 << 240;
        QTest::newRow("present, whatever stands beside it") << int(Attendance::Present) << 30 << 240;
        QTest::newRow("late") << int(Attendance::Late) << 15 << 225;
        QTest::newRow("late for all of it") << int(Attendance::Late) << 240 << 0;
        QTest::newRow("later than it lasts") << int(Attendance::Late) << 300 << 0;
        QTest::newRow("excused is not there") << int(Attendance::Excused) << 0 << 0;
        QTest::newRow("absent") << int(Attendance::Absent) << 0 << 0;
    }
    void whatAMarkIsWorth()
    {
        QFETCH(int, attendance);
        QFETCH(int, late);
        QFETCH(int, minutes);
        TrainingSession session;
        session.plannedMinutes = 240;
        RegisterMark mark;
        mark.attendance = Attendance(attendance);
        mark.lateMinutes = late;
        QCOMPARE(minutesOfMark(mark, session), minutes);
    }

    void anEntryInASentence()
    {
        const QTimeZone beirut("Asia/Beirut");
        HourEntry entry;
        entry.mode = Mode::Online;
        entry.day = QDate(2026, 3, 5);
        entry.starts = QDateTime(entry.day, QTime(22, 30), beirut).toSecsSinceEpoch();
        entry.ends = *entry.starts + 3 * 3600;
        entry.minutes = 170;
        entry.source = HourSource::Import;
        const QString timed = describe(entry, u"FRM-26-A"_s, beirut);
        QVERIFY2(timed.contains(u"5 Mar 2026 22:30–01:30, 170 min (FRM-26-A, meeting report)"_s), qPrintable(timed));
        QVERIFY(describe(entry, u"X"_s, QTimeZone("Asia/Vientiane")).contains(u"03:30–06:30"_s)); // the centre's clock, not this PC's
        entry.starts.reset();
        entry.ends.reset();
        entry.mode = Mode::OnTheJob;
        entry.source = HourSource::Logbook;
        const QString day = describe(entry, u"FRM-26-A"_s, beirut);
        QVERIFY2(day.contains(u"5 Mar 2026, 170 min (FRM-26-A, logbook)"_s), qPrintable(day));
    }

    void aReversalIsTheEntryTurnedRound()
    {
        HourEntry entry;
        entry.id = HourEntryId::make();
        entry.version = 3;
        entry.mode = Mode::OnTheJob;
        entry.day = QDate(2026, 3, 5);
        entry.placement = PlacementId::make();
        entry.minutes = 300;
        entry.plannedMinutes = 480;
        entry.confirmedBy = "sealed";
        entry.confirmedOn = QDate(2026, 3, 20);
        entry.import = HoursImportId::make();
        entry.locked = true;
        const UserId user = UserId::make();
        const HourEntry turned = got(reversalOf(entry, false, user, 7));
        QVERIFY(turned.id != entry.id && !turned.id.isNull());
        QCOMPARE(turned.day, entry.day);
        QCOMPARE(turned.mode, entry.mode);
        QCOMPARE(turned.placement, entry.placement);
        QCOMPARE(turned.plannedMinutes, -480);
        QCOMPARE(turned.recordedBy, user);
        QCOMPARE(turned.recordedAt, 7);
        QVERIFY(!turned.isConfirmed() && turned.confirmedBy.isEmpty()); // nobody at the workplace confirmed the taking back
        QVERIFY(turned.import.isNull()); // undoing the import leaves it
    }

    void daysThatAPlacementHolds_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("open"); // without a last day
        QTest::addColumn<bool>("held");
        QTest::newRow("before all") << QDate(2026, 3, 1) << false << false;
        QTest::newRow("signed, not begun") << QDate(2026, 3, 3) << false << false;
        QTest::newRow("first day") << QDate(2026, 3, 4) << false << true;
        QTest::newRow("last day") << QDate(2026, 3, 20) << false << true;
        QTest::newRow("after") << QDate(2026, 3, 21) << false << false;
        QTest::newRow("after, but open") << QDate(2027, 3, 21) << true << true;
    }
    void daysThatAPlacementHolds()
    {
        QFETCH(QDate, day);
        QFETCH(bool, open);
        QFETCH(bool, held);
        Placement placement;
        placement.agreementSigned = QDate(2026, 3, 2);
        placement.starts = QDate(2026, 3, 4);
        placement.ends = open ? QDate() : QDate(2026, 3, 20);
        QCOMPARE(holdsDay(placement, day), held);
        placement.agreementSigned = {};
        QVERIFY(!holdsDay(placement, day)); // no hour without an agreement
        placement.agreementSigned = day.addDays(1);
        QVERIFY(!holdsDay(placement, day));
    }

    void aLineOfAReportComesBackFromItsSeal()
    {
        ReportPerson person{u"نور الخطيب (iPad)"_s, u"n@example.org"_s, {4, 9}, {{100, 200}, {150, 5'000'000'000}}, 77, Interval{1, 2}};
        const NamedKey own = key();
        StoredReportLine line{ReportLineId::make(), 1, HoursImportId::make(), own.id, sealLine(own, person), {}};
        QVERIFY(!line.sealed.contains("iPad") && !line.sealed.contains("example"));
        const ReportPerson opened = got(openLine(own.key, line));
        QCOMPARE(opened.name, person.name);
        QCOMPARE(opened.email, person.email);
        QCOMPARE(opened.rows, person.rows);
        QCOMPARE(opened.totalSeconds, 77);
        QCOMPARE(opened.connections.size(), 2);
        QCOMPARE(opened.connections[1].to, 5'000'000'000);
        QVERIFY(opened.span && opened.span->to == 2);
        person.span.reset();
        line.sealed = sealLine(own, person);
        QVERIFY(!got(openLine(own.key, line)).span);
        StoredReportLine moved = line;
        moved.key = KeyId::make();
        QCOMPARE(refusal(openLine(own.key, moved)).kind, ErrorKind::Denied);
        const StoredAlias alias{NameAliasId::make(), 1, {}, own.id, sealAlias(own, person.name)};
        QCOMPARE(got(openAlias(own.key, alias)), person.name);
        const StoredAlias asLine{NameAliasId::make(), 1, {}, own.id, line.sealed};
        QCOMPARE(refusal(openAlias(own.key, asLine)).kind, ErrorKind::Denied); // sealed for another column
    }
};

QTEST_GUILESS_MAIN(TestHourWords)
#include "tst_hourwords.moc"
