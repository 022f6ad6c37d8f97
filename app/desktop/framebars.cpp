// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says: why nothing can be written above the page for good; what comes while somebody is at work lies over the
// page, and moves nothing under the mouse.
#include "frame.h"

#include "desklinebar.h"
#include "jobstrip.h"
#include "measures.h"
#include "noticeplace.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

void Frame::buildBars()
{
    m_message = new MessageBar(this);
    m_trouble = new MessageBar(this);
    m_jobs = new JobStrip(this);
    m_bars = new QWidget(this);
    m_floating = new QWidget(this);
    m_note = new NoticePlace(this);
    m_note->setObjectName(u"note"_s);
    connect(m_note, &MessageBar::linkActivated, this, [this] {
        if (m_note->isOwn())
            m_redoIsNext ? redo() : undo();
    });
    m_message->setObjectName(u"message"_s);
    connect(m_message, &MessageBar::linkActivated, this, [this] { tell({}); });
    m_trouble->setObjectName(u"trouble"_s);
    auto *bars = new QVBoxLayout(m_bars);
    bars->setContentsMargins(measure::pageMargin, measure::cardGap, measure::pageMargin, 0);
    bars->setSpacing(8);
    bars->addWidget(m_trouble);
    m_floating->setObjectName(u"floating"_s);
    auto *floating = new QVBoxLayout(m_floating); // what comes while somebody is at work lies over the page, and moves nothing in it
    floating->setContentsMargins(0, 0, 0, 0);
    floating->setSpacing(4);
    floating->addWidget(m_jobs);
    floating->addWidget(m_message);
    m_floating->hide();
    connect(m_jobs, &JobStrip::shown, this, &Frame::showBars);
}

void Frame::tell(const QString &sentence)
{
    showMessage(sentence, false);
}

void Frame::say(const QString &sentence)
{
    showMessage(sentence, true);
}

void Frame::showMessage(const QString &sentence, bool isGood)
{
    m_toldIn = here().section;
    m_message->showMessage(isGood ? MessageBar::Kind::Good : MessageBar::Kind::Bad, sentence, sentence.isEmpty() ? QString() : tr("Close"));
    showBars();
}

void Frame::showTrouble(const QString &sentence)
{
    m_parts.trouble = sentence;
    m_trouble->showMessage(MessageBar::Kind::Bad, sentence);
    showBars();
}

void Frame::showBars()
{
    m_bars->setVisible(!m_parts.trouble.isEmpty());
    m_floating->setVisible(!m_message->sentence().isEmpty() || m_jobs->isVisibleTo(m_floating));
    layFloating();
}

/// Low over the page, above the foot; a note stands above both.
void Frame::layFloating()
{
    m_message->updateGeometry(); // as high as its sentence, which may have come just now
    const int width = qMax(1, m_stack->width() - 2 * measure::pageMargin);
    const int height = m_floating->layout()->totalHeightForWidth(width);
    m_floating->setGeometry(m_stack->x() + measure::pageMargin, m_foot->y() - 4 - height, width, height);
    m_note->keepBelow(m_foot->height() + (m_floating->isVisibleTo(this) ? height + 4 : 0));
}

} // namespace warsha
