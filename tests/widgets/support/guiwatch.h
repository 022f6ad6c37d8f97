// SPDX-License-Identifier: GPL-3.0-or-later
// Watches how long one event keeps the thread of the window: nothing is painted and no key is heard for that long. What it
// computes counts, and what it waits for as well (another thread, the disk); what does not count is the time in which it could
// go on and other programs have the processors, so that a busy machine does not make a fault.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QThread>

#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace warsha {

class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv) : QApplication(argc, argv), m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) {}
    ~WatchedApplication() override { ::close(m_schedule); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread()) // events of other threads come here too
            return QApplication::notify(receiver, event);
        const QString what = QStringLiteral("%1 %2, event %3").arg(QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName()).arg(int(event->type()));
        const qint64 begun = ownTime();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const qint64 held = ownTime() - begun;
        m_worked += held;
        if (held > m_longest) {
            m_longest = held;
            m_culprit = what;
        }
        return done;
    }

    void watchAnew()
    {
        m_longest = 0;
        m_culprit.clear();
    }
    [[nodiscard]] qint64 longestHold() const { return m_longest / 1'000'000; } ///< milliseconds
    [[nodiscard]] QString culprit() const { return m_culprit; }
    [[nodiscard]] qint64 worked() const { return m_worked / 1'000'000; } ///< milliseconds of all events together

private:
    /// Nanoseconds on the clock less those spent waiting for a processor, as Linux tells them of each thread: "ran waited times".
    /// Where it does not, processor time: waiting for others goes unseen there.
    qint64 ownTime() const
    {
        char text[96];
        const ssize_t length = ::pread(m_schedule, text, sizeof text - 1, 0);
        timespec time{};
        clock_gettime(length > 0 ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID, &time);
        qint64 now = qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
        if (length > 0) {
            text[length] = 0;
            char *waited = nullptr;
            (void)std::strtoll(text, &waited, 10);
            now -= std::strtoll(waited, nullptr, 10);
        }
        return now;
    }
    int m_schedule;
    int m_depth = 0;
    qint64 m_longest = 0;
    qint64 m_worked = 0;
    QString m_culprit;
};

} // namespace warsha
