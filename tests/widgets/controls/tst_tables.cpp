// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: the model base, the view's keys, what is chosen through a change of the list, mirroring, drawing.
#include "deskdelegate.h"
#include "fakedesk.h"
#include "measures.h"
#include "statusshape.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void modelIsSound()
    {
        RowsModel model(450);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(3);
        QCOMPARE(model.rowCount(), 3);
        model.setRows(0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.idAt(0).isNull());
        QCOMPARE(model.rowOf(QUuid()), -1);
    }

    void pagesAreAskedOnce()
    {
        RowsModel model(450);
        (void)model.data(model.index(0, 0), Qt::DisplayRole);
        (void)model.data(model.index(199, 1), Qt::DisplayRole);
        (void)model.data(model.index(449, 1), Qt::DisplayRole);
        const QList<std::pair<int, int>> expected{{0, 200}, {400, 50}};
        QCOMPARE(model.fetched, expected);
    }

    void figuresStandAtTheEnd()
    {
        RowsModel model(1);
        QCOMPARE(model.data(model.index(0, 2), Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QVERIFY(model.data(model.index(0, 0), LatinRole).toBool());
        QCOMPARE(model.data(model.index(0, 0), Qt::AccessibleTextRole).toString(), u"2026/0001, Trainee 1"_s);
    }

    void rowsAreDense()
    {
        RowsModel model(25);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        QCOMPARE(table.rowHeight(0), measure::row);
        QCOMPARE(table.horizontalHeader()->height(), measure::tableHeader);
        table.resize(700, measure::tableHeader + 25 * measure::row);
        table.show();
        QCOMPARE(table.rowAt(table.viewport()->height() - 1), 24);
        QCOMPARE(table.columnWidth(1), table.viewport()->width() - 90 - 60 - 130 - 120);
    }

    void keysWalkTheList()
    {
        RowsModel model(40);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        QSignalSpy chosen(&table, &DeskTable::chosen);
        QSignalSpy opened(&table, &DeskTable::opened);
        table.chooseFirst();
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.chosenId(), model.idAt(1));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.chosenId(), model.idAt(39));
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.chosenId(), model.idAt(0));
        QCOMPARE(chosen.size(), 4);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toUuid(), model.idAt(0));
    }

    void lettersGoToTheSearch()
    {
        FakePage page(u"people"_s, nullptr);
        page.show();
        page.table->chooseFirst();
        page.table->setFocus();
        QTest::keyClick(page.table, 'h');
        QTest::keyClick(page.table, 'a');
        QCOMPARE(page.search->text(), u"ha"_s);
    }

    void choiceOutlivesANewOrder()
    {
        RowsModel model(10);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        const QUuid third = model.idAt(2);
        table.choose(third);
        QSignalSpy chosen(&table, &DeskTable::chosen);
        QList<QUuid> order = model.ids();
        std::reverse(order.begin(), order.end());
        model.setOrder(order);
        QCOMPARE(table.chosenId(), third);
        QCOMPARE(table.currentIndex().row(), 7);
        QCOMPARE(chosen.size(), 0);
        model.setOrder({order.first()});
        QVERIFY(table.chosenId().isNull());
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!table.choose(third));
    }

    void drawingIsMirrored()
    {
        RowsModel model(8);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        table.resize(600, 220);
        table.show();
        const int edge = 2;
        table.chooseFirst();
        table.clearFocus();
        QImage picture = table.viewport()->grab().toImage();
        const QColor accent = table.palette().color(QPalette::Link);
        QCOMPARE(picture.pixelColor(0, 5), accent);
        QVERIFY(picture.pixelColor(picture.width() - edge, 5) != accent);
        table.setLayoutDirection(Qt::RightToLeft);
        picture = table.viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() - 1, 5), accent);
        QVERIFY(picture.pixelColor(edge, 5) != accent);
    }

    void belowTheLimitIsLoud()
    {
        RowsModel model(5);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        table.resize(640, 200);
        table.show();
        const QImage picture = table.viewport()->grab().toImage();
        const QColor bad = Tokens::of(Scheme::Light).bad;
        const auto hasBad = [&](int row) {
            for (int x = table.columnViewportPosition(3); x < table.columnViewportPosition(4); ++x)
                for (int y = row * measure::row; y < (row + 1) * measure::row - 1; ++y)
                    if (picture.pixelColor(x, y) == bad)
                        return true;
            return false;
        };
        QVERIFY(hasBad(3));
        QVERIFY(!hasBad(2));
    }
};

QTEST_MAIN(TablesTest)
#include "tst_tables.moc"
