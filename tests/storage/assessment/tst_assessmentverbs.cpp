// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb of assessment: one step, once however often it is asked for, one undo unless it is final; nothing is ever
// overwritten; and who left, was merged or was erased is still told apart.
#include "assessmentscene.h"
#include "trainersfollower.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

class TestAssessmentVerbs : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<AssessmentScene> m_scene;

    AssessmentScene &scene() { return *m_scene; }
    AssessmentService &service() { return m_scene->assessment; }
    AttemptId attemptAt(int person, int unit) { return got(service().attempts(scene().place(person, unit))).value(0).id; }
    /// How each place of the first two people stands: "achieved# not-started ...", # where it is locked.
    QString world()
    {
        const GroupResults results = got(service().ofGroup(scene().group.id));
        QStringList said;
        for (int person = 0; person < 2; ++person) {
            for (int unit = 0; unit < 3; ++unit) {
                const UnitStanding standing = results.at(scene().place(person, unit));
                said.append(outcomeCode(standing.outcome) + (standing.locked ? u"#"_s : QString()));
            }
        }
        return said.join(u' ') + u' ' + QString::number(got(service().trainersOf(scene().group.id)).size());
    }
    Result<void> act(const QString &verb, const OpId &op = OpId::make())
    {
        const auto only = [](const auto &result) { return result ? Result<void>() : Result<void>(failure(result.error())); };
        if (verb == "record"_L1)
            return only(service().record({scene().attempt(0, 0, Outcome::NotYetAchieved), scene().attempt(1, 1, Outcome::CreditTransfer)}, op));
        if (verb == "strike"_L1)
            return service().strike(attemptAt(0, 0), u"another row"_s, op);
        if (verb == "lock"_L1)
            return only(service().lockGroup(scene().group.id, op));
        if (verb == "reopen"_L1)
            return service().reopen(scene().place(0, 0), u"appeal"_s, op);
        return service().setTrainers(scene().group.id, {scene().trainer.id}, op);
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
    }
    void cleanup() { m_scene.reset(); }

    void eachVerbIsOneStepOnceAndOneUndo_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isFinal");
        const QString none = u"not-started not-started not-started not-started not-started not-started"_s;
        QTest::newRow("record") << QStringList{} << u"not-yet-achieved not-started not-started not-started credit-transfer not-started 0"_s << false;
        QTest::newRow("strike") << QStringList{u"record"_s} << u"not-started not-started not-started not-started credit-transfer not-started 0"_s << false;
        QTest::newRow("lock") << QStringList{u"record"_s} << u"not-yet-achieved# not-started not-started not-started credit-transfer# not-started 0"_s << true;
        QTest::newRow("reopen") << QStringList{u"record"_s, u"lock"_s}
                                << u"not-yet-achieved not-started not-started not-started credit-transfer# not-started 0"_s << false;
        QTest::newRow("trainers") << QStringList{} << none + u" 1"_s << false;
    }
    void eachVerbIsOneStepOnceAndOneUndo()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, to);
        QFETCH(bool, isFinal);
        const QString verb = QString::fromLatin1(QTest::currentDataTag());
        for (const QString &earlier : before)
            QVERIFY(act(earlier));
        const QString from = world();
        const OpId op = OpId::make();
        const AttemptId struck = verb == "strike"_L1 ? attemptAt(0, 0) : AttemptId();
        QVERIFY(act(verb, op));
        QCOMPARE(world(), to);
        QCOMPARE(got(ChangeLog(scene().database()).steps(1)).first().verb, u"assessment."_s + verb);
        const qint64 written = scene().entries();
        if (verb == "strike"_L1)
            QVERIFY(service().strike(struck, u"another row"_s, op));
        else
            QVERIFY(act(verb, op)); // a double click
        QCOMPARE(scene().entries(), written);
        QCOMPARE(world(), to);
        if (isFinal) {
            const auto undone = scene().undo();
            QVERIFY(!undone || undone->verb != u"assessment."_s + verb);
            return;
        }
        QCOMPARE(got(scene().undo()).verb, u"assessment."_s + verb);
        QCOMPARE(world(), from);
        QVERIFY(scene().redo());
        QCOMPARE(world(), to);
    }

    void aDoubleClickLocksTheSameNumber()
    {
        QVERIFY(act(u"record"_s));
        const OpId op = OpId::make();
        QCOMPARE(got(service().lockGroup(scene().group.id, op)), 2);
        QCOMPARE(got(service().lockGroup(scene().group.id, op)), 2);
        QCOMPARE(got(service().locks(scene().place(0, 0))).size(), 1);
    }
    void trainersGoAlongWithTheNextIntake()
    {
        TrainersFollower follower(scene().repository, scene().staffRepository);
        scene().groups.addFollower(follower);
        Group next = nextIntake(scene().group, QDate(2026, 2, 1));
        next.code = u"G2"_s;
        QVERIFY(got(scene().groups.goesAlong(scene().group.id, next)).isEmpty()); // nobody is named
        QVERIFY(service().setTrainers(scene().group.id, {scene().trainer.id, scene().other.id}));
        QCOMPARE(got(scene().groups.goesAlong(scene().group.id, next)).size(), 1);
        StaffMember gone = got(scene().staff.list()).at(0);
        gone.active = false;
        QVERIFY(scene().staff.change(gone));
        const GroupId made = got(scene().groups.addNext(scene().group.id, next)).id;
        QCOMPARE(got(service().trainersOf(made)), QSet<StaffId>({gone.id == scene().trainer.id ? scene().other.id : scene().trainer.id}));
        QVERIFY(scene().undo());
        QVERIFY(got(service().trainersOf(made)).isEmpty());
    }
    void readingAsksForARightToo()
    {
        QVERIFY(act(u"record"_s));
        const Attempt attempt = got(service().attempts(scene().place(0, 0))).value(0);
        scene().session.close();
        QCOMPARE(refusal(service().ofGroup(scene().group.id)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().attempts(scene().place(0, 0))).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().attemptsOf(scene().group.id)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().locks(scene().place(0, 0))).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().trainersOf(scene().group.id)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().commentOf(attempt)).kind, ErrorKind::Denied);
    }
    void whatIsNotThereIsSaid()
    {
        QCOMPARE(refusal(service().ofGroup(GroupId::make())).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(service().strike(AttemptId::make(), u"why"_s)).kind, ErrorKind::NotFound);
        NewAttempt stranger = scene().attempt(0, 0, Outcome::Achieved);
        stranger.place.enrolment = EnrolmentId::make();
        QCOMPARE(refusal(service().record({stranger})).kind, ErrorKind::NotFound);
        stranger = scene().attempt(0, 0, Outcome::Achieved);
        stranger.place.unit = UnitId::make();
        QVERIFY(refusal(service().record({stranger})).message.contains(u"not part of the group's programme"_s));
        QCOMPARE(got(service().lock({{EnrolmentId::make(), scene().version.units[0].id}, scene().place(0, 0)})), 0); // nothing is decided there
    }
    void faultsAreThoseOfRecording()
    {
        const QList<NewAttempt> wanted{scene().attempt(0, 0, Outcome::Achieved), scene().attempt(0, 0, Outcome::Achieved),
                                       scene().attempt(1, 0, Outcome::NotStarted), scene().attempt(2, 0, Outcome::Achieved, QDate(2030, 1, 1)),
                                       scene().attempt(3, 0, Outcome::Achieved)};
        const qint64 before = scene().entries();
        const auto faults = got(service().faultsOf(wanted));
        QCOMPARE(faults.keys(), (QList<qsizetype>{1, 2, 3}));
        QVERIFY(faults[1].message.contains(u"achieved on 20 Feb 2026 already"_s)); // by the one before it in the list
        QVERIFY(faults[2].message.contains(u"Not started"_s));
        QVERIFY(faults[3].message.contains(u"1 Jan 2030 is in the future"_s));
        QCOMPARE(scene().entries(), before);
        for (qsizetype i = 1; i <= 3; ++i) {
            const QList<NewAttempt> upTo = i == 1 ? wanted.mid(0, 2) : QList{wanted[i]};
            QVERIFY2(refusal(service().record(upTo)).message.endsWith(faults[i].message), qPrintable(QString::number(i)));
        }
        QVERIFY(service().record({wanted[0], wanted[4]}));
    }
    void aLockBySomebodyElseStandsInTheWayOfUndo()
    {
        QVERIFY(act(u"record"_s));
        const Actor mine = scene().session.actor();
        openTestSession(scene().session, everyRole(), UserId::make());
        QVERIFY(act(u"lock"_s));
        const QString before = world();
        QCOMPARE(refusal(ChangeLog(scene().database()).undo(mine)).kind, ErrorKind::Conflict); // the lock names the attempt
        QCOMPARE(world(), before);
    }

    void attemptsGoOnAfterReopeningAndNoneIsOverwritten()
    {
        const UnitPlace place = scene().place(0, 0);
        QVERIFY(service().record({scene().attempt(0, 0, Outcome::NotYetAchieved)}));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(got(service().lock({place})), 1);
            QVERIFY(service().reopen(place, u"round %1"_s.arg(round)));
            NewAttempt next = scene().attempt(0, 0, Outcome::NotYetAchieved, QDate(2026, 2, 21 + round));
            next.again = round == 0 ? AttemptKind::Resit : AttemptKind::Retake;
            QVERIFY(service().record({next}));
        }
        const auto kept = got(service().attempts(place));
        QStringList story;
        for (const Attempt &attempt : kept)
            story.append(u"%1 %2 %3"_s.arg(attempt.number).arg(attemptKindCode(attempt.kind), attempt.date.toString(Qt::ISODate)));
        QCOMPARE(story, (QStringList{u"1 first 2026-02-20"_s, u"2 resit 2026-02-21"_s, u"3 retake 2026-02-22"_s}));
        const auto locks = got(service().locks(place));
        QCOMPARE(locks.size(), 2);
        QCOMPARE(got(service().reopenReasonOf(locks[0])), u"round 0"_s);
        QCOMPARE(got(service().reopenReasonOf(locks[1])), u"round 1"_s);
        QCOMPARE(locks[0].attempt, kept[0].id); // which attempt was locked then
        QCOMPARE(locks[1].attempt, kept[1].id);
        QCOMPARE(got(service().ofGroup(scene().group.id)).at(place).assessed, 3);
    }
    void reasonsHaveALength_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one letter") << 1 << true;
        QTest::newRow("a page") << 4000 << true;
        QTest::newRow("a book") << 4001 << false;
    }
    void reasonsHaveALength()
    {
        QFETCH(int, length);
        QFETCH(bool, good);
        const QString reason(length, u'r');
        QVERIFY(act(u"record"_s));
        QVERIFY(act(u"lock"_s));
        QCOMPARE(bool(service().reopen(scene().place(0, 0), reason)), good);
        if (!good)
            QVERIFY(service().reopen(scene().place(0, 0), u"so"_s));
        QCOMPARE(bool(service().strike(attemptAt(0, 0), reason)), good);
    }

    void whoLeftIsAssessedUpToTheLastDay()
    {
        QVERIFY(scene().enrolments.withdraw(scene().members[0].id, LeavingReason::Moved, {}, QDate(2026, 2, 21)));
        QVERIFY(service().record({scene().attempt(0, 0, Outcome::Achieved, QDate(2026, 2, 21))}));
        const QString late = refusal(service().record({scene().attempt(0, 1, Outcome::Achieved, QDate(2026, 2, 22))})).message;
        QVERIFY2(late.contains(u"left the group on 21 Feb 2026, before the date 22 Feb 2026"_s), qPrintable(late));
        QCOMPARE(got(service().ofGroup(scene().group.id)).enrolments.size(), 4); // still in the table of results
        QVERIFY(scene().enrolments.notTakenUp({scene().members[1].id}, QDate(2026, 2, 21)));
        QVERIFY(refusal(service().record({scene().attempt(1, 0, Outcome::Achieved, QDate(2026, 2, 20))})).message.contains(u"Not taken up"_s));
        QCOMPARE(got(service().ofGroup(scene().group.id)).enrolments.size(), 3);
    }
    void afterAMergeTheCommentsStayReadable()
    {
        NewAttempt noted = scene().attempt(0, 0, Outcome::Achieved);
        noted.comment = u"Very neat"_s;
        QVERIFY(service().record({noted}));
        const PersonId survivor = scene().addPerson(u"Trainee 0 again"_s);
        QVERIFY(scene().merge(scene().members[0].person, survivor));
        const QString refused = refusal(service().record({scene().attempt(0, 0, Outcome::Achieved, QDate(2026, 2, 25))})).message;
        QVERIFY2(refused.startsWith(scene().numberOf(survivor)), qPrintable(refused));
        const Attempt before = got(service().attempts(scene().place(0, 0))).value(0);
        QCOMPARE(got(service().commentOf(before)), u"Very neat"_s);
        QVERIFY(service().strike(before.id, u"row of another"_s)); // one key opens both, the survivor's
        const Attempt struck = got(service().attempts(scene().place(0, 0))).value(0);
        QVERIFY(struck.textKey != before.textKey);
        QCOMPARE(got(service().commentOf(struck)), u"Very neat"_s);
        QCOMPARE(got(service().strikeReasonOf(struck)), u"row of another"_s);
    }
    void afterErasingTheOutcomeStaysAndTheWordsGo()
    {
        NewAttempt noted = scene().attempt(0, 0, Outcome::Achieved);
        noted.comment = u"Very neat"_s;
        QVERIFY(service().record({noted}));
        QVERIFY(scene().people.erase(scene().members[0].person));
        QCOMPARE(scene().outcome(0, 0), Outcome::Achieved);
        const Attempt kept = got(service().attempts(scene().place(0, 0))).value(0);
        QVERIFY(!service().commentOf(kept));
        QCOMPARE(refusal(service().strike(kept.id, u"why"_s)).kind, ErrorKind::NotFound); // nothing can be written about them any more
        QCOMPARE(got(service().lock({scene().place(0, 0)})), 1); // but their outcome still counts
    }
};

QTEST_GUILESS_MAIN(TestAssessmentVerbs)
#include "tst_assessmentverbs.moc"
