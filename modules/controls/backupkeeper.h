// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as the frame and the settings show them: they make themselves, and a person may name one more folder (a stick).
#pragma once

#include <QDateTime>
#include <QObject>

namespace warsha {

class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual QDateTime last() const = 0; ///< invalid: none yet
    [[nodiscard]] virtual QString home() const = 0;   ///< where they are always kept
    [[nodiscard]] virtual QString extra() const = 0;  ///< the folder the person named; empty: none
    /// One backup into this folder now, and from now on one of its own whenever it is there; empty: no more into another.
    virtual void keepIn(const QString &folder) = 0;
    /// One backup into this folder, now, which stays nobody's place; it becomes the own one of whoever named none yet.
    virtual void copyTo(const QString &folder) = 0;
    /// One into each folder that is there, now.
    virtual void makeNow() = 0;
Q_SIGNALS:
    void made(const QDateTime &when);
    void madeAsAsked(const QString &folder); ///< after keepIn or makeNow, for each folder
    void failed(const QString &sentence);
};

} // namespace warsha
