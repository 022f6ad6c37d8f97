// SPDX-License-Identifier: GPL-3.0-or-later
#include "sexchoice.h"

#include "identitycells.h"
#include "persontexts.h"
#include "typedchoice.h"

#include <QComboBox>
#include <QCoreApplication>

namespace warsha {

void offerSexes(QComboBox &box)
{
    for (const Sex sex : {Sex::NotStated, Sex::Female, Sex::Male, Sex::Other}) {
        box.addItem(sex == Sex::NotStated ? QCoreApplication::translate("PersonTexts", "Not stated") : sexName(sex), int(sex));
        box.setItemData(box.count() - 1, sexWords(sex), typedWordsRole);
    }
}

} // namespace warsha
