// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourscentre.h"

#include <QDirIterator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {
QByteArray zoom(const QStringList &lines, const QString &day = u"03/05/2026"_s)
{
    QString text = u"Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
                   "812,Roads,%1 09:00:00 AM,%1 11:00:00 AM,office@centre.example,120,9\n\n"
                   "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"_s.arg(day);
    for (const QString &line : lines)
        text += QString(line).replace("D "_L1, day + u' ') + u'\n';
    return text.toUtf8();
}

QByteArray usualReport()
{
    return zoom({u"Samir Haddad,,D 08:55:10 AM,D 11:00:40 AM,126,No"_s, u"نُور الخَطيب,,D 09:00:30 AM,D 09:59:50 AM,60,Yes"_s,
                 u"نُور الخَطيب,,D 09:30:00 AM,D 10:30:15 AM,61,Yes"_s, u"iPad (Amal D.),,D 09:10:00 AM,D 09:40:59 AM,31,Yes"_s,
                 u"Visitor,,D 09:10:00 AM,D 09:40:59 AM,31,Yes"_s});
}
} // namespace

class TestMeetingImport : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    QList<EnrolmentId> m_enrolled;

    HoursCentre &centre() { return *m_centre; }
    MeetingImportRequest request(const QByteArray &bytes)
    {
        MeetingImportRequest asked;
        asked.group = centre().group.id;
        asked.bytes = bytes;
        return asked;
    }
    /// Says whose a name is; why not, when it is not given. -1: nobody's.
    QString give(const QString &name, int to, bool again, const QByteArray &report = usualReport())
    {
        if (again) {
            MeetingImportRequest said = request(report);
            said.said.insert(name, numberOf(to));
            const MeetingImportResult result = got(centre().meetings.run(said));
            return std::ranges::find(result.plan.lines, name, &PlannedLine::name)->refusal;
        }
        const QList<ReportName> names = got(centre().meetings.names(centre().group.id));
        const ReportName &found = *std::ranges::find(names, name, &ReportName::name);
        return got(centre().meetings.give(centre().group.id, {{found.line, to < 0 ? EnrolmentId() : m_enrolled[to]}})).value(0);
    }
    QHash<EnrolmentId, int> minutes() { return centre().minutes(); }
    qint64 rows(const QString &table) { return centre().count(table); }
    QString numberOf(int index)
    {
        const auto found = got(centre().enrolmentRepository.find({m_enrolled[index]}));
        return centre().numberOf(found.first().person);
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<HoursCentre>(std::move(test));
        QVERIFY(centre().begin());
        m_enrolled = got(centre().enrol({u"Samir Haddad"_s, u"نور الخطيب"_s, u"Amal Darwish"_s, u"Karim Saleh"_s}));
        QCOMPARE(m_enrolled.size(), 4);
    }
    void cleanup() { m_centre.reset(); }

    void aDryRunShowsMinutesAndWritesNothing()
    {
        const qint64 before = rows(u"change_entry"_s);
        const MeetingImportPlan plan = got(centre().meetings.plan(request(usualReport())));
        QCOMPARE(plan.lines.size(), 4);
        QCOMPARE(plan.lines[0].minutes, 120);
        QCOMPARE(plan.lines[1].minutes, 89);
        QCOMPARE(plan.lines[0].number, numberOf(0));
        QCOMPARE(plan.lines[1].match.how, MatchHow::Equal);
        QCOMPARE(plan.unmatched(), 2);
        QCOMPARE(plan.session.plannedMinutes, 120);
        QCOMPARE(plan.session.day, QDate(2026, 3, 5));
        QCOMPARE(plan.session.starts, centre().at(QDate(2026, 3, 5), QTime(9, 0)));
        QCOMPARE(rows(u"change_entry"_s), before);
        QCOMPARE(rows(u"hour_entry"_s), 0);
    }

    void anImportIsOneStepAndOneUndo()
    {
        const MeetingImportResult result = got(centre().meetings.run(request(usualReport())));
        QVERIFY(result.changed);
        QCOMPARE(minutes().value(m_enrolled[0]), 120);
        QCOMPARE(minutes().value(m_enrolled[1]), 89);
        QCOMPARE(rows(u"training_session"_s), 1);
        QCOMPARE(rows(u"hours_import_line"_s), 4);
        QCOMPARE(got(centre().undo()).verb, u"hours.import"_s);
        for (const QString &table : {u"hour_entry"_s, u"training_session"_s, u"hours_import"_s, u"hours_import_line"_s})
            QCOMPARE(rows(table), 0);
        QVERIFY(got(centre().meetings.run(request(usualReport()))).changed);
        QCOMPARE(minutes().value(m_enrolled[0]), 120);
    }

    void theSameReportTwiceChangesNothing()
    {
        QVERIFY(got(centre().meetings.run(request(usualReport()))).changed);
        const qint64 before = rows(u"change_entry"_s);
        QVERIFY(!got(centre().meetings.run(request(usualReport()))).changed);
        // The same rows saved as UTF-16 with a byte order mark are the same report.
        const QString text = QString::fromUtf8(usualReport());
        QByteArray wide("\xFF\xFE");
        for (const QChar each : text)
            wide += QByteArray(1, char(each.unicode() & 0xff)) + QByteArray(1, char(each.unicode() >> 8));
        const MeetingImportResult again = got(centre().meetings.run(request(wide)));
        QVERIFY(!again.changed);
        QVERIFY(again.plan.earlier);
        QVERIFY(again.plan.lines[0].standing);
        QCOMPARE(rows(u"change_entry"_s), before);
    }

    void aNameMayBeSaidByName()
    {
        const auto lineFor = [this](const QString &typed) {
            MeetingImportRequest asked = request(usualReport());
            asked.said.insert(u"Visitor"_s, typed);
            const MeetingImportPlan plan = got(centre().meetings.plan(asked));
            return *std::ranges::find(plan.lines, u"Visitor"_s, &PlannedLine::name);
        };
        QCOMPARE(lineFor(u"amal"_s).enrolment, m_enrolled[2]);
        QCOMPARE(lineFor(u"darw am"_s).enrolment, m_enrolled[2]); // as much of each word as tells them apart
        const PlannedLine several = lineFor(u"sa"_s);
        QVERIFY(several.enrolment.isNull());
        QVERIFY2(several.refusal.contains(u"several"_s), qPrintable(several.refusal));
        QVERIFY(several.suggested.size() > 1);
        const PlannedLine nobody = lineFor(u"Zacharias"_s);
        QVERIFY(nobody.enrolment.isNull() && nobody.suggested.isEmpty());
        QVERIFY2(nobody.refusal.contains(u"nor a name"_s), qPrintable(nobody.refusal));
    }

    void anUnmatchedNameIsConfirmedLaterAndRemembered()
    {
        QVERIFY(got(centre().meetings.run(request(usualReport()))).changed);
        const auto open = got(centre().meetings.unmatched(centre().group.id));
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[0].name, u"iPad (Amal D.)"_s);
        QVERIFY(!open[0].suggested.isEmpty());
        QVERIFY(open[0].suggested.first().contains(u"Amal Darwish"_s));

        MeetingImportRequest said = request(usualReport());
        said.said.insert(u"iPad (Amal D.)"_s, numberOf(2));
        const MeetingImportResult result = got(centre().meetings.run(said));
        QVERIFY(result.changed);
        QCOMPARE(minutes().value(m_enrolled[2]), 30);
        QCOMPARE(minutes().value(m_enrolled[0]), 120); // not doubled
        QCOMPARE(rows(u"hours_import"_s), 1);
        QCOMPARE(got(centre().meetings.unmatched(centre().group.id)).size(), 1);

        const auto next = got(centre().meetings.run(request(zoom({u"iPad (Amal D.),,D 09:00:00 AM,D 10:00:00 AM,60,Yes"_s}, u"03/06/2026"_s))));
        QCOMPARE(next.plan.lines.first().match.how, MatchHow::Alias);
        QCOMPARE(minutes().value(m_enrolled[2]), 90);
    }

    void anotherTraineeTakesTheHoursOver_data()
    {
        QTest::addColumn<bool>("again"); // by the same report once more, else by the name alone
        QTest::newRow("the report again") << true;
        QTest::newRow("the name alone") << false;
    }
    void anotherTraineeTakesTheHoursOver()
    {
        QFETCH(bool, again);
        MeetingImportRequest said = request(usualReport());
        said.said.insert(u"iPad (Amal D.)"_s, numberOf(2));
        QVERIFY(got(centre().meetings.run(said)).changed);
        QCOMPARE(minutes().value(m_enrolled[2]), 30);
        QCOMPARE(give(u"iPad (Amal D.)"_s, 3, again), QString());
        QCOMPARE(minutes().value(m_enrolled[3]), 30);
        QVERIFY(!minutes().contains(m_enrolled[2]));
        QCOMPARE(minutes().value(m_enrolled[0]), 120);
        // The name is the other one's from now on.
        const auto next = got(centre().meetings.plan(request(zoom({u"iPad (Amal D.),,D 09:00:00 AM,D 10:00:00 AM,60,Yes"_s}, u"03/06/2026"_s))));
        QCOMPARE(next.lines.first().enrolment, m_enrolled[3]);
        QVERIFY(centre().undo());
        QCOMPARE(minutes().value(m_enrolled[2]), 30);
        QVERIFY(!minutes().contains(m_enrolled[3]));
        const auto before = got(centre().meetings.plan(request(zoom({u"iPad (Amal D.),,D 09:00:00 AM,D 10:00:00 AM,60,Yes"_s}, u"03/06/2026"_s))));
        QCOMPARE(before.lines.first().enrolment, m_enrolled[2]);
    }

    void lockedHoursAreNotTakenFromSomebody_data() { anotherTraineeTakesTheHoursOver_data(); }
    void lockedHoursAreNotTakenFromSomebody()
    {
        QFETCH(bool, again);
        MeetingImportRequest said = request(usualReport());
        said.said.insert(u"iPad (Amal D.)"_s, numberOf(2));
        QVERIFY(got(centre().meetings.run(said)).changed);
        QCOMPARE(got(centre().hours.lock(centre().group.id, {}, {}, {})).locked, 3);
        const qint64 before = rows(u"change_entry"_s);
        const QString why = give(u"iPad (Amal D.)"_s, 3, again);
        QVERIFY2(why.contains(numberOf(2)) && why.contains(u"locked"_s), qPrintable(why));
        QCOMPARE(rows(u"change_entry"_s), before);
        // Nor is somebody's locked entry made longer.
        const QString longer = give(u"Visitor"_s, 0, again);
        QVERIFY2(longer.contains(numberOf(0)) && longer.contains(u"locked"_s), qPrintable(longer));
        QCOMPARE(rows(u"change_entry"_s), before);
        // Once they are reversed, the time goes where it belongs.
        HourFilter filter;
        filter.enrolment = m_enrolled[2];
        QVERIFY(centre().hours.reverse(got(centre().hours.entries(filter)).first().entry.id));
        QCOMPARE(give(u"iPad (Amal D.)"_s, 3, again), QString());
        QCOMPARE(minutes().value(m_enrolled[2]), 0);
        QCOMPARE(minutes().value(m_enrolled[3]), 30);
    }

    void whoHasAnotherLineKeepsItsMinutes_data() { anotherTraineeTakesTheHoursOver_data(); }
    void whoHasAnotherLineKeepsItsMinutes()
    {
        QFETCH(bool, again);
        const QByteArray report = zoom({u"Amal Darwish,,D 09:00:00 AM,D 09:20:00 AM,20,No"_s, u"iPad,,D 09:10:00 AM,D 09:50:00 AM,40,No"_s,
                                        u"Karim Saleh,,D 10:00:00 AM,D 10:30:00 AM,30,No"_s});
        MeetingImportRequest said = request(report);
        said.said.insert(u"iPad"_s, numberOf(2));
        QVERIFY(got(centre().meetings.run(said)).changed);
        QCOMPARE(minutes().value(m_enrolled[2]), 50);
        QCOMPARE(give(u"iPad"_s, 3, again, report), QString());
        QCOMPARE(minutes().value(m_enrolled[2]), 20);
        QCOMPARE(minutes().value(m_enrolled[3]), 70);
    }

    void whatTheOtherCannotHaveStaysWhereItIs()
    {
        MeetingImportRequest said = request(usualReport());
        said.said.insert(u"iPad (Amal D.)"_s, numberOf(2));
        QVERIFY(got(centre().meetings.run(said)).changed);
        HourEntry entry;
        entry.enrolment = m_enrolled[3];
        entry.mode = Mode::Workshop;
        entry.starts = centre().at(QDate(2026, 3, 5), QTime(9, 0));
        entry.ends = centre().at(QDate(2026, 3, 5), QTime(11, 0));
        entry.minutes = 120;
        QVERIFY(centre().hours.record({entry}));
        const QString why = give(u"iPad (Amal D.)"_s, 3, false);
        QVERIFY2(why.contains(u"09:00–11:00"_s), qPrintable(why));
        QCOMPARE(minutes().value(m_enrolled[2]), 30);
        QCOMPARE(minutes().value(m_enrolled[3]), 120);
    }

    void aNameCanBeNobodysAgain()
    {
        QVERIFY(got(centre().meetings.run(request(usualReport()))).changed);
        QCOMPARE(give(u"Samir Haddad"_s, -1, false), QString());
        QVERIFY(!minutes().contains(m_enrolled[0]));
        QCOMPARE(got(centre().meetings.unmatched(centre().group.id)).size(), 3);
    }

    void aWrongNameIsSaid()
    {
        MeetingImportRequest said = request(usualReport());
        said.said = {{u"Nobody"_s, numberOf(0)}};
        QCOMPARE(refusal(centre().meetings.run(said)).kind, ErrorKind::Input);
        QCOMPARE(rows(u"hour_entry"_s), 0);
    }

    /// It was typed at one name of the report: the others go in all the same, and this one stays with whom it was.
    void aWrongNumberStopsNoOtherName()
    {
        MeetingImportRequest asked = request(usualReport());
        asked.said.insert(u"Visitor"_s, u"9999/1"_s);
        const auto lineOf = [](const MeetingImportPlan &plan, const QString &name) { return *std::ranges::find(plan.lines, name, &PlannedLine::name); };
        const PlannedLine visitor = lineOf(got(centre().meetings.plan(asked)), u"Visitor"_s);
        QVERIFY2(visitor.refusal.contains(u"9999/1"_s), qPrintable(visitor.refusal));
        QVERIFY(visitor.enrolment.isNull());
        QVERIFY(got(centre().meetings.run(asked)).changed);
        const QHash<EnrolmentId, int> before = minutes();
        QVERIFY(!before.isEmpty());
        asked.said = {{u"Samir Haddad"_s, u"9999/1"_s}};
        const PlannedLine samir = lineOf(got(centre().meetings.run(asked)).plan, u"Samir Haddad"_s);
        QVERIFY(!samir.refusal.isEmpty() && !samir.enrolment.isNull());
        QCOMPARE(minutes(), before);
    }

    void anOverlapNamesBothEntries()
    {
        HourEntry entry;
        entry.enrolment = m_enrolled[0];
        entry.mode = Mode::Workshop;
        entry.starts = centre().at(QDate(2026, 3, 5), QTime(10, 30));
        entry.ends = centre().at(QDate(2026, 3, 5), QTime(12, 0));
        entry.minutes = 90;
        QVERIFY(centre().hours.record({entry}));
        const MeetingImportResult result = got(centre().meetings.run(request(usualReport())));
        const PlannedLine &line = result.plan.lines.first();
        QVERIFY(line.refusal.contains(u"09:00–11:00"_s));
        QVERIFY(line.refusal.contains(u"10:30–12:00"_s));
        QCOMPARE(minutes().value(m_enrolled[0]), 90);
        QCOMPARE(minutes().value(m_enrolled[1]), 89); // the others stand
    }

    void anotherGroupOfThePersonIsLookedAtToo()
    {
        const Group other = got(centre().addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        const PersonId person = got(centre().enrolmentRepository.find({m_enrolled[0]})).first().person;
        QVERIFY(centre().enrolPeople({person}, other.id));
        MeetingImportRequest there = request(usualReport());
        there.group = other.id;
        QVERIFY(got(centre().meetings.run(there)).changed);
        const MeetingImportResult here = got(centre().meetings.run(request(usualReport())));
        QVERIFY2(here.plan.lines.first().refusal.contains(u"FRM-26-B"_s), qPrintable(here.plan.lines.first().refusal));
    }

    void twoLinesOfOnePersonCountOnce()
    {
        const QByteArray report = zoom({u"Samir Haddad,,D 09:00:00 AM,D 10:00:00 AM,60,No"_s,
                                        u"Haddad Samir,samir@phone.example,D 09:30:00 AM,D 10:30:00 AM,60,No"_s});
        const MeetingImportResult result = got(centre().meetings.run(request(report)));
        QCOMPARE(minutes().value(m_enrolled[0]), 90);
        QVERIFY(!result.plan.notices.isEmpty());
    }

    void theSessionCanBeSaid()
    {
        MeetingImportRequest asked = request(usualReport());
        asked.starts = centre().at(QDate(2026, 3, 5), QTime(9, 0));
        asked.ends = centre().at(QDate(2026, 3, 5), QTime(10, 0));
        QVERIFY(got(centre().meetings.run(asked)).changed);
        QCOMPARE(minutes().value(m_enrolled[0]), 60);
        const auto sessions = got(centre().hours.sessions(centre().group.id));
        MeetingImportRequest chosen = request(zoom({u"Karim Saleh,,D 09:00:00 AM,D 10:30:00 AM,90,No"_s}));
        chosen.session = sessions.first().id;
        QVERIFY(got(centre().meetings.run(chosen)).changed);
        QCOMPARE(minutes().value(m_enrolled[3]), 60);
        QCOMPARE(rows(u"training_session"_s), 1);
    }

    /// Who was late by the register "could not be in two places at once", though it was the same session.
    void theRegisterOfTheSameSessionIsNoOtherPlace_data()
    {
        QTest::addColumn<bool>("isReportFirst");
        QTest::newRow("the register first") << false;
        QTest::newRow("the report first") << true;
    }
    void theRegisterOfTheSameSessionIsNoOtherPlace()
    {
        QFETCH(const bool, isReportFirst);
        TrainingSession session;
        session.group = centre().group.id;
        session.mode = Mode::Online;
        session.starts = centre().at(QDate(2026, 3, 5), QTime(9, 0));
        session.ends = centre().at(QDate(2026, 3, 5), QTime(11, 0));
        session = got(centre().hours.addSession(session));
        const auto mark = [&] {
            return centre().hours.setMarks(session.id, {{{}, 0, {}, m_enrolled[0], Attendance::Late, 30}, {{}, 0, {}, m_enrolled[1], Attendance::Present, 0}});
        };
        MeetingImportRequest asked = request(usualReport());
        QCOMPARE(got(centre().meetings.sessionOf(asked)).value(), session.id);
        asked.session = session.id;
        if (!isReportFirst)
            QVERIFY(mark());
        const MeetingImportResult result = got(centre().meetings.run(asked));
        QCOMPARE(result.plan.refused(), 0);
        QCOMPARE(!result.plan.notices.filter(u"late"_s).isEmpty(), !isReportFirst); // that the minutes are others now is said
        if (isReportFirst)
            QVERIFY(mark());
        QCOMPARE(minutes().value(m_enrolled[0]), 120); // what a machine saw
        QCOMPARE(minutes().value(m_enrolled[1]), 89);
        QCOMPARE(got(centre().hours.marks(session.id)).size(), 2); // and the marks beside it
        QVERIFY(!got(centre().meetings.run(asked)).changed);
        QVERIFY(give(u"Samir Haddad"_s, 3, false).isEmpty()); // it was somebody else: the mark is worth its minutes again
        QCOMPARE(minutes().value(m_enrolled[3]), 120);
        QCOMPARE(minutes().value(m_enrolled[0]), 90);
        QVERIFY(centre().undo());
        QVERIFY(centre().undo());
        QCOMPARE(minutes().value(m_enrolled[0]), isReportFirst ? 120 : 90);
    }

    void aLockedRegisterOfTheSameSessionStays()
    {
        TrainingSession session;
        session.group = centre().group.id;
        session.mode = Mode::Online;
        session.starts = centre().at(QDate(2026, 3, 5), QTime(9, 0));
        session.ends = centre().at(QDate(2026, 3, 5), QTime(11, 0));
        session = got(centre().hours.addSession(session));
        QVERIFY(centre().hours.setMarks(session.id, {{{}, 0, {}, m_enrolled[0], Attendance::Late, 30}}));
        QVERIFY(centre().hours.lock(centre().group.id, {}, {}, {}));
        MeetingImportRequest asked = request(usualReport());
        asked.session = session.id;
        const MeetingImportResult result = got(centre().meetings.run(asked));
        QVERIFY2(result.plan.lines.first().refusal.contains(u"its hours are locked"_s), qPrintable(result.plan.lines.first().refusal));
        QCOMPARE(minutes().value(m_enrolled[0]), 90);
        QCOMPARE(minutes().value(m_enrolled[1]), 89); // the others have what the report says
    }

    void aMeetingOutsideTheGroupsDatesIsRefused()
    {
        const auto result = centre().meetings.run(request(zoom({u"Samir Haddad,,D 09:00:00 AM,D 10:00:00 AM,60,No"_s}, u"11/19/2021"_s)));
        QCOMPARE(refusal(result).kind, ErrorKind::Rule);
        QVERIFY(refusal(result).message.contains(u"FRM-26-A"_s));
    }

    void totalsAreGradedSo()
    {
        const QByteArray report("Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\n"
                                "9,Roads,03/05/2026 09:03:16 AM,03/05/2026 10:13:23 AM,o@c.example,71,2,\n\n"
                                "Name (Original Name),User Email,Total Duration (Minutes)\nSamir Haddad,,10\nKarim Saleh,,500\nAmal Darwish,,0\n");
        const MeetingImportResult result = got(centre().meetings.run(request(report)));
        QCOMPARE(minutes().value(m_enrolled[0]), 10);
        QCOMPARE(minutes().value(m_enrolled[3]), 70);
        QVERIFY(!minutes().contains(m_enrolled[2]));
        QCOMPARE(result.plan.ledger.added.first().grade, EvidenceGrade::TotalsOnly);
    }

    void aDoubleClickImportsOnceAndSaysTheSame()
    {
        const OpId op = OpId::make();
        const MeetingImportResult first = got(centre().meetings.run(request(usualReport()), op));
        const qint64 before = centre().entries();
        const MeetingImportResult second = got(centre().meetings.run(request(usualReport()), op));
        QVERIFY(second.changed);
        QCOMPARE(second.import, first.import);
        QCOMPARE(centre().entries(), before);
    }

    void hoursOnTheJobComeFromNoReport()
    {
        MeetingImportRequest asked = request(usualReport());
        asked.mode = Mode::OnTheJob;
        const qint64 before = centre().entries();
        const Error refused = refusal(centre().meetings.run(asked));
        QCOMPARE(refused.kind, ErrorKind::Rule);
        QVERIFY2(refused.message.contains(u"placement"_s), qPrintable(refused.message));
        QCOMPARE(centre().entries(), before);
    }

    void whoLeftOrWasErasedIsNotCountedAndTheOthersAre()
    {
        QVERIFY(centre().enrolments.withdraw(m_enrolled[1], LeavingReason::Moved, {}, QDate(2026, 3, 4)));
        const PersonId gone = got(centre().enrolmentRepository.find({m_enrolled[0]})).first().person;
        QVERIFY(centre().people.erase(gone));
        const MeetingImportResult result = got(centre().meetings.run(request(usualReport())));
        QCOMPARE(result.plan.lines[0].match.how, MatchHow::None); // a name that nobody here has any more
        QVERIFY2(result.plan.lines[1].refusal.contains(u"4 Mar 2026"_s), qPrintable(result.plan.lines[1].refusal));
        QCOMPARE(result.plan.refused(), 1);
        QVERIFY(minutes().isEmpty());
        const qint64 before = centre().entries();
        QVERIFY(!got(centre().meetings.run(request(usualReport()))).changed);
        QCOMPARE(centre().entries(), before);
    }
    void afterErasingTheSameReportStillChangesNothing()
    {
        QVERIFY(got(centre().meetings.run(request(usualReport()))).changed);
        QVERIFY(centre().people.erase(got(centre().enrolmentRepository.find({m_enrolled[0]})).first().person));
        const qint64 before = centre().entries();
        QVERIFY(!got(centre().meetings.run(request(usualReport()))).changed);
        QCOMPARE(centre().entries(), before);
        QCOMPARE(minutes().value(m_enrolled[0]), 120); // the hours stay, under the number
    }

    void namesOfReportsAreNowhereInClear()
    {
        MeetingImportRequest said = request(usualReport());
        said.said.insert(u"iPad (Amal D.)"_s, numberOf(2));
        QVERIFY(centre().meetings.run(said));
        if (centre().test->isPostgresql())
            QSKIP("looked for in the file of SQLite");
        QDirIterator files(centre().test->folder(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray name : {"Visitor", "iPad", "Samir", "Amal D", "office@centre"})
                QVERIFY2(!bytes.contains(name), name.constData());
        }
    }

    void whoMayNotRecordIsRefused()
    {
        centre().session.close();
        QCOMPARE(refusal(centre().meetings.run(request(usualReport()))).kind, ErrorKind::Denied);
        QCOMPARE(refusal(centre().meetings.plan(request(usualReport()))).kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestMeetingImport)
#include "tst_meetingimport.moc"
