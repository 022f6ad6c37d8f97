// SPDX-License-Identifier: GPL-3.0-or-later
// Lao breaks between syllables, never inside one.
#include "laobreaks.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class LaoBreaksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaks_data()
    {
        QTest::addColumn<QString>("broken"); // "|" where a line may break
        QTest::newRow("vowel in front") << u"ໃບ|ປະ|ກາດ"_s;
        QTest::newRow("vowel over") << u"ຜູ້|ຮຽນ|ກຳ|ລັງ|ຝຶກ|ງານ"_s;
        QTest::newRow("vowel written with a consonant") << u"ຈຳ|ນວນ|ຂອງ|ກຸ່ມ"_s;
        QTest::newRow("two consonants begin one syllable") << u"ຄວາມ|ຫຍັງ"_s;
        QTest::newRow("where two readings are possible, neither") << u"ນັກວາດ"_s;
        QTest::newRow("end of a syllable stays with it") << u"ນັກ|ສຶກ|ສາ"_s;
        QTest::newRow("closed vowels") << u"ສະ|ຖານ|ທີ່|ທຳ|ອິດ"_s;
        QTest::newRow("repetition") << u"ຕ່າງໆ|ກັນ"_s;
        QTest::newRow("day after an end") << u"ເປັນ|ວັນ"_s;
        QTest::newRow("blanks are enough") << u"ຜູ້ ກຸ່ມ"_s;
        QTest::newRow("beside other letters") << u"PDF ໃບ 3 ໃບ Enter"_s;
        QTest::newRow("no Lao") << u"Hours, heures, ساعات"_s;
        QTest::newRow("nothing") << QString();
    }
    void breaks()
    {
        QFETCH(QString, broken);
        const QString text = QString(broken).remove(u'|');
        const QString expected = QString(broken).replace(u'|', QChar(0x200B));
        QCOMPARE(withLaoBreaks(text), expected);
        QCOMPARE(withLaoBreaks(expected), expected); // once is enough
    }
};

QTEST_APPLESS_MAIN(LaoBreaksTest)
#include "tst_laobreaks.moc"
