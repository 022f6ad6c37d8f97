// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxbook.h"

#include "filesync.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cerrno>
#include <cmath>
#include <optional>

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

/// The formats of a workbook's cells.
class CellFormats
{
public:
    explicit CellFormats(lxw_workbook *workbook)
        : heading(make(workbook, "@")), m_text(make(workbook, "@")), m_number(make(workbook, "General")), m_percent(make(workbook, "0.0%")),
          m_day(workbook_add_format(workbook))
    {
        format_set_bold(heading);
        format_set_num_format_index(m_day, 14); // the short date of whoever reads it
    }
    [[nodiscard]] lxw_format *of(SheetCells kind) const
    {
        switch (kind) {
        case SheetCells::Number: return m_number;
        case SheetCells::Percent: return m_percent;
        case SheetCells::Day: return m_day;
        case SheetCells::Text: break;
        }
        return m_text;
    }
    lxw_format *heading;

private:
    static lxw_format *make(lxw_workbook *workbook, const char *numbers)
    {
        lxw_format *format = workbook_add_format(workbook);
        format_set_num_format(format, numbers);
        return format;
    }
    lxw_format *m_text;
    lxw_format *m_number;
    lxw_format *m_percent;
    lxw_format *m_day;
};

/// The figure of a cell, as a workbook keeps it; nothing for a cell that is not of that kind.
std::optional<double> figureOf(const QString &cell, SheetCells kind)
{
    if (kind == SheetCells::Text)
        return std::nullopt;
    if (kind == SheetCells::Day) {
        const QDate day = QDate::fromString(cell, Qt::ISODate);
        return day.isValid() && day.year() > 1900 ? std::optional(double(QDate(1899, 12, 30).daysTo(day))) : std::nullopt;
    }
    bool isFigure = false;
    const double figure = cell.toDouble(&isFigure);
    if (!isFigure || !std::isfinite(figure))
        return std::nullopt;
    return kind == SheetCells::Percent ? figure / 100 : figure;
}

void putCell(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, const QString &cell, SheetCells kind, const CellFormats &formats)
{
    if (const auto figure = figureOf(cell, kind))
        worksheet_write_number(worksheet, row, column, *figure, formats.of(kind));
    else if (!cell.isEmpty())
        worksheet_write_string(worksheet, row, column, cell.left(largestXlsxCell).toUtf8().constData(), formats.of(SheetCells::Text));
}

void writeSheet(lxw_worksheet *worksheet, const Sheet &sheet, const CellFormats &formats)
{
    lxw_row_t row = 0;
    for (qsizetype column = 0; column < sheet.headings.size(); ++column)
        worksheet_write_string(worksheet, row, lxw_col_t(column), sheet.headings.at(column).left(largestXlsxCell).toUtf8().constData(), formats.heading);
    if (!sheet.headings.isEmpty())
        worksheet_freeze_panes(worksheet, ++row, 0);
    qsizetype width = sheet.headings.size();
    for (const QStringList &cells : sheet.rows) {
        width = std::max(width, cells.size());
        for (qsizetype column = 0; column < cells.size(); ++column)
            putCell(worksheet, row, lxw_col_t(column), cells.at(column), sheet.cells.value(column, SheetCells::Text), formats);
        ++row;
    }
    for (qsizetype column = 0; column < width; ++column) // new cells are as those above
        worksheet_set_column(worksheet, lxw_col_t(column), lxw_col_t(column), 18, formats.of(sheet.cells.value(column, SheetCells::Text)));
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
    const CellFormats formats(workbook);
    QStringList used;
    for (const Sheet &sheet : sheets)
        writeSheet(workbook_add_worksheet(workbook, sheetName(sheet.name, used).toUtf8().constData()), sheet, formats);
    errno = 0;
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failure(TableWriter::cannotWrite(path, whyOf(error, errno)));
    WARSHA_CHECK(syncFile(part.fileName()));
    WARSHA_CHECK(putInPlace(part.fileName(), path));
    part.setAutoRemove(false);
    return {};
}

} // namespace warsha
