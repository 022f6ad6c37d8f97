// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagekeyboard.h"

#include "keyboardplace.h"
#include "listdetail.h"
#include "section.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTabBar>

namespace warsha {

PageKeyboard::PageKeyboard(QWidget *frame) : QObject(frame), m_frame(frame)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &PageKeyboard::follow);
}

void PageKeyboard::bring(Page *page)
{
    m_page = page;
    if (!page)
        return;
    watchTabs();
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    place();
    m_again.start(); // what is shown in the same go
}

bool PageKeyboard::bringFrom(const QWidget *lost, Page *page)
{
    bring(page);
    if (!page || !page->isAncestorOf(lost))
        return holder() && holder() == m_placed;
    for (const QWidget *at = lost->parentWidget(); at && at != page; at = at->parentWidget())
        if (QWidget *near = at->isVisibleTo(page) ? keyboardPlace(at) : nullptr) {
            m_placed = near;
            near->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return m_placed;
}

void PageKeyboard::place()
{
    m_placed = keyboardPlace(m_page);
    if (m_placed)
        m_placed->setFocus(Qt::OtherFocusReason);
}

QWidget *PageKeyboard::holder() const
{
    return m_frame->window()->focusWidget();
}

/// Who took the keyboard for something of the page, a form or a search, keeps it.
void PageKeyboard::follow()
{
    const QWidget *now = holder();
    if (!m_page || !m_page->isVisibleTo(m_frame))
        return leave();
    if (now && now != m_placed && m_page->isAncestorOf(now) && now->isVisible())
        return leave();
    place();
}

void PageKeyboard::leave()
{
    m_again.stop();
    qApp->removeEventFilter(this);
}

/// Tabs of the page itself; those of a record beside a list leave the keyboard where it is.
void PageKeyboard::watchTabs()
{
    for (QTabBar *tabs : m_page->findChildren<QTabBar *>()) {
        QWidget *at = tabs;
        while (at != m_page && !qobject_cast<ListDetail *>(at))
            at = at->parentWidget();
        if (at == m_page && !tabs->property("bringsKeyboard").toBool()) {
            tabs->setProperty("bringsKeyboard", true);
            connect(tabs, &QTabBar::tabBarClicked, this, [this, page = m_page] { bring(page); }, Qt::QueuedConnection); // when it is chosen
        }
    }
}

bool PageKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        leave();
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::EnabledChange:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && m_page && m_page->isAncestorOf(widget))
            m_again.start();
        break;
    default: break;
    }
    return false;
}

} // namespace warsha
