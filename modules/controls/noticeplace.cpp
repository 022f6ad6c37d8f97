// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticeplace.h"

#include "measures.h"

#include <QTimerEvent>

#include <utility>

namespace warsha {

namespace {

constexpr int ownMilliseconds = 8000; ///< long enough to read a sentence and press its link
constexpr int edge = 8, above = 4;

} // namespace

NoticePlace::NoticePlace(QWidget *window) : MessageBar(window)
{
    connect(this, &MessageBar::linkActivated, this, [this] {
        if (m_asker)
            Q_EMIT m_asker->linkActivated();
    });
    connect(this, &MessageBar::noticeOver, this, &NoticePlace::close);
}

NoticePlace *NoticePlace::of(const QWidget *widget)
{
    return widget->window()->findChild<NoticePlace *>();
}

void NoticePlace::showNoticeOf(MessageBar *asker, const QString &sentence, const QString &link)
{
    close();
    m_asker = asker;
    showNoticeHere(sentence, link);
    layOut();
}

void NoticePlace::showForSeconds(Kind kind, const QString &sentence, const QString &link)
{
    close();
    showMessage(kind, sentence, link);
    layOut();
    m_timer = startTimer(ownMilliseconds);
}

void NoticePlace::close()
{
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
    if (MessageBar *asker = std::exchange(m_asker, nullptr))
        asker->showMessage(Kind::Good, {});
    showMessage(Kind::Good, {});
}

void NoticePlace::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        close();
}

void NoticePlace::layOut()
{
    const QWidget *window = parentWidget();
    const int width = qMin(lineWidth(), window->width() - 2 * edge);
    const int height = qMax(measure::messageBar, heightForWidth(width));
    const int x = layoutDirection() == Qt::RightToLeft ? edge : window->width() - edge - width;
    setGeometry(x, window->height() - m_below - (m_below > 0 ? above : 0) - height, width, height);
    raise();
}

void NoticePlace::keepBelow(int height)
{
    m_below = height;
    layOut();
}

} // namespace warsha
