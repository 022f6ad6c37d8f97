// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in: what is filled in, what a wrong password says, the wait that is counted down, the sample's open password.
#include "card.h"
#include "fakedesk.h"
#include "signinpage.h"
#include "widgetwalk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void asksWithWhatWasTyped()
    {
        FakeHost host;
        SignInPage page(host, {u"Beirut Skills Centre"_s, u"LB"_s, u"/home/desk/beirut.warsha"_s, {u"director"_s, u"office"_s}, u"office"_s, {}, {}, true});
        page.show();
        QSignalSpy asked(&page, &SignInPage::signInAsked);
        QCOMPARE(page.findChild<QComboBox *>(u"login"_s)->currentText(), u"office"_s);
        auto *password = page.findChild<QLineEdit *>(u"password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"secret words"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"office"_s);
        QCOMPARE(asked.at(0).at(1).toString(), u"secret words"_s);
        QTest::keyClick(password, Qt::Key_Return); // still busy: not twice
        QCOMPARE(asked.size(), 1);
    }

    void refusalIsSaidAndWaits()
    {
        FakeHost host;
        SignInPage page(host, {u"Centre"_s, {}, {}, {u"office"_s}, {}, {}, {}, true});
        page.show();
        QSignalSpy asked(&page, &SignInPage::signInAsked);
        auto *button = page.findChild<QPushButton *>(u"signIn"_s);
        button->click();
        QVERIFY(!button->isEnabled());
        page.showRefusal(u"The password is wrong."_s, 30);
        QCOMPARE(page.findChild<MessageBar *>(u"refusal"_s)->sentence(), u"The password is wrong."_s);
        QVERIFY(page.findChild<QLabel *>(u"wait"_s)->isVisible());
        QVERIFY(page.findChild<QLabel *>(u"wait"_s)->text().contains(u"30"_s));
        QVERIFY(!button->isEnabled());
        QTest::keyClick(page.findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        page.showRefusal(u"The password is wrong."_s, 0);
        QVERIFY(button->isEnabled());
        QVERIFY(!page.findChild<QLabel *>(u"wait"_s)->isVisible());
    }

    void aGivenPasswordIsChangedOnTheWayIn()
    {
        FakeHost host;
        SignInPage page(host, {u"Centre"_s, {}, {}, {u"office"_s, u"trainer"_s}, u"trainer"_s, {}, {}, true});
        page.show();
        page.activateWindow();
        QSignalSpy asked(&page, &SignInPage::signInAsked);
        const auto field = [&page](const QString &name) { return page.findChild<QLineEdit *>(name); };
        QVERIFY(!field(u"ownPassword"_s)->isVisible());
        page.askNewPassword(u"given to me"_s, u"Choose one of your own."_s);
        QVERIFY(field(u"ownPassword"_s)->isVisible());
        QCOMPARE(page.focusWidget(), field(u"ownPassword"_s));
        QCOMPARE(field(u"ownPassword"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field(u"ownPassword"_s), u"one of my own"_s);
        QTest::keyClicks(field(u"ownPasswordAgain"_s), u"one of my"_s);
        QTest::keyClick(field(u"ownPasswordAgain"_s), Qt::Key_Return);
        QCOMPARE(asked.size(), 0); // they differ
        QTest::keyClicks(field(u"ownPasswordAgain"_s), u" own"_s);
        QTest::keyClick(field(u"ownPasswordAgain"_s), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"given to me"_s);
        QCOMPARE(asked.first().at(2).toString(), u"one of my own"_s);
        page.askNewPassword(u"given to me"_s, u"Another one."_s);
        page.findChild<QComboBox *>(u"login"_s)->setCurrentIndex(0); // somebody else sits down
        QVERIFY(!field(u"ownPassword"_s)->isVisible());
        page.findChild<QPushButton *>(u"signIn"_s)->click();
        QCOMPARE(asked.last().at(2).toString(), QString());
    }

    void sampleShowsItsPassword()
    {
        FakeHost host;
        SignInPage page(host, {u"Sample centre"_s, {}, {}, {u"sample"_s, u"karim"_s}, {}, u"sample"_s, {}, true});
        page.show();
        auto *password = page.findChild<QLineEdit *>(u"password"_s);
        QCOMPARE(password->text(), u"sample"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        auto *hint = page.findChild<QLabel *>(u"sampleHint"_s);
        QVERIFY(hint->isVisible());
        auto *users = page.findChild<QComboBox *>(u"login"_s);
        users->setCurrentText(u"karim"_s); // a colleague has a password of their own, unseen
        QCOMPARE(password->text(), QString());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!hint->isVisible());
        password->setText(u"of my own"_s);
        page.offerLogins({u"karim"_s, u"sample"_s}); // nothing else was chosen
        QCOMPARE(password->text(), u"of my own"_s);
        users->setCurrentText(u"sample"_s);
        QCOMPARE(password->text(), u"sample"_s);
        QVERIFY(hint->isVisible());
    }

    void aLongSentenceIsNotCut()
    {
        FakeHost host;
        SignInPage page(host, {{}, {}, u"beirut.warsha"_s, {}, {}, {},
                               u"beirut.warsha is open in another program already (warsha, process 9404 on office-pc). Close it there first."_s, false});
        page.resize(1366, 768); // wide enough for the sentence in one line
        page.show();
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(&page), QStringList());
    }

    void closedCentreOffersAnother()
    {
        FakeHost host;
        SignInPage page(host, {{}, {}, {}, {}, {}, {}, u"There is no file /x.warsha."_s, false});
        page.show();
        QVERIFY(!page.findChild<QPushButton *>(u"signIn"_s));
        page.findChild<QPushButton *>(u"openOther"_s)->click();
        page.findChild<QPushButton *>(u"language.ar"_s)->click();
        QTRY_COMPARE(host.asked, QStringList({u"open"_s, u"language:ar"_s}));
    }

    void everyControlHasAName()
    {
        FakeHost host;
        SignInPage page(host, {u"Centre"_s, {}, {}, {u"sample"_s}, {}, u"sample"_s, {}, true});
        page.show();
        QVERIFY2(unnamedControls(&page).isEmpty(), qPrintable(unnamedControls(&page).join(u' ')));
        QVERIFY(unreachableControls(&page).isEmpty());
    }
};

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
