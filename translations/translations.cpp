// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "laobreaks.h"

#include <QCoreApplication>

namespace warsha {

namespace {

/// Lao sentences can be broken into lines; names of buttons, columns and the like stay as they are written.
class LaoTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        constexpr int sentence = 32;
        const QString text = QTranslator::translate(context, source, disambiguation, n);
        return text.size() < sentence ? text : withLaoBreaks(text);
    }
};

std::unique_ptr<QTranslator> installed(const QString &name, const QString &language)
{
    std::unique_ptr<QTranslator> translator = language == QLatin1StringView("lo") ? std::make_unique<LaoTranslator>() : std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(name, language)) || !QCoreApplication::installTranslator(translator.get()))
        return nullptr;
    return translator;
}

} // namespace

std::unique_ptr<QTranslator> installTranslation(const QString &language)
{
    return installed(QStringLiteral("warsha"), language);
}

std::vector<std::unique_ptr<QTranslator>> installWindowTranslations(const QString &language)
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    for (const char *name : {"qtbase", "qtmore", "warsha"}) // the last is asked first
        if (auto translator = installed(QLatin1StringView(name), language))
            translators.push_back(std::move(translator));
    return translators;
}

} // namespace warsha
