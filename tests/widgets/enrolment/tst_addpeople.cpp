// SPDX-License-Identifier: GPL-3.0-or-later
// People put into a group: by a letter and Enter, by ticks in the list, by a list of names that is pasted, registered on the way;
// what was begun is kept.
#include "addpeopleform.h"
#include "card.h"
#include "fakedesk.h"
#include "newtraineeform.h"
#include "ticktable.h"
#include "verbworld.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace warsha;

class AddPeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void peopleAreAddedByALetterAndEnter()
    {
        VerbWorld world;
        world.openSpring();
        (void)world.centre.addPeople({u"Bilal Mansour"_s, u"Dima Khoury"_s});
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        auto *search = form->findChild<QLineEdit *>(u"search"_s);
        QCOMPARE(world.page->focusWidget(), search);
        const auto chosen = [&] { return form->findChild<QLabel *>(u"chosen"_s)->text(); };
        const auto fault = [&] { return form->findChild<MessageBar *>(u"fault"_s)->sentence(); };
        write(form, u"search"_s, u"bilal"_s);
        enter(form, u"search"_s);
        QVERIFY(search->text().isEmpty());
        QVERIFY(chosen().contains(u"Bilal Mansour"_s));
        write(form, u"search"_s, u"amina"_s); // in training already
        enter(form, u"search"_s);
        QVERIFY2(fault().contains(u"in this group already: Active"_s), qPrintable(fault()));
        write(form, u"search"_s, u"nobody"_s);
        enter(form, u"search"_s);
        QVERIFY(fault().contains(u"“nobody”"_s));
        write(form, u"search"_s, u"dima"_s);
        enter(form, u"search"_s);
        write(form, u"search"_s, u"dima"_s); // and let go again
        enter(form, u"search"_s);
        QVERIFY(!chosen().contains(u"Dima"_s));
        write(form, u"search"_s, u"suharto"_s); // left, and comes back
        enter(form, u"search"_s);
        write(form, u"day"_s, u"never"_s);
        enter(form, u"day"_s);
        QCOMPARE(faultsIn(form).size(), 1);
        write(form, u"day"_s, u"1.1.2027"_s); // the group is over by then: said, and nothing is lost
        enter(form, u"day"_s);
        QVERIFY(fault().contains(u"last day"_s));
        write(form, u"day"_s, u"4.5.2026"_s);
        search->setFocus();
        enter(form, u"search"_s); // empty: that is all
        QVERIFY(!form->isVisible());
        QCOMPARE(world.statuses(), (QStringList{u"Active"_s, u"Enrolled"_s, u"Enrolled"_s, u"Active"_s}));
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.statuses(), (QStringList{u"Active"_s, u"Withdrawn"_s, u"Active"_s}));
    }

    void peopleAreTickedInTheList()
    {
        VerbWorld world;
        world.openSpring();
        const auto more = world.centre.addPeople({u"Bilal Mansour"_s, u"Dima Khoury"_s});
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        auto *table = form->findChild<TickTable *>(u"found"_s);
        const auto chosen = [&] { return form->findChild<QLabel *>(u"chosen"_s)->text(); };
        const auto tickOf = [&](int row) { return table->model()->index(row, 0).data(Qt::CheckStateRole); };
        QVERIFY2(chosen().contains(u"Space"_s), qPrintable(chosen()));
        QVERIFY(table->choose(more[0].uuid()));
        table->setFocus();
        const int row = table->currentIndex().row();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(tickOf(row).toInt(), int(Qt::Checked));
        QVERIFY(chosen().contains(u"Bilal"_s));
        QTest::keyClick(table, Qt::Key_Return); // as Space, and nothing is enrolled by it
        QVERIFY(!chosen().contains(u"Bilal"_s));
        QVERIFY2(form->isVisible() && chosen().contains(u"Enter in the empty search enrols"_s), qPrintable(chosen()));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(chosen().contains(u"Bilal"_s));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!chosen().contains(u"Bilal"_s));
        const auto click = [&](const PersonId &person) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(table->listModel()->rowOf(person.uuid()), 1)).center());
        };
        click(more[1]);
        QVERIFY(chosen().contains(u"Dima"_s));
        const QPoint bilal = table->visualRect(table->model()->index(row, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, bilal);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, bilal); // an old habit, which lets nobody go again
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, bilal);
        QVERIFY(chosen().contains(u"Bilal"_s));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, bilal);
        QVERIFY(!chosen().contains(u"Bilal"_s));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); // who is in training is not chosen again
        QVERIFY(chosen().contains(u"Bilal"_s) && chosen().contains(u"Suharto"_s) && !chosen().contains(u"Amina"_s));
        QVERIFY(!tickOf(table->listModel()->rowOf(world.people[1].uuid())).isValid());
        QCOMPARE(form->findChild<QPushButton *>(u"enrol"_s)->text(), u"Enrol 3 trainees"_s);
    }

    void whoWasChosenIsKeptAndTheListIsFresh()
    {
        VerbWorld world;
        world.openSpring();
        (void)world.centre.addPeople({u"Bilal Mansour"_s});
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        const auto chosen = [&] { return form->findChild<QLabel *>(u"chosen"_s)->text(); };
        write(form, u"search"_s, u"bilal"_s);
        enter(form, u"search"_s);
        write(form, u"search"_s, u"late"_s);
        world.page->hide(); // another page, and an import there
        (void)world.centre.addPeople({u"Late Comer"_s});
        world.page->show();
        QCOMPARE(form->findChild<TickTable *>(u"found"_s)->model()->rowCount(), 1);
        QVERIFY(chosen().contains(u"Bilal"_s));
        QSignalSpy told(world.page.get(), &Page::told);
        world.page->openRecord(world.autumn.uuid());
        QCOMPARE(told.size(), 1);
        world.run(u"groups.addPeople"_s); // of another group: nobody
        QVERIFY(!chosen().contains(u"Bilal"_s));
        world.page->openRecord(world.spring.uuid());
        world.run(u"groups.addPeople"_s);
        QVERIFY(chosen().contains(u"Bilal"_s));
        QCOMPARE(form->findChild<QLineEdit *>(u"search"_s)->text(), u"late"_s);
        form->findChild<QPushButton *>(u"cancel"_s)->click();
        world.run(u"groups.addPeople"_s); // given up
        QVERIFY(!chosen().contains(u"Bilal"_s));
    }

    /// Escape is pressed once too often; only Cancel gives up.
    void escapeLosesNobody_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("in the search") << u"search"_s;
        QTest::newRow("in the list") << u"found"_s;
        QTest::newRow("at the day") << u"day"_s;
    }
    void escapeLosesNobody()
    {
        QFETCH(const QString, place);
        VerbWorld world;
        world.openSpring();
        (void)world.centre.addPeople({u"Bilal Mansour"_s, u"Dima Khoury"_s});
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        const auto chosen = [&] { return form->findChild<QLabel *>(u"chosen"_s)->text(); };
        write(form, u"search"_s, u"bilal"_s);
        enter(form, u"search"_s);
        auto *at = form->findChild<QWidget *>(place);
        at->setFocus();
        QSignalSpy told(world.page.get(), &Page::told);
        QTest::keyClick(at, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().first().toString().contains(u"Add people goes on with it"_s), qPrintable(told.first().first().toString()));
        QCOMPARE(world.page->focusWidget(), world.table(u"list"_s));
        world.run(u"groups.addPeople"_s);
        QVERIFY(chosen().contains(u"Bilal"_s));
        form->findChild<QPushButton *>(u"cancel"_s)->click();
        world.run(u"groups.addPeople"_s);
        QVERIFY(!chosen().contains(u"Bilal"_s));
        QTest::keyClick(form->findChild<QWidget *>(place), Qt::Key_Escape); // nothing to keep, nothing to say
        QVERIFY(!form->isVisible() && told.size() == 1);
    }

    void theFootIsInSightInALowWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void theFootIsInSightInALowWindow()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        VerbWorld world;
        world.openSpring();
        QStringList names;
        for (int at = 0; at < 70; ++at)
            names.append(u"Trainee Number %1"_s.arg(at));
        (void)world.centre.addPeople(names);
        world.page->resize(824, 500); // what a window of 1024 by 600 leaves
        world.run(u"groups.change"_s); // a high form behind it
        QTest::keyClick(world.page->focusWidget(), Qt::Key_Escape);
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        auto *table = form->findChild<TickTable *>(u"found"_s);
        const auto inSight = [&](const QString &name) {
            QCoreApplication::processEvents();
            const auto *part = form->findChild<QWidget *>(name);
            return part->visibleRegion().boundingRect() == part->rect();
        };
        QVERIFY(inSight(u"enrol"_s) && inSight(u"cancel"_s) && inSight(u"day"_s));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(inSight(u"enrol"_s) && inSight(u"cancel"_s) && inSight(u"day"_s) && inSight(u"search"_s));
        QVERIFY(table->height() >= 3 * table->rowHeight(0));
    }

    void aPastedListChoosesEachOfIt()
    {
        VerbWorld world;
        world.openSpring();
        (void)world.centre.addPeople({u"Bilal Mansour"_s, u"Dima Khoury"_s});
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        auto *search = form->findChild<QLineEdit *>(u"search"_s);
        QGuiApplication::clipboard()->setText(u"Bilal Mansour\t03 1\r\nAmina Haddad\r\n\r\nNobody Atall\r\ndima khoury\r\n"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        const QString chosen = form->findChild<QLabel *>(u"chosen"_s)->text();
        QVERIFY2(chosen.contains(u"Bilal"_s) && chosen.contains(u"Dima"_s), qPrintable(chosen));
        const QString said = form->findChild<MessageBar *>(u"fault"_s)->sentence();
        QVERIFY2(said.contains(u"2 trainees"_s) && said.contains(u"Amina"_s) && said.contains(u"Nobody Atall"_s), qPrintable(said));
        QCOMPARE(search->text(), u"Nobody Atall"_s); // to be registered
    }

    void whoFindsTheGroupFullWaitsAndItIsSaid()
    {
        VerbWorld world;
        world.openSpring();
        Group group = got(world.centre.groups.group(world.spring));
        group.capacity = 3;
        QVERIFY(world.centre.groups.change(group));
        (void)world.centre.addPeople({u"Bilal Mansour"_s, u"Dima Khoury"_s});
        world.page->refresh();
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        for (const QString &name : {u"bilal"_s, u"dima"_s}) {
            write(form, u"search"_s, name);
            enter(form, u"search"_s);
        }
        enter(form, u"search"_s);
        auto *told = world.find<MessageBar>(u"told"_s);
        QVERIFY(told->isVisible());
        QVERIFY2(told->sentence().contains(u"1 enrolled, 1 on the waiting list"_s), qPrintable(told->sentence()));
        QVERIFY(world.statuses().contains(u"Waiting list"_s));
    }

    void whoIsNotRegisteredIsOnTheWay()
    {
        VerbWorld world;
        world.openSpring();
        world.run(u"groups.addPeople"_s);
        auto *form = world.find<AddPeopleForm>();
        form->findChild<QPushButton *>(u"newcomer"_s)->click();
        auto *newcomer = form->findChild<NewTraineeForm *>();
        QVERIFY(newcomer->isVisible());
        write(newcomer, u"name"_s, u"Nadia Salem"_s);
        enter(newcomer, u"name"_s);
        QVERIFY(!newcomer->isVisible());
        QVERIFY(form->findChild<QLabel *>(u"chosen"_s)->text().contains(u"Nadia Salem"_s));
        enter(form, u"search"_s);
        QVERIFY(world.column(u"members"_s, 0).contains(u"Nadia Salem"_s));
    }
};

QTEST_MAIN(AddPeopleTest)
#include "tst_addpeople.moc"
