// SPDX-License-Identifier: GPL-3.0-or-later
#include "centrewatch.h"

#include "faultlog.h"

namespace warsha {

using namespace Qt::StringLiterals;

CentreWatch::CentreWatch(Worker &worker, const StatisticsService &statistics, const CertificationService &certification,
                         const std::function<qint64()> &saves)
    : below([&worker, &statistics](QObject *context, const auto &then) {
          worker.run(context, [&statistics] { return orLogged("who is below the share"_L1, statistics.belowShare()); }, then);
      }, saves)
    , readiness([&worker, &certification](QObject *context, const auto &then) {
        worker.runInSteps(context, certification.readinessInSteps(),
                          [then](const Result<QList<GroupReadiness>> &found) { then(orLogged("who is ready"_L1, found)); });
    }, saves)
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
