// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

class TestAssessmentStorage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<AssessmentScene> m_scene;
    AssessmentService &service() { return m_scene->assessment; }
    /// Every byte of the database's tables of this slice, as text and as bytes.
    bool holds(const QString &secret)
    {
        bool found = false;
        for (const QStringView sql : {u"SELECT * FROM assessment_attempt", u"SELECT * FROM outcome_lock"}) {
            const int columns = sql.contains(u"attempt") ? 16 : 12;
            const auto read = m_scene->test->database().each(sql, {}, [&](const Row &row) {
                for (int i = 0; i < columns - 1; ++i)
                    found = found || row.value(i).toByteArray().contains(secret.toUtf8());
            });
            if (!read)
                return true;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_scene = std::make_unique<AssessmentScene>(std::move(test));
        m_scene->fill();
        QCOMPARE(m_scene->members.size(), 4);
    }
    void cleanup() { m_scene.reset(); }

    void attemptsAreKept()
    {
        NewAttempt first = m_scene->attempt(0, 0, Outcome::NotYetAchieved);
        first.comment = u"Hesitated at the barrier"_s;
        NewAttempt again = m_scene->attempt(0, 0, Outcome::Achieved, QDate(2026, 2, 25));
        again.again = AttemptKind::Retake;
        const auto kept = got(service().record({first, again, m_scene->attempt(1, 2, Outcome::CreditTransfer)}));
        QCOMPARE(kept.size(), 3);
        const auto attempts = got(service().attempts(m_scene->place(0, 0)));
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[0].outcome, Outcome::NotYetAchieved);
        QCOMPARE(attempts[0].kind, AttemptKind::First);
        QCOMPARE(attempts[0].assessor, m_scene->other.id);
        QCOMPARE(attempts[0].instrument, Instrument::PracticalTask);
        QCOMPARE(attempts[1].number, 2);
        QCOMPARE(attempts[1].kind, AttemptKind::Retake);
        QCOMPARE(got(service().commentOf(attempts[0])), u"Hesitated at the barrier"_s);
        QCOMPARE(got(service().commentOf(attempts[1])), QString());
        QVERIFY(!holds(u"Hesitated"_s));
        const GroupResults results = got(service().ofGroup(m_scene->group.id));
        QCOMPARE(results.enrolments.size(), 4);
        QCOMPARE(results.standings.size(), 2);
        const UnitStanding standing = results.at(m_scene->place(0, 0));
        QCOMPARE(standing, (UnitStanding{m_scene->place(0, 0), Outcome::Achieved, QDate(2026, 2, 25), attempts[1].id, 2, false}));
        QCOMPARE(results.at(m_scene->place(1, 2)).assessed, 0);
        QCOMPARE(results.at(m_scene->place(3, 0)).outcome, Outcome::NotStarted);
    }

    void oneThatMayNotBeStopsAll()
    {
        const auto refused = service().record({m_scene->attempt(0, 0, Outcome::Achieved),
                                               m_scene->attempt(1, 1, Outcome::Achieved, QDate(2025, 1, 1))});
        QVERIFY(!refused);
        QCOMPARE(refusal(refused).kind, ErrorKind::Rule);
        const QString message = refused.error().message;
        QVERIFY2(message.startsWith(u"%1, unit U2: "_s.arg(m_scene->number(1))), qPrintable(message));
        QVERIFY(!message.contains("Trainee 1"_L1));
        QCOMPARE(m_scene->outcome(0, 0), Outcome::NotStarted);
    }

    void theSameRequestTwiceIsOneAttempt()
    {
        const OpId op = OpId::make();
        const QList<NewAttempt> wanted{m_scene->attempt(0, 0, Outcome::Achieved), m_scene->attempt(0, 1, Outcome::Achieved)};
        const auto first = got(service().record(wanted, op));
        const auto second = got(service().record(wanted, op));
        QCOMPARE(second.size(), 2);
        QCOMPARE(QSet<AttemptId>({first[0].id, first[1].id}), QSet<AttemptId>({second[0].id, second[1].id}));
        QCOMPARE(got(service().attemptsOf(m_scene->group.id)).size(), 2);
    }

    void undoTakesThemBack()
    {
        QVERIFY(service().record({m_scene->attempt(0, 0, Outcome::Achieved), m_scene->attempt(1, 0, Outcome::Achieved)}));
        QVERIFY(m_scene->undo());
        QVERIFY(got(service().attemptsOf(m_scene->group.id)).isEmpty());
        QVERIFY(m_scene->redo());
        QCOMPARE(m_scene->outcome(1, 0), Outcome::Achieved);
    }

    void strikingNeedsAReasonAndBringsBackTheOneBefore()
    {
        NewAttempt slip = m_scene->attempt(0, 0, Outcome::Achieved);
        slip.comment = u"Very neat"_s;
        QVERIFY(service().record({m_scene->attempt(0, 0, Outcome::NotYetAchieved), slip}));
        const Attempt attempt = got(service().attempts(m_scene->place(0, 0))).at(1);
        QCOMPARE(refusal(service().strike(attempt.id, u"  "_s)).kind, ErrorKind::Rule);
        QVERIFY(service().strike(attempt.id, u"Row of another person"_s));
        QCOMPARE(m_scene->outcome(0, 0), Outcome::NotYetAchieved);
        const Attempt struck = got(service().attempts(m_scene->place(0, 0))).at(1);
        QVERIFY(!struck.stands());
        QCOMPARE(struck.outcome, Outcome::Achieved);
        QCOMPARE(struck.struckBy, m_scene->session.user());
        QCOMPARE(got(service().strikeReasonOf(struck)), u"Row of another person"_s);
        QCOMPARE(got(service().commentOf(struck)), u"Very neat"_s);
        QVERIFY(!holds(u"another person"_s));
        QVERIFY(!service().strike(attempt.id, u"again"_s));
        const auto next = got(service().record({m_scene->attempt(0, 0, Outcome::Achieved)}));
        QCOMPARE(next.value(0).number, 3);
        QCOMPARE(next.value(0).kind, AttemptKind::Resit);
    }

    void lockingIsFinalAndReopeningNeedsAReason()
    {
        QVERIFY(service().record({m_scene->attempt(0, 0, Outcome::NotYetAchieved), m_scene->attempt(1, 0, Outcome::Achieved),
                                  m_scene->attempt(2, 0, Outcome::Continuing)}));
        QCOMPARE(got(service().lockGroup(m_scene->group.id)), 2);
        QCOMPARE(got(service().lockGroup(m_scene->group.id)), 0); // what is locked stays
        const UnitPlace place = m_scene->place(0, 0);
        QVERIFY(got(service().ofGroup(m_scene->group.id)).at(place).locked);
        const auto undone = m_scene->undo();
        QVERIFY(!undone || got(service().ofGroup(m_scene->group.id)).at(place).locked);
        const auto refused = service().record({m_scene->attempt(0, 0, Outcome::Achieved, QDate(2026, 2, 26))});
        QVERIFY(!refused && refused.error().message.contains("locked"_L1));
        const AttemptId attempt = got(service().attempts(place)).value(0).id;
        QVERIFY(!service().strike(attempt, u"reason"_s));
        QVERIFY(!service().reopen(place, QString()));
        QVERIFY(service().reopen(place, u"Appeal upheld"_s));
        QVERIFY(!service().reopen(place, u"Appeal upheld"_s));
        QVERIFY(!got(service().ofGroup(m_scene->group.id)).at(place).locked);
        QVERIFY(service().record({m_scene->attempt(0, 0, Outcome::Achieved, QDate(2026, 2, 26))}));
        QCOMPARE(got(service().lock({place, place, m_scene->place(3, 0)})), 1);
        const auto locks = got(service().locks(place));
        QCOMPARE(locks.size(), 2);
        QVERIFY(!locks[0].isClosed() && locks[1].isClosed());
        QCOMPARE(got(service().reopenReasonOf(locks[0])), u"Appeal upheld"_s);
        QVERIFY(!holds(u"Appeal"_s));
    }

    void achievedUnitsOfAGroup()
    {
        QVERIFY(service().record({m_scene->attempt(0, 0, Outcome::Achieved), m_scene->attempt(0, 1, Outcome::PriorLearningGranted),
                                  m_scene->attempt(1, 0, Outcome::NotYetAchieved)}));
        QCOMPARE(got(service().lock({m_scene->place(0, 0)})), 1);
        const auto standings = got(m_scene->repository.standingsOf(m_scene->group.id));
        const EnrolmentId first = m_scene->members[0].id;
        QCOMPARE(achievedUnits(standings, true).value(first), QSet<UnitId>({m_scene->version.units[0].id}));
        QCOMPARE(achievedUnits(standings, false).value(first).size(), 2);
    }

    void theOnlyTrainerMayNotAssessWhereItIsAsked()
    {
        m_scene.reset();
        m_scene = std::make_unique<AssessmentScene>(TestDatabase::make());
        m_scene->fill(true);
        NewAttempt attempt = m_scene->attempt(0, 0, Outcome::Achieved);
        attempt.assessor = m_scene->trainer.id;
        QVERIFY(service().setTrainers(m_scene->group.id, {m_scene->trainer.id}));
        QCOMPARE(got(service().trainersOf(m_scene->group.id)), QSet<StaffId>({m_scene->trainer.id}));
        const auto refused = service().record({attempt});
        QVERIFY(!refused && refused.error().message.contains("only trainer"_L1));
        QVERIFY(service().setTrainers(m_scene->group.id, {m_scene->trainer.id, m_scene->other.id}));
        QVERIFY(service().record({attempt}));
        QVERIFY(service().setTrainers(m_scene->group.id, {m_scene->other.id}));
        QCOMPARE(got(service().trainersOf(m_scene->group.id)), QSet<StaffId>({m_scene->other.id}));
    }

    void rightsAreAsked()
    {
        QVERIFY(service().record({m_scene->attempt(0, 0, Outcome::Achieved)}));
        const AttemptId attempt = got(service().attempts(m_scene->place(0, 0))).value(0).id;
        openTestSession(m_scene->session, Roles(Role::Counsellor));
        QCOMPARE(refusal(service().record({m_scene->attempt(1, 0, Outcome::Achieved)})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().faultsOf({})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().strike(attempt, u"x"_s)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().lockGroup(m_scene->group.id)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().lock({})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().reopen(m_scene->place(0, 0), u"x"_s)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().setTrainers(m_scene->group.id, {})).kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestAssessmentStorage)
#include "tst_assessmentstorage.moc"
