// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the keyboard into the page that is in front, to its main thing (keyboardplace.h), after a change of page or of tab, and when what
// had it goes out of sight. Pages read late: until somebody presses a key or a button, it follows to what comes to be seen.
#pragma once

#include <QPointer>
#include <QTimer>

namespace warsha {

class Page;

class PageKeyboard : public QObject
{
    Q_OBJECT
public:
    explicit PageKeyboard(QWidget *frame);

    void bring(Page *page);
    /// For what had the keyboard and is hidden or disabled: to the nearest place in its page. False: there is none now.
    bool bringFrom(const QWidget *lost, Page *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void follow();
    void leave();
    void watchTabs();
    [[nodiscard]] QWidget *holder() const;

    QWidget *m_frame;
    QPointer<Page> m_page;
    QPointer<QWidget> m_placed;
    QTimer m_again; ///< once for all that is shown in one go
};

} // namespace warsha
