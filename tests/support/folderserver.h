// SPDX-License-Identifier: GPL-3.0-or-later
// A real HTTP folder on loopback in a process of its own, which fails as told (see folderserver.py).
#pragma once

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace warsha {

class FolderServer
{
public:
    bool start(const QString &script)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("files"));
        setFaults({});
        m_process.start(QStringLiteral("python3"), {script, files(), m_folder.filePath(QStringLiteral("faults")), logPath()});
        QByteArray said;
        while (!said.contains('\n')) {
            if (!m_process.waitForReadyRead(20'000)) {
                qWarning() << "The server did not start:" << m_process.errorString() << m_process.readAllStandardError();
                return false;
            }
            said += m_process.readAllStandardOutput();
        }
        m_port = said.simplified().mid(5).toInt();
        return m_port > 0;
    }
    ~FolderServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }
    [[nodiscard]] QString files() const { return m_folder.filePath(QStringLiteral("files")); }
    /// One fault per request, in order; after the last all is well ("always X" as the last: for ever).
    void setFaults(const QStringList &faults)
    {
        // Written beside and renamed, so that the server never reads half of it.
        QFile file(m_folder.filePath(QStringLiteral("faults.new")));
        if (file.open(QIODevice::WriteOnly))
            file.write(faults.join(QLatin1Char('\n')).toUtf8());
        file.close();
        const QString target = m_folder.filePath(QStringLiteral("faults"));
        QFile::remove(target);
        file.rename(target);
    }
    /// Lines of the log that begin so: "PUT /parts/".
    [[nodiscard]] QStringList log(const QString &beginning) const
    {
        QFile file(logPath());
        QStringList lines;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (line.startsWith(beginning.toUtf8()))
                    lines.append(QString::fromUtf8(line));
            }
        }
        return lines;
    }
    void clearLog() { QFile::remove(logPath()); }

private:
    [[nodiscard]] QString logPath() const { return m_folder.filePath(QStringLiteral("log")); }
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace warsha
