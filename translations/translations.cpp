// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "laobreaks.h"

#include <QCoreApplication>
#include <QLibraryInfo>

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

std::unique_ptr<QTranslator> installed(const QString &language, const QStringList &files)
{
    std::unique_ptr<QTranslator> translator = language == QLatin1StringView("lo") ? std::make_unique<LaoTranslator>() : std::make_unique<QTranslator>();
    for (const QString &file : files)
        if (translator->load(file))
            return QCoreApplication::installTranslator(translator.get()) ? std::move(translator) : nullptr;
    return nullptr;
}

} // namespace

std::unique_ptr<QTranslator> installTranslation(const QString &language)
{
    return installed(language, {QStringLiteral(":/i18n/warsha_%1.qm").arg(language)});
}

std::unique_ptr<QTranslator> installQtTranslation(const QString &language)
{
    const QString file = QStringLiteral("/qtbase_%1.qm").arg(language);
    return installed(language, {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + file, QStringLiteral(":/i18n") + file});
}

} // namespace warsha
