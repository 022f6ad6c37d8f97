// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriter.h"

#include "csvparser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <filesystem>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

constexpr qsizetype largestXlsxCell = 32'767;
constexpr qsizetype largestXlsxRows = 1'048'576;

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return failure(ErrorKind::Input, Say::tr("“%1” cannot be written: %2.").arg(QFileInfo(path).fileName(), why));
}

/// A negative number is no formula.
bool isNumber(QStringView cell)
{
    bool ok = false;
    Q_UNUSED(cell.toDouble(&ok))
    return ok && cell.front() == u'-';
}

void appendCell(QString &out, const QString &cell, QChar separator, bool guard)
{
    QString text = cell;
    if (guard && !text.isEmpty() && startsFormula(text.front()) && !isNumber(text))
        text.prepend(u'\'');
    const bool quoted = text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
        || text.startsWith(u' ') || text.endsWith(u' ');
    if (quoted)
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    out += text;
}

void appendRow(QString &out, const QStringList &cells, QChar separator, bool guard, QStringView lineEnd)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += separator;
        appendCell(out, cells.at(i), separator, guard);
    }
    out += lineEnd;
}

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

} // namespace

QByteArray TableWriter::toCsv(const Sheet &sheet, QChar separator)
{
    QString out(QChar::ByteOrderMark);
    if (!sheet.headings.isEmpty())
        appendRow(out, sheet.headings, separator, true, u"\r\n");
    for (const QStringList &cells : sheet.rows)
        appendRow(out, cells, separator, true, u"\r\n");
    return out.toUtf8();
}

QString TableWriter::toClipboard(const QList<QStringList> &rows)
{
    QString out;
    for (const QStringList &cells : rows)
        appendRow(out, cells, u'\t', false, u"\n");
    return out;
}

Result<void> TableWriter::write(const QString &path, const QList<Sheet> &sheets)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return writeXlsx(path, sheets);
    if (suffix == u"csv" || suffix == u"tsv")
        return writeCsv(path, sheets.value(0), suffix == u"tsv" ? u'\t' : u',');
    return failure(ErrorKind::Input, Say::tr("“%1” must end in .xlsx, .csv or .tsv.").arg(QFileInfo(path).fileName()));
}

Result<void> TableWriter::writeCsv(const QString &path, const Sheet &sheet, QChar separator)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    const QByteArray bytes = toCsv(sheet, separator);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<void> TableWriter::writeXlsx(const QString &path, const QList<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets)
        if (sheet.rows.size() + 1 > largestXlsxRows)
            return cannotWrite(path, Say::tr("it has more rows than a sheet can hold"));
    // Written beside its place and renamed. The library's own temporary parts are put there too: they hold names.
    const QString folder = QFileInfo(path).absolutePath();
    QTemporaryFile part(folder + u"/.XXXXXX.xlsx"_s);
    if (!part.open())
        return cannotWrite(path, part.errorString());
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
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return cannotWrite(path, QString::fromUtf8(lxw_strerror(error)));
    std::error_code failed; // rename replaces the old file in one move
    std::filesystem::rename(part.filesystemFileName(), QFileInfo(path).filesystemFilePath(), failed);
    if (failed)
        return cannotWrite(path, QString::fromLocal8Bit(failed.message().c_str()));
    part.setAutoRemove(false);
    return {};
}

} // namespace warsha
