// SPDX-License-Identifier: GPL-3.0-or-later
// The rival of the hours benchmark: the plain SQLite C interface, nothing of our storage.
#pragma once

#include "hourentry.h"

#include <string>
#include <vector>

namespace warsha {

/// An entry ready to be bound.
struct PlainEntry {
    std::string id, enrolment, mode, day, source, grade, author;
    long long starts = 0, ends = 0, planned = 0, minutes = 0, recordedAt = 0, locked = 0;
};
[[nodiscard]] std::vector<PlainEntry> plainEntries(const QList<HourEntry> &entries);

/// Inserts the entries, and for each the log row with its image and its hash in the chain of the desk (no log rows when
/// desk is empty), in one transaction with the journal and the durability of ours. Milliseconds.
[[nodiscard]] double insertPlain(const QString &file, const std::string &desk, const std::vector<PlainEntry> &entries);

/// Whether both files hold the same entries, log rows and hashes.
[[nodiscard]] bool sameLedger(const QString &a, const QString &b);

/// The bare sum per enrolment and mode, every row of the answer read. Milliseconds of processor time.
[[nodiscard]] double sumPlain(const QString &file);

} // namespace warsha
