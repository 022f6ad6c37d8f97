// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard's memory: the import profiles of the centre.
#pragma once

#include "centreservice.h"
#include "importsubject.h"

namespace warsha {

class CentreImportProfiles : public ImportProfiles
{
public:
    explicit CentreImportProfiles(CentreService &centre)
        : m_centre(centre)
    { }
    [[nodiscard]] Result<std::optional<ImportMemory>> find(const QString &kind,
                                                           const QString &fingerprint) const override;
    Result<void> keep(const QString &kind, const QString &fingerprint, const ImportMemory &memory) override;
    [[nodiscard]] Result<DateOrder> usualDateOrder() const override;

private:
    CentreService &m_centre;
};

} // namespace warsha
