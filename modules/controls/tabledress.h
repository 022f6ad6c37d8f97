// SPDX-License-Identifier: GPL-3.0-or-later
// What lists and grids share as tables: rows of 22, header of 24, no lines of Qt's own, columns that share what is
// left.
#pragma once

#include <QList>

class QTableView;

namespace warsha {

struct Column;

/// Measures, fonts and quiet grounds; selection and keys are the table's own.
void dressTable(QTableView &table);
/// Columns with a width keep it; those without share what is left, and keep at least their readable width. Hidden ones
/// count for nothing.
void layTableColumns(QTableView &table, const QList<Column> &columns);

} // namespace warsha
