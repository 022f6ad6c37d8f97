// SPDX-License-Identifier: GPL-3.0-or-later
// What a record is called in the history on the screen: as everywhere (rownames.h), and people by their names too, as far as
// the signed-in user may open them. Such sentences are shown and not logged.
#pragma once

#include "rownames.h"

#include "accessservice.h"
#include "directory.h"
#include "staffservice.h"

namespace warsha {

class HistoryNames final : public CentreRowNames
{
    Q_DECLARE_TR_FUNCTIONS(warsha::HistoryNames)
public:
    struct People {
        const AccessService &access;
        const Directory &directory;
        const StaffService &staff;
    };
    HistoryNames(const NameSources &sources, const People &people) : CentreRowNames(sources), m_people(people) {}

protected:
    [[nodiscard]] QString traineeLabel(const QString &row) const override;
    [[nodiscard]] QString staffLabel(const QString &row) const override;
    [[nodiscard]] QString user(const QString &row) const override;

private:
    People m_people;
};

} // namespace warsha
