// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "translations.h"
#include "typeface.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

QList<LanguageChoice> Languages::all()
{
    return {{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}};
}

QString Languages::usual()
{
    const QString wanted = QLocale::system().name().section(u'_', 0, 0);
    const auto known = all();
    const bool there = std::any_of(known.cbegin(), known.cend(), [&](const LanguageChoice &choice) { return choice.code == wanted; });
    return there ? wanted : u"en"_s;
}

void Languages::loadQtTexts(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(code))
        && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

QList<DigitsChoice> Languages::digitsChoices() const
{
    if (m_current != u"ar"_s)
        return {};
    return {{u"latin"_s, u"123"_s}, {u"local"_s, u"١٢٣"_s}};
}

QString Languages::digits()
{
    return QLocale().zeroDigit() == u"0"_s ? u"latin"_s : u"local"_s;
}

void Languages::use(const QString &code, const QString &country, const QString &digits)
{
    m_translators.clear(); // each takes itself away
    m_current = code == u"ar"_s ? code : u"en"_s;
    if (m_current == u"ar"_s) {
        QLocale::setDefault(QLocale(u"ar_%1"_s.arg(country.isEmpty() ? u"LB"_s : country)));
        if (!digits.isEmpty() && digits != Languages::digits())
            QLocale::setDefault(QLocale(QLocale::Arabic, digits == u"latin"_s ? QLocale::UnitedArabEmirates : QLocale::Egypt));
        loadQtTexts(m_current);
    } else {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    if (auto own = installTranslation(m_current)) // English too: it holds the plurals
        m_translators.push_back(std::move(own));
    QApplication::setLayoutDirection(m_current == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setFont(deskFont(TextUse::Body));
}

} // namespace warsha
