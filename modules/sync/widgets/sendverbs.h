// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with snapshots at the desk: ask first where something leaves, then the service's verbs off the GUI thread,
// with progress and Cancel. The page shows; this asks and does.
#pragma once

#include "job.h"
#include "senddesk.h"
#include "snapshothome.h"

#include <QWidget>

namespace warsha {

class SendVerbs : public QObject
{
    Q_OBJECT
public:
    SendVerbs(const SendDesk &desk, QWidget *page);
    ~SendVerbs() override; ///< stops what is under way: the page goes, and nobody would hear of it

    /// One snapshot into the centre's own folder; it leaves nothing.
    void make();
    /// Asks where to and whether; makes a snapshot of what is new, and puts there what is missing. Errors that the rules
    /// found are named in the question.
    void handOver(qint64 errors);
    /// After a restore or a move of the file.
    void accept();
    /// Another folder on this PC for the snapshots.
    void chooseHome();
    [[nodiscard]] QString home() const { return m_home.folder(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void working(const std::shared_ptr<warsha::Job> &job);
    void changed(); ///< something was written: a snapshot, a sending
    void sent();    ///< snapshots are where they were sent to; changed() comes after it
    void busyChanged();

private:
    std::shared_ptr<Job> begin(const QString &words);
    void end();
    void fail(const Error &error);
    void put(const std::shared_ptr<Job> &job, const BuiltSnapshot &built, const QString &folder);
    void note(const SendingPlan &plan, const SendingResult &result, bool nothingNew);
    [[nodiscard]] QString builtSentence(const BuiltSnapshot &built) const;

    SendDesk m_desk;
    QWidget *m_page;
    SnapshotHome m_home;
    std::weak_ptr<Job> m_job;
    bool m_busy = false;
};

} // namespace warsha
