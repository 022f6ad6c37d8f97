// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing on both databases: one set per op, no number twice, frozen copies, everything sealed, nothing half done.
#include "awarddesk.h"
#include "centretime.h"
#include "changelog.h"
#include "got.h"

#include <QDir>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestIssuing : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<FakeCourse> m_course;
    std::unique_ptr<FakePaper> m_paper;
    std::unique_ptr<AwardDesk> m_desk;

    CertificationService &service() { return m_desk->service; }
    CandidateFacts &recordOf(const Award &award) { return *std::ranges::find(m_course->people, award.enrolment, &CandidateFacts::enrolment); }
    Result<IssueResult> issueAll(const OpId &op = OpId::make()) { return service().issue({m_course->course.group}, op); }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_course = std::make_unique<FakeCourse>();
        m_paper = std::make_unique<FakePaper>();
        for (const QString &name : {u"Rima Haddad"_s, u"Khaled"_s, u"Abdallah Saleh"_s})
            m_course->add(name);
        m_desk = std::make_unique<AwardDesk>(m_test->database(), m_test->desk(), *m_course, *m_paper);
    }
    void cleanup()
    {
        m_desk.reset();
        m_test.reset();
    }

    void aGroupIsIssuedOnce()
    {
        const OpId op = OpId::make();
        const auto first = issueAll(op);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message + first.error().detail));
        QCOMPARE(first->awards.size(), 3);
        QVERIFY(!first->repeated);
        QCOMPARE(first->awards[0].number.left(14), u"BEY-2026-00001"_s);
        QCOMPARE(first->awards[2].number.left(14), u"BEY-2026-00003"_s);
        const auto again = issueAll(op); // a double click
        QVERIFY(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->pdf, first->pdf);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(again->awards[i].id, first->awards[i].id);
            QCOMPARE(again->awards[i].number, first->awards[i].number);
            QCOMPARE(again->awards[i].values, first->awards[i].values);
        }
        const auto other = issueAll(); // another request: nobody is left
        QVERIFY(!other);
        QCOMPARE(refusal(other).kind, ErrorKind::Rule);
        QCOMPARE(service().list()->size(), 3);
    }
    void latecomersGetTheNextNumbers()
    {
        QVERIFY(issueAll());
        m_course->add(u"Lina"_s);
        m_course->add(u"Tareq"_s).facts.units[0].locked = false; // attendance record only: not asked for
        const auto more = issueAll();
        QVERIFY(more);
        QCOMPARE(more->awards.size(), 1);
        QVERIFY(more->awards[0].number.startsWith(u"BEY-2026-00004-"_s));
        QCOMPARE(more->notAwarded.size(), 4);
        const auto attendance = service().issue({m_course->course.group, {AwardKind::Attendance}});
        QVERIFY(attendance);
        QVERIFY(attendance->awards[0].number.startsWith(u"BEY-A-2026-00001-"_s));
    }
    void aNewYearBeginsAtOne()
    {
        const auto after = qScopeGuard([] { setCentreZone({}); });
        setCentreZone(QTimeZone("Asia/Beirut"));
        QVERIFY(issueAll());
        m_test->clock().set(QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC)); // in Beirut it is the new year
        m_course->add(u"Lina"_s);
        const auto more = issueAll();
        QVERIFY(more);
        QCOMPARE(more->awards[0].issuedOn, QDate(2027, 1, 1));
        QVERIFY(more->awards[0].number.startsWith(u"BEY-2027-00001-"_s));
    }
    void numbersFollowTheNames()
    {
        const auto issued = issueAll();
        QVERIFY(issued);
        QStringList names;
        for (const Award &award : issued->awards) {
            QCOMPARE(award.page, int(names.size()) + 1);
            names.append(award.values.value(u"name.first"_s));
            QVERIFY(names.size() < 2 || award.number > issued->awards[names.size() - 2].number);
        }
        QVERIFY(names.size() > 2);
        QVERIFY2(std::ranges::is_sorted(names), qPrintable(names.join(u", "_s)));
    }
    void valuesAreFrozen()
    {
        const auto issued = issueAll();
        QVERIFY(issued);
        const Award before = *service().byNumber(issued->awards[0].number);
        recordOf(before).names[0].printed = u"Somebody Else"_s;
        m_course->course.programmeTitles = {{u"en"_s, u"Another title"_s}};
        const Award after = *service().byNumber(before.number);
        QCOMPARE(after.values, before.values);
        QCOMPARE(after.values.value(u"name.first"_s), u"Abdallah Saleh"_s);
        QCOMPARE(after.paper.version, 3);
        QCOMPARE(after.keepUntil, after.issuedOn.addYears(30));
        QCOMPARE(*service().batchPdf(after.batch), issued->pdf);
        QCOMPARE(*service().reprint(after.id, u"lost"_s), issued->pdf.split('\n').first() + " copy 1");
        const auto events = service().history(after.id);
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->at(1).sheet, SheetEvent::Copy);
        QCOMPARE(events->at(1).reason, u"lost"_s);
        QCOMPARE(events->at(1).values, before.values);
        QVERIFY(!service().reprint(after.id, u" "_s));
    }
    void failingPaperLeavesNothing()
    {
        m_paper->isJammed = true;
        QVERIFY(!issueAll());
        QVERIFY(service().list()->isEmpty());
        m_paper->isJammed = false;
        const auto issued = issueAll();
        QVERIFY(issued);
        QVERIFY(issued->awards[0].number.startsWith(u"BEY-2026-00001-"_s)); // no number was lost
    }
    void aBadPatternOrHostIssuesNothing()
    {
        m_course->profile.patterns[AwardKind::Certificate] = {u"{centre}"_s};
        QVERIFY(!issueAll());
        m_course->profile.patterns[AwardKind::Certificate] = {u"{serial}"_s};
        m_course->profile.verifyHost = u"not a host"_s;
        QVERIFY(!issueAll());
        QVERIFY(service().list()->isEmpty());
    }
    void revokedAndVoidedAreNoLongerGood()
    {
        const auto issued = issueAll();
        QVERIFY(issued);
        const Award &award = issued->awards[1];
        QCOMPARE(service().verify(award.code)->verdict, CodeVerdict::Valid);
        QVERIFY(!service().revoke(award.id, {})); // a reason is needed
        QVERIFY(service().revoke(award.id, u"forged logbook"_s));
        QCOMPARE(service().verify(award.code)->verdict, CodeVerdict::Revoked);
        QVERIFY(!service().revoke(award.id, u"again"_s));
        QVERIFY(!service().voidAward(award.id, u"again"_s));
        QVERIFY(!service().reprint(award.id, u"lost"_s));
        const auto events = service().history(award.id);
        QCOMPARE(events->last().after, AwardState::Revoked);
        QCOMPARE(events->last().reason, u"forged logbook"_s);
        QVERIFY(service().voidAward(issued->awards[0].id, u"printer jam"_s));
        QCOMPARE(service().verify(issued->awards[0].code)->verdict, CodeVerdict::Revoked);
        const auto candidates = got(service().eligible(m_course->course.group));
        const auto revoked = std::ranges::find(candidates, award.enrolment, [](const Candidate &one) { return one.facts.enrolment; });
        QCOMPARE(readinessOf(*revoked), Readiness::Revoked);
        QVERIFY(isBlocked(*revoked) && reasonsOf(*revoked).first().sentence.contains(award.number));
        const auto more = issueAll(); // the voided one anew, with a new number
        QVERIFY(more);
        QCOMPARE(more->awards.size(), 1);
        QCOMPARE(more->awards[0].enrolment, issued->awards[0].enrolment);
        QVERIFY(!issueAll()); // whose paper was revoked gets none with the group
        IssueRequest byName{m_course->course.group};
        byName.only = {award.enrolment};
        QCOMPARE(got(service().issue(byName)).awards.size(), 1);
        QCOMPARE(readinessOf(got(service().eligible(m_course->course.group))[size_t(std::distance(candidates.begin(), revoked))]), Readiness::Issued);
        QSet<QString> numbers;
        const auto all = service().list();
        for (const Award &one : *all)
            numbers.insert(one.number);
        QCOMPARE(numbers.size(), 5);
    }
    void aCorrectionReplaces()
    {
        const auto issued = issueAll();
        QVERIFY(issued);
        const Award old = issued->awards[0];
        recordOf(old).names[0].printed = u"Rima Hadad"_s;
        const OpId op = OpId::make();
        const auto corrected = service().replace(old.id, u"spelling"_s, op);
        QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().message));
        QCOMPARE(corrected->awards.size(), 1);
        QCOMPARE(corrected->awards[0].replaces, old.id);
        QVERIFY(corrected->awards[0].number != old.number);
        QCOMPARE(corrected->awards[0].values.value(u"name.first"_s), u"Rima Hadad"_s);
        QCOMPARE(service().byNumber(old.number)->state, AwardState::Replaced);
        QCOMPARE(service().verify(old.code)->verdict, CodeVerdict::Revoked);
        const auto again = service().replace(old.id, u"spelling"_s, op);
        QVERIFY(again);
        QCOMPARE(again->awards.size(), 1);
        QCOMPARE(again->awards[0].id, corrected->awards[0].id);
        QVERIFY(!service().replace(corrected->awards[0].id, u"spelling"_s)); // once is enough
        m_course->people[1].facts.units[0].locked = false; // reopened since: the old one must stay as it is
        m_course->people[1].facts.locked = PerMode();
        QVERIFY(!service().replace(issued->awards[1].id, u"spelling"_s));
        QCOMPARE(service().byNumber(issued->awards[1].number)->state, AwardState::Issued);
    }
    void heldForTheCeremony()
    {
        IssueRequest request{m_course->course.group};
        request.hold = true;
        const auto issued = service().issue(request);
        QVERIFY(issued);
        QCOMPARE(issued->awards[0].state, AwardState::Held);
        QVERIFY(service().handOut({issued->awards[0].id, issued->awards[1].id}));
        QVERIFY(service().voidAward(issued->awards[2].id, u"did not come"_s));
        QVERIFY(!service().handOut({issued->awards[2].id}));
        QCOMPARE(service().list({m_course->course.group, {}, AwardState::Issued})->size(), 2);
    }
    void rolesAreAsked()
    {
        const auto issued = issueAll();
        QVERIFY(issued);
        AwardDesk assessor(m_test->database(), m_test->desk(), *m_course, *m_paper, Role::Assessor);
        m_course->add(u"Lina"_s);
        QCOMPARE(refusal(assessor.service.issue({m_course->course.group})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(assessor.service.revoke(issued->awards[0].id, u"x"_s)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(assessor.service.batchPdf(issued->batch)).kind, ErrorKind::Denied);
        const auto list = assessor.service.list(); // numbers and states, but nothing that was printed
        QVERIFY(list);
        QCOMPARE(list->size(), 3);
        QVERIFY(list->at(0).values.isEmpty() && list->at(0).code.isEmpty() && !list->at(0).number.isEmpty());
        AwardDesk registrar(m_test->database(), m_test->desk(), *m_course, *m_paper, Role::Registrar);
        QCOMPARE(refusal(registrar.service.revoke(issued->awards[0].id, u"x"_s)).kind, ErrorKind::Denied);
        QVERIFY(registrar.service.issue({m_course->course.group}));
    }
    void retentionEndsWithTheKey()
    {
        const auto issued = issueAll();
        QVERIFY(issued);
        const QDate kept = issued->awards[0].keepUntil;
        m_test->clock().set(kept.startOfDay(Qt::UTC).addSecs(43'200)); // the last day
        QVERIFY(service().endedRetention()->awards.isEmpty());
        m_course->profile.keepYears = 10; // a setting of today changes no date that was promised
        m_course->add(u"Lina"_s);
        const auto later = issueAll();
        QVERIFY(later);
        QCOMPARE(service().byNumber(issued->awards[0].number)->keepUntil, kept);

        m_test->clock().set(kept.addDays(2).startOfDay(Qt::UTC));
        const auto ended = service().endedRetention();
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->awards.size(), 3);
        QCOMPARE(ended->batches, QList{issued->batch});
        QVERIFY(!service().byNumber(issued->awards[0].number)->values.isEmpty()); // looking destroys nothing
        QCOMPARE(service().expire()->awards.size(), 3);
        const Award left = *service().byNumber(issued->awards[0].number);
        QVERIFY(left.values.isEmpty() && left.code.isEmpty());
        QCOMPARE(left.state, AwardState::Issued);
        QCOMPARE(left.issuedOn, issued->awards[0].issuedOn);
        QCOMPARE(left.keepUntil, kept);
        QVERIFY(service().history(left.id)->first().values.isEmpty());
        QCOMPARE(refusal(service().batchPdf(issued->batch)).kind, ErrorKind::NotFound);
        QVERIFY(service().batchPdf(later->batch)); // the other printing stays
        QVERIFY(service().endedRetention()->awards.isEmpty());
        QVERIFY(service().expire()->awards.isEmpty()); // once more is nothing
        QVERIFY(!ChangeLog(m_test->database()).undoable(m_desk->session.actor())->has_value());
        QCOMPARE(service().verify(issued->awards[0].code)->verdict, CodeVerdict::Valid); // the paper itself is as good as before
    }
    void aPrintingStaysWithItsLastAward()
    {
        m_course->profile.keepYears = 1;
        const auto issued = issueAll();
        QVERIFY(m_test->database().atomically({u"test.keep"_s, {}}, m_desk->session.actor(), [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, m_test->database().writing());
            return writing->update("award"_L1, issued->awards[2].id.toText(), Transaction::anyVersion, {{"keep_until"_L1, u"2050-01-01"_s}});
        }));
        m_test->clock().set(QDateTime(QDate(2030, 1, 1), QTime(8, 0), Qt::UTC));
        const auto ended = service().expire();
        QCOMPARE(ended->awards.size(), 2);
        QVERIFY(ended->batches.isEmpty());
        QVERIFY(service().batchPdf(issued->batch));
    }
    void onlyADirectorEndsRetention()
    {
        AwardDesk registrar(m_test->database(), m_test->desk(), *m_course, *m_paper, Role::Registrar);
        QCOMPARE(refusal(registrar.service.endedRetention()).kind, ErrorKind::Denied);
        QCOMPARE(refusal(registrar.service.expire()).kind, ErrorKind::Denied);
    }
    void thePdfIsInTheRegisterOnly()
    {
        QVERIFY(issueAll());
        const auto history = ChangeLog(m_test->database()).historyOf(u"award_batch"_s, service().list()->first().batch.toText());
        QCOMPARE(history->size(), 1);
        QVERIFY(!history->first().after.contains(u"sealed_pdf"_s));
        QCOMPARE(history->first().after.value(u"sealed_pdf:sha256"_s).toByteArray().size(), 32);
        QVERIFY(ChangeLog(m_test->database()).verify()->intact);
    }
    void nothingIsInClear()
    {
        if (m_test->isPostgresql())
            QSKIP("the files are the server's");
        const auto issued = issueAll();
        QVERIFY(issued);
        QVERIFY(service().revoke(issued->awards[0].id, u"forged logbook"_s));
        m_desk.reset();
        m_test->close();
        const QFileInfoList files = QDir(m_test->folder()).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *secret : {"Haddad", "Khaled", "Abdallah", "forged logbook"})
                QVERIFY2(!bytes.contains(secret), secret);
            QVERIFY(!bytes.contains(issued->awards[0].code.mid(40, 30).toLatin1()));
        }
    }
    void twoDesksNeverShareANumber()
    {
        if (!m_test->isPostgresql())
            QSKIP("a file belongs to one process");
        const DeskId desk = DeskId::make();
        auto second = m_test->another(desk);
        QVERIFY(second);
        AwardDesk other(**second, desk, *m_course, *m_paper);
        QVERIFY(service().issue({m_course->course.group, {AwardKind::Certificate}, {m_course->people[0].enrolment}}));
        QVERIFY(other.service.issue({m_course->course.group, {AwardKind::Certificate}, {m_course->people[1].enrolment}}));
        QVERIFY(!other.service.issue({m_course->course.group, {AwardKind::Certificate}, {m_course->people[0].enrolment}}));
        const auto all = service().list();
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(all->at(0).number != all->at(1).number);
        QCOMPARE(service().issuingKeys()->size(), 1); // both signed with the centre's key
        QCOMPARE(other.service.verify(all->at(0).code)->verdict, CodeVerdict::Valid);
    }
};

QTEST_GUILESS_MAIN(TestIssuing)
#include "tst_issuing.moc"
