// SPDX-License-Identifier: GPL-3.0-or-later
// Placements on a real centre: the list with its saved lists, a new one, one edited in place and ended, its days typed over
// and pasted from a logbook, signed, locked, with the history of a cell; by keyboard alone, empty, and in Arabic.
#include "card.h"
#include "placementdetail.h"
#include "placementfinder.h"
#include "placementlistmodel.h"
#include "placementssection.h"
#include "placementtexts.h"
#include "placementworld.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using namespace warsha;
using namespace Qt::StringLiterals;

using World = PlacementWorld;

class PlacementsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void anEmptyCentreSaysWhatBelongsHere()
    {
        World world;
        QVERIFY(world.centre.begin());
        world.open();
        QVERIFY(saidIn(world.page.get()).join(u'|').contains(u"Nobody is placed"_s));
        QCOMPARE(faults(world.page.get()), QStringList());
    }

    void theListSaysWhoIsWhere()
    {
        World world;
        world.fill();
        world.open();
        const QAbstractItemModelTester tester(world.list()->listModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester days(world.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.list()->listModel()->rowCount(), 2);
        PlacementsSection section(world.desk, true);
        QList<SavedList> lists;
        section.lists(world.page.get(), [&](const QList<SavedList> &found) { lists = found; });
        QCOMPARE(lists.size(), 3);
        QCOMPARE(lists[0].count, 2);
        QCOMPARE(lists[1].count, 2); // since the 4th nobody has entered a day
        QCOMPARE(lists[2].count, 0);
        world.page->openList(u"unsigned"_s);
        QCOMPARE(world.list()->listModel()->rowCount(), 0);
        world.page->openList({});
        QCOMPARE(world.list()->listModel()->rowCount(), 2);
        world.page->openRecord(world.people[1].uuid()); // a trainee: theirs
        QCOMPARE(world.list()->chosenId(), world.placed[1].id.uuid());
        QCOMPARE(faults(world.page.get()), QStringList());
    }

    void aDayIsTypedByKeyboard()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->setFocus();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.type(u"5.3.2026"_s);
        world.key(Qt::Key_Tab);
        QCOMPARE(world.saved(), QString()); // no day yet
        QCOMPARE(saved.size(), 0);          // and the window does not say so
        QCOMPARE(world.cell(0, DayGridModel::StateColumn), u"needs hours"_s);
        world.type(u"8"_s);
        world.key(Qt::Key_Tab);
        world.type(u"1430"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.saved(), u"5=390"_s);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.cell(0, DayGridModel::HoursColumn), u"6:30 h"_s);
        QCOMPARE(world.cell(0, DayGridModel::StateColumn), u"to sign"_s);
        world.grid()->goTo(0, DayGridModel::HoursColumn);
        world.type(u"6"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.saved(), u"5=360"_s);
        world.grid()->goTo(0, DayGridModel::ByColumn);
        world.type(u"G. Najjar"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.saved(), u"5=360+"_s);
        QCOMPARE(world.cell(0, DayGridModel::StateColumn), u"signed"_s);
        QStringList history;
        world.model()->history(0, DayGridModel::HoursColumn, world.page.get(), [&](const Result<QStringList> &lines) { history = got(lines); });
        QCOMPARE(history.size(), 2);
        QVERIFY2(history[0].startsWith(u"6 h · Rana"_s), qPrintable(history[0]));
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.key(Qt::Key_Delete);
        QCOMPARE(world.saved(), QString());
        QVERIFY(world.centre.undo());
        QCOMPARE(world.saved(), u"5=360+"_s);
    }

    void aLogbookIsPastedAndBadCellsStay()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"5.3.2026\t8:00\t16:00\t7:30\tkerb stones\n6.3.2026\t8:00\t16:00\n7.3.2026\t\t\t720\n2.3.2026\t\t\t8\n31.2.2026\t\t\t8\n"_s);
        QCOMPARE(world.saved(), u"5=450 6=480"_s);
        // The day over the cap and the one before the placement are red where it hurts, the impossible one too.
        const int begun = 2;
        QCOMPARE(world.state(begun, DayGridModel::HoursColumn), CellState::Bad);
        QVERIFY2(world.model()->reason(begun, DayGridModel::HoursColumn).contains(u"600"_s), qPrintable(world.model()->reason(begun, DayGridModel::HoursColumn)));
        QCOMPARE(world.state(begun + 1, DayGridModel::DateColumn), CellState::Bad);
        QCOMPARE(world.state(begun + 2, DayGridModel::DateColumn), CellState::Bad);
        QCOMPARE(world.cell(begun, DayGridModel::HoursColumn), u"720"_s); // as it was typed
        const QString why = world.model()->reason(begun + 1, DayGridModel::DateColumn);
        QVERIFY2(why.contains(u"Amina Haddad"_s) && why.contains(u"2 Mar 2026"_s) && !why.contains(u"2026-"_s), qPrintable(why));
        QCOMPARE(world.model()->troubleCount(), 3);
        world.model()->change({{begun, DayGridModel::HoursColumn, u"8"_s}, {begun + 1, DayGridModel::DateColumn, u"9.3.2026"_s}});
        QCOMPARE(world.saved(), u"5=450 6=480 7=480 9=480"_s);
        QCOMPARE(world.model()->troubleCount(), 1);
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.saved(), u"5=450 6=480"_s);
        QVERIFY(world.centre.undo());
        QCOMPARE(world.saved(), QString());
    }

    /// The day was outside the placement; it goes in by itself when the placement is mended, and when another cell is.
    void aRefusedDayGoesInWhenItsCauseIsMended()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"3.3.2026\t\t\t8\n10.3.2026\t8:00\t12:00\n10.3.2026\t11:00\t15:00\n"_s);
        QCOMPARE(world.saved(), u"10=240"_s);
        QCOMPARE(world.model()->troubleCount(), 2);
        QCOMPARE(world.cell(2, DayGridModel::StateColumn), u"not saved"_s); // it has its hours
        world.edit("starts", u"3.3.2026"_s);
        QCOMPARE(world.saved(), u"3=480 10=240"_s);
        QCOMPARE(world.model()->troubleCount(), 1);
        world.model()->change({{1, DayGridModel::ToColumn, u"11:00"_s}});
        QCOMPARE(world.saved(), u"3=480 10=180 10=240"_s);
        QCOMPARE(world.model()->troubleCount(), 0);
    }

    void aRowThatIsNoDayYetWaitsForItsPlacement()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"5.3.2026\t8:00\t\t\tkerb stones\n31.2.2026\n"_s);
        QCOMPARE(world.model()->unsavedCount(), 4);
        QCOMPARE(world.cell(0, DayGridModel::StateColumn), u"needs hours"_s);
        world.page->openRecord(world.placed[1].id.uuid());
        QCOMPARE(world.cell(0, DayGridModel::TaskColumn), QString());
        QCOMPARE(world.model()->troubleCount(), 0);
        QCOMPARE(world.model()->unsavedCount(), 4);
        world.page->openRecord(world.placed[0].id.uuid());
        QCOMPARE(world.cell(0, DayGridModel::TaskColumn), u"kerb stones"_s);
        QCOMPARE(world.cell(1, DayGridModel::DateColumn), u"31.2.2026"_s);
        world.model()->change({{0, DayGridModel::ToColumn, u"16"_s}});
        QCOMPARE(world.saved(), u"5=480"_s);
        QCOMPARE(world.model()->unsavedCount(), 1);
    }

    /// Typed under a day or a placement that was taken back, it could be found nowhere.
    void whatIsRedGoesWithItsDayAndItsPlacement()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"5.3.2026\t\t\t8\n"_s);
        world.model()->change({{0, DayGridModel::HoursColumn, u"many"_s}});
        QCOMPARE(world.model()->unsavedCount(), 1);
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.model()->unsavedCount(), 0);
        world.page->openRecord(world.placed[1].id.uuid());
        world.model()->change({{0, DayGridModel::TaskColumn, u"kerb stones"_s}, {1, DayGridModel::DateColumn, u"31.2."_s}});
        world.page->openRecord(world.placed[0].id.uuid());
        QCOMPARE(world.model()->unsavedScopes().size(), 1);
        QCOMPARE(world.model()->unsavedScopes().first().record, world.placed[1].id.uuid());
        QVERIFY(world.centre.undo()); // the placement itself
        world.page->refresh();
        QCOMPARE(world.model()->unsavedCount(), 0);
    }

    /// The year is that of the placement, and a day that stands is typed over as it is written here.
    void aDayNeedsNoYear()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"5/3\t\t\t8\n"_s);
        QCOMPARE(world.saved(), u"5=480"_s);
        QCOMPARE(world.model()->typedText(0, DayGridModel::DateColumn), u"05/03/2026"_s);
    }

    /// Twenty minutes, copied and typed again, are no twenty hours.
    void hoursAreCopiedAsTheyAreTyped()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"5.3.2026\t\t\t0:20\n6.3.2026\n"_s);
        world.grid()->goTo(1, DayGridModel::HoursColumn);
        world.grid()->fillDown();
        QCOMPARE(world.saved(), u"5=20 6=20"_s);
        world.grid()->copy();
        QCOMPARE(QApplication::clipboard()->text().trimmed(), u"0:20"_s);
        world.key(Qt::Key_F2);
        QCOMPARE(world.grid()->findChild<QLineEdit *>(u"cell"_s)->text(), u"0:20"_s);
        world.key(Qt::Key_Escape);
        for (const auto &[typed, kept] : {std::pair(u"4"_s, u"4"_s), std::pair(u"7.5"_s, u"7:30"_s)}) { // as they are shown, but for the unit
            world.type(typed);
            world.key(Qt::Key_Return);
            world.grid()->goTo(1, DayGridModel::HoursColumn);
            QCOMPARE(world.model()->typedText(1, DayGridModel::HoursColumn), kept);
            QCOMPARE(world.cell(1, DayGridModel::HoursColumn), kept + u" h"_s);
        }
    }

    void daysAreSignedTogetherAndThenLocked()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"5.3.2026\t\t\t8\n6.3.2026\t\t\t8\n9.3.2026\t\t\t8\n"_s);
        world.part<QPushButton>("sign")->click();
        QCOMPARE(world.part<QLineEdit>("signedBy")->text(), u"Georges Najjar"_s);
        world.part<QLineEdit>("signedOn")->setText(u"8.3.2026"_s);
        QTest::keyClick(world.part<QLineEdit>("signedOn"), Qt::Key_Return);
        QCOMPARE(world.saved(), u"5=480 6=480 9=480"_s); // the 9th was not yet
        QVERIFY(saidIn(world.page.get()).join(u'|').contains(u"cannot be confirmed before"_s));
        world.part<QLineEdit>("signedOn")->setText(u"18.3.2026"_s);
        QTest::keyClick(world.part<QLineEdit>("signedOn"), Qt::Key_Return);
        QCOMPARE(world.saved(), u"5=480+ 6=480+ 9=480+"_s);
        QVERIFY(!world.part<QPushButton>("sign")->isVisible());
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.page->refresh();
        QCOMPARE(world.cell(0, DayGridModel::StateColumn), u"locked"_s);
        QVERIFY(!world.model()->isEditable(0, DayGridModel::DateColumn));
        world.grid()->goTo(0, DayGridModel::HoursColumn);
        world.key(Qt::Key_F2);
        QVERIFY2(world.grid()->notice().contains(u"locked"_s), qPrintable(world.grid()->notice()));
        QVERIFY(world.model()->isEditable(3, DayGridModel::DateColumn)); // the next, blank one
    }

    /// A day stands in its order once it is saved: the next one was typed over the day that follows it.
    void afterANewDayComesABlankRow()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"9.3.2026\t\t\t8\n10.3.2026\t\t\t8\n"_s);
        world.grid()->goTo(2, DayGridModel::DateColumn);
        for (const QString &day : {u"5.3.2026"_s, u"6.3.2026"_s}) {
            for (const QString &text : {day, u"8"_s, u"14"_s, QString(), u"Paving"_s}) {
                world.type(text);
                world.key(text == "Paving"_L1 ? Qt::Key_Return : Qt::Key_Tab);
            }
        }
        QCOMPARE(world.saved(), u"5=360 6=360 9=480 10=480"_s);
        QCOMPARE(world.grid()->currentIndex(), world.model()->index(4, DayGridModel::DateColumn));
    }

    void anotherDeskWroteMeanwhile()
    {
        World world;
        world.fill();
        world.open();
        world.grid()->goTo(0, DayGridModel::DateColumn);
        world.paste(u"5.3.2026\t\t\t8\n"_s);
        const HourEntryId entry = got(world.centre.placements.daysOf(world.placed[0].id)).first().entry.id;
        PlacementDay other;
        other.placement = world.placed[0].id;
        other.entry = entry;
        other.day = QDate(2026, 3, 5);
        other.minutes = 300;
        QVERIFY(world.centre.placements.setDays(world.placed[0].id, {other}));
        world.model()->change({{0, DayGridModel::HoursColumn, u"7"_s}});
        QCOMPARE(world.state(0, DayGridModel::HoursColumn), CellState::Conflict);
        QCOMPARE(world.saved(), u"5=300"_s);
    }

    void theTickIsOfHoursDone()
    {
        PlacementListing listing;
        listing.placement.plannedMinutes = 3000;
        listing.sums.recorded = 2999;
        QCOMPARE(shapeOf(listing, PlacementStanding::Ended), StatusShape::None);
        QCOMPARE(shapeOf(listing, PlacementStanding::LastDay), StatusShape::Done);
        listing.sums.recorded = 3000;
        QCOMPARE(shapeOf(listing, PlacementStanding::Ended), StatusShape::Done);
    }

    void anAgreementIsChangedInPlaceAndEnded()
    {
        World world;
        world.fill();
        world.open();
        world.edit("employer", u"Al-Jisr Bridges"_s);
        QCOMPARE(got(world.centre.placements.placement(world.placed[0].id)).employer, u"Al-Jisr Bridges"_s);
        world.edit("starts", u"soon"_s);
        QVERIFY(!world.part<PlaceField>("starts")->fault().isEmpty());
        world.edit("starts", u"1.3.2026"_s); // before the agreement was signed
        QVERIFY(!world.part<PlaceField>("starts")->fault().isEmpty());
        world.edit("planned", u"60"_s);
        QCOMPARE(got(world.centre.placements.placement(world.placed[0].id)).plannedMinutes, 3600);
        world.part<QPushButton>("end")->click();
        QCOMPARE(got(world.centre.placements.placement(world.placed[0].id)).ends, QDate(2026, 3, 18));
        QVERIFY(!world.part<QPushButton>("end")->isVisible());
        QCOMPARE(world.part<StatusLabel>("standing")->text(), u"Ends today"_s); // its hours of today may still come
        QCOMPARE(faults(world.page.get()), QStringList());
        Placement twin = world.placed[0];
        twin.ends = {};
        (void)got(world.centre.placements.add({twin})); // and the other says so, where it is looked at
        world.page->refresh();
        QVERIFY(world.part<MessageBar>("placementOverlap")->isVisible());
    }

    void aNewOneIsMadeInAForm()
    {
        World world;
        world.fill();
        world.open();
        world.page->startNew();
        auto *form = world.part<QWidget>("placementForm");
        QCOMPARE(faults(world.page.get()).join(u'|'), QString());
        auto *trainee = world.part<QComboBox>("trainee");
        QCOMPARE(trainee->count(), 3);
        const auto *overlap = world.part<MessageBar>("overlap");
        world.part<QLineEdit>("newStarts")->setText(u"11.3.2026"_s);
        QVERIFY(overlap->isVisible()); // of who stands there at first, too
        trainee->setCurrentIndex(2);
        world.part<QLineEdit>("newEmployer")->setText(u"Litani Works"_s);
        world.part<QLineEdit>("newSigned")->setText(u"10.3.2026"_s);
        QVERIFY(!overlap->isVisible());
        trainee->setCurrentIndex(1); // placed until the 31st
        QVERIFY(overlap->isVisible());
        QVERIFY2(saidIn(world.page.get()).join(u'|').contains(u"Placed with Litani Works already"_s), qPrintable(saidIn(world.page.get()).join(u'|')));
        world.part<QLineEdit>("newStarts")->setText(u"1.4.2026"_s);
        QVERIFY(!overlap->isVisible());
        world.part<QLineEdit>("newStarts")->setText(u"11.3.2026"_s);
        trainee->setCurrentIndex(2);
        QVERIFY(!overlap->isVisible());
        world.part<QLineEdit>("newPlanned")->setText(u"50"_s);
        QTest::keyClick(form, Qt::Key_Return);
        QVERIFY(saidIn(world.page.get()).join(u'|').contains(u"needs a mentor"_s));
        world.part<QLineEdit>("newMentor")->setText(u"Maya Khoury"_s);
        QTest::keyClick(form, Qt::Key_Return);
        const QList<PlacementListing> all = got(world.centre.placements.listings());
        QCOMPARE(all.size(), 3);
        QCOMPARE(world.list()->chosenId(), all.first().placement.id.uuid());
        QCOMPARE(all.first().placement.plannedMinutes, 3000);
        QVERIFY(qobject_cast<DeskGrid *>(world.page->focusWidget())); // its days come next
    }

    void anEmployerIsFoundFromAnywhere()
    {
        World world;
        world.fill();
        world.open();
        PlacementFinder finder(world.desk);
        QList<Hit> hits;
        finder.find(u"litani"_s, 5, world.page.get(), [&](const QList<Hit> &found) { hits = found; });
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().link, (Link{u"placements"_s, world.placed[1].id.uuid()}));
        QCOMPARE(hits.first().fact, u"Karim Saleh"_s);
        for (const QString &typed : {u"lit"_s, u"lita"_s, u"litan"_s}) // letters that come before the first answer ask once more at most
            finder.find(typed, 0, world.page.get(), [&](const QList<Hit> &found) { hits = found; });
        QVERIFY(hits.isEmpty()); // the limit holds
        TraineePlacementsPanel panel(world.desk);
        const std::unique_ptr<PanelWidget> tab(panel.makeWidget(nullptr, world.navigator));
        tab->showRecord(world.people[0].uuid());
        tab->show();
        auto *table = tab->findChild<DeskTable *>(u"placements"_s);
        QCOMPARE(table->listModel()->rowCount(), 1);
        Q_EMIT table->opened(world.placed[0].id.uuid());
        QCOMPARE(world.navigator.went.last(), (Link{u"placements"_s, world.placed[0].id.uuid()}));
    }

    void placementsThatCannotBeReadAreNotCalledNone()
    {
        World world;
        world.fill();
        TraineePlacementsPanel panel(world.desk);
        const std::unique_ptr<PanelWidget> tab(panel.makeWidget(nullptr, world.navigator));
        world.centre.session.close();
        tab->showRecord(world.people[0].uuid());
        tab->show();
        QVERIFY(tab->findChild<Card *>()->isHidden());
        QVERIFY(saidIn(tab.get()).contains(u"Please sign in first."_s));
    }

    void whoMayNotRecordOnlyReads()
    {
        World world;
        world.fill();
        world.desk.hours.mayRecord = false;
        world.open();
        QCOMPARE(world.model()->rowCount(), 0);
        QVERIFY(!world.part<QPushButton>("newPlacement")->isVisible());
        QVERIFY(world.page->commands().isEmpty());
    }

    void hoursAreTypedAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes"); // 0: refused
        QTest::newRow("hours") << u"8"_s << 480;
        QTest::newRow("a whole day") << u"24"_s << 1440;
        QTest::newRow("minutes") << u"450"_s << 450;
        QTest::newRow("a half") << u"7.5"_s << 450;
        QTest::newRow("a comma") << u"7,5"_s << 450;
        QTest::newRow("a clock") << u"7:30"_s << 450;
        QTest::newRow("arabic") << u"٧:٣٠"_s << 450;
        QTest::newRow("a word") << u"all day"_s << 0;
    }
    void hoursAreTypedAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QTEST(typedHours(typed).value_or(0), "minutes");
    }

    void timesAreTypedAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("time"); // empty: refused
        QTest::newRow("an hour") << u"8"_s << u"08:00"_s;
        QTest::newRow("a clock") << u"8:30"_s << u"08:30"_s;
        QTest::newRow("digits") << u"1430"_s << u"14:30"_s;
        QTest::newRow("three digits") << u"830"_s << u"08:30"_s;
        QTest::newRow("a dot") << u"14.05"_s << u"14:05"_s;
        QTest::newRow("french") << u"14h05"_s << u"14:05"_s;
        QTest::newRow("arabic") << u"٨:٣٠"_s << u"08:30"_s;
        QTest::newRow("25 hours") << u"25:00"_s << QString();
        QTest::newRow("a word") << u"noon"_s << QString();
    }
    void timesAreTypedAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QTEST(typedTime(typed).value_or(QString()), "time");
    }

    void theSameInArabic()
    {
        useDesk(Scheme::Dark, u"ar"_s);
        World world;
        world.fill();
        world.open();
        QVERIFY(world.page->isRightToLeft());
        world.grid()->setFocus();
        world.type(u"٥.٣.٢٠٢٦"_s);
        world.key(Qt::Key_Tab);
        world.type(u"٨"_s);
        world.key(Qt::Key_Tab);
        world.type(u"١٦"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.saved(), u"5=480"_s);
        QCOMPARE(faults(world.page.get()), QStringList());
    }
};

QTEST_MAIN(PlacementsTest)
#include "tst_placements.moc"
