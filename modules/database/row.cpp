// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include <QSqlQuery>

namespace warsha {

qsizetype Row::find(QLatin1StringView column) const
{
    for (qsizetype step = 0, at = m_next; step < m_columns.size(); ++step, ++at) {
        if (at >= m_columns.size())
            at = 0;
        if (QLatin1StringView(m_columns[at]) == column) {
            m_next = at + 1;
            return at;
        }
    }
    return -1;
}

QVariant Row::value(QLatin1StringView column) const
{
    const qsizetype found = find(column);
    Q_ASSERT_X(found >= 0, "Row::value", column.data());
    return found < 0 ? QVariant() : m_query.value(int(found));
}

QVariant Row::value(int column) const
{
    return m_query.value(column);
}

QString Row::text(QLatin1StringView column) const
{
    return value(column).toString();
}

qint64 Row::integer(QLatin1StringView column) const
{
    return value(column).toLongLong();
}

QByteArray Row::bytes(QLatin1StringView column) const
{
    return value(column).toByteArray();
}

bool Row::isNull(QLatin1StringView column) const
{
    return value(column).isNull();
}

std::optional<qint64> Row::optionalInteger(QLatin1StringView column) const
{
    const QVariant found = value(column);
    return found.isNull() ? std::nullopt : std::optional(found.toLongLong());
}

} // namespace warsha
