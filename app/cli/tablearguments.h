// SPDX-License-Identifier: GPL-3.0-or-later
// What every import of a table shares on the command line: how the file is read, how columns are mapped, the dry run,
// where rejected rows go, and how the report is printed.
#pragma once

#include "columnmapping.h"
#include "command.h"
#include "datecolumn.h"
#include "importreport.h"
#include "tablereader.h"

namespace warsha {

/// --map, --sheet, --encoding, --separator, --heading-row, --dates, --dry-run, --rejected.
[[nodiscard]] QList<Option> tableOptions();
/// --all-or-nothing.
[[nodiscard]] Option allOrNothingOption();
/// Reads the file named by an argument as the options say. A file that cannot be opened or read is exit code 3.
[[nodiscard]] Result<Table> readTable(CommandContext &context, int argument);
[[nodiscard]] Result<Table> readTable(CommandContext &context, const QString &path);
/// --map, by the fields of an import and the headings of the table; what names neither is bad usage.
[[nodiscard]] Result<ColumnMapping> mapOption(CommandContext &context, const QList<ImportField> &fields, const Table &table);
/// The order of day and month that --dates says; otherwise it is learnt from the column, and where that does not tell,
/// the centre's setting is assumed.
[[nodiscard]] Result<DateColumnOptions> dateColumnOptions(CommandContext &context, Workbench &centre, const Table &table);
/// Prints the report; writes the rejected rows to --rejected, else beside the table when its path is given (never in a
/// dry run). more goes into the JSON object. Incomplete when a row was rejected.
[[nodiscard]] Result<ExitCode> finishImport(CommandContext &context, const ImportReport &report,
                                            const QString &tablePath = {}, QJsonObject more = {});
/// A rejected row stopped the whole import: the report as in a dry run, with the sentence as its error.
[[nodiscard]] ExitCode refuseImport(CommandContext &context, const ImportReport &report, const QString &sentence, QJsonObject more = {});

} // namespace warsha
