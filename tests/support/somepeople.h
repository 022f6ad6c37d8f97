// SPDX-License-Identifier: GPL-3.0-or-later
// People to measure with: names in Arabic and Latin script, every tenth in Lao, a phone, every second with a document.
#pragma once

#include "person.h"

#include <QRandomGenerator>

namespace warsha {

[[nodiscard]] Person somePerson(QRandomGenerator &random, int sequence);

} // namespace warsha
