// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates.h"
#include "somebody.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhy_data()
    {
        QTest::addColumn<QStringList>("name");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("document");
        QTest::addColumn<int>("reason"); // -1: nobody
        using R = DuplicateReason;
        QTest::newRow("same in every way") << QStringList{u"أحمد خليل"_s} << u"1999-05-03"_s << u"03123456"_s << u"LEB-22A1"_s << int(R::SameDocumentAndName);
        QTest::newRow("spelt otherwise, phone abroad") << QStringList{u"احمد خليل"_s} << QString() << u"+9613123456"_s << QString() << int(R::SamePhoneAndName);
        QTest::newRow("other script") << QStringList{u"AHMAD KHALIL"_s} << u"1999"_s << QString() << QString() << int(R::SameNameAndBirth);
        QTest::newRow("name only") << QStringList{u"Ahmad Khalil"_s} << QString() << QString() << QString() << int(R::SameName);
        QTest::newRow("same name, other year") << QStringList{u"Ahmad Khalil"_s} << u"2001"_s << u"03123456"_s << QString() << int(R::SameName);
        QTest::newRow("same name and year, other day") << QStringList{u"Ahmad Khalil"_s} << u"1999-05-04"_s << QString() << QString() << int(R::SameName);
        QTest::newRow("same name and birth, other document") << QStringList{u"Ahmad Khalil"_s} << u"1999-05-03"_s << QString() << u"LEB-99"_s << int(R::SameName);
        QTest::newRow("case number of a sister") << QStringList{u"Rana Khalil"_s} << QString() << QString() << u"leb 22a1"_s << int(R::SameDocument);
        QTest::newRow("phone of a sister") << QStringList{u"Rana Khalil"_s} << QString() << u"03123456"_s << QString() << -1;
        QTest::newRow("somebody else") << QStringList{u"Rana"_s} << u"1999-05-03"_s << QString() << QString() << -1;
    }
    void tellsWhy()
    {
        QFETCH(QStringList, name);
        QFETCH(QString, birth);
        QFETCH(QString, phone);
        QFETCH(QString, document);
        QFETCH(int, reason);
        Duplicates known;
        known.add(registered(1, somebody({u"أحمد خليل"_s, u"Ahmad Khalil"_s}, u"1999-05-03"_s, {u"03/123 456"_s}, {u"LEB-22A1"_s})));
        known.add(registered(2, somebody({u"Hala"_s})));
        const auto found = known.of(somebody(name, birth, phone.isEmpty() ? QStringList() : QStringList{phone},
                                             document.isEmpty() ? QStringList() : QStringList{document}));
        QCOMPARE(found.size(), reason < 0 ? 0 : 1);
        if (reason >= 0) {
            QCOMPARE(int(found.first().reason), reason);
            QCOMPARE(found.first().number, u"2026/0001"_s);
            QVERIFY(!duplicateReasonText(found.first().reason).isEmpty());
        }
    }

    void coveredMeansNothingNew()
    {
        Duplicates known;
        known.add(registered(1, somebody({u"Ahmad Khalil"_s}, u"1999"_s, {u"03123456"_s})));
        QVERIFY(known.of(somebody({u"ahmad  khalil"_s}, u"1999"_s)).first().covered);
        QVERIFY(known.of(somebody({u"Ahmad Khalil"_s})).first().covered);
        QVERIFY(!known.of(somebody({u"Ahmad Khalil"_s}, u"1999-01-01"_s)).first().covered);
        QVERIFY(!known.of(somebody({u"Ahmad Khalil"_s}, u"1999"_s, {u"70111222"_s})).first().covered);
    }

    void strongestAndCoveredComeFirst()
    {
        Duplicates known;
        known.add(registered(1, somebody({u"Hala"_s})));
        known.add(registered(2, somebody({u"Hala"_s}, u"2000"_s)));
        const auto found = known.of(somebody({u"Hala"_s}, u"2000"_s));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().number, u"2026/0002"_s);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
