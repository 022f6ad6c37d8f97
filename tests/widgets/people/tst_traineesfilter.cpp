// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the trainees: chosen in a menu by keyboard, said in words, kept under a name, counted in the sidebar.
#include "filterline.h"
#include "traineesfilter.h"
#include "traineeworld.h"

using namespace warsha;
using namespace traineeworld;
using namespace Qt::StringLiterals;

namespace {

struct MemoryLists : SavedListRepository {
    Result<QList<SavedPersonList>> all() const override { return lists; }
    Result<void> add(const SavedPersonList &list) override
    {
        lists.append(list);
        return {};
    }
    Result<void> change(const SavedPersonList &list) override
    {
        *std::ranges::find(lists, list.id, &SavedPersonList::id) = list;
        return {};
    }
    Result<void> remove(const SavedPersonList &list) override
    {
        lists.removeAll(list);
        return {};
    }
    QList<SavedPersonList> lists;
};

struct FilterWorld : World {
    explicit FilterWorld(bool mayEdit = true) : World(mayEdit)
    {
        kept = &service;
        open();
        QApplication::setActiveWindow(page.get());
    }
    ~FilterWorld()
    {
        page.reset();
        section.reset();
    }
    MemoryLists repository;
    SavedListService service{desk.units, desk.session, repository};

