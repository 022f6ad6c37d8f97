// SPDX-License-Identifier: GPL-3.0-or-later
// How the window keeps pace with who uses it: a deed, the longest time the window's thread was held by one event, and the time
// until nothing works for it any more, which is when all of it is shown.
#pragma once

#include "guiwatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <functional>

namespace warsha {

struct Pace {
    QString what;
    qint64 held = 0;  ///< milliseconds
    QString by;       ///< whose event it was
    qint64 shown = 0; ///< milliseconds on the clock
};

/// Whether another thread of this program computes, could compute, or reads from a disk.
[[nodiscard]] inline bool othersAreAtWork()
{
    const QString self = QString::number(QCoreApplication::applicationPid());
    for (const QString &thread : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/self/task/%1/stat").arg(thread));
        if (thread == self || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const char state = line.mid(line.lastIndexOf(')') + 2).front();
        if (state == 'R' || state == 'D')
            return true;
    }
    return false;
}

/// Works off events until nobody had anything to do for some while; milliseconds until the last of it was done.
inline qint64 settle(const WatchedApplication &application, int quiet)
{
    QElapsedTimer timer;
    timer.start();
    for (qint64 busy = 0;;) {
        const qint64 worked = application.worked();
        QTest::qWait(2);
        if (othersAreAtWork() || application.worked() > worked + 1)
            busy = timer.elapsed();
        else if (timer.elapsed() > busy + quiet)
            return busy;
    }
}

/// The deed is an event of its own, so that it is watched too.
[[nodiscard]] inline Pace paceOf(WatchedApplication &application, const QString &what, const std::function<void()> &deed, int quiet)
{
    application.watchAnew();
    QMetaObject::invokeMethod(&application, deed, Qt::QueuedConnection);
    const qint64 shown = settle(application, quiet);
    return {what, application.longestHold(), application.culprit(), shown};
}

} // namespace warsha
