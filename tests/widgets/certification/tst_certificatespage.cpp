// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates on a real register: who is ready and why not, the register with its verbs, by keyboard alone, empty, in Arabic,
// and for those who may only look.
#include "slowworker.h"
#include "awardfinder.h"
#include "certificateworld.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

using World = CertificateWorld;

class CertificatesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void anEmptyCentreHasNothingToIssueAndAnEmptyRegister()
    {
        World world;
        (void)world.centre.addProgramme();
        world.open();
        QVERIFY(!world.find<QPushButton>(u"issue"_s)->isEnabled());
        QCOMPARE(world.list()->listModel()->rowCount(), 0);
        QVERIFY2(!world.said().contains(u"being read"_s), qPrintable(world.said()));
        world.showRegister();
        QVERIFY(world.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(world.said().contains(u"No certificate was issued yet"_s));
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
    }

    void whoIsReadyAndWhoIsBlockedAndWhy()
    {
        World world;
        world.fill();
        world.open();
        const QAbstractItemModelTester tester(world.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester other(world.registered()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.list()->listModel()->rowCount(), 3);
        QCOMPARE(world.find<QPushButton>(u"issue"_s)->text(), u"Issue 2 certificates"_s);
        QCOMPARE(world.message(u"blockedMessage"_s), u"1 of 3 gets no certificate now; the list says why."_s);
        Q_EMIT world.find<MessageBar>(u"blockedMessage"_s)->linkActivated();
        QCOMPARE(world.list()->chosenId(), world.people[2].uuid());
        QVERIFY2(world.said().contains(u"Why not a certificate?"_s) && world.said().contains(u"Attended 0 % of 150 h"_s), qPrintable(world.said()));
        for (int i = 0; i < 2; ++i)
            world.course.people[i].facts.status = EnrolmentStatus::NotTakenUp;
        world.page->refresh();
        QVERIFY2(world.message(u"blockedMessage"_s).startsWith(u"Nobody in this group can be issued anything now"_s), qPrintable(world.message(u"blockedMessage"_s)));
        QVERIFY(!world.find<QPushButton>(u"issue"_s)->isEnabled());
    }

    void savedListsLeadToTheGroup()
    {
        World world;
        world.fill();
        (void)got(world.centre.groups.add(world.centre.asked(u"AAA-26"_s))); // the page would begin with it
        GroupReadiness found{world.course.course.group, 2, 1};
        SharedAnswer<QList<GroupReadiness>> readiness([&](QObject *, const auto &then) { then({found}); });
        CertificationDesk desk = world.desk();
        desk.readiness = &readiness;
        world.page = std::make_unique<CertificatesPage>(desk, world.navigator);
        world.page->resize(1190, 676);
        world.page->show();
        CertificatesSection section(desk, true);
        QList<SavedList> told;
        section.lists(world.page.get(), [&](const QList<SavedList> &lists) { told = lists; });
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0).count, 2);
        QCOMPARE(told.at(1).count, 1);
        world.showRegister();
        world.page->openList(u"blocked"_s);
        QVERIFY(world.list()->isVisible());
        QCOMPARE(world.list()->chosenId(), world.people[2].uuid());
        found.ready = 0;
        found.blocked = 0;
        QTRY_COMPARE((section.lists(world.page.get(), [&](const QList<SavedList> &lists) { told = lists; }), told.size()), 0);
    }

    void theRegisterHasItsVerbs()
    {
        World world;
        world.fill();
        world.open();
        world.find<QPushButton>(u"issue"_s)->click();
        world.showRegister();
        QCOMPARE(world.registered()->listModel()->rowCount(), 2);
        QVERIFY(!world.find<QPushButton>(u"issue"_s)->isVisible());
        world.find<QPushButton>(u"revoke"_s)->click();
        QCOMPARE(world.question.asked.last().code, u"certificates.revoke"_s);
        QVERIFY(!world.question.asked.last().reasonLabel.isEmpty()); // it asks for one
        QCOMPARE(world.states().count(u"revoked"_s), 1);
        QVERIFY2(world.said().contains(u"Revoked"_s), qPrintable(world.said()));
        const QUuid revoked = world.registered()->chosenId();
        QVERIFY(!world.find<QPushButton>(u"revoke"_s)); // nothing comes back from there
        QVERIFY(!world.find<QPushButton>(u"void"_s));
        QTest::keyClick(world.registered(), world.registered()->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(world.registered()->chosenId() != revoked);
        world.question.answer.agreed = false;
        world.find<QPushButton>(u"void"_s)->click();
        QCOMPARE(world.states().count(u"voided"_s), 0);
        world.question.answer = {true, u"  "_s}; // agreed, and said nothing
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.find<QPushButton>(u"void"_s)->click();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(world.states().count(u"voided"_s), 0);
        world.question.answer = {true, u"spoilt"_s};
        world.find<QPushButton>(u"void"_s)->click();
        QCOMPARE(world.states().count(u"voided"_s), 1);
        world.page->openRecord(revoked); // from a link
        QCOMPARE(world.registered()->chosenId(), revoked);
    }
    void retentionIsEndedByWhoMayAndAsksFirst()
    {
        World world;
        world.fill();
        world.open();
        world.press(u"issue"_s);
        world.showRegister();
        QCOMPARE(world.message(u"retention"_s), QString()); // thirty years are long
        const QDate kept = got(world.service.list()).value(0).keepUntil;
        QVERIFY2(world.said().contains(QLocale().toString(kept, u"d MMM yyyy"_s)), qPrintable(world.said())); // on the card of the award
        world.centre.test->clock().set(QDateTime(kept.addDays(2), QTime(12, 0), Qt::UTC));
        world.page->refresh();
        QVERIFY2(world.message(u"retention"_s).startsWith(u"2 papers"_s), qPrintable(world.message(u"retention"_s)));
        world.question.answer.agreed = false;
        world.find<MessageBar>(u"retention"_s)->findChild<QPushButton *>()->click();
        const Question::Asked asked = world.question.asked.last();
        QCOMPARE(asked.verb, u"End the retention of 2 papers"_s);
        QVERIFY(asked.danger);
        for (const Award &award : got(world.service.list())) {
            QVERIFY2(asked.text.contains(award.number) && asked.text.contains(QLocale().toString(kept, u"d MMM yyyy"_s)), qPrintable(asked.text));
            QVERIFY(!award.values.isEmpty()); // nobody agreed
        }
        QCOMPARE(cutTexts(world.page.get()), QStringList());
        QCOMPARE(unreachableControls(world.page.get()), QStringList());
        world.question.answer.agreed = true;
        const auto commands = world.page->commands();
        const auto command = std::ranges::find(commands, u"certificates.endRetention"_s, &DeskCommand::code);
        QVERIFY(command != commands.end() && command->isEnabled());
        command->run();
        for (const Award &award : got(world.service.list()))
            QVERIFY(award.values.isEmpty());
        QCOMPARE(world.states(), (QStringList{u"issued"_s, u"issued"_s})); // the register keeps them
        QCOMPARE(world.message(u"retention"_s), QString());
        QVERIFY(!command->isEnabled());
        QVERIFY(!world.find<QPushButton>(u"savePdf"_s) && !world.find<QPushButton>(u"reprint"_s));
        QVERIFY(!world.message(u"done"_s).isEmpty());
    }
    void whoMayNotEraseEndsNoRetention()
    {
        World world;
        world.fill();
        world.mayErase = false;
        world.open();
        world.press(u"issue"_s);
        world.centre.test->clock().set(QDateTime(QDate(2090, 1, 1), QTime(12, 0), Qt::UTC));
        world.showRegister();
        QCOMPARE(world.message(u"retention"_s), QString());
        const auto commands = world.page->commands();
        QVERIFY(std::ranges::find(commands, u"certificates.endRetention"_s, &DeskCommand::code) == commands.end());
    }
    void whoMayOnlyLookFindsNoVerb()
    {
        World world;
        world.fill();
        world.open();
        world.find<QPushButton>(u"issue"_s)->click();
        world.mayIssue = false;
        world.mayRevoke = false;
        world.open();
        QVERIFY(!world.find<QPushButton>(u"issue"_s)->isVisible());
        world.showRegister();
        QCOMPARE(world.registered()->listModel()->rowCount(), 2);
        for (const QString &verb : {u"revoke"_s, u"void"_s, u"replace"_s, u"reprint"_s, u"showPages"_s})
            QVERIFY(!world.find<QPushButton>(verb));
        QVERIFY(world.find<QPushButton>(u"savePdf"_s));
    }

    void keyboardAlone()
    {
        World world;
        world.fill();
        world.open();
        QCOMPARE(world.page->focusProxy(), world.list());
        const QUuid first = world.list()->chosenId();
        QTest::keyClick(world.list(), Qt::Key_Down);
        QVERIFY(world.list()->chosenId() != first);
        QTest::keyClick(world.list(), Qt::Key_Return);
        QCOMPARE(world.navigator.went.last(), (Link{u"trainees"_s, world.list()->chosenId()}));
        QTest::keyClick(world.find<QPushButton>(u"issue"_s), Qt::Key_Space);
        QCOMPARE(world.states().size(), 2);
        QTest::keyClick(world.find<QTabBar>(u"tabs"_s), Qt::Key_Right);
        QTest::keyClick(world.registered(), Qt::Key_Return);
        QVERIFY(world.people.contains(PersonId(world.navigator.went.last().record)));
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
        QCOMPARE(unreachableControls(world.page.get()), QStringList());
    }
    void theKeyboardIsWhereItIsWanted()
    {
        World world;
        world.fill();
        world.open();
        world.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        world.list()->setFocus();
        auto *tabs = world.find<QTabBar>(u"tabs"_s);
        const auto click = [&](int tab) { QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center()); };
        click(2);
        QCOMPARE(QApplication::focusWidget(), world.find<QLineEdit>(u"code"_s));
        click(1);
        QCOMPARE(QApplication::focusWidget(), tabs); // the register is empty yet
        world.list()->setFocus();
        world.page->openList(u"verify"_s);
        QCOMPARE(QApplication::focusWidget(), world.find<QLineEdit>(u"code"_s));
        world.page->openList(u"issue"_s);
        QCOMPARE(QApplication::focusWidget(), world.list());
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), tabs); // it goes on to the next
        world.page->openList(u"issue"_s);
        world.find<QPushButton>(u"issue"_s)->setFocus();
        world.press(u"issue"_s);
        QTRY_COMPARE(QApplication::focusWidget(), world.list()); // the button has nobody left
        click(1);
        QCOMPARE(QApplication::focusWidget(), world.registered());
        world.find<QPushButton>(u"void"_s)->setFocus();
        world.press(u"void"_s);
        QTRY_COMPARE(QApplication::focusWidget(), world.registered()); // its verb went with the answer
    }
    void everyVerbOfTheCardIsACommand()
    {
        World world;
        world.fill();
        world.open();
        const auto enabled = [&] {
            QStringList codes;
            for (const DeskCommand &command : world.page->commands())
                if (!command.isEnabled || command.isEnabled())
                    codes.append(command.code.section(u'.', 1));
            return codes;
        };
        QCOMPARE(enabled(), (QStringList{u"issue"_s, u"verifyFile"_s}));
        world.press(u"issue"_s);
        world.showRegister();
        QCOMPARE(enabled(), (QStringList{u"print"_s, u"copy"_s, u"savePdf"_s, u"replace"_s, u"void"_s, u"revoke"_s, u"verifyFile"_s}));
        const auto commands = world.page->commands();
        std::ranges::find(commands, u"certificates.void"_s, &DeskCommand::code)->run();
        QCOMPARE(world.states().count(u"voided"_s), 1);
        QCOMPARE(enabled().join(u' '), u"issue print savePdf verifyFile"_s); // nothing comes back from there; another may be issued
    }
    void inArabic()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.fill();
        world.open();
        QCOMPARE(world.page->layoutDirection(), Qt::RightToLeft);
        QVERIFY2(world.message(u"blockedMessage"_s).contains(u"٣"_s), qPrintable(world.message(u"blockedMessage"_s)));
        QVERIFY(!world.find<QPushButton>(u"issue"_s)->text().contains(u"Issue"_s));
        QVERIFY(world.find<QPushButton>(u"issue"_s)->mapTo(world.page.get(), QPoint(0, 0)).x() < world.page->width() / 2); // at the end of the line
    }

    void numbersAreFoundHoweverTyped()
    {
        World world;
        world.fill();
        const auto issued = got(world.service.issue({world.course.course.group}));
        AwardFinder finder(world.desk());
        const auto found = [&](const QString &typed, int limit = 9) {
            QList<Hit> hits;
            finder.find(typed, limit, this, [&](const QList<Hit> &all) { hits = all; });
            return hits;
        };
        QString bare = issued.awards[0].number;
        QCOMPARE(found(bare.remove(u'-').toLower()).size(), 1);
        QCOMPARE(found(bare).value(0).link, (Link{u"certificates"_s, issued.awards[0].id.uuid()}));
        QCOMPARE(found(u"bey 2026"_s).size(), 2);
        QCOMPARE(found(u"bey-2026"_s, 1).size(), 1);
        QVERIFY(found(u"be"_s).isEmpty()); // two letters would find the whole register
        QVERIFY(found(u"1999"_s).isEmpty());
    }
    /// It read the whole register for each letter that was typed.
    void theSearchReadsTheRegisterOnceForAWord()
    {
        World world;
        world.fill();
        (void)got(world.service.issue({world.course.course.group}));
        SlowWorker slow;
        const CertificationDesk desk = world.desk();
        qint64 saved = 0;
        AwardFinder finder({{slow, desk.groups.groups, desk.groups.enrolments, desk.groups.directory}, desk.service, desk.question, desk.print},
                           [&saved] { return saved; });
        QList<Hit> hits;
        for (const QString &typed : {u"bey"_s, u"bey-"_s, u"bey-2"_s, u"bey-20"_s})
            finder.find(typed, 9, this, [&](const QList<Hit> &all) { hits = all; });
        QVERIFY(slow.letOneGo());
        QVERIFY(!slow.letOneGo());
        QCOMPARE(hits.size(), 2); // of the last that was typed
    }
    void onATraineeStandWhatWasIssuedToThem()
    {
        World world;
        world.fill();
        QVERIFY(world.service.issue({world.course.course.group}));
        TraineeAwardsPanel panel(world.desk());
        const std::unique_ptr<PanelWidget> widget(panel.makeWidget(nullptr, world.navigator));
        const auto rows = [&](const PersonId &person) {
            widget->showRecord(person.uuid());
            return widget->findChild<DeskTable *>()->listModel()->rowCount();
        };
        QCOMPARE(rows(world.people[0]), 1);
        QCOMPARE(rows(world.people[2]), 0);
        QVERIFY(!widget->findChild<EmptyState *>()->isHidden());
        const PersonId twin = world.centre.addPerson(u"Amina Hadad"_s);
        QVERIFY(world.centre.merge(world.people[0], twin));
        QCOMPARE(rows(twin), 1); // what was issued to whom they were merged from is theirs
        world.centre.session.close();
        QCOMPARE(rows(twin), 0);
        widget->show();
        QVERIFY(saidIn(widget.get()).contains(u"Please sign in first."_s)); // and not that nothing was issued
    }
};

QTEST_MAIN(CertificatesPageTest)
#include "tst_certificatespage.moc"
