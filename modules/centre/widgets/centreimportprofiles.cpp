// SPDX-License-Identifier: GPL-3.0-or-later
#include "centreimportprofiles.h"

namespace warsha {

using namespace Qt::StringLiterals;

Result<std::optional<ImportMemory>> CentreImportProfiles::find(const QString &kind, const QString &fingerprint) const
{
    WARSHA_TRY(const std::optional<ImportProfile> profile, m_centre.importProfileFor(kind, fingerprint));
    if (!profile)
        return std::optional<ImportMemory>();
    return std::optional(ImportMemory {profile->mapping, profile->dateOrder, profile->encoding, profile->separator});
}

Result<void> CentreImportProfiles::keep(const QString &kind, const QString &fingerprint, const ImportMemory &memory)
{
    ImportProfile profile;
    profile.kind = kind;
    profile.fingerprint = fingerprint;
    profile.name = kind;
    profile.mapping = memory.mapping;
    profile.dateOrder = memory.dateOrder;
    profile.encoding = memory.encoding;
    profile.separator = memory.separator;
    WARSHA_CHECK(m_centre.saveImportProfile(profile));
    return {};
}

Result<DateOrder> CentreImportProfiles::usualDateOrder() const
{
    WARSHA_TRY(const Settings settings, m_centre.settings());
    return settings.text(settingkeys::dateOrder) == "month_day"_L1 ? DateOrder::MonthDay : DateOrder::DayMonth;
}

} // namespace warsha
