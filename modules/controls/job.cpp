// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

namespace warsha {

std::shared_ptr<Job> Job::begin(const QString &words)
{
    return {new Job(words), [](Job *job) { job->deleteLater(); }};
}

void Job::report(qint64 done, qint64 total)
{
    const int share = total > 0 ? int(qBound(qint64(0), done * 1000 / total, qint64(1000))) : -1;
    if (m_told.exchange(share) != share)
        Q_EMIT reported(share);
}

} // namespace warsha
