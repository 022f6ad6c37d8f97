// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that were begun outlive the window: sealed in a file of the person, which says nothing and ends after thirty days.
#include "deskapplication.h"
#include "deskdrafts.h"
#include "desksettings.h"
#include "deskstyle.h"
#include "fakedesk.h"
#include "frame.h"
#include "newtraineeform.h"
#include "samplecentre.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile from(file);
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

QStringList draftFiles()
{
    const QDir folder(QFileInfo(deskSettings()->fileName()).path() + u"/drafts"_s);
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files))
        files.append(folder.filePath(name));
    return files;
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre = m_folder.filePath(u"sample.warsha"_s);
    FakeQuestion m_question;

    std::unique_ptr<DeskApplication> open()
    {
        DeskSeams seams;
        seams.question = &m_question;
        auto desk = std::make_unique<DeskApplication>(DeskOptions{m_centre, sampleLogin(), samplePassword(), u"en"_s, {}, u"trainees"_s}, seams);
        desk->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(desk->frame(), 20'000); }();
        return desk;
    }
    static NewTraineeForm *form(const DeskApplication &desk) { return desk.frame() ? desk.frame()->findChild<NewTraineeForm *>() : nullptr; }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        QVERIFY(makeSampleCentre(m_centre));
    }

    void aFileOpensForItsOwnKeyAlone()
    {
        const QString file = m_folder.filePath(u"drafts/abc"_s);
        const SymmetricKey key = makeSymmetricKey();
        QVERIFY(writeDrafts(file, key, {{{u"trainee"_s, {"Amina Haddad", 1000}}, {u"old"_s, {"Old", 10}}}}));
        const QByteArray bytes = bytesOf(file);
        QVERIFY(!bytes.isEmpty() && !bytes.contains("Amina") && !bytes.contains("trainee"));
        QCOMPARE(readDrafts(file, key, 1000).forms.value(u"trainee"_s).state, "Amina Haddad"_ba);
        constexpr qint64 thirtyDays = 30 * 24 * 3600;
        QCOMPARE(readDrafts(file, key, 1000 + thirtyDays).forms.size(), 1); // the older one has gone
        QCOMPARE(readDrafts(file, key, 1001 + thirtyDays).forms.size(), 0);
        QVERIFY(readDrafts(file, makeSymmetricKey(), 1000).forms.isEmpty());
        QVERIFY(QFile::copy(file, m_folder.filePath(u"drafts/other"_s))); // of somebody else
        QVERIFY(readDrafts(m_folder.filePath(u"drafts/other"_s), key, 1000).forms.isEmpty());
        QVERIFY(writeDrafts(file, key, {}));
        QVERIFY(!QFile::exists(file));
    }

    void aLockAndARestartBringItBack()
    {
        auto desk = open();
        desk->frame()->run(u"trainees.new"_s);
        QTRY_VERIFY(form(*desk) && form(*desk)->isVisible());
        QTest::keyClicks(form(*desk)->findChild<QLineEdit *>(u"name"_s), u"Vzqamina Begun"_s);
        QTest::keyClicks(form(*desk)->findChild<QLineEdit *>(u"phone"_s), u"03 998877"_s);
        QTRY_COMPARE_WITH_TIMEOUT(draftFiles().size(), 1, 20'000); // killed from now on, it is there
        QVERIFY(!bytesOf(draftFiles().first()).contains("Vzqamina"));
        QVERIFY(!bytesOf(deskSettings()->fileName()).contains("Vzqamina"));
        desk->lock();
        QVERIFY(!desk->frame());
        desk->window().findChild<QLineEdit *>(u"password"_s)->setText(samplePassword());
        desk->window().findChild<QPushButton *>(u"signIn"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk->frame(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(form(*desk) && form(*desk)->isVisible(), 20'000); // in front, as it was
        QCOMPARE(form(*desk)->findChild<QLineEdit *>(u"name"_s)->text(), u"Vzqamina Begun"_s);
        desk.reset();
        desk = open();
        QTRY_VERIFY_WITH_TIMEOUT(form(*desk) && form(*desk)->isVisible(), 20'000);
        QCOMPARE(form(*desk)->findChild<QLineEdit *>(u"phone"_s)->text(), u"03 998877"_s);
        form(*desk)->findChild<QPushButton *>(u"cancel"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(draftFiles().size(), 0, 20'000);
        desk.reset();
        desk = open();
        QTRY_VERIFY(desk->frame()->currentPage());
        QCoreApplication::processEvents();
        QVERIFY(!form(*desk)); // given up
    }
};

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
