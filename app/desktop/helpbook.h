// SPDX-License-Identifier: GPL-3.0-or-later
// The help that is shipped (resources/help): one text a language, a chapter for each section and some besides.
#pragma once

#include <QList>
#include <QString>

namespace warsha {

struct HelpChapter {
    QString code; ///< of the section, or "start", "keys", "safety"
    QString title;
    QString markdown;
};

struct HelpBook {
    QList<HelpChapter> chapters;
    bool isInEnglish = false; ///< because the language asked for has none yet
};

[[nodiscard]] HelpBook helpBook(const QString &language);

} // namespace warsha
