// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each centre, user and screen: a second start calls the first one to the front, and ends. A centre's door is a
// socket in the login's private folder (XDG_RUNTIME_DIR) whose name is a hash. Whoever has the lock beside it answers there:
// the kernel gives it to one of two that start at once, and a socket without it was left by a program that was killed.
#pragma once

#include "centrelock.h"
#include "localline.h"

namespace warsha {

class DeskDoor : public QObject
{
    Q_OBJECT
public:
    explicit DeskDoor(QObject *parent = nullptr);

    /// For a start: takes the door, or calls who has it. False: a window came to the front, and this start is over. One that
    /// has the door and does not answer is left alone: the lock of the file itself has the last word.
    [[nodiscard]] bool enter(const QString &location, const QByteArray &activation);
    /// From now on this process answers for that centre (empty: for the first run), and for none before. False: another does.
    bool take(const QString &location);
    /// Another process has that centre open, and its window came to the front.
    [[nodiscard]] bool leadsElsewhere(const QString &location) const;

    /// Empty where there is no private folder: then nobody can be called.
    [[nodiscard]] static QString fileFor(const QString &location);

Q_SIGNALS:
    /// activation: the desktop's leave to come to the front (xdg-activation); empty where it gave none.
    void called(const QByteArray &activation);

private:
    [[nodiscard]] QByteArray answer(const QByteArray &word);

    QString m_file;
    std::unique_ptr<CentreLock> m_lock;
    LocalLine m_line; // closed before the lock goes: who has it next finds no socket of ours
};

} // namespace warsha
