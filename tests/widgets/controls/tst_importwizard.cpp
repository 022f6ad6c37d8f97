// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard: four steps, guesses that can be changed, values said once, rows mended in place, nothing written
// before the last step, everything to be taken back; and the files that are no tables.
#include "importdesk.h"
#include "importpreview.h"
#include "slowworker.h"
#include "widgetwalk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

using Desk = ImportDesk;

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
        QVERIFY(desk.subject.memory.kept.isEmpty()); // how it is read is of the same step
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

    /// What was corrected, or said of the columns, is asked for once; Esc again stays, and so does a double click.
    void closingAsksBeforeWorkIsLost()
    {
        Desk desk(mixedTable);
        desk.begin();
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard));
        desk.next();
        desk.grid("import.problems")->gridModel()->change({{0, 2, u"Hadi"_s}, {0, 3, u"F"_s}});
        QTRY_VERIFY(desk.button("import.next")->isEnabled());
        QTest::keyClick(desk.wizard, Qt::Key_Escape);
        QVERIFY(desk.wizard->isVisible());
        QCOMPARE(desk.message(), u"Close without importing? 2 corrections would be lost."_s);
        QCOMPARE(desk.wizard->focusWidget(), desk.button("import.close")); // which says "Stay"
        QVERIFY(desk.wizard->testAttribute(Qt::WA_KeyboardFocusChange)); // its ring is drawn
        QTest::keyClick(desk.wizard, Qt::Key_Escape);
        QVERIFY(desk.wizard->isVisible() && desk.message().isEmpty() && !desk.button("import.leave")->isVisible());
        for (QWidget *const at : {static_cast<QWidget *>(desk.button("import.close")), static_cast<QWidget *>(desk.wizard)}) {
            QTest::keyClick(desk.wizard, Qt::Key_Escape);
            QVERIFY(!desk.message().isEmpty());
            QTest::keyClick(at, Qt::Key_Return);
            QVERIFY(desk.wizard && desk.wizard->isVisible() && desk.message().isEmpty());
        }
        desk.button("import.close")->click();
        QVERIFY(!desk.message().isEmpty());
        desk.button("import.close")->click();
        QVERIFY(desk.wizard->isVisible() && desk.message().isEmpty());
        desk.button("import.close")->click();
        desk.button("import.leave")->click();
        QVERIFY(!desk.wizard || !desk.wizard->isVisible());
        QVERIFY(desk.subject.written.isEmpty());
    }

    void closingAsksForColumnsToo()
    {
        for (const bool remapped : {true, false}) {
            Desk desk(goodTable);
            desk.begin();
            if (remapped)
                Desk::pick(desk.column(1), u"Left out"_s);
            QTest::keyClick(desk.wizard, Qt::Key_Escape);
            QCOMPARE(desk.wizard && desk.wizard->isVisible(), remapped);
        }
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
