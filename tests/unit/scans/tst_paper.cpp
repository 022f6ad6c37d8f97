// SPDX-License-Identifier: GPL-3.0-or-later
// Pages drawn, then read again by other programs: codes by zxing, names by pdftotext, single pages by poppler.
#include "documentfonts.h"
#include "documentpdf.h"
#include "qrcode.h"
#include "scans.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QString codeText(qsizetype base32Length, int seed)
{
    QString text = u"HTTPS://VERIFY.EXAMPLE.ORG/#"_s;
    for (qsizetype i = 0; i < base32Length; ++i)
        text += u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s[(i * 7 + i * i * 3 + seed) % 32];
    return text;
}

DocumentPage pageFor(const QString &document, const QString &first, const QString &second, int seed)
{
    return {document,
            {{u"name.first"_s, first}, {u"name.second"_s, second}, {u"number"_s, u"BEY-2026-0000%1"_s.arg(seed)},
             {u"code"_s, codeText(480, seed)}, {u"programme.en"_s, u"Foreman for road maintenance"_s},
             {u"programme.ar"_s, u"مراقب صيانة الطرق"_s}, {u"units"_s, u"\tU1\tSafety\tالسلامة"_s},
             {u"hours.table"_s, u"\tOnline\t100\tعبر الإنترنت"_s}}};
}

} // namespace

