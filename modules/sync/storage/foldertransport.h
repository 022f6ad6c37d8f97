// SPDX-License-Identifier: GPL-3.0-or-later
// A folder as a place to send to: a USB stick, a mounted share.
#pragma once

#include "transport.h"

namespace warsha {

class FolderTransport : public Transport
{
public:
    explicit FolderTransport(const QString &path) : m_path(path) {}
    [[nodiscard]] QString place() const override; ///< "folder NAME", without the way to it
    [[nodiscard]] bool isLasting() const override { return false; }
    [[nodiscard]] Result<Presence> look(const QString &path, qint64 size, const QByteArray &hash) override;
    Result<void> put(const QString &path, const QByteArray &bytes, const QByteArray &hash) override;
    bool takeBack(const QString &path) override;
    [[nodiscard]] Result<QByteArray> get(const QString &path, qint64 limit) override;

private:
    [[nodiscard]] QString whyNot(qint64 size) const;
    QString m_path;
};

} // namespace warsha
