// SPDX-License-Identifier: GPL-3.0-or-later
// Countries by their names in the language of the window, where that is known (CLDR, and a few of ours); else in English.
// Those in which Arabic or Lao is spoken stand first.
#pragma once

#include <QComboBox>

namespace warsha {

class CountryBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CountryBox(QWidget *parent = nullptr);
    void setCountry(const QString &code); ///< "LB"; unknown: none is chosen
    [[nodiscard]] QString country() const { return currentData().toString(); }
};

} // namespace warsha
