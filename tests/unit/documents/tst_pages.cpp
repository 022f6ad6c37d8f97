// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as drawn: where each field stands, what does not fit is refused and not cut, and what a PDF says of itself.
#include "documentfonts.h"
#include "documentpdf.h"
#include "qrcode.h"
#include "tablelayout.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// A template of 100 by 100 mm with these fields; single quotes stand for double ones.
QByteArray pageWith(const QByteArray &fields, const QByteArray &head = "'name':'x','version':1,'paper':{'width':100,'height':100}")
{
    QByteArray json = "{'format':'warsha-document-template'," + head + ",'fonts':{'text':['Noto Sans']},'fields':[" + fields + "]}";
    return json.replace('\'', '"');
}

DocumentPainter painterOf(const QByteArray &fields)
{
    return DocumentPainter(readDocumentTemplate(pageWith(fields)).value());
}

/// Where the ink of a page is, in tenths of a millimetre.
QRect inkOf(const QByteArray &fields, const DocumentValues &values = {})
{
    const auto image = painterOf(fields).preview(values, 254); // ten pixels a millimetre
    QRect ink;
    for (int y = 0; image && y < image->height(); ++y)
        for (int x = 0; x < image->width(); ++x)
            if (qGray(image->pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadOfATableIsMirroredWhole()
    {
        TablePaper paper{u"Attendance"_s, u"attendance"_s, u"Tripoli Training Centre"_s, u"26 November 2026"_s, false, {PaperSheet{u"FRM-26-A"_s, {}, {}}}};
        Progress progress;
        TableLayout plain(paper);
        QVERIFY(plain.lay(progress));
        TablePaper turned = paper;
        turned.rightToLeft = true;
        TableLayout mirrored(turned);
        QVERIFY(mirrored.lay(progress));
        const double width = plain.sheet().width() * paperUnitsPerMm;
        for (const int mark : {0, 1}) { // the centre, and the day
            const QRectF here = plain.pages().first().at(mark).box, there = mirrored.pages().first().at(mark).box;
            QCOMPARE(there.left(), width - here.right());
            QCOMPARE(there.right(), width - here.left());
        }
    }

    void initTestCase() { QVERIFY(loadFonts(FontUse::Paper)); }

    void headsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("word");
        QTest::newRow("no name") << QByteArray("'version':1,'paper':{'width':100,'height':100}") << u"name or version"_s;
        QTest::newRow("version 0") << QByteArray("'name':'x','version':0,'paper':{'width':100,'height':100}") << u"name or version"_s;
        QTest::newRow("no paper") << QByteArray("'name':'x','version':1") << u"20 and 1200 mm"_s;
        QTest::newRow("a stamp") << QByteArray("'name':'x','version':1,'paper':{'width':19,'height':100}") << u"20 and 1200 mm"_s;
        QTest::newRow("a carpet") << QByteArray("'name':'x','version':1,'paper':{'width':100,'height':1201}") << u"20 and 1200 mm"_s;
    }
    void headsAreChecked()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, word);
        const auto page = readDocumentTemplate(pageWith({}, head));
        QVERIFY(!page);
        QVERIFY2(page.error().message.contains(word), qPrintable(page.error().message));
    }
    void limitsHold()
    {
        const QByteArray field = "{'kind':'rectangle','at':[1,1],'size':[1,1]}";
        QVERIFY(readDocumentTemplate(pageWith(field + ("," + field).repeated(499))));
        QVERIFY(readDocumentTemplate(pageWith(field + ("," + field).repeated(500))).error().message.contains(u"500"));
        const auto noFonts = readDocumentTemplate(pageWith({}).replace("[\"Noto Sans\"]", "[]"));
        QVERIFY(noFonts.error().message.contains(u"fonts"));
        const auto table = [](int columns) {
            const QByteArray column = "{'width':2}";
            return readDocumentTemplate(pageWith("{'kind':'table','at':[1,1],'size':[50,50],'columns':[" + column
                                                 + ("," + column).repeated(columns - 1) + "]}"));
        };
        QVERIFY(table(20));
        QVERIFY(table(21).error().message.contains(u"20 columns"));
        QVERIFY(!readDocumentTemplate(pageWith("{'kind':'table','at':[1,1],'size':[50,50],'columns':[{'width':0}]}")));
    }

    void anchorsNameAPointOfTheBox_data()
    {
        QTest::addColumn<QByteArray>("anchor");
        QTest::addColumn<QPoint>("corner"); ///< upper left corner of a box of 20 by 10 mm at (50, 50), in mm
        QTest::newRow("usual") << QByteArray() << QPoint(50, 50);
        QTest::newRow("top") << QByteArray("top") << QPoint(40, 50);
        QTest::newRow("top-right") << QByteArray("top-right") << QPoint(30, 50);
        QTest::newRow("left") << QByteArray("left") << QPoint(50, 45);
        QTest::newRow("centre") << QByteArray("centre") << QPoint(40, 45);
        QTest::newRow("right") << QByteArray("right") << QPoint(30, 45);
        QTest::newRow("bottom-left") << QByteArray("bottom-left") << QPoint(50, 40);
        QTest::newRow("bottom") << QByteArray("bottom") << QPoint(40, 40);
        QTest::newRow("bottom-right") << QByteArray("bottom-right") << QPoint(30, 40);
    }
    void anchorsNameAPointOfTheBox()
    {
        QFETCH(QByteArray, anchor);
        QFETCH(QPoint, corner);
        const QRect ink = inkOf("{'kind':'rectangle','at':[50,50],'size':[20,10],'fill':'black'"
                                + (anchor.isEmpty() ? QByteArray() : ",'anchor':'" + anchor + "'") + "}");
        QVERIFY2(qAbs(ink.left() - corner.x() * 10) <= 1 && qAbs(ink.top() - corner.y() * 10) <= 1, qPrintable(QDebug::toString(ink)));
        QVERIFY(qAbs(ink.width() - 200) <= 2 && qAbs(ink.height() - 100) <= 2);
    }
    void alignmentIsAbsolute_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Rana"_s;
        QTest::newRow("Arabic") << u"رنا"_s;
    }
    void alignmentIsAbsolute()
    {
        // Left is left on the paper, whichever way the text runs.
        QFETCH(QString, text);
        const auto place = [&](const QByteArray &align, const QByteArray &vertical) {
            return inkOf("{'kind':'text','at':[10,10],'size':[80,80],'text':'{{t}}','align':'" + align + "','vertical':'" + vertical + "\"}",
                         {{u"t"_s, text}});
        };
        QVERIFY(place("left", "top").right() < 500 && place("left", "top").bottom() < 500);
        QVERIFY(place("right", "bottom").left() > 500 && place("right", "bottom").top() > 500);
        const QRect middle = place("centre", "middle");
        QVERIFY(qAbs(middle.center().x() - 500) < 15 && qAbs(middle.center().y() - 500) < 40);
    }

    void tablesShrinkThenRefuse()
    {
        const QByteArray table = "{'kind':'table','at':[10,10],'size':[80,24],'row-height':6,'columns':[{'width':40},{'width':40}],'text':'{{rows}}','line':'black'}";
        const auto rows = [](int count) {
            QStringList list;
            for (int i = 0; i < count; ++i)
                list.append(u"Unit %1\t%1"_s.arg(i));
            return DocumentValues{{u"rows"_s, list.join(u'\n')}};
        };
        for (const int count : {1, 4, 6}) { // four at full height, six in the height of four
            const QRect ink = inkOf(table, rows(count));
            QVERIFY2(!ink.isEmpty() && ink.top() >= 100 - 2 && ink.bottom() <= 340 + 2, qPrintable(QDebug::toString(ink)));
        }
        const auto refused = painterOf(table).preview(rows(40));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        QVERIFY2(refused.error().message.contains(u"40"), qPrintable(refused.error().message));
        QVERIFY(inkOf(table, {}).isEmpty()); // no rows, no lines
        QVERIFY(!inkOf(table, {{u"rows"_s, u"a\tb\tone cell too many"_s}}).isEmpty());
    }
    void fieldsDependOnValues_data()
    {
        QTest::addColumn<DocumentValues>("values");
        QTest::addColumn<bool>("shown");
        QTest::newRow("all there") << DocumentValues{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}} << true;
        QTest::newRow("one is missing") << DocumentValues{{u"a"_s, u"1"_s}} << false;
        QTest::newRow("one is empty") << DocumentValues{{u"a"_s, u"1"_s}, {u"b"_s, u""_s}} << false;
        QTest::newRow("one that must not be") << DocumentValues{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}} << false;
    }
    void fieldsDependOnValues()
    {
        QFETCH(DocumentValues, values);
        QFETCH(bool, shown);
        QCOMPARE(!inkOf("{'kind':'line','from':[10,10],'to':[90,90],'line':'black','line-width':1,'only-if':['a','b'],'unless':['c']}", values).isEmpty(), shown);
    }
    void codesNeedRoomForTheirModules()
    {
        const auto code = makeQrCode(u"WARSHA:ABC"_s);
        QVERIFY(code);
        const double least = (code->width() + 2 * qrQuietZone) * qrLeastModule;
        const auto qr = [](double side, const QByteArray &more = {}) {
            return "{'kind':'qr','at':[10,10],'size':[" + QByteArray::number(side) + ',' + QByteArray::number(side) + "],'text':'WARSHA:ABC'" + more + "}";
        };
        QVERIFY(painterOf(qr(least + 0.1)).preview({}));
        const auto refused = painterOf(qr(least - 0.1)).preview({});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QString::number(least, 'f', 1)), qPrintable(refused.error().message));
        // A wished module that is too small is not obeyed, one that is too large is bounded by the box.
        QVERIFY(inkOf(qr(60, ",'module':0.1")).width() >= int(code->width() * qrLeastModule * 10) - 2);
        QVERIFY(inkOf(qr(40, ",'module':9")).width() <= 400);
    }

    void aPdfNamesTheCentreAndNobody()
    {
        const auto page = readDocumentTemplate(pageWith("{'kind':'text','at':[10,10],'size':[80,20],'text':'{{name}}'}"));
        const auto pdf = renderPdf({*page}, {{u"x"_s, {{u"name"_s, u"Rana Haddad"_s}}}, {u"x"_s, {}}}, {u"Certificates FRM-26-A"_s, u"Beirut Centre"_s});
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-1.6"));
        QVERIFY(!pdf->contains("Haddad"));
        QCOMPARE(pdf->count("/Type /Page\n"), 2);
    }
    void pagesWithoutTheirTemplateAreRefused()
    {
        const auto page = readDocumentTemplate(pageWith("{'kind':'rectangle','at':[1,1],'size':[1,1]}"));
        QCOMPARE(renderPdf({*page}, {}, {}).error().kind, ErrorKind::Rule);
        const auto unknown = renderPdf({*page}, {{u"x"_s, {}}, {u"diploma"_s, {}}}, {});
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QVERIFY(unknown.error().message.contains(u"diploma"));
    }
    void codesHoldUpToTheirLimit()
    {
        // ISO/IEC 18004, version 40, level Q: 2,420 alphanumeric characters.
        QVERIFY(makeQrCode(QString(2420, u'A')));
        QVERIFY(!makeQrCode(QString(2421, u'A')));
        QCOMPARE(makeQrCode(u"A"_s)->width(), 21);
        QVERIFY(makeQrCode(QString()));
        // Runs of the alphanumeric set are packed: as bytes these would need a larger code.
        QVERIFY(makeQrCode(QString(300, u'A'))->width() < makeQrCode(QString(300, u'a'))->width());
    }
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
