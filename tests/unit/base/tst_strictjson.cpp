// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"
#include "strictjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

class TestStrictJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsSound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("object") << QByteArray(R"({"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]})");
        QTest::newRow("array") << QByteArray("[1,2,[]]");
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf{\"a\":\"\xd9\x85\"}");
        QTest::newRow("escapes") << QByteArray("{\"a\":\"\\ud83d\\ude00 {\\\"a\\\":1,\\\"a\\\":2} [\",\"b\":\"\\\\\"}");
        QTest::newRow("same key, other object") << QByteArray(R"([{"a":1},{"a":1}])");
        QTest::newRow("64 deep") << QByteArray(64, '[') + QByteArray(64, ']');
        QTest::newRow("brackets in a text") << QByteArray("[\"") + QByteArray(200, '[') + "\"]";
    }
    void readsWhatIsSound()
    {
        QFETCH(QByteArray, json);
        const auto read = readStrictJson(json);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("equal keys") << QByteArray(R"({"a":1,"a":1})") << u"“a” twice"_s;
        QTest::newRow("equal keys inside")
            << QByteArray(R"({"x":[{"k":1},{"y":{"b":1,"c":2,"b":3}}]})") << u"“x[1].y.b” twice"_s;
        QTest::newRow("equal by escape") << QByteArray(R"({"a":1,"\u0061":2})") << u"“a” twice"_s;
        QTest::newRow("65 deep") << QByteArray(65, '[') + QByteArray(65, ']') << u"nested 65 deep"_s;
        QTest::newRow("200,000 deep") << QByteArray(200'000, '[') << u"nested"_s;
        QTest::newRow("cut off") << QByteArray("{\"a\":[1,\n2,") << u"line 2"_s;
        QTest::newRow("empty") << QByteArray() << u"line 1"_s;
        QTest::newRow("a bare text") << QByteArray("\"a\"") << u"line 1"_s;
        QTest::newRow("rest behind") << QByteArray("{} {}") << u"cannot be read"_s;
        QTest::newRow("latin 1") << QByteArray("{\"a\":\"\xe9\"}") << u"UTF-8"_s;
        QTest::newRow("utf-16") << QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14) << u"UTF-8"_s;
        QTest::newRow("zero byte") << QByteArray("{\"a\":\"\0\"}", 9) << u"UTF-8"_s;
        QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud800"})") << u"surrogate"_s;
        QTest::newRow("control character") << QByteArray("{\"a\":\"x\ny\"}") << u"control character"_s;
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"UTF-8"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = readStrictJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void refusesWhatIsTooLong()
    {
        QVERIFY(readStrictJson("[1,2,3]", {.bytes = 7}));
        QVERIFY(!readStrictJson("[1,2,3]", {.bytes = 6}));
    }

    void everyCutIsRefused()
    {
        const QByteArray whole = R"({"a":[1,{"b":"x\u00e9\\"},null],"c":true})";
        for (qsizetype i = 0; i < whole.size(); ++i)
            QVERIFY(!readStrictJson(QByteArrayView(whole).first(i)));
    }

    void fieldsCollectAllFaults()
    {
        const auto value = readStrictJson(R"({"name":5,"count":1.5,"big":101,"flag":"yes","list":{},"odd":1,"long":"abcdef"})");
        QVERIFY(value);
        JsonFaults faults;
        JsonFields fields(*value, u"x"_s, faults);
        QCOMPARE(fields.text(u"name"_s), QString());
        QCOMPARE(fields.integer(u"count"_s, 0, 10), 0);
        QCOMPARE(fields.integer(u"big"_s, 0, 100), 0);
        QCOMPARE(fields.integer(u"absent"_s, 0, 100, 7), 7);
        QCOMPARE(fields.flag(u"flag"_s, true), true);
        fields.each(u"list"_s, 5, [](const QJsonValue &, const QString &) { QFAIL("not a list"); });
        QCOMPARE(fields.text(u"long"_s, JsonFields::Need::Required, 3), u"abc"_s);
        QCOMPARE(fields.text(u"missing"_s), QString());
        fields.noOthers();
        QCOMPARE(faults.sentences(), QStringList({u"x.name: must be a text, in quotes."_s,
            u"x.count: must be a whole number."_s, u"x.big: must lie between 0 and 100."_s,
            u"x.flag: must be true or false."_s, u"x.list: must be a list, in square brackets."_s,
            u"x.long: is 6 characters long; at most 3 are kept."_s, u"x.missing: is missing."_s,
            u"x.odd: is not a field of this format."_s}));
    }

    void aMissingObjectIsOneFault()
    {
        JsonFaults faults;
        JsonFields fields(QJsonObject(), {}, faults);
        JsonFields inner = fields.object(u"inner"_s);
        QCOMPARE(inner.text(u"name"_s), QString());
        QCOMPARE(faults.sentences(), QStringList{u"inner: is missing."_s});
    }

    void manyFaultsAreCounted()
    {
        JsonFaults faults;
        for (int i = 0; i < 25; ++i)
            faults.add(QString::number(i), u"no."_s);
        const Error error = faults.error(u"Heading"_s);
        QCOMPARE(error.message.count(u'\n'), 21);
        QVERIFY(error.message.endsWith(u"and 5 more."_s));
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
