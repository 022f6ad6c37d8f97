// SPDX-License-Identifier: GPL-3.0-or-later
// What lists and grids share as tables: rows of 22, header of 24, no lines of Qt's own, columns that share what is
// left.
#pragma once

#include <QList>
#include <QStringList>

class QTableView;

namespace warsha {

struct Column;

namespace measure {
constexpr int headingIcon = 10; ///< after the words of a heading
constexpr int headingGap = 4;
} // namespace measure

/// Measures, fonts and quiet grounds; selection and keys are the table's own.
void dressTable(QTableView &table);
/// Columns with a width keep it, or are wider where their words are and there is room; those without share what is left,
/// and keep at least their readable width. mayNarrow: columns wider than their words give to those that lack room (a list;
/// in a grid somebody is going to write there). Hidden ones count for nothing.
void layTableColumns(QTableView &table, const QList<Column> &columns, bool mayNarrow = false);

/// What the heading of a column needs, of any but the first.
[[nodiscard]] int headingWidth(const QString &words, bool hasIcon);

/// What a column of somebody's words needs, heading and cells, within bounds.
[[nodiscard]] int wordsWidth(const QString &heading, const QStringList &cells, int least, int most);

} // namespace warsha
