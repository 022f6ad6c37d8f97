// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "meetingimportrepository.h"

namespace warsha {

class SqlMeetingImportRepository : public MeetingImportRepository
{
public:
    explicit SqlMeetingImportRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<HoursImport>> find(const GroupId &group, const TrainingSessionId &session,
                                                          const QByteArray &rowsHash) const override;
    [[nodiscard]] Result<QList<HoursImport>> ofGroup(const GroupId &group) const override;
    [[nodiscard]] Result<QList<StoredReportLine>> lines(const HoursImportId &import) const override;
    [[nodiscard]] Result<QList<StoredReportLine>> linesOfGroup(const GroupId &group) const override;
    Result<void> add(const HoursImport &import, const QList<StoredReportLine> &lines) override;
    Result<void> changeLines(const QList<StoredReportLine> &lines) override;
    [[nodiscard]] Result<QList<StoredAlias>> aliases(const GroupId &group) const override;
    Result<void> addAliases(const QList<StoredAlias> &aliases) override;
    Result<void> removeAliases(const QList<StoredAlias> &aliases) override;

private:
    Database &m_database;
};

} // namespace warsha
