// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the reports: one report while it is being read.
#pragma once

#include "reportservice.h"

#include <QCollator>

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
    /// By the names shown, as the language of the window sorts them; the list of a group as everybody looks for somebody in it.
    template<typename Row, typename PersonOf> void sortByName(QList<Row> &rows, PersonOf personOf) const
    {
        const QCollator collator;
        std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
        keys.reserve(size_t(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i)
            keys.emplace_back(collator.sortKey(who(personOf(rows.at(i))).name), i);
        std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<Row> sorted;
        sorted.reserve(rows.size());
        for (const auto &key : keys)
            sorted.append(rows.at(key.second));
        rows = std::move(sorted);
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

[[nodiscard]] inline PersonId personOf(const Enrolment &enrolment)
{
    return enrolment.person;
}

[[nodiscard]] inline QString dayCell(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace warsha
