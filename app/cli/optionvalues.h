// SPDX-License-Identifier: GPL-3.0-or-later
// Values of options. What is malformed is bad usage (exit code 2), with a sentence that names option and value.
#pragma once

#include "command.h"

#include <QTimeZone>

#include <optional>

namespace warsha {

/// ISO 8601, "2026-03-31"; otherwise when the option is not given.
[[nodiscard]] Result<QDate> dayOption(CommandContext &context, const QString &option, QDate otherwise = {});
/// Seconds since 1970, of "2026-03-05 09:00" in the zone; empty when the option is not given.
[[nodiscard]] Result<std::optional<qint64>> momentOption(CommandContext &context, const QString &option, const QTimeZone &zone);
/// Minutes, of "90" or "1:30"; 0 when the option is not given.
[[nodiscard]] Result<int> minutesOption(CommandContext &context, const QString &option);
/// A whole number from least to most; otherwise when the option is not given.
[[nodiscard]] Result<int> numberOption(CommandContext &context, const QString &option, int least, int most, int otherwise);
/// --mode; empty when it is not given.
[[nodiscard]] Result<std::optional<Mode>> modeOption(CommandContext &context);
/// One of the words; the first when the option is not given.
[[nodiscard]] Result<QString> wordOption(CommandContext &context, const QString &option, const QStringList &words);

} // namespace warsha
