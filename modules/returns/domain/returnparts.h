// SPDX-License-Identifier: GPL-3.0-or-later
// A return cut into parts by table, group and month, and a part's plain bytes: columns, not rows (snapshot-v1.md 3).
// The same rows give the same bytes always.
#pragma once

#include "returndata.h"

#include <QByteArray>

#include <compare>

namespace warsha {

struct PartPlace {
    QString table;
    QString group; ///< id, or empty
    QString month; ///< YYYY-MM, or empty
    std::strong_ordering operator<=>(const PartPlace &) const = default;
    bool operator==(const PartPlace &) const = default;
};

struct ReturnPart {
    PartPlace place;
    QList<ReturnRow> rows;
};

/// In order of table (as in the schema), group, month; empty tables give no part. data must be sorted.
[[nodiscard]] QList<ReturnPart> cutReturn(const ReturnData &data);
/// Puts a part's rows back; ErrorKind::Input when they do not belong to its place.
[[nodiscard]] Result<void> addPart(ReturnData &data, const ReturnPart &part);

[[nodiscard]] QByteArray encodePart(const ReturnPart &part);
/// Columns that the schema does not know (of a later version) are passed over; one that is missing is empty.
/// ErrorKind::Input for anything else; at most 1 million rows.
[[nodiscard]] Result<ReturnPart> decodePart(QByteArrayView bytes);

} // namespace warsha
