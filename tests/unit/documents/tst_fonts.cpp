// SPDX-License-Identifier: GPL-3.0-or-later
// Our fonts come first, and the PC's stand behind them for letters that ours lack.
#include "documentfonts.h"

#include <QFontDatabase>
#include <QTest>
#include <QTextLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QList<QGlyphRun> drawn(const QString &text)
{
    QFont font;
    font.setFamilies(fontFamilies(FontUse::Screen));
    QTextLayout layout(text, font);
    layout.beginLayout();
    (void)layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace

class FontsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts(FontUse::Screen)); }

    void ownFamiliesAreUsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("family");
        QTest::newRow("latin") << u"Nguyễn Łukasz"_s << u"Noto Sans"_s;
        QTest::newRow("cyrillic") << u"Ольга"_s << u"Noto Sans"_s;
        QTest::newRow("arabic") << u"أمينة"_s << u"Noto Sans Arabic UI"_s;
        QTest::newRow("lao") << u"ສົມສັກ"_s << u"Noto Sans Lao UI"_s;
    }
    void ownFamiliesAreUsed()
    {
        QFETCH(QString, text);
        QFETCH(QString, family);
        const QList<QGlyphRun> runs = drawn(text);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().rawFont().familyName(), family);
        QVERIFY(!runs.first().glyphIndexes().contains(0));
    }
    void lettersThatOursLackAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("khmer") << u"សុខា"_s;
        QTest::newRow("ethiopic") << u"ሰላም"_s;
        QTest::newRow("burmese") << u"အောင်"_s;
        QTest::newRow("hebrew") << u"שרה"_s;
    }
    void lettersThatOursLackAreFound()
    {
        QFETCH(QString, text);
        const QList<QGlyphRun> runs = drawn(text);
        QVERIFY(!runs.isEmpty());
        for (const QGlyphRun &run : runs)
            QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(run.rawFont().familyName()));
    }
    void onlyPlainFacesAreTakenFromThePc()
    {
        QVERIFY(QFontDatabase::families().contains(u"Noto Sans Khmer"_s));
        QCOMPARE(QFontDatabase::styles(u"Noto Sans Khmer"_s), QStringList{u"Regular"_s});
        QVERIFY(!QFontDatabase::families().contains(u"Noto Serif Khmer"_s));
        QCOMPARE(QFontDatabase::styles(u"Noto Sans"_s).size(), 2); // ours, regular and bold; not the PC's italics
    }
};

QTEST_MAIN(FontsTest)
#include "tst_fonts.moc"
