// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame needs from the slices, and knows of them: a Section in the sidebar with its Page, a Panel (a tab on a
// record), a Finder (hits of the search), a Task (a counted line of Today), and a Link to a record.
// Slices implement them in their widgets room; app/desktop registers them by name. Nothing here names a slice.
#pragma once

#include "deskcommand.h"
#include "job.h"
#include "statusshape.h"

#include <QList>
#include <QUuid>
#include <QWidget>

namespace warsha {

/// A place to go: a section, and a record in it (null: the section itself), among all or within one of its lists.
struct Link {
    QString section; ///< code of the section: "trainees"
    QUuid record;
    QString list = {}; ///< code of a SavedList of the section: "below"; empty: everything
    bool operator==(const Link &) const = default;
};

class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Link &link) = 0;
    /// A verb of the menus by its code; nothing when it is not offered.
    virtual void run(const QString &command) { Q_UNUSED(command) }
};

/// A filter with a name, under the sections: "Below 80 %", 7. Opened by a Link with its code.
struct SavedList {
    QString code;
    QString title;
    int count = -1; ///< -1 shows none; 0: not in the sidebar, unless it is open
    QString iconName = QStringLiteral("filter");
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
    /// Shows the records of one SavedList of the section, or all (empty); called before openRecord.
    virtual void openList(const QString &list) { Q_UNUSED(list) }
    /// Verbs about what is shown now: in the menus and the palette while the page is in front.
    [[nodiscard]] virtual QList<DeskCommand> commands() { return {}; }

Q_SIGNALS:
    void commandsChanged();                ///< commands() is to be asked again
    /// Long work was begun: shown with its progress and Cancel for as long as somebody holds the job.
    void working(const std::shared_ptr<warsha::Job> &job);
    void recordShown(const QUuid &record); ///< for back and forward
    void listShown(const QString &list);   ///< what openList() would show again: the place is kept with it
    void saved();                          ///< a step was committed
    void undoAsked();                      ///< of the last step, as by Ctrl+Z
    void unsavedChanged();                 ///< a grid in sight holds other values that are not saved
    void failed(const QString &sentence);  ///< shown under the top bar
    void told(const QString &sentence);    ///< shown for some seconds over the foot
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
    /// Verbs and parts of its page that are looked for from anywhere; the rest is offered while the page is in front.
    [[nodiscard]] virtual QList<PageVerb> pageVerbs() { return {}; }
    /// A count beside the title in the sidebar; called in the thread of context, -1 shows none.
    virtual void count(QObject *context, const std::function<void(int)> &then)
    {
        Q_UNUSED(context)
        then(-1);
    }
    /// Its saved lists with their counts; answered in the thread of context, asked again after every step.
    virtual void lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then)
    {
        Q_UNUSED(context)
        then({});
    }
};

/// A tab on a record of another slice: the hours of a trainee, the awards of a trainee.
class PanelWidget : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showRecord(const QUuid &record) = 0;
    /// Verbs about the record it shows: offered by the page that shows it, as its own.
    [[nodiscard]] virtual QList<DeskCommand> commands() { return {}; }

Q_SIGNALS:
    void saved();                         ///< a step was committed here
    void undoAsked();                     ///< of the last step
    void failed(const QString &sentence); ///< shown by the page
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
    /// Those of its verbs that are looked for from anywhere, as of a section's page.
    [[nodiscard]] virtual QList<PageVerb> pageVerbs() { return {}; }
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

/// A counted line of Today: "Registers not recorded", 3. A count of 0 is not shown.
struct TaskLine {
    QString sentence;
    int count = 0;
    Link link;
    StatusShape shape = StatusShape::NotStarted; ///< Late: overdue; Below: under a limit; Done: ready for the next step
    QString command = {};     ///< in place of the link: a verb of the menus ("file.backup")
    bool isCounted = true;    ///< false: the sentence says it all, and the count only whether it is shown
};

/// Registered with the frame like a Finder (DeskSections::tasks); Today and the palette show what it counts.
class Task
{
public:
    virtual ~Task() = default;
    virtual void count(QObject *context, const std::function<void(const TaskLine &)> &then) = 0;
};

} // namespace warsha
