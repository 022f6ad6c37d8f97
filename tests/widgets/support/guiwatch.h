// SPDX-License-Identifier: GPL-3.0-or-later
// Watches how long one event keeps the thread of the window: nothing is painted and no key is heard for that long. Counted in
// processor time of this thread, so that a busy machine does not make a fault.
#pragma once

#include <QApplication>
#include <QEvent>

#include <ctime>

namespace warsha {

class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QString what = QStringLiteral("%1, event %2").arg(QString::fromLatin1(receiver->metaObject()->className())).arg(int(event->type()));
        const qint64 begun = processorTime();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (const qint64 held = processorTime() - begun; held > m_longest) {
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
    [[nodiscard]] qint64 longestHold() const { return m_longest; } ///< milliseconds
    [[nodiscard]] QString culprit() const { return m_culprit; }

private:
    static qint64 processorTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }
    int m_depth = 0;
    qint64 m_longest = 0;
    QString m_culprit;
};

} // namespace warsha
