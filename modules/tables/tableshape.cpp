// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableshape.h"

#include "csvparser.h"

#include <QCoreApplication>
#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TableShape)
};

constexpr qsizetype sampleRows = 50;

qsizetype filledCells(const QStringList &cells)
{
    return std::ranges::count_if(cells, [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
}

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

/// How many cells a usual row fills: the middle one of the first rows.
qsizetype usualFilled(const QList<QStringList> &rows)
{
    QList<qsizetype> counts;
    for (const QStringList &cells : rows) {
        if (const qsizetype filled = filledCells(cells); filled > 0 && !isComment(cells))
            counts.append(filled);
        if (counts.size() == sampleRows)
            break;
    }
    std::ranges::sort(counts);
    return counts.isEmpty() ? 0 : counts.at(counts.size() / 2);
}

/// Index of the row of headings; -1 when there is none.
qsizetype guessHeadingIndex(const QList<QStringList> &rows)
{
    const qsizetype usual = usualFilled(rows);
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (filledCells(rows.at(i)) * 2 > usual && !isBlank(rows.at(i)) && !isComment(rows.at(i)))
            return i;
    return -1;
}

/// Column of the last cell that holds something, plus one; not less than least.
qsizetype filledWidth(const QStringList &cells, qsizetype least = 0)
{
    qsizetype width = cells.size();
    while (width > least && QStringView(cells.at(width - 1)).trimmed().isEmpty())
        --width;
    return std::max(width, least);
}

qsizetype usedWidth(const QList<QStringList> &rows, qsizetype from)
{
    qsizetype width = 0;
    for (qsizetype i = from; i < rows.size(); ++i)
        width = filledWidth(rows.at(i), width);
    return width;
}

/// Headings tidied and made different; width: of the whole table.
QStringList tidyHeadings(const QStringList &raw, qsizetype width, QStringList &warnings)
{
    QStringList headings;
    QSet<QString> seen;
    QStringList doubled;
    for (qsizetype column = 0; column < width; ++column) {
        const QString written = raw.value(column).simplified();
        const QString base = written.isEmpty() ? Say::tr("Column %1").arg(column + 1) : written;
        QString heading = base;
        for (int number = 2; seen.contains(heading.toCaseFolded()); ++number)
            heading = u"%1 (%2)"_s.arg(base).arg(number);
        if (heading != base && !doubled.contains(base))
            doubled.append(base);
        seen.insert(heading.toCaseFolded());
        headings.append(heading);
    }
    for (const QString &base : doubled)
        warnings.append(Say::tr("The heading “%1” stands over several columns; the later ones are called “%1 (2)” and so on.")
                            .arg(base));
    return headings;
}

bool looksLikeData(const QStringList &headings)
{
    const auto isNumber = [](const QString &cell) {
        return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); })
            && std::ranges::none_of(cell, [](QChar c) { return c.isLetter(); });
    };
    return std::ranges::count_if(headings, isNumber) * 2 > headings.size();
}

/// Bring a row to the headings; where it held more, it is not to be trusted. A row is filled up to the headings of the
/// file only: names made for the cells of one overlong row must not make every row as long.
void fitRow(Table &table, QStringList &cells, qsizetype headingCells)
{
    const qsizetype filled = filledWidth(cells);
    if (filled > headingCells)
        table.faults.insert(table.rows.size(),
                            {-1, Say::tr("The row has %1 cells, but there are %2 headings: its cells may be shifted.")
                                     .arg(filled).arg(headingCells)});
    if (cells.size() > table.headings.size())
        cells.resize(table.headings.size());
    while (cells.size() < headingCells)
        cells.append(QString());
}

