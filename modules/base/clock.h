// SPDX-License-Identifier: GPL-3.0-or-later
// Time comes from a clock that is given, so that a test (and a wrong PC clock) can be any time.
// Instants are UTC seconds since 1970; a wall time is an instant plus the centre's zone.
#pragma once

#include <QDateTime>

namespace warsha {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
    [[nodiscard]] qint64 seconds() const { return now().toSecsSinceEpoch(); }
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace warsha
