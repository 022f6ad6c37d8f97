// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the window is measured against: an empty QMainWindow that prints, as warsha --first-paint does, when
// it was first painted and how much memory it takes then.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            timespec now{};
            clock_gettime(CLOCK_MONOTONIC, &now);
            QFile status(QStringLiteral("/proc/self/status"));
            long long kilobytes = 0;
            if (status.open(QIODevice::ReadOnly))
                for (const QByteArray &line : status.readAll().split('\n'))
                    if (line.startsWith("VmRSS:"))
                        kilobytes = line.mid(6).trimmed().split(' ').first().toLongLong();
            std::printf("first-paint %lld %lld\n", (long long)now.tv_sec * 1'000'000'000LL + now.tv_nsec, kilobytes);
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
