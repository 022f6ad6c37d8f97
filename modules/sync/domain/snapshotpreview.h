// SPDX-License-Identifier: GPL-3.0-or-later
// What would leave the centre if a snapshot were made now. Begun where the database is; finished in any thread, since the
// rules may take as long as they like and touch no database.
#pragma once

#include "returndifference.h"
#include "returnrecords.h"
#include "rulepack.h"
#include "snapshotfolder.h"
#include "snapshotrecord.h"
#include "worker.h"

#include <optional>

namespace warsha {

struct SnapshotPreview {
    QDate asOf;
    QMap<QString, qint64> rows; ///< by table; empty tables are not listed
    std::optional<SnapshotRecord> last;
    bool comparedWithLast = false; ///< the last snapshot is in the folder
    QMap<QString, TableDifference> differences; ///< since the last one; empty when not compared
    RuleReport report;
    ReturnRecords records;
};

class PendingPreview
{
public:
    struct Reading {
        ReturnData data; ///< sorted and checked
        std::optional<SnapshotRecord> last;
        ReturnRecords records;
        QString folder;
        RulePack rules;
        QByteArray publicKey; ///< these two are empty before the first snapshot
        BoxKeys own;
    };
    PendingPreview(Reading reading, const RuleRunner &rules) : m_reading(std::move(reading)), m_rules(rules) {}
    /// ErrorKind::Cancelled when the person said stop.
    [[nodiscard]] Result<SnapshotPreview> finish(Progress *progress = nullptr) const;

private:
    [[nodiscard]] Result<std::optional<ReturnData>> readLast() const;
    Reading m_reading;
    const RuleRunner &m_rules;
};

} // namespace warsha
