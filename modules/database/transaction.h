// SPDX-License-Identifier: GPL-3.0-or-later
// The write path. Every write of a slice goes through these four, which write the change log in the same transaction;
// there are no triggers and no other way. Only a storage room includes this.
//
// A logged table has no column defaults (what is not given is null) and the columns  id TEXT PRIMARY KEY  and  version BIGINT NOT NULL  (1 at insert, +1 at each update;
// the caller leaves version out). Values: QString, qint64/int/bool (bool becomes 0/1), QByteArray, or a null QVariant.
// Table and column names are constants of our own, never text from outside.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace warsha {

struct Field {
    QLatin1StringView column;
    QVariant value;
};
using Fields = QList<Field>;

/// A table that is written in bulk: the columns once, then the rows' values in that order. "id" must be among the columns.
struct Batch {
    QLatin1StringView table;
    QList<QLatin1StringView> columns;
    QList<QVariantList> rows;
};

class Transaction
{
public:
    virtual ~Transaction() = default;

    /// Fields must hold "id". A unique clash is ErrorKind::Conflict.
    virtual Result<void> insert(QLatin1StringView table, const Fields &fields) = 0;
    virtual Result<void> insertMany(const Batch &batch) = 0;
    /// Writes the named fields of one row. version is the one the caller read: when the row has another by now, or is
    /// gone, nothing is written and the error is ErrorKind::Conflict. anyVersion skips the check (counters, marks).
    virtual Result<void> update(QLatin1StringView table, const QString &id, qint64 version, const Fields &fields) = 0;
    virtual Result<void> remove(QLatin1StringView table, const QString &id, qint64 version) = 0;

    static constexpr qint64 anyVersion = -1;
};

} // namespace warsha
