// SPDX-License-Identifier: GPL-3.0-or-later
#include "centrewatch.h"

namespace warsha {

namespace {

/// What cannot be read is told in the log and by the page that shows the records; a count then stays away.
template<typename Figures>
Figures orNothing(const Result<Figures> &read)
{
    if (!read)
        qWarning().noquote() << read.error().message << read.error().detail;
    return read.value_or(Figures());
}

} // namespace

CentreWatch::CentreWatch(Worker &worker, const StatisticsService &statistics, const CertificationService &certification)
    : below([&worker, &statistics](QObject *context, const auto &then) {
          worker.run(context, [&statistics] { return orNothing(statistics.belowShare()); }, then);
      })
    , readiness([&worker, &certification](QObject *context, const auto &then) {
        worker.run(context, [&certification] { return orNothing(certification.readiness()); }, then);
    })
{
}

QSet<PersonId> peopleIn(const QList<BelowShare> &below)
{
    QSet<PersonId> people;
    for (const BelowShare &one : below)
        people.insert(one.person);
    return people;
}

} // namespace warsha
