// SPDX-License-Identifier: GPL-3.0-or-later
#include "centrelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 100; // each ends with another's lock that was given back in this very moment

CentreLock::Holder readHolder(int handle)
{
    char words[512];
    const ssize_t length = ::pread(handle, words, sizeof words, 0);
    const QStringList lines = QString::fromUtf8(words, qMax<ssize_t>(length, 0)).split(u'\n');
    return {lines.value(0).toLongLong(), lines.value(1), lines.value(2)};
}

bool writeHolder(int handle)
{
    const QByteArray words = u"%1\n%2\n%3\n"_s.arg(QCoreApplication::applicationPid())
                                 .arg(QSysInfo::machineHostName(), QCoreApplication::applicationName()).toUtf8();
    return ::ftruncate(handle, 0) == 0 && ::pwrite(handle, words.constData(), size_t(words.size()), 0) == words.size();
}

/// Whoever held the lock before may have taken its file away between our opening it and our having it.
bool isStillNamed(int handle, const QByteArray &path)
{
    struct stat ours{};
    struct stat named{};
    return ::fstat(handle, &ours) == 0 && ::stat(path.constData(), &named) == 0 && ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
}

} // namespace

CentreLock::CentreLock(QByteArray path, int handle) : m_path(std::move(path)), m_handle(handle) {}

CentreLock::~CentreLock()
{
    ::unlink(m_path.constData()); // while it is ours still
    ::close(m_handle);
}

CentreLock::Attempt CentreLock::attempt(const QString &centreFile)
{
    const QByteArray path = QFile::encodeName(centreFile + ".lock"_L1);
    for (int tried = 0; tried < mostTries; ++tried) {
        int handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        const bool isOfOtherUser = handle < 0 && errno == EACCES;
        if (isOfOtherUser)
            handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
        if (handle < 0)
            return {};
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
            const Holder holder = readHolder(handle);
            ::close(handle);
            return {nullptr, holder};
        }
        if (!isStillNamed(handle, path)) {
            ::close(handle);
            continue;
        }
        std::unique_ptr<CentreLock> lock(new CentreLock(path, handle));
        if (isOfOtherUser)
            continue; // left by a program that was killed: goes with this lock, and the next try makes ours
        if (!writeHolder(handle))
            return {};
        return {std::move(lock), std::nullopt};
    }
    return {};
}

} // namespace warsha
