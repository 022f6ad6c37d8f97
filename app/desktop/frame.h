// SPDX-License-Identifier: GPL-3.0-or-later
// The window's inside once somebody is signed in: menu bar, top bar, sidebar, page, foot line. It knows sections, never
// slices. A change of language makes a new Frame and hands the place over.
#pragma once

#include "framehost.h"
#include "trail.h"
#include "typedsteps.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

class QAction;
class QMenu;
class QMenuBar;
class QStackedWidget;
class QVBoxLayout;

namespace warsha {

class CommandMenus;
class CommandPalette;
class DeskLineBar;
class HitList;
class JobStrip;
class MessageBar;
class NoticePlace;
class PageKeyboard;
struct PaletteEntry;
class Sidebar;
class TopBar;

class Frame : public QWidget, public Navigator, public DraftShelf
{
    Q_OBJECT
public:
    explicit Frame(FrameParts parts, QWidget *parent = nullptr);

    void go(const Link &link) override;
    void run(const QString &command) override;
    void keepDraft(const QString &form, const QByteArray &draft) override;
    [[nodiscard]] QByteArray keptDraft(const QString &form) const override;
    void flushDrafts(); ///< before the window goes
    [[nodiscard]] FramePlace place() const;
    void restore(const FramePlace &place);
    [[nodiscard]] Link here() const { return m_trail.here(); }
    [[nodiscard]] Page *currentPage() const;
    /// Something was committed, here or elsewhere: the page is read again, undo is named anew.
    void dataChanged();
    /// In red low over the page, until it is closed or something is saved; empty: nothing any more.
    void tell(const QString &sentence);
    /// The same of something that went well.
    void say(const QString &sentence);
    /// In red under the top bar for as long as the window is open.
    void showTrouble(const QString &sentence);
    /// Long work is under way.
    [[nodiscard]] bool isAtWork() const;
    /// Values in the grids of all pages that were typed and will not be saved as they are.
    [[nodiscard]] int unsavedCount() const;
    [[nodiscard]] QString lostWords() const; ///< of them, when the window goes all the same; empty: there are none
    [[nodiscard]] QStringList unsavedPlaces() const; ///< the sections that hold them, and where in them
    void showUnsaved(); ///< goes to the first of them

Q_SIGNALS:
    void placeChanged(); ///< here() is another

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void buildBars();
    void buildMenus();
    void buildFileMenu(QMenu *menu);
    void buildEditMenu(QMenu *menu);
    void buildGoMenu(QMenu *menu);
    void buildViewMenu(QMenu *menu);
    void buildLookMenus(QMenu *menu);
    void buildSections();
    void wirePage(Page *page);
    void wireSearch();
    void offerCommands();
    void countAll();
    void gatherLists(const QString &section, const QList<SavedList> &lists);
    void visit(const Link &link);
    void showTrail();
    Page *pageOf(const QString &code);
    void pageSaved(Page *page);
    void stepsChanged();
    void nameSteps();
    void showSteps();
    void sayWhatStays();
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString undoneSentence(const QString &name) const;
    void undo();
    void redo();
    void openPalette();
    void addPageVerbs(QList<PaletteEntry> &entries);
    void runWhenRead(const QString &command, int answers);
    void backUp();
    void setNarrow();
    void keepFootLast();
    bool passKeyboard(bool next);
    void showMessage(const QString &sentence, bool isGood);
    void showBars();
    void layFloating();
    void placeHits();
    void beginSearch();
    void leaveSearch();
    void showKeys();
    void showHelp();
    void showAbout();

    FrameParts m_parts;
    Trail m_trail;
    PageKeyboard *m_keyboard = nullptr;
    QMenuBar *m_menus = nullptr;
    TopBar *m_top = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_trouble = nullptr;
    JobStrip *m_jobs = nullptr;
    QWidget *m_bars = nullptr;
    QWidget *m_floating = nullptr; ///< m_message and m_jobs, over the page
    QString m_toldIn; ///< the section whose failure m_message says; empty: of the window
    NoticePlace *m_note = nullptr; ///< above the foot: what was done or taken back just now
    DeskLineBar *m_foot = nullptr;
    HitList *m_hits = nullptr;
    QPointer<QWidget> m_beforeSearch; ///< had the keyboard: Escape gives it back
    CommandPalette *m_palette = nullptr; ///< made when first wanted
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_narrow = nullptr;
    CommandMenus *m_commands = nullptr;
    QTimer m_counting; ///< one count after several steps, and none before the page is there
    QMap<QString, QList<SavedList>> m_lists;
    QList<TaskLine> m_tasks;
    QMap<QString, QString> m_listShown; ///< of each page
    QMap<QString, QUuid> m_records;     ///< chosen in each section
    StepNames m_steps;
    TypedSteps m_typed;
    bool m_redoIsNext = false; ///< what the link of the note does
    QMap<QString, Page *> m_pages;
    QSet<QString> m_stale; ///< pages to be read again when they are next shown
    QDateTime m_savedAt;
};

} // namespace warsha
