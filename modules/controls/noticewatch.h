// SPDX-License-Identifier: GPL-3.0-or-later
// When a notice of what went well has been read: the person goes to another page or tab, or begins the next thing, by a
// button, a menu, a choice or a key. To look round (rows, arrows, scrolling) is no next thing, and what is done in a dialog
// above the page is not done on it.
#pragma once

#include <QObject>

class QWidget;

namespace warsha {

class NoticeWatch : public QObject
{
    Q_OBJECT
public:
    /// The bar that shows the notice; what happens on it (its link) is no next thing.
    explicit NoticeWatch(QWidget *bar);
    void begin(); ///< a notice was shown just now
    void end();

Q_SIGNALS:
    void over();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isElsewhere(const QWidget *widget) const;
    void endSoon();
    QWidget *m_bar;
    bool m_isWatching = false;
    bool m_isPressed = false; ///< on a control, since the notice is there
    quint64 m_notice = 0;
};

} // namespace warsha
