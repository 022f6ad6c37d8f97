// SPDX-License-Identifier: GPL-3.0-or-later
// Printing and saving as PDF, asked for and done off the GUI thread. A page that has its own preview uses them too.
#pragma once

#include "job.h"
#include "printdesk.h"

#include <QWidget>

namespace warsha {

class PrintVerbs : public QObject
{
    Q_OBJECT
public:
    PrintVerbs(const PrintDesk &desk, QWidget *page);
    ~PrintVerbs() override;

    /// Asks for the printer; nothing for an empty list of pages.
    void print(const PrintJob &job, const QList<int> &pages);
    /// Asks for the file.
    void savePdf(const PrintJob &job);
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    void cancel();

Q_SIGNALS:
    void working(const std::shared_ptr<warsha::Job> &job);
    void busyChanged();
    void printed(const QList<int> &pages); ///< handed to the printer
    void saved(const QString &path);
    void failed(const QString &sentence); ///< not for what the person stopped

private:
    template<typename Work, typename Done> void run(const QString &words, Work work, Done done);
    PrintDesk m_desk;
    QWidget *m_page;
    std::shared_ptr<Job> m_job;
};

} // namespace warsha
