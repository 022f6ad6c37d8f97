// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowimage.h"

#include "cborwriter.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace warsha {

void writeImageValue(CborWriter &writer, const QVariant &value)
{
    if (value.isNull()) {
        writer.null();
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        writer.bytes(*static_cast<const QByteArray *>(value.constData()));
        break;
    case QMetaType::QString:
        writer.text(*static_cast<const QString *>(value.constData()));
        break;
    default:
        writer.integer(value.toLongLong());
        break;
    }
}

QByteArray encodeImage(const QVariantMap &row)
{
    CborWriter writer(256);
    writer.map(row.size());
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        writer.text(it.key());
        writeImageValue(writer, it.value());
    }
    return writer.result();
}

QVariantMap decodeImage(const QByteArray &image)
{
    QVariantMap row;
    if (image.isEmpty())
        return row;
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(image, &error).toMap();
    if (error.error != QCborError::NoError)
        return row; // half an image would pass for a row with fewer columns
    for (const auto &[key, value] : map)
        row.insert(key.toString(), value.isNull() ? QVariant() : value.toVariant());
    return row;
}

bool isWholeImage(const QVariantMap &row)
{
    return std::none_of(row.keyBegin(), row.keyEnd(), [](const QString &column) { return column.endsWith(hashedSuffix); });
}

bool sameImage(const QVariantMap &one, const QVariantMap &other, const QString &leaveOut)
{
    const auto within = [&](const QVariantMap &inner, const QVariantMap &outer) {
        for (auto it = inner.cbegin(); it != inner.cend(); ++it) {
            if (it.key() == leaveOut)
                continue;
            const QVariant there = outer.value(it.key());
            if (it.value().isNull() != there.isNull() || (!there.isNull() && it.value() != there))
                return false;
        }
        return true;
    };
    return within(one, other) && within(other, one);
}

} // namespace warsha
