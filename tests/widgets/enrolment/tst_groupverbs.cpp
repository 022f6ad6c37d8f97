// SPDX-License-Identifier: GPL-3.0-or-later
// Groups made and changed in the window, people put in and moved on: on a real centre, by keyboard, refused in place,
// taken back by one undo.
#include "card.h"
#include "fakedesk.h"
#include "groupdetail.h"
#include "groupform.h"
#include "moveform.h"
#include "verbworld.h"
#include "widgetwalk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class GroupVerbsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void aGroupIsMadeByKeyboardAndTakenBack()
    {
        VerbWorld world;
        world.startNew();
        QCOMPARE(world.places.went.last().section, u"groups"_s);
        auto *form = world.find<GroupForm>();
        QVERIFY(form->isVisible());
        QCOMPARE(world.page->focusWidget(), form->findChild<QComboBox *>(u"programme"_s));
        QSignalSpy saved(world.page.get(), &Page::saved);
        write(form, u"starts"_s, u"2.3.2026"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"code"_s)->text(), u"FRM-26-A"_s); // proposed
        write(form, u"ends"_s, u"٣٠/٦/٢٠٢٦"_s);
        write(form, u"places"_s, u"2٠"_s);
        write(form, u"groupName"_s, u"Road foremen"_s);
        enter(form, u"groupName"_s);
        QCOMPARE(saved.size(), 1);
        QVERIFY(!form->isVisible());
        const Group made = got(world.centre.groups.groupByCode(u"FRM-26-A"_s));
        QCOMPARE(made.ends, QDate(2026, 6, 30));
        QCOMPARE(made.capacity, 20);
        QCOMPARE(world.name(), u"Road foremen"_s);
        QCOMPARE(world.page->focusWidget(), world.find<QPushButton>(u"addPeopleButton"_s)); // its people come next
        world.page->startNew();
        write(form, u"starts"_s, u"2026-09-01"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"code"_s)->text(), u"FRM-26-B"_s);
        write(form, u"code"_s, u"MINE"_s);
        write(form, u"starts"_s, u"2026-10-01"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"code"_s)->text(), u"MINE"_s); // what is typed is not proposed over
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.table(u"list"_s)->listModel()->rowCount(), 0);
    }

    void whatIsRefusedIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("no day") << u"starts"_s << u"soon"_s << u"“soon” is not a day"_s;
        QTest::newRow("a year alone") << u"ends"_s << u"2026"_s << u"“2026” is not a day"_s;
        QTest::newRow("no last day") << u"ends"_s << QString() << u"first and a last day"_s;
        QTest::newRow("ends before") << u"ends"_s << u"1.3.2026"_s << u"before it starts"_s;
        QTest::newRow("a slip of the pen") << u"ends"_s << u"30.6.2206"_s << u"between the years 2000 and 2036"_s;
        QTest::newRow("places") << u"places"_s << u"many"_s << u"not a number of places"_s;
        QTest::newRow("too many places") << u"places"_s << u"10001"_s << u"to 10000"_s;
        QTest::newRow("no code") << u"code"_s << u" "_s << u"needs a code"_s;
        QTest::newRow("code taken") << u"code"_s << u"frm-26-b"_s << u"FRM-26-B already"_s;
        QTest::newRow("long name") << u"groupName"_s << QString(201, u'x') << u"at most 60"_s;
    }

    void whatIsRefusedIsSaidAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        VerbWorld world;
        world.openSpring();
        const qint64 before = world.centre.entries();
        world.run(u"groups.change"_s);
        auto *form = world.find<GroupForm>();
        QVERIFY(!form->findChild<QComboBox *>(u"programme"_s)->isEnabled());
        write(form, field, typed);
        enter(form, field);
        QCOMPARE(faultsIn(form).size(), 1);
        QVERIFY2(faultsIn(form).first().contains(says), qPrintable(faultsIn(form).first()));
        QCOMPARE(world.page->focusWidget(), form->findChild<QLineEdit *>(field));
        QVERIFY(form->focusWidget()->accessibleDescription().contains(says));
        QCOMPARE(world.centre.entries(), before);
        QTest::keyClick(form->focusWidget(), Qt::Key_5); // it was about what stood there
        QVERIFY(faultsIn(form).isEmpty());
    }

    void aGroupIsChanged()
    {
        VerbWorld world;
        world.openSpring();
        world.find<QPushButton>(u"edit"_s)->click();
        auto *form = world.find<GroupForm>();
        write(form, u"groupName"_s, u"Foremen of roads"_s);
        auto *state = form->findChild<QComboBox *>(u"state"_s);
        state->setCurrentIndex(state->findText(groupStateName(GroupState::Finished)));
        QTest::keyClick(form, Qt::Key_Return);
        QCOMPARE(world.name(), u"Foremen of roads"_s);
        const Group changed = got(world.centre.groups.group(world.spring));
        QCOMPARE(changed.state, GroupState::Finished);
        QCOMPARE(changed.capacity, 26);
        QCOMPARE(changed.ends, QDate(2026, 12, 18));
        world.run(u"groups.change"_s); // and somebody else does so meanwhile
        Group theirs = changed;
        theirs.project = u"Other"_s;
        QVERIFY(world.centre.groups.change(theirs));
        write(form, u"groupName"_s, u"Mine"_s);
        enter(form, u"groupName"_s);
        QVERIFY(form->findChild<MessageBar *>(u"fault"_s)->isVisible());
        QCOMPARE(got(world.centre.groups.group(world.spring)).project, u"Other"_s);
    }

    /// A half filled form went without a word when another row was chosen, or New once more.
    void aFormThatWasBegunIsKept()
    {
        VerbWorld world;
        world.openSpring();
        world.page->startNew();
        auto *form = world.find<GroupForm>();
        write(form, u"groupName"_s, u"Half of a name"_s);
        QSignalSpy told(world.page.get(), &Page::told);
        world.table(u"list"_s)->choose(world.autumn.uuid());
        QVERIFY(!form->isVisible());
        QCOMPARE(told.size(), 1);
        world.page->startNew();
        QVERIFY(form->isVisible());
        QCOMPARE(form->findChild<QLineEdit *>(u"groupName"_s)->text(), u"Half of a name"_s);
        QCOMPARE(told.size(), 2);
        QTest::keyClick(form, Qt::Key_Escape); // a key that a hand finds by mistake loses nothing
        QVERIFY(!form->isVisible());
        QCOMPARE(told.size(), 3);
        world.page->startNew();
        QCOMPARE(form->findChild<QLineEdit *>(u"groupName"_s)->text(), u"Half of a name"_s);
        form->findChild<QPushButton *>(u"cancel"_s)->click(); // given up
        world.page->startNew();
        QVERIFY(form->findChild<QLineEdit *>(u"groupName"_s)->text().isEmpty());
        QCOMPARE(told.size(), 4);
    }

    /// Asked for before the list of groups was there, it proposed a code that a group had.
    void theCodeThatIsProposedIsFree()
    {
        VerbWorld world;
        world.fill();
        GroupForm form(world.enrolment);
        form.startNew();
        write(&form, u"starts"_s, u"7.9.2026"_s);
        QCOMPARE(form.findChild<QLineEdit *>(u"code"_s)->text(), u"FRM-26-C"_s);
    }

    void withoutAProgrammeThereIsNoGroup()
    {
        EnrolmentCentre centre{TestDatabase::make(u"sqlite"_s)};
        InlineWorker worker;
        GroupForm form({{worker, centre.groups, centre.enrolments, centre.directory}, centre.catalogue,
                        {worker, centre.people, centre.directory, centre.test->clock()}, true, true});
        form.startNew();
        QVERIFY(!form.findChild<QPushButton *>(u"save"_s)->isEnabled());
        QVERIFY(form.findChild<MessageBar *>(u"fault"_s)->sentence().contains(u"no programme"_s));
    }

    void onlyWhatTheStatusAllowsIsOffered_data()
    {
        QTest::addColumn<QList<EnrolmentStatus>>("statuses");
        QTest::addColumn<QString>("verbs");
        using S = EnrolmentStatus;
        QTest::newRow("nobody") << QList<S>{} << QString();
        QTest::newRow("applied") << QList<S>{S::Applied} << u"offer enrol withdraw nottakenup"_s;
        QTest::newRow("offered") << QList<S>{S::Offered} << u"accept withdraw nottakenup"_s;
        QTest::newRow("enrolled") << QList<S>{S::Enrolled} << u"begin complete transfer withdraw nottakenup"_s;
        QTest::newRow("active") << QList<S>{S::Active} << u"complete transfer withdraw"_s;
        QTest::newRow("withdrawn") << QList<S>{S::Withdrawn} << u"enrol"_s;
        QTest::newRow("completed") << QList<S>{S::Completed} << QString();
        QTest::newRow("several") << QList<S>{S::Enrolled, S::Active} << u"complete transfer withdraw"_s;
        QTest::newRow("nothing in common") << QList<S>{S::Offered, S::Completed} << QString();
    }

    void onlyWhatTheStatusAllowsIsOffered()
    {
        QFETCH(QList<EnrolmentStatus>, statuses);
        QList<Enrolment> chosen(statuses.size());
        for (qsizetype i = 0; i < chosen.size(); ++i)
            chosen[i].status = statuses.at(i);
        QStringList codes;
        for (const MemberVerb verb : allMemberVerbs())
            if (isAllowed(verb, chosen))
                codes.append(memberVerbCode(verb));
        QTEST(codes.join(u' '), "verbs");
    }

    void severalAreMovedOnInOneStep()
    {
        VerbWorld world;
        world.openSpring();
        world.chooseMembers({0, 2});
        QCOMPARE(world.offered(), (QStringList{u"complete"_s, u"transfer"_s, u"withdraw"_s}));
        world.run(u"members.complete"_s);
        auto *form = world.find<MoveForm>();
        QVERIFY(form->isVisible());
        QVERIFY(world.offered().isEmpty());
        write(form, u"day"_s, u"1.1.2026"_s); // before the group began
        enter(form, u"day"_s);
        QVERIFY(form->findChild<QLabel *>(u"fault"_s)->text().contains(u"first day"_s));
        write(form, u"day"_s, u"18.12.2026"_s);
        enter(form, u"day"_s);
        QVERIFY(!form->isVisible());
        QCOMPARE(world.page->focusWidget(), world.table(u"members"_s));
        QCOMPARE(world.statuses(), (QStringList{u"Completed"_s, u"Withdrawn"_s, u"Completed"_s}));
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.statuses(), (QStringList{u"Active"_s, u"Withdrawn"_s, u"Active"_s}));
    }

    void withdrawingAsksWhyAndKeepsTheNoteSealed()
    {
        VerbWorld world;
        world.openSpring();
        world.chooseMembers({0, 2});
        world.find<QPushButton>(u"verb.withdraw"_s)->click();
        auto *form = world.find<MoveForm>();
        QVERIFY(!form->findChild<QComboBox *>(u"to"_s)->isVisible());
        write(form, u"day"_s, u"4.5.2026"_s);
        enter(form, u"day"_s);
        QCOMPARE(faultsIn(form), QStringList{u"Withdrawing needs a reason."_s});
        auto *reason = form->findChild<QComboBox *>(u"reason"_s);
        reason->setCurrentIndex(reason->findText(leavingReasonName(LeavingReason::Transport)));
        write(form, u"note"_s, u"The bus was stopped"_s);
        enter(form, u"note"_s);
        QCOMPARE(world.statuses(), QStringList(3, u"Withdrawn"_s));
        for (const int at : {0, 1}) {
            const Enrolment left = got(world.centre.enrolments.find(world.spring, world.people[at]));
            QCOMPARE(left.reason, LeavingReason::Transport);
            QCOMPARE(got(world.centre.enrolments.noteOf(left)), u"The bus was stopped"_s);
        }
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.statuses().count(u"Withdrawn"_s), 1);
    }

    void transferringAsksWhereTo()
    {
        VerbWorld world;
        (void)world.made(u"GONE"_s, u"Cancelled"_s, GroupState::Cancelled, GroupWorld::firstDay);
        world.openSpring();
        world.chooseMembers({0, 2});
        world.find<QPushButton>(u"verb.transfer"_s)->click();
        auto *form = world.find<MoveForm>();
        auto *to = form->findChild<QComboBox *>(u"to"_s);
        QCOMPARE(to->count(), 2); // a sentence, and the one other group that is open
        write(form, u"day"_s, u"4.5.2026"_s);
        enter(form, u"day"_s);
        QCOMPARE(faultsIn(form).size(), 1);
        to->setCurrentIndex(1);
        enter(form, u"day"_s);
        QCOMPARE(world.statuses().count(u"Transferred"_s), 2);
        QCOMPARE(got(world.centre.enrolments.ofGroup(world.autumn)).size(), 2);
        QVERIFY(world.centre.undo());
        QVERIFY(got(world.centre.enrolments.ofGroup(world.autumn)).isEmpty());
    }

    void aChoiceOfOthersEndsTheMove()
    {
        VerbWorld world;
        world.openSpring();
        world.chooseMembers({0});
        world.run(u"members.complete"_s);
        world.chooseMembers({2});
        QVERIFY(!world.find<MoveForm>()->isVisible());
        world.run(u"members.complete"_s);
        QTest::keyClick(world.find<MoveForm>()->findChild<QLineEdit *>(u"day"_s), Qt::Key_Escape);
        QVERIFY(!world.find<MoveForm>()->isVisible());
        QCOMPARE(world.page->focusWidget(), world.table(u"members"_s));
    }

    void whoMayOnlyReadIsOfferedNothing()
    {
        VerbWorld world;
        world.enrolment.mayEdit = false;
        world.enrolment.mayEnrol = false;
        world.openSpring();
        world.chooseMembers({0});
        QVERIFY(world.page->commands().isEmpty());
        QVERIFY(GroupsSection(world.enrolment, true).commands(world.places).isEmpty());
        QVERIFY(world.offered().isEmpty());
        for (const QString &name : {u"newGroup"_s, u"edit"_s, u"addPeopleButton"_s})
            QVERIFY2(!world.find<QPushButton>(name)->isVisible(), qPrintable(name));
    }

    void everyFormIsReachedNamedAndUncut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void everyFormIsReachedNamedAndUncut()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        VerbWorld world;
        world.openSpring();
        world.page->resize(1190, 676); // beside the sidebar of a window of 1366
        for (const QString &code : {u"groups.change"_s, u"groups.addPeople"_s, u"members.withdraw"_s, u"members.transfer"_s}) {
            world.chooseMembers({0});
            world.run(code);
            QCoreApplication::processEvents();
            QCOMPARE(unnamedControls(world.page.get()), QStringList());
            QCOMPARE(unreachableControls(world.page.get()), QStringList());
            QCOMPARE(cutTexts(world.page.get()), QStringList());
        }
    }
};

QTEST_MAIN(GroupVerbsTest)
#include "tst_groupverbs.moc"
