// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxbook.h"

#include "filesync.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cerrno>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

constexpr qsizetype largestXlsxCell = 32'767;
constexpr qsizetype largestXlsxRows = 1'048'576;

/// A sheet's name as Excel takes it: at most 31 characters, none of []:*?/\ , none twice.
QString sheetName(const QString &wanted, QStringList &used)
{
    QString name = wanted.simplified();
    name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c); });
    const QString base = name.isEmpty() ? Say::tr("Sheet") : name;
    name = base.left(31);
    for (int number = 2; used.contains(name, Qt::CaseInsensitive); ++number)
        name = base.left(26) + u" (%1)"_s.arg(number);
    used.append(name);
    return name;
}

void writeSheet(lxw_worksheet *worksheet, const Sheet &sheet, lxw_format *text, lxw_format *heading)
{
    lxw_row_t row = 0;
    const auto put = [&](const QStringList &cells, lxw_format *format) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            if (!cells.at(column).isEmpty())
                worksheet_write_string(worksheet, row, lxw_col_t(column),
                                       cells.at(column).left(largestXlsxCell).toUtf8().constData(), format);
        ++row;
    };
    qsizetype width = sheet.headings.size();
    if (!sheet.headings.isEmpty()) {
        put(sheet.headings, heading);
        worksheet_freeze_panes(worksheet, 1, 0);
    }
    for (const QStringList &cells : sheet.rows) {
        width = std::max(width, cells.size());
        put(cells, text);
    }
    if (width > 0)
        worksheet_set_column(worksheet, 0, lxw_col_t(width - 1), 18, text); // new cells are text too
    if (sheet.rightToLeft)
        worksheet_right_to_left(worksheet);
}

/// The disk's own words where the disk failed: the library says no more than that it did.
QString whyOf(lxw_error error, int systemError)
{
    if (systemError != 0)
        return qt_error_string(systemError);
    QString why = QString::fromUtf8(lxw_strerror(error));
    if (why.endsWith(u'.'))
        why.chop(1);
    return why;
}

} // namespace

Result<void> writeXlsxBook(const QString &path, const QList<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets)
        if (sheet.rows.size() + 1 > largestXlsxRows)
            return failure(TableWriter::cannotWrite(path, Say::tr("it has more rows than a sheet can hold")));
    // Written beside its place and renamed. The library's own temporary parts are put there too: they hold names.
    const QString folder = QFileInfo(path).absolutePath();
    QTemporaryFile part(folder + u"/.XXXXXX.xlsx"_s);
    if (!part.open())
        return failure(TableWriter::cannotWrite(path, part.errorString()));
    const QByteArray partName = QFile::encodeName(part.fileName());
    QByteArray folderName = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    lxw_workbook *workbook = workbook_new_opt(partName.constData(), &options);
    lxw_format *text = workbook_add_format(workbook);
    format_set_num_format(text, "@");
    lxw_format *heading = workbook_add_format(workbook);
    format_set_num_format(heading, "@");
    format_set_bold(heading);
    QStringList used;
    for (const Sheet &sheet : sheets)
        writeSheet(workbook_add_worksheet(workbook, sheetName(sheet.name, used).toUtf8().constData()), sheet, text, heading);
    errno = 0;
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failure(TableWriter::cannotWrite(path, whyOf(error, errno)));
    WARSHA_CHECK(syncFile(part.fileName()));
    WARSHA_CHECK(putInPlace(part.fileName(), path));
    part.setAutoRemove(false);
    return {};
}

} // namespace warsha
