// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says in a language, compiled in.
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace warsha {

/// Installed until it is destroyed; "en" holds the plurals of English. Nothing for a language that is not here.
[[nodiscard]] std::unique_ptr<QTranslator> installTranslation(const QString &language);
/// Likewise, with what Qt itself says (buttons of dialogs, menus of fields) before: by Qt's own translators, and by us what
/// they have not (all of Lao, the newer words of printing and of files in French and Arabic).
[[nodiscard]] std::vector<std::unique_ptr<QTranslator>> installWindowTranslations(const QString &language);

} // namespace warsha
