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
    [[nodiscard]] Result<ReturnData> read(const Secret &) const override { return data; }
    [[nodiscard]] Result<ReturnRecords> records(const Secret &) const override { return known; }
};

} // namespace warsha