void addRows(Table &table, RawGrid &grid, qsizetype headingIndex, qsizetype headingCells)
{
    int comments = 0;
    const qsizetype lastLength = grid.rows.last().size();
    table.rows.reserve(grid.rows.size() - headingIndex - 1);
    table.rowNumbers.reserve(grid.rows.size() - headingIndex - 1);
    for (qsizetype i = headingIndex + 1; i < grid.rows.size(); ++i) {
        QStringList &cells = grid.rows[i];
        const auto fault = grid.faults.constFind(i);
        const bool isFaulty = fault != grid.faults.cend();
        if (isBlank(cells) && !isFaulty)
            continue;
        if (headingCells > 1 && isComment(cells) && filledCells(cells) == 1) {
            ++comments;
            continue;
        }
        fitRow(table, cells, headingCells);
        if (isFaulty)
            table.faults.insert(table.rows.size(), *fault);
        table.rows.append(std::move(cells));
        table.rowNumbers.append(grid.numbers.at(i));
    }
    if (comments > 0)
        table.warnings.append(Say::tr("Rows that begin with “#” were taken as notes and left out: %1.").arg(comments));
    const bool lastIsCut = grid.endsInRow && lastLength > 0 && lastLength < headingCells && !table.rows.isEmpty()
        && table.rowNumbers.last() == grid.numbers.last();
    if (lastIsCut)
        table.faults.insert(table.rows.size() - 1,
                            {-1, Say::tr("The file ends in this row, after %1 of %2 cells: it may have been cut off.")
                                     .arg(lastLength).arg(headingCells)});
}

Table keepEveryRow(RawGrid &&grid, Table &&table)
{
    table.rows = std::move(grid.rows);
    table.faults = std::move(grid.faults);
    table.rowNumbers = std::move(grid.numbers);
    return std::move(table);
}

/// Headings that are cut would name the wrong columns.
Result<void> checkHeadings(const RawGrid &grid, qsizetype index, const QString &source)
{
    const auto fault = grid.faults.constFind(index);
    if (fault == grid.faults.cend())
        return {};
    const QString place = fault->column < 0 ? QString() : u' ' + Say::tr("Column %1:").arg(fault->column + 1);
    return failure(ErrorKind::Input, Say::tr("Row %1 of “%2” cannot be read as the headings.%3 %4")
                                         .arg(grid.numbers.at(index)).arg(source, place, fault->why));
}

} // namespace

QString tooLongCell(qsizetype characters, int limit)
{
    return Say::tr("The cell holds %1 characters, more than the %2 that can be read. Shorten it, and import the row again.")
        .arg(characters).arg(limit);
}

Result<Table> shapeTable(RawGrid &&grid, Table table, const ReadOptions &options)
{
    table.warnings += grid.warnings;
    if (std::ranges::all_of(grid.rows, isBlank))
        return failure(ErrorKind::Input, Say::tr("“%1” holds no rows.").arg(table.source));
    if (options.headingRow == ReadOptions::noHeadings)
        return keepEveryRow(std::move(grid), std::move(table));
    const bool said = options.headingRow > 0;
    const qsizetype index = said ? grid.numbers.indexOf(options.headingRow) : guessHeadingIndex(grid.rows);
    if (index < 0 || isBlank(grid.rows.at(index)))
        return failure(ErrorKind::Input, Say::tr("Row %1 of “%2” is blank or not there, so it cannot hold the headings.")
                                             .arg(options.headingRow).arg(table.source));
    WARSHA_CHECK(checkHeadings(grid, index, table.source));
    const bool passedOver = !std::ranges::all_of(grid.rows.first(index), isBlank);
    if (passedOver && !said)
        table.warnings.append(Say::tr("Row %1 was taken as the headings; what stands above it was left out.")
                                  .arg(grid.numbers.at(index)));
    const qsizetype headingCells = filledWidth(grid.rows.at(index));
    table.headingRow = grid.numbers.at(index);
    table.headings = tidyHeadings(grid.rows.at(index), usedWidth(grid.rows, index), table.warnings);
    addRows(table, grid, index, headingCells);
    if (table.rows.isEmpty())
        table.warnings.append(Say::tr("“%1” has headings but no rows under them.").arg(table.source));
    else if (!said && looksLikeData(table.headings))
        table.warnings.append(Say::tr("Row %1 was taken as the headings, but looks like data.").arg(table.headingRow));
    return table;
}

} // namespace warsha
