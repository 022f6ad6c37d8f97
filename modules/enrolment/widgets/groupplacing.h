// SPDX-License-Identifier: GPL-3.0-or-later
// Enrols the trainees of an imported table into a group, in the import's own step.
#pragma once

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
    explicit GroupPlacing(const GroupDesk &desk) : m_desk(desk) {}
    [[nodiscard]] Result<ImportChoice> choice() const override;
    [[nodiscard]] Result<Placing> placing(const QString &chosen, const QList<PersonId> &present) override;

private:
    GroupDesk m_desk;
};

} // namespace warsha
