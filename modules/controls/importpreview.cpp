// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpreview.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int cellWidth = 130;
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
    for (const QString &heading : m_headings)
        all.append({heading, m_headings.size() > 4 || heading != m_headings.last() ? cellWidth : 0}); // few: the last takes the rest
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
