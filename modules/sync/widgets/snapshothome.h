// SPDX-License-Identifier: GPL-3.0-or-later
// The folder in which this PC keeps a centre's snapshots: beside the centre's file, or where somebody said. Remembered for
// each centre, by a hash of its usual folder.
#pragma once

#include "desksettings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace warsha {

class SnapshotHome
{
public:
    explicit SnapshotHome(const QString &usual) : m_usual(usual) {}
    [[nodiscard]] QString folder() const { return deskSettings()->value(key(), m_usual).toString(); }
    void setFolder(const QString &folder) const { keepSetting(key(), folder); }
    /// The very same folder, however its path is written.
    [[nodiscard]] bool is(const QString &other) const
    {
        const QString path = QFileInfo(other).canonicalFilePath();
        return !path.isEmpty() && path == QFileInfo(folder()).canonicalFilePath();
    }

private:
    [[nodiscard]] QString key() const
    {
        const QByteArray hash = QCryptographicHash::hash(m_usual.toUtf8(), QCryptographicHash::Sha256);
        return QStringLiteral("snapshots/") + QString::fromLatin1(hash.first(8).toHex());
    }
    QString m_usual;
};

} // namespace warsha
