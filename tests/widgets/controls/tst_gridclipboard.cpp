// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks through the clipboard, as Excel and LibreOffice put them there and take them; fill and clear. Each one step.
#include "deskgrid.h"
#include "fakedesk.h"
#include "fakegrid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

struct Desk {
    Desk()
        : model(6)
    {
        model.setSink(&sink);
        grid.setGridModel(&model);
        grid.show();
        grid.setFocus();
    }
    void markBlock(const QRect &block)
    {
        grid.goTo(block.top(), block.left());
        for (int i = 1; i < block.height(); ++i)
            QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        for (int i = 1; i < block.width(); ++i)
            QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    }
    QStringList texts(int column) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.text(row, column));
        return all;
    }
    FakeGridModel model;
    FakeGridSink sink;
    DeskGrid grid {u"Register"_s};
};

} // namespace

class GridClipboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void pastesLikeASpreadsheet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QRect>("block");
        QTest::addColumn<QStringList>("notes");
        const QRect cell(4, 1, 1, 1);
        QTest::newRow("lines of Excel") << u"a\r\nb\r\n"_s << cell << QStringList {{}, u"a"_s, u"b"_s, {}, {}, {}};
        QTest::newRow("no last new line") << u"a\nb"_s << cell << QStringList {{}, u"a"_s, u"b"_s, {}, {}, {}};
        QTest::newRow("quotes, new line and tab inside")
            << u"\"say \"\"hi\"\"\"\n\"two\nlines\"\n\"a\tb\"\n"_s << cell
            << QStringList {{}, u"say \"hi\""_s, u"two\nlines"_s, u"a\tb"_s, {}, {}};
        QTest::newRow("a quote that Excel left alone")
            << u"\"open\nb\n"_s << cell << QStringList {{}, u"\"open"_s, u"b"_s, {}, {}, {}};
        QTest::newRow("one into many") << u"x"_s << QRect(4, 0, 1, 5)
                                       << QStringList {u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, {}};
        QTest::newRow("a pattern repeated")
            << u"a\nb\n"_s << QRect(4, 0, 1, 4) << QStringList {u"a"_s, u"b"_s, u"a"_s, u"b"_s, {}, {}};
        QTest::newRow("a block that does not divide")
            << u"a\nb\n"_s << QRect(4, 0, 1, 3) << QStringList {u"a"_s, u"b"_s, {}, {}, {}, {}};
        QTest::newRow("blank cells clear") << u"\n\nb\n"_s << QRect(4, 5, 1, 1) << QStringList {{}, {}, {}, {}, {}, {}};
        QTest::newRow("heading row") << u"Note\na\nb\n"_s << cell << QStringList {{}, u"a"_s, u"b"_s, {}, {}, {}};
        QTest::newRow("a number keeps its text") << u"007"_s << cell << QStringList {{}, u"007"_s, {}, {}, {}, {}};
        QTest::newRow("Arabic") << u"مريض\nمتأخر\n"_s << cell << QStringList {{}, u"مريض"_s, u"متأخر"_s, {}, {}, {}};
    }

    void pastesLikeASpreadsheet()
    {
        QFETCH(QString, text);
        QFETCH(QRect, block);
        QFETCH(QStringList, notes);
        Desk desk;
        desk.markBlock(block);
        desk.paste(text);
        QCOMPARE(desk.texts(FakeGridModel::Note), notes);
        QVERIFY(desk.sink.steps.size() <= 1); // one paste, one step, one undo
    }

    void headingsFindTheirColumns()
    {
        Desk desk;
        desk.grid.goTo(1, FakeGridModel::Number); // where a whole table is pasted
        desk.paste(u"Name\tNOTE\tMin\nTrainee 2\tsick\t10\nTrainee 3\t\t20\n"_s);
        QCOMPARE(desk.texts(FakeGridModel::Note).at(1), u"sick"_s);
        QCOMPARE(desk.texts(FakeGridModel::Minutes).mid(1, 2), QStringList({u"10"_s, u"20"_s}));
        QCOMPARE(desk.grid.notice(), QString()); // the names agree: nothing was left
        QCOMPARE(desk.sink.steps.size(), 1);
    }

    void saysWhatDidNotFit()
    {
        Desk desk;
        desk.sink.isSlow = true;
        desk.grid.goTo(4, FakeGridModel::Name);
        desk.paste(u"Other\tP\nTrainee 6\tA\nTrainee 7\tL\n"_s);
        QCOMPARE(desk.texts(FakeGridModel::Today).mid(4), QStringList({u"P"_s, u"A"_s}));
        QVERIFY2(desk.grid.notice().contains(u"1 cell cannot"_s), qPrintable(desk.grid.notice()));
        QVERIFY2(desk.grid.notice().contains(u"1 row did not fit"_s), qPrintable(desk.grid.notice()));
        desk.sink.answer(); // later, when the step is written
        QVERIFY2(desk.grid.notice().contains(u"1 row did not fit"_s), qPrintable(desk.grid.notice()));
        desk.grid.goTo(0, FakeGridModel::Name);
        QCOMPARE(desk.grid.notice(), QString());
    }

    void badOnesStayRedInTheirPlace()
    {
        Desk desk;
        desk.grid.goTo(0, FakeGridModel::Minutes);
        desk.paste(u"10\nlots\n30\n"_s);
        QCOMPARE(desk.model.state(1, FakeGridModel::Minutes), CellState::Bad);
        QCOMPARE(desk.texts(FakeGridModel::Minutes).mid(0, 3), QStringList({u"10"_s, u"lots"_s, u"30"_s}));
        QCOMPARE(desk.sink.steps.first().size(), 2);
    }

    void copyComesBackAsItWas()
    {
        Desk desk;
        const QStringList texts {u"two\nlines"_s, u"a\tb"_s, u"say \"hi\""_s, u"\"open"_s, u"=1+1"_s, u"ملاحظة"_s};
        for (int row = 0; row < 6; ++row)
            desk.model.writeBehind(row, FakeGridModel::Note, texts.at(row));
        desk.markBlock({3, 0, 2, 6});
        QTest::keyClick(&desk.grid, Qt::Key_C, Qt::ControlModifier);
        const QString copied = clipboard();
        QVERIFY(copied.startsWith(u"\t\"two\nlines\"\n\t\"a\tb\"\n"_s));
        QTest::keyClick(&desk.grid, Qt::Key_Delete);
        QCOMPARE(desk.texts(FakeGridModel::Note), QStringList(6));
        desk.markBlock({3, 0, 1, 1});
        desk.paste(copied);
        QCOMPARE(desk.texts(FakeGridModel::Note), texts);
    }

    void copiesWithHeadingsWhenAsked()
    {
        Desk desk;
        desk.markBlock({1, 0, 2, 1});
        QTest::keyClick(&desk.grid, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), u"Name\tToday\nTrainee 1\t\n"_s);
    }

    void cutIsOneStep()
    {
        Desk desk;
        desk.model.writeBehind(0, FakeGridModel::Note, u"a"_s);
        desk.model.writeBehind(1, FakeGridModel::Note, u"b"_s);
        desk.markBlock({4, 0, 1, 2});
        QTest::keyClick(&desk.grid, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"a\nb\n"_s);
        QCOMPARE(desk.texts(FakeGridModel::Note), QStringList(6));
        QCOMPARE(desk.sink.steps.size(), 1);
        QCOMPARE(desk.sink.steps.first().size(), 2);
    }

    void fillsDown()
    {
        Desk desk;
        desk.model.writeBehind(1, FakeGridModel::Minutes, u"15"_s);
        desk.model.writeBehind(1, FakeGridModel::Note, u"bus"_s);
        desk.markBlock({3, 1, 2, 3});
        QTest::keyClick(&desk.grid, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.texts(FakeGridModel::Note),
                 QStringList({QString(), u"bus"_s, u"bus"_s, u"bus"_s, QString(), QString()}));
        QCOMPARE(desk.sink.steps.size(), 1);
        desk.grid.goTo(4, FakeGridModel::Note); // one cell: from the one above
        QTest::keyClick(&desk.grid, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.texts(FakeGridModel::Note).at(4), u"bus"_s);
        desk.grid.goTo(0, FakeGridModel::Note);
        QTest::keyClick(&desk.grid, Qt::Key_D, Qt::ControlModifier); // nothing above
        QCOMPARE(desk.sink.steps.size(), 2);
    }

    void nothingToPasteIsNothing()
    {
        Desk desk;
        desk.grid.goTo(0, FakeGridModel::Note);
        desk.paste({});
        QVERIFY(desk.sink.steps.isEmpty());
    }
};

QTEST_MAIN(GridClipboardTest)
#include "tst_gridclipboard.moc"