    /// As the button's menu offers it.
    QAction *value(const QString &facet, const QString &words) const
    {
        auto *menu = find<QPushButton>(u"filter"_s)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *each : menu->findChild<QMenu *>(u"filter."_s + facet)->actions())
            if (each->text().startsWith(words))
                return each;
        return nullptr;
    }
    void choose(const QString &facet, const QString &words) const { value(facet, words)->trigger(); }
    QString words() const { return find<FilterLine>({})->isVisible() ? find<QLabel>(u"filterWords"_s)->text() : QString(); }
    /// The frame goes where the page asked to.
    void follow() { page->openList(navigator.went.last().list); }
    QList<SavedList> counted() const
    {
        QList<SavedList> told;
        section->lists(page.get(), [&](const QList<SavedList> &lists) { told = lists; });
        return told;
    }
    void name(const QString &text) const
    {
        auto *field = find<QLineEdit>(u"listName"_s);
        QVERIFY(field->isVisible() && field->hasFocus());
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        type(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

class TraineesFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void init() { deskSettings()->remove(u"columns"_s); }
    void cleanup() { useDesk(); }

    void whoFitsIsShownAndSaidInWords()
    {
        FilterWorld world;
        QVERIFY(world.words().isEmpty());
        world.choose(u"sex"_s, u"Women"_s);
        QCOMPARE(world.listed(), QStringList{u"Amina Haddad"_s});
        QCOMPARE(world.words(), u"Women"_s);
        QVERIFY(saidIn(world.page.get()).contains(u"1 of 3"_s));
        world.choose(u"sex"_s, u"Not stated"_s); // any of one facet
        QCOMPARE(world.listed().size(), 3);
        world.choose(u"missing"_s, u"No phone"_s); // and of each facet
        QCOMPARE(world.listed(), QStringList({u"Bilal Mansour"_s, u"Omar"_s}));
        QCOMPARE(world.words(), u"Women, Not stated – No phone"_s);
        QVERIFY(world.value(u"sex"_s, u"Women"_s)->isChecked());
        world.choose(u"sex"_s, u"Women"_s);
        world.choose(u"sex"_s, u"Not stated"_s);
        QCOMPARE(world.words(), u"No phone"_s);
        QTest::mouseClick(world.find<QPushButton>(u"clearFilter"_s), Qt::LeftButton);
        QCOMPARE(world.listed().size(), 3);
        QVERIFY(world.words().isEmpty());
    }

    void theMenuOffersWhatOccursWithItsCount()
    {
        FilterWorld world;
        QVERIFY(world.value(u"sex"_s, u"Women (1)"_s));
        QVERIFY(!world.value(u"sex"_s, u"Men"_s)); // nobody
        QVERIFY(world.value(u"age"_s, u"18 to 24 (1)"_s));
        QVERIFY(unnamedControls(world.page.get()).isEmpty());
    }

    void aRecordThatIsAskedForIsShownWhateverTheFilter()
    {
        FilterWorld world;
        const PersonId omar = world.person(u"omar"_s).id;
        world.choose(u"sex"_s, u"Women"_s);
        world.page->openRecord(omar.uuid());
        QCOMPARE(world.find<DeskTable>(u"list"_s)->chosenId(), omar.uuid());
        QVERIFY(world.words().isEmpty());
    }

    void aFilterIsKeptUnderANameAndCounted()
    {
        FilterWorld world;
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.choose(u"sex"_s, u"Women"_s);
        QTest::mouseClick(world.find<QPushButton>(u"keepFilter"_s), Qt::LeftButton);
        world.name(u"Our women"_s);
        QCOMPARE(saved.size(), 1);
        QVERIFY(world.find<DeskTable>(u"list"_s)->hasFocus());
        QCOMPARE(world.desk.units.verbs.last(), u"people.savelist"_s);
        world.follow();
        QVERIFY(saidIn(world.page.get()).contains(u"Our women"_s));
        QCOMPARE(world.listed(), QStringList{u"Amina Haddad"_s});
        QCOMPARE(world.counted().last().title, u"Our women"_s);
        QCOMPARE(world.counted().last().count, 1);
        (void)world.desk.add({u"Zeina"_s}, {}, {}, Sex::Female);
        world.page->refresh();
        QCOMPARE(world.listed(), QStringList({u"Amina Haddad"_s, u"Zeina"_s}));
        QCOMPARE(world.counted().last().count, 2);
        world.page->openList({});
        QCOMPARE(world.listed().size(), 4);
    }

    void aListThatWasChangedIsNoMoreWhatItsNameSays()
    {
        FilterWorld world;
        world.choose(u"sex"_s, u"Women"_s);
        world.find<QPushButton>(u"keepFilter"_s)->click();
        world.name(u"Our women"_s);
        world.follow();
        QVERIFY(!world.find<QPushButton>(u"keepFilter"_s)->isVisible());
        QVERIFY(world.find<QPushButton>(u"renameList"_s)->isVisible());
        world.choose(u"age"_s, u"18 to 24"_s);
        QVERIFY(!saidIn(world.page.get()).contains(u"Our women"_s));
        world.find<QPushButton>(u"keepFilter"_s)->click();
        QCOMPARE(world.find<QLineEdit>(u"listName"_s)->text(), u"Our women"_s); // Enter alone keeps the change
        QTest::keyClick(world.find<QLineEdit>(u"listName"_s), Qt::Key_Return);
        QCOMPARE(world.repository.lists.size(), 1);
        QCOMPARE(world.repository.lists.first().filter.facets(), QStringList({u"age"_s, u"sex"_s}));
    }

    /// The question for the name had neither: by the mouse alone it could only be looked at.
    void aListIsNamedOrNotByTheMouseAlone()
    {
        FilterWorld world;
        world.choose(u"sex"_s, u"Women"_s);
        auto *save = world.find<QPushButton>(u"saveList"_s);
        auto *cancel = world.find<QPushButton>(u"cancelList"_s);
        QVERIFY(!save->isVisible() && !cancel->isVisible());
        world.find<QPushButton>(u"keepFilter"_s)->click();
        QVERIFY(save->isVisible() && cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!save->isVisible() && world.find<QPushButton>(u"keepFilter"_s)->isVisible());
        QVERIFY(world.repository.lists.isEmpty());
        world.find<QPushButton>(u"keepFilter"_s)->click();
        world.find<QLineEdit>(u"listName"_s)->setText(u"Our women"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(world.repository.lists.size(), 1);
        QVERIFY(!save->isVisible());
    }

    void aListIsRenamedDeletedAndUndone()
    {
        FilterWorld world;
        world.choose(u"sex"_s, u"Women"_s);
        world.find<QPushButton>(u"keepFilter"_s)->click();
        world.name(u"Our women"_s);
        world.follow();
        const QList<SavedPersonList> before = world.repository.lists;
        world.find<QPushButton>(u"renameList"_s)->click();
        QTest::keyClick(world.find<QLineEdit>(u"listName"_s), Qt::Key_Escape); // not so
        QCOMPARE(world.repository.lists.first().name, u"Our women"_s);
        world.find<QPushButton>(u"renameList"_s)->click();
        world.name(u"Women"_s);
        QVERIFY(saidIn(world.page.get()).contains(u"Women"_s));
        world.find<QPushButton>(u"removeList"_s)->click();
        QVERIFY(world.repository.lists.isEmpty());
        QVERIFY(world.navigator.went.last().list.isEmpty());
        world.follow();
        QCOMPARE(world.listed().size(), 3);
        world.repository.lists = before; // undo, and the list is opened again
        world.navigator.went.append(Link{u"trainees"_s, {}, u"saved:"_s + before.first().id.toText()});
        world.follow();
        QCOMPARE(world.listed(), QStringList{u"Amina Haddad"_s});
        world.repository.lists.clear(); // another desk deletes it
        world.page->refresh();
        QVERIFY(world.navigator.went.last().list.isEmpty());
    }

    void aRefusalIsToldAndNothingIsLost()
    {
        FilterWorld world;
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.choose(u"sex"_s, u"Women"_s);
        world.find<QPushButton>(u"keepFilter"_s)->click();
        world.name(u" "_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(world.find<QLineEdit>(u"listName"_s)->isVisible());
        QVERIFY(world.repository.lists.isEmpty());
    }

    void aRegisteredListIsFilteredFurtherAndKept()
    {
        FilterWorld world;
        world.list.people = {world.person(u"amina"_s).id, world.person(u"omar"_s).id};
        world.page->refresh();
        world.page->openList(u"below"_s);
        QVERIFY(world.words().isEmpty()); // its title says it
        world.choose(u"sex"_s, u"Women"_s);
        QCOMPARE(world.listed(), QStringList{u"Amina Haddad"_s});
        QVERIFY(world.words().contains(u"Below their share"_s));
    }

    void whoMayNotEditFiltersAndKeepsNothing()
    {
        FilterWorld world(false);
        world.choose(u"sex"_s, u"Women"_s);
        QCOMPARE(world.listed(), QStringList{u"Amina Haddad"_s});
        QVERIFY(!world.find<QPushButton>(u"keepFilter"_s)->isVisible());
    }
};

QTEST_MAIN(TraineesFilterTest)
#include "tst_traineesfilter.moc"
