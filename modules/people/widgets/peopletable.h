// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list as a table for spreadsheets: as they are shown, in the columns that are shown.
#pragma once

#include "idlistmodel.h"
#include "person.h"
#include "tablewriter.h"

namespace warsha {

[[nodiscard]] Sheet sheetOf(const IdListModel &model, const QList<int> &columns, const QList<QUuid> &rows, const QString &name);
/// Everything of an identity that is known, a line each: for handing it to the person.
[[nodiscard]] Sheet personSheet(const Person &person);

} // namespace warsha
