// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody at the desk: no key and no mouse for some minutes. Time is the PC's running time, so that a turned date neither
// locks nor keeps open, and sleep counts.
#pragma once

#include "deskclock.h"

#include <QObject>
#include <QTimer>

namespace warsha {

class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(const DeskClock &clock, QObject *parent = nullptr);
    void setMinutes(int minutes); ///< 0: never
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// Asked now and then by a timer; a test asks by itself.
    void look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const DeskClock &m_clock;
    DeskTime m_last;
    int m_minutes = 0;
    bool m_input = false; ///< since the last look
    QTimer m_timer;
};

} // namespace warsha
