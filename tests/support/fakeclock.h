// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that a test sets.
#pragma once

#include "clock.h"

namespace warsha {

class FakeClock : public Clock
{
public:
    explicit FakeClock(const QDateTime &now = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC)) : m_now(now) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace warsha
