// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an award after it was drawn up: who may do what with it in which state, what each event keeps, and that no
// number, no copy and no event ever changes.
#include "awarddesk.h"
#include "certificatenumber.h"
#include "changelog.h"
#include "got.h"

#include <QSet>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestAwardLife : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<FakeCourse> m_course;
    std::unique_ptr<FakePaper> m_paper;
    std::unique_ptr<AwardDesk> m_desk;
    int m_spellings = 0;

    CertificationService &service() { return m_desk->service; }
    qint64 entries() { return got(ChangeLog(m_test->database()).entryCount()); }
    Result<IssueResult> issue(const EnrolmentId &only, bool hold = false)
    {
        IssueRequest request{m_course->course.group, {AwardKind::Certificate, AwardKind::Statement, AwardKind::Attendance}, {only}};
        request.hold = hold;
        return service().issue(request);
    }
    AwardState stateOf(const AwardId &id) { return got(m_desk->awards.find({id})).value(0).award.state; }
    /// An award of the first person, brought into a state.
    Award awardIn(AwardState state)
    {
        const Award award = got(issue(m_course->people[0].enrolment, state == AwardState::Held)).awards.value(0);
        Result<void> done;
        if (state == AwardState::Voided)
            done = service().voidAward(award.id, u"spoilt"_s);
        else if (state == AwardState::Revoked)
            done = service().revoke(award.id, u"forged"_s);
        else if (state == AwardState::Replaced)
            done = correct(award.id);
        if (!done || stateOf(award.id) != state)
            qWarning("the award is not as wanted");
        return award;
    }
    /// Of the first person, whose name was spelt wrong.
    Result<void> correct(const AwardId &id, const OpId &op = OpId::make())
    {
        m_course->people[0].names[0].printed = u"Rima Haddad %1"_s.arg(++m_spellings);
        const auto replaced = service().replace(id, u"spelling"_s, op);
        return replaced ? Result<void>() : Result<void>(failure(replaced.error()));
    }
    Result<void> act(const QString &verb, const AwardId &id, const OpId &op = OpId::make())
    {
        const auto only = [](const auto &result) { return result ? Result<void>() : Result<void>(failure(result.error())); };
        if (verb == "hand out"_L1)
            return service().handOut({id}, op);
        if (verb == "void"_L1)
            return service().voidAward(id, u"why"_s, op);
        if (verb == "revoke"_L1)
            return service().revoke(id, u"why"_s, op);
        if (verb == "replace"_L1)
            return correct(id, op);
        return only(service().reprint(id, u"why"_s, op));
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_course = std::make_unique<FakeCourse>();
        m_paper = std::make_unique<FakePaper>();
        for (const QString &name : {u"Rima Haddad"_s, u"Khaled"_s})
            m_course->add(name);
        m_desk = std::make_unique<AwardDesk>(m_test->database(), m_test->desk(), *m_course, *m_paper);
    }
    void cleanup()
    {
        m_desk.reset();
        m_test.reset();
    }

    // The whole table: what may be done with an award in each state, and the state afterwards.
    void whatMayBeDoneInWhichState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("after"); // hand out, void, revoke, replace, reprint; "-" is refused
        const QString no = u"-"_s;
        QTest::newRow("held") << int(AwardState::Held) << QStringList{u"issued"_s, u"voided"_s, no, u"replaced"_s, u"held"_s};
        QTest::newRow("issued") << int(AwardState::Issued) << QStringList{no, u"voided"_s, u"revoked"_s, u"replaced"_s, u"issued"_s};
        for (const AwardState ended : {AwardState::Voided, AwardState::Replaced, AwardState::Revoked})
            QTest::newRow(qPrintable(awardStateCode(ended))) << int(ended) << QStringList{no, no, no, no, no};
    }
    void whatMayBeDoneInWhichState()
    {
        QFETCH(int, state);
        QFETCH(QStringList, after);
        const QStringList verbs{u"hand out"_s, u"void"_s, u"revoke"_s, u"replace"_s, u"reprint"_s};
        for (qsizetype i = 0; i < verbs.size(); ++i) {
            const Award award = awardIn(AwardState(state));
            const qint64 before = entries();
            const OpId op = OpId::make();
            const auto done = act(verbs[i], award.id, op);
            QVERIFY2(bool(done) == (after[i] != "-"_L1), qPrintable(verbs[i]));
            QCOMPARE(awardStateCode(stateOf(award.id)), after[i] == "-"_L1 ? awardStateCode(AwardState(state)) : after[i]);
            if (done) {
                const qint64 written = entries();
                QVERIFY(act(verbs[i], award.id, op)); // a double click
                QCOMPARE(entries(), written);
            } else {
                const Error refused = refusal(done);
                QCOMPARE(refused.kind, ErrorKind::Rule);
                QVERIFY2(refused.message.contains(award.number) && refused.message.contains(awardStateName(AwardState(state)).toLower()),
                         qPrintable(refused.message));
                QCOMPARE(entries(), before);
            }
            for (const Award &standing : got(service().list())) { // clear the desk for the next verb
                if (standsAwarded(standing.state))
                    QVERIFY(service().voidAward(standing.id, u"next"_s));
            }
        }
    }
    void whatComesOutOfThePrinterIsCounted()
    {
        const Award award = awardIn(AwardState::Issued);
        const OpId op = OpId::make();
        QVERIFY(service().tellPrinted({}, {award.id}, op));
        QVERIFY(service().tellPrinted({}, {award.id}, op)); // a double click is one sheet
        QVERIFY(service().tellPrinted({award.id}, {}));
        const OpId copy = OpId::make();
        QVERIFY(got(service().reprint(award.id, u"lost"_s, copy)).endsWith("copy 1"));
        QVERIFY(got(service().reprint(award.id, u"lost"_s, copy)).endsWith("copy 1")); // the same one again
        QVERIFY(got(service().reprint(award.id, u"burnt"_s)).endsWith("copy 2"));
        QCOMPARE(got(service().sheets()).value(award.id), (SheetCount{1, 1, 2}));
        QCOMPARE(stateOf(award.id), AwardState::Issued); // sheets change no state
        QCOMPARE(refusal(service().tellPrinted({AwardId::make()}, {})).kind, ErrorKind::NotFound);
        QVERIFY(!ChangeLog(m_test->database()).undo(m_desk->session.actor())); // what came out cannot be called back
    }
    void aFileOfAnOriginalLeavesALine()
    {
        const Award award = awardIn(AwardState::Issued);
        const OpId op = OpId::make();
        QVERIFY(service().tellSaved({award.id}, op));
        QVERIFY(service().tellSaved({award.id}, op)); // a double click is one file
        const QList<AwardEvent> events = got(service().history(award.id));
        QCOMPARE(events.size(), 2);
        QCOMPARE(awardEventText(events.last(), award.kind, 0), u"Saved as a PDF"_s);
        QCOMPARE(events.last().user, m_desk->session.user());
        QCOMPARE(got(service().sheets()).value(award.id), SheetCount()); // no sheet came of it: it is still to be printed
        QVERIFY(service().voidAward(award.id, u"why"_s));
        QVERIFY(service().tellSaved({award.id})); // with its stamp
        QCOMPARE(got(service().history(award.id)).size(), 4);
        QCOMPARE(refusal(service().tellSaved({AwardId::make()})).kind, ErrorKind::NotFound);
    }
    void aCorrectionCorrectsSomething()
    {
        const Award award = awardIn(AwardState::Issued);
        m_test->clock().advance(86400 * 3); // a new number and a new day correct nothing
        const auto written = entries();
        const Error same = refusal(service().replace(award.id, u"spelling"_s));
        QCOMPARE(same.kind, ErrorKind::Rule);
        QVERIFY2(same.message.contains(award.number), qPrintable(same.message));
        QCOMPARE(refusal(service().correction(award.id)).message, same.message);
        m_course->people[0].names[0].printed = u"Reema Haddad"_s;
        QCOMPARE(got(service().correction(award.id)), QStringList{u"Name: \u2068Rima Haddad\u2069 becomes \u2068Reema Haddad\u2069"_s});
        m_course->people[0].facts.units[0].locked = false;
        QCOMPARE(got(service().correction(award.id)).first(), u"Another paper is earned now: Attendance record"_s);
        m_course->people[0].facts.locked = PerMode();
        QVERIFY(refusal(service().correction(award.id)).message.contains(u"cannot be replaced"_s));
        QCOMPARE(entries(), written);
    }
    void aCopyIsWrittenOnceItIsGood()
    {
        const Award award = awardIn(AwardState::Issued);
        const auto before = entries();
        const CopyPaper first = got(service().copyPaper(award.id, u"lost"_s)), second = got(service().copyPaper(award.id, u"lost"_s));
        QVERIFY(first.pdf.endsWith("copy 1"));
        QCOMPARE(first.number, 1);
        QCOMPARE(second.number, 1); // nobody said that the first one came out
        QCOMPARE(entries(), before);
        const OpId op = OpId::make();
        QVERIFY(service().tellCopied(award.id, first.number, u"lost"_s, op));
        QVERIFY(service().tellCopied(award.id, first.number, u"lost"_s, op));
        QCOMPARE(got(service().sheets()).value(award.id).copies, 1);
        QCOMPARE(refusal(service().tellCopied(award.id, second.number, u"lost"_s)).kind, ErrorKind::Conflict); // two copies 1 are one too many
        QCOMPARE(refusal(service().tellCopied(award.id, 2, u" "_s)).kind, ErrorKind::Rule);
        QCOMPARE(got(service().copyPaper(award.id, u"burnt"_s)).number, 2);
        QVERIFY(service().voidAward(award.id, u"why"_s));
        QCOMPARE(refusal(service().copyPaper(award.id, u"lost"_s)).kind, ErrorKind::Rule);
        QCOMPARE(refusal(service().tellCopied(award.id, 2, u"lost"_s)).kind, ErrorKind::Rule);
    }
    void whatEndedSaysSoOnItsPage_data()
    {
        QTest::addColumn<AwardState>("state");
        QTest::newRow("issued") << AwardState::Issued;
        QTest::newRow("held") << AwardState::Held;
        QTest::newRow("voided") << AwardState::Voided;
        QTest::newRow("replaced") << AwardState::Replaced;
        QTest::newRow("revoked") << AwardState::Revoked;
    }
    void whatEndedSaysSoOnItsPage()
    {
        QFETCH(AwardState, state);
        const Award award = awardIn(state); // as it was read before it ended
        const QByteArray original = got(service().batchPdf(award.batch)).split('\n').value(award.page - 1);
        const QByteArray ended = ' ' + awardStateCode(state).toUtf8() + ' ' + m_test->clock().now().date().toString(Qt::ISODate).toUtf8();
        const QByteArray wanted = standsAwarded(state) ? original : original + ended;
        QCOMPARE(got(service().awardPdf(award)), wanted);
        QCOMPARE(got(service().printingOf(award)).split('\n').value(award.page - 1), wanted);
    }
    void nothingOfItIsUndone()
    {
        const Award award = awardIn(AwardState::Issued);
        QVERIFY(service().reprint(award.id, u"lost"_s));
        QVERIFY(service().voidAward(award.id, u"spoilt"_s));
        QVERIFY(!ChangeLog(m_test->database()).undo(m_desk->session.actor()));
        QVERIFY(!got(ChangeLog(m_test->database()).undoable(m_desk->session.actor())));
    }
    void noNumberIsEverUsedAgain()
    {
        QStringList numbers;
        for (int round = 0; round < 4; ++round) {
            m_course->profile.patterns[AwardKind::Certificate] = {round < 2 ? u"{centre}-{year}-{serial:5}"_s : u"{centre}/{programme}/{serial}"_s};
            const Award award = awardIn(AwardState::Issued);
            numbers.append(award.number);
            QVERIFY(service().voidAward(award.id, u"round"_s));
        }
        QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 4);
        QVERIFY(numbers[0].startsWith(u"BEY-2026-00001-"_s) && numbers[1].startsWith(u"BEY-2026-00002-"_s));
        QVERIFY(numbers[2].startsWith(u"BEY/FRM/1-"_s) && numbers[3].startsWith(u"BEY/FRM/2-"_s)); // another scope counts from one
        for (const QString &number : numbers) {
            QVERIFY2(hasGoodCheckDigits(number), qPrintable(number)); // check digits
            QCOMPARE(got(service().byNumber(u" "_s + number.toLower() + u' ')).number, number);
        }
        QVERIFY(refusal(service().byNumber(u"BEY-1"_s)).message.contains(u"BEY-1"_s));
        QVERIFY(got(service().check(u"BEY-2026-00001-99"_s)).code.sentence.contains(u"mistyped"_s)); // and is not called unknown
        QVERIFY(got(service().check(u"bey-2026-00001"_s)).code.sentence.contains(u"lacks the two digits"_s));
        QVERIFY(got(service().check(u"bey-2026-99999"_s)).code.sentence.contains(u"not in the register"_s));
        QVERIFY(got(service().check(u"BEY-2026-12345-"_s + checkDigitsOf(u"BEY-2026-12345"_s))).code.sentence.contains(u"not in the register"_s));
        m_course->profile.patterns[AwardKind::Certificate] = {u"{centre}-{year}-{serial:5}"_s};
        QVERIFY(awardIn(AwardState::Issued).number.startsWith(u"BEY-2026-00003-"_s)); // back in the first scope, behind its last
    }
    void nobodyAtTheDeskIsOnThePaper()
    {
        const IssueResult issued = got(service().issue({m_course->course.group}));
        QVERIFY(!issued.awards.isEmpty());
        QVERIFY(!issued.pdf.contains("Test user"));
        for (const Award &award : issued.awards) {
            for (const QString &value : award.values)
                QVERIFY2(!value.contains(u"Test user"_s), qPrintable(value));
            const CodeAnswer answer = got(service().verify(award.code));
            QCOMPARE(answer.verdict, CodeVerdict::Valid);
            QCOMPARE(answer.claims.number, award.number);
        }
    }
    void eachEventKeepsTheWholeCopy()
    {
        const Award award = awardIn(AwardState::Held);
        m_test->clock().advance(3600);
        QVERIFY(service().handOut({award.id}));
        m_course->people[0].names[0].printed = u"Somebody Else"_s; // live data goes on
        m_course->profile.profile.names = {{u"en"_s, u"Another Centre"_s}};
        m_test->clock().advance(3600);
        const QByteArray copy = got(service().reprint(award.id, u" lost in the rain "_s));
        QVERIFY(copy.contains("Rima Haddad"));
        QVERIFY(service().revoke(award.id, u"forged logbook"_s));
        const QList<AwardEvent> events = got(service().history(award.id));
        QStringList story;
        for (const AwardEvent &event : events) {
            story.append(awardStateCode(event.before) + u'>' + awardStateCode(event.after) + (event.sheet == SheetEvent::Copy ? u" copy "_s : u" "_s) + event.reason);
            QCOMPARE(event.values, award.values);
            QCOMPARE(event.user, m_desk->session.user());
        }
        QCOMPARE(story, (QStringList{u"draft>held "_s, u"held>issued "_s, u"issued>issued copy lost in the rain"_s, u"issued>revoked forged logbook"_s}));
        QCOMPARE(events[1].at - events[0].at, 3600);
        const Award after = got(service().byNumber(award.number));
        QCOMPARE(after.values, award.values);
        QCOMPARE(after.code, award.code);
        QCOMPARE(after.issuedOn, award.issuedOn);
    }
    void whatIsEarnedDecidesWhatIsIssued()
    {
        m_course->people[0].facts.units[0].locked = false; // hours only: an attendance record
        EligibilityFacts &second = m_course->people[1].facts;
        second.locked = PerMode(60, 0, 0, 0); // a unit, and too few hours: a statement
        const QList<Candidate> candidates = got(service().eligible(m_course->course.group));
        QCOMPARE(candidates[0].eligibility.kind, std::optional(AwardKind::Attendance));
        QCOMPARE(candidates[1].eligibility.kind, std::optional(AwardKind::Statement));
        const auto certificates = service().issue({m_course->course.group, {AwardKind::Certificate}});
        QCOMPARE(refusal(certificates).kind, ErrorKind::Rule);
        QVERIFY(refusal(certificates).message.contains(u"FRM-26-A"_s));
        const IssueResult statement = got(service().issue({m_course->course.group}));
        QCOMPARE(statement.awards.size(), 1); // nobody asked for attendance records
        QVERIFY(statement.awards[0].number.startsWith(u"BEY-S-2026-00001-"_s));
        QCOMPARE(statement.notAwarded.size(), 1);
        second.locked = second.required; // the rest was done and locked: now the certificate
        const IssueResult whole = got(issue(m_course->people[1].enrolment));
        QCOMPARE(whole.awards.value(0).kind, AwardKind::Certificate);
        QCOMPARE(stateOf(statement.awards[0].id), AwardState::Issued); // the statement stays true
        const Eligibility held = got(service().eligible(m_course->course.group))[1].eligibility;
        QVERIFY(!held.kind);
        QVERIFY2(held.refusals.last().sentence.contains(whole.awards[0].number), qPrintable(held.refusals.last().sentence));
        QCOMPARE(refusal(service().issue({GroupId::make()})).kind, ErrorKind::NotFound);
    }
    void theDateAskedForIsPrintedAndCounts()
    {
        IssueRequest request{m_course->course.group};
        request.issuedOn = QDate(2025, 12, 30);
        const IssueResult issued = got(service().issue(request));
        QCOMPARE(issued.awards[0].issuedOn, request.issuedOn);
        QVERIFY(issued.awards[0].number.startsWith(u"BEY-2025-00001-"_s));
        QCOMPARE(issued.awards[0].keepUntil, QDate(2055, 12, 30));
        QCOMPARE(got(service().verify(issued.awards[0].code)).claims.issuedOn, request.issuedOn);
    }
    void theRegisterIsFilteredNewestFirst()
    {
        const Award voided = awardIn(AwardState::Voided);
        m_test->clock().advance(60);
        const Award issued = awardIn(AwardState::Issued);
        m_test->clock().advance(60);
        const Award held = got(issue(m_course->people[1].enrolment, true)).awards.value(0);
        const auto numbers = [&](const AwardFilter &filter) {
            QStringList found;
            for (const Award &award : got(service().list(filter)))
                found.append(award.number);
            return found;
        };
        QCOMPARE(numbers({}), (QStringList{held.number, issued.number, voided.number}));
        QCOMPARE(numbers({{}, {}, AwardState::Voided}), QStringList{voided.number});
        QCOMPARE(numbers({m_course->course.group, AwardKind::Certificate, AwardState::Held}), QStringList{held.number});
        QCOMPARE(numbers({GroupId::make(), {}, {}}), QStringList());
        QCOMPARE(numbers({{}, AwardKind::Attendance, {}}), QStringList());
    }
    void reasonsHaveALength()
    {
        const Award award = awardIn(AwardState::Issued);
        const qint64 before = entries();
        for (const QString &verb : {u"void"_s, u"revoke"_s, u"replace"_s, u"reprint"_s}) {
            for (const QString &reason : {QString(), u" \n"_s, QString(2001, u'x')}) {
                const auto refused = verb == "void"_L1 ? service().voidAward(award.id, reason)
                    : verb == "revoke"_L1 ? service().revoke(award.id, reason)
                    : verb == "replace"_L1 ? (service().replace(award.id, reason) ? Result<void>() : Result<void>(failure(ErrorKind::Rule, {})))
                                           : (service().reprint(award.id, reason) ? Result<void>() : Result<void>(failure(ErrorKind::Rule, {})));
                QVERIFY2(!refused, qPrintable(verb));
            }
        }
        QCOMPARE(entries(), before);
        QCOMPARE(stateOf(award.id), AwardState::Issued);
        QVERIFY(service().reprint(award.id, QString(2000, u'x')));
    }
    void whoMayDoWhat_data()
    {
        QTest::addColumn<QString>("may"); // issue, hand out, reprint, void, revoke, replace
        QTest::newRow("director") << u"xxxxxx"_s;
        QTest::newRow("registrar") << u"xxx..."_s;
        QTest::newRow("trainer") << u"......"_s;
        QTest::newRow("assessor") << u"......"_s;
        QTest::newRow("counsellor") << u"......"_s;
    }
    void whoMayDoWhat()
    {
        QFETCH(QString, may);
        const Award held = awardIn(AwardState::Held);
        static const QMap<QString, Role> roles{{u"director"_s, Role::Director}, {u"registrar"_s, Role::Registrar},
                                               {u"trainer"_s, Role::Trainer}, {u"assessor"_s, Role::Assessor}, {u"counsellor"_s, Role::Counsellor}};
        openTestSession(m_desk->session, roles.value(QString::fromLatin1(QTest::currentDataTag())));
        const auto isDenied = [](const auto &result) { return !result && result.error().kind == ErrorKind::Denied; };
        QString actual;
        actual += isDenied(issue(m_course->people[1].enrolment)) ? u'.' : u'x';
        actual += isDenied(act(u"hand out"_s, held.id)) ? u'.' : u'x';
        actual += isDenied(act(u"reprint"_s, held.id)) ? u'.' : u'x';
        for (const QString &verb : {u"void"_s, u"revoke"_s, u"replace"_s})
            actual += isDenied(act(verb, held.id)) ? u'.' : u'x';
        QCOMPARE(actual, may);
    }
    void whatIsNotThereIsSaid()
    {
        for (const QString &verb : {u"hand out"_s, u"void"_s, u"revoke"_s, u"replace"_s, u"reprint"_s})
            QCOMPARE(refusal(act(verb, AwardId::make())).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(service().batchPdf(AwardBatchId::make())).kind, ErrorKind::NotFound);
        QVERIFY(got(service().history(AwardId::make())).isEmpty());
        m_desk->session.close();
        QCOMPARE(refusal(service().eligible(m_course->course.group)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().list()).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().byNumber(u"x"_s)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(service().history(AwardId::make())).kind, ErrorKind::Denied);
    }
    void theCodeOfAnotherCentreIsUnknownAndOursElsewhereToo()
    {
        const Award award = awardIn(AwardState::Issued);
        const QByteArray own = got(service().issuingKeys()).value(0).publicKey;
        QCOMPARE(verifyCertificateCode(award.code, {own}).verdict, CodeVerdict::Valid);
        const QByteArray others = makeSigningKeys().publicKey;
        QCOMPARE(verifyCertificateCode(award.code, {others}).verdict, CodeVerdict::UnknownKey);
        QCOMPARE(verifyCertificateCode(award.code, {others, own}).verdict, CodeVerdict::Valid);
        QCOMPARE(verifyCertificateCode(award.code, {}).verdict, CodeVerdict::UnknownKey);
        const CodeAnswer unlisted = verifyCertificateCode(award.code, {own}, [](const QString &) { return std::nullopt; });
        QVERIFY(unlisted.sentence.contains(u"not in this register"_s)); // an older backup was restored
        const CodeAnswer held = verifyCertificateCode(award.code, {own}, [](const QString &) { return AwardState::Held; });
        QVERIFY(held.sentence.contains(u"not yet handed out"_s));
    }
};

QTEST_GUILESS_MAIN(TestAwardLife)
#include "tst_awardlife.moc"
