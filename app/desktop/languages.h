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
    /// ("LB") decides digits, dates and month names where it goes with the language; digits other than its own may be wished
    /// (code of a DigitsChoice, empty: as the country does): the QLocale is then that of the Emirates or Egypt, since it has no
    /// digits apart from its country, but days in words keep the names of the centre's (base/daywords.h). For the same reason Lao is shown in Western digits, as offices in
    /// Laos write it: no QLocale has the Lao ones.
    void use(const QString &code, const QString &country = {}, const QString &digits = {});
    [[nodiscard]] QString current() const { return m_current; }
    /// Of the language in use.
    [[nodiscard]] QList<DigitsChoice> digitsChoices() const;
    [[nodiscard]] static QString digits();

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace warsha
