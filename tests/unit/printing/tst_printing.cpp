// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on a printer that prints into a file, and as PDF: all or some, each on its paper; stopped or failed, nothing is left.
#include "paperpages.h"
#include "printing.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const QSizeF portrait{210, 297}, landscape{297, 210};

PrintJob threePages()
{
    return {u"Three \u2068leaves\u2069"_s, u"three"_s, {portrait, landscape, portrait}, [](QPainter &painter, int page, int) {
                QFont font;
                font.setPixelSize(200);
                painter.setFont(font);
                painter.drawText(QPointF(600, 1200), u"Leaf%1"_s.arg(page));
                return Result<void>();
            }};
}

struct Stopped : Progress {
    explicit Stopped(int page) : last(page) {}
    void report(qint64 done, qint64) override
    {
        if (done == last)
            cancel();
    }
    int last;
};

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : process.errorString();
}

QStringList leavesOf(const QString &pdf)
{
    static const QRegularExpression leaf(u"Leaf\\d"_s);
    QStringList found;
    auto matches = leaf.globalMatch(output(u"pdftotext"_s, {pdf, u"-"_s}));
    while (matches.hasNext())
        found.append(matches.next().captured());
    return found;
}

} // namespace

class PrintingTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    Progress m_progress;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    std::shared_ptr<PrintTarget> printer(const QString &file, const QList<int> &pages)
    {
        const auto printing = Printing::load();
        return printing ? (*printing)->toFile(path(file), pages) : nullptr;
    }

private Q_SLOTS:
    void wholeJob()
    {
        const auto target = printer(u"all.pdf"_s, {1, 2, 3});
        QVERIFY(target);
        QVERIFY(target->print(threePages(), m_progress));
        QCOMPARE(leavesOf(path(u"all.pdf"_s)), QStringList({u"Leaf1"_s, u"Leaf2"_s, u"Leaf3"_s}));
    }
    void chosenPages()
    {
        const auto target = printer(u"some.pdf"_s, {3, 1});
        QVERIFY(target->print(threePages(), m_progress));
        QCOMPARE(leavesOf(path(u"some.pdf"_s)), QStringList({u"Leaf3"_s, u"Leaf1"_s}));
        QCOMPARE(target->pages(), QList<int>({3, 1}));
    }
    void eachPageHasItsPaper()
    {
        QVERIFY(writePdf(threePages(), path(u"sizes.pdf"_s), m_progress));
        const QString facts = output(u"pdfinfo"_s, {u"-l"_s, u"3"_s, path(u"sizes.pdf"_s)});
        static const QRegularExpression size(u"Page +\\d size: +(\\d+)[\\d.]* x (\\d+)"_s);
        QStringList sizes;
        auto matches = size.globalMatch(facts);
        while (matches.hasNext()) {
            const auto match = matches.next();
            sizes.append(match.captured(1).toInt() > match.captured(2).toInt() ? u"wide"_s : u"high"_s);
        }
        QCOMPARE(sizes, QStringList({u"high"_s, u"wide"_s, u"high"_s}));
        QVERIFY2(facts.contains("Three leaves\n"_L1), qPrintable(facts));
    }
    void stoppedLeavesNothing_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("at the first") << 0;
        QTest::newRow("in the middle") << 1;
        QTest::newRow("at the last") << 2;
    }
    void stoppedLeavesNothing()
    {
        QFETCH(const int, page);
        Stopped once(page), again(page);
        const auto printed = printer(u"stopped.pdf"_s, {1, 2, 3})->print(threePages(), once);
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path(u"stopped.pdf"_s)));
        QVERIFY(!writePdf(threePages(), path(u"stopped.pdf"_s), again));
        QVERIFY(!QFile::exists(path(u"stopped.pdf"_s)));
    }
    void aPageThatFailsIsSaid()
    {
        PrintJob job = threePages();
        job.paint = [paint = job.paint](QPainter &painter, int page, int dpi) {
            return page == 2 ? failure(ErrorKind::Rule, u"page 2 has no room"_s) : paint(painter, page, dpi);
        };
        const auto printed = printer(u"failed.pdf"_s, {1, 2, 3})->print(job, m_progress);
        QVERIFY(!printed);
        QCOMPARE(printed.error().message, u"page 2 has no room"_s);
        QVERIFY(!QFile::exists(path(u"failed.pdf"_s)));
        const auto written = writePdf(job, path(u"failed.pdf"_s), m_progress);
        QVERIFY(!written);
        QVERIFY(!QFile::exists(path(u"failed.pdf"_s)));
    }
    void whereNothingCanBeWritten()
    {
        QFile kept(path(u"kept.pdf"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("what was there");
        kept.close();
        Stopped once(1);
        QVERIFY(!writePdf(threePages(), kept.fileName(), once));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "what was there");
        for (const QString &nowhere : {path(u"no/such/folder.pdf"_s), u"/dev/full/x.pdf"_s}) {
            const auto written = writePdf(threePages(), nowhere, m_progress);
            QVERIFY(!written);
            QVERIFY2(written.error().message.contains(nowhere), qPrintable(written.error().message));
        }
    }
    void aPdfThatStandsIsSavedAsItIs()
    {
        PrintJob job = threePages();
        job.pdf = "%PDF-1.6 as it was";
        QVERIFY(writePdf(job, path(u"frozen.pdf"_s), m_progress));
        QFile file(path(u"frozen.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), job.pdf);
    }
    /// "Print to file" of the system's dialog made 20 MB of pictures out of a batch of 60 KB.
    void aPdfThatStandsIsPrintedIntoAFileAsItIs()
    {
        PrintJob job = threePages();
        job.pdf = "%PDF-1.6 as it was";
        QList<int> asked;
        job.copied = [&](const QList<int> &pages) -> Result<QByteArray> {
            asked = pages;
            return "%PDF-1.6 two pages";
        };
        QVERIFY(printer(u"printed.pdf"_s, {3, 1})->print(job, m_progress));
        QCOMPARE(asked, (QList<int>{3, 1}));
        QFile file(path(u"printed.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "%PDF-1.6 two pages");
    }
    /// Told as saved, the PDF of a batch was cut where the stick was full.
    void noCutPdfOnAFullDisk_data()
    {
        QTest::addColumn<bool>("stands");
        QTest::newRow("one that stands") << true;
        QTest::newRow("one that is painted") << false;
    }
    void noCutPdfOnAFullDisk()
    {
        QFETCH(const bool, stands);
        QTemporaryDir folder;
        const QByteArray disk = QFile::encodeName(folder.path());
        if (mount("disk", disk.constData(), "tmpfs", 0, "size=4k") != 0)
            QSKIP("a small disk needs the right to mount one");
        const auto unmount = qScopeGuard([&] { umount(disk.constData()); });
        PrintJob job = threePages();
        if (stands)
            job.pdf = QByteArray(200'000, '%');
        const auto written = writePdf(job, folder.filePath(u"cut.pdf"_s), m_progress);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"space"_s), qPrintable(written.error().message));
        QVERIFY(!QFile::exists(folder.filePath(u"cut.pdf"_s)));
    }
    void pictureOfAPage()
    {
        const auto picture = pagePicture(threePages(), 2, 72);
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(842, 595));
        QCOMPARE(picture->pixel(0, 0), qRgb(255, 255, 255));
        bool isPainted = false;
        for (int x = 60; x < 200 && !isPainted; ++x)
            for (int y = 110; y < 150 && !isPainted; ++y)
                isPainted = qGray(picture->pixel(x, y)) < 128;
        QVERIFY(isPainted);
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
