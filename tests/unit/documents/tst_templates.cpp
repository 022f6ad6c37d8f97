// SPDX-License-Identifier: GPL-3.0-or-later
// Templates as data: what is read, what is refused and with which words, tokens, and text that is never cut.
#include "documentfonts.h"
#include "documentpainter.h"
#include "textblock.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts(FontUse::Paper)); }

    void shippedOnesAreSound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        for (const QString &kind : {u"certificate"_s, u"statement"_s, u"attendance"_s}) {
            QTest::newRow(qPrintable(kind)) << kind << QString() << u"en"_s << u"ar"_s;
            QTest::newRow(qPrintable(kind + u"-ar"_s)) << kind << u"-ar"_s << u"ar"_s << u"en"_s;
            QTest::newRow(qPrintable(kind + u"-fr"_s)) << kind << u"-fr"_s << u"fr"_s << u"ar"_s;
            QTest::newRow(qPrintable(kind + u"-lo"_s)) << kind << u"-lo"_s << u"lo"_s << u"en"_s;
        }
    }
    void shippedOnesAreSound()
    {
        QFETCH(QString, kind);
        QFETCH(QString, ending);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString name = kind + ending;
        const auto page = shippedTemplate(name);
        QVERIFY2(page, page ? "" : qPrintable(page.error().message));
        QCOMPARE(page->name, name);
        QCOMPARE(page->hash.size(), 32);
        for (const QString &token : {u"name.first"_s, u"name.second"_s, u"number"_s, u"code"_s, u"programme."_s + first, u"programme."_s + second})
            QVERIFY2(page->tokens.contains(token), qPrintable(token));
        const QRectF paper(QPointF(0, 0), page->paper);
        for (const DocumentField &field : page->fields)
            QVERIFY2(paper.contains(field.box.normalized().adjusted(0, 0, 0.001, 0.001)), qPrintable(field.text));
        // Of one kind, all are drawn alike: they differ in their words.
        const auto model = shippedTemplate(kind);
        QCOMPARE(page->fields.size(), model->fields.size());
        for (qsizetype i = 0; i < page->fields.size(); ++i)
            QCOMPARE(page->fields[i].box, model->fields[i].box);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("word");
        QTest::newRow("kind") << QByteArray(R"({"kind":"circle"})") << u"circle"_s;
        QTest::newRow("no size") << QByteArray(R"({"kind":"text","at":[1,1]})") << u"size"_s;
        QTest::newRow("negative") << QByteArray(R"({"kind":"text","at":[1,1],"size":[-5,1]})") << u"size"_s;
        QTest::newRow("points") << QByteArray(R"({"kind":"text","at":[1,1],"size":[5,1],"points":900})") << u"points"_s;
        QTest::newRow("font") << QByteArray(R"({"kind":"text","at":[1,1],"size":[5,1],"font":"none"})") << u"none"_s;
        QTest::newRow("colour") << QByteArray(R"({"kind":"line","from":[1,1],"to":[5,1],"line":"pinkish"})") << u"pinkish"_s;
        QTest::newRow("table") << QByteArray(R"({"kind":"table","at":[1,1],"size":[5,1]})") << u"columns"_s;
        QTest::newRow("align") << QByteArray(R"({"kind":"text","at":[1,1],"size":[5,1],"align":"middle"})") << u"middle"_s;
    }
    void faultsAreNamed()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, word);
        const QByteArray json = R"({"format":"warsha-document-template","name":"x","version":1,"paper":{"width":210,"height":297},
            "fonts":{"text":["Noto Sans"]},"fields":[{"kind":"rectangle","at":[1,1],"size":[1,1]},)" + field + "]}";
        const auto page = readDocumentTemplate(json);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Input);
        QVERIFY2(page.error().message.contains(u"2"_s) && page.error().message.contains(word), qPrintable(page.error().message));
    }
    void foreignFilesAreRefused()
    {
        QVERIFY(!readDocumentTemplate("%PDF-1.4"));
        QVERIFY(!readDocumentTemplate("{}"));
        QVERIFY(!readDocumentTemplate(QByteArray(2 << 20, ' ')));
        QVERIFY(!shippedTemplate(u"../fonts/DejaVuSans"_s));
    }

    void tokensAreFilled()
    {
        const DocumentValues values{{u"a"_s, u"One"_s}, {u"b.en"_s, u"{{a}}"_s}};
        QCOMPARE(fillTokens(u"x {{a}} y {{b.en}}{{none}}."_s, values), u"x One y {{a}}."_s); // values are not read again
        QCOMPARE(fillTokens(u"{{a"_s, values), u"{{a"_s);
    }

    void textIsNeverCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::newRow("one word") << u"Rima"_s << 1;
        QTest::newRow("usual") << u"Abdallah Nour al-Huda al-Khoury"_s << 1;
        QTest::newRow("long latin") << u"Muhammad Abd al-Rahman ibn Abd al-Aziz ibn Muhammad ibn Abd al-Karim al-Shahrani al-Qahtani"_s << 2;
        QTest::newRow("long arabic") << u"محمد عبد الرحمن بن عبد العزيز بن محمد بن عبد الكريم الشهراني القحطاني أبو عبد الله"_s << 2;
        QTest::newRow("one endless word") << QString(90, u'W') << 1;
        QTest::newRow("lao") << u"ທ້າວ ສົມສັກ ວົງພະຈັນ ແກ້ວມະນີວົງ ສີສຸພັນທອງ ພອນສະຫວັນ"_s << 2;
    }
    void textIsNeverCut()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        TextStyle style;
        style.size = 29;
        style.bold = true;
        style.align = Qt::AlignHCenter | Qt::AlignVCenter;
        const QRectF box(100, 100, 200 * unitsPerMillimetre, 14 * unitsPerMillimetre);
        const TextBlock block(text, style, fontFamilies(FontUse::Paper), box);
        QVERIFY(block.lines() <= most);
        QVERIFY(box.adjusted(-2, -box.height(), 2, box.height()).contains(block.extent()));
        if (block.lines() > 1)
            QVERIFY(block.extent().height() <= box.height() * 1.05);
        QCOMPARE(qRound(block.extent().center().x()), qRound(box.center().x()));
    }
    void oneLineShrinksToSeventyPercentFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Foreman for road maintenance"_s;
        QTest::newRow("no blanks between words") << u"ຫົວໜ້າກຸ່ມບຳລຸງຮັກສາທາງ"_s;
    }
    void oneLineShrinksToSeventyPercentFirst()
    {
        QFETCH(QString, text);
        TextStyle style;
        style.size = 20;
        const QStringList families = fontFamilies(FontUse::Paper);
        const double natural = TextBlock(text, style, families, QRectF(0, 0, 1e6, 1000)).extent().width();
        QCOMPARE(TextBlock(text, style, families, QRectF(0, 0, natural * 0.75, 1000)).lines(), 1);
        const TextBlock broken(text, style, families, QRectF(0, 0, natural * 0.6, 1000));
        QCOMPARE(broken.lines(), 2);
        QCOMPARE(broken.scale(), 1.0);
    }
    void digitsFollowTheStyle()
    {
        QCOMPARE(withDigits(u"15/06"_s, DigitStyle::ArabicIndic), u"١٥/٠٦"_s);
        QCOMPARE(withDigits(u"١٥/٠٦"_s, DigitStyle::Latin), u"15/06"_s);
        QCOMPARE(withDigits(u"١5"_s, DigitStyle::AsGiven), u"١5"_s);
    }
    void emptyValuesLeaveNoInk()
    {
        const QByteArray json = R"({"format":"warsha-document-template","name":"x","version":1,"paper":{"width":50,"height":50},
            "fonts":{"text":["Noto Sans"]},"fields":[{"kind":"text","at":[1,1],"size":[40,9],"text":"Level {{level}}","only-if":["level"]},
            {"kind":"text","at":[1,20],"size":[40,9],"text":"none","unless":["level"]}]})";
        const auto page = readDocumentTemplate(json);
        QVERIFY(page);
        DocumentPainter painter(*page);
        const auto rowHasInk = [](const QImage &image, double from, double to) {
            for (int y = int(from * image.height()); y < int(to * image.height()); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qGray(image.pixel(x, y)) < 128)
                        return true;
            return false;
        };
        const auto without = painter.preview({});
        const auto with = painter.preview({{u"level"_s, u"3"_s}});
        QVERIFY(without && with);
        QVERIFY(!rowHasInk(*without, 0, 0.3) && rowHasInk(*without, 0.4, 0.6));
        QVERIFY(rowHasInk(*with, 0, 0.3) && !rowHasInk(*with, 0.4, 0.6));
    }
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
