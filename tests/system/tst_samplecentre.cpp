// SPDX-License-Identifier: GPL-3.0-or-later
// The sample centre keeps what the README promises of it: the course ready to be certified with everything that is normal
// about people, four groups at other stages, a sound log; and it never touches what is there already.
#include "centretime.h"
#include "got.h"
#include "samplecentre.h"
#include "sampleplan.h"
#include "walltime.h"
#include "workbench.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class SampleCentreTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_place;
    std::unique_ptr<Workbench> m_centre;
    GroupListing m_course;

private Q_SLOTS:
    void initTestCase()
    {
        m_place = m_folder.filePath(u"sample.warsha"_s);
        const auto made = makeSampleCentre(m_place);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(made->groups, 5);
        m_centre = std::move(*Workbench::open(m_place));
        QVERIFY(m_centre->signIn(sampleLogin(), samplePassword()));
        QCOMPARE(centreZone().id(), "Asia/Beirut"); // whose clocks the program goes by from now on, whatever this PC says
        for (const GroupListing &listing : got(m_centre->groups().groups()))
            if (listing.programmeCode == "FRM"_L1)
                m_course = listing;
    }
    void cleanupTestCase() { m_centre.reset(); }

    void theCourseIsReadyToBeCertified()
    {
        QCOMPARE(m_course.group.capacity, 26);
        const auto candidates = got(m_centre->certification().eligible(m_course.group.id));
        QCOMPARE(candidates.size(), 26);
        QMap<QString, int> earned;
        for (const Candidate &candidate : candidates) {
            const auto &kind = candidate.eligibility.kind;
            ++earned[kind ? awardKindCode(*kind) : u"none"_s];
            if (!kind || *kind != AwardKind::Certificate)
                QVERIFY2(!candidate.eligibility.refusals.isEmpty(), qPrintable(candidate.facts.traineeNumber)); // a sentence for every no
        }
        QCOMPARE(earned.value(u"certificate"_s), 24);
        QCOMPARE(earned.value(u"statement"_s), 1);
        QCOMPARE(m_course.counts.left, 1);
        const ProgrammeVersion plan = got(m_centre->catalogue().version(m_course.group.programmeVersion));
        QCOMPARE(plan.requiredMinutes, PerMode(6000, 0, 0, 3000)); // 100 h online, 50 h on the job
        QCOMPARE(plan.state, VersionState::Frozen);
        for (const TraineeBalance &balance : got(m_centre->hours().balance(m_course.group.id)))
            QVERIFY(balance.recorded == balance.counted); // everything is locked
    }
    void whatIsNormalAboutPeopleIsThere()
    {
        int oneWord = 0, yearOnly = 0, noPhone = 0, noDocument = 0, twoScripts = 0, firstOfJanuary = 0;
        for (const Enrolment &enrolment : got(m_centre->enrolments().ofGroup(m_course.group.id))) {
            const Person *person = m_centre->directory().snapshot()->find(enrolment.person);
            const Identity &identity = person->identity;
            oneWord += !identity.printedName().contains(u' ');
            yearOnly += identity.birth.year > 0 && identity.birth.month == 0;
            firstOfJanuary += identity.birth.month == 1 && identity.birth.day == 1;
            noPhone += identity.phones.isEmpty();
            noDocument += identity.documents.isEmpty();
            twoScripts += identity.nameIn(u"Arab") && identity.nameIn(u"Latn");
        }
        QVERIFY(oneWord > 0 && yearOnly > 0 && firstOfJanuary > 0 && noPhone > 0 && noDocument > 0);
        QVERIFY(twoScripts > 20);
    }
    void fourGroupsStandAtOtherStages()
    {
        QSet<QString> programmes;
        QSet<GroupState> states;
        for (const GroupListing &listing : got(m_centre->groups().groups())) {
            programmes.insert(listing.programmeCode);
            states.insert(listing.group.state);
            const int people = listing.counts.places() + listing.counts.applied + listing.counts.waitlisted + listing.counts.left;
            QVERIFY2(listing.group.id == m_course.group.id || (people > 0 && people < 26), qPrintable(listing.group.code));
        }
        QCOMPARE(programmes.size(), 5);
        QVERIFY(states.contains(GroupState::Planned) && states.contains(GroupState::Running) && states.contains(GroupState::Finished));
        const auto awards = got(m_centre->certification().list());
        QVERIFY(!awards.isEmpty()); // one of them was certified before
        for (const Award &award : awards)
            QCOMPARE(got(m_centre->certification().verify(award.code)).verdict, CodeVerdict::Valid);
    }
    void theDaysAroundThisOneArePlanned()
    {
        const QDate today = dayOf(m_centre->database().clock().seconds(), m_centre->hours().zone());
        const Agenda agenda = got(m_centre->statistics().agenda(today, 24));
        QVERIFY(agenda.sessions.size() > 5);
        QVERIFY(!agenda.isOwn);
        QSet<QString> groups;
        for (const AgendaSession &session : agenda.sessions) {
            groups.insert(session.code);
            QVERIFY2(session.day >= today && session.recorded == 0 && session.people > 0 && !session.trainers.isEmpty(), qPrintable(session.code));
        }
        QCOMPARE(groups.size(), 2);
        QVERIFY(agenda.sessions.first().day <= today.addDays(3)); // after a weekend, at the latest
        const QList<WeekAttendance> weeks = got(m_centre->statistics().attendanceByWeek(today.addDays(-28), today.addDays(-7)));
        for (const WeekAttendance &week : weeks)
            QVERIFY2(week.taught > 0 && week.share() > 800, qPrintable(week.week.toString(Qt::ISODate)));
        for (const TrainingSession &open : got(m_centre->hours().unrecordedSessions()))
            QCOMPARE(open.day, today); // what was before is recorded
    }
    void groupsMoveByWholeWeeks_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("starts");
        QTest::newRow("the week it was written for") << QDate(2026, 11, 29) << u"TIL-26-B"_s << QDate(2026, 10, 5);
        QTest::newRow("the next Monday") << QDate(2026, 11, 30) << u"TIL-26-B"_s << QDate(2026, 10, 12);
        QTest::newRow("a later year") << QDate(2028, 2, 29) << u"TIL-28-B"_s << QDate(2028, 1, 10);
        QTest::newRow("a clock that is behind") << QDate(2026, 1, 1) << u"TIL-25-B"_s << QDate(2025, 11, 10);
    }
    void groupsMoveByWholeWeeks()
    {
        QFETCH(const QDate, today);
        QFETCH(const QString, code);
        QFETCH(const QDate, starts);
        for (const QJsonValue &group : got(samplePlan())[u"groups"_s].toArray()) {
            const QJsonObject asWritten = group.toObject();
            const QJsonObject moved = groupAround(asWritten, today);
            if (!asWritten.contains(u"asOf"_s)) {
                QCOMPARE(moved, asWritten);
                continue;
            }
            if (asWritten[u"programme"_s] == u"TIL"_s) {
                QCOMPARE(moved[u"code"_s].toString(), code);
                QCOMPARE(sampleDate(moved[u"starts"_s]), starts);
                QCOMPARE(sampleDate(moved[u"timetable"_s][u"from"_s]).dayOfWeek(), 1);
                QVERIFY(sampleDate(moved[u"timetable"_s][u"from"_s]) <= today.addDays(-7));
                QVERIFY(sampleDate(moved[u"ends"_s]) > today.addDays(14));
                QCOMPARE(moved[u"results"_s][u"assessor"_s].toString(), u"S-03"_s);
            }
        }
    }
    void theLogIsSound()
    {
        const ChainCheck check = got(m_centre->changeLog().verify());
        QVERIFY(check.intact);
        QVERIFY(check.entries > 1000);
    }
    void itTouchesNothingThatIsThere()
    {
        const QString taken = m_folder.filePath(u"taken.warsha"_s);
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("somebody's file");
        file.close();
        QCOMPARE(refusal(makeSampleCentre(taken)).kind, ErrorKind::Conflict);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("somebody's file"));
        const QString nowhere = m_folder.filePath(u"no/such/folder.warsha"_s);
        QVERIFY(!makeSampleCentre(nowhere));
        QVERIFY(!QFile::exists(nowhere));
    }
};

QTEST_MAIN(SampleCentreTest)
#include "tst_samplecentre.moc"
