// SPDX-License-Identifier: GPL-3.0-or-later
// The return at one moment, as plain rows: what the centre's reader fills, parts carry, and rules look at.
#pragma once

#include "result.h"
#include "returnschema.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <variant>

namespace warsha {

/// Nothing, a whole number, or text: a value of the return has no other shape.
using ReturnValue = std::variant<std::monostate, qint64, QString>;
/// Values in the order of the table's fields.
using ReturnRow = QList<ReturnValue>;

struct ReturnData {
    QString centre; ///< id of the centre
    QDate asOf;     ///< the day it was read, in the centre's zone
    QMap<QString, QList<ReturnRow>> tables;

    [[nodiscard]] qint64 rowCount() const;
    bool operator==(const ReturnData &) const = default;
};

/// Sorts every table by its fields, so that the same data has the same bytes.
void sortReturn(ReturnData &data);

/// Every value against the schema: type, code list, required, no doubled key. ErrorKind::Rule names table, row and field
/// (never the value).
[[nodiscard]] Result<void> checkReturn(const ReturnData &data);
[[nodiscard]] bool fitsField(const ReturnField &field, const ReturnValue &value);

/// A code or number as a Word: blanks become hyphens, anything else that is not allowed is dropped, 64 characters kept.
[[nodiscard]] QString asWord(const QString &text);

/// A count of people for outside: nothing when it is 1 to 9 (0 says nothing about anybody).
[[nodiscard]] ReturnValue countForOutside(qint64 count);

} // namespace warsha
