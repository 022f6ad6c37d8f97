// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees: search as one types, the detail beside the list, fields edited in place, registering, all by keyboard.
#include "traineeworld.h"
#include "typedday.h"

using namespace warsha;
using namespace traineeworld;
using namespace Qt::StringLiterals;

class TraineesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void init() { deskSettings()->remove(u"columns"_s); }
    void cleanup() { useDesk(); }

    void aSavedListShowsItsPeopleAlone()
    {
        World world;
        world.open();
        auto *table = world.find<DeskTable>(u"list"_s);
        const QUuid amina = table->listModel()->idAt(0), bilal = table->listModel()->idAt(1);
        world.list.people = {PersonId(bilal)};
        QList<SavedList> told;
        world.section->lists(world.page.get(), [&](const QList<SavedList> &lists) { told = lists; });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().count, 1);
        world.page->openList(u"below"_s);
        QCOMPARE(world.listed(), QStringList{u"Bilal Mansour"_s});
        QVERIFY(saidIn(world.page.get()).contains(u"Below their share"_s));
        type(world.find<QLineEdit>(u"search"_s), u"amina"_s); // the search stays in the list
        QVERIFY(world.listed().isEmpty());
        world.find<QLineEdit>(u"search"_s)->clear();
        world.list.people = {PersonId(amina)};
        world.page->refresh();
        QCOMPARE(world.listed(), QStringList{u"Amina Haddad"_s});
        world.list.people.clear();
        world.page->refresh();
        QVERIFY(saidIn(world.page.get()).contains(u"Nobody is in this list now."_s));
        world.section->lists(world.page.get(), [&](const QList<SavedList> &lists) { told = lists; });
        QVERIFY(told.isEmpty());
        world.page->openList({});
        QCOMPARE(world.listed().size(), 3);
        QVERIFY(saidIn(world.page.get()).contains(u"Trainees"_s));
    }

    void searchNarrowsAsOneTypes()
    {
        World world;
        world.open();
        const QAbstractItemModelTester tester(world.find<DeskTable>(u"list"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.listed(), QStringList({u"Amina Haddad"_s, u"Bilal Mansour"_s, u"Omar"_s}));
        auto *search = world.find<QLineEdit>(u"search"_s);
        type(search, u"man"_s);
        QCOMPARE(world.listed(), QStringList({u"Bilal Mansour"_s}));
        search->clear();
        type(search, u"امينه"_s); // folded: hamza and ta marbuta
        QCOMPARE(world.listed(), QStringList({u"Amina Haddad"_s}));
        search->clear();
        type(search, u"123456"_s);
        QCOMPARE(world.listed().size(), 1);
        type(search, u"zz"_s);
        QVERIFY(world.listed().isEmpty());
        QVERIFY(!world.find<DeskTable>(u"list"_s)->isVisible());
    }

    void keyboardAlone()
    {
        World world;
        world.open();
        auto *table = world.find<DeskTable>(u"list"_s);
        table->setFocus();
        type(table, u"bil"_s); // letters go to the search
        auto *search = world.find<QLineEdit>(u"search"_s);
        QCOMPARE(search->text(), u"bil"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(world.find<QLabel>(u"name"_s)->text(), u"Bilal Mansour"_s);
    }

    void detailFollowsTheList()
    {
        World world;
        world.open();
        QSignalSpy shown(world.page.get(), &Page::recordShown);
        auto *table = world.find<DeskTable>(u"list"_s);
        QCOMPARE(world.find<QLabel>(u"name"_s)->text(), u"Amina Haddad"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(world.find<QLabel>(u"name"_s)->text(), u"Bilal Mansour"_s);
        QCOMPARE(shown.size(), 1);
        world.page->openRecord(table->listModel()->idAt(2));
        QCOMPARE(world.find<QLabel>(u"name"_s)->text(), u"Omar"_s);
        type(world.find<QLineEdit>(u"search"_s), u"amina"_s);
        world.page->openRecord(world.desk.directory.snapshot()->findNumber(table->listModel()->index(0, 0).data().toString())->id.uuid());
    }

    void openingAHiddenRecordClearsTheSearch()
    {
        World world;
        world.open();
        auto *table = world.find<DeskTable>(u"list"_s);
        const QUuid omar = table->listModel()->idAt(2);
        type(world.find<QLineEdit>(u"search"_s), u"amina"_s);
        world.page->openRecord(omar);
        QCOMPARE(world.listed().size(), 3);
        QCOMPARE(table->chosenId(), omar);
    }

    void fieldIsEditedInPlace()
    {
        World world;
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        auto *phone = world.find<PlaceField>(u"phones"_s);
        QVERIFY(!phone->isEditing());
        QTest::keyClick(phone, Qt::Key_F2);
        QVERIFY(phone->isEditing());
        phone->setText(u"+961 70 000 111"_s);
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.desk.units.verbs.last(), u"people.change"_s);
        const auto snapshot = world.desk.directory.snapshot();
        QCOMPARE(snapshot->search(u"70000111").front().person->identity.printedName(), u"Amina Haddad"_s);
        QTest::keyClick(phone, Qt::Key_F2); // Escape: as before
        phone->setText(u"nonsense"_s);
        QTest::keyClick(phone, Qt::Key_Escape);
        QCOMPARE(phone->text(), u"+961 70 000 111"_s);
        QCOMPARE(saved.size(), 1);
    }

    void badValueStaysWithItsReason()
    {
        World world;
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        auto *birth = world.find<PlaceField>(u"birth"_s);
        QTest::keyClick(birth, Qt::Key_F2);
        QCOMPARE(birth->text(), u"12/03/2004"_s); // as the centre writes it
        birth->setText(u"31.2.2004"_s);
        QTest::keyClick(birth, Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
        QVERIFY(birth->fault().contains(u"31.2.2004"_s));
        QCOMPARE(world.desk.units.verbs.count(u"people.change"_s), 0);
        QTest::keyClick(birth, Qt::Key_F2); // still there to be mended
        QCOMPARE(birth->text(), u"31.2.2004"_s);
        birth->setText(u"1.2.2004"_s);
        QTest::keyClick(birth, Qt::Key_Return);
        QVERIFY(birth->fault().isEmpty());
        QCOMPARE(birth->text(), u"1 February 2004"_s);
    }

    void conflictIsShown()
    {
        World world;
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.desk.units.refusal = u"Somebody else changed this trainee."_s;
        auto *known = world.find<PlaceField>(u"knownAs"_s);
        QTest::keyClick(known, Qt::Key_F2);
        known->setText(u"Mina"_s);
        QTest::keyClick(known, Qt::Key_Return);
        QVERIFY(failed.value(0).value(0).toString().startsWith(world.desk.units.refusal));
        QVERIFY(known->fault().startsWith(world.desk.units.refusal));
    }

    void readerCannotEdit()
    {
        World world(false);
        world.open();
        auto *phone = world.find<PlaceField>(u"phones"_s);
        QTest::keyClick(phone, Qt::Key_F2);
        QVERIFY(!phone->isEditing());
        QVERIFY(!world.find<QComboBox>(u"sex"_s)->isEnabled());
        QVERIFY(!world.find<QCheckBox>(u"consent.donor"_s)->isEnabled());
        QVERIFY(!world.find<QPushButton>(u"more"_s));
        world.chooseAll();
        QVERIFY(!world.find<FieldEditor>({}));
        QVERIFY(world.section->commands(world.navigator).isEmpty());
    }

    void registering()
    {
        World world;
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.section->commands(world.navigator).first().run();
        QCOMPARE(world.navigator.went.last().section, u"trainees"_s);
        auto *form = world.page->findChild<NewTraineeForm *>();
        QVERIFY(form->isVisible());
        QVERIFY(!form->findChild<QPushButton *>(u"register"_s)->isEnabled());
        type(form->findChild<QLineEdit *>(u"name"_s), u"Amina Haddad"_s);
        QVERIFY(form->findChild<MessageBar *>(u"twins"_s)->isVisible());
        form->findChild<QLineEdit *>(u"birth"_s)->setText(u"soon"_s);
        form->findChild<QPushButton *>(u"register"_s)->click();
        QVERIFY(form->findChild<MessageBar *>(u"fault"_s)->isVisible());
        QCOMPARE(world.listed().size(), 3);
        form->findChild<QLineEdit *>(u"birth"_s)->setText(u"2001"_s);
        auto *phone = form->findChild<QLineEdit *>(u"phone"_s);
        phone->setText(QString(401, u'1'));
        form->findChild<QPushButton *>(u"register"_s)->setFocus();
        form->findChild<QPushButton *>(u"register"_s)->click();
        QVERIFY(form->findChild<MessageBar *>(u"fault"_s)->sentence().contains(u"phone number is longer"_s));
        QCOMPARE(world.page->focusWidget(), phone); // where it is mended
        phone->clear();
        QTest::keyClick(form, Qt::Key_Return);
        QCOMPARE(world.listed().size(), 4);
        QCOMPARE(saved.size(), 1);
        QVERIFY(!form->isVisible());
        QCOMPARE(world.desk.units.verbs.last(), u"people.register"_s);
    }

    void panelsAreMadeWhenLookedAt()
    {
        World world;
        world.open();
        QCOMPARE(world.panel.made, 0);
        auto *tabs = world.find<QTabBar>(u"tabs"_s);
        tabs->setCurrentIndex(1);
        QCOMPARE(world.panel.made, 1);
        QCOMPARE(world.panel.shown.size(), 1);
        QTest::keyClick(world.find<DeskTable>(u"list"_s), Qt::Key_Down);
        QCOMPARE(world.panel.shown.last(), world.find<DeskTable>(u"list"_s)->chosenId());
    }

    void upperColumnsAreShown()
    {
        World world;
        world.open();
        const IdListModel *model = world.find<DeskTable>(u"list"_s)->listModel();
        QCOMPARE(world.find<DeskTable>(u"list"_s)->columnsShown().size(), 3);
        QCOMPARE(model->index(0, 2).data().toString(), u"FRM-26-A"_s);
        QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 model->index(0, 0).data().toString() + u", Amina Haddad, Group FRM-26-A"_s);
    }

    void finderAnswersAtOnce()
    {
        World world;
        QList<Hit> hits;
        PeopleFinder(world.desk.directory).find(u"haddad"_s, 5, this, [&](const QList<Hit> &found) { hits = found; });
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().link.section, u"trainees"_s);
        QCOMPARE(hits.first().title, u"Amina Haddad"_s);
    }

    void everyControlHasAName()
    {
        World world;
        world.open();
        QVERIFY2(unnamedControls(world.page.get()).isEmpty(), qPrintable(unnamedControls(world.page.get()).join(u' ')));
        QVERIFY2(unreachableControls(world.page.get()).isEmpty(), qPrintable(unreachableControls(world.page.get()).join(u' ')));
        QVERIFY2(cutTexts(world.page.get()).isEmpty(), qPrintable(cutTexts(world.page.get()).join(u" | "_s)));
        world.page->startNew();
        QVERIFY2(unnamedControls(world.page.get()).isEmpty(), qPrintable(unnamedControls(world.page.get()).join(u' ')));
    }

    void arabicIsMirrored()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.open();
        auto *table = world.find<DeskTable>(u"list"_s);
        QVERIFY(table->mapTo(world.page.get(), QPoint()).x() > world.page->width() / 2);
        QVERIFY(table->columnViewportPosition(0) > table->columnViewportPosition(1));
    }

    void ages_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("age");
        QTest::newRow("before the birthday") << u"2004-07-02"_s << u"21"_s;
        QTest::newRow("on the birthday") << u"2004-07-01"_s << u"22"_s;
        QTest::newRow("year only") << u"1999"_s << u"about 27"_s;
        QTest::newRow("estimated") << u"~1999"_s << u"about 27"_s;
        QTest::newRow("unknown") << QString() << QString();
        QTest::newRow("future") << u"2030"_s << QString();
    }

    void ages()
    {
        QFETCH(QString, birth);
        QTEST(ageText(PartialDate::fromText(birth).value_or(PartialDate()), QDate(2026, 7, 1)), "age");
    }

    void typedBirths()
    {
        QCOMPARE(typedDate(u"12.3.2004"_s)->toText(), u"2004-03-12"_s);
        QCOMPARE(typedDate(u"١٢/٣/٢٠٠٤"_s)->toText(), u"2004-03-12"_s);
        QCOMPARE(typedDate(u"2004"_s)->toText(), u"2004"_s);
        QVERIFY(!typedDate(u"12/13/2004"_s));
        QVERIFY(!typedDate(u"soon"_s));
        QCOMPARE(initialsOf(u"Amina Haddad"_s), u"AH"_s);
        QCOMPARE(initialsOf(u"Omar"_s), u"O"_s);
    }
};

QTEST_MAIN(TraineesPageTest)
#include "tst_traineespage.moc"
