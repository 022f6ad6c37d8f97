// SPDX-License-Identifier: GPL-3.0-or-later
// Placements and days on the job from tables. A row names its trainee by number or by name; good rows are taken, bad ones
// are named with row, column, value and reason. The same table again changes nothing.
#pragma once

#include "columnmapping.h"
#include "importreport.h"
#include "placementservice.h"

namespace warsha {

class PlacementTable
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PlacementTable)
public:
    PlacementTable(PlacementService &placements, const HoursSources &sources, const HoursSettings &settings)
        : m_placements(placements), m_sources(sources), m_settings(settings)
    {
    }

    /// trainee, employer, workplace, mentor, deputy, signed, starts, ends, planned
    [[nodiscard]] static QList<ImportField> placementFields();
    /// trainee, date, minutes, from, to, employer, confirmed-by, confirmed-on
    [[nodiscard]] static QList<ImportField> dayFields();

    Result<ImportReport> importPlacements(const GroupId &group, const Table &table, const ColumnMapping &mapping, bool dryRun,
                                          const OpWith &op = {}, Progress *progress = nullptr);
    Result<ImportReport> importDays(const GroupId &group, const Table &table, const ColumnMapping &mapping, bool dryRun,
                                    const OpWith &op = {}, Progress *progress = nullptr);

private:
    PlacementService &m_placements;
    HoursSources m_sources;
    const HoursSettings &m_settings;
};

} // namespace warsha
