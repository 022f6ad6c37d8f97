// SPDX-License-Identifier: GPL-3.0-or-later
// The counts that leave the centre: who counts as what, small ones not given, and pseudonyms as other code makes them.
#include "pseudonym.h"
#include "returnindicators.h"
#include "samplereturn.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const QStringList statuses{u"applied"_s, u"waitlisted"_s, u"offered"_s, u"not-taken-up"_s, u"enrolled"_s, u"active"_s, u"completed"_s, u"withdrawn"_s,
                           u"transferred"_s};

ReturnRow enrolmentRow(int i, const QString &status, const QString &sex = u"female"_s)
{
    return {samplereturn::enrolment(i), samplereturn::groupId, u"a%1"_s.arg(i, 31, 16, QChar(u'0')), status, sex, {}, {}, {}, {}};
}

ReturnRow awardRow(int i, const QString &kind, const QString &state)
{
    return {u"BEY-%1"_s.arg(i), samplereturn::groupId, samplereturn::enrolment(i), kind, state, u"2026-06-10"_s, {}};
}

/// A group with so many enrolments of each status.
ReturnData dataWith(const QString &status, int count)
{
    ReturnData data = samplereturn::make();
    data.tables[u"enrolments"_s].clear();
    data.tables[u"awards"_s].clear();
    for (int i = 0; i < count; ++i)
        data.tables[u"enrolments"_s].append(enrolmentRow(i, status));
    return data;
}

QMap<QString, ReturnValue> countsOf(const ReturnData &data)
{
    QMap<QString, ReturnValue> counts;
    for (const ReturnRow &row : indicatorsOf(data))
        counts.insert(std::get<QString>(row[0]) + u'/' + std::get<QString>(row[2]), row[3]);
    return counts;
}

} // namespace

class IndicatorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachStatusCountsAsWhatItIs_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QStringList>("indicators");
        QTest::newRow("applied") << u"applied"_s << QStringList();
        QTest::newRow("waitlisted") << u"waitlisted"_s << QStringList();
        QTest::newRow("offered") << u"offered"_s << QStringList();
        QTest::newRow("not taken up") << u"not-taken-up"_s << QStringList();
        QTest::newRow("enrolled") << u"enrolled"_s << QStringList{u"enrolments"_s, u"in-training"_s};
        QTest::newRow("active") << u"active"_s << QStringList{u"enrolments"_s, u"in-training"_s};
        QTest::newRow("completed") << u"completed"_s << QStringList{u"completed"_s, u"enrolments"_s};
        QTest::newRow("transferred") << u"transferred"_s << QStringList{u"enrolments"_s};
        QTest::newRow("withdrawn") << u"withdrawn"_s << QStringList{u"enrolments"_s, u"withdrawn"_s};
    }
    void eachStatusCountsAsWhatItIs()
    {
        QFETCH(QString, status);
        QFETCH(QStringList, indicators);
        const QMap<QString, ReturnValue> counts = countsOf(dataWith(status, 12));
        QStringList expected;
        for (const QString &indicator : indicators)
            expected.append(indicator + u"/female"_s);
        QCOMPARE(QStringList(counts.keys()), expected);
        for (const ReturnValue &count : counts)
            QCOMPARE(count, ReturnValue(qint64(12)));
    }
    void everyStatusOfTheSchemaIsTested()
    {
        const CodeList *list = returnCodeList(returnTable(u"enrolments")->fields[3].codes);
        QVERIFY(list);
        for (const QLatin1StringView code : list->codes)
            QVERIFY2(statuses.contains(code), code.data());
    }
    void smallCountsAreMarkedNotGiven_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("given");
        for (const int count : {1, 9, 10, 11})
            QTest::addRow("%d", count) << count << (count >= 10);
    }
    void smallCountsAreMarkedNotGiven()
    {
        QFETCH(int, count);
        QFETCH(bool, given);
        const QList<ReturnRow> rows = indicatorsOf(dataWith(u"active"_s, count));
        QCOMPARE(rows.size(), 2);
        for (const ReturnRow &row : rows) {
            const auto *shown = std::get_if<qint64>(&row[3]);
            QCOMPARE(shown != nullptr, given);
            QVERIFY(!shown || *shown == count);
            QCOMPARE(row[4], ReturnValue(qint64(given ? 0 : 1))); // "held back", which is not "none"
        }
    }
    void awardsCountWhileTheyStand()
    {
        ReturnData data = dataWith(u"completed"_s, 30);
        QList<ReturnRow> &awards = data.tables[u"awards"_s];
        for (int i = 0; i < 12; ++i)
            awards.append(awardRow(i, u"certificate"_s, u"issued"_s));
        for (int i = 12; i < 22; ++i)
            awards.append(awardRow(i, u"statement"_s, u"issued"_s));
        for (int i = 22; i < 30; ++i)
            awards.append(awardRow(i, u"certificate"_s, u"void"_s)); // taken back: nobody's
        awards.append(awardRow(0, u"certificate"_s, u"issued"_s)); // and a second paper is no second person
        const QMap<QString, ReturnValue> counts = countsOf(data);
        QCOMPARE(counts.value(u"certified/female"_s), ReturnValue(qint64(12)));
        QCOMPARE(counts.value(u"attested/female"_s), ReturnValue(qint64(10)));
        QCOMPARE(counts.value(u"completed/female"_s), ReturnValue(qint64(30)));
    }
    void countsGoBySexAndProgramme()
    {
        ReturnData data = dataWith(u"active"_s, 11);
        for (int i = 50; i < 62; ++i)
            data.tables[u"enrolments"_s].append(enrolmentRow(i, u"active"_s, u"male"_s));
        QCOMPARE(countsOf(data).value(u"in-training/female"_s), ReturnValue(qint64(11)));
        QCOMPARE(countsOf(data).value(u"in-training/male"_s), ReturnValue(qint64(12)));
        for (const ReturnRow &row : indicatorsOf(data))
            QCOMPARE(row[1], ReturnValue(samplereturn::programmeId));
        sortReturn(data);
        data.tables[u"indicators"_s] = indicatorsOf(data);
        const auto checked = checkReturn(data);
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
        QVERIFY(indicatorsOf({samplereturn::centreId, QDate(2026, 1, 1), {}}).isEmpty());
    }
    void pseudonymsAreThoseOfOtherCode()
    {
        // HMAC-SHA-256 of "person:" or "enrolment:" and the id under the bytes 0 to 31, made with Python's hmac.
        QByteArray key;
        for (int i = 0; i < 32; ++i)
            key.append(char(i));
        const Pseudonyms pseudonyms(Secret::copyOf(key));
        const QString id = u"0198c0de-0000-7000-8000-000000000001"_s;
        QCOMPARE(pseudonyms.ofPerson(id), u"a4a22bd6f339b7d0e1c66cc02477460c"_s);
        QCOMPARE(pseudonyms.ofEnrolment(id), u"106b3a3a6b4d03be89a080ec29cd0c6f"_s);
    }
    void birthYearsComeInFives()
    {
        for (int year = 1995; year < 2000; ++year)
            QCOMPARE(birthBand(year), 1995);
        QCOMPARE(birthBand(2004), 2000);
        QCOMPARE(birthBand(2005), 2005);
    }
};

QTEST_APPLESS_MAIN(IndicatorsTest)
#include "tst_indicators.moc"
