// SPDX-License-Identifier: GPL-3.0-or-later
#include "localline.h"

#include <QFile>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace warsha {

namespace {

constexpr int longestCall = 2000; // milliseconds
constexpr qsizetype mostBytes = 512; // of a word, its end included

bool addressOf(const QByteArray &path, sockaddr_un &address)
{
    address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path)) {
        errno = ENAMETOOLONG;
        return false;
    }
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return true;
}

const sockaddr *plain(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

/// Somebody at the other end, until the word is whole, too long, or late.
class Caller : public QObject
{
public:
    Caller(int socket, LocalLine::Heard heard, QObject *parent)
        : QObject(parent), m_socket(socket), m_heard(std::move(heard)), m_come(socket, QSocketNotifier::Read)
    {
        connect(&m_come, &QSocketNotifier::activated, this, &Caller::read);
        QTimer::singleShot(longestCall, this, &QObject::deleteLater);
    }
    ~Caller() override
    {
        m_come.setEnabled(false);
        ::close(m_socket);
    }

private:
    void read()
    {
        char bytes[mostBytes];
        const ssize_t count = ::read(m_socket, bytes, size_t(mostBytes - m_word.size()));
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count > 0)
            m_word.append(bytes, count);
        const qsizetype end = m_word.indexOf('\n');
        if (end < 0 && count > 0 && m_word.size() < mostBytes)
            return;
        m_come.setEnabled(false);
        deleteLater();
        if (end < 0)
            return;
        const QByteArray answer = m_heard(m_word.first(end)) + '\n';
        (void)::send(m_socket, answer.constData(), size_t(answer.size()), MSG_NOSIGNAL); // one who left needs none
    }

    int m_socket;
    LocalLine::Heard m_heard;
    QSocketNotifier m_come;
    QByteArray m_word;
};

} // namespace

bool LocalLine::listen(const QString &path)
{
    close();
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address;
    if (!addressOf(name, address))
        return false;
    ::unlink(name.constData());
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    // Nobody can call before listen(), and from then on nobody else can.
    if (m_socket < 0 || ::bind(m_socket, plain(address), sizeof address) != 0 || ::chmod(name.constData(), S_IRUSR | S_IWUSR) != 0
        || ::listen(m_socket, 8) != 0) {
        const int why = errno;
        close();
        errno = why;
        return false;
    }
    m_path = name;
    m_knock = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_knock, &QSocketNotifier::activated, this, &LocalLine::answer);
    return true;
}

void LocalLine::close()
{
    if (m_knock) {
        m_knock->setEnabled(false);
        m_knock->deleteLater();
        m_knock = nullptr;
    }
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
    m_path.clear();
}

void LocalLine::answer()
{
    for (int caller; (caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK)) >= 0;)
        new Caller(caller, m_heard, this);
}

QByteArray LocalLine::call(const QString &path, const QByteArray &word, int patience)
{
    sockaddr_un address;
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return {};
    const auto closing = qScopeGuard([socket] { ::close(socket); });
    const timeval limit{patience / 1000, patience % 1000 * 1000};
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit); // of connecting too
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    const QByteArray line = word + '\n';
    if (!addressOf(QFile::encodeName(path), address) || ::connect(socket, plain(address), sizeof address) != 0
        || ::send(socket, line.constData(), size_t(line.size()), MSG_NOSIGNAL) != line.size())
        return {};
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() < mostBytes) {
        char bytes[mostBytes];
        const ssize_t count = ::read(socket, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {};
        answer.append(bytes, count);
    }
    return answer.first(qMax(qsizetype(0), answer.indexOf('\n')));
}

} // namespace warsha
