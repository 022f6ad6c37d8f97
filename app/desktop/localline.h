// SPDX-License-Identifier: GPL-3.0-or-later
// A line between programs of one user on one PC: a socket in a private folder, one short word and one answer. Written on the
// system's own calls, because Qt's QLocalServer would bring Qt Network into every start, and that brings Kerberos and proxies.
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace warsha {

class LocalLine : public QObject
{
public:
    /// What is answered to a word; both without the end of the line.
    using Heard = std::function<QByteArray(const QByteArray &word)>;
    explicit LocalLine(Heard heard) : m_heard(std::move(heard)) {}
    ~LocalLine() override { close(); }

    /// From now on, for this user alone. A socket that lies there is taken to be left by somebody who is gone. False, with errno:
    /// nobody can call.
    [[nodiscard]] bool listen(const QString &path);
    void close();

    /// The answer to that word; empty when nobody gave one within that many milliseconds.
    [[nodiscard]] static QByteArray call(const QString &path, const QByteArray &word, int patience);

private:
    void answer();

    Heard m_heard;
    QByteArray m_path;
    int m_socket = -1;
    QSocketNotifier *m_knock = nullptr;
};

} // namespace warsha
