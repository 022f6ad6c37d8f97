// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes: the list, the detail that follows it, elements of the chosen unit, both directions, failures said.
#include "card.h"
#include "desktable.h"
#include "fakedesk.h"
#include "memorycatalogue.h"
#include "programmespage.h"
#include "programmetablemodel.h"
#include "programmetexts.h"
#include "sampleprogramme.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct NoNavigator : Navigator {
    void go(const Link &) override {}
};

struct World {
    MemoryCatalogue repository;
    NoUnits units;
    Session session{DeskId::make()};
    CatalogueService service{repository, units, session};
    InlineWorker worker;
    ProgrammesSection section{{worker, service}};
    NoNavigator navigator;
    std::unique_ptr<Page> page;

    explicit World(int programmes = 2)
    {
        for (int i = 0; i < programmes; ++i) {
            Programme programme = sampleProgramme(u"P%1"_s.arg(i + 1));
            programme.titles.set(u"en"_s, u"Programme %1"_s.arg(i + 1));
            ProgrammeVersion version = sampleVersion(programme.id);
            version.state = i == 0 ? VersionState::Frozen : VersionState::Draft;
            repository.programmes.append(programme);
            repository.versions.append(version);
        }
    }
    void open()
    {
        page.reset(section.makePage(nullptr, navigator));
        page->resize(1366, 676);
        page->show();
    }
    template<typename T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    QStringList linesOf(const QString &card) const
    {
        QStringList lines;
        for (const QLabel *label : find<Card>(card)->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()))
                lines.append(label->text());
        }
        return lines;
    }
};

} // namespace

class ProgrammesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void modelsAreSound()
    {
        World world(3);
        ProgrammeTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(*world.service.programmes());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 1).data().toString(), u"Programme 1"_s);
        QCOMPARE(model.index(0, 3).data().toString(), versionStateName(VersionState::Frozen));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"P1, Programme 1"_s));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
        UnitTableModel units;
        const QAbstractItemModelTester other(&units, QAbstractItemModelTester::FailureReportingMode::QtTest);
        units.show(world.repository.versions[0].units);
        QCOMPARE(units.index(2, 3).data().toString(), u"choice"_s);
    }

    void detailFollowsTheList()
    {
        World world;
        world.open();
        QSignalSpy shown(world.page.get(), &Page::recordShown);
        QCOMPARE(world.find<QLabel>(u"title"_s)->text(), u"Programme 1"_s);
        QVERIFY(world.find<QLabel>(u"facts"_s)->text().contains(u"published"_s));
        QTest::keyClick(world.find<DeskTable>(u"list"_s), Qt::Key_Down);
        QCOMPARE(world.find<QLabel>(u"title"_s)->text(), u"Programme 2"_s);
        QCOMPARE(shown.size(), 1);
        world.page->openRecord(world.repository.versions[0].id.uuid());
        QCOMPARE(world.find<QLabel>(u"title"_s)->text(), u"Programme 1"_s);
    }

    void hoursAndRulesAreInWords()
    {
        World world;
        world.repository.versions[0].hourMinutes = 45;
        world.open();
        QVERIFY(world.linesOf(u"hours"_s).contains(u"Online: 133:15 h"_s));
        QVERIFY(world.linesOf(u"hours"_s).contains(u"200 h of 45 minutes"_s));
        const QStringList rules = world.linesOf(u"certificate"_s);
        QVERIFY2(rules.contains(u"At least 80 % of all hours attended"_s), qPrintable(rules.join(u'|')));
        QVERIFY(rules.contains(u"At least 90 % of the hours “On the job”"_s));
        QVERIFY(world.linesOf(u"modules"_s).last().startsWith(u"Social cohesion: Online"_s));
    }

    void elementsOfTheChosenUnit()
    {
        World world;
        world.open();
        auto *units = world.find<DeskTable>(u"units"_s);
        QVERIFY(world.linesOf(u"elements"_s).contains(u"Unit U1"_s));
        QVERIFY(world.linesOf(u"elements"_s).contains(u"•  Criterion 1.1"_s));
        QTest::keyClick(units, Qt::Key_Down);
        QVERIFY(world.linesOf(u"elements"_s).contains(u"Unit U2"_s));
        QTRY_COMPARE(world.linesOf(u"elements"_s).count(u"Element 0"_s), 1);
    }

    void changedContentIsShownAfterRefresh()
    {
        World world;
        world.open();
        world.repository.programmes[0].titles.set(u"en"_s, u"Renamed"_s);
        world.repository.versions[0].crossCutting.clear();
        world.page->refresh();
        QCOMPARE(world.find<QLabel>(u"title"_s)->text(), u"Renamed"_s);
        QVERIFY(!world.find<Card>(u"modules"_s)->isVisible());
    }

    void nothingAndFailureAreSaid()
    {
        World empty(0);
        empty.open();
        QVERIFY(empty.find<QWidget>(u"empty"_s)->isVisible());
        World world;
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.repository.refusal = u"The disk is gone."_s;
        world.page->refresh();
        QCOMPARE(failed.value(0).value(0).toString(), u"The disk is gone."_s);
    }

    void everyControlHasANameAndNothingIsCut()
    {
        World world;
        world.open();
        QVERIFY2(unnamedControls(world.page.get()).isEmpty(), qPrintable(unnamedControls(world.page.get()).join(u' ')));
        QVERIFY2(unreachableControls(world.page.get()).isEmpty(), qPrintable(unreachableControls(world.page.get()).join(u' ')));
        QVERIFY2(cutTexts(world.page.get()).isEmpty(), qPrintable(cutTexts(world.page.get()).join(u" | "_s)));
    }

    void arabicIsMirrored()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.open();
        auto *table = world.find<DeskTable>(u"list"_s);
        QVERIFY(table->mapTo(world.page.get(), QPoint()).x() > world.page->width() / 2);
        QCOMPARE(world.find<QLabel>(u"title"_s)->text(), u"نص Foreman"_s);
        QCoreApplication::processEvents();
        const auto *units = world.find<DeskTable>(u"units"_s);
        QVERIFY(units->parentWidget()->height() < units->height() + 80); // the card is as high as what is in it
        if (const QString folder = qEnvironmentVariable("WARSHA_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(world.page->grab().save(folder + u"/programmes-ar.png"_s));
    }
};

QTEST_MAIN(ProgrammesPageTest)
#include "tst_programmespage.moc"
