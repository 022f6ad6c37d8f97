// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the reports: one report while it is being read.
#pragma once

#include "reportservice.h"

namespace warsha {

struct ReportService::Reading {
    ReportRequest request;
    std::shared_ptr<Progress> progress;
    std::shared_ptr<const DirectorySnapshot> people = {}; ///< from the first step on
    Report report = {};
    QList<Group> groups = {}; ///< to read
    qsizetype done = 0;       ///< groups

    /// Number and name; of whom they turned out to be, after a merge.
    struct Who {
        QString number;
        QString name;
        const Person *person = nullptr;
    };
    [[nodiscard]] Who who(const PersonId &id) const
    {
        const Person *person = people->current(id);
        return person ? Who{person->number, request.script.isEmpty() ? person->identity.printedName() : person->identity.printedIn(request.script), person} : Who();
    }
    [[nodiscard]] bool isWanted(const PersonId &id) const
    {
        const Person *person = people->current(id);
        return request.person.isNull() || id == request.person || (person && person->id == request.person);
    }
    [[nodiscard]] bool isInPeriod(QDate day) const
    {
        return (!request.from.isValid() || day >= request.from) && (!request.to.isValid() || day <= request.to);
    }
    [[nodiscard]] bool hasPeriod() const { return request.from.isValid() || request.to.isValid(); }
};

[[nodiscard]] inline QString dayCell(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace warsha
