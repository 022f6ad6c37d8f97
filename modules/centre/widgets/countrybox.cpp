// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrybox.h"

#include "countryname.h"
#include "measures.h"

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

CountryBox::CountryBox(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Country"));
    setFixedHeight(measure::button);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not as wide as the longest name
    setMinimumContentsLength(12);
    QList<std::pair<QString, QString>> countries;
    for (const QString &code : countryCodes())
        countries.append({countryNameOf(code), code});
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
