// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include "documenttext.h"

#include <qrcodegen.hpp>

#include <stdexcept>

namespace warsha {

using namespace Qt::StringLiterals;
using qrcodegen::QrCode;
using qrcodegen::QrSegment;

namespace {

constexpr int fixedMask = 2;
/// A run of the alphanumeric set shorter than this costs more to switch to than it saves.
constexpr qsizetype worthwhileRun = 12;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || QByteArrayView(" $%*+-./:").contains(c);
}

qsizetype runLength(const QByteArray &bytes, qsizetype from)
{
    qsizetype end = from;
    while (end < bytes.size() && isAlphanumeric(bytes[end]))
        ++end;
    return end - from;
}

std::vector<QrSegment> segmentsOf(const QByteArray &bytes)
{
    std::vector<QrSegment> segments;
    std::vector<std::uint8_t> plain;
    const auto flush = [&] {
        if (!plain.empty())
            segments.push_back(QrSegment::makeBytes(plain));
        plain.clear();
    };
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype run = runLength(bytes, at);
        if (run >= worthwhileRun || run == bytes.size()) {
            flush();
            segments.push_back(QrSegment::makeAlphanumeric(bytes.mid(at, run).constData()));
            at += run;
        } else {
            const qsizetype end = at + run + 1;
            for (; at < qMin(end, bytes.size()); ++at)
                plain.push_back(std::uint8_t(bytes[at]));
        }
    }
    flush();
    return segments;
}

} // namespace

Result<QImage> makeQrCode(const QString &text)
{
    try { // the library tells by an exception that the text is too long
        const QrCode code = QrCode::encodeSegments(segmentsOf(text.toUtf8()), QrCode::Ecc::QUARTILE,
                                                   QrCode::MIN_VERSION, QrCode::MAX_VERSION, fixedMask, false);
        QImage image(code.getSize(), code.getSize(), QImage::Format_Mono);
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        image.fill(0);
        for (int y = 0; y < code.getSize(); ++y) {
            uchar *const line = image.scanLine(y);
            for (int x = 0; x < code.getSize(); ++x)
                if (code.getModule(x, y))
                    line[x / 8] |= uchar(0x80 >> (x % 8));
        }
        return image;
    } catch (const std::length_error &) {
        return failure(ErrorKind::Input,
                       DocumentText::tr("The text is too long for a QR code."),
                       u"%1 characters"_s.arg(text.size()));
    }
}

} // namespace warsha
