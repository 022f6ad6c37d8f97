// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard: four steps, guesses that can be changed, values said once, rows mended in place, nothing written
// before the last step, everything to be taken back; and the files that are no tables.
#include "deskgrid.h"
#include "desktable.h"
#include "fakedesk.h"
#include "fakeimport.h"
#include "importgrids.h"
#include "importpreview.h"
#include "importwizard.h"
#include "card.h"
#include "slowworker.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    explicit Desk(const QByteArray &table = {}, const QString &name = u"list.csv"_s)
        : wizard(new ImportWizard(subject, files, nullptr))
    {
        path = folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(table);
    }
    ~Desk() { delete wizard; }
    void begin() { wizard->begin(path); }
    QPushButton *button(const char *name) const { return wizard->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void next() { QTest::mouseClick(button("import.next"), Qt::LeftButton); }
    QString message() const { return wizard->findChild<MessageBar *>()->sentence(); }
    QComboBox *column(int at) const { return wizard->findChild<QComboBox *>(u"import.column.%1"_s.arg(at)); }
    static void pick(QComboBox *box, const QString &text)
    {
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    DeskGrid *grid(const char *name) const { return wizard->findChild<DeskGrid *>(QString::fromLatin1(name)); }
    IdListModel *preview() const { return wizard->findChild<DeskTable *>(u"import.preview"_s)->listModel(); }
    int previewRows() const { return preview()->rowCount(); }

    QTemporaryDir folder;
    QString path;
    FakeImport subject;
    FakeFilePicker files;
    QPointer<ImportWizard> wizard;
};

const QByteArray goodTable = "Full name,Gender,Minutes\nNour Haddad,F,10\nSamir Aoun,M,20\n";
const QByteArray mixedTable = "Full name,Gender,Minutes\nNour,F,10\nRana,woman,20\n,F,5\nDina,woman,\nAli,M,7\n";

} // namespace

class ImportWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void fourStepsAndUndo()
    {
        Desk desk(goodTable);
        QSignalSpy imported(desk.wizard, &ImportWizard::imported);
        QSignalSpy undo(desk.wizard, &ImportWizard::undoAsked);
        desk.begin();
        QCOMPARE(desk.wizard->step(), 1);
        QCOMPARE(desk.column(1)->currentText(), u"Sex"_s);
        QCOMPARE(desk.previewRows(), 2);
        desk.next();
        QCOMPARE(desk.wizard->step(), 2);
        QVERIFY(desk.subject.written.isEmpty()); // a check writes nothing
        QCOMPARE(desk.button("import.next")->text(), u"Import 2 rows"_s);
        desk.next();
        QCOMPARE(desk.wizard->step(), 3);
        QCOMPARE(desk.subject.written.size(), 2);
        QCOMPARE(desk.subject.written.last(), QStringList({u"Samir Aoun"_s, u"M"_s, u"20"_s}));
        QCOMPARE(imported.size(), 1);
        desk.button("import.undo")->click();
        QCOMPARE(undo.size(), 1);
        QVERIFY(!desk.wizard || !desk.wizard->isVisible());
    }

    /// A person presses Enter where the keyboard is: on to the end, and then it closes; the import is not taken back.
    void enterGoesOnAndNeverTakesBack()
    {
        Desk desk(goodTable);
        QSignalSpy undo(desk.wizard, &ImportWizard::undoAsked);
        desk.begin();
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard));
        QCOMPARE(desk.wizard->focusWidget()->objectName(), u"import.choice.group"_s);
        for (int step = 2; step < 4; ++step) {
            QTest::keyClick(desk.wizard->focusWidget(), Qt::Key_Return);
            QCOMPARE(desk.wizard->step(), step);
        }
        QCOMPARE(desk.subject.written.size(), 2);
        QTest::keyClick(desk.wizard->focusWidget(), Qt::Key_Return);
        QVERIFY(!desk.wizard || !desk.wizard->isVisible());
        QVERIFY(undo.isEmpty());
    }

    void rowsToMendHaveTheKeyboardAndTheirWholeReason()
    {
        Desk desk("Minutes,Full name,Gender\n10,Nour,F\n5,,M\n");
        desk.begin();
        desk.next();
        QCOMPARE(desk.wizard->focusWidget(), desk.grid("import.problems"));
        QCOMPARE(desk.grid("import.problems")->currentIndex().column(), 3); // the cell that has no name
        QVERIFY(desk.wizard->findChild<QLabel *>(u"import.why"_s)->text().contains(u"There is no name."_s));
    }

    /// The button did nothing, as it seemed: what the check said was taken away at once.
    void aFailedCheckSaysWhy()
    {
        Desk desk(goodTable);
        desk.subject.checkRefusal = u"The meeting was before the group began."_s;
        desk.begin();
        desk.next();
        QCOMPARE(desk.wizard->step(), 1);
        auto *message = desk.wizard->findChild<MessageBar *>();
        QVERIFY(message->isVisible());
        QCOMPARE(message->sentence(), desk.subject.checkRefusal);
        desk.subject.checkRefusal.clear();
        desk.next();
        QCOMPARE(desk.wizard->step(), 2);
        QVERIFY(!message->isVisible());
    }

    void tabGoesAsTheColumnsStand()
    {
        Desk desk(goodTable);
        desk.begin();
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard));
        Desk::pick(desk.wizard->findChild<QComboBox *>(u"import.choice.group"_s), u"A"_s); // made anew
        QCOMPARE(desk.wizard->focusWidget()->objectName(), u"import.choice.group"_s);
        desk.wizard->findChild<QComboBox *>(u"import.encoding"_s)->setFocus();
        QStringList names;
        for (int step = 0; step < 9; ++step) {
            QTest::keyClick(desk.wizard->focusWidget(), Qt::Key_Tab);
            names.append(desk.wizard->focusWidget()->objectName().section(u'.', 1));
        }
        QCOMPARE(names, QStringList({u"separator"_s, u"headings"_s, u"dates"_s, u"choice.group"_s, u"column.0"_s, u"column.1"_s, u"column.2"_s,
                                     u"preview"_s, u"back"_s}));
    }

    void everyStepSpeaksAndFits()
    {
        Desk desk(mixedTable);
        desk.wizard->begin();
        const auto look = [&desk] {
            QCoreApplication::processEvents();
            QVERIFY2(unnamedControls(desk.wizard).isEmpty(), qPrintable(unnamedControls(desk.wizard).join(u' ')));
            QVERIFY2(unreachableControls(desk.wizard).isEmpty(),
                     qPrintable(unreachableControls(desk.wizard).join(u' ')));
            QVERIFY2(cutTexts(desk.wizard).isEmpty(), qPrintable(cutTexts(desk.wizard).join(u' ')));
            QVERIFY(desk.wizard->width() <= 1100 && desk.wizard->minimumSizeHint().width() <= 1024);
        };
        look();
        desk.begin();
        look();
        desk.next();
        look();
        desk.next();
        look();
    }

    void badFilesAreSaidInPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not a table"_s;
        QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, 'x')
                                   << u"old kind"_s;
        QTest::newRow("blank lines") << QByteArray("\n\n\n") << u"no rows"_s;
    }

    void badFilesAreSaidInPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        Desk desk(bytes);
        desk.begin();
        QCOMPARE(desk.wizard->step(), 0);
        QVERIFY2(desk.message().contains(word), qPrintable(desk.message()));
        desk.files.path = desk.folder.filePath(u"missing.csv"_s);
        desk.button("import.choose")->click();
        QVERIFY2(desk.message().contains(u"missing.csv"_s), qPrintable(desk.message()));
    }

    void pastedRowsAreATableToo()
    {
        Desk desk;
        desk.wizard->begin();
        QGuiApplication::clipboard()->clear();
        desk.button("import.paste")->click();
        QVERIFY(desk.message().contains(u"clipboard"_s));
        QGuiApplication::clipboard()->setText(u"Full name\tGender\nNour\tF\n"_s);
        desk.button("import.paste")->click();
        QCOMPARE(desk.wizard->step(), 1);
        desk.next();
        desk.next();
        QCOMPARE(desk.subject.written, QList<QStringList> {QStringList({u"Nour"_s, u"F"_s, QString()})});
    }

    void neededColumnsAreAskedFor()
    {
        Desk desk("Who,Gender\nNour,F\n");
        desk.begin();
        QVERIFY(!desk.button("import.next")->isEnabled());
        QCOMPARE(desk.message(), u"Choose the column with: Name."_s);
        Desk::pick(desk.column(0), u"Name (needed)"_s);
        QVERIFY(desk.button("import.next")->isEnabled());
        QVERIFY(desk.message().isEmpty());
        Desk::pick(desk.column(1), u"Name (needed)"_s); // a field is filled by one column
        QCOMPARE(desk.column(0)->currentText(), u"Left out"_s);
    }

    void choicesChangeTheFields()
    {
        Desk desk(goodTable);
        desk.begin();
        auto *group = desk.wizard->findChild<QComboBox *>(u"import.choice.group"_s);
        Desk::pick(group, u"B"_s);
        QCOMPARE(desk.column(2)->currentText(), u"Left out"_s);
        QCOMPARE(desk.column(2)->findText(u"Minutes"_s), -1);
        Desk::pick(desk.wizard->findChild<QComboBox *>(u"import.choice.group"_s), u"Choose"_s);
        QVERIFY(!desk.button("import.next")->isEnabled());
        Desk::pick(desk.wizard->findChild<QComboBox *>(u"import.choice.group"_s), u"A"_s);
        desk.next();
        desk.next();
        QCOMPARE(desk.subject.chosenLast.value(u"group"_s), u"A"_s);
    }

    void guessesCanBeChanged()
    {
        Desk desk("Full name;Gender\nNour;F\nSamir;M\n");
        desk.begin();
        auto *separator = desk.wizard->findChild<QComboBox *>(u"import.separator"_s);
        QCOMPARE(separator->currentData().toChar(), QChar(u';'));
        Desk::pick(separator, u"Comma ,"_s);
        QCOMPARE(desk.preview()->columnCount(), 2); // the number and one column
        Desk::pick(separator, u"Semicolon ;"_s);
        desk.wizard->findChild<QSpinBox *>(u"import.headings"_s)->setValue(0); // none
        QCOMPARE(desk.previewRows(), 3);
        QCOMPARE(desk.preview()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Column 1"_s);
    }

    void valuesAreSaidOnceAndRowsMended()
    {
        Desk desk(mixedTable);
        desk.begin();
        desk.next();
        QCOMPARE(desk.button("import.next")->text(), u"Import 2 rows"_s);
        DeskGrid *values = desk.grid("import.values");
        const QAbstractItemModelTester valuesSound(values->model(),
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(values->model()->rowCount(), 1);
        values->gridModel()->change({{0, 3, u"F"_s}}); // "woman" in both its rows
        QTRY_COMPARE(desk.button("import.next")->text(), u"Import 4 rows"_s);
        DeskGrid *rows = desk.grid("import.problems");
        const QAbstractItemModelTester rowsSound(rows->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows->model()->rowCount(), 1);
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
        Desk desk("Full name,Gender,Minutes\nNour,x,1\n,F,2\nSamir,femme,3\n");
        desk.begin();
        desk.next();
        DeskGrid *rows = desk.grid("import.problems");
        const auto at = [rows] { return std::pair(rows->currentIndex().row(), rows->currentIndex().column()); };
        const auto guesses = [&desk] {
            QStringList texts;
            for (const auto *button : desk.wizard->findChildren<QPushButton *>(u"import.guess"_s))
                if (button->isVisibleTo(desk.wizard))
                    texts.append(button->text());
            return texts;
        };
        using Cell = std::pair<int, int>;
        QCOMPARE(at(), Cell(0, 3));
        QCOMPARE(guesses(), QStringList());
        QTest::keyClick(rows, 'F');
        QTest::keyClick(rows->findChild<QLineEdit *>(u"cell"_s), Qt::Key_Return);
        QCOMPARE(at(), Cell(1, 2));
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(at(), Cell(2, 3));
        QTest::keyClick(rows, Qt::Key_F7);
        QCOMPARE(at(), Cell(1, 2)); // what was mended is none any more
        QTest::keyClick(rows, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(at(), Cell(2, 3));
        desk.button("import.nextProblem")->click();
        QCOMPARE(at(), Cell(1, 2));
        desk.button("import.nextProblem")->click();
        QCOMPARE(guesses(), QStringList {u"F"_s});
        desk.button("import.guess")->click();
        QCOMPARE(at(), Cell(1, 2));
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(at(), Cell(0, 2));
        QCOMPARE(desk.button("import.next")->text(), u"Import 2 rows"_s);
        desk.next();
        QCOMPARE(desk.subject.written.last(), QStringList({u"Samir"_s, u"F"_s, u"3"_s}));
    }

    void guessesAreTakenByKeysToo()
    {
        Desk desk("Full name,Gender,Minutes\nSamir,femme,3\n");
        desk.begin();
        desk.next();
        DeskGrid *rows = desk.grid("import.problems");
        QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier);
        auto *menu = rows->findChild<QMenu *>(u"choices"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(desk.button("import.next")->text(), u"Import 1 row"_s);
    }

    void rowsLeftOutLeaveWithTheirReason()
    {
        Desk desk(mixedTable);
        desk.begin();
        desk.next();
        desk.next();
        QCOMPARE(desk.subject.written.size(), 2);
        desk.files.path = desk.folder.filePath(u"left.csv"_s);
        desk.button("import.save")->click();
        QCOMPARE(desk.files.suggestedName, u"list left out.xlsx"_s);
        QFile left(desk.files.path);
        QVERIFY(left.open(QIODevice::ReadOnly));
        const QByteArray text = left.readAll();
        QVERIFY2(text.contains("woman") && text.contains("There is no name."), text.constData());
        QVERIFY(!text.contains("Nour"));
    }

    void fitsOverASmallWindow()
    {
        Desk desk(mixedTable);
        QWidget window;
        window.resize(1024, 600);
        ImportWizard wizard(desk.subject, desk.files, &window);
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.begin(desk.path);
        wizard.show();
        for (int step = 1; step < 3; ++step) {
            QCoreApplication::processEvents();
            QVERIFY2(wizard.width() < 1024 && wizard.height() < 600, qPrintable(u"%1x%2"_s.arg(wizard.width()).arg(wizard.height())));
            QCOMPARE(cutTexts(&wizard), QStringList());
            wizard.findChild<QPushButton *>(u"import.next"_s)->click();
        }
    }

    void headingsAreRemembered()
    {
        Desk desk("Who,Kind\nNour,F\n");
        desk.begin();
        Desk::pick(desk.column(0), u"Name (needed)"_s);
        Desk::pick(desk.column(1), u"Sex"_s);
        desk.next();
        desk.next();
        QCOMPARE(desk.subject.memory.kept.size(), 1);
        ImportWizard again(desk.subject, desk.files, nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        again.begin(desk.path);
        QCOMPARE(again.findChild<QComboBox *>(u"import.column.1"_s)->currentText(), u"Sex"_s);
    }

    void howAFileIsReadIsRememberedToo()
    {
        const QByteArray table = "Full name|Gender|Minutes;x\nNour;Haddad|F|10\nSamir;Aoun|M|20\n";
        FakeProfiles kept;
        for (const bool again : {false, true}) {
            Desk desk(table);
            desk.subject.memory.kept = kept.kept;
            desk.begin();
            auto *separator = desk.wizard->findChild<QComboBox *>(u"import.separator"_s);
            if (!again)
                Desk::pick(separator, u"Bar |"_s);
            QCOMPARE(separator->currentText(), u"Bar |"_s);
            QVERIFY(desk.column(0)->currentText().startsWith(u"Name"_s));
            if (!again)
                Desk::pick(desk.column(2), u"Minutes"_s);
            desk.next();
            desk.next();
            QCOMPARE(desk.subject.written.value(0), QStringList({u"Nour;Haddad"_s, u"F"_s, u"10"_s}));
            kept.kept = desk.subject.memory.kept;
        }
    }

    void failureLosesNothing()
    {
        Desk desk(mixedTable);
        desk.begin();
        desk.next();
        desk.grid("import.values")->gridModel()->change({{0, 3, u"F"_s}});
        QTRY_COMPARE(desk.button("import.next")->text(), u"Import 4 rows"_s);
        desk.subject.refusal = u"The disk is full."_s;
        desk.next();
        QCOMPARE(desk.wizard->step(), 2);
        QCOMPARE(desk.message(), u"The disk is full."_s);
        desk.subject.refusal.clear();
        desk.next();
        QCOMPARE(desk.subject.written.size(), 4); // what was mended is still there
        QCOMPARE(desk.subject.ops.first(), desk.subject.ops.last()); // one op: a doubtful commit is found again
    }

    void cancelWhileWritingLeavesNothing()
    {
        Desk desk(goodTable);
        SlowWorker slow;
        desk.begin();
        desk.next();
        desk.subject.work = &slow;
        desk.next();
        QVERIFY(!desk.button("import.next")->isEnabled()); // no second import
        desk.button("import.close")->click();
        QVERIFY(desk.wizard->isVisible());
        slow.letGo();
        QVERIFY(desk.subject.written.isEmpty());
        QCOMPARE(desk.wizard->step(), 2);
        QVERIFY(desk.button("import.next")->isEnabled());
    }

    void answersThatComeTooLateAreDropped()
    {
        Desk desk(goodTable);
        desk.begin();
        SlowWorker slow;
        desk.subject.work = &slow;
        desk.next();
        desk.button("import.back")->click();
        QCOMPARE(desk.wizard->step(), 0);
        slow.letGo();
        QCOMPARE(desk.wizard->step(), 0);
    }

    void oneLocalFileMayBeDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/x/list.csv"_s)});
        QCOMPARE(ImportWizard::droppedFile(&data), u"/x/list.csv"_s);
        data.setUrls({QUrl(u"https://example.org/list.csv"_s)});
        QVERIFY(ImportWizard::droppedFile(&data).isEmpty());
        data.setUrls({QUrl::fromLocalFile(u"/a"_s), QUrl::fromLocalFile(u"/b"_s)});
        QVERIFY(ImportWizard::droppedFile(&data).isEmpty());
    }
};

QTEST_MAIN(ImportWizardTest)
#include "tst_importwizard.moc"
