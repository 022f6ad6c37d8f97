// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of all sessions on a real centre: a block pasted, the keys of the register, what is past quiet, names and sums
// in sight.
#include "gridfrozen.h"
#include "matrixgridmodel.h"
#include "measures.h"
#include "registerworld.h"
#include "tabledress.h"
#include "typeface.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace warsha;
using namespace Qt::StringLiterals;

class MatrixTest : public QObject
{
    Q_OBJECT
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void theMatrixTakesABlockInOneStep()
    {
        RegisterWorld world;
        world.fill(3);
        world.openMatrix();
        auto *grid = world.matrix();
        auto *model = static_cast<MatrixGridModel *>(grid->gridModel());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->sessions(), 3);
        QCOMPARE(grid->currentIndex().column(), MatrixGridModel::FirstSession + 1); // of today
        QCOMPARE(model->presentColumn(), MatrixGridModel::FirstSession + 1);
        QVERIFY(!model->isEditable(0, MatrixGridModel::FirstSession + 2)); // to come
        QSignalSpy saved(world.page.get(), &Page::saved);
        grid->goTo(0, MatrixGridModel::FirstSession);
        QApplication::clipboard()->setText(u"P\tA\nL\tE\nx\tP\n"_s);
        grid->paste();
        QCOMPARE(world.marks(0), u"pl."_s);
        QCOMPARE(world.marks(1), u"aep"_s);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(model->state(2, MatrixGridModel::FirstSession), CellState::Bad);
        QCOMPARE(got(world.centre.undo()).verb, u"hours.matrix"_s);
        QCOMPARE(world.marks(0), u"..."_s);
        QCOMPARE(world.marks(1), u"..."_s);
        QCOMPARE(faults(world.page.get()).join(u'|'), QString());
    }

    void theMatrixAnswersToTheKeysOfTheRegister()
    {
        RegisterWorld world;
        world.fill(4);
        world.openMatrix();
        auto *grid = world.matrix();
        for (const QChar key : u"PA-"_s)
            QTest::sendKeyEvent(QTest::Click, grid, Qt::Key_unknown, QString(key), Qt::NoModifier);
        QTest::keyClick(grid, Qt::Key_F8);
        QCOMPARE(world.marks(1), u"paap"_s);
        QCOMPARE(world.marks(0), u"...."_s); // another column
        QStringList history;
        grid->gridModel()->history(1, MatrixGridModel::FirstSession + 1, world.page.get(), [&](const Result<QStringList> &lines) { history = got(lines); });
        QCOMPARE(history.size(), 1);
        QVERIFY2(history.first().startsWith(u"absent"_s), qPrintable(history.first()));
    }

    void nothingIsLockedBehindARefusedMark()
    {
        RegisterWorld world;
        world.fill(2);
        world.openMatrix();
        world.matrix()->gridModel()->change({{0, MatrixGridModel::FirstSession, u"x"_s}});
        QSignalSpy failed(world.page.get(), &Page::failed);
        const auto commands = world.page->commands();
        std::ranges::find(commands, u"hours.lock"_s, &DeskCommand::code)->run();
        QVERIFY2(failed.value(0).value(0).toString().startsWith(u"1 cell"_s), qPrintable(failed.value(0).value(0).toString()));
        QVERIFY(world.question.asked.isEmpty());
    }

    void theTabsStayWhereTheyAre()
    {
        RegisterWorld world;
        world.fill(25);
        world.open();
        auto *tabs = world.part<QTabBar>("tabs");
        QSet<int> places;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::sendPostedEvents();
            places.insert(tabs->mapTo(world.page.get(), QPoint()).x());
        }
        QCOMPARE(places.size(), 1);
    }

    void whatIsPastAndWellIsQuiet()
    {
        RegisterWorld world;
        world.fill(2);
        QVERIFY(world.centre.hours.setMarks(world.sessions[0].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}, {{}, 0, {}, world.enrolled[1], Attendance::Absent, 0}}));
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, QDate(2026, 3, 5), QDate(2026, 3, 5), {}));
        world.desk.mayLock = false;
        world.openMatrix();
        const auto *model = world.matrix()->gridModel();
        const auto cell = [&](int row, int session) { return model->index(row, MatrixGridModel::FirstSession + session); };
        QCOMPARE(cell(0, 0).data(ShapeRole).toInt(), int(StatusShape::WasPresent));
        QVERIFY(cell(0, 0).data(MutedRole).toBool());
        QCOMPARE(cell(0, 1).data(ShapeRole).toInt(), int(StatusShape::Present));
        QVERIFY(cell(1, 0).data(LoudRole).toBool());
        QCOMPARE(cell(0, 0).data().toString(), u"P"_s); // locked, and read all the same
        QVERIFY(cell(0, 0).data(Qt::ToolTipRole).toString().contains(u"locked"_s));
        QVERIFY(!model->isEditable(0, MatrixGridModel::FirstSession));
        const auto header = [model](int session, int role) { return model->headerData(MatrixGridModel::FirstSession + session, Qt::Horizontal, role); };
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            QVERIFY2(header(0, role).toString().endsWith(u"locked"_s), qPrintable(header(0, role).toString()));
            QVERIFY(!header(1, role).toString().contains(u"locked"_s));
        }
        QVERIFY(!header(0, Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(header(1, Qt::DecorationRole).isNull());
    }

    /// A mark was there first, and the report says otherwise: the cell asks, and the same mark again is an answer.
    void aMarkOlderThanItsReportIsAsked_data()
    {
        QTest::addColumn<bool>("inMatrix");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("mayCorrect");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<int>("minutes");
        QTest::newRow("register, absent again") << false << u"-"_s << true << u"aa"_s << 0;
        QTest::newRow("register, present") << false << u"+"_s << true << u"pa"_s << 90;
        QTest::newRow("register, absent again by who may not") << false << u"-"_s << false << u"aa"_s << 90;
        QTest::newRow("matrix, absent again") << true << u"-"_s << true << u"aa"_s << 0;
        QTest::newRow("matrix, excused") << true << u"*"_s << true << u"ea"_s << 0;
        QTest::newRow("matrix, late") << true << u"/"_s << true << u"la"_s << 90;
    }
    void aMarkOlderThanItsReportIsAsked()
    {
        QFETCH(bool, inMatrix);
        QFETCH(QString, typed);
        QFETCH(bool, mayCorrect);
        RegisterWorld world;
        world.fill(2);
        const auto absent = [&world](int who) { return RegisterMark{{}, 0, {}, world.enrolled[who], Attendance::Absent, 0}; };
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {absent(0), absent(1)}));
        world.importReport();
        world.desk.mayLock = mayCorrect;
        world.question.answer = {true, u"somebody else joined by this name"_s};
        inMatrix ? world.openMatrix() : world.open();
        world.choose(1);
        DeskGrid *grid = inMatrix ? world.matrix() : world.grid();
        GridModel *model = grid->gridModel();
        const int column = inMatrix ? MatrixGridModel::FirstSession + 1 : int(RegisterGridModel::MarkColumn);
        const QModelIndex cell = model->index(0, column);
        QCOMPARE(model->troubles(), QList{cell}); // the other is not in the report
        QCOMPARE(cell.data(CellStateRole).toInt(), int(CellState::Conflict));
        QCOMPARE(cell.data(TheirsRole).toString(), u"1:30"_s);
        grid->goTo(1, column);
        QTest::keyClick(grid, Qt::Key_F7);
        QCOMPARE(grid->currentIndex(), cell);
        QVERIFY2(grid->notice().contains(u"1:30 h"_s), qPrintable(grid->notice()));
        QTest::sendKeyEvent(QTest::Click, grid, Qt::Key_unknown, typed, Qt::NoModifier);
        QTEST(world.marks(1), "marks");
        QTEST(world.centre.minutes().value(world.enrolled[0]), "minutes");
        QFETCH(int, minutes);
        QCOMPARE(world.question.asked.size(), minutes == 0 ? 1 : 0);
        QCOMPARE(model->troubleCount(), mayCorrect ? 0 : 1);
    }

    /// Why it stays, who may change it, and how; typed, or read as a tip.
    void aCellThatStaysSaysWhy_data()
    {
        QTest::addColumn<int>("session");
        QTest::addColumn<bool>("mayRecord");
        QTest::addColumn<QString>("says");
        QTest::newRow("locked") << 0 << true << u"A registrar or a director corrects a mark"_s;
        QTest::newRow("to come") << 2 << true << u"still to come"_s;
        QTest::newRow("read only") << 1 << false << u"You can read this register"_s;
    }
    void aCellThatStaysSaysWhy()
    {
        QFETCH(int, session);
        QFETCH(bool, mayRecord);
        QFETCH(QString, says);
        RegisterWorld world;
        world.fill(2);
        QVERIFY(world.centre.hours.setMarks(world.sessions[0].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.desk.mayLock = false;
        world.desk.mayRecord = mayRecord;
        world.openMatrix();
        for (const bool isTyped : {true, false}) {
            world.matrix()->goTo(0, MatrixGridModel::NameColumn);
            world.matrix()->goTo(0, MatrixGridModel::FirstSession + session);
            if (isTyped)
                QTest::sendKeyEvent(QTest::Click, world.matrix(), Qt::Key_unknown, u"P"_s, Qt::NoModifier);
            else
                QTest::keyClick(world.matrix(), Qt::Key_F2);
            QVERIFY2(world.matrix()->notice().contains(says), qPrintable(world.matrix()->notice()));
        }
    }

    void aCorrectionNamesWhatItCorrects()
    {
        RegisterWorld world;
        world.fill(2);
        QVERIFY(world.centre.hours.setMarks(world.sessions[0].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}, {{}, 0, {}, world.enrolled[1], Attendance::Absent, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.openMatrix();
        world.question.answer = {false, {}};
        auto *grid = world.matrix();
        const QString name = grid->model()->index(0, MatrixGridModel::NameColumn).data().toString();
        const QString session = grid->model()->headerData(MatrixGridModel::FirstSession, Qt::Horizontal, Qt::ToolTipRole).toString().section(u',', 0, 0);
        grid->goTo(0, MatrixGridModel::FirstSession);
        QTest::sendKeyEvent(QTest::Click, grid, Qt::Key_unknown, u"-"_s, Qt::NoModifier);
        QCOMPARE(world.question.asked.size(), 1);
        const QString first = world.question.asked.first().text.section(u'\n', 0, 0);
        QVERIFY2(first.contains(name) && first.contains(session) && first.endsWith(u": present, will be absent."_s), qPrintable(first));
    }

    /// A lock beside the day takes room: of a date that was cut nobody knew which it was.
    void headingsOfLockedSessionsAreWhole_data() { languages(); }
    void headingsOfLockedSessionsAreWhole()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        RegisterWorld world;
        world.fill(2);
        for (int day = 0; day < 30; ++day)
            world.addSession(QDate(2026, 4, 1).addDays(day));
        for (const TrainingSession &session : got(world.centre.hours.sessions(world.centre.group.id)))
            if (session.day == QDate(2026, 4, 22)) {
                world.centre.test->clock().set(QDateTime(session.day, QTime(12, 0), Qt::UTC));
                (void)got(world.centre.hours.allPresent(session.id));
            }
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.openMatrix();
        const DeskGrid *grid = world.matrix();
        int locked = 0;
        for (int column = MatrixGridModel::FirstSession; column < grid->model()->columnCount() - MatrixGridModel::endColumns; ++column) {
            const bool isLocked = !grid->model()->headerData(column, Qt::Horizontal, Qt::DecorationRole).isNull();
            const QString day = grid->model()->headerData(column, Qt::Horizontal).toString();
            locked += isLocked;
            const int room = grid->columnWidth(column) - 2 * measure::cell - (isLocked ? measure::headingIcon + measure::headingGap : 0);
            QVERIFY2(QFontMetrics(deskFont(TextUse::LabelBold)).horizontalAdvance(day) <= room, qPrintable(day));
        }
        QCOMPARE(locked, 1);
    }

    void namesAndSumsStayInSight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void namesAndSumsStayInSight()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        RegisterWorld world;
        world.fill(25);
        for (int day = 10; day < 40; ++day)
            world.addSession(QDate(2026, 3, 1).addDays(day));
        world.openMatrix();
        auto *grid = world.matrix();
        const int first = MatrixGridModel::FirstSession;
        const int last = grid->model()->columnCount() - 1;
        const bool rtl = grid->isRightToLeft();
        QCOMPARE(rtl, language == "ar"_L1);
        QList<QRect> frozen;
        for (const GridFrozen *part : grid->findChildren<GridFrozen *>())
            if (part->isVisible())
                frozen.append(part->geometry());
        QCOMPARE(frozen.size(), 2);
        QCOMPARE(frozen[0].left() == grid->viewport()->geometry().left(), !rtl);
        QCOMPARE(frozen[1].right() == grid->viewport()->geometry().right(), !rtl);
        for (const int column : {first + 12, first, last - MatrixGridModel::endColumns, first + 5}) {
            grid->goTo(0, column);
            const QRect cell = grid->visualRect(grid->currentIndex()).translated(grid->viewport()->pos());
            for (const QRect &part : frozen)
                QVERIFY2(!part.intersects(cell), qPrintable(QString::number(column)));
            QVERIFY(grid->viewport()->geometry().contains(cell));
        }
    }
};

QTEST_MAIN(MatrixTest)
#include "tst_matrix.moc"
