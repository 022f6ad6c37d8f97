// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of things that a restored centre takes over from the one it replaces, without opening them: see Handover::TakeKeys.
#pragma once

#include "database.h"

#include <QSet>

namespace warsha {

/// Copies the keys of these ids, in the wraps whose role key both databases share; those that are there stay as they are.
/// Gives the ids of which no wrap can come.
Result<QSet<QString>> takeKeysOver(const Database &from, Database &to, const QStringList &ids);

} // namespace warsha
