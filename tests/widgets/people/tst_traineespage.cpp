// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees: search as one types, the detail beside the list, fields edited in place, registering, all by keyboard.
#include "card.h"
#include "desksettings.h"
#include "desktable.h"
#include "fieldeditor.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "memorypeople.h"
#include "mergeform.h"
#include "newtraineeform.h"
#include "peoplefinder.h"
#include "peopleimportsubject.h"
#include "peopletablemodel.h"
#include "persondataholder.h"
#include "persontexts.h"
#include "placefield.h"
#include "traineespage.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// A column as an upper slice would give: the group of each.
struct FakeColumn : PersonColumn {
    Column column() const override { return {u"Group"_s, 110}; }
    QVariant cell(const PersonId &, int role) const override { return role == Qt::DisplayRole && loaded ? u"FRM-26-A"_s : QVariant(); }
    void load(QObject *, const std::function<void()> &then) override
    {
        loaded = true;
        then();
    }
    bool loaded = false;
};

class FakePanelWidget : public PanelWidget
{
public:
    FakePanelWidget(QWidget *parent, QList<QUuid> *all) : PanelWidget(parent), shown(all) {}
    void showRecord(const QUuid &record) override { shown->append(record); }
    QList<QUuid> *shown;
};

struct FakePanel : Panel {
    QString code() const override { return u"hours"_s; }
    QString title() const override { return u"Hours"_s; }
    PanelWidget *makeWidget(QWidget *parent, Navigator &) override
    {
        ++made;
        return new FakePanelWidget(parent, &shown);
    }
    int made = 0;
    QList<QUuid> shown;
};

struct FakeHistories : PersonHistories {
    Result<PersonHistory> of(const PersonId &) const override { return history; }
    Result<void> undoBackTo(const QUuid &step) override
    {
        undoneTo = step;
        return {};
    }
    PersonHistory history;
    QUuid undoneTo;
};

/// A slice above that keeps papers of everybody.
struct FakeHolder : PersonDataHolder {
    Result<QStringList> keeps(const PersonId &) const override { return QStringList{u"Certificate C-1 stays readable."_s}; }
    Result<Sheet> dataOf(const PersonId &) const override { return Sheet{u"Papers"_s, {u"No."_s}, {{u"C-1"_s}}}; }
};

struct FakePlaces : TraineePlacing {
    Result<ImportChoice> choice() const override
    {
        return ImportChoice{{}, u"Group"_s, ImportChoice::Kind::List, {{{}, u"No group"_s}, {u"g"_s, u"FRM-26-A"_s}}};
    }
    Result<Placing> placing(const QString &chosen, const QList<PersonId> &) override
    {
        return Placing{[this, chosen](const QList<Person> &people) -> Result<void> {
            placed.append(chosen + u'/' + people.first().identity.printedName());
            return {};
        }};
    }
    QStringList placed;
};

} // namespace

class TraineesPageTest : public QObject
{
    Q_OBJECT

    struct World {
        explicit World(bool mayEdit = true) : mayChange(mayEdit)
        {
            (void)desk.add({u"Amina Haddad"_s, u"أمينة حداد"_s}, u"2004-03-12"_s, {u"+961 3 123 456"_s}, Sex::Female);
            (void)desk.add({u"Bilal Mansour"_s}, u"1999"_s);
            (void)desk.add({u"Omar"_s});
            desk.service.addHolder(holder);
        }
        void open()
        {
            section = std::make_unique<TraineesSection>(PeopleDesk{worker, desk.service, desk.directory, desk.clock, mayChange, nullptr, &files,
                                                                   &question, &histories, &places, {}, mayChange},
                                                        QList<PersonColumn *>{&column}, QList<Panel *>{&panel}, true);
            page.reset(static_cast<TraineesPage *>(section->makePage(nullptr, navigator)));
            page->resize(1366, 676);
            page->show();
        }
        template<typename T>
        T *find(const QString &name) const { return page->findChild<T *>(name); }
        QStringList listed() const
        {
            QStringList names;
            const IdListModel *model = find<DeskTable>(u"list"_s)->listModel();
            for (int row = 0; row < model->rowCount(); ++row)
                names.append(model->index(row, 1).data().toString());
            return names;
        }
        bool mayChange;
        MemoryDesk desk;
        const Person &person(const QString &name) const { return *desk.directory.snapshot()->search(name).front().person; }
        void chooseAll() const
        {
            find<DeskTable>(u"list"_s)->setFocus();
            find<DeskTable>(u"list"_s)->selectAll();
        }
        InlineWorker worker;
        FakeFilePicker files;
        FakeQuestion question;
        FakeHistories histories;
        FakePlaces places;
        FakeHolder holder;
        FakeNavigator navigator;
        FakeColumn column;
        FakePanel panel;
        std::unique_ptr<TraineesSection> section;
        std::unique_ptr<TraineesPage> page;
    };

