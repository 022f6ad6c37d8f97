// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the entry grid that walk and edit, left-to-right and right-to-left, in Latin and in Arabic letters.
#include "fakedesk.h"
#include "griddesk.h"
#include "gridfrozen.h"
#include "widgetwalk.h"

#include <QClipboard>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

using Cell = std::pair<int, int>;

} // namespace

/// Where a widget was painted since.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    QRegion seen;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            seen += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// A window that gives the keyboard to the grid when what had it is gone, as that of the desk does.
class KeyboardGiver : public QWidget
{
public:
    explicit KeyboardGiver(DeskGrid &grid) : m_grid(grid)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(&grid);
        resize(700, 600);
        show();
    }

protected:
    bool focusNextPrevChild(bool) override
    {
        m_grid.setFocus(Qt::TabFocusReason);
        return true;
    }

private:
    DeskGrid &m_grid;
};

class GridKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup()
    {
        useDesk();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void arrowsGoBySight_data()
    {
        QTest::addColumn<bool>("rtl");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        QTest::newRow("up") << false << int(Qt::Key_Up) << none << 1 << 2;
        QTest::newRow("down") << false << int(Qt::Key_Down) << none << 3 << 2;
        QTest::newRow("left") << false << int(Qt::Key_Left) << none << 2 << 1;
        QTest::newRow("right") << false << int(Qt::Key_Right) << none << 2 << 3;
        QTest::newRow("left, mirrored") << true << int(Qt::Key_Left) << none << 2 << 3;
        QTest::newRow("right, mirrored") << true << int(Qt::Key_Right) << none << 2 << 1;
        QTest::newRow("home") << true << int(Qt::Key_Home) << none << 2 << 0;
        QTest::newRow("end") << false << int(Qt::Key_End) << none << 2 << 4;
        QTest::newRow("first cell") << false << int(Qt::Key_Home) << control << 0 << 0;
        QTest::newRow("last cell") << true << int(Qt::Key_End) << control << 7 << 4;
        QTest::newRow("to the edge") << false << int(Qt::Key_Down) << control << 7 << 2;
        QTest::newRow("enter") << false << int(Qt::Key_Return) << none << 3 << 2;
        QTest::newRow("enter of the keypad")
            << false << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::KeypadModifier) << 3 << 2;
        QTest::newRow("enter, back") << false << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 1
                                     << 2;
        QTest::newRow("page down") << false << int(Qt::Key_PageDown) << none << 7 << 2;
    }

    void arrowsGoBySight()
    {
        QFETCH(bool, rtl);
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(int, row);
        QFETCH(int, column);
        GridDesk desk(8);
        desk.grid.setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
        desk.grid.goTo(2, FakeGridModel::Today);
        desk.key(Qt::Key(key), modifiers);
        QCOMPARE(desk.at(), Cell(row, column));
        QVERIFY(desk.sink.steps.isEmpty());
    }

    void controlArrowsStopAtTheEdgeOfWhatIsFilled()
    {
        GridDesk desk(8);
        for (int row : {0, 1, 2, 5})
            desk.model.writeBehind(row, FakeGridModel::Note, u"x"_s);
        desk.grid.goTo(0, FakeGridModel::Note);
        QList<int> stops;
        for (int i = 0; i < 4; ++i) {
            desk.key(Qt::Key_Down, Qt::ControlModifier);
            stops.append(desk.at().first);
        }
        QCOMPARE(stops, (QList<int> {2, 5, 7, 7}));
    }

    void shiftMarksABlock()
    {
        GridDesk desk(8);
        desk.grid.goTo(4, FakeGridModel::Minutes);
        desk.key(Qt::Key_Up, Qt::ShiftModifier);
        desk.key(Qt::Key_Up, Qt::ShiftModifier);
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.grid.block(), QRect(3, 2, 2, 3));
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.grid.block(), QRect(3, 3, 2, 2));
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.grid.block(), QRect(4, 4, 1, 1));
    }

    void typingReplacesAndEnterGoesDown()
    {
        GridDesk desk(4);
        QVERIFY(QTest::qWaitForWindowActive(&desk.grid));
        desk.model.writeBehind(0, FakeGridModel::Note, u"old"_s);
        desk.grid.goTo(0, FakeGridModel::Note);
        desk.type(u"مريض"_s);
        QVERIFY(desk.editor());
        QCOMPARE(desk.editor()->text(), u"مريض"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.model.saved(0, FakeGridModel::Note), u"مريض"_s);
        QCOMPARE(desk.at(), Cell(1, FakeGridModel::Note));
        QVERIFY(desk.grid.hasFocus());
    }

    void f2KeepsTheTextAndEscapeRestoresIt()
    {
        GridDesk desk(4);
        desk.model.writeBehind(1, FakeGridModel::Note, u"sick"_s);
        desk.grid.goTo(1, FakeGridModel::Note);
        desk.key(Qt::Key_F2);
        QCOMPARE(desk.editor()->text(), u"sick"_s);
        desk.key(Qt::Key_End);
        desk.type(u"!"_s);
        QCOMPARE(desk.editor()->text(), u"sick!"_s);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.editor());
        QCOMPARE(desk.model.text(1, FakeGridModel::Note), u"sick"_s);
        QVERIFY(desk.sink.steps.isEmpty());
        QCOMPARE(desk.at(), Cell(1, FakeGridModel::Note));
    }

    void tabRunsAlongTheRowAndEnterReturns()
    {
        GridDesk desk(4);
        desk.grid.goTo(1, FakeGridModel::Minutes);
        desk.type(u"15"_s);
        desk.key(Qt::Key_Tab);
        QCOMPARE(desk.at(), Cell(1, FakeGridModel::Note));
        QVERIFY(desk.editor()); // the run goes on without another key
        desk.type(u"sick"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.at(), Cell(2, FakeGridModel::Minutes));
        QCOMPARE(desk.model.saved(1, FakeGridModel::Minutes), u"15"_s);
        QCOMPARE(desk.model.saved(1, FakeGridModel::Note), u"sick"_s);
        desk.type(u"5"_s);
        desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(desk.at(), Cell(2, FakeGridModel::Today));
    }

    void arrowsLeaveWhatIsTyped()
    {
        GridDesk desk(4);
        desk.grid.goTo(1, FakeGridModel::Minutes);
        desk.type(u"7"_s);
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.at(), Cell(1, FakeGridModel::Note));
        desk.type(u"x"_s);
        desk.key(Qt::Key_Up);
        QCOMPARE(desk.at(), Cell(0, FakeGridModel::Note));
        QCOMPARE(desk.model.saved(1, FakeGridModel::Minutes) + desk.model.saved(1, FakeGridModel::Note), u"7x"_s);
    }

    void whatArrivesDoesNotReplaceWhatIsTyped()
    {
        GridDesk desk(3);
        desk.grid.goTo(0, FakeGridModel::Note);
        desk.type(u"si"_s);
        desk.model.writeBehind(0, FakeGridModel::Note, u"other"_s);
        desk.model.showAgain(desk.model.ids());
        desk.type(u"ck"_s);
        QCOMPARE(desk.editor()->text(), u"sick"_s);
    }

    /// A commit brings other rows (a day that was begun becomes one): what is typed meanwhile in another cell is not lost.
    void otherRowsDoNotTakeWhatIsTyped()
    {
        GridDesk desk(3);
        desk.grid.goTo(1, FakeGridModel::Minutes);
        desk.type(u"15"_s);
        desk.key(Qt::Key_Tab);
        desk.type(u"sik"_s);
        desk.key(Qt::Key_Home);
        for (int right = 0; right < 2; ++right)
            desk.editor()->cursorForward(false);
        QList<QUuid> rows = desk.model.ids();
        rows.prepend(QUuid::createUuid());
        desk.model.showAgain(rows);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(desk.at(), Cell(2, FakeGridModel::Note));
        QVERIFY(desk.editor());
        desk.type(u"c"_s);
        QCOMPARE(desk.editor()->text(), u"sick"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.at(), Cell(3, FakeGridModel::Minutes)); // the run of Tab went on
        QCOMPARE(desk.model.saved(2, FakeGridModel::Note), u"sick"_s);
    }

    void keysThatWriteNothingAreTheGridsWhereTabCame_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("notes");
        QTest::newRow("home") << int(Qt::Key_Home) << Qt::KeyboardModifiers() << 0 << u".old."_s;
        QTest::newRow("left") << int(Qt::Key_Left) << Qt::KeyboardModifiers() << int(FakeGridModel::Minutes) << u".old."_s;
        QTest::newRow("delete") << int(Qt::Key_Delete) << Qt::KeyboardModifiers() << int(FakeGridModel::Note) << u"..."_s;
        QTest::newRow("a block is pasted over cells") << int(Qt::Key_V) << Qt::KeyboardModifiers(Qt::ControlModifier) << int(FakeGridModel::Note) << u".xy"_s;
    }
    void keysThatWriteNothingAreTheGridsWhereTabCame()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const int, column);
        GridDesk desk(3);
        desk.model.writeBehind(1, FakeGridModel::Note, u"old"_s);
        QApplication::clipboard()->setText(u"x\ny\n"_s);
        desk.grid.goTo(1, FakeGridModel::Minutes);
        desk.type(u"15"_s);
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key(key), modifiers);
        QVERIFY(!desk.editor());
        QCOMPARE(desk.grid.currentIndex().column(), column);
        QTEST(desk.column(FakeGridModel::Note), "notes");
    }

    void tabOutsideACellLeavesTheGrid()
    {
        QWidget window;
        auto *line = new QVBoxLayout(&window);
        FakeGridModel model(3);
        auto *grid = new DeskGrid(u"Register"_s);
        grid->setGridModel(&model);
        auto *after = new QLineEdit;
        after->setAccessibleName(u"After"_s);
        line->addWidget(grid);
        line->addWidget(after);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        grid->setFocus();
        grid->goTo(2, FakeGridModel::Minutes);
        QTest::keyClick(grid, Qt::Key_Delete);
        QTest::keyClick(grid, Qt::Key_Tab); // it was worked in: on to the next cell, as after typing
        auto *field = grid->findChild<QLineEdit *>(u"cell"_s);
        QVERIFY(field && !after->hasFocus());
        QCOMPARE(grid->currentIndex(), model.index(2, FakeGridModel::Note));
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(grid, Qt::Key_Tab); // nothing follows
        QVERIFY(grid->hasFocus());
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        grid->setFocus();
        grid->goTo(0, FakeGridModel::Minutes);
        QTest::keyClick(grid, Qt::Key_Delete);
        grid->goTo(1, FakeGridModel::Minutes);
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(after->hasFocus()); // another cell than was emptied
        QVERIFY2(unnamedControls(&window).isEmpty(), qPrintable(unnamedControls(&window).join(u' ')));
    }

    void firstColumnsStay_data()
    {
        QTest::addColumn<bool>("rtl");
        QTest::newRow("left-to-right") << false;
        QTest::newRow("right-to-left") << true;
    }

    void firstColumnsStay()
    {
        QFETCH(bool, rtl);
        QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
        GridDesk desk(4, true);
        desk.grid.setFrozenColumns(2);
        QTRY_VERIFY(desk.grid.horizontalScrollBar()->maximum() > 0);
        auto *frozen = desk.grid.findChild<GridFrozen *>();
        QTRY_VERIFY(frozen->isVisible());
        QCOMPARE(frozen->columnsWidth(), 264);
        QCOMPARE(rtl ? desk.grid.width() - frozen->geometry().right() - 1 : frozen->x(), 0);
        desk.key(Qt::Key_End);
        QVERIFY(desk.grid.horizontalScrollBar()->value() > 0);
        const QModelIndex day1 = desk.model.index(0, FakeGridModel::Note + 1);
        desk.grid.goTo(0, day1.column());
        const QRect cell = desk.grid.visualRect(day1);
        QVERIFY(rtl ? cell.right() < desk.grid.viewport()->width() - 264 : cell.left() >= 264); // not behind the names
        desk.grid.resize(1600, 300);
        QTRY_VERIFY(!frozen->isVisible());
    }

    void scrolledDaysStandWholeBesideTheFrozen()
    {
        GridDesk desk(4, true);
        desk.grid.setFrozenColumns(FakeGridModel::Note + 1);
        for (const int width : {1000, 943, 812}) {
            desk.grid.resize(width, 300);
            QTRY_VERIFY(desk.grid.findChild<GridFrozen *>()->isVisible());
            QTest::qWait(0); // the scroll bar follows the columns
            const int room = desk.grid.viewport()->width() - desk.grid.findChild<GridFrozen *>()->columnsWidth();
            const int day = desk.grid.columnWidth(FakeGridModel::Note + 1);
            QVERIFY2(day >= 90 && room % day < room / day, qPrintable(u"%1 in %2"_s.arg(day).arg(room)));
            desk.grid.goTo(0, FakeGridModel::Note + 6);
            desk.grid.goTo(0, FakeGridModel::Note + 3);
            const int behind = desk.grid.visualRect(desk.model.index(0, FakeGridModel::Note + 3)).left() - desk.grid.findChild<GridFrozen *>()->width();
            QVERIFY2(behind >= 0 && behind % day < room / day, qPrintable(u"%1 at %2 in %3, days of %4, scrolled %5"_s.arg(behind).arg(width).arg(room).arg(day).arg(desk.grid.horizontalScrollBar()->value()))); // a hair of the one before
        }
    }

    void theRowOfTheCursorIsTintedAmongTheColumnsThatStay()
    {
        GridDesk desk(4, true);
        desk.grid.setFrozenColumns(2);
        auto *frozen = desk.grid.findChild<GridFrozen *>();
        QTRY_VERIFY(frozen->isVisible());
        const int column = FakeGridModel::Note + 1; // which scrolls
        desk.grid.goTo(0, column);
        QTest::qWait(0);
        PaintWatch paints(frozen->viewport());
        desk.grid.goTo(3, column);
        for (const int row : {0, 3}) // the one that was left too
            QTRY_VERIFY(paints.seen.contains(frozen->visualRect(desk.model.index(row, 0)).center()));
    }

    void cursorOutlivesOtherRows()
    {
        GridDesk desk(6);
        desk.grid.goTo(1, FakeGridModel::Minutes);
        QList<QUuid> order = desk.model.ids();
        std::reverse(order.begin(), order.end());
        desk.model.showAgain(order);
        QCOMPARE(desk.at(), Cell(4, FakeGridModel::Minutes));
    }

    /// Views that shared a delegate each heard of editors that were the other's, and the log filled up with it.
    void editorsBelongToTheGrid()
    {
        QTest::failOnWarning(QRegularExpression(u"does not belong to this view"_s));
        GridDesk desk(3, true);
        desk.grid.setFrozenColumns(2);
        desk.grid.resize(400, 300);
        desk.grid.goTo(0, FakeGridModel::Note);
        desk.type(u"sick"_s);
        desk.key(Qt::Key_Return);
        desk.type(u"ill"_s);
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.model.saved(1, FakeGridModel::Note), u"ill"_s);
        auto model = std::make_unique<FakeGridModel>(2);
        DeskGrid grid(u"Register"_s);
        grid.setGridModel(model.get());
        grid.show();
        grid.goTo(0, FakeGridModel::Note);
        QTest::keyClick(&grid, Qt::Key_F2);
        model.reset(); // a page goes with its model first
    }

    void aKeyLeadsFromRedToRed()
    {
        GridDesk desk(4);
        desk.model.change({{0, FakeGridModel::Minutes, u"ten"_s}, {2, FakeGridModel::Minutes, u"much"_s}});
        desk.key(Qt::Key_F7);
        QCOMPARE(desk.at(), Cell(0, FakeGridModel::Minutes));
        desk.grid.goTo(1, FakeGridModel::Note);
        desk.type(u"x"_s);
        desk.key(Qt::Key_F7); // what was typed is kept
        QCOMPARE(desk.at(), Cell(2, FakeGridModel::Minutes));
        QCOMPARE(desk.model.saved(1, FakeGridModel::Note), u"x"_s);
        desk.key(Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(desk.at(), Cell(0, FakeGridModel::Minutes));
    }

    void theRowThatFollowsIsNextWhenOneIsGone()
    {
        GridDesk desk(5);
        QVERIFY(QTest::qWaitForWindowActive(&desk.grid));
        QList<QUuid> ids = desk.model.ids();
        desk.grid.goTo(2, FakeGridModel::Note);
        desk.key(Qt::Key_Down, Qt::ShiftModifier); // two are marked
        ids.remove(2, 2);
        desk.model.showAgain(ids);
        QCOMPARE(desk.at(), Cell(2, FakeGridModel::Note));
        ids.removeLast();
        desk.model.showAgain(ids);
        QCOMPARE(desk.at(), Cell(1, FakeGridModel::Note));
    }

    /// A row was saved while the next cell was open, and the rows came anew: the field went, the window gave the keyboard to the
    /// grid, which had no cursor at that moment and took the first cell. What was typed then was written there.
    void whoGoesOnTypingStaysInTheRow()
    {
        GridDesk desk(5);
        KeyboardGiver window(desk.grid);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        desk.grid.goTo(3, FakeGridModel::Minutes);
        desk.grid.setFocus();
        desk.type(u"45"_s);
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.editor());
        QList<QUuid> ids = desk.model.ids();
        ids.move(3, 2); // it stands elsewhere once it is saved
        desk.model.showAgain(ids);
        QCOMPARE(desk.at(), Cell(2, FakeGridModel::Note));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the field that went
        QVERIFY(desk.editor() && desk.editor()->hasFocus());
        desk.type(u"late"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.model.saved(2, FakeGridModel::Note), u"late"_s);
        QVERIFY(desk.grid.hasFocus());
        desk.model.showAgain(ids); // with no field open
        QVERIFY(desk.grid.hasFocus());
        QCOMPARE(desk.at(), Cell(3, FakeGridModel::Minutes));
        desk.grid.setParent(nullptr);
    }

    void lettersForTheSearchPassThrough()
    {
        GridDesk desk(2);
        desk.grid.goTo(0, FakeGridModel::Name); // not to be edited here
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_K, Qt::NoModifier, u"k"_s);
        QApplication::sendEvent(&desk.grid, &letter);
        QVERIFY(!letter.isAccepted());
    }
};

QTEST_MAIN(GridKeysTest)
#include "tst_gridkeys.moc"
