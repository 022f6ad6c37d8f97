// SPDX-License-Identifier: GPL-3.0-or-later
// Enrols the trainees of an imported table into a group, in the import's own step.
#pragma once

#include "clock.h"
#include "groupdesk.h"
#include "peopleimportsubject.h"

namespace warsha {

/// The code of groupChoice(); its value is the group's id.
inline const QString chosenGroup = QStringLiteral("group");
/// The groups to choose one from; it must be chosen.
[[nodiscard]] Result<ImportChoice> groupChoice(const GroupDesk &desk);

class GroupPlacing : public TraineePlacing
{
    Q_DECLARE_TR_FUNCTIONS(warsha::GroupPlacing)
public:
    GroupPlacing(const GroupDesk &desk, const Clock &clock) : m_desk(desk), m_clock(clock) {}
    [[nodiscard]] Result<ImportChoice> choice(By by) const override;
    [[nodiscard]] QString whyNotInto(const QString &place) const override;
    [[nodiscard]] Result<Placing> placing(By by, const QString &chosen, const QList<PersonId> &present, const Named &named = {}) override;

private:
    [[nodiscard]] QDate dayFor(By by, const Group &group) const;
    GroupDesk m_desk;
    const Clock &m_clock;
};

} // namespace warsha
