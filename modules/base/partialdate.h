// SPDX-License-Identifier: GPL-3.0-or-later
// A date as people know it: to the day, to the month, to the year only, or estimated. Written ISO 8601 style:
// "1999-04-12", "1999-04", "1999", "~1999" (estimated). A 1 January is never "corrected".
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace warsha {

struct PartialDate {
    enum class Precision { Day, Month, Year, Estimated };
    int year = 0;
    int month = 0; ///< 0 when not known
    int day = 0;   ///< 0 when not known
    Precision precision = Precision::Day;

    [[nodiscard]] static PartialDate fromDate(QDate date);
    /// Reads the written form above; nothing when the text is no such date.
    [[nodiscard]] static std::optional<PartialDate> fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isNull() const { return year == 0; }
    bool operator==(const PartialDate &) const = default;
};

} // namespace warsha
