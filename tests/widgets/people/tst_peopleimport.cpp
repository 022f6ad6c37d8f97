// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees from a table on their page: the real import behind the wizard, from a dropped file to the register, in one
// step.
#include "card.h"
#include "deskgrid.h"
#include "fakedesk.h"
#include "fakeimport.h"
#include "importwizard.h"
#include "memorypeople.h"
#include "peopleimportsubject.h"
#include "traineespage.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct FakeNavigator : Navigator {
    void go(const Link &) override { }
};

/// A group, as an upper slice would give: keeps whom it was given.
struct FakePlacing : TraineePlacing {
    Result<QList<Place>> places(By) const override { return QList<Place>{{u"g"_s, u"FRM-26-A"_s}}; }
    QString whyNotInto(const QString &place) const override
    {
        return place.startsWith("FRM"_L1) ? QString() : u"There is no group %1."_s.arg(place);
    }
    Result<Placing> placing(By by, const QString &chosen, const QList<PersonId> &present, const Named &named) override
    {
        isTable = by == By::Table;
        return Placing {[this, chosen, present, named](const QList<Person> &people) -> Result<void> {
                            into = chosen;
                            said = named.people + named.present;
                            placed = int(people.size() + present.size());
                            return {};
                        },
                        {},
                        [this] {
                            return u"%1 enrolled."_s.arg(placed);
                        }};
    }
    QString into;
    QStringList said;
    int placed = 0;
    bool isTable = false;
};

} // namespace

class PeopleImportTest : public QObject
{
    Q_OBJECT

    struct World {
        World()
            : page({worker, desk.service, desk.directory, desk.clock, true, &subject, &files}, {}, {}, navigator)
        {
            (void)desk.add({u"Nour Haddad"_s}, u"2001-04-03"_s, {}, Sex::Female);
            page.show();
        }
        ImportWizard *drop(const QByteArray &table)
        {
            QFile file(folder.filePath(u"trainees.csv"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(table);
            file.close();
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file.fileName())});
            QDragEnterEvent over({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&page, &over);
            QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&page, &dropped);
            return page.findChild<ImportWizard *>();
        }
        int people() const { return int(desk.directory.snapshot()->search({}).size()); }

        QTemporaryDir folder;
        InlineWorker worker;
        MemoryDesk desk;
        FakePlacing placing;
        FakeProfiles profiles;
        PeopleImport import {desk.service, desk.session, desk.clock};
        PeopleImportSubject subject {worker, import, profiles, &placing};
        FakeFilePicker files;
        FakeNavigator navigator;
        TraineesPage page;
    };

private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void droppedTableBecomesTrainees()
    {
        World world;
        QSignalSpy saved(&world.page, &Page::saved);
        QSignalSpy undo(&world.page, &Page::undoAsked);
        ImportWizard *wizard = world.drop(
            "Full name;Birth date;Gender\nNour Haddad;03/04/2001;F\nSamir Aoun;23/04/1999;M\nAli;31/02/2002;M\n");
        QVERIFY(wizard);
        auto *group = wizard->findChild<QComboBox *>(u"import.choice.place"_s);
        group->setCurrentIndex(1);
        Q_EMIT group->activated(1);
        auto *next = wizard->findChild<QPushButton *>(u"import.next"_s);
        next->click();
        QCOMPARE(next->text(), u"Import 1 row"_s); // Nour is here already, Ali was born on no day
        auto *rows = wizard->findChild<DeskGrid *>(u"import.problems"_s);
        rows->gridModel()->change({{0, 3, u"28/02/2002"_s}});
        QTRY_COMPARE(next->text(), u"Import 2 rows"_s);
        QCOMPARE(world.people(), 1);
        next->click();
        QCOMPARE(world.people(), 3);
        QCOMPARE(world.desk.units.verbs.last(), u"people.import"_s);
        QCOMPARE(world.placing.into, u"g"_s);
        QCOMPARE(world.placing.placed, 3); // with the one who was here
        QVERIFY(world.placing.isTable);
        QCOMPARE(saved.size(), 1);
        wizard->findChild<QPushButton *>(u"import.undo"_s)->click();
        QCOMPARE(undo.size(), 1);
    }

    /// Everybody went into the group chosen above, whatever the row said.
    void aColumnOfGroupsIsReadOrSpokenOf()
    {
        World world;
        ImportWizard *wizard = world.drop("Full name,Group\nSamir Aoun,FRM-26-B\nRana Aoun,\nAli,XX-99\n");
        auto *group = wizard->findChild<QComboBox *>(u"import.choice.place"_s);
        group->setCurrentIndex(1);
        Q_EMIT group->activated(1);
        auto *column = wizard->findChild<QComboBox *>(u"import.column.1"_s);
        QCOMPARE(column->currentText(), u"Group"_s);
        auto *next = wizard->findChild<QPushButton *>(u"import.next"_s);
        next->click();
        auto *rows = wizard->findChild<DeskGrid *>(u"import.problems"_s)->gridModel();
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 3).data(Qt::ToolTipRole).toString(), u"There is no group XX-99."_s);
        wizard->findChild<QPushButton *>(u"import.back"_s)->click();
        column->setCurrentIndex(0);
        Q_EMIT column->activated(0);
        next->click();
        QStringList told;
        for (const auto *bar : wizard->findChildren<MessageBar *>())
            told.append(bar->sentence());
        QVERIFY2(told.contains(u"The column “Group” is left out: everybody goes into FRM-26-A."_s), qPrintable(told.join(u'|')));
        wizard->findChild<QPushButton *>(u"import.back"_s)->click();
        column->setCurrentIndex(column->findText(u"Group"_s));
        Q_EMIT column->activated(column->currentIndex());
        next->click();
        next->click();
        QCOMPARE(world.placing.into, u"g"_s);
        QCOMPARE(world.placing.said, QStringList({u"FRM-26-B"_s, QString()}));
    }

    void sameTableTwiceChangesNothing()
    {
        World world;
        const QByteArray table = "Full name,Birth date\nSamir Aoun,1999-04-23\n";
        for (int i = 0; i < 2; ++i) {
            ImportWizard *wizard = world.drop(table);
            wizard->setObjectName(u"seen"_s);
            auto *next = wizard->findChild<QPushButton *>(u"import.next"_s);
            next->click();
            QCOMPARE(next->isEnabled(), i == 0);
            if (i == 0)
                next->click();
            delete wizard;
        }
        QCOMPARE(world.people(), 2);
    }

    void aNameIsNeeded()
    {
        World world;
        ImportWizard *wizard = world.drop("Code,Birth date\nx,1999-04-23\n");
        QVERIFY(!wizard->findChild<QPushButton *>(u"import.next"_s)->isEnabled());
        QCOMPARE(wizard->findChild<MessageBar *>()->sentence(), u"Choose the column with the name."_s);
    }

    void refusedStepLeavesEverything()
    {
        World world;
        ImportWizard *wizard = world.drop("Full name\nSamir Aoun\n");
        auto *next = wizard->findChild<QPushButton *>(u"import.next"_s);
        next->click();
        world.desk.units.refusal = u"The database is busy."_s;
        next->click();
        QCOMPARE(wizard->step(), 2);
        QCOMPARE(wizard->findChild<MessageBar *>()->sentence(), u"The database is busy."_s);
        QCOMPARE(world.people(), 1);
    }
};

QTEST_MAIN(PeopleImportTest)
#include "tst_peopleimport.moc"
