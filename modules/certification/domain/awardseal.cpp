// SPDX-License-Identifier: GPL-3.0-or-later
#include "awardseal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace warsha {

SealPlace awardValuesPlace(const KeyId &key)
{
    return {QLatin1StringView("award"), QLatin1StringView("sealed_values"), key.toText()};
}

SealPlace awardCodePlace(const KeyId &key)
{
    return {QLatin1StringView("award"), QLatin1StringView("sealed_code"), key.toText()};
}

SealPlace eventValuesPlace(const KeyId &key)
{
    return {QLatin1StringView("award_event"), QLatin1StringView("sealed_values"), key.toText()};
}

SealPlace eventReasonPlace(const KeyId &key)
{
    return {QLatin1StringView("award_event"), QLatin1StringView("sealed_reason"), key.toText()};
}

SealPlace batchPdfPlace(const KeyId &key)
{
    return {QLatin1StringView("award_batch"), QLatin1StringView("sealed_pdf"), key.toText()};
}

QByteArray sealValues(const SymmetricKey &key, const SealPlace &place, const FrozenValues &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return seal(key, place, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<FrozenValues> openValues(const SymmetricKey &key, const SealPlace &place, QByteArrayView sealed)
{
    WARSHA_TRY(const QByteArray json, unseal(key, place, sealed));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FrozenValues values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

} // namespace warsha
