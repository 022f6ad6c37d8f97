// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatenumber.h"

#include <QRandomGenerator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestCertificateNumber : public QObject
{
    Q_OBJECT
    const NumberParts m_parts{u"BEY"_s, u"FRM"_s, u"frm 26/a"_s, u"S"_s, QDate(2026, 6, 15)};

private Q_SLOTS:
    void patternsAreFilled_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("scope");
        QTest::newRow("usual") << u"{centre}-{year}-{serial:5}"_s << u"BEY-2026-00042-"_s << u"BEY-2026-#"_s;
        QTest::newRow("kind") << u"{centre}/{kind}/{serial:3}"_s << u"BEY/S/042-"_s << u"BEY/S/#"_s;
        QTest::newRow("cleaned") << u"x{group}.{serial}"_s << u"XFRM-26/A.42-"_s << u"XFRM-26/A.#"_s;
        QTest::newRow("too few digits") << u"{programme}{serial:1}"_s << u"FRM42-"_s << u"FRM#"_s;
    }
    void patternsAreFilled()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, start);
        QFETCH(QString, scope);
        const auto number = awardNumber({pattern}, m_parts, 42);
        QVERIFY(number);
        QVERIFY2(number->startsWith(start) && number->size() == start.size() + 2, qPrintable(*number));
        QVERIFY(hasGoodCheckDigits(*number));
        QCOMPARE(counterScope({pattern}, m_parts), scope);
    }
    void aNewYearIsANewScope()
    {
        NumberParts later = m_parts;
        later.date = QDate(2027, 1, 1);
        const NumberPattern pattern{u"{centre}-{year}-{serial:5}"_s};
        QVERIFY(counterScope(pattern, m_parts) != counterScope(pattern, later));
        QCOMPARE(counterScope({u"{serial}"_s}, m_parts), counterScope({u"{serial}"_s}, later));
    }
    void badPatternsAreRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("word");
        QTest::newRow("no serial") << u"{centre}-{year}"_s << u"serial"_s;
        QTest::newRow("two serials") << u"{serial}{serial}"_s << u"serial"_s;
        QTest::newRow("unknown") << u"{name}-{serial}"_s << u"{name}"_s;
        QTest::newRow("plus") << u"A+B {serial}"_s << u"A-Z"_s;
        QTest::newRow("brace") << u"{serial}{"_s << u"A-Z"_s;
        QTest::newRow("arabic") << u"شهادة{serial}"_s << u"A-Z"_s;
        QTest::newRow("empty") << u""_s << u"serial"_s;
    }
    void badPatternsAreRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, word);
        const auto checked = checkNumberPattern({pattern});
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(word), qPrintable(checked.error().message));
        QVERIFY(!awardNumber({pattern}, m_parts, 1));
    }
    void tooLongIsRefused()
    {
        NumberParts parts = m_parts;
        parts.group = QString(60, u'G');
        QVERIFY(!awardNumber({u"{group}{serial}"_s}, parts, 1));
    }

    void checkDigitsAreThoseOfTheStandard()
    {
        QCOMPARE(checkDigitsOf(u"794"_s), u"44"_s); // the example of ISO/IEC 7064, pure system MOD 97-10
        // IBAN uses the same system (ISO 13616): GB82 WEST 1234 5698 7654 32, moved round.
        QCOMPARE(checkDigitsOf(u"WEST12345698765432GB"_s), u"82"_s);
        QVERIFY(hasGoodCheckDigits(u"79444"_s));
        QVERIFY(!hasGoodCheckDigits(u"79445"_s));
        QVERIFY(!hasGoodCheckDigits(u""_s));
        QVERIFY(!hasGoodCheckDigits(u"-01"_s));
    }
    void everySlipIsNoticed()
    {
        const QString number = *awardNumber({u"{centre}-{year}-{serial:5}"_s}, m_parts, 40712);
        for (qsizetype i = 0; i < number.size(); ++i) {
            if (!number[i].isDigit())
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString slip = number;
                slip[i] = digit;
                QCOMPARE(hasGoodCheckDigits(slip), slip == number);
            }
            if (i > 0 && number[i - 1].isDigit() && number[i] != number[i - 1]) {
                QString swapped = number;
                std::swap(swapped[i], swapped[i - 1]);
                QVERIFY(!hasGoodCheckDigits(swapped));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCertificateNumber)
#include "tst_certificatenumber.moc"
