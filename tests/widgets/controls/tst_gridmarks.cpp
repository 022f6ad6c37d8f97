// SPDX-License-Identifier: GPL-3.0-or-later
// Columns where one key fills a cell: marks in every alphabet, rows by number, the register in eleven keys.
#include "fakedesk.h"
#include "griddesk.h"
#include "gridstatusline.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

using Cell = std::pair<int, int>;

} // namespace

class GridMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void oneKeyMarksAndGoesOn()
    {
        GridDesk desk(4);
        desk.type(u"pغ/"_s);
        desk.key(Qt::Key_Asterisk, Qt::KeypadModifier);
        QCOMPARE(desk.column(FakeGridModel::Today), u"PALE"_s);
        QCOMPARE(desk.sink.steps.size(), 4);
    }

    void unknownMarksAreSaidAndChangeNothing()
    {
        GridDesk desk(2);
        desk.type(u"k"_s);
        QCOMPARE(desk.grid.notice(), u"“k” is not a mark here."_s);
        QCOMPARE(desk.at(), Cell(0, FakeGridModel::Today));
        desk.model.lockedRows.insert(0);
        desk.type(u"p"_s);
        QCOMPARE(desk.grid.notice(), u"This cell cannot be changed."_s);
        QVERIFY(desk.sink.steps.isEmpty());
    }

    void spaceGoesThroughTheMarks()
    {
        GridDesk desk(2);
        QString seen;
        for (int i = 0; i < 5; ++i) {
            desk.type(u" "_s);
            seen += desk.model.saved(0, FakeGridModel::Today);
        }
        QCOMPARE(seen, u"PALEP"_s);
    }

    /// Whoever has the mouse in the hand: a double click takes the next mark, the menu of a block any.
    void marksAreSetByMouseToo()
    {
        GridDesk desk(3);
        const auto at = [&desk](int row) { return desk.grid.visualRect(desk.model.index(row, FakeGridModel::Today)).center(); };
        QTest::mouseDClick(desk.grid.viewport(), Qt::LeftButton, Qt::NoModifier, at(1));
        QCOMPARE(desk.column(FakeGridModel::Today), u".P."_s);
        QTest::mouseDClick(desk.grid.viewport(), Qt::LeftButton, Qt::NoModifier, at(1));
        QCOMPARE(desk.column(FakeGridModel::Today), u".A."_s);
        QVERIFY(!desk.editor());
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QTimer::singleShot(0, &desk.grid, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const QList<QAction *> actions = menu->actions();
            menu->close();
            QVERIFY(actions.at(2)->text().startsWith(u'L'));
            QCOMPARE(actions.at(3)->text(), u"E\tE"_s); // of its keys the one that the cell shows
            actions.at(2)->trigger();
        });
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at(2), desk.grid.viewport()->mapToGlobal(at(2)));
        QApplication::sendEvent(desk.grid.viewport(), &asked);
        QCOMPARE(desk.column(FakeGridModel::Today), u".LL"_s);
    }

    /// What is wrong is read where the cursor stands: the cell was filled with the red of its corner.
    void aBadValueIsReadUnderTheCursor()
    {
        GridDesk desk(2);
        desk.model.change({{1, FakeGridModel::Minutes, u"ten"_s}});
        const QRect cell = desk.grid.visualRect(desk.model.index(1, FakeGridModel::Minutes));
        const auto ground = [&] { return desk.grid.viewport()->grab(cell).toImage().pixelColor(4, 4); };
        desk.grid.goTo(0, FakeGridModel::Minutes);
        const QColor beside = ground();
        desk.grid.goTo(1, FakeGridModel::Minutes);
        QCOMPARE(ground(), beside);
    }

    void marksGoAcrossWhereSaid()
    {
        GridDesk desk(2);
        desk.grid.setAdvance(DeskGrid::Advance::Across);
        desk.type(u"p"_s);
        QCOMPARE(desk.at(), Cell(1, FakeGridModel::Today)); // the only marks column: the next row
        desk.model.lockedRows.insert(1);
        desk.grid.goTo(0, FakeGridModel::Today);
        desk.type(u"a"_s);
        QCOMPARE(desk.at(), Cell(0, FakeGridModel::Today)); // a locked cell takes no mark
    }

    /// ux.md, screen 9: 25 people, 3 exceptions, 12 keys, of which Enter opens the register.
    void registerTakesElevenKeys()
    {
        GridDesk desk(25);
        desk.grid.setRowNumberKeys(true);
        QSignalSpy done(&desk.grid, &DeskGrid::doneAndNext);
        desk.key(Qt::Key_F8);
        desk.type(u"17-"_s);
        desk.type(u"٠٤غ"_s);
        desk.type(u"9/"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QString expected(25, u'P');
        expected[16] = u'A';
        expected[3] = u'A';
        expected[8] = u'L';
        QCOMPARE(desk.column(FakeGridModel::Today), expected);
        QCOMPARE(done.size(), 1);
        QCOMPARE(desk.sink.steps.size(), 4); // one fill is one step
    }

    void rowNumbersLeadThereOrAreForgotten()
    {
        GridDesk desk(25);
        desk.grid.setRowNumberKeys(true);
        desk.type(u"12"_s);
        QVERIFY(desk.grid.notice().contains(u"12"_s));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.at(), Cell(11, FakeGridModel::Today));
        desk.type(u"3"_s);
        desk.key(Qt::Key_Escape);
        desk.type(u"p"_s);
        QCOMPARE(desk.model.saved(11, FakeGridModel::Today), u"P"_s);
        desk.type(u"99-"_s);
        QCOMPARE(desk.grid.notice(), u"There is no row 99."_s);
        QVERIFY(!desk.column(FakeGridModel::Today).contains(u'A'));
    }

    void fillBlanksOverwritesNothing()
    {
        GridDesk desk(5);
        desk.model.writeBehind(1, FakeGridModel::Today, u"A"_s);
        desk.model.change({{3, FakeGridModel::Today, u"bad"_s}});
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.column(FakeGridModel::Today), u"PAP.P"_s);
        QCOMPARE(desk.model.text(3, FakeGridModel::Today), u"bad"_s);
        desk.grid.goTo(0, FakeGridModel::Note); // a column that has no such value
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.sink.steps.size(), 1);
    }

    void statusLineExplainsAndLeads()
    {
        GridDesk desk(5);
        GridStatusLine line(&desk.grid);
        line.show();
        line.resize(260, 28);
        auto *next = line.findChild<QPushButton *>(u"grid.next"_s);
        QVERIFY(!next->isVisible());
        const int low = line.heightForWidth(260);
        desk.model.change({{1, FakeGridModel::Minutes, u"y"_s}, {3, FakeGridModel::Minutes, u"x"_s}});
        QCOMPARE(line.countText(), u"2 cells need attention"_s);
        QCOMPARE(line.text(), u"Row 4, Min: “x” is no number of minutes from 0 to 600."_s); // of the nearest, without going there
        QVERIFY(line.heightForWidth(260) > low); // in full, not cut
        next->click();
        QCOMPARE(desk.at(), Cell(1, FakeGridModel::Minutes));
        QCOMPARE(line.text(), u"“y” is no number of minutes from 0 to 600."_s);
        line.findChild<QPushButton *>(u"grid.previous"_s)->click();
        QCOMPARE(desk.at(), Cell(3, FakeGridModel::Minutes));
        desk.key(Qt::Key_Escape);
        QCOMPARE(line.countText(), u"1 cell needs attention"_s);
        desk.grid.goToTrouble();
        desk.key(Qt::Key_Escape);
        QCOMPARE(line.text(), QString());
        QVERIFY(!next->isVisible());
        QCOMPARE(desk.model.text(3, FakeGridModel::Minutes), QString());
    }

    void historyIsShownUnderTheCell()
    {
        GridDesk desk(2);
        desk.sink.past = {u"10:42 Vanida: P"_s, u"09:10 Somsack: A"_s};
        desk.key(Qt::Key_F2, Qt::ShiftModifier);
        auto *sheet = desk.grid.findChild<QWidget *>(u"history"_s);
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(sheet->accessibleDescription().contains(u"Somsack"_s));
        sheet->close();
    }
};

QTEST_MAIN(GridMarksTest)
#include "tst_gridmarks.moc"
