// SPDX-License-Identifier: GPL-3.0-or-later
// What the snapshot commands print alike.
#pragma once

#include "snapshotrecord.h"

#include <QDateTime>
#include <QJsonObject>

namespace warsha {

[[nodiscard]] inline QJsonObject snapshotToJson(const SnapshotRecord &snapshot)
{
    using namespace Qt::StringLiterals;
    return {{u"seq"_s, snapshot.seq},
            {u"hash"_s, QString::fromLatin1(snapshot.hash.toHex())},
            {u"previous"_s, QString::fromLatin1(snapshot.previous.toHex())},
            {u"incarnation"_s, snapshot.incarnation},
            {u"created"_s, QDateTime::fromSecsSinceEpoch(snapshot.created, Qt::UTC).toString(Qt::ISODate)},
            {u"parts"_s, snapshot.parts},
            {u"rows"_s, snapshot.rows},
            {u"bytes"_s, snapshot.bytes}};
}

} // namespace warsha
