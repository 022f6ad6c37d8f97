// SPDX-License-Identifier: GPL-3.0-or-later
// A box to choose a sex in: by the words it shows, and by all that tables of trainees say for it ("F", "female", "ذكر").
#pragma once

#include "person.h"

class QComboBox;

namespace warsha {

void offerSexes(QComboBox &box); ///< the data of each is int(Sex); not stated first

} // namespace warsha
