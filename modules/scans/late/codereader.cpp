// SPDX-License-Identifier: GPL-3.0-or-later
#include "codereader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#define ZX_USE_UTF8 1
#include <ReadBarcode.h>
#include <poppler-qt6.h>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct ScanText {
    Q_DECLARE_TR_FUNCTIONS(warsha::ScanText)
};

constexpr qint64 largestFile = 20 << 20;
constexpr qint64 mostPixels = 60'000'000;
constexpr int mostPages = 2000;

QStringList codesOfPage(Poppler::Page &page)
{
    const QSizeF points = page.pageSizeF();
    for (const double dpi : {150.0, 300.0}) { // a fine code, or a scan of poor quality, needs the second look
        if (points.width() * points.height() * dpi * dpi / (72 * 72) > double(mostPixels))
            break;
        const QStringList found = readCodes(page.renderToImage(dpi, dpi));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

Result<QImage> pictureOf(const QByteArray &bytes, const QString &path)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return failure(ErrorKind::Input, ScanText::tr("The picture %1 is too large to be read.").arg(path));
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(ErrorKind::Input, ScanText::tr("%1 is neither a picture nor a PDF that can be read.").arg(path),
                       reader.errorString());
    return picture;
}

} // namespace

QStringList readCodes(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    ZXing::Results results = ZXing::ReadBarcodes(view, hints);
    std::stable_sort(results.begin(), results.end(), [](const ZXing::Result &a, const ZXing::Result &b) {
        return a.position().topLeft().y < b.position().topLeft().y;
    });
    QStringList texts;
    for (const ZXing::Result &result : results)
        if (result.isValid())
            texts.append(QString::fromStdString(result.text()));
    return texts;
}

Result<QList<QStringList>> readCodesOfPdf(const QByteArray &pdf)
{
    if (pdf.size() > largestFile)
        return failure(ErrorKind::Input, ScanText::tr("The PDF is larger than 20 MB."));
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return failure(ErrorKind::Input, ScanText::tr("The PDF is damaged, or locked by a password."));
    if (document->numPages() > mostPages)
        return failure(ErrorKind::Input, ScanText::tr("The PDF has more than %1 pages.").arg(mostPages));
    document->setRenderHint(Poppler::Document::Antialiasing, true);
    QList<QStringList> pages;
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        pages.append(page ? codesOfPage(*page) : QStringList());
    }
    return pages;
}

Result<QList<QStringList>> readCodesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Input, ScanText::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return failure(ErrorKind::Input, ScanText::tr("The file %1 is larger than 20 MB.").arg(path));
    const QByteArray bytes = file.readAll();
    if (bytes.left(1024).contains("%PDF-"))
        return readCodesOfPdf(bytes);
    WARSHA_TRY(const QImage picture, pictureOf(bytes, path));
    return QList<QStringList>{readCodes(picture)};
}

} // namespace warsha
