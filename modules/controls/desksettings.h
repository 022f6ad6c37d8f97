// SPDX-License-Identifier: GPL-3.0-or-later
// What this desk remembers for this user (window size, dividers, language, last centre, folder for backups): never
// anything personal.
#pragma once

#include <QSettings>

#include <memory>

namespace warsha {

[[nodiscard]] inline std::unique_ptr<QSettings> deskSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("warsha"), QStringLiteral("desk"));
}

/// Writes what is new only: the file is written at once, and whoever writes waits for the disk.
inline void keepSetting(const QString &key, const QVariant &value)
{
    const auto settings = deskSettings();
    if (settings->value(key) != value)
        settings->setValue(key, value);
}

} // namespace warsha
