// SPDX-License-Identifier: GPL-3.0-or-later
// The first run: a centre by keys alone, nothing made before its end, nothing lost by going back or by another language, a
// file that is there never touched; and the sample centre, marked as such and wiped with one click.
#include "deskstyle.h"
#include "firstrun.h"
#include "got.h"
#include "signinpage.h"
#include "widgetwalk.h"
#include "workbench.h"

#include <QPlainTextEdit>

using namespace warsha;

namespace {

/// What stands in a file, read by another program as it were.
struct Found {
    QString code;
    QStringList signatories;
    QStringList programmes;
};

Found foundIn(const QString &place, const QString &password)
{
    Found found;
    const auto bench = Workbench::open(place);
    if (!bench || !(*bench)->signIn(u"director"_s, password))
        return found;
    found.code = got((*bench)->centre().profile()).code;
    for (const Signatory &signatory : got((*bench)->centre().signatories()))
        found.signatories.append(textIn(signatory.names, u"latn"_s) + u'/' + textIn(signatory.titles, u"en"_s));
    for (const ProgrammeListing &programme : got((*bench)->catalogue().programmes()))
        found.programmes.append(programme.code);
    return found;
}

} // namespace

class FirstRunTest : public QObject
{
    Q_OBJECT
    QByteArray m_home = qgetenv("HOME");

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new DeskStyle); }
    void cleanupTestCase() { qputenv("HOME", m_home); }

    void byKeysAlone()
    {
        FirstRun run;
        run.key(Qt::Key_Return); // New centre
        run.letters(u"Beirut Training Centre"_s);
        run.key(Qt::Key_Tab);
        run.key(Qt::Key_Tab);
        run.letters(u"Leb"_s);
        run.key(Qt::Key_Tab); // the code is there
        run.key(Qt::Key_Tab);
        run.key(Qt::Key_Tab);
        run.letters(u"Hikmat Saliba"_s);
        run.key(Qt::Key_Tab);
        run.letters(u"Director"_s);
        run.key(Qt::Key_Return);
        QCOMPARE(run.title(), u"The director"_s);
        run.letters(u"Rana Haddad"_s);
        run.key(Qt::Key_Tab); // the sign-in name is there
        run.key(Qt::Key_Tab);
        run.letters(u"four words of mine"_s);
        run.key(Qt::Key_Tab);
        run.letters(u"four words of mine"_s);
        run.key(Qt::Key_Return);
        run.key(Qt::Key_Return); // Print
        run.waitForPaper();
        run.key(Qt::Key_Return); // Next has the keyboard
        QCOMPARE(run.title(), u"First programmes"_s);
        run.key(Qt::Key_Space);
        run.key(Qt::Key_Return);
        run.find<QLineEdit>(u"place"_s)->setText(run.place()); // the proposal lies in the person's own documents
        run.key(Qt::Key_Return);
        waitForFrame(*run.desk);
        QVERIFY2(run.keys <= 20, qPrintable(QString::number(run.keys)));
        run.desk.reset();
        const Found found = foundIn(run.place(), u"four words of mine"_s);
        QCOMPARE(found.code, u"BTC"_s);
        QCOMPARE(found.signatories, QStringList{u"Hikmat Saliba/Director"_s});
        QCOMPARE(found.programmes.size(), 1);
    }

    void aCodeThatIsOnlyProposedIsReplacedByWhatIsTyped()
    {
        FirstRun run;
        run.key(Qt::Key_Return); // New centre
        run.letters(u"Beirut Training Centre"_s);
        auto *code = run.find<QLineEdit>(u"code"_s);
        QCOMPARE(code->text(), u"BTC"_s);
        QTest::mouseClick(code, Qt::LeftButton, {}, QPoint(code->width() / 2, code->height() / 2));
        QTRY_COMPARE(code->selectedText(), code->text());
        run.letters(u"RAK"_s);
        QCOMPARE(code->text(), u"RAK"_s);
        run.find<QLineEdit>(u"name"_s)->setFocus();
        code->setFocus();
        QTest::mouseClick(code, Qt::LeftButton, {}, QPoint(code->width() / 2, code->height() / 2));
        QCoreApplication::processEvents();
        QVERIFY(!code->hasSelectedText()); // one's own is mended letter by letter
    }

    void byMouseWhereItCan()
    {
        FirstRun run;
        run.toPlace();
        run.click(u"setupNext"_s);
        waitForFrame(*run.desk);
        QVERIFY2(run.clicks <= 7, qPrintable(QString::number(run.clicks)));
        run.desk.reset();
        const Found found = foundIn(run.place(), u"four words of mine"_s);
        QCOMPARE(found.code, u"BTC"_s);
        QVERIFY(found.signatories.isEmpty()); // left for later
        QVERIFY(found.programmes.isEmpty());  // skipped
    }

    void aDiagnosisNamesNobody()
    {
        FirstRun run;
        run.toPlace();
        run.click(u"setupNext"_s);
        waitForFrame(*run.desk);
        QString said;
        DialogCatcher catcher([&](QDialog *dialog) { said = dialog->findChild<QPlainTextEdit *>(u"diagnosis"_s)->toPlainText(); });
        run.desk->frame()->findChild<QAction *>(u"help.about"_s)->trigger();
        QVERIFY(said.contains(u"SQLite"_s) && said.contains(u"schema"_s));
        for (const QString &planted : {u"Beirut"_s, u"BTC"_s, u"Rana"_s, u"Haddad"_s, u"director"_s, u"centre.warsha"_s, run.folder.path(), QDir::homePath(),
                                       QSysInfo::machineHostName()})
            QVERIFY2(!said.contains(planted, Qt::CaseInsensitive), qPrintable(planted));
    }

    void aForgottenPasswordIsSetByThePaper()
    {
        FirstRun run;
        run.toPlace();
        const FirstCodes codes = run.wizard()->draft().codes;
        run.click(u"setupNext"_s);
        waitForFrame(*run.desk);
        run.desk->signOut();
        run.click(u"nobodyKnows"_s);
        QTRY_VERIFY(run.find<QWidget>(u"recover"_s));
        QVERIFY2(faults(run.find<QWidget>(u"recover"_s)).isEmpty(), qPrintable(faults(run.find<QWidget>(u"recover"_s)).join(u' ')));
        run.write(u"recoveryCode"_s, codes.caseNotesCode);
        run.write(u"recoverPassword"_s, u"five other words of mine"_s);
        run.write(u"recoverAgain"_s, u"five other words of mime"_s);
        run.click(u"recoverSet"_s);
        QVERIFY(run.find<MessageBar>(u"recoverFault"_s)->sentence().contains(u"differ"_s));
        run.write(u"recoverAgain"_s, u"five other words of mine"_s);
        run.click(u"recoverSet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.find<MessageBar>(u"recoverFault"_s)->sentence().contains(u"does not belong"_s), 20'000);
        run.write(u"recoveryCode"_s, codes.recoveryCode.toLower());
        run.click(u"recoverSet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.desk->window().findChild<SignInPage *>(), 20'000);
        run.write(u"password"_s, u"five other words of mine"_s);
        run.click(u"signIn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.find<QLineEdit>(u"ownPassword"_s)->isVisible(), 20'000); // whoever had the paper knows it
        for (const QString &field : {u"ownPassword"_s, u"ownPasswordAgain"_s})
            run.write(field, u"words that are my own"_s);
        run.click(u"signIn"_s);
        waitForFrame(*run.desk);
    }

    void nothingIsMadeBeforeTheEnd()
    {
        FirstRun run;
        run.toPlace();
        QVERIFY(!QFile::exists(run.place()));
        for (int page = 0; page < 5; ++page)
            run.click(u"setupBack"_s);
        QCOMPARE(run.title(), u"Welcome to Warsha"_s);
        run.click(u"newCentre"_s);
        QCOMPARE(run.find<QLineEdit>(u"name"_s)->text(), u"Beirut Training Centre"_s); // nothing typed is lost
        QCOMPARE(run.find<QLineEdit>(u"password"_s)->text(), u"four words of mine"_s);
        run.desk.reset();
        QStringList left = QDir(run.folder.path()).entryList(QDir::Files);
        left.removeAll(u"paper.pdf"_s);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    void codesAreOnPaperFirst()
    {
        FirstRun run;
        run.toCodes();
        run.click(u"setupNext"_s);
        QVERIFY(run.fault().contains(u"first"_s));
        const QString code = run.find<QLabel>(u"code"_s)->text();
        run.click(u"setupBack"_s);
        run.click(u"setupNext"_s);
        QCOMPARE(run.find<QLabel>(u"code"_s)->text(), code); // the paper that was printed stays good
        run.printers.path.clear();
        run.click(u"printCodes"_s); // thought better of it
        run.click(u"setupNext"_s);
        QVERIFY(!run.fault().isEmpty());
        run.files.path = run.folder.filePath(u"sheets.pdf"_s);
        run.click(u"savePdf"_s);
        run.waitForPaper();
        run.click(u"setupNext"_s);
        QCOMPARE(run.title(), u"First programmes"_s);
    }

    void thePrintedCodeOpensTheCentre()
    {
        FirstRun run;
        run.toPlace();
        const FirstCodes codes = run.wizard()->draft().codes;
        run.click(u"setupNext"_s);
        waitForFrame(*run.desk);
        run.desk.reset();
        const auto bench = Workbench::open(run.place());
        QVERIFY(bench);
        QVERIFY((*bench)->access().recover({u"director"_s, u"another long one"_s, codes.recoveryCode, codes.caseNotesCode}));
        QVERIFY(!(*bench)->signIn(u"director"_s, u"another long one"_s)); // set by whoever had the paper
        QVERIFY((*bench)->signIn(u"director"_s, u"another long one"_s, u"one of my own"_s));
    }

    void whatIsWrongIsSaidOnItsPage_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << u"name"_s << QString() << u"needs a name"_s;
        QTest::newRow("code") << u"code"_s << u"B"_s << u"cannot be the centre's code"_s;
        QTest::newRow("signatory") << u"signatory"_s << u"Hikmat"_s << u"name and a position"_s;
        QTest::newRow("director") << u"directorName"_s << QString() << u"who did what"_s;
        QTest::newRow("login") << u"login"_s << u"two words"_s << u"no blanks"_s;
        QTest::newRow("password") << u"password"_s << u"short"_s << u"too short"_s;
        QTest::newRow("again") << u"passwordAgain"_s << u"four words of mime"_s << u"differ"_s;
    }
    void whatIsWrongIsSaidOnItsPage()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        FirstRun run;
        run.toCodes();
        auto *line = run.find<QLineEdit>(field);
        while (!line->isVisible())
            run.click(u"setupBack"_s);
        line->setText(typed);
        run.click(u"setupNext"_s);
        QVERIFY2(run.fault().contains(said), qPrintable(run.fault()));
        QVERIFY(line->isVisible());
    }

    void whatIsThereIsNotTouched()
    {
        FirstRun run;
        QFile there(run.place());
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("letters to my aunt");
        there.close();
        run.toPlace();
        run.click(u"setupNext"_s);
        QVERIFY(run.fault().contains(u"not touched"_s));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("letters to my aunt"));
        run.write(u"place"_s, run.folder.filePath(u"paper.pdf/x.warsha"_s)); // no folder can be there
        run.click(u"setupNext"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.fault().contains(u"cannot be made"_s), 20'000);
        run.write(u"place"_s, run.folder.filePath(u"other"_s)); // and on it goes
        run.click(u"setupNext"_s);
        waitForFrame(*run.desk);
        QVERIFY(QFile::exists(run.folder.filePath(u"other.warsha"_s)));
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        FirstRun run;
        run.toCodes();
        const QString code = run.find<QLabel>(u"code"_s)->text();
        run.desk->setLanguage(u"ar"_s);
        QCOMPARE(run.find<QLabel>(u"code"_s)->text(), code);
        QCOMPARE(run.desk->window().layoutDirection(), Qt::RightToLeft);
        run.click(u"setupBack"_s);
        run.click(u"setupBack"_s);
        QCOMPARE(run.find<QLineEdit>(u"otherName"_s)->text(), u"Beirut Training Centre"_s); // the English one
        run.desk->setLanguage(u"en"_s);
    }

    void theSampleIsMarkedAndWiped()
    {
        FirstRun run;
        run.click(u"sample"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.desk->frame(), 120'000); // a whole course is made
        const QString file = DeskSetup::samplePlace();
        QVERIFY(QFile::exists(file));
        QVERIFY(run.desk->window().windowTitle().contains(u"sample centre"_s));
        QTRY_VERIFY(run.find<QPushButton>(u"sample"_s)->isVisible());
        run.click(u"sample"_s); // at the foot of every page
        QTRY_VERIFY(run.wizard());
        QVERIFY2(!QFile::exists(QFileInfo(file).absolutePath()), "its backups are gone with it");
        QVERIFY(run.fault().isEmpty());
        run.click(u"sample"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.desk->frame(), 120'000); // a whole course is made
    }

    void oneCanComeBack()
    {
        FirstRun run;
        run.toPlace();
        run.click(u"setupNext"_s);
        waitForFrame(*run.desk);
        run.desk->frame()->findChild<QAction *>(u"file.newcentre"_s)->trigger();
        QTRY_VERIFY(run.wizard());
        run.click(u"setupBack"_s);
        QTRY_VERIFY(run.desk->window().findChild<SignInPage *>());
        QVERIFY(!run.wizard());
    }

    void everyPageIsWalked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        for (const QString &language : {u"en"_s, u"ar"_s})
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                QTest::addRow("%s %s", qPrintable(language), scheme == Scheme::Dark ? "dark" : "light") << language << int(scheme);
    }
    void everyPageIsWalked()
    {
        QFETCH(const QString, language);
        QFETCH(const int, scheme);
        FirstRun run(language, Scheme(scheme));
        run.toPlace();
        QStringList found;
        for (int page = 5; page >= 0; --page) {
            for (const QSize &size : {QSize(1366, 768), QSize(1024, 600)}) {
                run.desk->window().resize(size);
                QCoreApplication::processEvents();
                for (const QString &fault : faults(run.wizard()))
                    found.append(u"%1 %2: %3"_s.arg(page).arg(size.width()).arg(fault));
            }
            if (page > 0)
                run.click(u"setupBack"_s);
        }
        QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8());
    }
};

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
