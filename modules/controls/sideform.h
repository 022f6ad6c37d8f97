// SPDX-License-Identifier: GPL-3.0-or-later
// A form that is typed as a whole and committed by one button: beside a list, or as a card in a page. Enter presses that
// button while it may be pressed, Escape leaves. What is typed and neither saved nor given up is kept by the window (draftshelf.h), if
// the form has a name there; a password never is. Cancel gives it up; Escape, which a hand finds by mistake, does not.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCborMap;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class DeskTable;
class MessageBar;
class PageHeader;

class SideForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Something was typed here that is neither saved nor given up: whoever shows the form again shows it as it is.
    [[nodiscard]] virtual bool hasDraft() const;
    virtual void dropDraft(); ///< saved, or given up
    /// What the window has kept of it, on the fields as they were begun; false: nothing.
    bool bringBack();
    /// The same, and nobody has pressed a key or a button since: it stays in front, whatever record is shown behind it.
    [[nodiscard]] static bool staysInFront(const QStackedWidget *side);
    /// Calls show once the page stands, when a form of that name is kept.
    static void whenKept(QWidget *page, const QString &name, const std::function<void()> &show);
    void flushDraft(); ///< what was typed last is kept now, not in a moment
    void takeKeyboard();
    /// For the person: that it is kept, when something else takes its place; and that it is shown again.
    [[nodiscard]] static QString keptWords();
    [[nodiscard]] static QString shownAgainWords();

Q_SIGNALS:
    void cancelled();
    void left(); ///< with what was begun, which is not given up; of a form that has a name on the shelf

protected:
    void leave(); ///< by Escape
    /// Of a form that takes a whole side: its heading. The caller adds a card, the bars, and a stretch.
    QVBoxLayout *makeColumn(PageHeader *header);
    /// What tells what is wrong stands below the fields and buttons: it comes while one types, and moves none of them.
    static void addBars(QVBoxLayout *column, const QList<MessageBar *> &bars);
    /// The buttons in a line, then one that cancels, named so.
    void addButtons(QBoxLayout *column, const QList<DeskButton *> &buttons, const QString &cancelName);
    [[nodiscard]] DeskButton *makeCancel(const QString &name);
    void pressOnEnter(DeskButton *button) { m_onEnter = button; }
    /// While its work is done its buttons are not pressed again; then the keyboard is where it was, for what is refused to be mended.
    void hold(const QList<QPushButton *> &buttons);
    void release(const QList<QPushButton *> &buttons);
    /// Once its fields are made.
    void keepAs(const QString &name);
    void touched(); ///< something was changed that is no field
    /// What to keep, and the way back: texts that were typed, choices and ticks, by the names of the fields.
    [[nodiscard]] virtual QCborMap draft() const;
    virtual void takeDraft(const QCborMap &draft);
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_name; ///< on the shelf; empty: it is not kept
    QTimer m_keeping;
    bool m_isBroughtBack = false;
    DeskButton *m_onEnter = nullptr;
    QPointer<QWidget> m_before; ///< what had the keyboard while it is held
};

/// A form beside a list is left: its draft goes, the record of the list is shown again, and the list has the keyboard.
void leaveSideForm(QStackedWidget *side, QWidget *record, QWidget *nothing, DeskTable *list);
/// The same, and its draft stays: the form goes on with it when it is shown again.
void setSideFormAside(QStackedWidget *side, QWidget *record, QWidget *nothing, DeskTable *list);

} // namespace warsha
