// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdoor.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <unistd.h>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(doorLog, "warsha.door")

constexpr int untilItHangs = 5000;  // milliseconds: a window under start on a slow PC answers later than one that stands
constexpr int atTheDesk = 1000;     // milliseconds that a window may wait for another
constexpr int untilNextTry = 20;    // milliseconds
constexpr int longestCall = 2000;   // milliseconds
constexpr qint64 mostBytes = 512;   // of a call: one line
constexpr QByteArrayView here = "here\n";

bool isToken(const QByteArray &word)
{
    return std::ranges::all_of(word, [](char c) { return c > ' ' && c < 127; });
}

/// The same for every way to name one file; of an address without its password.
QString nameOf(const QString &location)
{
    if (location.startsWith("postgres"_L1))
        return QUrl(location).toString(QUrl::RemovePassword);
    const QFileInfo file(location);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

bool call(const QString &door, const QByteArray &activation, int patience)
{
    QLocalSocket socket;
    socket.connectToServer(door);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(activation + '\n');
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patience))
            return false;
    return socket.readLine() == here;
}

} // namespace

DeskDoor::DeskDoor(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &DeskDoor::answer);
}

DeskDoor::~DeskDoor()
{
    m_server.close(); // before the lock goes: who has it next finds no socket of ours
}

QString DeskDoor::fileFor(const QString &location)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    const QStringList whose{QString::number(::getuid()), qEnvironmentVariable("WAYLAND_DISPLAY"), qEnvironmentVariable("DISPLAY"),
                            location.isEmpty() ? QString() : nameOf(location)};
    const QByteArray hash = QCryptographicHash::hash(whose.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return folder + u"/warsha-"_s + QString::fromLatin1(hash.first(8).toHex());
}

bool DeskDoor::enter(const QString &location, const QByteArray &activation)
{
    const QDeadlineTimer deadline(untilItHangs);
    while (!take(location)) {
        if (call(fileFor(location), activation, untilItHangs))
            return false;
        if (deadline.hasExpired())
            return true;
        QThread::msleep(untilNextTry); // who has just locked it does not listen yet, or is about to leave
    }
    return true;
}

bool DeskDoor::take(const QString &location)
{
    const QString file = fileFor(location);
    if (m_lock && file == m_file)
        return true;
    m_server.close();
    m_lock.reset();
    m_file.clear();
    if (file.isEmpty())
        return true;
    CentreLock::Attempt attempt = CentreLock::attempt(file);
    if (!attempt.lock)
        return !attempt.holder;
    QLocalServer::removeServer(file);
    if (!m_server.listen(file)) {
        qCWarning(doorLog) << "a second start will not find this window:" << m_server.errorString();
        return true;
    }
    m_lock = std::move(attempt.lock);
    m_file = file;
    return true;
}

bool DeskDoor::leadsElsewhere(const QString &location) const
{
    const QString file = fileFor(location);
    return !file.isEmpty() && file != m_file && call(file, {}, atTheDesk);
}

void DeskDoor::answer()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        caller->setReadBufferSize(mostBytes);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(*caller); });
        QTimer::singleShot(longestCall, caller, [caller] { caller->abort(); });
        hear(*caller);
    }
}

void DeskDoor::hear(QLocalSocket &caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() >= mostBytes)
            caller.abort();
        return;
    }
    const QByteArray word = caller.readLine().trimmed();
    caller.disconnect(this); // one call is enough
    Q_EMIT called(isToken(word) ? word : QByteArray());
    caller.write(here.toByteArray());
    caller.disconnectFromServer();
}

} // namespace warsha
