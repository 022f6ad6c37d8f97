// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "daywords.h"
#include "translations.h"
#include "typeface.h"

#include <QApplication>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QLocale arabicOf(const QString &country, const QString &digits)
{
    const QLocale own(u"ar_%1"_s.arg(country.isEmpty() ? u"LB"_s : country));
    if (digits.isEmpty() || (digits == "latin"_L1) == (own.zeroDigit() == "0"_L1))
        return own;
    return QLocale(QLocale::Arabic, digits == "latin"_L1 ? QLocale::UnitedArabEmirates : QLocale::Egypt);
}

QLocale localeOf(const QString &code, const QString &country, const QString &digits)
{
    if (code == "ar"_L1)
        return arabicOf(country, digits);
    if (code == "fr"_L1)
        return QLocale(QLocale::French, QLocale::codeToTerritory(country)); // France, where the country has no French
    if (code == "lo"_L1)
        return QLocale(QLocale::Lao, QLocale::Laos);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

bool isKnown(const QString &code)
{
    const auto all = Languages::all();
    return std::any_of(all.cbegin(), all.cend(), [&](const LanguageChoice &choice) { return choice.code == code; });
}

} // namespace

QList<LanguageChoice> Languages::all()
{
    return {{u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}, {u"ar"_s, u"العربية"_s}, {u"lo"_s, u"ລາວ"_s}};
}

QString Languages::usual()
{
    const QString wanted = QLocale::system().name().section(u'_', 0, 0);
    return isKnown(wanted) ? wanted : u"en"_s;
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
    m_current = isKnown(code) ? code : u"en"_s;
    QLocale::setDefault(localeOf(m_current, country, digits));
    setDayNames(localeOf(m_current, country, {}));
    m_translators = installWindowTranslations(m_current); // English too: it holds the plurals
    QApplication::setLayoutDirection(m_current == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setFont(deskFont(TextUse::Body));
}

} // namespace warsha
