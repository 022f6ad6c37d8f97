// SPDX-License-Identifier: GPL-3.0-or-later
// Who has earned what: the course of 100 h online and 50 h on the job, and each rule broken on its own.
#include "eligibility.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

EligibilityFacts goodFacts()
{
    EligibilityFacts facts;
    facts.status = EnrolmentStatus::Active;
    facts.required = PerMode(6000, 0, 0, 3000);
    facts.locked = PerMode(5400, 0, 0, 3000);
    facts.recorded = facts.locked;
    facts.leastPercent = 80;
    facts.leastPercentPerMode = PerMode(80, 0, 0, 90);
    facts.electives = 1;
    facts.units = {{u"U1"_s, u"Safety"_s, true, Outcome::Achieved, true},
                   {u"U2"_s, u"Drawings"_s, true, Outcome::PriorLearningGranted, true},
                   {u"E1"_s, u"Asphalt"_s, false, Outcome::CreditTransfer, true},
                   {u"E2"_s, u"Drainage"_s, false, Outcome::NotStarted, false}};
    return facts;
}

QStringList rulesOf(const Eligibility &eligibility)
{
    QStringList rules;
    for (const Refusal &refusal : eligibility.refusals)
        rules.append(refusalRuleCode(refusal.rule));
    return rules;
}

