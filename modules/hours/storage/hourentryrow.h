// SPDX-License-Identifier: GPL-3.0-or-later
// An hour entry to and from its row.
#pragma once

#include "hourentry.h"
#include "row.h"
#include "transaction.h"

#include <QVariantMap>

namespace warsha {

[[nodiscard]] HourEntry toHourEntry(const Row &row);
/// What can change of an entry, out of an image of the change log; what the image does not name stays.
void applyImage(const QVariantMap &image, HourEntry &entry);
[[nodiscard]] Batch hourEntryBatch(const QList<HourEntry> &entries);

/// Null where there is no id, date or number, so that no empty text stands in the database.
template<typename IdType>
[[nodiscard]] QVariant idOrNull(const IdType &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toText());
}
[[nodiscard]] QVariant dayOrNull(const QDate &day);
[[nodiscard]] QVariant numberOrNull(const std::optional<qint64> &number);
[[nodiscard]] QVariant bytesOrNull(const QByteArray &bytes);
[[nodiscard]] QDate dayIn(const Row &row, QLatin1StringView column);
[[nodiscard]] Mode modeFromStored(const QString &code);
[[nodiscard]] Mode modeIn(const Row &row, QLatin1StringView column);
/// The codes as texts that every row shares.
[[nodiscard]] const QString &storedMode(Mode mode);

} // namespace warsha
