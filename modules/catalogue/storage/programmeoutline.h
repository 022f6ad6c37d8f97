// SPDX-License-Identifier: GPL-3.0-or-later
// What a version is made of, flat, as rows of its four tables: so that a changed draft writes only what differs.
#pragma once

#include "programme.h"
#include "transaction.h"

namespace warsha {

struct OutlineTable {
    QLatin1StringView name;
    QList<QLatin1StringView> columns; ///< "id" first
    QList<QVariantList> rows;         ///< in order
};

/// Parents before children: units, elements, criteria, then modules.
[[nodiscard]] QList<OutlineTable> outlineOf(const ProgrammeVersion &version);
Result<void> addOutline(Transaction &transaction, const QList<OutlineTable> &tables);
/// Adds, updates and removes rows until the stored outline is the wanted one.
Result<void> changeOutline(Transaction &transaction, const QList<OutlineTable> &stored, const QList<OutlineTable> &wanted);

} // namespace warsha
