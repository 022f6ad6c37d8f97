// SPDX-License-Identifier: GPL-3.0-or-later
// A language longer than any: every text of the window grows by 40 per cent and more, placeholders and access keys stay.
// Installed after the real translators; mirrored by the test that uses it.
#pragma once

#include <QTranslator>

namespace warsha {

class PseudoLocale : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = text;
        for (qsizetype more = (text.size() * 2 + 4) / 5; more > 0; more -= 5)
            longer += QStringLiteral(" þęxt");
        return longer;
    }
};

} // namespace warsha
