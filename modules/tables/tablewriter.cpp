// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriter.h"

#include "csvparser.h"
#include "filesync.h"
#include "lateroom.h"
#include "workbooks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

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

} // namespace

Error TableWriter::cannotWrite(const QString &path, const QString &why)
{
    return {ErrorKind::Input, Say::tr("“%1” cannot be written: %2.").arg(QFileInfo(path).fileName(), why), {}};
}

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
        return failure(cannotWrite(path, file.errorString()));
    const QByteArray bytes = toCsv(sheet, separator);
    if (!writeWhole(file, bytes))
        return failure(cannotWrite(path, file.errorString()));
    return {};
}

Result<void> TableWriter::writeXlsx(const QString &path, const QList<Sheet> &sheets)
{
    WARSHA_TRY(const Workbooks *const workbooks, lateRoom<Workbooks>());
    return workbooks->write(path, sheets);
}

} // namespace warsha