    static void type(QWidget *field, const QString &text) // QTest::keyClicks knows Latin letters only
    {
        for (const QChar &letter : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void init() { deskSettings()->remove(u"columns"_s); }
    void cleanup() { useDesk(); }

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
        QCOMPARE(birth->text(), u"2004-03-12"_s);
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

    void whatAnotherWroteMeanwhileIsShownBesideOnesOwn()
    {
        World world;
        world.open();
        const auto otherWrites = [&](const QString &phone) {
            const Person amina = world.person(u"amina"_s);
            PersonEdit edit{amina.id, amina.identity, amina.identity};
            edit.after.phones = {phone};
            QVERIFY(world.desk.service.change(edit));
        };
        QSignalSpy failed(world.page.get(), &Page::failed);
        auto *phone = world.find<PlaceField>(u"phones"_s);
        QTest::keyClick(phone, Qt::Key_F2);
        phone->setText(u"111"_s);
        otherWrites(u"222"_s);
        QCOMPARE(phone->text(), u"111"_s); // nobody writes over what is being typed
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(phone->text(), u"111"_s);
        QVERIFY2(phone->fault().contains(u"222"_s), qPrintable(phone->fault()));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(world.person(u"amina"_s).identity.phones, QStringList{u"222"_s});
        QTest::keyClick(phone, Qt::Key_F2); // mine after all
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(world.person(u"amina"_s).identity.phones, QStringList{u"111"_s});
        QVERIFY(phone->fault().isEmpty());
        QTest::keyClick(phone, Qt::Key_F2); // touched by nobody here: the other's value comes in
        otherWrites(u"333"_s);
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(phone->text(), u"333"_s);
        QCOMPARE(world.person(u"amina"_s).identity.phones, QStringList{u"333"_s});
    }

    void papersAreReadWithTheirKinds()
    {
        World world;
        world.open();
        auto *documents = world.find<PlaceField>(u"document"_s);
        const auto write = [&](const QString &typed) {
            QTest::keyClick(documents, Qt::Key_F2);
            documents->setText(typed);
            QTest::keyClick(documents, Qt::Key_Return);
        };
        write(u"passport: N12; 22A/7"_s);
        QList<IdentityDocument> stored = world.person(u"amina"_s).identity.documents;
        QCOMPARE(stored, (QList<IdentityDocument>{{u"passport"_s, u"N12"_s, {}}, {u"other"_s, u"22A/7"_s, {}}}));
        QCOMPARE(documents->text(), u"Passport: N12; 22A/7"_s);
        write(u"N13; UNHCR card: 22A/7"_s); // a number alone keeps the kind of its place
        stored = world.person(u"amina"_s).identity.documents;
        QCOMPARE(stored, (QList<IdentityDocument>{{u"passport"_s, u"N13"_s, {}}, {u"unhcr"_s, u"22A/7"_s, {}}}));
        auto *nationality = world.find<PlaceField>(u"nationality"_s);
        QTest::keyClick(nationality, Qt::Key_F2);
        nationality->setText(u"Atlantis"_s);
        QTest::keyClick(nationality, Qt::Key_Return);
        QVERIFY(!nationality->fault().isEmpty());
        QTest::keyClick(nationality, Qt::Key_F2);
        nationality->setText(u"سوري"_s);
        QTest::keyClick(nationality, Qt::Key_Return);
        QCOMPARE(nationality->text(), u"Syria"_s);
    }

    void consentKeepsBothDays()
    {
        World world;
        world.open();
        auto *tick = world.find<QCheckBox>(u"consent.donor"_s);
        tick->click();
        const QDate today = world.desk.clock.now().date();
        QCOMPARE(world.person(u"amina"_s).identity.consents, (QList<Consent>{{u"donor"_s, today, {}}}));
        tick->click();
        QCOMPARE(world.person(u"amina"_s).identity.consents, (QList<Consent>{{u"donor"_s, today, today}}));
        world.desk.units.refusal = u"No."_s;
        tick->click();
        QVERIFY(!tick->isChecked()); // what was refused does not stay
    }

    void oneValueForAll()
    {
        World world;
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.chooseAll();
        auto *several = world.find<QWidget>(u"several"_s);
        QVERIFY(several->isVisible());
        QCOMPARE(world.find<QLabel>(u"severalTitle"_s)->text(), u"3 trainees chosen"_s);
        auto *value = world.find<QLineEdit>(u"value"_s);
        auto *set = world.find<QPushButton>(u"setForAll"_s);
        value->setText(u"Atlantis"_s);
        set->click();
        QVERIFY(world.find<QLabel>(u"fieldFault"_s)->isVisible());
        QCOMPARE(world.desk.units.verbs.count(u"people.change"_s), 0);
        value->setText(u"Lebanese"_s);
        set->click();
        QCOMPARE(world.desk.units.verbs.count(u"people.change"_s), 1);
        QCOMPARE(saved.size(), 1);
        for (const QString &name : {u"amina"_s, u"bilal"_s, u"omar"_s})
            QCOMPARE(world.person(name).identity.nationality, u"LBN"_s);
        QCOMPARE(world.find<DeskTable>(u"list"_s)->chosenIds().size(), 3); // still chosen, for the next value
        QTest::keyClick(world.find<DeskTable>(u"list"_s), Qt::Key_Down);
        QVERIFY(!several->isVisible());
    }

    void chosenLeaveAsATableOfTheColumnsShown()
    {
        World world;
        world.open();
        QTemporaryDir folder;
        world.chooseAll();
        world.find<QPushButton>(u"copyTable"_s)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QRegularExpression(u"[\r\n]+"_s), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"No.\tName\tGroup"_s);
        QVERIFY(lines.at(1).contains(u"Amina Haddad\tFRM-26-A"_s));
        world.files.path = folder.filePath(u"out.csv"_s);
        world.find<QPushButton>(u"saveTable"_s)->click();
        QFile file(world.files.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Bilal Mansour"));
    }

    void twoWhoAreOne()
    {
        World world;
        (void)world.desk.add({u"Amina Hadad"_s}, {}, {u"70 1"_s});
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        auto *table = world.find<DeskTable>(u"list"_s);
        world.chooseAll();
        QVERIFY(!world.find<QPushButton>(u"mergeAsked"_s)->isVisible());
        table->chooseFirst();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier); // Amina Hadad, Amina Haddad
        QCOMPARE(table->chosenIds().size(), 2);
        world.find<QPushButton>(u"mergeAsked"_s)->click();
        auto *merge = world.page->findChild<MergeForm *>();
        QVERIFY(merge->isVisible());
        QVERIFY2(unnamedControls(merge).isEmpty(), qPrintable(unnamedControls(merge).join(u' ')));
        merge->findChild<QPushButton *>(u"mergeNow"_s)->click();
        QCOMPARE(world.listed().size(), 3);
        QCOMPARE(saved.size(), 1);
        const Person stays = world.person(u"amina"_s);
        QCOMPARE(stays.number, u"2026/0001"_s); // who was registered first
        QCOMPARE(stays.identity.phones, (QStringList{u"+961 3 123 456"_s, u"70 1"_s}));
        QCOMPARE(stays.identity.names.size(), 3);
        QCOMPARE(stays.identity.birth.toText(), u"2004-03-12"_s);
        QCOMPARE(table->chosenId(), stays.id.uuid());
        QVERIFY(!merge->isVisible());
    }

    void erasingSaysWhatStays()
    {
        World world;
        world.open();
        const QString number = world.person(u"amina"_s).number;
        world.question.answer.agreed = false;
        world.page->findChild<QAction *>(u"erasePerson"_s)->trigger();
        QCOMPARE(world.question.asked.size(), 1);
        QVERIFY(world.question.asked.first().danger);
        QVERIFY(world.question.asked.first().text.contains(u"Certificate C-1 stays readable."_s));
        QVERIFY(world.question.asked.first().text.contains(number));
        QVERIFY(!world.person(u"amina"_s).erased);
        world.question.answer.agreed = true;
        world.page->findChild<QAction *>(u"erasePerson"_s)->trigger();
        QVERIFY(world.desk.directory.snapshot()->search(u"amina").empty());
        QVERIFY(world.desk.directory.snapshot()->findNumber(number)->erased);
        QCOMPARE(world.desk.units.verbs.last(), u"people.erase"_s);
    }

    void personTakesTheirDataAlong()
    {
        World world;
        world.open();
        QTemporaryDir folder;
        world.files.path = folder.filePath(u"amina.xlsx"_s);
        world.page->findChild<QAction *>(u"savePerson"_s)->trigger();
        QCOMPARE(world.files.suggestedName, u"2026-0001.xlsx"_s); // no name of a person in a file's name
        QVERIFY(QFile::exists(world.files.path));
    }

    void historyTellsFieldsAndGoesBack()
    {
        World world;
        world.open();
        QSignalSpy undo(world.page.get(), &Page::undoAsked);
        const Identity before = world.person(u"amina"_s).identity;
        Identity after = before;
        after.knownAs = u"Mina"_s;
        const QUuid last = QUuid::createUuid();
        const QUuid first = QUuid::createUuid();
        world.histories.history = {{{last, 200, u"Vanida"_s, u"change a trainee"_s, false, false, before, after},
                                    {first, 100, u"Vanida"_s, u"register a trainee"_s, false, false, {}, before}},
                                   {last, first}};
        auto *tabs = world.find<QTabBar>(u"tabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *table = world.find<DeskTable>(u"history"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"Known as: –"_s));
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"Mina"_s));
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"Register a trainee"_s);
        world.find<QPushButton>(u"undoStep"_s)->click();
        QCOMPARE(undo.size(), 1);
        table->choose(first);
        world.find<QPushButton>(u"undoStep"_s)->click();
        QCOMPARE(world.question.asked.last().code, u"history.undoBack"_s);
        QCOMPARE(world.histories.undoneTo, first);
    }

    void registeringGoesOnInTheSameGroup()
    {
        World world;
        world.open();
        world.page->startNew();
        auto *form = world.page->findChild<NewTraineeForm *>();
        form->findChild<QComboBox *>(u"placeIn"_s)->setCurrentIndex(1);
        for (const QString &name : {u"Hala Saad"_s, u"Karim Aoun"_s}) {
            type(form->findChild<QLineEdit *>(u"name"_s), name);
            QTest::keyClick(form->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(form->isVisible());
            QVERIFY(form->findChild<QLineEdit *>(u"name"_s)->text().isEmpty());
        }
        QCOMPARE(world.places.placed, (QStringList{u"g/Hala Saad"_s, u"g/Karim Aoun"_s}));
        QCOMPARE(world.listed().size(), 5);
        type(form->findChild<QLineEdit *>(u"name"_s), u"Hala Saad"_s);
        Q_EMIT form->findChild<MessageBar *>(u"twins"_s)->linkActivated(); // she is here: show her
        QVERIFY(!form->isVisible());
        QCOMPARE(world.find<QLabel>(u"name"_s)->text(), u"Hala Saad"_s);
    }

    void columnsAreChosenAndKept()
    {
        World world;
        world.open();
        auto *table = world.find<DeskTable>(u"list"_s);
        QCOMPARE(table->columnsShown(), (QList<int>{0, 1, 2}));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table->viewport(), &asked);
        auto *menu = table->findChild<QMenu *>(u"columns"_s);
        QVERIFY(menu);
        auto *birth = menu->findChild<QAction *>(u"birth"_s);
        QVERIFY(!birth->isChecked());
        birth->trigger();
        QCOMPARE(table->columnsShown().size(), 4);
        QCOMPARE(table->model()->index(0, table->columnsShown().last()).data().toString(), u"12 March 2004"_s);
        world.open();
        QCOMPARE(world.find<DeskTable>(u"list"_s)->columnsShown().size(), 4);
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
        QCOMPARE(typedBirth(u"12.3.2004"_s)->toText(), u"2004-03-12"_s);
        QCOMPARE(typedBirth(u"١٢/٣/٢٠٠٤"_s)->toText(), u"2004-03-12"_s);
        QCOMPARE(typedBirth(u"2004"_s)->toText(), u"2004"_s);
        QVERIFY(!typedBirth(u"12/13/2004"_s));
        QVERIFY(!typedBirth(u"soon"_s));
        QCOMPARE(initialsOf(u"Amina Haddad"_s), u"AH"_s);
        QCOMPARE(initialsOf(u"Omar"_s), u"O"_s);
    }
};

QTEST_MAIN(TraineesPageTest)
#include "tst_traineespage.moc"
