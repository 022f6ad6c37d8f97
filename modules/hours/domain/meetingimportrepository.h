// SPDX-License-Identifier: GPL-3.0-or-later
// What importing meeting reports asks of storage: the imports, their lines (sealed), and remembered names (sealed).
#pragma once

#include "hoursids.h"
#include "keyring.h"
#include "result.h"

#include <QByteArray>

#include <optional>

namespace warsha {

struct HoursImport {
    HoursImportId id;
    qint64 version = 0;
    GroupId group;
    TrainingSessionId session;
    QString kind;         ///< reportKindCode
    QByteArray fileHash;  ///< SHA-256 of the bytes, the first time it came
    QByteArray rowsHash;  ///< contentHash
    qint64 at = 0;
    KeyId key;            ///< of the import: opens the lines that belong to nobody yet
};

/// A person of the report. Name, e-mail and times are sealed: under the key of whom it was matched to, so that erasing
/// them erases this too; else under the import's.
struct StoredReportLine {
    ReportLineId id;
    qint64 version = 0;
    HoursImportId import;
    KeyId key;
    QByteArray sealed;
    EnrolmentId enrolment; ///< null: nobody yet
};

struct StoredAlias {
    NameAliasId id;
    qint64 version = 0;
    EnrolmentId enrolment;
    KeyId key;        ///< of the person
    QByteArray alias; ///< sealed
};

class MeetingImportRepository
{
public:
    virtual ~MeetingImportRepository() = default;
    [[nodiscard]] virtual Result<std::optional<HoursImport>> find(const GroupId &group, const TrainingSessionId &session,
                                                                  const QByteArray &rowsHash) const = 0;
    [[nodiscard]] virtual Result<QList<HoursImport>> ofGroup(const GroupId &group) const = 0;
    [[nodiscard]] virtual Result<QList<StoredReportLine>> lines(const HoursImportId &import) const = 0;
    /// Of all reports of a group.
    [[nodiscard]] virtual Result<QList<StoredReportLine>> linesOfGroup(const GroupId &group) const = 0;
    virtual Result<void> add(const HoursImport &import, const QList<StoredReportLine> &lines) = 0;
    virtual Result<void> changeLines(const QList<StoredReportLine> &lines) = 0;

    /// Of everybody who is or was in the group, learnt in any of their groups.
    [[nodiscard]] virtual Result<QList<StoredAlias>> aliases(const GroupId &group) const = 0;
    virtual Result<void> addAliases(const QList<StoredAlias> &aliases) = 0;
    virtual Result<void> removeAliases(const QList<StoredAlias> &aliases) = 0;
};

} // namespace warsha
