// SPDX-License-Identifier: GPL-3.0-or-later
// The lock beside a centre's file (CENTRE.warsha.lock). The kernel holds it, so it ends with its process, however that ends:
// there is no stale lock, and taking one never waits for the disk. The words in the file only tell who holds it.
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace warsha {

class CentreLock
{
public:
    struct Holder {
        qint64 pid = 0;
        QString host;
        QString program;
    };
    struct Attempt {
        std::unique_ptr<CentreLock> lock; ///< null: refused
        std::optional<Holder> holder;     ///< who has it; nobody when the file could not be made
    };
    static Attempt attempt(const QString &centreFile);
    ~CentreLock();
    Q_DISABLE_COPY_MOVE(CentreLock)

private:
    CentreLock(QByteArray path, int handle);
    QByteArray m_path;
    int m_handle;
};

} // namespace warsha
