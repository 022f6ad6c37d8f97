// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpreview.h"

#include "tabledress.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastCell = 80, mostCell = 220; ///< days and names of some languages are long
}

void ImportPreview::show(const Table &table, qsizetype most)
{
    m_headings = table.headings;
    m_rows = table.rows.first(qMin(most, table.rows.size()));
    m_numbers = table.rowNumbers.first(m_rows.size());
    QList<QUuid> ids;
    for (const int number : std::as_const(m_numbers))
        ids.append(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    setIds(ids);
}

QList<Column> ImportPreview::columns() const
{
    QList<Column> all {{u"#"_s, 44, Column::Kind::Figure}};
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        QStringList cells;
        for (const QStringList &row : m_rows)
            cells.append(row.value(i));
        const bool takesTheRest = m_headings.size() <= 4 && i + 1 == m_headings.size();
        all.append({m_headings.at(i), takesTheRest ? 0 : wordsWidth(m_headings.at(i), cells, leastCell, mostCell)});
    }
    return all;
}

QVariant ImportPreview::cell(int row, int column, int role) const
{
    if (role == MutedRole)
        return column == 0;
    const QString text = column == 0 ? QLocale().toString(m_numbers.at(row)) : m_rows.at(row).value(column - 1);
    if (role == LatinRole)
        return column > 0 && !text.isRightToLeft(); // "71 222 333" keeps its order
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

} // namespace warsha
