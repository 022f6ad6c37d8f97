// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a password while it is typed.
#include "passwordstrength.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class PasswordStrengthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSaid_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("strength");
        const auto row = [](const char *name, const QString &password, PasswordStrength strength) { QTest::newRow(name) << password << int(strength); };
        row("nothing", QString(), PasswordStrength::TooShort);
        row("seven", u"qX7!mPz"_s, PasswordStrength::TooShort);
        row("digits", u"19840312"_s, PasswordStrength::Weak);
        row("a run", u"aaaaaaaaaaaaaaaaaaaa"_s, PasswordStrength::Weak);
        row("a row of digits", u"12345678901234567890"_s, PasswordStrength::Weak);
        row("the commonest", u"Password2026"_s, PasswordStrength::Weak);
        row("the keyboard", u"qwerty12345"_s, PasswordStrength::Weak);
        row("the centre", u"beirutbeirut1"_s, PasswordStrength::Weak);
        row("the own name", u"Rana.Haddad.84"_s, PasswordStrength::Weak);
        row("one word", u"umbrella"_s, PasswordStrength::Weak);
        row("nine letters", u"gxkwpvnea"_s, PasswordStrength::Fair);
        row("nine of all kinds", u"gX7!mPz#q"_s, PasswordStrength::Fair);
        row("four words", u"copper lantern river seven"_s, PasswordStrength::Strong);
        row("four words in Arabic", u"نحاس فانوس نهر غيمة"_s, PasswordStrength::Strong);
    }
    void isSaid()
    {
        QFETCH(const QString, password);
        QFETCH(const int, strength);
        QCOMPARE(int(passwordStrength(password, {u"Beirut Training Centre"_s, u"BTC"_s, u"Rana"_s, u"Haddad"_s})), strength);
    }
};

QTEST_APPLESS_MAIN(PasswordStrengthTest)
#include "tst_passwordstrength.moc"
