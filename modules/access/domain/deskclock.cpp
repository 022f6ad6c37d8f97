// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QUuid>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace warsha {

namespace {

QByteArray readBootId()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly))
        if (const QByteArray id = file.readAll().trimmed(); !id.isEmpty())
            return id;
#endif
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

qint64 secondsSinceStart()
{
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return time.tv_sec;
#endif
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed() / 1000;
}

} // namespace

DeskTime SystemDeskClock::now() const
{
    static const QByteArray boot = readBootId();
    return {boot, secondsSinceStart()};
}

} // namespace warsha
