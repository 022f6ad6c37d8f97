// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the window is measured against: an empty QMainWindow that prints, as warsha --first-paint does, when
// it was first painted, how much memory it takes then, and how much processor time it took.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

long long nanoseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            const long long painted = nanoseconds(CLOCK_MONOTONIC);
            const long long processor = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
            QFile status(QStringLiteral("/proc/self/status"));
            long long kilobytes = 0;
            if (status.open(QIODevice::ReadOnly))
                for (const QByteArray &line : status.readAll().split('\n'))
                    if (line.startsWith("VmRSS:"))
                        kilobytes = line.mid(6).trimmed().split(' ').first().toLongLong();
            std::printf("first-paint %lld %lld %lld\n", painted, kilobytes, processor);
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
