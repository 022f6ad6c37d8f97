// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobstrip.h"

#include "deskbutton.h"
#include "deskpaint.h"
#include "measures.h"
#include "textlabel.h"
#include "tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace warsha {

using namespace Qt::StringLiterals;

JobStrip::JobStrip(QWidget *parent, int patience)
    : QWidget(parent), m_words(new TextLabel(TextUse::Body, this)), m_bar(new QProgressBar(this)),
      m_cancel(new DeskButton(tr("Cancel"), this, DeskButton::Kind::Quiet))
{
    setObjectName(u"jobs"_s);
    setFixedHeight(measure::messageBar);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 6);
    m_cancel->setObjectName(u"cancelJob"_s);
    auto *line = new QHBoxLayout(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft; // margins are not mirrored by Qt
    line->setContentsMargins(rtl ? 8 : 12, 4, rtl ? 12 : 8, 4);
    line->setSpacing(12);
    line->addWidget(m_words, 1);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &JobStrip::look);
    connect(m_cancel, &QPushButton::clicked, this, &JobStrip::cancel);
}

void JobStrip::show(const std::shared_ptr<Job> &job)
{
    m_jobs.append(job.get());
    connect(job.get(), &Job::reported, this, [this, raw = job.get()](int perThousand) {
        if (!m_jobs.isEmpty() && m_jobs.last() == raw)
            showShare(perThousand);
    });
    connect(job.get(), &QObject::destroyed, this, &JobStrip::look);
    if (isVisible())
        look();
    else
        m_patience.start();
}

bool JobStrip::isAtWork() const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const QPointer<Job> &job) { return !job.isNull(); });
}

/// Shows the newest that is still there.
void JobStrip::look()
{
    m_jobs.removeIf([](const QPointer<Job> &job) { return !job; });
    const bool any = !m_jobs.isEmpty();
    if (any && m_patience.isActive())
        return;
    if (any) {
        m_words->setText(m_jobs.last()->words());
        m_bar->setAccessibleName(m_jobs.last()->words());
        m_cancel->setText(tr("Cancel"));
        m_cancel->setEnabled(!m_jobs.last()->isCancelled());
        if (!isVisible())
            showShare(-1);
    } else {
        m_patience.stop();
    }
    setVisible(any);
    Q_EMIT shown(any);
}

void JobStrip::showShare(int perThousand)
{
    m_bar->setRange(0, perThousand < 0 ? 0 : 1000); // 0 to 0 moves without end
    m_bar->setValue(perThousand);
}

void JobStrip::cancel()
{
    if (m_jobs.isEmpty() || !m_jobs.last())
        return;
    m_jobs.last()->cancel();
    m_cancel->setEnabled(false); // the work looks now and then, and leaves the data as before
    m_cancel->setText(tr("Stopping…"));
}

void JobStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    deskpaint::roundedPanel(&painter, rect(), palette().color(QPalette::Base), palette().color(QPalette::Mid), measure::cardRadius);
}

} // namespace warsha
