// SPDX-License-Identifier: GPL-3.0-or-later
#include "filekind.h"

#include "textencoding.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

struct Magic {
    QByteArrayView bytes;
    const char *what; ///< to be translated
};

constexpr qsizetype sampleSize = 64 * 1024;

/// Formats people give by mistake, by their first bytes.
QString foreignFormat(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    static const std::array magics{
        Magic{"\x89PNG", QT_TRANSLATE_NOOP("FileKind", "a picture (PNG)")},
        Magic{"\xff\xd8\xff", QT_TRANSLATE_NOOP("FileKind", "a picture (JPEG)")},
        Magic{"GIF8", QT_TRANSLATE_NOOP("FileKind", "a picture (GIF)")},
        Magic{QByteArrayView("II*\0", 4), QT_TRANSLATE_NOOP("FileKind", "a picture (TIFF)")},
        Magic{QByteArrayView("MM\0*", 4), QT_TRANSLATE_NOOP("FileKind", "a picture (TIFF)")},
        Magic{"RIFF", QT_TRANSLATE_NOOP("FileKind", "a picture, a sound or a film")},
        Magic{"%PDF", QT_TRANSLATE_NOOP("FileKind", "a PDF document")},
        Magic{"{\\rtf", QT_TRANSLATE_NOOP("FileKind", "a text document (RTF)")},
        Magic{"SQLite format 3", QT_TRANSLATE_NOOP("FileKind", "a database")},
        Magic{"\x1f\x8b", QT_TRANSLATE_NOOP("FileKind", "a compressed file (gzip)")},
        Magic{"7z\xbc\xaf", QT_TRANSLATE_NOOP("FileKind", "a compressed file (7z)")},
        Magic{"Rar!", QT_TRANSLATE_NOOP("FileKind", "a compressed file (RAR)")},
        Magic{"\x7f" "ELF", QT_TRANSLATE_NOOP("FileKind", "a program")},
        Magic{QByteArrayView("MZ\x90\0", 4), QT_TRANSLATE_NOOP("FileKind", "a program")},
    };
    for (const Magic &magic : magics)
        if (bytes.startsWith(magic.bytes))
            return Say::tr(magic.what);
    if (bytes.mid(4, 4) == "ftyp")
        return Say::tr("a film");
    return {};
}

Error oldOfficeError(const QByteArray &bytes, const QString &name)
{
    const auto holds = [&](QStringView stream) {
        return bytes.contains(QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
    };
    if (holds(u"EncryptedPackage"))
        return {ErrorKind::Input, Say::tr("“%1” is protected with a password. Open it in a spreadsheet program, save it "
                                          "without a password, and import that file.").arg(name), {}};
    if (holds(u"Workbook") || holds(u"Book"))
        return {ErrorKind::Input, Say::tr("“%1” is an Excel workbook of the old kind (.xls). Open it in a spreadsheet "
                                          "program, save it as .xlsx, and import that file.").arg(name), {}};
    return {ErrorKind::Input, Say::tr("“%1” is an Office document of the old kind, not a table. Save the table as .xlsx "
                                      "or .csv, and import that file.").arg(name), {}};
}

/// Text that is no table: pages, XML, JSON.
QString foreignText(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1024).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table"))
        return Say::tr("a web page under the name of a table");
    if (start.startsWith("<?xml") || start.startsWith("<workbook"))
        return Say::tr("an XML document");
    if ((start.startsWith('{') || start.startsWith('[')) && !QJsonDocument::fromJson(bytes).isNull())
        return Say::tr("a JSON document");
    return {};
}

/// Control characters have no place in a table; one or two slip in where files were mended by hand.
qsizetype firstBinaryByte(QByteArrayView sample)
{
    qsizetype first = -1;
    qsizetype controls = 0;
    qsizetype nuls = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto c = uchar(sample[i]);
        if (c >= 0x20 || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1a)
            continue;
        ++(c == 0 ? nuls : controls);
        if (first < 0)
            first = i;
    }
    const bool binary = (controls > 2 && controls * 200 > sample.size()) || nuls * 10 > sample.size();
    return binary ? first : -1;
}

} // namespace

Result<FileKind> fileKindOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return failure(ErrorKind::Input, Say::tr("“%1” is empty: it holds 0 bytes.").arg(name));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return failure(oldOfficeError(bytes, name));
    QString what = foreignFormat(bytes);
    if (what.isEmpty())
        what = foreignText(bytes);
    if (!what.isEmpty())
        return failure(ErrorKind::Input, Say::tr("“%1” is %2, not a table. Save the table as .xlsx or .csv, and import "
                                                 "that file.").arg(name, what));
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
    if (!wideEncodingOf(sample).isEmpty())
        return FileKind::Text;
    if (const qsizetype at = firstBinaryByte(sample); at >= 0)
        return failure(ErrorKind::Input, Say::tr("“%1” is not a text table: byte %2 is not a character. Save the table as .xlsx or .csv, and import that file.").arg(name).arg(at + 1));
    return FileKind::Text;
}

} // namespace warsha
