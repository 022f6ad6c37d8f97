// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include <QSqlQuery>

namespace warsha {

QVariant Row::value(QLatin1StringView column) const
{
    const auto found = m_columns.constFind(QString(column));
    Q_ASSERT_X(found != m_columns.constEnd(), "Row::value", column.data());
    return found == m_columns.constEnd() ? QVariant() : m_query.value(*found);
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
