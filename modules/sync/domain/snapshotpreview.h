// SPDX-License-Identifier: GPL-3.0-or-later
// What would leave the centre if a snapshot were made now. Read where the database is, in steps that others may ask between;
// finished in any thread, since the rules may take as long as they like and touch no database.
#pragma once

#include "returndifference.h"
#include "returnrecords.h"
#include "rulepack.h"
#include "snapshotfolder.h"
#include "session.h"
#include "snapshotrecord.h"
#include "syncrepository.h"
#include "units.h"
#include "worker.h"

#include <optional>

namespace warsha {

struct SnapshotPreview {
    QDate asOf;
    QMap<QString, qint64> rows; ///< by table; empty tables are not listed
    bool isPartial = false;     ///< still being read: of rows alone something is known, and a table not listed is not read yet
    std::optional<SnapshotRecord> last;
    bool comparedWithLast = false; ///< the last snapshot is in the folder
    QMap<QString, TableDifference> differences; ///< since the last one; empty when not compared
    RuleReport report;
    ReturnRecords records;
};

class PendingPreview
{
public:
    struct Parts {
        Units &units;
        const Session &session;
        const SyncRepository &repository;
        const ReturnReader &reader;
        const RuleRunner &rules;
    };
    /// The keys are those of the centre; nothing before the first snapshot.
    PendingPreview(const Parts &parts, const QString &folder, const RulePack &rules, const std::optional<SnapshotKeys> &keys);

    /// Where the database is, until it is true: one step. When something was saved meanwhile it begins again, and the third time
    /// it reads all of it at once, so that what is shown is of one moment.
    [[nodiscard]] Result<bool> readOn();
    /// Between two steps: what is known of the rows.
    [[nodiscard]] SnapshotPreview soFar() const;
    /// Once all of it is read. ErrorKind::Cancelled when the person said stop.
    [[nodiscard]] Result<SnapshotPreview> finish(Progress *progress = nullptr);

private:
    struct Reading {
        std::unique_ptr<ReturnReading> steps;
        QList<qint64> endOfLog; ///< as it began
        bool isWhole = false;
        std::optional<SnapshotRecord> last;
        ReturnRecords records;
    };
    [[nodiscard]] Result<void> readRest();
    [[nodiscard]] Result<bool> readAtOnce();
    [[nodiscard]] Result<std::optional<ReturnData>> readLast() const;

    Parts m_parts;
    QString m_folder;
    RulePack m_rules;
    std::optional<SnapshotKeys> m_keys;
    Secret m_pseudonym;
    Reading m_reading;
    int m_begun = 0; ///< times
};

} // namespace warsha
