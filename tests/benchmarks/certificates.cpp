// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates in one PDF: pages a second of our own painter. Never timed pass or fail.
//   certificates [--pages 1000] [--out FILE.pdf] [--template certificate] [--json]
//   certificates --html FILE.html   the same pages for other programs
#include "documentfonts.h"
#include "documentpdf.h"
#include "htmlpages.h"
#include "samplepages.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

int complain(const Error &error)
{
    fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

int keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return complain({ErrorKind::Storage, file.errorString(), {}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"pages"_s, u"How many."_s, u"count"_s, u"1000"_s});
    parser.addOption({u"template"_s, u"Which."_s, u"name"_s, u"certificate"_s});
    parser.addOption({u"out"_s, u"Keep the PDF."_s, u"file"_s});
    parser.addOption({u"html"_s, u"Write the pages as HTML and stop."_s, u"file"_s});
    parser.addOption({u"json"_s, u"One JSON line."_s});
    parser.process(application);

    if (const auto loaded = loadFonts(FontUse::Paper); !loaded)
        return complain(loaded.error());
    const auto page = shippedTemplate(parser.value(u"template"_s));
    if (!page)
        return complain(page.error());
    const int count = parser.value(u"pages"_s).toInt();
    const QList<DocumentPage> pages = samplePages(page->name, count);
    if (const QString html = parser.value(u"html"_s); !html.isEmpty()) {
        const auto text = htmlPages(*page, pages);
        return text ? keep(html, *text) : complain(text.error());
    }
    QElapsedTimer timer;
    timer.start();
    const auto pdf = renderPdf({*page}, pages, {u"Certificates"_s, u"Benchmark"_s});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!pdf)
        return complain(pdf.error());
    if (const QString out = parser.value(u"out"_s); !out.isEmpty() && keep(out, *pdf) != 0)
        return 1;
    if (parser.isSet(u"json"_s))
        printf("{\"name\":\"warsha\",\"pages\":%d,\"seconds\":%.3f,\"bytes\":%lld}\n", count, seconds, qint64(pdf->size()));
    else
        printf("%d pages in %.2f s: %.0f pages/s, %lld bytes a page\n", count, seconds, count / seconds,
               qint64(pdf->size() / count));
    return 0;
}
