// SPDX-License-Identifier: GPL-3.0-or-later
// What the domain asks of storage about staff; names are sealed before they come here.
#pragma once

#include "result.h"
#include "staff.h"

#include <optional>

namespace warsha {

struct SealedStaff {
    StaffMember member; ///< names and phone empty
    QByteArray identity;
};

class StaffRepository
{
public:
    virtual ~StaffRepository() = default;
    [[nodiscard]] virtual Result<QList<SealedStaff>> all() const = 0;
    [[nodiscard]] virtual Result<std::optional<SealedStaff>> find(const StaffId &id) const = 0;
    virtual Result<void> add(const SealedStaff &staff) = 0;
    virtual Result<void> change(const SealedStaff &staff) = 0;
};

} // namespace warsha
