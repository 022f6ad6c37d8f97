// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes are written in the window: a new one, its fields and lists as in a spreadsheet, what is missing is said, a
// version that a group follows stays, documents go in and out.
#include "card.h"
#include "changelog.h"
#include "deskgrid.h"
#include "desktable.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "gridmodel.h"
#include "placefield.h"
#include "programmerules.h"
#include "programmespage.h"
#include "sampleprogramme.h"
#include "sqlcataloguerepository.h"
#include "testdatabase.h"
#include "testsession.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct World {
    std::unique_ptr<TestDatabase> test = TestDatabase::make(u"sqlite"_s);
    Session session{test->desk()};
    SqlCatalogueRepository repository{test->database()};
    CatalogueService service{repository, test->database(), session};
    InlineWorker worker;
    FakeFilePicker files;
    FakeNavigator navigator;
    std::unique_ptr<ProgrammesSection> section;
    std::unique_ptr<ProgrammesPage> page;

    explicit World(bool mayEdit = true)
    {
        openTestSession(session);
        section = std::make_unique<ProgrammesSection>(
            CatalogueDesk{worker, service, mayEdit, &files, {QStringLiteral(WARSHA_SOURCE "/resources/programmes/plumbing.json")}});
    }
    void open()
    {
        page.reset(static_cast<ProgrammesPage *>(section->makePage(nullptr, navigator)));
        page->resize(1366, 676);
        page->show();
    }
    ProgrammeVersionId add(const QString &code = u"FRM"_s)
    {
        return service.importProgramme({sampleProgramme(code), sampleVersion(), {}}).value().version;
    }
    /// An empty draft, in the window.
    void writeNew(const QString &code, const QString &title)
    {
        open();
        page->startNew();
        find<QLineEdit>(u"newCode"_s)->setText(code);
        find<QLineEdit>(u"newTitle"_s)->setText(title);
        find<QPushButton>(u"makeProgramme"_s)->click();
    }
    template<typename T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    ProgrammeVersion version(const QString &code) const { return service.versionByCode(code).value(); }
    GridModel *grid(const QString &name) const { return find<DeskGrid>(name)->gridModel(); }
    void write(const QString &field, const QString &text) const
    {
        auto *place = find<PlaceField>(field);
        QTest::keyClick(place, Qt::Key_F2);
        place->setText(text);
        QTest::keyClick(place, Qt::Key_Return);
    }
    bool undo() { return ChangeLog(test->database()).undo(session.actor()).has_value(); }
};

} // namespace

class ProgrammeEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void fromNothingToAProgrammeThatAGroupCanFollow()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        QCOMPARE(world.find<QLabel>(u"editorTitle"_s)->text(), u"Welder"_s);
        QVERIFY(world.find<QLabel>(u"gapText"_s)->text().contains(u"There is no unit."_s));
        QCOMPARE(world.service.freeze(world.version(u"WLD"_s).id).error().kind, ErrorKind::Rule);
        world.write(u"isco"_s, u"welders"_s); // words that one title has
        world.write(u"isced-f"_s, u"0715"_s);
        world.write(u"hours.workshop"_s, u"62:30"_s);
        world.write(u"hours.on-the-job"_s, u"40"_s);
        world.write(u"least"_s, u"80 %"_s);
        world.find<QCheckBox>(u"independent"_s)->click();
        world.grid(u"unitsGrid"_s)->change({{0, 0, u"W1"_s}, {0, 1, u"Workshop safety"_s}, {1, 1, u"Arc welding"_s}, {1, 2, u"elective"_s}});
        const ProgrammeVersion version = world.version(u"WLD"_s);
        QCOMPARE(version.requiredMinutes, PerMode(0, 0, 3750, 2400));
        QCOMPARE(version.leastAttendance, 80);
        QVERIFY(version.certificate.independentAssessor);
        QCOMPARE(version.units.size(), 2);
        QCOMPARE(version.units.at(1).code, u"U1"_s); // given, as nobody wrote one
        QVERIFY(version.units.at(0).needed && !version.units.at(1).needed);
        QCOMPARE(world.service.programme(version.programme)->isco08, u"7212"_s);
        QVERIFY(!world.find<Card>(u"gaps"_s)->isVisible());
        QVERIFY(world.service.freeze(version.id));
    }

    void oneCellIsOneStepThatUndoTakesBack()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        const QAbstractItemModelTester tester(world.grid(u"unitsGrid"_s), QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.grid(u"unitsGrid"_s)->change({{0, 0, u"W1"_s}});
        world.grid(u"unitsGrid"_s)->change({{0, 1, u"Workshop safety"_s}});
        QCOMPARE(world.version(u"WLD"_s).units.at(0).titles.exactly(u"en"_s), u"Workshop safety"_s);
        QVERIFY(world.undo());
        world.page->refresh();
        QCOMPARE(world.grid(u"unitsGrid"_s)->text(0, 1), QString());
        QCOMPARE(world.grid(u"unitsGrid"_s)->text(0, 0), u"W1"_s);
        QVERIFY(world.undo());
        QVERIFY(world.version(u"WLD"_s).units.isEmpty());
    }

    void whatIsWrongStaysWithItsReason()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        GridModel *units = world.grid(u"unitsGrid"_s);
        units->change({{0, 0, u"W1"_s}, {0, 1, u"Safety"_s}});
        units->change({{1, 1, u"Welding"_s}, {1, 2, u"whatever"_s}});
        QCOMPARE(units->state(1, 2), CellState::Bad);
        QVERIFY(units->reason(1, 2).contains(u"Elective"_s));
        QCOMPARE(world.version(u"WLD"_s).units.size(), 2); // the good cell went in
        units->change({{1, 0, u"w1"_s}}); // a code twice: not even a draft
        QVERIFY2(units->reason(1, 0).contains(u"used twice"_s), qPrintable(units->reason(1, 0)));
        QCOMPARE(world.version(u"WLD"_s).units.at(1).code, u"U1"_s);
        world.write(u"hours.online"_s, u"soon"_s);
        QVERIFY(!world.find<PlaceField>(u"hours.online"_s)->fault().isEmpty());
        world.write(u"isco"_s, u"workers"_s);
        QVERIFY(world.find<PlaceField>(u"isco"_s)->fault().contains(u"fit"_s)); // many titles: the first are named
    }

    void anOccupationIsReadAndSoughtInTheLanguageOfTheWindow()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Morocco));
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        world.write(u"isco"_s, u"soudeurs et oxy"_s);
        const QString french = world.find<PlaceField>(u"isco"_s)->value();
        QLocale::setDefault(before);
        world.page->refresh();
        QCOMPARE(french, u"7212 Soudeurs et oxycoupeurs"_s);
        QCOMPARE(world.find<PlaceField>(u"isco"_s)->value(), u"7212 Welders and flamecutters"_s);
    }

    void elementsAndTheirCriteria()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        world.grid(u"unitsGrid"_s)->change({{0, 0, u"W1"_s}, {0, 1, u"Safety"_s}});
        GridModel *parts = world.grid(u"elementsGrid"_s);
        parts->change({{0, 1, u"Prepares"_s}, {1, 1, u"Checks the cable"_s}, {2, 1, u"Wears gloves"_s}, {3, 0, u"element"_s}, {3, 1, u"Cleans"_s}});
        const QList<Element> elements = world.version(u"WLD"_s).units.at(0).elements;
        QCOMPARE(elements.size(), 2); // the first line is one, what follows stands under it
        QCOMPARE(elements.at(0).criteria.size(), 2);
        world.find<DeskGrid>(u"elementsGrid"_s)->goTo(2, 1);
        world.find<QPushButton>(u"elementsGrid.up"_s)->click();
        QCOMPARE(world.version(u"WLD"_s).units.at(0).elements.at(0).criteria.at(0).text.exactly(u"en"_s), u"Wears gloves"_s);
        world.find<DeskGrid>(u"elementsGrid"_s)->goTo(1, 1);
        world.find<QPushButton>(u"elementsGrid.remove"_s)->click();
        QCOMPARE(world.version(u"WLD"_s).units.at(0).elements.at(0).criteria.size(), 1);
        parts->change({{0, 0, u"criterion"_s}}); // under nothing
        QVERIFY(parts->reason(0, 0).contains(u"under an element"_s));
    }

    void modulesAreAPartOfTheHours()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        GridModel *modules = world.grid(u"modulesGrid"_s);
        const int minutes = modules->columnOf(u"minutes"_s);
        modules->change({{0, 1, u"Rights at work"_s}, {0, modules->columnOf(u"mode"_s), u"online"_s}, {0, minutes, u"1:30"_s}});
        QCOMPARE(world.version(u"WLD"_s).crossCutting.value(0).minutes, 90);
        QVERIFY(world.find<QLabel>(u"gapText"_s)->text().contains(u"more than the 0 required"_s));
        world.write(u"hours.online"_s, u"10"_s);
        QVERIFY(!world.find<QLabel>(u"gapText"_s)->text().contains(u"more than"_s));
    }

    void anotherDesksCellIsAConflictAnotherCellIsNot()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        GridModel *units = world.grid(u"unitsGrid"_s);
        units->change({{0, 0, u"W1"_s}, {0, 1, u"Safety"_s}});
        ProgrammeVersion theirs = world.version(u"WLD"_s);
        theirs.units[0].titles.set(u"en"_s, u"Theirs"_s);
        QVERIFY(world.service.changeVersion(theirs));
        units->change({{0, 0, u"W9"_s}});
        QCOMPARE(world.version(u"WLD"_s).units.at(0).code, u"W9"_s);
        QCOMPARE(world.version(u"WLD"_s).units.at(0).titles.exactly(u"en"_s), u"Theirs"_s);
        theirs = world.version(u"WLD"_s);
        theirs.units[0].code = u"W2"_s;
        QVERIFY(world.service.changeVersion(theirs));
        units->change({{0, 0, u"W3"_s}});
        QCOMPARE(units->state(0, 0), CellState::Conflict);
        QCOMPARE(world.version(u"WLD"_s).units.at(0).code, u"W2"_s);
    }

    void whatAGroupFollowsStaysAndTheNextVersionIsADraft()
    {
        World world;
        const ProgrammeVersionId first = world.add();
        QVERIFY(world.service.freeze(first));
        world.open();
        auto *bar = world.find<MessageBar>(u"frozen"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(!world.find<QWidget>(u"editor"_s));
        Q_EMIT bar->linkActivated();
        QVERIFY(world.find<QWidget>(u"editor"_s)->isVisible());
        QCOMPARE(world.version(u"FRM"_s).number, 2);
        world.write(u"hours.online"_s, u"120"_s);
        QCOMPARE(world.version(u"FRM/2"_s).requiredMinutes[Mode::Online], 7200);
        QCOMPARE(world.version(u"FRM/1"_s).requiredMinutes[Mode::Online], 6000);
        world.write(u"code"_s, u"OTHER"_s); // groups print it
        QVERIFY(!world.find<PlaceField>(u"code"_s)->fault().isEmpty());
    }

    void aDraftIsPublishedByHand()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        QVERIFY(world.find<QLabel>(u"staysDraft"_s)->isVisible()); // until when it may be changed
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.find<QPushButton>(u"publish"_s)->click(); // something is missing, and is said
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(world.find<QLabel>(u"gapText"_s)->text()));
        QCOMPARE(world.version(u"WLD"_s).state, VersionState::Draft);
        const auto offered = [&](const QString &code) {
            for (const DeskCommand &command : world.page->commands())
                if (command.code == code)
                    return command.isEnabled();
            return false;
        };
        world.add();
        world.page->refresh();
        world.page->openRecord(world.version(u"FRM"_s).id.uuid());
        QVERIFY(offered(u"programmes.publish"_s));
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.find<QPushButton>(u"publish"_s)->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.version(u"FRM"_s).state, VersionState::Frozen);
        QVERIFY(world.find<MessageBar>(u"frozen"_s)->isVisible());
        QVERIFY(!offered(u"programmes.publish"_s));
    }

    void aRefusedFieldIsSaidByName()
    {
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.write(u"hours.workshop"_s, u"abc"_s);
        QCOMPARE(failed.size(), 1);
        const QString said = failed.first().first().toString();
        QVERIFY2(said.contains(u"Workshop"_s) && said.contains(u"“abc” is not a number of hours"_s), qPrintable(said));
        QVERIFY(!world.find<PlaceField>(u"hours.workshop"_s)->fault().isEmpty());
    }

    void newOnesBeginWithOthers()
    {
        World world;
        world.add();
        world.open();
        world.page->startNew();
        auto *from = world.find<QComboBox>(u"from"_s);
        QCOMPARE(from->count(), 3); // nothing, the one that is here, the shipped one
        from->setCurrentIndex(2);
        QVERIFY(!world.find<QLineEdit>(u"newTitle"_s)->text().isEmpty());
        world.find<QLineEdit>(u"newCode"_s)->setText(u"frm"_s);
        world.find<QPushButton>(u"makeProgramme"_s)->click();
        QVERIFY(world.find<MessageBar>(u"newFault"_s)->isVisible()); // the code is taken
        world.find<QLineEdit>(u"newCode"_s)->setText(u"PLX"_s);
        world.find<QPushButton>(u"makeProgramme"_s)->click();
        QVERIFY(!world.version(u"PLX"_s).units.isEmpty());
        QVERIFY(world.service.freeze(world.version(u"PLX"_s).id)); // complete as it is
    }

    void documentsGoOutAndIn()
    {
        World world;
        world.add();
        world.open();
        QTemporaryDir folder;
        world.files.path = folder.filePath(u"frm.json"_s);
        for (const DeskCommand &command : world.page->commands())
            if (command.code == u"programmes.export")
                command.run();
        QCOMPARE(world.files.suggestedName, u"FRM-1.json"_s);
        World other;
        other.files.path = world.files.path;
        other.open();
        other.page->importDocument();
        QVERIFY(sameContent(other.version(u"FRM"_s), world.version(u"FRM"_s)));
        QSignalSpy failed(other.page.get(), &Page::failed);
        QFile broken(world.files.path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{}");
        broken.close();
        other.page->importDocument();
        QCOMPARE(failed.size(), 1);
    }

    void readerReads()
    {
        World world(false);
        world.add();
        world.open();
        QVERIFY(!world.find<QWidget>(u"editor"_s));
        QVERIFY(!world.find<QPushButton>(u"newProgrammeButton"_s)->isVisible());
        QVERIFY(world.section->commands(world.navigator).isEmpty());
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void everyControlHasAName()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.writeNew(u"WLD"_s, u"Welder"_s);
        for (int tab = 0; tab < 3; ++tab) {
            world.find<QTabBar>(u"editorTabs"_s)->setCurrentIndex(tab);
            QVERIFY2(unnamedControls(world.page.get()).isEmpty(), qPrintable(unnamedControls(world.page.get()).join(u' ')));
            QVERIFY2(unreachableControls(world.page.get()).isEmpty(), qPrintable(unreachableControls(world.page.get()).join(u' ')));
            QVERIFY2(cutTexts(world.page.get()).isEmpty(), qPrintable(cutTexts(world.page.get()).join(u" | "_s)));
        }
    }
};

QTEST_MAIN(ProgrammeEditorTest)
#include "tst_programmeeditor.moc"
