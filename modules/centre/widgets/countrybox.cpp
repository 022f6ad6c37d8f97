// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrybox.h"

#include "countryname.h"
#include "measures.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Where the program is used first: they stand above the other two hundred.
QSet<QString> countriesOfOurLanguages()
{
    QSet<QString> codes;
    for (const QLocale::Language language : {QLocale::Arabic, QLocale::Lao})
        for (const QLocale &locale : QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory))
            codes.insert(QLocale::territoryToCode(locale.territory()));
    return codes;
}

} // namespace

CountryBox::CountryBox(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Country"));
    setFixedHeight(measure::button);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not as wide as the longest name
    setMinimumContentsLength(12);
    struct Country {
        bool isFar;
        QString name;
        QString code;
    };
    const QSet<QString> near = countriesOfOurLanguages();
    QList<Country> countries;
    for (const QString &code : countryCodes())
        countries.append({!near.contains(code), countryNameOf(code), code});
    std::ranges::sort(countries, [](const Country &a, const Country &b) {
        return a.isFar != b.isFar ? b.isFar : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (const Country &country : std::as_const(countries)) {
        if (country.isFar && count() > 0 && near.contains(itemData(count() - 1).toString()))
            insertSeparator(count());
        addItem(country.name, country.code);
    }
    setCurrentIndex(-1);
}

void CountryBox::setCountry(const QString &code)
{
    setCurrentIndex(findData(code));
}

} // namespace warsha
