// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportlinecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
SealPlace linePlace(const KeyId &key)
{
    return {"hours_import_line"_L1, "sealed"_L1, key.toText()};
}
SealPlace aliasPlace(const KeyId &key)
{
    return {"name_alias"_L1, "alias"_L1, key.toText()};
}

QJsonArray pair(const Interval &interval)
{
    return {interval.from, interval.to};
}
Interval interval(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return {array.at(0).toInteger(), array.at(1).toInteger()};
}
} // namespace

QByteArray sealLine(const NamedKey &key, const ReportPerson &person)
{
    QJsonArray rows;
    for (const int row : person.rows)
        rows.append(row);
    QJsonArray connections;
    for (const Interval &each : person.connections)
        connections.append(pair(each));
    QJsonObject object{{u"name"_s, person.name}, {u"email"_s, person.email}, {u"rows"_s, rows},
                       {u"connections"_s, connections}, {u"total"_s, person.totalSeconds}};
    if (person.span)
        object.insert(u"span"_s, pair(*person.span));
    return seal(key.key, linePlace(key.id), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ReportPerson> openLine(const SymmetricKey &key, const StoredReportLine &line)
{
    WARSHA_TRY(const QByteArray plain, unseal(key, linePlace(line.key), line.sealed));
    const QJsonObject object = QJsonDocument::fromJson(plain).object();
    ReportPerson person;
    person.name = object.value("name"_L1).toString();
    person.email = object.value("email"_L1).toString();
    const QJsonArray rows = object.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        person.rows.append(row.toInt());
    const QJsonArray connections = object.value("connections"_L1).toArray();
    for (const QJsonValue &each : connections)
        person.connections.append(interval(each));
    person.totalSeconds = object.value("total"_L1).toInteger();
    if (object.contains("span"_L1))
        person.span = interval(object.value("span"_L1));
    return person;
}

QByteArray sealAlias(const NamedKey &key, const QString &alias)
{
    return seal(key.key, aliasPlace(key.id), alias.toUtf8());
}

Result<QString> openAlias(const SymmetricKey &key, const StoredAlias &alias)
{
    WARSHA_TRY(const QByteArray plain, unseal(key, aliasPlace(alias.key), alias.alias));
    return QString::fromUtf8(plain);
}

} // namespace warsha
