// SPDX-License-Identifier: GPL-3.0-or-later
#include "lateroom.h"
#include "odsreader.h"
#include "workbooks.h"
#include "xlsxbook.h"
#include "xlsxreader.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

class LateWorkbooks : public Workbooks
{
public:
    [[nodiscard]] Result<RawGrid> read(const QByteArray &bytes, const ReadOptions &options, Table &table) const override;
    [[nodiscard]] Result<void> write(const QString &path, const QList<Sheet> &sheets) const override
    {
        return writeXlsxBook(path, sheets);
    }
};

Result<RawGrid> LateWorkbooks::read(const QByteArray &bytes, const ReadOptions &options, Table &table) const
{
    ZipPackage package(bytes, options.limits, table.source);
    WARSHA_CHECK(package.open());
    if (package.has(u"xl/workbook.xml"_s) || package.has(u"[Content_Types].xml"_s)) {
        if (package.has(u"word/document.xml"_s) || package.has(u"ppt/presentation.xml"_s))
            return failure(ErrorKind::Input, Say::tr("“%1” is a text or a presentation, not a table. Copy the table into a "
                                                     "spreadsheet, save it as .xlsx, and import that file.").arg(table.source));
        if (package.has(u"xl/workbook.bin"_s))
            return failure(ErrorKind::Input, Say::tr("“%1” is a binary workbook (.xlsb). Save it as .xlsx, and import that "
                                                     "file.").arg(table.source));
        return readXlsx(package, options, table);
    }
    if (package.has(u"content.xml"_s) && package.has(u"mimetype"_s)) {
        WARSHA_TRY(const QByteArray type, package.read(u"mimetype"_s));
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return readOds(package, options, table);
    }
    return failure(ErrorKind::Input, Say::tr("“%1” is a compressed file without a table in it. Unpack it first, and import "
                                             "the table itself.").arg(table.source));
}

} // namespace

} // namespace warsha

WARSHA_LATE_ROOM(warsha::Workbooks, warsha::LateWorkbooks)
