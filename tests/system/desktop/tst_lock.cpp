// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody at the desk: the window locks by the PC's running time, shows no name while locked, and brings the same person
// back to the same place; another person begins anew.
#include "card.h"
#include "deskapplication.h"
#include "deskgrid.h"
#include "desksettings.h"
#include "deskstyle.h"
#include "desktable.h"
#include "fakedesk.h"
#include "fakedeskclock.h"
#include "fakenavigator.h"
#include "frame.h"
#include "samplecentre.h"
#include "signinpage.h"
#include "typedgrid.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace warsha;
using namespace Qt::StringLiterals;

class LockTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre = m_folder.filePath(u"sample.warsha"_s);
    FakeDeskClock m_clock;
    FakeQuestion m_question;

    std::unique_ptr<DeskApplication> open()
    {
        DeskSeams seams;
        seams.clock = &m_clock;
        seams.question = &m_question;
        auto desk = std::make_unique<DeskApplication>(DeskOptions{m_centre, sampleLogin(), samplePassword(), u"en"_s, {}, u"trainees"_s}, seams);
        desk->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(desk->frame(), 20'000); }();
        return desk;
    }
    static void signIn(DeskApplication &desk)
    {
        desk.window().findChild<QLineEdit *>(u"password"_s)->setText(samplePassword());
        desk.window().findChild<QPushButton *>(u"signIn"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.frame(), 20'000);
    }

    bool settingsSay(const QString &word) const
    {
        QFile file(deskSettings()->fileName());
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(word);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        QVERIFY(makeSampleCentre(m_centre));
    }

    void onlyTimeWithoutInputCounts()
    {
        IdleWatch watch(m_clock);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QWidget window;
        watch.setMinutes(10);
        m_clock.advance(9 * 60);
        QTest::keyClick(&window, Qt::Key_A);
        watch.look();
        m_clock.advance(9 * 60);
        watch.look();
        QCOMPARE(idle.count(), 0);
        m_clock.advance(60);
        watch.look();
        QCOMPARE(idle.count(), 1);
        m_clock.advance(8 * 3600); // the lid was shut: the first key comes before the timer
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(idle.count(), 2);
        watch.setMinutes(0);
        m_clock.advance(24 * 3600);
        watch.look();
        QCOMPARE(idle.count(), 2);
    }

    /// Nobody is there to be asked, so it is told afterwards, and to nobody else.
    void whatWasNotSavedIsToldToWhoComesBack()
    {
        const auto desk = open();
        desk->frame()->go({u"trainees"_s, {}});
        new TypedGrid(desk->frame()->currentPage()); // goes with it
        desk->lock();
        for (const QLabel *label : desk->window().findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"RW-2"_s));
        signIn(*desk);
        const QString said = saidIn(desk->frame()).join(u'|');
        QVERIFY2(said.contains(u"1 value"_s) && said.contains(u"RW-2"_s), qPrintable(said));
        desk->lock(); // and once only
        signIn(*desk);
        QVERIFY(!saidIn(desk->frame()).join(u'|').contains(u"RW-2"_s));
    }

    void comesBackToTheSamePlace()
    {
        const auto desk = open();
        desk->frame()->go({u"trainees"_s, {}});
        auto *list = desk->frame()->currentPage()->findChild<DeskTable *>(u"list"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 4, 20'000);
        const QUuid third = list->listModel()->idAt(2);
        list->choose(third);
        const QString name = desk->frame()->findChild<QLabel *>(u"name"_s)->text();
        QVERIFY(!name.isEmpty());
        desk->setLockAfter(5);
        m_clock.advance(5 * 60);
        desk->idleWatch().look();
        QVERIFY(!desk->frame());
        for (const QLabel *label : desk->window().findChildren<QLabel *>())
            QVERIFY(!label->text().contains(name));
        QTRY_VERIFY(desk->window().findChild<QLabel *>(u"note"_s)->isVisible());
        signIn(*desk);
        QCOMPARE(desk->frame()->here(), (Link{u"trainees"_s, third}));
        QTRY_COMPARE_WITH_TIMEOUT(desk->frame()->findChild<QLabel *>(u"name"_s)->text(), name, 20'000);
    }

    void aQuestionIsSentAwayFirst()
    {
        const auto desk = open();
        desk->frame()->findChild<QAction *>(u"go.groups"_s)->trigger();
        QTimer::singleShot(0, desk.get(), [&] { desk->lock(); });
        desk->frame()->findChild<QAction *>(u"help.about"_s)->trigger(); // waits for an answer
        QTRY_VERIFY(!desk->frame());
        QVERIFY(desk->window().findChild<SignInPage *>());
        signIn(*desk);
        QCOMPARE(desk->frame()->here().section, u"groups"_s);
        desk->signOut(); // on purpose: somebody else begins at the beginning
        signIn(*desk);
        QCOMPARE(desk->frame()->here().section, u"today"_s);
        QVERIFY(!desk->window().findChild<QLabel *>(u"note"_s) || !desk->window().findChild<QLabel *>(u"note"_s)->isVisible());
    }

    void aNewColleagueTakesOverAtOnceAndIsOfferedFirstNextTime()
    {
        const QString login = u"zahra"_s, password = u"a long enough password"_s;
        {
            const auto desk = open();
            desk->frame()->go({u"users"_s, {}});
            Page *users = desk->frame()->currentPage();
            users->commands().first().run();
            for (const auto &[field, text] : QList<std::pair<QString, QString>>{{u"newName"_s, u"Zahra"_s}, {u"newLogin"_s, login}, {u"newPassword"_s, password}, {u"newPasswordAgain"_s, password}})
                QTest::keyClicks(users->findChild<QLineEdit *>(field), text);
            users->findChild<QWidget *>(u"newUser"_s)->findChild<QCheckBox *>(u"role.trainer"_s)->click();
            QTest::keyClick(users->findChild<QLineEdit *>(u"newPasswordAgain"_s), Qt::Key_Return);
            QTRY_VERIFY2_WITH_TIMEOUT(users->findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty(), qPrintable(saidIn(users).join(u"|"_s)), 20000);
            desk->lock();
            auto *who = desk->window().findChild<QComboBox *>(u"login"_s);
            QTRY_VERIFY_WITH_TIMEOUT(who->findText(login) >= 0, 20'000);
            QCOMPARE(who->currentText(), sampleLogin()); // whose desk it is stays chosen
            who->setCurrentText(login);
            desk->window().findChild<QLineEdit *>(u"password"_s)->setText(password);
            desk->window().findChild<QPushButton *>(u"signIn"_s)->click();
            auto *own = desk->window().findChild<QLineEdit *>(u"ownPassword"_s); // the first one was somebody else's choice
            QTRY_VERIFY_WITH_TIMEOUT(own->isVisible(), 20'000);
            QVERIFY(!desk->frame());
            for (QLineEdit *field : {own, desk->window().findChild<QLineEdit *>(u"ownPasswordAgain"_s)})
                field->setText(u"a password of my own"_s);
            desk->window().findChild<QPushButton *>(u"signIn"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(desk->frame(), 20'000);
        }
        QVERIFY(!settingsSay(login));
        DeskSeams seams;
        DeskApplication again(DeskOptions{m_centre, {}, {}, u"en"_s, {}, {}}, seams);
        again.start();
        QTRY_VERIFY_WITH_TIMEOUT(again.window().findChild<QComboBox *>(u"login"_s), 20'000);
        QCOMPARE(again.window().findChild<QComboBox *>(u"login"_s)->currentText(), login);
    }

    /// A row that is no day yet is kept by its page alone; whoever closes, signs out or speaks another language is asked.
    void whatIsTypedAndNotSavedIsNotLeftUnasked()
    {
        const auto desk = open();
        desk->frame()->go({u"placements"_s, {}});
        auto *grid = desk->frame()->currentPage()->findChild<DeskGrid *>(u"days"_s);
        QTRY_VERIFY_WITH_TIMEOUT(grid->model()->rowCount() > 0, 20'000);
        GridModel *days = grid->gridModel();
        days->change({{days->rowCount() - 1, 0, u"31.2.2026"_s}, {days->rowCount() - 2, 1, u"8:00"_s}});
        QTRY_VERIFY(!days->isWaiting());
        desk->frame()->go({u"trainees"_s, {}}); // the page stays
        m_question.asked.clear();
        m_question.answer.agreed = false;
        desk->signOut();
        desk->setLanguage(u"ar"_s);
        QVERIFY(!desk->window().close());
        QCOMPARE(m_question.asked.size(), 3);
        QVERIFY2(m_question.asked.first().text.startsWith(u"2 values"_s), qPrintable(m_question.asked.first().text));
        QVERIFY(desk->frame());
        m_question.answer.agreed = true;
        desk->signOut();
        QVERIFY(!desk->frame());
        signIn(*desk);
        desk->signOut(); // nothing is left
        QCOMPARE(m_question.asked.size(), 4);
    }

    void digitsAreByChoice()
    {
        const auto desk = open();
        QVERIFY(desk->digitsChoices().isEmpty());
        desk->setLanguage(u"ar"_s);
        QCOMPARE(desk->digits(), u"local"_s);
        desk->setDigits(u"latin"_s);
        QVERIFY(desk->frame());
        QCOMPARE(QLocale().toString(123), u"123"_s);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        desk->setLanguage(u"en"_s);
        desk->setLanguage(u"ar"_s);
        QCOMPARE(desk->digits(), u"latin"_s);
        desk->setDigits(u"local"_s);
        QCOMPARE(QLocale().toString(123), u"١٢٣"_s);
        desk->setLanguage(u"en"_s);
    }

    /// It led to the first tab of the settings, with the centre's name about to be changed.
    void whoRestoresComesBackToWhereItWasAskedFor()
    {
        m_question.answer = {true, {}};
        const auto desk = open();
        desk->frame()->go({u"settings"_s, {}, u"backup"_s});
        desk->frame()->findChild<QPushButton *>(u"backupNow"_s)->click();
        const auto look = [&desk]() -> QPushButton * {
            for (auto *button : desk->frame()->findChildren<QPushButton *>())
                if (button->objectName().startsWith(u"look."_s) && button->isVisible())
                    return button;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), 30'000);
        desk->frame()->go({u"trainees"_s, {}});
        desk->frame()->findChild<QAction *>(u"file.restore"_s)->trigger();
        QTRY_COMPARE(desk->window().focusWidget(), look()); // the list, which was to be read first
        look()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk->frame()->findChild<QPushButton *>(u"restoreBackup"_s)->isVisible(), 30'000);
        desk->frame()->findChild<QPushButton *>(u"restoreBackup"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk->window().findChild<QLineEdit *>(u"password"_s), 30'000);
        signIn(*desk);
        QCOMPARE(desk->frame()->here(), (Link{u"settings"_s, {}, u"backup"_s}));
        const auto *message = desk->frame()->findChild<MessageBar *>(u"message"_s);
        QVERIFY2(message->isVisible() && message->sentence().startsWith(u"Restored: the backup of"_s), qPrintable(message->sentence()));
        QVERIFY(!qobject_cast<QLineEdit *>(desk->window().focusWidget()));
    }
};

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
