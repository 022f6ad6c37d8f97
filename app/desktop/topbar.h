// SPDX-License-Identifier: GPL-3.0-or-later
// Back, forward, the one search, the undo that is named, and New.
#pragma once

#include "deskbutton.h"
#include "searchfield.h"

class QAction;

namespace warsha {

class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    void setTrail(bool canGoBack, bool canGoForward);
    void setUndo(const QString &stepName);
    void setNewActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void back();
    void forward();
    void undo();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DeskButton *m_back;
    DeskButton *m_forward;
    SearchField *m_search;
    DeskButton *m_undo;
    DeskButton *m_new;
};

} // namespace warsha
