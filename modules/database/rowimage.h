// SPDX-License-Identifier: GPL-3.0-or-later
// A row as the change log keeps it: a CBOR map of column to value (text, integer, bytes or null), columns in the order
// they were written. Comparing two images compares their maps; a column that is missing counts as null.
#pragma once

#include <QByteArray>
#include <QVariantMap>

namespace warsha {

[[nodiscard]] QByteArray encodeImage(const QVariantMap &row);
/// Empty map for empty bytes. Bytes that are no image give an empty map too: the chain check is what finds tampering.
[[nodiscard]] QVariantMap decodeImage(const QByteArray &image);
[[nodiscard]] bool sameImage(const QVariantMap &one, const QVariantMap &other, const QString &leaveOut);

/// A column of which only the hash is kept stands under its name and this, with 32 bytes.
inline constexpr QLatin1StringView hashedSuffix{":sha256"};
/// Whether a row can be written again from its image: nothing in it is a hash only.
[[nodiscard]] bool isWholeImage(const QVariantMap &row);

class CborWriter;
void writeImageValue(CborWriter &writer, const QVariant &value);

} // namespace warsha
