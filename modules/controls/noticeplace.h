// SPDX-License-Identifier: GPL-3.0-or-later
// Where a window says what was done just now: low over its page, where it pushes nothing away, and above its foot, which stays
// in sight. Pages say it through their own bar (MessageBar::showNotice), which finds the place of its window.
#pragma once

#include "card.h"

#include <QPointer>

namespace warsha {

class NoticePlace : public MessageBar
{
    Q_OBJECT
public:
    explicit NoticePlace(QWidget *window);
    /// That of the window the widget is in; null where there is none, as in a dialog.
    [[nodiscard]] static NoticePlace *of(const QWidget *widget);

    /// Stays until the person goes on (noticewatch.h); its link is the asker's.
    void showNoticeOf(MessageBar *asker, const QString &sentence, const QString &link);
    /// A word of the window itself: stays for some seconds.
    void showForSeconds(Kind kind, const QString &sentence, const QString &link = {});
    /// False while it holds a notice of a page.
    [[nodiscard]] bool isOwn() const { return !m_asker; }
    /// Above the lower edge of its parent, at its end (buttons below a list stand at the start), as wide as its sentence.
    void layOut();
    /// What is kept free below it: the foot of the window, and what else stands there.
    void keepBelow(int height);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void close();
    QPointer<MessageBar> m_asker;
    int m_timer = 0;
    int m_below = 0;
};

} // namespace warsha
