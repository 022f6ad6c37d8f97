// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says in a language, compiled in.
#pragma once

#include <QTranslator>

#include <memory>

namespace warsha {

/// Installed until it is destroyed; "en" holds the plurals of English. Nothing for a language that is not here.
[[nodiscard]] std::unique_ptr<QTranslator> installTranslation(const QString &language);
/// Likewise, what Qt itself says (buttons of dialogs, menus of fields): by Qt's own translators, and by us where they have none (Lao).
[[nodiscard]] std::unique_ptr<QTranslator> installQtTranslation(const QString &language);

} // namespace warsha
