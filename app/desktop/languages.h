// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window: translators, direction, digits and fonts, switched while the program runs.
#pragma once

#include "framehost.h"

#include <QTranslator>

#include <memory>

namespace warsha {

class Languages
{
public:
    [[nodiscard]] static QList<LanguageChoice> all();
    /// The one of the desktop's language, or English.
    [[nodiscard]] static QString usual();
    /// Installs translators, QLocale, layout direction and font. Unknown codes mean English. The country of the centre
    /// ("LB") decides digits and month names where it goes with the language.
    void use(const QString &code, const QString &country = {});
    [[nodiscard]] QString current() const { return m_current; }

private:
    void loadQtTexts(const QString &code);
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace warsha
