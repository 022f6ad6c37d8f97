// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "tablewriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

} // namespace

ImportReport::ImportReport(const Table &table)
    : m_source(table.source)
    , m_headings(table.headings)
    , m_warnings(table.warnings)
{
}

void ImportReport::reject(const Table &table, qsizetype index, int column, const QString &why, const QStringList &guesses)
{
    m_rejected.append({table.rowNumber(index), table.headings.value(column), column < 0 ? QString() : table.cell(index, column),
                       why, table.rows.at(index), guesses});
}

bool ImportReport::rejectFaulty(const Table &table, qsizetype index)
{
    const auto fault = table.faults.constFind(index);
    if (fault == table.faults.cend())
        return false;
    reject(table, index, fault->column, fault->why);
    return true;
}

qsizetype ImportReport::rejectedRows() const
{
    QSet<int> numbers;
    for (const RejectedRow &row : m_rejected)
        numbers.insert(row.number);
    return numbers.size();
}

QString ImportReport::summary() const
{
    QStringList parts{Say::tr("Rows imported: %1").arg(m_done)};
    if (m_unchanged > 0)
        parts.append(Say::tr("already there: %1").arg(m_unchanged));
    if (!m_rejected.isEmpty())
        parts.append(Say::tr("rejected: %1").arg(rejectedRows()));
    return parts.join(u"; "_s) + u'.';
}

QStringList ImportReport::lines() const
{
    QStringList lines = m_warnings;
    for (const RejectedRow &row : m_rejected)
        lines.append(row.column.isEmpty() ? Say::tr("Row %1: %2").arg(row.number).arg(row.why)
                                          : Say::tr("Row %1, %2: %3").arg(row.number).arg(row.column, row.why));
    return lines;
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray rejected;
    for (const RejectedRow &row : m_rejected)
        rejected.append(QJsonObject{{u"row"_s, row.number}, {u"column"_s, row.column}, {u"value"_s, row.value}, {u"why"_s, row.why}});
    return {{u"source"_s, m_source},
            {u"done"_s, qint64(m_done)},
            {u"unchanged"_s, qint64(m_unchanged)},
            {u"rejected"_s, rejected},
            {u"warnings"_s, QJsonArray::fromStringList(m_warnings)}};
}

Result<void> ImportReport::writeRejected(const QString &path) const
{
    if (m_rejected.isEmpty())
        return {};
    Sheet sheet;
    sheet.name = Say::tr("Rows to correct");
    sheet.headings = m_headings + QStringList{Say::tr("Row"), Say::tr("Why")};
    QHash<int, qsizetype> written;
    for (const RejectedRow &row : m_rejected) {
        const QString why = row.column.isEmpty() ? row.why : u"%1: %2"_s.arg(row.column, row.why);
        if (const auto at = written.constFind(row.number); at != written.cend()) { // one row, several reasons
            sheet.rows[*at].last() += u' ' + why;
            continue;
        }
        QStringList cells = row.cells;
        cells.resize(m_headings.size());
        written.insert(row.number, sheet.rows.size());
        sheet.rows.append(cells + QStringList{QString::number(row.number), why});
    }
    return TableWriter::write(path, {sheet});
}

} // namespace warsha
