// SPDX-License-Identifier: GPL-3.0-or-later
// The first run: a centre in three minutes. Six pages; back works, and nothing is made before the end.
#pragma once

#include "setupstep.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class FrameHost;
class MessageBar;
class TextLabel;

class SetupWizard : public QWidget
{
    Q_OBJECT
public:
    /// mayLeave: there is something to go back to before the first page.
    SetupWizard(FrameHost &host, const PrintDesk &print, const SetupDraft &draft, bool mayLeave, QWidget *parent = nullptr);

    /// With what is typed on the page in front.
    [[nodiscard]] SetupDraft draft() const;
    /// Being made: nothing can be pressed meanwhile.
    void setBusy(const QString &words);
    void showFault(const QString &sentence);
    void focusField();

Q_SIGNALS:
    void finished(const warsha::SetupDraft &draft);
    void sampleAsked();
    void openAsked(const QString &location); ///< empty: to be chosen
    void restoreAsked();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void addSteps(QVBoxLayout *column, const PrintDesk &print);
    void addFoot(QVBoxLayout *column);
    [[nodiscard]] SetupStep *step() const { return m_steps.at(m_draft.step); }
    [[nodiscard]] bool isLast() const { return m_draft.step == m_steps.size() - 1; }
    void go(int step);
    void back();
    void forward(bool skipping);

    FrameHost &m_host;
    SetupDraft m_draft;
    bool m_mayLeave;
    QList<SetupStep *> m_steps;
    TextLabel *m_title = nullptr;
    TextLabel *m_place = nullptr; ///< "3 of 6"
    TextLabel *m_says = nullptr;
    MessageBar *m_fault = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_stack = nullptr;
    DeskButton *m_back = nullptr;
    DeskButton *m_skip = nullptr;
    DeskButton *m_next = nullptr;
};

} // namespace warsha
