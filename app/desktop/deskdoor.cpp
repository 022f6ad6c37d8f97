// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdoor.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>
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
constexpr QByteArrayView here = "here";

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
    return LocalLine::call(door, activation, patience) == here;
}

} // namespace

DeskDoor::DeskDoor(QObject *parent) : QObject(parent), m_line([this](const QByteArray &word) { return answer(word); }) {}

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
    m_line.close();
    m_lock.reset();
    m_file.clear();
    if (file.isEmpty())
        return true;
    CentreLock::Attempt attempt = CentreLock::attempt(file);
    if (!attempt.lock)
        return !attempt.holder;
    if (!m_line.listen(file)) {
        qCWarning(doorLog) << "a second start will not find this window:" << qt_error_string();
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

QByteArray DeskDoor::answer(const QByteArray &word)
{
    Q_EMIT called(isToken(word) ? word : QByteArray());
    return here.toByteArray();
}

} // namespace warsha
