// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "csvparser.h"
#include "filekind.h"
#include "lateroom.h"
#include "separatorguess.h"
#include "tableshape.h"
#include "textencoding.h"
#include "workbooks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

QString separatorName(QChar separator)
{
    return separator == u'\t' ? Say::tr("a tab") : u"“%1”"_s.arg(separator);
}

Result<RawGrid> readText(const QByteArray &bytes, const ReadOptions &options, Table &table)
{
    WARSHA_TRY(const DecodedText decoded, decodeText(bytes, options.encoding, table.source));
    table.encoding = decoded.encoding;
    table.warnings = decoded.warnings;
    const SeparatorGuess guess = guessSeparator(decoded.text);
    table.separator = options.separator.isNull() ? guess.separator : options.separator;
    if (options.separator.isNull() && guess.isDoubtful)
        table.warnings.append(Say::tr("Taken as separated by %1; if the columns look wrong, choose another separator.")
                                  .arg(separatorName(table.separator)));
    const QStringView rows = QStringView(decoded.text).sliced(guess.textStart);
    WARSHA_TRY(RawGrid grid, CsvParser(rows, table.separator, options.limits, table.source).parse());
    if (guess.textStart > 0) // the line "sep=;" is a row of the file
        for (int &number : grid.numbers)
            ++number;
    return grid;
}

/// A workbook is unpacked and read behind its door.
Result<RawGrid> readPackage(const QByteArray &bytes, const ReadOptions &options, Table &table)
{
    WARSHA_TRY(const Workbooks *const workbooks, lateRoom<Workbooks>());
    return workbooks->read(bytes, options, table);
}

Error tooLarge(const QString &name, qint64 bytes, const ReadOptions &options)
{
    return {ErrorKind::Input, Say::tr("“%1” has %2 MB, more than the %3 MB that can be read at once. Divide it into several "
                                      "files.").arg(name).arg((bytes + (1 << 20) - 1) >> 20).arg(options.limits.fileBytes >> 20), {}};
}

} // namespace

Result<Table> TableReader::readFile(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, Say::tr("There is no file “%1”.").arg(path));
    if (!info.isFile())
        return failure(ErrorKind::Input, Say::tr("“%1” is a folder, not a table.").arg(path));
    if (info.size() > options.limits.fileBytes)
        return failure(tooLarge(info.fileName(), info.size(), options));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Input, Say::tr("“%1” cannot be opened: %2.").arg(info.fileName(), file.errorString()));
    const QByteArray bytes = file.read(info.size()); // no more than is there: read() takes the room at once
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Input, Say::tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()));
    return readBytes(bytes, info.fileName(), options);
}

Result<Table> TableReader::readBytes(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    if (bytes.size() > options.limits.fileBytes)
        return failure(tooLarge(name, bytes.size(), options));
    Table table;
    table.source = name;
    WARSHA_TRY(const FileKind kind, fileKindOf(bytes, name));
    WARSHA_TRY(RawGrid grid, kind == FileKind::Zip ? readPackage(bytes, options, table) : readText(bytes, options, table));
    return shapeTable(std::move(grid), std::move(table), options);
}

Result<Table> TableReader::readClipboard(const QString &text, int headingRow)
{
    ReadOptions options;
    options.headingRow = headingRow;
    Table table;
    table.source = Say::tr("clipboard");
    table.separator = u'\t';
    WARSHA_TRY(RawGrid grid, CsvParser(text, u'\t', options.limits, table.source).parse());
    return shapeTable(std::move(grid), std::move(table), options);
}

} // namespace warsha
