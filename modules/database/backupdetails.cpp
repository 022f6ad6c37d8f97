// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupdetails.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

QByteArray encodeBackupDetails(const BackupDetails &details)
{
    QCborMap tables;
    for (const BackupTable &table : details.tables)
        tables.insert(table.name, table.rows);
    QCborMap desks;
    for (const DeskChain &desk : details.desks)
        desks.insert(desk.id, QCborArray{desk.steps, desk.hash});
    return QCborMap{{u"at"_s, details.at},
                    {u"by"_s, details.madeBy},
                    {u"step"_s, details.lastStep},
                    {u"step at"_s, details.lastStepAt},
                    {u"entries"_s, details.entries},
                    {u"desks"_s, desks},
                    {u"tables"_s, tables},
                    {u"size"_s, details.plainSize},
                    {u"sha-256"_s, details.plainHash}}
        .toCborValue()
        .toCbor();
}

Result<BackupDetails> decodeBackupDetails(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    BackupDetails details;
    details.at = map.value(u"at"_s).toInteger();
    details.madeBy = map.value(u"by"_s).toString();
    details.lastStep = map.value(u"step"_s).toString();
    details.lastStepAt = map.value(u"step at"_s).toInteger();
    details.entries = map.value(u"entries"_s).toInteger();
    details.plainSize = map.value(u"size"_s).toInteger();
    details.plainHash = map.value(u"sha-256"_s).toByteArray();
    const QCborMap desks = map.value(u"desks"_s).toMap();
    for (const auto &[id, head] : desks)
        details.desks.append({id.toString(), head.toArray().at(0).toInteger(), head.toArray().at(1).toByteArray()});
    const QCborMap tables = map.value(u"tables"_s).toMap();
    for (const auto &[name, rows] : tables)
        details.tables.append({name.toString(), rows.toInteger()});
    if (error.error != QCborError::NoError || details.plainHash.size() != 32 || details.plainSize <= 0)
        return failure(ErrorKind::Input, QCoreApplication::translate("warsha::Backup", "The description inside this backup cannot be read."));
    return details;
}

} // namespace warsha
