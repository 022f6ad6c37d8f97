// SPDX-License-Identifier: GPL-3.0-or-later
// The schema and the parts: what fits, that a part comes back, that the same rows give the same bytes.
#include "partsealing.h"
#include "samplereturn.h"

#include <QFile>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleFits()
    {
        const auto checked = checkReturn(samplereturn::make());
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("free text") << u"programmes"_s << u"code"_s << u"Rana Haddad, 03 123 456"_s;
        QTest::newRow("code of no list") << u"enrolments"_s << u"sex"_s << u"F"_s;
        QTest::newRow("exact birth date") << u"enrolments"_s << u"birth_from"_s << u"1999-04-12"_s;
        QTest::newRow("no such day") << u"enrolments"_s << u"ended_on"_s << u"2026-02-30"_s;
        QTest::newRow("a plain id for a person") << u"enrolments"_s << u"person"_s << samplereturn::groupId;
        QTest::newRow("long month") << u"hours"_s << u"month"_s << u"2026-03-01"_s;
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(QString, table);
        QFETCH(QString, field);
        QFETCH(QString, value);
        ReturnData data = samplereturn::make();
        samplereturn::set(data, table.toLatin1(), 0, field.toLatin1(), value);
        const auto checked = checkReturn(data);
        QVERIFY(!checked);
        QVERIFY(checked.error().message.contains(table));
        QVERIFY(checked.error().message.contains(field));
        QVERIFY(!checked.error().message.contains(value)); // a value may be what should never be seen
    }

    void theSameRecordTwiceIsRefused()
    {
        ReturnData data = samplereturn::make();
        data.tables[u"awards"_s].append(data.tables[u"awards"_s].first());
        sortReturn(data);
        QVERIFY(!checkReturn(data));
    }

    void smallCountsAreNotGiven()
    {
        QCOMPARE(countForOutside(0), ReturnValue(qint64(0)));
        QCOMPARE(countForOutside(1), ReturnValue());
        QCOMPARE(countForOutside(9), ReturnValue());
        QCOMPARE(countForOutside(10), ReturnValue(qint64(10)));
    }

    void aWordHasNoBlanks()
    {
        QCOMPARE(asWord(u"  FRM 26\tA "_s), u"FRM-26-A"_s);
        QCOMPARE(asWord(u"a\"b';c"_s), u"abc"_s);
        QCOMPARE(asWord(QString(100, u'x')).size(), 64);
    }

    void partsComeBackWhole()
    {
        const ReturnData data = samplereturn::make();
        ReturnData back{data.centre, data.asOf, {}};
        const QList<ReturnPart> parts = cutReturn(data);
        QCOMPARE(parts.size(), 4 + 1 + 3 + 1 + 1); // whole tables, enrolments, a part per month, outcomes, awards
        for (const ReturnPart &part : parts) {
            const auto read = decodePart(encodePart(part));
            QVERIFY(read);
            QCOMPARE(read->rows, part.rows);
            QVERIFY(addPart(back, *read));
        }
        sortReturn(back);
        QVERIFY(back == data);
    }

    void theOrderOfReadingDoesNotMatter()
    {
        const ReturnData data = samplereturn::make();
        ReturnData shuffled = data;
        for (QList<ReturnRow> &rows : shuffled.tables)
            std::reverse(rows.begin(), rows.end());
        sortReturn(shuffled);
        const SymmetricKey key = Secret::copyOf(QByteArray(32, 'k'));
        const QList<ReturnPart> one = cutReturn(data);
        const QList<ReturnPart> other = cutReturn(shuffled);
        QCOMPARE(one.size(), other.size());
        for (qsizetype i = 0; i < one.size(); ++i)
            QCOMPARE(sealReturnPart(one[i], key).entry, sealReturnPart(other[i], key).entry);
    }

    void oneHourMoreChangesOnePart()
    {
        const SymmetricKey key = Secret::copyOf(QByteArray(32, 'k'));
        ReturnData changed = samplereturn::make();
        samplereturn::set(changed, "hours", 0, "minutes", qint64(1001));
        const QList<ReturnPart> before = cutReturn(samplereturn::make());
        const QList<ReturnPart> after = cutReturn(changed);
        int differing = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            differing += sealReturnPart(before[i], key).entry.hash != sealReturnPart(after[i], key).entry.hash;
        QCOMPARE(differing, 1);
    }

    void anotherKeyGivesOtherBytesAndDoesNotOpen()
    {
        const ReturnPart part = cutReturn(samplereturn::make()).last();
        const SymmetricKey key = Secret::copyOf(QByteArray(32, 'k'));
        const SymmetricKey other = Secret::copyOf(QByteArray(32, 'o'));
        const SealedPart sealed = sealReturnPart(part, key);
        QVERIFY(sealed.entry.hash != sealReturnPart(part, other).entry.hash);
        QVERIFY(openReturnPart(sealed.entry, sealed.bytes, key, sealed.plainHash));
        QVERIFY(!openReturnPart(sealed.entry, sealed.bytes, other, sealed.plainHash));
        QVERIFY(!openReturnPart(sealed.entry, sealed.bytes + 'x', key, sealed.plainHash));
    }

    void aPartInAnotherPlaceIsRefused()
    {
        ReturnPart part = cutReturn(samplereturn::make()).at(5);
        QCOMPARE(part.place.table, u"hours"_s);
        part.place.month = u"2026-09"_s;
        ReturnData data;
        QVERIFY(!addPart(data, part));
        const auto sealed = sealReturnPart(part, Secret::copyOf(QByteArray(32, 'k')));
        ManifestPart other = sealed.entry;
        other.rows += 1;
        QVERIFY(!openReturnPart(other, sealed.bytes, Secret::copyOf(QByteArray(32, 'k')), sealed.plainHash));
    }

    void damagedPlainBytesNeverCrash()
    {
        for (const ReturnPart &part : cutReturn(samplereturn::make())) {
            const QByteArray bytes = encodePart(part);
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                for (const int change : {0x01, 0x20, 0x80}) {
                    QByteArray altered = bytes;
                    altered[i] = char(altered[i] ^ change);
                    const auto read = decodePart(altered);
                    if (read) {
                        ReturnData data;
                        (void)addPart(data, *read);
                    }
                }
                QVERIFY(!decodePart(bytes.first(i)));
            }
        }
    }

    void thePublishedPageNamesEveryField()
    {
        QFile page(u"" WARSHA_SOURCE "/resources/formats/return-v1.md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (const ReturnTable &table : returnTables()) {
            QVERIFY2(text.contains("### "_L1 + table.name), table.name.data());
            for (const ReturnField &field : table.fields) {
                const QString line = u"| %1 | %2%3 | %4 |"_s.arg(field.name, fieldTypeName(field.type),
                    field.codes.isEmpty() ? QString() : u" "_s + field.codes, field.required ? u"yes"_s : u"no"_s);
                QVERIFY2(text.contains(line), qPrintable(line));
            }
        }
        for (const CodeList &list : returnCodeLists()) {
            for (const QLatin1StringView code : list.codes)
                QVERIFY2(text.contains(u"`%1`"_s.arg(code)), code.data());
        }
    }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "tst_parts.moc"
