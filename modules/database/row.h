// SPDX-License-Identifier: GPL-3.0-or-later
// One row of an answer, read by column name; QVariant stops in the mapper that takes it.
#pragma once

#include "id.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace warsha {

class Row
{
public:
    /// For the kit only: a row is good while its query stands on it.
    Row(const QSqlQuery &query, const QHash<QString, int> &columns) : m_query(query), m_columns(columns) {}

    [[nodiscard]] QString text(QLatin1StringView column) const;
    [[nodiscard]] qint64 integer(QLatin1StringView column) const;
    [[nodiscard]] bool flag(QLatin1StringView column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(QLatin1StringView column) const;
    [[nodiscard]] bool isNull(QLatin1StringView column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(QLatin1StringView column) const;
    template<typename IdType>
    [[nodiscard]] IdType id(QLatin1StringView column) const { return IdType::fromText(text(column)); }
    [[nodiscard]] QVariant value(QLatin1StringView column) const;
    [[nodiscard]] QVariant value(int column) const;

private:
    const QSqlQuery &m_query;
    const QHash<QString, int> &m_columns;
};

} // namespace warsha
