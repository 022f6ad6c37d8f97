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

    /// One person, written by two registrars, or two people.
    void oneNameSpeltTwice_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("same");
        QTest::newRow("no hyphen") << u"Omar Al-Masri"_s << u"Omar Al Masri"_s << true;
        QTest::newRow("the article in another spelling") << u"Omar Al-Masri"_s << u"omar el-masri"_s << true;
        QTest::newRow("no article") << u"Omar Al-Masri"_s << u"Omar Masri"_s << true;
        QTest::newRow("family name first, with a comma") << u"Omar Al-Masri"_s << u"MASRI, Omar"_s << true;
        QTest::newRow("apostrophe") << u"Rana Sa\u2019ad"_s << u"Rana Saad"_s << true;
        QTest::newRow("Arabic article") << u"عمر المصري"_s << u"عمر مصري"_s << true;
        QTest::newRow("a short word that begins like an article") << u"علي الحر"_s << u"علي حر"_s << false;
        QTest::newRow("Lao") << u"ບຸນມີ ພົມມະຈັນ"_s << u"ພົມມະຈັນ ບຸນມີ"_s << true;
        QTest::newRow("another name") << u"Omar Al-Masri"_s << u"Omar Al-Basri"_s << false;
        QTest::newRow("a name more") << u"Mohammad Al-Hassan"_s << u"Mohammad Ali Al-Hassan"_s << false;
        QTest::newRow("nothing but an article") << u"El"_s << u"Al"_s << false;
    }
    void oneNameSpeltTwice()
    {
        QFETCH(const QString, known);
        QFETCH(const QString, typed);
        Duplicates all;
        all.add(registered(1, somebody({known}, u"2001-11-03"_s)));
        const auto found = all.of(somebody({typed}, u"2001-11-03"_s));
        QTEST(!found.isEmpty(), "same");
        QVERIFY(found.isEmpty() || found.first().reason == DuplicateReason::SameNameAndBirth);
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
