// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a zip package (XLSX, ODS) held in memory, within limits: number of entries, sizes counted while unpacking,
// ratio, and names that cannot lead out of the package.
#pragma once

#include "result.h"
#include "tablereader.h"

#include <QCoreApplication>
#include <QSet>

struct zip;

namespace warsha {

class ZipPackage
{
    Q_DECLARE_TR_FUNCTIONS(ZipPackage)
public:
    ZipPackage(const QByteArray &bytes, const TableLimits &limits, const QString &name);
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool has(const QString &entry) const { return m_entries.contains(entry); }
    /// The whole entry, unpacked.
    [[nodiscard]] Result<QByteArray> read(const QString &entry);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] Error damaged(const QString &detail) const;

private:
    [[nodiscard]] Result<void> checkEntry(quint64 index);

    QByteArray m_bytes;
    TableLimits m_limits;
    QString m_name;
    QSet<QString> m_entries;
    qint64 m_unpacked = 0;
    struct zip *m_zip = nullptr;
};

} // namespace warsha
