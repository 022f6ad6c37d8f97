// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the window: the sample course is looked at, asked about once, issued, and its PDF kept where the person said.
#include "deskapplication.h"
#include "deskstyle.h"
#include "desktable.h"
#include "fakedesk.h"
#include "frame.h"
#include "samplecentre.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class IssueWindowTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void issues()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        const QString centre = m_folder.filePath(u"sample.warsha"_s);
        QVERIFY(makeSampleCentre(centre));
        FakeQuestion question;
        FakeFilePicker files;
        files.path = m_folder.filePath(u"out.pdf"_s);
        DeskApplication desk({centre, sampleLogin(), samplePassword(), u"en"_s, {}, u"certificates"_s}, {&question, &files});
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.frame(), 20'000);
        auto *issue = desk.window().findChild<QPushButton *>(u"issue"_s);
        QVERIFY(issue);
        auto *list = desk.frame()->currentPage()->findChild<DeskTable *>(u"list"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 26, 20'000);
        QTRY_VERIFY(issue->isEnabled());
        QVERIFY2(issue->text().contains(u"24"_s), qPrintable(issue->text()));

        question.answer.agreed = false; // a no changes nothing
        issue->click();
        QCOMPARE(question.asked.size(), 1);
        QVERIFY(!QFile::exists(files.path));

        question.answer.agreed = true;
        issue->click();
        issue->click(); // a double click is one request
        QCOMPARE(question.asked.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(files.path), 30'000);
        QVERIFY(files.suggestedName.endsWith(u".pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!issue->isEnabled(), 20'000); // nobody is left to issue for
        QFile pdf(files.path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        auto *awards = desk.frame()->currentPage()->findChild<DeskTable *>(u"register"_s);
        QTRY_COMPARE_WITH_TIMEOUT(awards->model()->rowCount(), 10 + 25, 20'000);
    }
};

QTEST_MAIN(IssueWindowTest)
#include "tst_issuewindow.moc"
