// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing with one question, printing until every page is good, copies and replacements; what is refused is said, and then
// nothing was issued.
#include "awardreason.h"
#include "certificateworld.h"
#include "desksettings.h"
#include "widgetwalk.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

using World = CertificateWorld;

class IssuingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void issuingAsksOnceAndKeepsThePdf()
    {
        World world;
        world.fill();
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.question.answer.agreed = false;
        world.find<QPushButton>(u"issue"_s)->click();
        QCOMPARE(world.question.asked.size(), 1);
        QVERIFY(world.question.asked[0].text.contains(u"cannot be undone"_s));
        QVERIFY(world.states().isEmpty()); // a no changes nothing
        world.question.answer.agreed = true;
        world.find<QPushButton>(u"issue"_s)->click();
        QCOMPARE(world.states(), (QStringList{u"issued"_s, u"issued"_s}));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.message(u"done"_s), u"2 papers were issued. The PDF is kept in the register."_s);
        QVERIFY(!world.find<QPushButton>(u"issue"_s)->isEnabled()); // nobody is left
        QVERIFY(!world.preview()); // it was not asked for
        world.showIssued();
        QVERIFY(world.preview());
        QCOMPARE(world.preview()->view().pages(), 2);
        world.press(u"savePdf"_s);
        QVERIFY(world.pagesIn(world.files.path).value(0).contains(u"Amina Haddad"_s));
        QVERIFY(world.files.suggestedName.startsWith(u"FRM-26-A"_s) && world.files.suggestedName.endsWith(u".pdf"_s));
        QCOMPARE(world.files.purposes, QList<FilePurpose>{FilePurpose::Paper});
    }
    void whoHasOneNameOnlyIsSaidBefore()
    {
        World world;
        world.fill();
        world.course.profile.languages = {u"ar"_s, u"en"_s};
        world.course.people[1].names.append({u"Arab"_s, {}, {}, {}, {}, u"خالد"_s});
        world.open();
        world.question.answer.agreed = false;
        world.press(u"issue"_s);
        QVERIFY2(world.question.asked.last().text.contains(u"name in one script only"_s), qPrintable(world.question.asked.last().text));
        world.list()->choose(world.people[0].uuid());
        QVERIFY2(world.said().contains(u"No name in Arabic letters"_s), qPrintable(world.said()));
        world.list()->choose(world.people[1].uuid());
        QVERIFY(!world.said().contains(u"No name"_s));
        world.list()->choose(world.people[2].uuid()); // gets no paper: what stands in the way is something else
        QVERIFY(!world.said().contains(u"No name"_s));
        world.course.people.removeFirst();
        world.page->refresh();
        world.press(u"issue"_s);
        QVERIFY(!world.question.asked.last().text.contains(u"one script"_s));
    }
    void theButtonSaysWhatGoesOut_data()
    {
        QTest::addColumn<Outcome>("second");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("certificates alone") << Outcome::Achieved << u"Issue 2 certificates"_s << QStringList{u"2 certificates"_s};
        QTest::newRow("a statement among them") << Outcome::NotYetAchieved << u"Issue 1 certificate and 1 statement"_s
                                                << QStringList{u"1 certificate"_s, u"1 statement of attainment, for those who achieved a part"_s};
    }
    void theButtonSaysWhatGoesOut()
    {
        QFETCH(const Outcome, second);
        QFETCH(QStringList, choices);
        World world;
        world.fillWithPart(second);
        world.open();
        QTEST(world.find<QPushButton>(u"issue"_s)->text(), "words");
        world.question.answer.agreed = false;
        world.press(u"issue"_s);
        const Question::Asked asked = world.question.asked.value(0);
        QTEST(asked.verb, "words");
        QStringList shown;
        for (const Question::Choice &choice : asked.choices)
            shown.append(choice.text);
        QCOMPARE(shown, choices << u"Print at once"_s);
    }
    void whatIsNotTickedStaysBehind_data()
    {
        QTest::addColumn<QString>("unticked");
        QTest::addColumn<QString>("issued");
        QTest::addColumn<QString>("left");
        QTest::newRow("without the statements") << u"statement"_s << u"certificate"_s << u"Issue 1 statement"_s;
        QTest::newRow("without the certificates") << u"certificate"_s << u"statement"_s << u"Issue 1 certificate"_s;
    }
    void whatIsNotTickedStaysBehind()
    {
        QFETCH(const QString, unticked);
        World world;
        world.fillWithPart(Outcome::NotYetAchieved);
        world.open();
        world.question.unticked.append(unticked);
        world.press(u"issue"_s);
        QStringList kinds;
        for (const Award &award : got(world.service.list()))
            kinds.append(awardKindCode(award.kind));
        QTEST(kinds.join(u' '), "issued");
        QTEST(world.find<QPushButton>(u"issue"_s)->text(), "left");
        const Question::Asked asked = world.question.asked.value(0);
        QCOMPARE(asked.verbFor({u"print"_s}), QString()); // nothing is left to be agreed to
        QCOMPARE(asked.verbFor({u"statement"_s}), u"Issue 1 statement"_s);
    }
    void fourClicksToPaper()
    {
        World world;
        world.fill();
        world.open();
        deskSettings()->remove(u"certificates/printAtOnce"_s); // as on the first day
        world.question.unticked.clear();
        world.press(u"issue"_s); // 1, and 2: the question
        QTRY_COMPARE(world.printers.asked.size(), 1); // 3: the system's dialog
        world.press(u"answer"_s); // 4: all pages are good
        for (const Award &award : got(world.service.list()))
            QCOMPARE(got(world.service.sheets()).value(award.id).good, 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!world.preview());
        QVERIFY(world.question.asked.last().choices.last().isOn);
        world.course.add(u"Late"_s).person = world.centre.addPerson(u"Late"_s);
        world.question.unticked = {u"print"_s};
        for (int times = 0; times < 2; ++times) { // and it is remembered what was wished
            world.page->refresh();
            world.question.answer.agreed = times == 0;
            world.press(u"issue"_s);
            world.course.add(u"Later"_s).person = world.centre.addPerson(u"Later"_s);
        }
        QVERIFY(!world.question.asked.last().choices.last().isOn);
    }

    void whatCameOutSpoiltIsPrintedAgain()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showIssued();
        world.press(u"print"_s);
        QCOMPARE(world.printers.asked.size(), 1);
        QVERIFY(world.printers.asked[0].endsWith(u": 1 2"_s));
        QCOMPARE(world.find<QPushButton>(u"answer"_s)->text(), u"All pages are good"_s);
        world.find<QListWidget>(u"sheets"_s)->setCurrentRow(1);
        world.press(u"tickRest"_s); // it jammed at the second page
        QCOMPARE(world.find<QPushButton>(u"answer"_s)->text(), u"Print 1 page again"_s);
        world.press(u"answer"_s);
        QVERIFY(world.printers.asked.value(1).endsWith(u": 2"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(world.find<QListWidget>(u"sheets"_s)->count(), 1);
        world.press(u"answer"_s);
        const auto sheets = got(world.service.sheets());
        QList<SheetCount> counts;
        for (const Award &award : got(world.service.list()))
            counts.append(sheets.value(award.id));
        QCOMPARE(counts, QList<SheetCount>({{1, 1, 0}, {1, 0, 0}})); // newest first
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        world.showRegister();
        world.press(u"showPages"_s); // what is printed is printed again as a marked copy only
        QVERIFY(world.preview());
        QVERIFY(!world.preview()->findChild<QPushButton *>(u"print"_s)->isVisible());
    }
    void whatWasNotSaidToBeGoodIsPrintedLater()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showIssued();
        world.press(u"print"_s);
        world.press(u"later"_s); // the power went
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        world.showRegister();
        QVERIFY(world.said().contains(u"not printed yet"_s));
        world.printers.only = {1};
        world.press(u"printRest"_s);
        world.press(u"print"_s);
        world.press(u"answer"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        world.press(u"printRest"_s);
        QCOMPARE(world.preview()->findChild<QPushButton *>(u"print"_s)->text(), u"Print 1 page…"_s);
        world.printers.only.clear();
        world.press(u"print"_s);
        QVERIFY(world.printers.asked.last().endsWith(u": 2"_s));
    }
    void aCopyIsMarkedAndHasAReason()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showRegister();
        for (const QString &copy : {u"copy 1"_s, u"copy 2"_s}) {
            world.press(u"reprint"_s);
            QCOMPARE(world.question.asked.last().code, u"certificates.reprint"_s);
            QVERIFY(world.question.asked.last().reasons.contains(u"Lost"_s));
            world.preview()->findChild<QPushButton *>(u"savePdf"_s)->click();
            QVERIFY2(world.pagesIn(world.files.path).value(0).endsWith(copy), qPrintable(world.pagesIn(world.files.path).join(u'|')));
            world.preview()->findChild<QPushButton *>(u"print"_s)->click(); // on paper too: the same copy
            world.press(u"answer"_s);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY2(world.said().contains(u"2 copies"_s), qPrintable(world.said()));
        QVERIFY2(world.said().contains(u"Copy 2 printed (spoilt in printing)"_s), qPrintable(world.said()));
    }
    /// It stood in the register in the language of whoever chose it.
    void aUsualReasonIsReadInEveryLanguage()
    {
        const QList<ReasonFor> verbs{ReasonFor::Copy, ReasonFor::Replacement, ReasonFor::Void, ReasonFor::Revocation};
        useDesk(Scheme::Light, u"fr"_s);
        QStringList kept;
        for (const ReasonFor verb : verbs)
            for (const QString &words : usualReasons(verb))
                kept.append(reasonToKeep(words));
        const QString own = u"le tampon manquait"_s;
        QCOMPARE(reasonToKeep(own), own);
        useDesk();
        QStringList read, offered;
        for (const QString &reason : std::as_const(kept))
            read.append(reasonText(reason));
        for (const ReasonFor verb : verbs)
            offered += usualReasons(verb);
        QCOMPARE(read, offered);
        QCOMPARE(reasonText(own), own); // nobody's words are changed, nor those that were kept before

        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showRegister();
        world.question.answer.reason = u"Never arrived"_s;
        world.press(u"void"_s);
        QVERIFY2(world.said().contains(u"(Never arrived)"_s), qPrintable(world.said()));
        QCOMPARE(got(world.service.history(AwardId(world.registered()->chosenId()))).last().reason, u"never-arrived"_s);
    }
    void aCopyCountsOnceItCameOutWell()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showRegister();
        const auto copies = [&] { return got(world.service.sheets()).value(AwardId(world.registered()->chosenId())).copies; };
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.press(u"reprint"_s);
        world.closePreview(); // looked at, and not wanted
        world.press(u"reprint"_s);
        world.press(u"print"_s);
        world.press(u"later"_s); // nobody knows
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(copies(), 0);
        QCOMPARE(saved.size(), 0);
        world.press(u"reprint"_s);
        world.press(u"print"_s);
        world.find<QListWidget>(u"sheets"_s)->item(0)->setCheckState(Qt::Checked);
        world.press(u"answer"_s); // it jammed
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(copies(), 0);
        QCOMPARE(world.find<QPushButton>(u"answer"_s)->text(), u"The copy is good"_s);
        world.press(u"answer"_s);
        QCOMPARE(copies(), 1);
        QCOMPARE(world.printers.asked.last(), u"Copy of a certificate: 1"_s);
    }
    void aWrongPaperIsReplaced()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showRegister();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.question.asked.clear();
        world.press(u"replace"_s); // nothing was corrected
        QCOMPARE(failed.size(), 1);
        QVERIFY(world.question.asked.isEmpty());
        for (CandidateFacts &person : world.course.people)
            person.names[0].printed += u" Saleh"_s;
        world.question.answer.agreed = false;
        world.press(u"replace"_s);
        QVERIFY2(world.question.asked.last().text.contains(u"Saleh"_s), qPrintable(world.question.asked.last().text));
        QCOMPARE(world.states().size(), 2);
        world.question.answer.agreed = true;
        world.press(u"replace"_s);
        QCOMPARE(world.states().count(u"replaced"_s), 1);
        QCOMPARE(world.states().size(), 3);
        QVERIFY(world.message(u"done"_s).contains(u"takes its place"_s));
        const QList<Award> awards = got(world.service.list());
        const auto fresh = std::ranges::find_if(awards, [](const Award &one) { return !one.replaces.isNull(); });
        const auto old = std::ranges::find(awards, fresh->replaces, &Award::id);
        world.registered()->choose(old->id.uuid());
        QVERIFY2(world.said().contains(u"Replaced by|"_s + isolated(fresh->number)), qPrintable(world.said()));
        world.registered()->choose(fresh->id.uuid());
        QVERIFY2(world.said().contains(u"Replaces|"_s + isolated(old->number)), qPrintable(world.said()));
        QCOMPARE(world.preview()->view().pages(), 1);
    }
    void whoseLastPaperWasRevokedGetsANewOneByNameOnly()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        const Award award = got(world.service.list()).last();
        QVERIFY(world.service.revoke(award.id, u"fraud"_s));
        world.page->refresh();
        QVERIFY(!world.find<QPushButton>(u"issue"_s)->isEnabled());
        world.list()->choose(award.person.uuid());
        QVERIFY2(world.said().contains(award.number + u" was revoked"_s), qPrintable(world.said()));
        world.question.asked.clear();
        world.press(u"issueAgain"_s);
        QVERIFY2(world.question.asked.value(0).text.contains(u"was revoked"_s), qPrintable(world.question.asked.value(0).text));
        QVERIFY(world.question.asked[0].title.contains(award.values.value(u"name.first"_s)));
        QCOMPARE(world.states().count(u"issued"_s), 2);
        QCOMPARE(world.states().size(), 3);
    }
    void ofOnePersonNobodyElseGoesAlong()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showRegister();
        const Award chosen = got(world.service.list()).first();
        QVERIFY(world.said().contains(chosen.number));
        const QStringList alone{u"page %1"_s.arg(chosen.page)};
        world.press(u"savePdf"_s);
        QCOMPARE(world.pagesIn(world.files.path), alone);
        QVERIFY2(world.said().contains(u"Saved as a PDF"_s), qPrintable(world.said()));
        world.press(u"showPages"_s);
        QCOMPARE(world.preview()->view().pages(), 1);
        world.preview()->findChild<QPushButton *>(u"savePdf"_s)->click();
        QCOMPARE(world.pagesIn(world.files.path), alone);
        for (const Award &award : got(world.service.list()))
            QCOMPARE(got(world.service.history(award.id)).size(), award.id == chosen.id ? 3 : 1); // a line of each file
        world.press(u"print"_s);
        world.press(u"answer"_s); // it is good, and the other one still waits
        const auto sheets = got(world.service.sheets());
        for (const Award &award : got(world.service.list()))
            QCOMPARE(sheets.value(award.id).good, award.id == chosen.id ? 1 : 0);
    }
    void whoKeepsNoFileFindsThePdfInTheRegister()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showRegister();
        world.files.path = world.folder.filePath(u"late.pdf"_s);
        world.press(u"savePdf"_s);
        QVERIFY(QFile::exists(world.files.path));
        QVERIFY(world.message(u"done"_s).contains(u"late.pdf"_s));
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.files.path = world.folder.filePath(u"no/such/folder.pdf"_s);
        world.press(u"savePdf"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"folder.pdf"_s));
    }
    void whatFailsIsSaidAndNothingIsIssued()
    {
        World world;
        world.fill();
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.paper.isJammed = true;
        world.find<QPushButton>(u"issue"_s)->click();
        QCOMPARE(failed.value(0).value(0).toString(), u"out of paper"_s);
        QVERIFY(world.states().isEmpty());
        QVERIFY(world.find<QPushButton>(u"issue"_s)->isEnabled()); // to try again
        world.paper.isJammed = false;
        world.find<QPushButton>(u"issue"_s)->click();
        QCOMPARE(world.states().size(), 2);
        world.centre.session.close();
        world.page->refresh();
        QVERIFY(failed.size() > 1);
    }
};

QTEST_MAIN(IssuingTest)
#include "tst_issuing.moc"
