// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the window: the sample course is looked at, asked about once, issued, and its PDF kept where the person said.
#include "card.h"
#include "deskapplication.h"
#include "deskstyle.h"
#include "desktable.h"
#include "fakedesk.h"
#include "printpreview.h"
#include "frame.h"
#include "samplecentre.h"
#include "sqlaccessrepository.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// As the paper restores it on another PC: a new life that knows nothing of later papers.
bool beginRestoredLife(const QString &centre)
{
    const auto database = Database::open(centre);
    if (!database)
        return false;
    SqlAccessRepository access(**database);
    const Incarnation life{Id<IncarnationTag>::make(), 2, u"restored"_s, {}, (*database)->clock().seconds()};
    return bool((*database)->atomically({u"access.restore"_s, {}, true}, {{}, (*database)->desk(), OpId::make()}, [&] { return access.addIncarnation(life); }));
}

} // namespace

namespace {

/// Not printed at once: the notice over the foot offers the pages.
void showIssued(const DeskApplication &desk)
{
    auto *note = desk.frame()->findChild<MessageBar *>(u"note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->sentence().contains(u"issued"_s), 30'000);
    note->findChild<QPushButton *>()->click();
}

} // namespace

class IssueWindowTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
    }
    void afterARestoreTheLastNumbersAreAsked()
    {
        const QString centre = m_folder.filePath(u"restored.warsha"_s);
        QVERIFY(makeSampleCentre(centre));
        QVERIFY(beginRestoredLife(centre));
        FakeQuestion question;
        FakeFilePicker files;
        files.path = m_folder.filePath(u"restored.pdf"_s);
        DeskApplication desk({centre, sampleLogin(), samplePassword(), u"en"_s, {}, u"certificates"_s}, {&question, &files});
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.frame(), 20'000);
        auto *issue = desk.window().findChild<QPushButton *>(u"issue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(issue->isEnabled(), 20'000);
        question.answer = {true, u"no number"_s};
        issue->click();
        QStringList codes;
        for (const Question::Asked &asked : std::as_const(question.asked))
            codes.append(asked.code);
        QCOMPARE(codes, (QStringList{u"certificates.issue"_s, u"certificates.lastnumber"_s, u"certificates.lastnumber"_s})); // certificates, statements
        question.unticked.append(u"statement"_s);
        question.asked.clear();
        QTRY_VERIFY_WITH_TIMEOUT(issue->isEnabled(), 20'000);
        issue->click();
        QCOMPARE(question.asked.size(), 2); // of what is left out no number is asked
        question.unticked.removeLast();
        QTRY_VERIFY_WITH_TIMEOUT(issue->isEnabled(), 20'000); // what is no number is refused, and nothing is issued
        QVERIFY(!QFile::exists(files.path));
        question.answer.reason = u"0"_s;
        issue->click();
        showIssued(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<PrintPreview *>(), 30'000);
    }
    void issues()
    {
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
        QCOMPARE(issue->text(), u"Issue 24 certificates and 1 statement"_s);

        question.answer.agreed = false; // a no changes nothing
        issue->click();
        QCOMPARE(question.asked.size(), 1);
        QVERIFY(!QFile::exists(files.path));

        question.answer.agreed = true;
        issue->click();
        issue->click(); // a double click is one request
        QCOMPARE(question.asked.size(), 2);
        showIssued(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<PrintPreview *>(), 30'000);
        auto *preview = desk.window().findChild<PrintPreview *>();
        QCOMPARE(preview->view().pages(), 25);
        preview->findChild<QPushButton *>(u"savePdf"_s)->click();
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
