// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrybox.h"

#include "countryname.h"
#include "measures.h"

namespace warsha {

CountryBox::CountryBox(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Country"));
    setFixedHeight(measure::button);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not as wide as the longest name
    setMinimumContentsLength(12);
    bool isNear = false;
    for (const OfferedCountry &country : offeredCountries()) {
        if (country.isFar && isNear)
            insertSeparator(count());
        isNear = !country.isFar;
        addItem(country.name, country.code);
    }
    setCurrentIndex(-1);
}

void CountryBox::setCountry(const QString &code)
{
    setCurrentIndex(findData(code));
}

} // namespace warsha
