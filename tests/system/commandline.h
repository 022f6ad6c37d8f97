// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real warshactl as a process, in a home and temp folder of the test's own.
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace warsha {

struct Ran {
    int code = -1; ///< -1: killed or never started
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

class CommandLine
{
public:
    CommandLine()
    {
        for (const QString &name : {QStringLiteral("home"), QStringLiteral("tmp"), QStringLiteral("centre")})
            QDir(m_folder.path()).mkdir(name);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("WARSHA_USER"), QStringLiteral("director"));
        environment.insert(QStringLiteral("WARSHA_PASSWORD"), QStringLiteral("a long enough password"));
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_folder.path());
        // Another program may be named, so that a long run is not disturbed by a build.
        process->start(qEnvironmentVariable("WARSHA_CTL", QStringLiteral(WARSHA_BINARY "/app/cli/warshactl")), words);
        return process;
    }
    [[nodiscard]] Ran run(const QStringList &words) const
    {
        const auto process = start(words);
        process->waitForFinished(120'000);
        return answer(*process);
    }
    [[nodiscard]] static Ran answer(QProcess &process)
    {
        Ran ran;
        if (process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart)
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace warsha
