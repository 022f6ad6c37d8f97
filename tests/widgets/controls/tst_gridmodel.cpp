// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry grid keeps between a key and the database: waiting, bad, in conflict, saved.
#include "fakegrid.h"
#include "fakedesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class GridModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void modelIsSound()
    {
        FakeGridModel model(6);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FakeGridSink sink;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Today, u"P"_s}, {5, FakeGridModel::Minutes, u"x"_s}});
        QList<QUuid> order = model.ids();
        std::reverse(order.begin(), order.end());
        model.showAgain(order);
        model.isWide = true;
        model.showAgain(order);
        QCOMPARE(model.columnCount(), 13);
        model.showAgain({});
        QCOMPARE(model.rowCount(), 0);
    }

    void waitsUntilItIsSaved()
    {
        FakeGridModel model(3);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        QSignalSpy committed(&model, &GridModel::committed);
        model.change({{1, FakeGridModel::Minutes, u" ١٥ "_s}});
        QCOMPARE(model.state(1, FakeGridModel::Minutes), CellState::Waiting);
        QCOMPARE(model.text(1, FakeGridModel::Minutes), u"15"_s);
        QCOMPARE(model.saved(1, FakeGridModel::Minutes), QString());
        QVERIFY(model.isWaiting());
        const QList<GridChange> sent {{model.idAt(1), u"minutes"_s, u"15"_s, QString()}};
        QCOMPARE(sink.steps, QList<QList<GridChange>> {sent});
        sink.answer();
        QCOMPARE(model.state(1, FakeGridModel::Minutes), CellState::Saved);
        QCOMPARE(model.saved(1, FakeGridModel::Minutes), u"15"_s);
        QCOMPARE(committed.size(), 1);
        QVERIFY(!model.isWaiting());
    }

    void badStaysAndIsNotSent()
    {
        FakeGridModel model(3);
        FakeGridSink sink;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Minutes, u"ten"_s}});
        const QModelIndex cell = model.index(0, FakeGridModel::Minutes);
        QCOMPARE(model.state(0, FakeGridModel::Minutes), CellState::Bad);
        QVERIFY(sink.steps.isEmpty());
        QCOMPARE(cell.data(Qt::DisplayRole).toString(), u"ten"_s);
        const QString why = u"“ten” is no number of minutes from 0 to 600."_s;
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), why);
        QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), why);
        QCOMPARE(model.troubleCount(), 1);
        model.restore(0, FakeGridModel::Minutes);
        QCOMPARE(model.text(0, FakeGridModel::Minutes), QString());
        QCOMPARE(model.troubleCount(), 0);
    }

    /// What refused a value may have changed since: the same typed again is no "nothing changed".
    void theSameTypedAgainIsTriedAgain()
    {
        FakeGridModel model(1);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Minutes, u"10"_s}});
        model.change({{0, FakeGridModel::Minutes, u"10"_s}}); // on its way already
        QCOMPARE(sink.steps.size(), 1);
        sink.answer({GridAnswer::refused(u"The session is over."_s)});
        QCOMPARE(model.state(0, FakeGridModel::Minutes), CellState::Bad);
        model.change({{0, FakeGridModel::Minutes, u"10"_s}});
        QCOMPARE(sink.steps.size(), 2);
        sink.answer({GridAnswer::refused(u"The session is over."_s)});
        model.tryAgain();
        QCOMPARE(sink.steps.size(), 3);
        sink.answer();
        QCOMPARE(model.saved(0, FakeGridModel::Minutes), u"10"_s);
    }

    void goodOnesOfABlockGoWithoutTheBad()
    {
        FakeGridModel model(3);
        FakeGridSink sink;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Minutes, u"10"_s},
                      {1, FakeGridModel::Minutes, u"many"_s},
                      {2, FakeGridModel::Minutes, u"30"_s}});
        QCOMPARE(sink.steps.size(), 1);
        QCOMPARE(sink.steps.first().size(), 2);
        QCOMPARE(model.saved(2, FakeGridModel::Minutes), u"30"_s);
        QCOMPARE(model.nextTrouble({}), model.index(1, FakeGridModel::Minutes));
        QCOMPARE(model.nextTrouble(model.index(2, 0)), model.index(1, FakeGridModel::Minutes));
        model.change({{2, FakeGridModel::Minutes, u"more"_s}});
        const auto back = [&](const QModelIndex &from) { return model.nextTrouble(from, GridModel::Towards::Previous); };
        QCOMPARE(back(model.index(2, FakeGridModel::Minutes)), model.index(1, FakeGridModel::Minutes));
        QCOMPARE(back(model.index(1, FakeGridModel::Minutes)), model.index(2, FakeGridModel::Minutes)); // round the end
        QCOMPARE(back({}), model.index(2, FakeGridModel::Minutes));
    }

    /// Minutes were read from "٩٠": in red stands what was typed; what one key wrote looks as it does when it is saved.
    void whatIsRefusedStandsAsItWasTyped_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a figure") << int(FakeGridModel::Minutes) << u" ٩٠"_s << u" ٩٠"_s;
        QTest::newRow("a mark") << int(FakeGridModel::Today) << u"L"_s << u"L!"_s;
        QTest::newRow("a mark in another alphabet") << int(FakeGridModel::Today) << u"ت"_s << u"ت"_s;
    }
    void whatIsRefusedStandsAsItWasTyped()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        FakeGridModel model(1);
        model.markSuffix = u"!"_s;
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, column, typed}});
        sink.answer({GridAnswer::refused(u"The session is over."_s)});
        QTEST(model.index(0, column).data().toString(), "shown");
        QCOMPARE(model.index(0, column).data(Qt::EditRole).toString(), typed);
        model.tryAgain();
        QCOMPARE(sink.steps.last(), sink.steps.first());
    }

    /// Rows read anew: what refused a value may have been mended there. One that failed for the disk is for the person.
    void theRefusedAreTriedAgainWithNewRows()
    {
        FakeGridModel model(3);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Minutes, u"10"_s}, {1, FakeGridModel::Minutes, u"ten"_s}});
        sink.answer({GridAnswer::refused(u"The session is over."_s)});
        model.change({{2, FakeGridModel::Minutes, u"30"_s}});
        sink.fail(u"The disk is full."_s);
        model.showAgain(model.ids());
        QCOMPARE(sink.steps.size(), 3);
        QCOMPARE(sink.steps.last(), sink.steps.first());
        sink.answer({GridAnswer::refused(u"The session is over."_s)});
        QCOMPARE(sink.steps.size(), 3); // and not over and over
        model.showAgain({model.idAt(1), model.idAt(2)}); // its row is gone
        QCOMPARE(sink.steps.size(), 3);
        QCOMPARE(model.troubleCount(), 2);
        QCOMPARE(model.unsavedCount(), 3);
    }

    /// Nobody could find it any more; what was typed elsewhere waits there, and says where.
    void whatWasTypedGoesWithItsRow()
    {
        FakeGridModel model(3);
        const QList<QUuid> rows = model.ids();
        const GridScope morning{QUuid::createUuid(), QUuid::createUuid(), u"morning"_s, u"Morning"_s};
        const GridScope evening{QUuid::createUuid(), morning.record, u"evening"_s, u"Evening"_s};
        QSignalSpy forgotten(&model, &GridModel::forgotten);
        const auto places = [&model] {
            QStringList titles;
            for (const GridScope &scope : model.unsavedScopes())
                titles.append(scope.title);
            return titles.join(u' ');
        };
        model.showAll(evening, {rows[0]});
        model.change({{0, FakeGridModel::Minutes, u"ten"_s}});
        model.showAll(morning, {rows[1], rows[2]});
        model.change({{0, FakeGridModel::Minutes, u"ten"_s}, {1, FakeGridModel::Minutes, u"ten"_s}});
        QCOMPARE(places(), u"Evening Morning"_s);
        model.showAgain({rows[1]}); // a part of them
        QCOMPARE(model.unsavedCount(), 3);
        model.showAll(morning, {rows[1]}); // the row of the evening is gone here, not there
        QCOMPARE(model.unsavedCount(), 2);
        QCOMPARE(forgotten.value(0).value(0).toInt(), 1);
        model.forgetScopes([&](const GridScope &scope) { return scope.id == evening.id; });
        QCOMPARE(places(), u"Morning"_s);
        QCOMPARE(model.unsavedCount(), 1);
        QCOMPARE(forgotten.size(), 2);
    }

    /// A row that is no record yet is not read anew; another cell of it may have been in the way.
    void theRefusedAreTriedAgainAfterANote()
    {
        FakeGridModel model(1);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Minutes, u"10"_s}});
        sink.answer({GridAnswer::refused(u"The session is over."_s)});
        model.change({{0, FakeGridModel::Note, u"sick"_s}});
        sink.answer({GridAnswer::noted(u"sick"_s)});
        QCOMPARE(sink.steps.size(), 3);
        sink.answer({GridAnswer::noted(u"10"_s)});
        QCOMPARE(sink.steps.size(), 3);
        QCOMPARE(model.troubleCount(), 0);
        QCOMPARE(model.saved(0, FakeGridModel::Minutes), u"10"_s);
    }

    void refusalOfOneCellNamesIt()
    {
        FakeGridModel model(2);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Today, u"P"_s}, {1, FakeGridModel::Today, u"A"_s}});
        sink.answer({GridAnswer::saved(u"P"_s), GridAnswer::refused(u"The day is locked."_s)});
        QCOMPARE(model.state(0, FakeGridModel::Today), CellState::Saved);
        QCOMPARE(model.state(1, FakeGridModel::Today), CellState::Bad);
        QCOMPARE(model.text(1, FakeGridModel::Today), u"A"_s);
        QCOMPARE(model.reason(1, FakeGridModel::Today), u"The day is locked."_s);
        QVERIFY(!model.canResend());
    }

    void failedStepIsKeptAndSentAgain()
    {
        FakeGridModel model(2);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        QSignalSpy failed(&model, &GridModel::commitFailed);
        model.change({{0, FakeGridModel::Note, u"sick"_s}, {1, FakeGridModel::Note, u"late bus"_s}});
        sink.fail(u"The disk is full."_s);
        QCOMPARE(failed.value(0).value(0).toString(), u"The disk is full."_s);
        QCOMPARE(model.troubleCount(), 2);
        QCOMPARE(model.text(0, FakeGridModel::Note), u"sick"_s);
        QVERIFY(model.canResend());
        model.resendAll();
        QCOMPARE(sink.steps.size(), 2);
        QCOMPARE(sink.steps.last().size(), 2);
        sink.answer();
        QCOMPARE(model.troubleCount(), 0);
        QCOMPARE(model.saved(1, FakeGridModel::Note), u"late bus"_s);
    }

    void conflictShowsBothAndEitherCanStay()
    {
        FakeGridModel model(2);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Today, u"A"_s}, {1, FakeGridModel::Today, u"A"_s}});
        sink.answer({GridAnswer::conflict(u"L"_s), GridAnswer::conflict(u"P"_s)});
        QCOMPARE(model.state(0, FakeGridModel::Today), CellState::Conflict);
        QCOMPARE(model.index(0, FakeGridModel::Today).data(Qt::DisplayRole).toString(), u"A"_s);
        QCOMPARE(model.index(0, FakeGridModel::Today).data(TheirsRole).toString(), u"L"_s);
        QVERIFY(model.reason(0, FakeGridModel::Today).contains(u"“L”"_s));
        model.restore(0, FakeGridModel::Today);
        QCOMPARE(model.text(0, FakeGridModel::Today), u"L"_s);
        model.resend(1, FakeGridModel::Today);
        QCOMPARE(sink.steps.last(),
                 (QList<GridChange> {{model.idAt(1), u"today"_s, u"A"_s, u"P"_s}})); // over theirs, knowingly
        sink.answer();
        QCOMPARE(model.saved(1, FakeGridModel::Today), u"A"_s);
        QCOMPARE(model.troubleCount(), 0);
    }

    void stepsGoOneAfterAnother()
    {
        FakeGridModel model(2);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Today, u"P"_s}});
        model.change({{0, FakeGridModel::Today, u"A"_s}});
        QCOMPARE(sink.steps.size(), 1);
        sink.answer();
        QCOMPARE(model.text(0, FakeGridModel::Today), u"A"_s); // the newer text stays on top
        QCOMPARE(model.state(0, FakeGridModel::Today), CellState::Waiting);
        QCOMPARE(sink.steps.last().first().before, u"P"_s);
        sink.answer();
        QCOMPARE(model.saved(0, FakeGridModel::Today), u"A"_s);
    }

    void takenBackBeforeTheAnswerIsSentToo()
    {
        FakeGridModel model(1);
        model.writeBehind(0, FakeGridModel::Today, u"P"_s);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Today, u"A"_s}});
        model.change({{0, FakeGridModel::Today, u"??"_s}}); // a slip
        model.change({{0, FakeGridModel::Today, u"P"_s}}); // as it was
        sink.answer();
        QCOMPARE(model.text(0, FakeGridModel::Today), u"P"_s);
        sink.answer();
        QCOMPARE(model.saved(0, FakeGridModel::Today), u"P"_s);
    }

    void nothingNewIsNoStep()
    {
        FakeGridModel model(1);
        model.writeBehind(0, FakeGridModel::Minutes, u"15"_s);
        FakeGridSink sink;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Minutes, u"15"_s}, {0, FakeGridModel::Minutes, u" 15"_s}});
        QVERIFY(sink.steps.isEmpty());
    }

    void lockedCellsAreLeft()
    {
        FakeGridModel model(2);
        model.lockedRows.insert(0);
        QCOMPARE(model.change({{0, FakeGridModel::Today, u"P"_s},
                               {1, FakeGridModel::Today, u"P"_s},
                               {1, FakeGridModel::Name, u"x"_s}}),
                 2);
        QCOMPARE(model.saved(0, FakeGridModel::Today), QString());
        QCOMPARE(model.saved(1, FakeGridModel::Today), u"P"_s);
        QVERIFY(!model.setData(model.index(0, FakeGridModel::Today), u"P"_s));
        QVERIFY(!(model.flags(model.index(0, FakeGridModel::Today)) & Qt::ItemIsEditable));
    }

    void whatIsNotSavedOutlivesAReload()
    {
        FakeGridModel model(3);
        FakeGridSink sink;
        sink.isSlow = true;
        model.setSink(&sink);
        model.change({{0, FakeGridModel::Minutes, u"x"_s}});
        model.change({{2, FakeGridModel::Note, u"sick"_s}});
        QList<QUuid> order = model.ids();
        std::reverse(order.begin(), order.end());
        model.showAgain(order);
        QCOMPARE(model.text(2, FakeGridModel::Minutes), u"x"_s);
        QCOMPARE(model.text(0, FakeGridModel::Note), u"sick"_s);
        sink.answer();
        QCOMPARE(model.saved(0, FakeGridModel::Note), u"sick"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.showAgain(order); // the same rows: the cursor and the scroll stay
        QCOMPARE(reset.size(), 0);
    }

    void rowsAreSpokenWhole()
    {
        FakeGridModel model(1);
        model.change({{0, FakeGridModel::Today, u"L"_s}, {0, FakeGridModel::Minutes, u"15"_s}});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"# 1, Name Trainee 1, Today L, Min 15"_s);
    }
};

QTEST_MAIN(GridModelTest)
#include "tst_gridmodel.moc"
