// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole centre is watched for, asked once for all who show it: cards and tasks of Today, lists of the sidebar.
#pragma once

#include "certificationdesk.h"
#include "sharedanswer.h"
#include "statisticsservice.h"

namespace warsha {

class CentreWatch
{
public:
    /// saves: how many steps were saved here so far, where that is known.
    CentreWatch(Worker &worker, const StatisticsService &statistics, const CertificationService &certification, const std::function<qint64()> &saves = {});

    /// Below the share their programme asks, of what they were taught so far.
    SharedAnswer<QList<BelowShare>> below;
    /// Groups in which somebody is ready for a certificate.
    SharedAnswer<QList<GroupReadiness>> readiness;
};

/// Somebody may be below in two groups.
[[nodiscard]] QSet<PersonId> peopleIn(const QList<BelowShare> &below);

} // namespace warsha
