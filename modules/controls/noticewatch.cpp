// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticewatch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

#include <utility>

namespace warsha {

namespace {

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QMenuBar *>(widget);
}

/// Keys that only look round, or do nothing alone.
bool looksRound(const QKeyEvent &event, const QWidget *widget)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return !isControl(widget);
    default: return false;
    }
}

} // namespace

NoticeWatch::NoticeWatch(QWidget *bar) : QObject(bar), m_bar(bar) {}

void NoticeWatch::begin()
{
    ++m_notice;
    m_isPressed = false;
    if (!std::exchange(m_isWatching, true))
        qApp->installEventFilter(this);
}

void NoticeWatch::end()
{
    ++m_notice;
    if (std::exchange(m_isWatching, false))
        qApp->removeEventFilter(this);
}

bool NoticeWatch::isElsewhere(const QWidget *widget) const
{
    return widget && widget->window() == m_bar->window() && widget != m_bar && !m_bar->isAncestorOf(widget);
}

/// After what was begun: it may have a notice of its own, and nothing moves under the mouse before it.
void NoticeWatch::endSoon()
{
    QMetaObject::invokeMethod(this, [this, notice = m_notice] {
        if (m_isWatching && notice == m_notice)
            Q_EMIT over();
    }, Qt::QueuedConnection);
}

bool NoticeWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isWatching)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Hide:
        if (watched == m_bar && !event->spontaneous())
            Q_EMIT over();
        break;
    case QEvent::MouseButtonPress:
        m_isPressed = m_isPressed || qobject_cast<const QMenu *>(widget) || (isElsewhere(widget) && isControl(widget));
        break;
    case QEvent::MouseButtonRelease:
        if (m_isPressed)
            endSoon();
        break;
    case QEvent::KeyPress:
        if (isElsewhere(widget) && !looksRound(*static_cast<QKeyEvent *>(event), widget))
            endSoon();
        break;
    case QEvent::Shortcut:
        if (const QWidget *above = QApplication::activeModalWidget(); !above || above == m_bar->window())
            endSoon();
        break;
    default: break;
    }
    return false;
}

} // namespace warsha
