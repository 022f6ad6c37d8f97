// SPDX-License-Identifier: GPL-3.0-or-later
#include "textencoding.h"

#include "joinedfacts.h"
#include "tablereader.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

constexpr qsizetype sampleSize = 256 * 1024;

bool isPlausible(char16_t c)
{
    return (c >= 0x20 && c < 0x250) || c == u'\t' || c == u'\n' || c == u'\r' || (c >= 0x600 && c < 0x700)
        || (c >= 0xe00 && c < 0xf00) || (c >= 0x1780 && c < 0x1800) || (c >= 0x2000 && c < 0x2070);
}

/// UTF-16 without a mark: read in that order nearly all is letters, and zero bytes stand on one side.
bool isUtf16(QByteArrayView bytes, bool bigEndian)
{
    const qsizetype units = std::min<qsizetype>(bytes.size() / 2, 4096);
    qsizetype plausible = 0;
    qsizetype zeroHigh = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = uchar(bytes[2 * i]);
        const auto second = uchar(bytes[2 * i + 1]);
        const char16_t unit = bigEndian ? char16_t(first << 8 | second) : char16_t(second << 8 | first);
        plausible += isPlausible(unit) ? 1 : 0;
        zeroHigh += unit < 0x100 && unit > 0 ? 1 : 0;
    }
    return units >= 4 && plausible * 100 >= units * 98 && zeroHigh * 20 >= units;
}

/// Length without a character that the end of the bytes cuts in two.
qsizetype wholeUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto c = uchar(bytes[bytes.size() - back]);
        if ((c & 0xc0) == 0x80)
            continue;
        const qsizetype length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;
        return length > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

qsizetype lineOf(QStringView text, qsizetype at)
{
    return text.first(at).count(u'\n') + 1;
}

/// Control characters do not belong in cells: they are taken out, and that is said (a DOS end mark is not worth a word).
void removeControls(DecodedText &decoded)
{
    const auto isControl = [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r';
    };
    if (decoded.text.endsWith(QChar(0x1a)))
        decoded.text.chop(1);
    const auto first = std::ranges::find_if(decoded.text, isControl);
    if (first == decoded.text.end())
        return;
    decoded.warnings.append(Say::tr("Line %1 holds characters that cannot be shown; they were left out.")
                                .arg(lineOf(decoded.text, first - decoded.text.begin())));
    decoded.text.removeIf(isControl);
}

DecodedText decodeAs(QByteArrayView bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    DecodedText decoded{decoder.decode(bytes), QString::fromLatin1(encoding), {}};
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    if (const qsizetype at = decoded.text.indexOf(QChar::ReplacementCharacter); at >= 0)
        decoded.warnings.append(Say::tr("Line %1 holds a character that is none in %2; it is shown as �. Is this the "
                                        "right encoding?").arg(lineOf(decoded.text, at)).arg(decoded.encoding));
    removeControls(decoded);
    return decoded;
}

QString cutSentence()
{
    return Say::tr("The file ends in the middle of a character: it may have been cut off.");
}

/// UTF-16 and UTF-32: a last character that is not whole is left out, and that is said.
DecodedText decodeWide(QByteArrayView bytes, const QByteArray &encoding)
{
    const qsizetype unit = encoding.startsWith("UTF-32") ? 4 : 2;
    DecodedText decoded = decodeAs(bytes.chopped(bytes.size() % unit), encoding);
    if (bytes.size() % unit != 0)
        decoded.warnings.append(cutSentence());
    return decoded;
}

DecodedText decodeGuessed(QByteArrayView bytes)
{
    if (const QByteArray wide = wideEncodingOf(bytes); !wide.isEmpty())
        return decodeWide(bytes, wide);
    const qsizetype whole = wholeUtf8(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    DecodedText decoded{utf8.decode(bytes.first(whole)), u"UTF-8"_s, {}};
    const bool isCut = whole != bytes.size();
    const auto isHigh = [](QChar c) { return c.unicode() >= 0x80; };
    if (!utf8.hasError() && (!isCut || std::ranges::any_of(decoded.text, isHigh))) {
        if (isCut)
            decoded.warnings.append(cutSentence());
        if (decoded.text.startsWith(QChar::ByteOrderMark))
            decoded.text.remove(0, 1);
        removeControls(decoded);
        return decoded;
    }
    // A file that was pasted together can hold a few wrong bytes among much good UTF-8.
    const auto broken = decoded.text.count(QChar::ReplacementCharacter);
    if (broken > 0 && std::ranges::count_if(decoded.text, isHigh) > broken * 20)
        return decodeAs(bytes, "UTF-8");
    return decodeAs(bytes, guessOneByteEncoding(bytes.first(std::min(bytes.size(), sampleSize))));
}

} // namespace

QStringList offeredEncodings()
{
    return {u"UTF-8"_s, u"windows-1256"_s, u"windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"ISO-8859-6"_s, u"TIS-620"_s};
}

QByteArray wideEncodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return "UTF-32LE";
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return "UTF-32BE";
    if (bytes.startsWith("\xff\xfe"))
        return "UTF-16LE";
    if (bytes.startsWith("\xfe\xff"))
        return "UTF-16BE";
    if (!bytes.first(std::min<qsizetype>(bytes.size(), 8192)).contains('\0'))
        return {};
    if (isUtf16(bytes, false))
        return "UTF-16LE";
    if (isUtf16(bytes, true))
        return "UTF-16BE";
    return {};
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    if (encoding.isEmpty())
        return decodeGuessed(bytes);
    const QByteArray wanted = encoding.toLatin1();
    if (!QStringDecoder(wanted.constData()).isValid())
        return failure(ErrorKind::Input, Say::tr("“%1” cannot be read as %2: no such encoding is known here. Known are, "
                                                 "among others, %3.").arg(name, encoding, commaList(offeredEncodings())));
    QByteArrayView view(bytes);
    if (encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0 && view.startsWith("\xef\xbb\xbf"))
        view = view.sliced(3);
    return decodeAs(view, wanted);
}

} // namespace warsha
