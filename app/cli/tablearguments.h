// SPDX-License-Identifier: GPL-3.0-or-later
// What every import of a table shares on the command line: how the file is read, how columns are mapped, the dry run,
// where rejected rows go, and how the report is printed.
#pragma once

#include "command.h"
#include "importreport.h"
#include "tablereader.h"

namespace warsha {

/// --map, --sheet, --encoding, --separator, --heading-row, --dry-run, --rejected.
[[nodiscard]] QList<Option> tableOptions();
/// Reads the file named by an argument as the options say. A file that cannot be opened or read is exit code 3.
[[nodiscard]] Result<Table> readTable(CommandContext &context, int argument);
/// Prints the report, writes --rejected; Incomplete when a row was rejected.
[[nodiscard]] Result<ExitCode> finishImport(CommandContext &context, const ImportReport &report);
/// The date of an option, ISO 8601; invalid when it is not given. Input error when it is no date.
[[nodiscard]] Result<QDate> dateOption(const CommandContext &context, const QString &option);

} // namespace warsha
