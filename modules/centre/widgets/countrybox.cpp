// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrybox.h"

#include "measures.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Countries that have no locale in all of our languages, and where the program is known to be wanted.
QString ownName(const QString &code)
{
    static const QHash<QString, const char *> names{
        {u"LA"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Laos")},         {u"TR"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Turkey")},
        {u"TH"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Thailand")},     {u"KH"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Cambodia")},
        {u"VN"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Vietnam")},      {u"MM"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Myanmar")},
        {u"AF"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Afghanistan")},  {u"PK"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Pakistan")},
        {u"NE"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Niger")},        {u"ML"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Mali")},
        {u"SN"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Senegal")},      {u"ET"_s, QT_TRANSLATE_NOOP("warsha::CountryBox", "Ethiopia")},
    };
    const char *name = names.value(code);
    return name ? QCoreApplication::translate("warsha::CountryBox", name) : QString();
}

QString nameOf(QLocale::Territory territory, const QString &code)
{
    if (const QString own = ownName(code); !own.isEmpty())
        return own;
    const QLocale native(QLocale().language(), territory);
    const bool isKnown = native.territory() == territory && native.language() == QLocale().language();
    return isKnown && !native.nativeTerritoryName().isEmpty() ? native.nativeTerritoryName() : QLocale::territoryToString(territory);
}

} // namespace

CountryBox::CountryBox(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Country"));
    setFixedHeight(measure::button);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not as wide as the longest name
    setMinimumContentsLength(12);
    QList<std::pair<QString, QString>> countries;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = QLocale::Territory(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code.at(0).isLetter() && QLocale::codeToTerritory(code) == territory)
            countries.append({nameOf(territory, code), code});
    }
    std::sort(countries.begin(), countries.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[name, code] : countries)
        addItem(name, code);
    setCurrentIndex(-1);
}

void CountryBox::setCountry(const QString &code)
{
    setCurrentIndex(findData(code));
}

} // namespace warsha
