// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of a whole column. "03/04/2026" alone could be April or March: the order is learnt from the column (a 13th month
// or a later day settles it), else it is the given default and the column says that it is a guess.
// Reads ISO 8601, day-month-year and month-day-year with any of / - . or blanks, year first, month names (English, French,
// Arabic), all digits, and Excel serials (1900 and 1904). Refused with the reason: two-digit years, Buddhist years (2400
// to 2699: the sentence says which year it would be), days that do not exist, serials outside 1920-2100. A time of day behind
// the date is passed over.
#pragma once

#include "partialdate.h"
#include "result.h"

#include <QDate>
#include <QStringList>

namespace warsha {

enum class DateOrder { DayMonth, MonthDay };

struct DateColumnOptions {
    DateOrder assumed = DateOrder::DayMonth; ///< when the column does not tell; Zoom and US Excel write MonthDay
    bool isSaid = false;                     ///< the person said so: nothing is learnt
    bool base1904 = false;                   ///< of the workbook
};

class DateColumn
{
public:
    [[nodiscard]] static DateColumn study(const QStringList &cells, const DateColumnOptions &options = {});

    [[nodiscard]] DateOrder order() const { return m_order; }
    /// No cell told the order, and at least one could be read both ways.
    [[nodiscard]] bool isAmbiguous() const { return m_ambiguous; }
    /// Cells tell both orders: each is read as it must be, those that tell nothing are refused.
    [[nodiscard]] bool isMixed() const { return m_mixed; }
    /// A sentence about ambiguity or mixing, naming the column; empty when the order is plain.
    [[nodiscard]] QString warning(const QString &heading) const;

    [[nodiscard]] Result<QDate> date(const QString &cell) const;
    /// Also a year alone, year and month, and "~1999".
    [[nodiscard]] Result<PartialDate> partialDate(const QString &cell) const;

private:
    [[nodiscard]] Result<QDate> ordered(const QString &cell, int first, int second, int year) const;

    DateOrder m_order = DateOrder::DayMonth;
    bool m_ambiguous = false;
    bool m_mixed = false;
    bool m_base1904 = false;
};

} // namespace warsha
