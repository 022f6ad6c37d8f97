// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"

namespace warsha {

using namespace Qt::StringLiterals;

CsvParser::CsvParser(QStringView text, QChar separator, const TableLimits &limits, const QString &name)
    : m_at(text.utf16())
    , m_end(text.utf16() + text.size())
    , m_separator(separator.unicode())
    , m_limits(limits)
    , m_name(name)
{
}

bool startsFormula(QChar first)
{
    constexpr QStringView starts = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    return starts.contains(first);
}

bool isComment(const QStringList &cells)
{
    const QString first = cells.value(0);
    return first.size() > 3 && (first.startsWith(u"# ") || first.startsWith(u"; "));
}

bool isFormulaGuarded(QStringView cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && startsFormula(cell.at(1));
}

Result<RawGrid> CsvParser::parse()
{
    RawGrid grid;
    qint64 cellCount = 0;
    while (!atEnd()) {
        if (m_row > m_limits.rows)
            return failure(tooMuch(tr("%1 rows").arg(m_limits.rows)));
        QStringList cells;
        if (!grid.rows.isEmpty())
            cells.reserve(grid.rows.last().size());
        WARSHA_CHECK(row(cells));
        if (!m_fault.why.isEmpty())
            grid.faults.insert(grid.rows.size(), m_fault);
        cellCount += cells.size();
        if (cellCount > m_limits.cells)
            return failure(tooMuch(tr("%1 cells").arg(m_limits.cells)));
        grid.rows.append(std::move(cells));
        grid.numbers.append(m_row++);
        grid.endsInRow = atEnd();
        endLine();
    }
    if (m_looseQuoteRow > 0)
        grid.warnings.append(tr("Row %1 has a quotation mark inside a cell that is not doubled; it was kept as it stands. "
                                "Please check that row.").arg(m_looseQuoteRow));
    return grid;
}

QList<QStringList> CsvParser::firstRows(int count)
{
    QList<QStringList> rows;
    while (!atEnd() && rows.size() < count) {
        QStringList cells;
        if (!row(cells))
            break;
        rows.append(cells);
        endLine();
    }
    return rows;
}

Result<void> CsvParser::row(QStringList &cells)
{
    m_fault = {};
    for (m_column = 1;; ++m_column) {
        WARSHA_TRY(QString text, cell());
        if (m_column <= m_limits.columns)
            cells.append(std::move(text));
        if (atLineEnd())
            break;
        ++m_at; // the separator
    }
    if (m_column > m_limits.columns)
        m_fault = {-1, tr("The row has %1 cells, more than the %2 that can be read.").arg(m_column).arg(m_limits.columns)};
    const bool isBlank = cells.size() == 1 && QStringView(cells.first()).trimmed().isEmpty();
    if (isBlank)
        cells.clear();
    return {};
}

Result<QString> CsvParser::cell()
{
    const char16_t *start = afterBlanks(m_at);
    if (start == m_end || *start != u'"') {
        QString text = plainCell();
        checkLength(text);
        return text;
    }
    m_at = start + 1;
    WARSHA_TRY(QString text, quotedCell());
    checkLength(text);
    return text;
}

void CsvParser::checkLength(QString &cell)
{
    if (cell.size() <= m_limits.cellCharacters)
        return;
    if (m_fault.why.isEmpty()) {
        m_fault = {m_column - 1, tooLongCell(cell.size(), m_limits.cellCharacters)};
        if (const qsizetype lines = cell.count(u'\n') + 1; lines > 1)
            m_fault.why += u' ' + tr("It runs over %1 lines: is a closing quotation mark missing?").arg(lines);
    }
    cell.truncate(m_limits.cellCharacters);
}

QString CsvParser::plainCell()
{
    const char16_t *start = m_at;
    bool hasQuote = false;
    while (m_at != m_end) {
        const char16_t c = *m_at;
        if (c == u'\n' || c == u'\r' || (c == m_separator && c != 0))
            break;
        hasQuote = hasQuote || c == u'"';
        ++m_at;
    }
    if (hasQuote && m_looseQuoteRow == 0)
        m_looseQuoteRow = m_row;
    QStringView cell(start, m_at);
    if (isFormulaGuarded(cell))
        cell = cell.sliced(1);
    return cell.isEmpty() ? QString() : cell.toString();
}

Result<QString> CsvParser::quotedCell()
{
    QString cell;
    const char16_t *start = m_at;
    while (m_at != m_end) {
        if (*m_at != u'"') {
            ++m_at;
            continue;
        }
        cell.append(QStringView(start, m_at));
        const char16_t *next = ++m_at;
        if (closesAt(next)) {
            m_at = afterBlanks(next);
            if (isFormulaGuarded(cell))
                cell.remove(0, 1);
            return cell;
        }
        const bool isDoubled = *next == u'"';
        if (!isDoubled && m_looseQuoteRow == 0)
            m_looseQuoteRow = m_row;
        cell.append(u'"');
        m_at = isDoubled ? next + 1 : next;
        start = m_at;
    }
    return failure(ErrorKind::Input, tr("The quotation mark that opens in row %1, column %2 of “%3” is never closed: a closing "
        "quotation mark is missing there, or the file was cut off.").arg(m_row).arg(m_column).arg(m_name));
}

const char16_t *CsvParser::afterBlanks(const char16_t *from) const
{
    const char16_t *at = from;
    while (at != m_end && (*at == u' ' || (*at == u'\t' && m_separator != u'\t')))
        ++at;
    return at;
}

/// Whether a quote before this point ends its cell: only blanks up to a separator or the end of the line.
bool CsvParser::closesAt(const char16_t *after) const
{
    const char16_t *at = afterBlanks(after);
    return at == m_end || *at == u'\n' || *at == u'\r' || (m_separator != 0 && *at == m_separator);
}

void CsvParser::endLine()
{
    if (!atEnd() && *m_at == u'\r')
        ++m_at;
    else if (!atEnd() && *m_at == u'\n') {
        ++m_at;
        return;
    }
    if (!atEnd() && *m_at == u'\n' && m_at[-1] == u'\r')
        ++m_at;
}

Error CsvParser::tooMuch(const QString &what) const
{
    return {ErrorKind::Input, tr("“%1” has more than %2 (row %3): that is more than can be read at once. Divide it into "
                                 "several files.").arg(m_name, what).arg(m_row), {}};
}

} // namespace warsha
