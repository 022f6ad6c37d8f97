// SPDX-License-Identifier: GPL-3.0-or-later
// A centre's return as the test says it is.
#pragma once

#include "samplereturn.h"
#include "syncrepository.h"

namespace warsha {

class FixedReader : public ReturnReader
{
public:
    ReturnData data = samplereturn::make();
    ReturnRecords known;
    mutable int begun = 0; ///< times
    /// A table each step, as it is then.
    [[nodiscard]] std::unique_ptr<ReturnReading> begin(const Secret &) const override
    {
        ++begun;
        return std::make_unique<Reading>(data);
    }
    [[nodiscard]] Result<ReturnRecords> records(const Secret &) const override { return known; }

private:
    struct Reading : ReturnReading {
        explicit Reading(const ReturnData &whole) : m_whole(whole), m_left(whole.tables.keys()) { data = {whole.centre, whole.asOf, {}}; }
        [[nodiscard]] Result<bool> next() override
        {
            if (m_left.isEmpty())
                return true;
            const QString table = m_left.takeFirst();
            data.tables.insert(table, m_whole.tables.value(table));
            return m_left.isEmpty();
        }
        const ReturnData &m_whole;
        QStringList m_left;
    };
};

} // namespace warsha
