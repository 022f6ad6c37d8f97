// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame needs from the slices, and knows of them: a Section in the sidebar with its Page, a Panel (a tab on a
// record), a Finder (hits of the search), a Task (a counted line of Today), and a Link to a record.
// Slices implement them in their widgets room; app/desktop registers them by name. Nothing here names a slice.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QUuid>
#include <QWidget>

#include <functional>

namespace warsha {

/// A place to go: a section, and a record in it (null: the section itself).
struct Link {
    QString section; ///< code of the section: "trainees"
    QUuid record;
    bool operator==(const Link &) const = default;
};

class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Link &link) = 0;
};

/// A verb that a section offers to the frame: menus, the New button, later the palette of commands.
struct DeskCommand {
    QString code; ///< "trainees.new", also the object name of its action
    QString text;
    QKeySequence shortcut;
    bool isNew = false; ///< shown under New
    std::function<void()> run;
};

/// What is shown when a section is chosen. Made when first needed, thrown away when the language changes.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shows a record of the section; null keeps what is chosen.
    virtual void openRecord(const QUuid &record) = 0;
    /// Reads its data again: something was saved, here or elsewhere.
    virtual void refresh() = 0;
    /// Letters typed in the frame go here, where the page has a search of its own.
    virtual bool focusSearch() { return false; }

Q_SIGNALS:
    void recordShown(const QUuid &record); ///< for back and forward
    void saved();                          ///< a step was committed
    void failed(const QString &sentence);  ///< shown under the top bar
};

class Section
{
public:
    virtual ~Section() = default;
    [[nodiscard]] virtual QString code() const = 0;
    [[nodiscard]] virtual QString title() const = 0; ///< translated, asked again after a change of language
    [[nodiscard]] virtual QString iconName() const = 0;
    [[nodiscard]] virtual Page *makePage(QWidget *parent, Navigator &navigator) = 0;
    /// False when the signed-in user may not see it.
    [[nodiscard]] virtual bool isOffered() const { return true; }
    /// Verbs for the menus and the New button; run goes to the page first, where it needs one.
    [[nodiscard]] virtual QList<DeskCommand> commands(Navigator &navigator)
    {
        Q_UNUSED(navigator)
        return {};
    }
    /// A count beside the title in the sidebar; called in the thread of context, -1 shows none.
    virtual void count(QObject *context, const std::function<void(int)> &then)
    {
        Q_UNUSED(context)
        then(-1);
    }
};

/// A tab on a record of another slice: the hours of a trainee, the awards of a trainee.
class PanelWidget : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showRecord(const QUuid &record) = 0;
};

class Panel
{
public:
    virtual ~Panel() = default;
    [[nodiscard]] virtual QString code() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Shown among the cards of the overview rather than as a tab of its own.
    [[nodiscard]] virtual bool isCard() const { return false; }
    [[nodiscard]] virtual PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) = 0;
};

struct Hit {
    QString title;
    QString fact; ///< muted, after the title
    QString iconName;
    Link link;
};

/// Answers the one search box. find may answer at once or later, in the thread of context; best hits first.
class Finder
{
public:
    virtual ~Finder() = default;
    virtual void find(const QString &typed, int limit, QObject *context,
                      const std::function<void(const QList<Hit> &)> &then) = 0;
};

/// A counted line of Today: "3 registers not recorded".
struct TaskLine {
    QString sentence;
    int count = 0;
    Link link;
};

class Task
{
public:
    virtual ~Task() = default;
    virtual void count(QObject *context, const std::function<void(const TaskLine &)> &then) = 0;
};

} // namespace warsha
