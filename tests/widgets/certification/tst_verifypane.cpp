// SPDX-License-Identifier: GPL-3.0-or-later
// Is this paper good? Codes typed and scanned, numbers alone, files of many pages; what was altered, ended, or is of nobody.
#include "certificatenumber.h"
#include "certificateworld.h"
#include "verifypane.h"
#include "verifytablemodel.h"
#include "widgetwalk.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class VerifyPaneTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<CertificateWorld> m_world;
    std::unique_ptr<VerifyPane> m_pane;
    QList<Award> m_awards;

    template<typename T> T *find(const QString &name) const { return m_pane->findChild<T *>(name); }
    /// As a USB scanner does it: letters, then Enter.
    QString scan(const QString &text)
    {
        auto *field = find<QLineEdit>(u"code"_s);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        auto *sentence = find<QLabel>(u"sentence"_s);
        return sentence ? sentence->text() : QString();
    }
    [[nodiscard]] QString said() const { return saidIn(m_pane.get()).join(u'|'); }

private Q_SLOTS:
    void init()
    {
        useDesk();
        m_world = std::make_unique<CertificateWorld>();
        m_world->fill();
        m_awards = got(m_world->service.issue({m_world->course.course.group})).awards;
        m_pane = std::make_unique<VerifyPane>(m_world->desk());
        m_pane->resize(1000, 600);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_world.reset();
    }

    void whatIsSaid_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("code") << u"code"_s << int(StatusShape::Done) << u"Valid: Certificate"_s;
        QTest::newRow("code in small letters with blanks") << u"small"_s << int(StatusShape::Done) << u"Valid: Certificate"_s;
        QTest::newRow("number alone") << u"number"_s << int(StatusShape::Done) << u"A number proves nothing by itself"_s;
        QTest::newRow("altered") << u"altered"_s << int(StatusShape::Blocked) << u"Altered"_s;
        QTest::newRow("revoked") << u"revoked"_s << int(StatusShape::Blocked) << u"No longer valid"_s;
        QTest::newRow("number of a revoked one") << u"revoked number"_s << int(StatusShape::Blocked) << u"No longer valid"_s;
        QTest::newRow("number of nobody") << u"BEY-2026-99999-"_s + checkDigitsOf(u"BEY-2026-99999"_s) << int(StatusShape::NotStarted) << u"is not in the register"_s;
        QTest::newRow("a figure mistyped") << u"BEY-2026-99999-00"_s << int(StatusShape::NotStarted) << u"last two digits do not fit"_s;
        QTest::newRow("anything") << u"https://example.org/page-that-has-nothing-to-do-with-certificates-whatever-it-is#X"_s
                                  << int(StatusShape::NotStarted) << u"not a certificate code"_s;
    }
    void whatIsSaid()
    {
        QFETCH(const QString, which);
        QFETCH(const int, shape);
        QFETCH(const QString, sentence);
        QString text = which;
        const QString code = m_awards[0].code;
        if (which == "code"_L1)
            text = code;
        if (which == "small"_L1)
            text = u"  "_s + QString(code).toLower().insert(60, u' ');
        if (which == "number"_L1)
            text = m_awards[0].number.toLower();
        if (which == "altered"_L1) // one letter of what was signed
            text = QString(code).replace(code.size() / 2, 1, code[code.size() / 2] == u'A' ? u"B"_s : u"A"_s);
        if (which.startsWith("revoked"_L1)) {
            QVERIFY(m_world->service.revoke(m_awards[0].id, u"fraud"_s));
            text = which == "revoked"_L1 ? code : m_awards[0].number;
        }
        const QString answer = scan(text);
        QVERIFY2(answer.contains(sentence), qPrintable(answer));
        QCOMPARE(int(find<StatusLabel>(u"verdict"_s)->shape()), shape);
        if (which.contains("number"_L1))
            QVERIFY(find<StatusLabel>(u"verdict"_s)->text() != u"Valid"_s); // it proves nothing
        QCOMPARE(faults(m_pane.get()).join(u'\n'), QString());
    }
    void theFrozenValuesAreShown()
    {
        scan(m_awards[0].code);
        m_world->course.people[0].names = {nameFromText(u"Another Name"_s)}; // what is printed does not change with the record
        for (const QString &value : {u"Amina Haddad"_s, m_awards[0].number, u"Issued"_s})
            QVERIFY2(said().contains(value), qPrintable(said()));
        QSignalSpy opened(m_pane.get(), &VerifyPane::openAward);
        find<QPushButton>(u"openAward"_s)->click();
        QCOMPARE(opened.value(0).value(0).toUuid(), m_awards[0].id.uuid());
        auto *field = find<QLineEdit>(u"code"_s);
        QCOMPARE(field->selectedText(), field->text()); // the next scan takes its place
        field->deselect();
        QFocusEvent back(QEvent::FocusIn, Qt::MouseFocusReason);
        QApplication::sendEvent(field, &back);
        QTRY_COMPARE(field->selectedText(), field->text()); // also for who was elsewhere meanwhile
        field->setText(field->text().chopped(3)); // being typed
        QApplication::sendEvent(field, &back);
        QCoreApplication::processEvents();
        QVERIFY(!field->hasSelectedText());
    }
    void aFileWithoutCodesSaysSoPageByPage()
    {
        m_world->files.path = m_world->folder.filePath(u"scan.pdf"_s);
        QFile file(m_world->files.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(got(m_world->service.batchPdf(m_awards[0].batch)));
        file.close();
        find<QPushButton>(u"checkFile"_s)->click();
        auto *answers = find<DeskTable>(u"answers"_s);
        QVERIFY(answers->isVisible());
        QCOMPARE(answers->listModel()->rowCount(), 2);
        QCOMPARE(find<MessageBar>(u"sum"_s)->sentence(), u"0 of 2 pages are valid."_s);
        scan(m_awards[1].number); // a single answer needs no list
        QVERIFY(!answers->isVisible());
        QVERIFY(!find<MessageBar>(u"sum"_s)->isVisible());
    }
    void whatIsNotInOrderStandsFirst()
    {
        QList<CheckedPaper> papers;
        for (const CodeVerdict verdict : {CodeVerdict::Valid, CodeVerdict::Unreadable, CodeVerdict::Altered, CodeVerdict::Valid, CodeVerdict::UnknownKey, CodeVerdict::Revoked}) {
            CheckedPaper paper;
            paper.page = int(papers.size()) + 1;
            paper.answer.code.verdict = verdict;
            papers.append(paper);
        }
        VerifyTableModel model;
        model.setPapers(papers);
        QStringList pages;
        for (int row = 0; row < model.rowCount(); ++row)
            pages.append(model.index(row, 0).data().toString());
        QCOMPARE(pages.join(u' '), u"3 6 5 2 1 4"_s); // each under its own number
    }
    void aFileThatIsNoneIsSaid()
    {
        QVERIFY(scan(m_awards[0].code).startsWith(u"Valid"_s));
        m_pane->checkFile(m_world->folder.filePath(u"no.pdf"_s));
        QVERIFY2(find<MessageBar>(u"sum"_s)->sentence().contains(u"no.pdf"_s), qPrintable(find<MessageBar>(u"sum"_s)->sentence()));
        QVERIFY2(!said().contains(u"Valid"_s), qPrintable(said())); // the answer of the paper before is no answer for this one
        QCOMPARE(find<QLineEdit>(u"code"_s)->text(), QString());
        scan(m_awards[0].code);
        QVERIFY(!find<MessageBar>(u"sum"_s)->isVisible()); // mended: nothing is left of the fault
    }
    void whoSeesNoPeopleSeesTheCodeAlone()
    {
        m_world->centre.session.close();
        const QString answer = scan(m_awards[0].code);
        QVERIFY2(answer.startsWith(u"Valid"_s), qPrintable(answer));
        QVERIFY(!find<QPushButton>(u"openAward"_s));
    }
};

QTEST_MAIN(VerifyPaneTest)
#include "tst_verifypane.moc"
