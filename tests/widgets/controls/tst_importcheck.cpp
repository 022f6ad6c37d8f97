// SPDX-License-Identifier: GPL-3.0-or-later
// The check of an import: values said once, rows mended in place, and the cursor from one problem to the next.
#include "importdesk.h"
#include "importpreview.h"
#include "slowworker.h"
#include "statusshape.h"
#include "table.h"
#include "typeface.h"

#include <QAbstractItemModelTester>
#include <QMenu>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

using Cell = std::pair<int, int>;
enum { WhyColumn = 1, NameColumn, SexColumn };

/// At the check.
struct Desk : ImportDesk {
    explicit Desk(const QByteArray &table) : ImportDesk(table)
    {
        begin();
        next();
    }
    DeskGrid *rows() const { return grid("import.problems"); }
    Cell at() const { return {rows()->currentIndex().row(), rows()->currentIndex().column()}; }
    QString shown(int row, int column) const { return rows()->model()->index(row, column).data().toString(); }
    QString why() const { return wizard->findChild<QLabel *>(u"import.why"_s)->text(); }
    QString verb() const { return button("import.next")->text(); }
    QLineEdit *field() const { return qobject_cast<QLineEdit *>(rows()->indexWidget(rows()->currentIndex())); }
    /// Into the cell at hand, over what was there.
    void type(const QString &text, Qt::Key leaving = Qt::Key_Return) const
    {
        for (const QChar c : text)
            QTest::keyClick(field() ? static_cast<QWidget *>(field()) : rows(), c.toLatin1());
        QTest::keyClick(field(), leaving);
    }
    QStringList guesses() const
    {
        QStringList texts;
        for (const auto *one : wizard->findChildren<QPushButton *>(u"import.guess"_s))
            if (one->isVisibleTo(wizard))
                texts.append(one->text());
        return texts;
    }
};

const QByteArray mixedTable = "Full name,Gender,Minutes\nNour,F,10\nRana,woman,20\n,F,5\nDina,woman,\nAli,M,7\n";
const QByteArray threeProblems = "Full name,Gender,Minutes\nNour,x,1\n,F,2\nSamir,femme,3\n";

} // namespace

class ImportCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void rowsToMendHaveTheKeyboardAndTheirWholeReason()
    {
        Desk desk("Minutes,Full name,Gender\n10,Nour,F\n5,,M\n");
        QCOMPARE(desk.wizard->focusWidget(), desk.grid("import.problems"));
        QCOMPARE(desk.grid("import.problems")->currentIndex().column(), 3); // the cell that has no name
        QVERIFY(desk.wizard->findChild<QLabel *>(u"import.why"_s)->text().contains(u"There is no name."_s));
    }

    void valuesAreSaidOnceAndRowsMended()
    {
        Desk desk(mixedTable);
        QCOMPARE(desk.button("import.next")->text(), u"Import 2 rows"_s);
        DeskGrid *values = desk.grid("import.values");
        const QAbstractItemModelTester valuesSound(values->model(),
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(values->model()->rowCount(), 1);
        values->gridModel()->change({{0, 3, u"F"_s}}); // "woman" in both its rows
        QTRY_COMPARE(desk.button("import.next")->text(), u"Import 4 rows"_s);
        QCOMPARE(values->model()->rowCount(), 1); // said: it stays in its place
        QCOMPARE(values->model()->index(0, 4).data().toString(), u"In order"_s);
        DeskGrid *rows = desk.grid("import.problems");
        const QAbstractItemModelTester rowsSound(rows->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows->model()->rowCount(), 1); // those of the value went with it
        QCOMPARE(rows->model()->index(0, 0).data().toString(), u"4"_s); // as in the file
        QCOMPARE(rows->model()->index(0, 2).data(Qt::ToolTipRole).toString(), u"There is no name."_s);
        QVERIFY(rows->model()->index(0, 2).data(LoudRole).toBool());
        rows->gridModel()->change({{0, 2, u"Hadi"_s}});
        QTRY_COMPARE(desk.button("import.next")->text(), u"Import 5 rows"_s);
        desk.next();
        QCOMPARE(desk.subject.written.at(1), QStringList({u"Rana"_s, u"F"_s, u"20"_s}));
        QCOMPARE(desk.subject.written.at(2), QStringList({u"Hadi"_s, u"F"_s, u"5"_s}));
    }

    /// From red cell to red cell by Enter, by a key and by a button, round the end; what may be meant is taken by a click.
    void oneProblemLeadsToTheNext()
    {
        Desk desk(threeProblems);
        QCOMPARE(desk.at(), Cell(0, SexColumn));
        QCOMPARE(desk.guesses(), QStringList());
        desk.type(u"F"_s);
        QTRY_COMPARE(desk.at(), Cell(1, NameColumn));
        QTest::keyClick(desk.rows(), Qt::Key_Return);
        QCOMPARE(desk.at(), Cell(2, SexColumn));
        QTest::keyClick(desk.rows(), Qt::Key_F7);
        QCOMPARE(desk.at(), Cell(1, NameColumn)); // what was mended is none any more
        QTest::keyClick(desk.rows(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(desk.at(), Cell(2, SexColumn));
        desk.button("import.nextProblem")->click();
        QCOMPARE(desk.at(), Cell(1, NameColumn));
        desk.button("import.nextProblem")->click();
        QCOMPARE(desk.guesses(), QStringList {u"F"_s});
        desk.button("import.guess")->click();
        QTRY_COMPARE(desk.at(), Cell(1, NameColumn));
        QCOMPARE(desk.verb(), u"Import 2 rows"_s);
        desk.next();
        QCOMPARE(desk.subject.written.last(), QStringList({u"Samir"_s, u"F"_s, u"3"_s}));
    }

    /// The next row slid under the mouse, and a right date was overwritten.
    void aMendedRowStaysInItsPlace()
    {
        Desk desk(threeProblems);
        const QAbstractItemModelTester sound(desk.rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.rows()->gridModel()->change({{0, SexColumn, u"M"_s}});
        QTRY_COMPARE(desk.verb(), u"Import 1 row"_s);
        QCOMPARE(desk.rows()->model()->rowCount(), 3);
        QCOMPARE(desk.shown(0, NameColumn), u"Nour"_s);
        QCOMPARE(desk.shown(0, WhyColumn), u"In order"_s);
        QCOMPARE(desk.rows()->model()->index(0, WhyColumn).data(ShapeRole).toInt(), int(StatusShape::Done));
        QVERIFY(!desk.rows()->model()->index(0, SexColumn).data(LoudRole).toBool());
        desk.rows()->gridModel()->change({{0, SexColumn, u"zz"_s}}); // and wrong again
        QTRY_VERIFY(desk.shown(0, WhyColumn) != u"In order"_s);
        desk.rows()->gridModel()->change({{0, SexColumn, u"M"_s}});
        QTRY_COMPARE(desk.verb(), u"Import 1 row"_s);
        desk.button("import.back")->click();
        desk.next();
        QCOMPARE(desk.rows()->model()->rowCount(), 2);
    }

    void aRefusedCorrectionKeepsTheCursor_data()
    {
        QTest::addColumn<Qt::Key>("leaving");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("F7") << Qt::Key_F7;
    }
    void aRefusedCorrectionKeepsTheCursor()
    {
        QFETCH(Qt::Key, leaving);
        Desk desk(threeProblems);
        SlowWorker slow;
        desk.subject.work = &slow;
        desk.type(u"712"_s, leaving);
        bool isAsked = false;
        QTRY_VERIFY((isAsked = isAsked || slow.letOneGo()));
        QCOMPARE(desk.at(), Cell(0, SexColumn));
        QVERIFY(desk.rows()->model()->index(0, SexColumn).data(LoudRole).toBool());
        QVERIFY(desk.why().contains(u"female or male"_s));
        QTest::keyClick(desk.rows(), Qt::Key_F7); // whoever goes on leaves it as it is
        QCOMPARE(desk.at(), Cell(1, NameColumn));
    }

    /// Who types on does not wait for the check: it is for the next cell, or for none.
    void whatIsTypedMeanwhileIsForTheNextCell_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("right") << u"M"_s << u"M"_s << u"Hala"_s;
        QTest::newRow("refused") << u"zz"_s << u"zz"_s << QString();
    }
    void whatIsTypedMeanwhileIsForTheNextCell()
    {
        QFETCH(QString, typed);
        Desk desk(threeProblems);
        SlowWorker slow;
        desk.subject.work = &slow;
        desk.type(typed);
        QTest::keyClick(desk.rows(), Qt::Key_F7); // the same wish once more: nothing is passed over
        for (const char c : {'H', 'a', 'l', 'a'})
            QTest::keyClick(desk.rows(), c);
        QTest::keyClick(desk.rows(), Qt::Key_Return);
        QVERIFY(!desk.field());
        bool isAsked = false;
        QTRY_VERIFY((isAsked = isAsked || slow.letOneGo()));
        QTEST(desk.shown(0, SexColumn), "first");
        QTEST(desk.shown(1, NameColumn), "second");
    }

    void aReasonOfTheWholeRowSaysSo()
    {
        Desk desk("Full name,Gender\nTwice,F\n,zz\n");
        QCOMPARE(desk.at(), Cell(0, WhyColumn));
        QVERIFY2(desk.why().contains(u"is there twice"_s) && desk.why().contains(u"whole row"_s), qPrintable(desk.why()));
        QTest::keyClick(desk.rows(), Qt::Key_F7);
        QCOMPARE(desk.at(), Cell(1, NameColumn));
        QVERIFY2(desk.why().contains(u"no name"_s) && desk.why().contains(u"female or male"_s), qPrintable(desk.why())); // all of them
        QVERIFY(!desk.why().contains(u"whole row"_s));
        QVERIFY(desk.rows()->model()->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"female or male"_s));
        QTest::keyClick(desk.rows(), Qt::Key_F7);
        QCOMPARE(desk.at(), Cell(1, SexColumn));
        QTest::keyClick(desk.rows(), Qt::Key_F7);
        QCOMPARE(desk.at(), Cell(0, WhyColumn));
    }

    void controlEnterDoesTheVerbOfEveryStep()
    {
        ImportDesk desk(mixedTable);
        desk.files.path = desk.path;
        desk.wizard->begin();
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard));
        for (int step = 1; step < 4; ++step) {
            QTest::keyClick(desk.wizard->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(desk.wizard->step(), step);
        }
        QCOMPARE(desk.subject.written.size(), 2);
    }

    /// What was typed is looked at before it goes in.
    void controlEnterInACellWaitsForTheCheck()
    {
        Desk desk(threeProblems);
        for (const QString &typed : {u"zz"_s, u"M"_s}) {
            for (const QChar c : typed)
                QTest::keyClick(desk.field() ? static_cast<QWidget *>(desk.field()) : desk.rows(), c.toLatin1());
            QTest::keyClick(desk.field(), Qt::Key_Return, Qt::ControlModifier);
            if (typed == "zz"_L1)
                QTRY_VERIFY(desk.why().contains(u"female or male"_s) && desk.subject.checks > 1);
            QCOMPARE(desk.wizard->step(), 2);
        }
        QTRY_COMPARE(desk.wizard->step(), 3);
        QCOMPARE(desk.subject.written, QList<QStringList> {QStringList({u"Nour"_s, u"M"_s, u"1"_s})});
    }

    void guessesAreTakenByKeysToo()
    {
        Desk desk("Full name,Gender,Minutes\nSamir,femme,3\n");
        DeskGrid *rows = desk.grid("import.problems");
        QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier);
        auto *menu = rows->findChild<QMenu *>(u"choices"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(desk.button("import.next")->text(), u"Import 1 row"_s);
    }

    /// Days of other languages were cut: the columns were made for English ones.
    void columnsOfThePreviewAreAsWideAsTheirWords()
    {
        useDesk(Scheme::Light, u"ar"_s);
        const QString day = u"٢٣ تشرين الثاني ٢٠٢٦"_s, longest = u"كلمات كثيرة "_s.repeated(40);
        Table table;
        table.headings = {u"#"_s, u"اليوم"_s, u"ملاحظة"_s, u"أ"_s, u"ب"_s};
        table.rows = {{u"1"_s, day, longest, {}, {}}};
        table.rowNumbers = {2};
        ImportPreview preview;
        preview.show(table, ImportPreview::rows);
        const QList<Column> columns = preview.columns();
        QVERIFY(columns.at(2).width > QFontMetrics(deskFont(TextUse::Body)).horizontalAdvance(day));
        QVERIFY(columns.at(3).width < 300); // one does not take the room of all
        QVERIFY(columns.at(1).width < columns.at(2).width);
        useDesk();
    }
};

QTEST_MAIN(ImportCheckTest)
#include "tst_importcheck.moc"
