// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of long work as the desk shows it. The page tells the frame, the work reports and looks for cancel:
//     const auto job = Job::begin(tr("Reading the table"));
//     Q_EMIT working(job);
//     m_desk.worker.run(this, [job] { return read(path, *job); }, [this](const Result<Table> &table) { ... });
// The strip goes when nobody holds the job any more, however the work ended.
#pragma once

#include "worker.h"

namespace warsha {

class Job : public QObject, public Progress
{
    Q_OBJECT
public:
    /// Made in the thread of the desk; may be let go in any thread.
    [[nodiscard]] static std::shared_ptr<Job> begin(const QString &words);

    [[nodiscard]] QString words() const { return m_words; }
    /// From any thread, as often as one likes; total 0: nobody knows how much there is.
    void report(qint64 done, qint64 total) override;

Q_SIGNALS:
    void reported(int perThousand); ///< -1: not known

private:
    explicit Job(const QString &words) : m_words(words) {}
    QString m_words;
    std::atomic<int> m_told = -1;
};

} // namespace warsha
