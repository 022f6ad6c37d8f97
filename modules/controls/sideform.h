// SPDX-License-Identifier: GPL-3.0-or-later
// A form that is typed as a whole and committed by one button: beside a list, or as a card in a page. Enter presses that
// button while it may be pressed, Escape gives up, and both are said by the buttons too.
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class MessageBar;
class PageHeader;

class SideForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Something was typed here that is neither saved nor given up: whoever shows the form again shows it as it is.
    [[nodiscard]] bool hasDraft() const;
    void dropDraft(); ///< saved, or given up
    void takeKeyboard();
    /// For the person: that it is kept, when something else takes its place; and that it is shown again.
    [[nodiscard]] static QString keptWords();
    [[nodiscard]] static QString shownAgainWords();

Q_SIGNALS:
    void cancelled();

protected:
    /// Of a form that takes a whole side: its heading. The caller adds a card, the bars, and a stretch.
    QVBoxLayout *makeColumn(PageHeader *header);
    /// What tells what is wrong stands below the fields and buttons: it comes while one types, and moves none of them.
    static void addBars(QVBoxLayout *column, const QList<MessageBar *> &bars);
    /// The buttons in a line, then one that cancels, named so.
    void addButtons(QBoxLayout *column, const QList<DeskButton *> &buttons, const QString &cancelName);
    [[nodiscard]] DeskButton *makeCancel(const QString &name);
    void pressOnEnter(DeskButton *button) { m_onEnter = button; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    DeskButton *m_onEnter = nullptr;
};

} // namespace warsha
