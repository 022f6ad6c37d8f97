// SPDX-License-Identifier: GPL-3.0-or-later
// Packing: round trips, determinism, and what must be refused.
#include "compress.h"

#include <QTest>

using namespace warsha;

class CompressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackWhole()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("a"), QByteArray(300'000, 'x'), QByteArray::fromHex("00ff00ff")}) {
            const auto back = decompress(compress(bytes), 1 << 20);
            QVERIFY(back);
            QCOMPARE(*back, bytes);
        }
    }
    void isTheSameEveryTime() { QCOMPARE(compress(QByteArray(5000, 'k')), compress(QByteArray(5000, 'k'))); }
    void refusesWhatIsTooLarge()
    {
        const auto back = decompress(compress(QByteArray(1 << 20, '\0')), 1000);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Input);
    }
    void refusesDamage()
    {
        QByteArray varied;
        for (int i = 0; i < 4000; ++i)
            varied.append(char((i * 2654435761u) >> 24));
        const QByteArray packed = compress(varied);
        for (qsizetype i = 0; i < packed.size(); i += 37) {
            QByteArray altered = packed;
            altered[i] = char(altered[i] ^ 0x10);
            const auto back = decompress(altered, 1 << 20);
            QVERIFY(!back || *back == varied); // some bits of the head say nothing about the bytes
        }
        QVERIFY(!decompress(packed.chopped(1), 1 << 20));
        QVERIFY(!decompress(packed + 'x', 1 << 20));
        QVERIFY(!decompress("not packed", 1 << 20));
        QVERIFY(!decompress({}, 1 << 20));
    }
};

QTEST_APPLESS_MAIN(CompressTest)
#include "tst_compress.moc"
