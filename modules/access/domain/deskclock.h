// SPDX-License-Identifier: GPL-3.0-or-later
// The clock for delays after wrong passwords: seconds since this PC started, which nobody turns by setting the date.
// Readings compare only within one start of the PC.
#pragma once

#include <QByteArray>

namespace warsha {

struct DeskTime {
    QByteArray boot;    ///< which start of the PC this is
    qint64 seconds = 0; ///< since then, sleep included
};

class DeskClock
{
public:
    virtual ~DeskClock() = default;
    [[nodiscard]] virtual DeskTime now() const = 0;
};

/// Linux: boot_id and CLOCK_BOOTTIME. Elsewhere each start of the program counts as a start of the PC, which can only
/// make a delay longer.
class SystemDeskClock : public DeskClock
{
public:
    [[nodiscard]] DeskTime now() const override;
};

} // namespace warsha
