// SPDX-License-Identifier: GPL-3.0-or-later
#include "printverbs.h"

#include "paperpages.h"

namespace warsha {

using namespace Qt::StringLiterals;

PrintVerbs::PrintVerbs(const PrintDesk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

PrintVerbs::~PrintVerbs()
{
    cancel();
}

void PrintVerbs::cancel()
{
    if (m_job)
        m_job->cancel();
}

template<typename Work, typename Done> void PrintVerbs::run(const QString &words, Work work, Done done)
{
    m_job = Job::begin(words);
    Q_EMIT working(m_job);
    Q_EMIT busyChanged();
    m_desk.worker.run(this, [job = m_job, work] { return work(*job); }, [this, done](const Result<void> &result) {
        m_job.reset();
        Q_EMIT busyChanged();
        if (result)
            done();
        else if (result.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(result.error().message);
    });
}

void PrintVerbs::print(const PrintJob &job, const QList<int> &pages)
{
    if (isBusy() || pages.isEmpty())
        return;
    const Result<std::shared_ptr<PrintTarget>> target = m_desk.printers.toPrint(m_page, job, pages);
    if (!target)
        return Q_EMIT failed(target.error().message);
    if (!*target)
        return;
    run(tr("Printing %Ln page(s)", nullptr, int((*target)->pages().size())),
        [job, target = *target](Progress &progress) { return target->print(job, progress); },
        [this, printed = (*target)->pages()] { Q_EMIT this->printed(printed); });
}

void PrintVerbs::savePdf(const PrintJob &job)
{
    if (isBusy())
        return;
    const QString path = m_desk.files.toSave(m_page, FilePurpose::Paper, tr("Save as PDF"), job.fileName + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    run(tr("Writing the PDF"), [job, path](Progress &progress) { return writePdf(job, path, progress); },
        [this, path] { Q_EMIT saved(path); });
}

} // namespace warsha