using Change = std::function<void(EligibilityFacts &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestEligibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoseLastPaperWasRevokedGetsNoneWithTheGroup()
    {
        EligibilityFacts facts = goodFacts();
        QVERIFY(!eligibilityOf(facts).isByName);
        facts.revokedNumber = u"BEY-1"_s;
        const Eligibility again = eligibilityOf(facts);
        QVERIFY(again.isByName);
        QCOMPARE(again.kind, std::optional(AwardKind::Certificate)); // it is earned all the same
        QCOMPARE(rulesOf(again), QStringList{u"revoked"_s});
        QVERIFY(again.refusals.first().sentence.contains(u"BEY-1 was revoked"_s));
        facts.held = {AwardKind::Certificate}; // and was given since
        QVERIFY(!eligibilityOf(facts).isByName);
        QCOMPARE(rulesOf(eligibilityOf(facts)), QStringList{u"already-awarded"_s});
    }
    void eachRule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("kind"); // empty: nothing
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<QString>("words"); // of the first sentence
        const auto row = [](const char *name, const QString &kind, const QStringList &rules, const QString &words, Change change) {
            QTest::newRow(name) << change << kind << rules << words;
        };
        row("all met", u"certificate"_s, {}, {}, [](EligibilityFacts &) {});
        row("completed", u"certificate"_s, {}, {}, [](EligibilityFacts &f) { f.status = EnrolmentStatus::Completed; });
        row("just enough hours", u"certificate"_s, {}, {}, [](EligibilityFacts &f) { f.locked = PerMode(4800, 0, 0, 2700); f.leastPercent = 83; });
        row("withdrew", u"statement"_s, {u"status"_s}, u"Left the group"_s, [](EligibilityFacts &f) { f.status = EnrolmentStatus::Withdrawn; });
        row("only applied", {}, {u"status"_s}, u"Not in training"_s, [](EligibilityFacts &f) { f.status = EnrolmentStatus::Applied; });
        row("no name", {}, {u"name"_s}, u"no name"_s, [](EligibilityFacts &f) { f.hasPrintedName = false; });
        row("one minute short in all", u"statement"_s, {u"attendance"_s}, u"0:01 h are missing"_s, [](EligibilityFacts &f) {
            f.leastPercentPerMode = PerMode();
            f.locked = PerMode(4199, 0, 0, 3000);
        });
        row("one minute short in a mode", u"statement"_s, {u"mode-attendance"_s}, u"44:59 h of at least 45 h"_s,
            [](EligibilityFacts &f) { f.locked = PerMode(6000, 0, 0, 2699); });
        row("hours not locked", u"statement"_s, {u"attendance"_s, u"mode-attendance"_s}, u"recorded and not locked"_s,
            [](EligibilityFacts &f) { f.locked = PerMode(60, 0, 0, 3000); });
        row("more online does not help on the job", u"statement"_s, {u"mode-attendance"_s}, {},
            [](EligibilityFacts &f) { f.locked = PerMode(9000, 0, 0, 0); });
        row("unit not yet", u"statement"_s, {u"unit"_s}, u"U1 Safety"_s, [](EligibilityFacts &f) { f.units[0].outcome = Outcome::NotYetAchieved; });
        row("prior learning not granted", u"statement"_s, {u"unit"_s}, u"U2"_s,
            [](EligibilityFacts &f) { f.units[1].outcome = Outcome::PriorLearningNotGranted; });
        row("outcome not locked", u"statement"_s, {u"unit-not-locked"_s}, u"not locked"_s, [](EligibilityFacts &f) { f.units[1].locked = false; });
        row("elective missing", u"statement"_s, {u"electives"_s}, u"0 of 1"_s, [](EligibilityFacts &f) { f.units[2].locked = false; });
        row("in training, a unit not yet", u"attendance"_s, {u"unit"_s}, {}, [](EligibilityFacts &f) {
            f.units[0].outcome = Outcome::NotYetAchieved;
            f.isUnderWay = true; // a statement would be final
        });
        row("in training, and every rule is met", u"certificate"_s, {}, {}, [](EligibilityFacts &f) { f.isUnderWay = true; });
        row("no statement in this programme", u"attendance"_s, {u"unit"_s}, {}, [](EligibilityFacts &f) {
            f.units[0].outcome = Outcome::Continuing;
            f.statementAllowed = false;
        });
        row("nothing achieved", u"attendance"_s, {u"unit"_s, u"unit"_s, u"electives"_s}, {}, [](EligibilityFacts &f) {
            for (UnitFacts &unit : f.units)
                unit.outcome = Outcome::Withdrawn;
        });
        row("nothing at all", {}, {u"attendance"_s, u"mode-attendance"_s, u"mode-attendance"_s, u"unit"_s, u"unit"_s, u"electives"_s, u"nothing-earned"_s}, {},
            [](EligibilityFacts &f) {
                f.locked = PerMode();
                for (UnitFacts &unit : f.units)
                    unit.outcome = Outcome::NotStarted;
            });
        row("held already", {}, {u"already-awarded"_s}, u"BEY-1"_s, [](EligibilityFacts &f) {
            f.held = {AwardKind::Certificate};
            f.heldNumber = u"BEY-1"_s;
        });
        row("statement held, certificate earned", u"certificate"_s, {}, {}, [](EligibilityFacts &f) { f.held = {AwardKind::Statement}; });
        row("certificate held, statement earned", {}, {u"unit"_s, u"already-awarded"_s}, {}, [](EligibilityFacts &f) {
            f.held = {AwardKind::Certificate};
            f.units[0].outcome = Outcome::NotYetAchieved;
        });
    }
    void eachRule()
    {
        QFETCH(Change, change);
        QFETCH(QString, kind);
        QFETCH(QStringList, rules);
        QFETCH(QString, words);
        EligibilityFacts facts = goodFacts();
        change(facts);
        const Eligibility eligibility = eligibilityOf(facts);
        QCOMPARE(eligibility.kind ? awardKindCode(*eligibility.kind) : QString(), kind);
        QCOMPARE(rulesOf(eligibility), rules);
        if (!words.isEmpty())
            QVERIFY2(eligibility.refusals.first().sentence.contains(words), qPrintable(eligibility.refusals.first().sentence));
    }
    void aProgrammeWithoutRulesStillAsksForSomething()
    {
        EligibilityFacts facts;
        QCOMPARE(rulesOf(eligibilityOf(facts)), QStringList{u"nothing-earned"_s});
        facts.locked = PerMode(60, 0, 0, 0);
        QCOMPARE(eligibilityOf(facts).kind, std::optional(AwardKind::Certificate));
    }
    void shareIsOfAllRequiredAndRoundedDown()
    {
        EligibilityFacts facts = goodFacts();
        facts.locked = PerMode(4199, 0, 0, 3000); // 7199 of 9000
        QCOMPARE(eligibilityOf(facts).attendancePercent, 79);
        facts.locked = PerMode(90000, 0, 0, 0);
        QCOMPARE(eligibilityOf(facts).attendancePercent, 100);
    }
    void figuresOfTheReasonsAreOfTheWindow()
    {
        EligibilityFacts facts = goodFacts();
        facts.locked = PerMode(1505, 0, 0, 0);
        facts.units[2].locked = false; // the elective
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const Eligibility eligibility = eligibilityOf(facts);
        QLocale::setDefault(before);
        QString words; // but codes of units, which stay as they are
        for (const Refusal &refusal : eligibility.refusals)
            words += refusal.rule == RefusalRule::Unit ? QString() : refusal.sentence;
        QVERIFY2(words.contains(u"٨٠"_s), qPrintable(words));
        QVERIFY2(!words.contains(QRegularExpression(u"[0-9]"_s)), qPrintable(words));
    }
    void endedAwardsStayEnded()
    {
        for (const AwardState ended : {AwardState::Voided, AwardState::Replaced, AwardState::Revoked})
            for (int to = 0; to <= int(AwardState::Revoked); ++to)
                QVERIFY(!mayBecome(ended, AwardState(to)));
        QVERIFY(mayBecome(AwardState::Held, AwardState::Issued));
        QVERIFY(!mayBecome(AwardState::Held, AwardState::Revoked)); // it was never good: void it
        QVERIFY(!mayBecome(AwardState::Issued, AwardState::Held));
        for (int state = 0; state <= int(AwardState::Revoked); ++state)
            QCOMPARE(awardStateFromCode(awardStateCode(AwardState(state))), std::optional(AwardState(state)));
        QVERIFY(!awardStateFromCode(u"lost"_s));
        QCOMPARE(awardKindFromCode(u" Statement "_s), std::optional(AwardKind::Statement));
    }
};

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
