// SPDX-License-Identifier: GPL-3.0-or-later
// One row of an answer, read by column name; QVariant stops in the mapper that takes it.
#pragma once

#include "id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace warsha {

class Row
{
public:
    /// For the kit only: a row is good while its query stands on it. columns: names by position.
    Row(const QSqlQuery &query, const QList<QByteArray> &columns) : m_query(query), m_columns(columns) {}

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
    [[nodiscard]] qsizetype find(QLatin1StringView column) const;

    const QSqlQuery &m_query;
    const QList<QByteArray> &m_columns;
    mutable qsizetype m_next = 0; ///< mappers mostly read in the order of the columns: where the next one likely stands
};

} // namespace warsha
