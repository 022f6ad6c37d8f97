// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentrules.h"
#include "got.h"
#include "sampleprogramme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

namespace {

struct Scene {
    ProgrammeVersion version = sampleVersion();
    Group group;
    Enrolment enrolment;
    QSet<StaffId> trainers;
    QList<Attempt> before;
    bool locked = false;
    NewAttempt wanted;

    Scene()
    {
        group.starts = QDate(2026, 9, 1);
        enrolment.id = EnrolmentId::make();
        enrolment.status = EnrolmentStatus::Active;
        wanted.place = {enrolment.id, version.units[0].id};
        wanted.date = QDate(2026, 10, 10);
        wanted.assessor = StaffId::make();
        wanted.instrument = Instrument::OnlineTest;
    }
    Result<Attempt> check() const
    {
        return checkedAttempt(wanted, {version, group, enrolment, trainers, before, locked, QDate(2026, 10, 31)});
    }
    void had(Outcome outcome, QDate date, bool struck = false)
    {
        Attempt attempt;
        attempt.id = AttemptId::make();
        attempt.place = wanted.place;
        attempt.number = int(before.size()) + 1;
        attempt.outcome = outcome;
        attempt.date = date;
        attempt.struckAt = struck ? 1 : 0;
        before.append(attempt);
    }
};
using Change = std::function<void(Scene &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestAssessmentRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allows_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const Change &change, int number, const QString &kind) {
            QTest::newRow(name) << change << number << kind;
        };
        row("the first", [](Scene &) {}, 1, u"first"_s);
        row("a resit", [](Scene &s) { s.had(Outcome::NotYetAchieved, {2026, 10, 1}); }, 2, u"resit"_s);
        row("a retake", [](Scene &s) { s.had(Outcome::NotYetAchieved, {2026, 10, 1}); s.wanted.again = AttemptKind::Retake; },
            2, u"retake"_s);
        row("after continuing it is the first", [](Scene &s) { s.had(Outcome::Continuing, {2026, 10, 1}); }, 2, u"first"_s);
        row("after a struck-out one it is the first", [](Scene &s) { s.had(Outcome::Achieved, {2026, 10, 1}, true); }, 2,
            u"first"_s);
        row("credit is no attempt", [](Scene &s) { s.wanted.outcome = Outcome::CreditTransfer; }, 1, u""_s);
        row("prior learning before the first day",
            [](Scene &s) { s.wanted.outcome = Outcome::PriorLearningGranted; s.wanted.date = {2026, 8, 1}; }, 1, u""_s);
        row("the same day again", [](Scene &s) { s.had(Outcome::NotYetAchieved, s.wanted.date); }, 2, u"resit"_s);
        row("somebody who left, before that day",
            [](Scene &s) { s.enrolment.status = EnrolmentStatus::Withdrawn; s.enrolment.ended = {2026, 10, 20}; }, 1, u"first"_s);
        row("without an assessor, where none is asked", [](Scene &s) { s.wanted.assessor = {}; }, 1, u"first"_s);
        row("one of two trainers assesses", [](Scene &s) {
            s.version.certificate.independentAssessor = true;
            s.trainers = {s.wanted.assessor, StaffId::make()};
        }, 1, u"first"_s);
        row("the only trainer assesses, where it is not asked", [](Scene &s) { s.trainers = {s.wanted.assessor}; }, 1, u"first"_s);
    }
    void allows()
    {
        QFETCH(Change, change);
        QFETCH(int, number);
        QFETCH(QString, kind);
        Scene scene;
        change(scene);
        const auto attempt = scene.check();
        QVERIFY2(attempt.has_value(), attempt ? "" : qPrintable(attempt.error().message));
        QCOMPARE(attempt->number, number);
        QCOMPARE(attemptKindCode(attempt->kind), kind);
        QCOMPARE(attempt->outcome, scene.wanted.outcome);
        QCOMPARE(attempt->instrument == Instrument::None, !isAssessed(scene.wanted.outcome));
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Change &change, const QString &says) {
            QTest::newRow(name) << change << says;
        };
        row("a unit of another programme", [](Scene &s) { s.wanted.place.unit = UnitId::make(); }, u"not part of"_s);
        row("locked", [](Scene &s) { s.locked = true; }, u"reopen it first"_s);
        row("not started", [](Scene &s) { s.wanted.outcome = Outcome::NotStarted; }, u"not recorded itself"_s);
        row("achieved already", [](Scene &s) { s.had(Outcome::Achieved, {2026, 10, 1}); }, u"achieved on 1 Oct 2026 already"_s);
        row("credited already", [](Scene &s) { s.had(Outcome::CreditTransfer, {2026, 10, 1}); }, u"already"_s);
        row("no date", [](Scene &s) { s.wanted.date = {}; }, u"date is missing"_s);
        row("tomorrow", [](Scene &s) { s.wanted.date = {2026, 11, 1}; }, u"future"_s);
        row("before the group", [](Scene &s) { s.wanted.date = {2026, 8, 31}; }, u"first day, 1 Sep 2026"_s);
        row("before the last attempt", [](Scene &s) { s.had(Outcome::NotYetAchieved, {2026, 10, 11}); }, u"last recorded attempt"_s);
        row("only applied", [](Scene &s) { s.enrolment.status = EnrolmentStatus::Applied; }, u"not in training"_s);
        row("never came", [](Scene &s) { s.enrolment.status = EnrolmentStatus::NotTakenUp; }, u"not in training"_s);
        row("after leaving", [](Scene &s) { s.enrolment.status = EnrolmentStatus::Withdrawn; s.enrolment.ended = {2026, 10, 9}; },
            u"left the group on 9 Oct 2026"_s);
        row("no assessor where one is asked", [](Scene &s) {
            s.version.certificate.independentAssessor = true;
            s.wanted.assessor = {};
        }, u"choose the assessor"_s);
        row("the only trainer assesses", [](Scene &s) {
            s.version.certificate.independentAssessor = true;
            s.trainers = {s.wanted.assessor};
        }, u"only trainer"_s);
        row("endless comment", [](Scene &s) { s.wanted.comment = QString(4001, u'x'); }, u"4000"_s);
    }
    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(QString, says);
        Scene scene;
        change(scene);
        const auto attempt = scene.check();
        QVERIFY(!attempt);
        QCOMPARE(refusal(attempt).kind, ErrorKind::Rule);
        QVERIFY2(attempt.error().message.contains(says), qPrintable(attempt.error().message));
    }

    void standingIsTheLastThatStands()
    {
        Scene scene;
        const UnitPlace place = scene.wanted.place;
        QCOMPARE(standingOf(place, {}, false), (UnitStanding{place, Outcome::NotStarted, {}, {}, 0, false}));
        scene.had(Outcome::NotYetAchieved, {2026, 10, 1});
        scene.had(Outcome::Achieved, {2026, 10, 2});
        UnitStanding standing = standingOf(place, scene.before, true);
        QCOMPARE(standing.outcome, Outcome::Achieved);
        QCOMPARE(standing.assessed, 2);
        QVERIFY(standing.locked);
        scene.before[1].struckAt = 5;
        standing = standingOf(place, scene.before, false);
        QCOMPARE(standing.outcome, Outcome::NotYetAchieved);
        QCOMPARE(standing.attempt, scene.before[0].id);
        QCOMPARE(standing.assessed, 1);
    }

    void achievedUnitsMayAskForLocks()
    {
        const EnrolmentId person = EnrolmentId::make();
        const UnitId a = UnitId::make(), b = UnitId::make(), c = UnitId::make();
        const QList<UnitStanding> standings{{{person, a}, Outcome::Achieved, {}, {}, 1, true},
                                            {{person, b}, Outcome::PriorLearningGranted, {}, {}, 0, false},
                                            {{person, c}, Outcome::NotYetAchieved, {}, {}, 1, true}};
        QCOMPARE(achievedUnits(standings, true).value(person), QSet<UnitId>({a}));
        QCOMPARE(achievedUnits(standings, false).value(person), QSet<UnitId>({a, b}));
    }

    void outcomesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        for (const Outcome outcome : allOutcomes()) {
            QTest::newRow(qPrintable(outcomeCode(outcome))) << outcomeCode(outcome) << outcomeCode(outcome);
            QTest::newRow(qPrintable(outcomeName(outcome))) << outcomeName(outcome) << outcomeCode(outcome);
            QTest::newRow(qPrintable(QString::number(avetmissOutcome(outcome))))
                << QString::number(avetmissOutcome(outcome)) << outcomeCode(outcome);
        }
        QTest::newRow("C") << u" C "_s << u"achieved"_s;
        QTest::newRow("NYC") << u"nyc"_s << u"not-yet-achieved"_s;
        QTest::newRow("Pass") << u"PASS"_s << u"achieved"_s;
        QTest::newRow("French") << u"Non acquis"_s << u"not-yet-achieved"_s;
        QTest::newRow("French, accents") << u"réussi"_s << u"achieved"_s;
        QTest::newRow("Arabic") << u"ناجح"_s << u"achieved"_s;
        QTest::newRow("Arabic fail") << u"راسب"_s << u"not-yet-achieved"_s;
        QTest::newRow("Arabic digits") << u"٢٠"_s << u"achieved"_s;
        QTest::newRow("RPL") << u"RPL"_s << u"prior-learning-granted"_s;
    }
    void outcomesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, cell);
        QFETCH(QString, code);
        const auto outcome = outcomeFromCell(cell);
        QVERIFY2(outcome.has_value(), qPrintable(cell));
        QCOMPARE(outcomeCode(*outcome), code);
    }

    void whatIsNoOutcomeIsRefused()
    {
        for (const QString &cell : {u""_s, u"maybe"_s, u"85%"_s, u"19"_s, u"C+"_s})
            QVERIFY2(!outcomeFromCell(cell), qPrintable(cell));
        const QString refused = refusal(outcomeFromCell(u"maybe"_s)).message;
        QVERIFY(refused.contains(u"“maybe”"_s));
        QVERIFY2(refused.contains(u"Not yet achieved"_s), qPrintable(refused)); // words, no codes
    }

    void codesGoBothWays()
    {
        for (const Instrument instrument : allInstruments()) {
            QCOMPARE(instrumentFromCode(instrumentCode(instrument)).value(), instrument);
            QCOMPARE(instrumentFromCode(instrumentName(instrument).toUpper()).value(), instrument);
        }
        QCOMPARE(instrumentFromCode(u" "_s).value(), Instrument::None);
        QVERIFY(!instrumentFromCode(u"guess"_s));
        for (const AttemptKind kind : {AttemptKind::None, AttemptKind::First, AttemptKind::Resit, AttemptKind::Retake})
            QCOMPARE(attemptKindFromCode(attemptKindCode(kind)).value(), kind);
        QVERIFY(!attemptKindFromCode(u"third"_s));
    }
};

QTEST_GUILESS_MAIN(TestAssessmentRules)
#include "tst_assessmentrules.moc"
