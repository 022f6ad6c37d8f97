// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "laobreaks.h"

#include <QCoreApplication>
#include <QLocale>

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

/// Examples and limits in Arabic sentences are written in its own digits; a window that has "123" gets those.
class ArabicTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        QString text = QTranslator::translate(context, source, disambiguation, n);
        return QLocale().zeroDigit() == QStringLiteral("0") ? withWesternDigits(std::move(text)) : text;
    }

private:
    static QString withWesternDigits(QString text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text.at(i).unicode();
            if (c >= u'\u0660' && c <= u'\u0669')
                text[i] = QChar(u'0' + (c - u'\u0660'));
            else if (c == u'\u066B' || c == u'\u066C') // the signs of decimals and of thousands
                text[i] = c == u'\u066B' ? u'.' : u',';
        }
        return text;
    }
};

std::unique_ptr<QTranslator> translatorFor(const QString &language)
{
    if (language == QLatin1StringView("lo"))
        return std::make_unique<LaoTranslator>();
    if (language == QLatin1StringView("ar"))
        return std::make_unique<ArabicTranslator>();
    return std::make_unique<QTranslator>();
}

std::unique_ptr<QTranslator> installed(const QString &name, const QString &language)
{
    std::unique_ptr<QTranslator> translator = translatorFor(language);
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
