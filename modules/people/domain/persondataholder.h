// SPDX-License-Identifier: GPL-3.0-or-later
// What erasing, merging and handing out the data of people need of the slices above: each that keeps data of a person
// implements this, and the composition registers it with the people service. Every answer is for one self of a person: who
// was merged is asked for each. erase and mayMerge are called inside the transaction.
#pragma once

#include "person.h"
#include "result.h"
#include "tablewriter.h"

namespace warsha {

class PersonDataHolder
{
public:
    virtual ~PersonDataHolder() = default;
    /// Destroys what this slice keeps of the person under keys other than the person's own.
    virtual Result<void> erase(const PersonId &person)
    {
        Q_UNUSED(person)
        return {};
    }
    /// Sentences: what stays readable when the person is erased, and until when.
    [[nodiscard]] virtual Result<QStringList> keeps(const PersonId &person) const
    {
        Q_UNUSED(person)
        return QStringList();
    }
    /// What this slice knows of the person, for the person: one sheet, without rows when it knows nothing.
    [[nodiscard]] virtual Result<Sheet> dataOf(const PersonId &person) const
    {
        Q_UNUSED(person)
        return Sheet();
    }
    /// Refuses, with a sentence, when the two cannot be one person: both hold a place in the same group.
    [[nodiscard]] virtual Result<void> mayMerge(const PersonId &into, const PersonId &from) const
    {
        Q_UNUSED(into)
        Q_UNUSED(from)
        return {};
    }
};

} // namespace warsha
