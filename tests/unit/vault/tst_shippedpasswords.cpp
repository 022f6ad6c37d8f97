// SPDX-License-Identifier: GPL-3.0-or-later
// What is shipped makes no cheap password, whatever the environment says. This program has password.cpp in it as a build
// without tests compiles it.
#include "password.h"

#include <QTest>

using namespace warsha;

class ShippedPasswordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVariableIsNotKnown()
    {
        qputenv("WARSHA_TEST_FAST_PASSWORDS", "1");
        const PasswordParameters parameters = makePasswordParameters();
        QCOMPARE(parameters.memory, qint64(64) << 20);
        QCOMPARE(parameters.passes, 3);
    }
};

QTEST_GUILESS_MAIN(ShippedPasswordsTest)
#include "tst_shippedpasswords.moc"