class TestPaper : public QObject
{
    Q_OBJECT
    const QList<std::pair<QString, QString>> m_names{
        {u"Abdallah al-Khoury"_s, u"عبد الله الخوري"_s}, {u"Rima"_s, {}}, {u"نور الهدى صالح"_s, {}},
        {u"Ibrahim Abu Zayd"_s, u"إبراهيم أبو زيد"_s}, {u"Lamia Al-Aïn"_s, u"لمياء الآغا"_s}, {u"ສົມສັກ ວົງພະຈັນ"_s, {}}};
    QByteArray m_pdf;
    const Scans *m_scans = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts(FontUse::Paper));
        const auto scans = Scans::load();
        QVERIFY2(scans, scans ? "" : qPrintable(scans.error().detail));
        m_scans = *scans;
        QList<DocumentTemplate> templates;
        for (const QString &name : {u"certificate"_s, u"statement"_s, u"attendance"_s})
            templates.append(*shippedTemplate(name));
        QList<DocumentPage> pages;
        for (qsizetype i = 0; i < m_names.size(); ++i)
            pages.append(pageFor(templates[i % 3].name, m_names[i].first, m_names[i].second, int(i)));
        const auto pdf = renderPdf(templates, pages, {u"Certificates"_s, u"Centre"_s});
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message));
        m_pdf = *pdf;
    }

    void everyPagesCodeIsRead()
    {
        const auto codes = m_scans->readCodesOfPdf(m_pdf);
        QVERIFY(codes);
        QCOMPARE(codes->size(), m_names.size());
        for (qsizetype i = 0; i < codes->size(); ++i)
            QCOMPARE(codes->at(i), QStringList{codeText(480, int(i))});
    }
    void fontsAreEmbeddedOnce()
    {
        QVERIFY(m_pdf.count("/FontFile2") <= 7);
        QVERIFY(m_pdf.size() < 400'000);
    }
    void namesComeBackFromThePdf()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"batch.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_pdf);
        file.close();
        QProcess process;
        process.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
        QVERIFY(process.waitForFinished());
        QString text = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
        for (char16_t mark = 0x202a; mark <= 0x202e; ++mark)
            text.remove(QChar(mark));
        for (const auto &[first, second] : m_names) {
            QVERIFY2(text.contains(first.normalized(QString::NormalizationForm_KC)), qPrintable(first));
            QVERIFY2(text.contains(second.normalized(QString::NormalizationForm_KC)), qPrintable(second));
        }
    }
    void aPageIsCopiedWhole()
    {
        const auto second = m_scans->copyPdfPages(m_pdf, {2});
        QVERIFY(second);
        QCOMPARE(*m_scans->readCodesOfPdf(*second), QList<QStringList>{{codeText(480, 1)}});
        QVERIFY(!m_scans->copyPdfPages(m_pdf, {0}));
        QVERIFY(!m_scans->copyPdfPages(m_pdf, {int(m_names.size()) + 1}));
        QVERIFY(!m_scans->copyPdfPages("no pdf", {1}));
        (void)m_scans->copyPdfPages(m_pdf.left(m_pdf.size() / 2), {1}); // a cut file may be mended or refused; it never crashes
    }

    void codeSurvivesRotationAndSmallSize_data()
    {
        QTest::addColumn<int>("angle");
        for (const int angle : {0, 90, 180, 270, 7})
            QTest::addRow("%d", angle) << angle;
    }
    void codeSurvivesRotationAndSmallSize()
    {
        QFETCH(int, angle);
        const auto code = makeQrCode(codeText(330, 4));
        QVERIFY(code);
        QImage paper = code->copy(-4, -4, code->width() + 8, code->height() + 8).convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < paper.height(); ++y)
            for (int x = 0; x < paper.width(); ++x)
                if (x < 4 || y < 4 || x >= paper.width() - 4 || y >= paper.height() - 4)
                    paper.setPixel(x, y, qRgb(255, 255, 255));
        QImage scan = paper.scaled(paper.size() * 5).transformed(QTransform().rotate(angle), Qt::SmoothTransformation);
        scan = scan.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(m_scans->readCodes(scan), QStringList{codeText(330, 4)});
    }
    void anyTextMakesACode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("alphanumeric only") << u"WARSHA:ABC"_s;
        QTest::newRow("hash") << u"WARSHA:#GI"_s;
        QTest::newRow("lower") << u"hello"_s;
        QTest::newRow("arabic") << u"شهادة 12"_s;
    }
    void anyTextMakesACode()
    {
        QFETCH(QString, text);
        const auto code = makeQrCode(text);
        QVERIFY(code);
        QImage paper(code->size() + QSize(8, 8), QImage::Format_RGB32);
        paper.fill(Qt::white);
        for (int y = 0; y < code->height(); ++y)
            for (int x = 0; x < code->width(); ++x)
                paper.setPixel(x + 4, y + 4, code->pixel(x, y));
        QCOMPARE(m_scans->readCodes(paper.scaled(paper.size() * 4)), QStringList{text});
    }
    void tooMuchIsRefused()
    {
        const auto code = makeQrCode(QString(4000, u'A'));
        QVERIFY(!code);
        QCOMPARE(code.error().kind, ErrorKind::Input);
        auto page = pageFor(u"certificate"_s, u"Rima"_s, {}, 1);
        page.values[u"code"_s] = codeText(900, 1); // a QR code whose modules would be under half a millimetre
        const auto pdf = renderPdf({*shippedTemplate(u"certificate"_s)}, {page}, {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, ErrorKind::Rule);
    }
    void foreignFilesAreRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"table.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,unit\nx,y\n");
        file.close();
        QCOMPARE(m_scans->readCodesOfFile(path).error().kind, ErrorKind::Input);
        QVERIFY(!m_scans->readCodesOfFile(folder.filePath(u"absent.png"_s)));
        QVERIFY(!m_scans->readCodesOfPdf("%PDF-1.7 cut"));
        QCOMPARE(m_scans->readCodes(QImage()), QStringList());
        QCOMPARE(m_scans->readCodes(QImage(100, 100, QImage::Format_RGB32)), QStringList());
    }
    void aMarkLeavesThePageAsItIs()
    {
        const auto page = m_scans->copyPdfPages(m_pdf, {1});
        QVERIFY(page);
        const auto sizes = m_scans->openPdf(*page);
        QVERIFY(sizes);
        QCOMPARE((*sizes)->pages().size(), 1);
        const auto mark = renderMark((*sizes)->pages().first(), u"Copy 7 2026-11-26"_s, {});
        const auto marked = m_scans->markPdf(*page, *mark);
        QVERIFY2(marked, marked ? "" : qPrintable(marked.error().detail));
        QCOMPARE(m_scans->readCodesOfPdf(*marked)->value(0), m_scans->readCodesOfPdf(*page)->value(0));
        const auto pictures = m_scans->openPdf(*marked);
        const QImage before = *(*sizes)->picture(1, 50), after = *(*pictures)->picture(1, 50);
        QCOMPARE(after.size(), before.size());
        int lowest = 0, highest = after.height();
        for (int y = 0; y < after.height(); ++y)
            for (int x = 0; x < after.width(); ++x)
                if (before.pixel(x, y) != after.pixel(x, y)) {
                    lowest = qMax(lowest, y);
                    highest = qMin(highest, y);
                }
        QVERIFY(highest >= after.height() * 95 / 100 && lowest < after.height() * 99 / 100); // in the lower margin alone
        QVERIFY(!m_scans->markPdf("no pdf", *mark));
    }
    void aStampGoesAcrossOnePage()
    {
        const auto two = m_scans->copyPdfPages(m_pdf, {1, 2});
        QVERIFY(two);
        const auto before = m_scans->openPdf(*two);
        const auto stamp = renderStamp((*before)->pages().at(1), u"REPLACED · مستبدلة\n\u20662026-11-27\u2069"_s, {});
        QVERIFY(stamp);
        const auto stamped = m_scans->markPdf(*two, *stamp, {2});
        QVERIFY2(stamped, stamped ? "" : qPrintable(stamped.error().detail));
        const auto after = m_scans->openPdf(*stamped);
        QCOMPARE(*(*after)->picture(1, 50), *(*before)->picture(1, 50));
        const QImage plain = *(*before)->picture(2, 50), shown = *(*after)->picture(2, 50);
        QSet<int> thirds; // of the page, across and down, that the words reach
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                if (shown.pixel(x, y) != plain.pixel(x, y))
                    thirds.insert(3 * (3 * y / shown.height()) + 3 * x / shown.width());
        QVERIFY(thirds.contains(4)); // the middle
        QVERIFY(thirds.contains(2) && thirds.contains(6)); // rising from the lower left
        QVERIFY(!thirds.contains(0) && !thirds.contains(8));
        QVERIFY(!m_scans->openPdf("no pdf"));
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
