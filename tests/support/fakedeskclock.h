// SPDX-License-Identifier: GPL-3.0-or-later
// The PC's own running time, as a test sets it.
#pragma once

#include "deskclock.h"

namespace warsha {

class FakeDeskClock : public DeskClock
{
public:
    [[nodiscard]] DeskTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now.seconds += seconds; }
    void restart() { m_now = {m_now.boot + "+", 5}; }

private:
    DeskTime m_now{"boot", 1000};
};

} // namespace warsha
