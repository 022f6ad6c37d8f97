// SPDX-License-Identifier: GPL-3.0-or-later
// Staff: add, change, list.
#pragma once

#include "session.h"
#include "staffrepository.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

class StaffService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::StaffService)
public:
    StaffService(Units &units, const Session &session, KeyRing &keys, StaffRepository &staff);

    /// In the order of codes; names are opened.
    [[nodiscard]] Result<QList<StaffMember>> list() const;
    /// Nothing for an id that is none of the staff.
    [[nodiscard]] Result<std::optional<StaffMember>> find(const StaffId &id) const;
    /// An empty code gets the next "S-01".
    Result<StaffMember> add(StaffMember member, const OpId &op = OpId::make());
    Result<StaffMember> change(StaffMember member, const OpId &op = OpId::make());

private:
    [[nodiscard]] Result<StaffMember> opened(const SealedStaff &sealed) const;
    [[nodiscard]] Result<StaffMember> checked(StaffMember member) const;
    [[nodiscard]] static Result<void> checkedCode(const StaffMember &member, const QList<SealedStaff> &staff);
    [[nodiscard]] Result<void> checkedUser(const StaffMember &member, const QList<SealedStaff> &staff) const;
    Units &m_units;
    const Session &m_session;
    KeyRing &m_keys;
    StaffRepository &m_staff;
};

} // namespace warsha
