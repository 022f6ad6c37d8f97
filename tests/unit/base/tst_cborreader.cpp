// SPDX-License-Identifier: GPL-3.0-or-later
// What CborWriter wrote comes back; what it would not write, or what is cut anywhere, is refused and never read past.
#include "cborreader.h"
#include "cborwriter.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class CborReaderTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray written()
    {
        CborWriter writer;
        writer.map(2);
        writer.integer(7);
        writer.array(3);
        writer.text(u"رنا Rana"_s);
        writer.text({});
        writer.text(QString(300, u'x'));
        writer.integer(70'000);
        writer.text(u"end"_s);
        return writer.result();
    }
    static bool readsAll(const QByteArray &bytes)
    {
        CborReader reader(bytes);
        const bool right = reader.map() == 2 && reader.integer() == 7 && reader.array() == 3 && reader.text() == u"رنا Rana"_s
            && reader.text().isEmpty() && reader.text().size() == 300 && reader.integer() == 70'000 && reader.text() == u"end"_s;
        return right && reader.ok();
    }

private Q_SLOTS:
    void readsWhatWasWritten() { QVERIFY(readsAll(written())); }
    void refusesEveryCut()
    {
        const QByteArray whole = written();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!readsAll(whole.first(size)), qPrintable(QString::number(size)));
    }
    void refusesWhatIsNotAskedFor_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bytes for a text") << QByteArray::fromHex("4161");
        QTest::newRow("a text longer than the rest") << QByteArray::fromHex("6561");
        QTest::newRow("a text as long as can be said") << QByteArray::fromHex("7bffffffffffffffff61");
        QTest::newRow("no definite length") << QByteArray::fromHex("7f616161ff");
        QTest::newRow("a head that is cut") << QByteArray::fromHex("7900");
        QTest::newRow("a reserved head") << QByteArray::fromHex("7c61");
        QTest::newRow("a number") << QByteArray::fromHex("01");
    }
    void refusesWhatIsNotAskedFor()
    {
        QFETCH(QByteArray, bytes);
        CborReader reader(bytes);
        QVERIFY(reader.text().isEmpty());
        QVERIFY(!reader.ok());
        QCOMPARE(reader.integer(), 0); // and nothing is read after it
        QVERIFY(!reader.ok());
    }
    void skipsOneItemWhateverItIs_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<bool>("good");
        QTest::newRow("number") << QByteArray::fromHex("190100") << true;
        QTest::newRow("negative") << QByteArray::fromHex("3863") << true;
        QTest::newRow("text") << QByteArray::fromHex("63616263") << true;
        QTest::newRow("array in a map") << QByteArray::fromHex("a2018201020243aabbcc") << true;
        QTest::newRow("true") << QByteArray::fromHex("f5") << true;
        QTest::newRow("tag") << QByteArray::fromHex("c001") << false;
        QTest::newRow("too deep") << QByteArray(20, char(0x81)) + QByteArray::fromHex("01") << false;
        QTest::newRow("more items than bytes") << QByteArray::fromHex("9a7fffffff01") << false;
    }
    void skipsOneItemWhateverItIs()
    {
        QFETCH(QByteArray, item);
        QFETCH(bool, good);
        const QByteArray bytes = item + QByteArray::fromHex("05");
        CborReader reader(bytes);
        reader.skip();
        QCOMPARE(reader.ok(), good);
        QCOMPARE(reader.integer(), good ? 5 : 0);
    }
};

QTEST_GUILESS_MAIN(CborReaderTest)
#include "tst_cborreader.moc"
