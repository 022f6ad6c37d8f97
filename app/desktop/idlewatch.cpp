// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace warsha {

namespace {

constexpr int lookEvery = 10'000; // milliseconds

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const DeskClock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_last(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_last = m_clock.now();
    if (minutes > 0)
        m_timer.start(lookEvery);
    else
        m_timer.stop();
}

void IdleWatch::look()
{
    if (m_minutes <= 0)
        return;
    const DeskTime now = m_clock.now();
    const bool tooLong = now.boot != m_last.boot || now.seconds - m_last.seconds >= m_minutes * 60;
    if (std::exchange(m_input, false) || tooLong)
        m_last = now;
    if (tooLong)
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_input && isInput(event->type())) {
        look(); // the first touch after a night of sleep comes before the timer
        m_input = true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace warsha
