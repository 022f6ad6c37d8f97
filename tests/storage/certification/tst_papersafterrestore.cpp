// SPDX-License-Identifier: GPL-3.0-or-later
// What papers did after a backup is not undone by restoring it: who was given one has one, what was revoked is revoked, and
// whoever restores is told before.
#include "awardhouse.h"
#include "got.h"
#include "sqlnumberhandover.h"
#include "sqlpaperhandover.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class PapersAfterRestoreTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeCourse> m_course;
    FakePaper m_paper;
    SqlPaperHandover m_papers;
    SqlNumberHandover m_numbers;
    std::unique_ptr<AwardHouse> m_house;
    std::unique_ptr<Database> m_second;
    int m_files = 0;

    [[nodiscard]] QList<const Handover *> handovers() const { return {&m_papers, &m_numbers}; }
    [[nodiscard]] CertificationService &service() { return m_house->service; }
    /// For that person of the course.
    [[nodiscard]] Award issueTo(int person)
    {
        const auto issued = service().issue({m_course->course.group, {AwardKind::Certificate}, {m_course->people[person].enrolment}});
        if (!issued)
            qWarning().noquote() << issued.error().message << issued.error().detail;
        return issued ? issued->awards.value(0) : Award();
    }
    [[nodiscard]] AwardState stateOf(const Award &award) { return got(service().byNumber(award.number)).state; }
    [[nodiscard]] QString backUp() { return got(m_house->backups.make(m_folder->path())).path; }
    [[nodiscard]] QStringList leftSince(const QString &backup)
    {
        return got(m_house->backups.preview(backup)).leftSince;
    }
    /// Goes on in another file, as a desk does that opens it.
    [[nodiscard]] bool goOnIn(const QString &place)
    {
        m_house.reset();
        m_second.reset();
        m_test->close();
        auto opened = openedCentre(place, m_test->desk());
        if (!opened)
            return false;
        m_second = std::move(*opened);
        m_house = std::make_unique<AwardHouse>(*m_second, *m_course, m_paper, handovers());
        return m_house->signIn();
    }
    [[nodiscard]] bool restore(const QString &backup)
    {
        const QString place = m_test->location();
        const auto prepared = m_test->isPostgresql() ? m_house->backups.replaceOnServer(backup) : m_house->backups.prepareRestore(backup);
        if (!prepared) {
            qWarning().noquote() << prepared.error().message << prepared.error().detail;
            return false;
        }
        m_house.reset();
        m_second.reset();
        m_test->close();
        return (m_test->isPostgresql() || putRestored(*prepared, place)) && goOnIn(place);
    }
    [[nodiscard]] bool restoreElsewhere(const QString &backup)
    {
        const auto restored = m_house->backups.restoreTo(backup, m_folder->filePath(u"copy%1.warsha"_s.arg(++m_files)));
        if (!restored)
            qWarning().noquote() << restored.error().message << restored.error().detail;
        return restored && goOnIn(restored->file);
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_folder = std::make_unique<QTemporaryDir>();
        m_course = std::make_unique<FakeCourse>();
        for (const QString &name : {u"Rima Haddad"_s, u"Khaled"_s, u"Lina"_s})
            m_course->add(name);
        m_house = std::make_unique<AwardHouse>(m_test->database(), *m_course, m_paper, handovers());
        QVERIFY(m_house->begin());
    }
    void cleanup()
    {
        m_house.reset();
        m_second.reset();
        m_test.reset();
    }

    void whatWasIssuedSinceIsInTheRegister_data()
    {
        QTest::addColumn<bool>("over");
        QTest::newRow("over the centre") << true;
        QTest::newRow("into a new file") << false;
    }
    void whatWasIssuedSinceIsInTheRegister()
    {
        QFETCH(bool, over);
        const Award before = issueTo(0);
        const QString backup = backUp();
        const Award since = issueTo(1);
        const QByteArray page = got(service().awardPdf(since));
        QVERIFY(service().tellPrinted({since.id}, {}));
        QVERIFY(over ? restore(backup) : restoreElsewhere(backup));

        const Award kept = got(service().byNumber(since.number));
        QCOMPARE(kept.state, AwardState::Issued);
        QCOMPARE(kept.values, since.values);
        QCOMPARE(kept.enrolment, since.enrolment);
        QCOMPARE(got(service().awardPdf(kept)), page);
        QCOMPARE(got(service().history(kept.id)).size(), 2); // issued, printed
        QCOMPARE(got(service().sheets()).value(kept.id).good, 1);
        QCOMPARE(got(service().check(since.code)).code.verdict, CodeVerdict::Valid);
        QCOMPARE(stateOf(before), AwardState::Issued);
        QVERIFY(got(service().gaps()).isEmpty());
        QVERIFY(!service().issue({m_course->course.group, {AwardKind::Certificate}, {since.enrolment}})); // has one
        if (!over)
            QVERIFY(service().tellLastNumber(got(service().series(m_course->course.group)).first(), {}));
        QCOMPARE(issueTo(2).number.section(u'-', 2, 2).toInt(), 3);
    }
    void whatEndedSinceStaysEnded()
    {
        const Award revoked = issueTo(0), voided = issueTo(1), replaced = issueTo(2);
        const QString backup = backUp();
        QVERIFY(service().revoke(revoked.id, u"forged"_s));
        QVERIFY(service().voidAward(voided.id, u"never collected"_s));
        m_course->people[2].names[0].printed = u"Lina Khoury"_s;
        const Award correction = got(service().replace(replaced.id, u"spelling"_s)).awards.first();
        QVERIFY(restore(backup));

        QCOMPARE(stateOf(revoked), AwardState::Revoked);
        QCOMPARE(got(service().history(revoked.id)).last().reason, u"forged"_s);
        QVERIFY(got(service().check(revoked.code)).code.verdict != CodeVerdict::Valid);
        QCOMPARE(stateOf(voided), AwardState::Voided);
        QCOMPARE(stateOf(replaced), AwardState::Replaced);
        QCOMPARE(got(service().byNumber(correction.number)).replaces, replaced.id);
        QCOMPARE(stateOf(correction), AwardState::Issued);
        QCOMPARE(got(service().list()).size(), 4);
    }
    void whoRestoresIsToldBefore()
    {
        const Award first = issueTo(0);
        const QString backup = backUp();
        QCOMPARE(leftSince(backup), QStringList());
        const Award second = issueTo(1);
        QVERIFY(service().tellPrinted({second.id}, {})); // a sheet changes no paper
        QVERIFY(service().revoke(first.id, u"forged"_s));
        QCOMPARE(leftSince(backup), (QStringList{u"Issued since: "_s + second.number, u"Revoked since: "_s + first.number}));
        QVERIFY(restore(backup));
        QCOMPARE(leftSince(backUp()), QStringList());
        // The backup is older than this life of the centre: what it did since it began counts.
        const Award third = issueTo(2);
        QVERIFY(leftSince(backup).value(0).contains(third.number));
    }
    void afterARenewalOfTheKeysTheNumbersAreKept()
    {
        const Award first = issueTo(0);
        const QString backup = backUp();
        const Award second = issueTo(1);
        QVERIFY(service().revoke(first.id, u"forged"_s));
        QVERIFY(m_house->access.renewKeys());
        QVERIFY(leftSince(backup).value(0).contains(u"not in the register"_s));
        QVERIFY(restore(backup));
        QCOMPARE(stateOf(first), AwardState::Revoked);
        QVERIFY(service().byNumber(second.number).error().message.contains(u"before this centre was restored"_s));
        QCOMPARE(got(service().gaps()).size(), 1);
        QCOMPARE(issueTo(2).number.section(u'-', 2, 2).toInt(), 3);
    }
    /// Two copies of a centre went on, and gave the same person and the same number each.
    void theLineOfTheBackupComesFirst()
    {
        const Restored other = got(m_house->backups.restoreTo(backUp(), m_folder->filePath(u"other.warsha"_s)));
        const Award here = issueTo(0);
        const QString after = backUp();
        QVERIFY(goOnIn(other.file));
        QVERIFY(service().tellLastNumber(got(service().series(m_course->course.group)).first(), {}));
        const Award there = issueTo(0);
        QCOMPARE(there.number, here.number);
        const Award alone = issueTo(1);
        QVERIFY(restoreElsewhere(after));
        QCOMPARE(got(service().byNumber(here.number)).id, here.id);
        QCOMPARE(stateOf(alone), AwardState::Issued);
        QCOMPARE(got(service().list()).size(), 2);
    }
};

QTEST_GUILESS_MAIN(PapersAfterRestoreTest)
#include "tst_papersafterrestore.moc"
