// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include "deskapplication.h"
#include "frame.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <ctime>
#include <cstdio>

namespace warsha {

namespace {

long long nanoseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

long long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

class PaintWatch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] { // the paint event has been worked off and flushed
                const long long painted = nanoseconds(CLOCK_MONOTONIC);
                const long long processor = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
                std::printf("first-paint %lld %lld %lld\n", painted, residentKilobytes(), processor);
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

void printFirstPaint(DeskApplication &desk)
{
    QObject::connect(&desk, &DeskApplication::signedIn, &desk, [&desk] {
        desk.frame()->installEventFilter(new PaintWatch(&desk));
    });
}

} // namespace warsha
