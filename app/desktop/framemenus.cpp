// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the frame: every command lives in one, each with its key.
#include "frame.h"

#include "aboutdialog.h"
#include "commandmenus.h"
#include "desksettings.h"
#include "helpwindow.h"
#include "keysheet.h"
#include "noticeplace.h"
#include "pagekeyboard.h"
#include "searchfield.h"
#include "topbar.h"
#include "typeface.h"

#include <QActionGroup>
#include <QDir>
#include <QShortcut>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

void Frame::buildMenus()
{
    QMenu *file = m_menus->addMenu(tr("&File"));
    buildFileMenu(file);
    buildEditMenu(m_menus->addMenu(tr("&Edit")));
    buildViewMenu(m_menus->addMenu(tr("&View")));
    QMenu *go = m_menus->addMenu(tr("&Go"));
    buildGoMenu(go);
    QMenu *record = m_menus->addMenu(tr("&Record"));
    QMenu *reports = m_menus->addMenu(tr("Re&ports"));
    QMenu *tools = m_menus->addMenu(tr("&Tools"));
    m_commands = new CommandMenus({{CommandMenu::File, file}, {CommandMenu::Go, go}, {CommandMenu::Record, record},
                                   {CommandMenu::Reports, reports}, {CommandMenu::Tools, tools}}, this);
    connect(m_commands, &CommandMenus::refused, this, [this](const QString &needs) {
        m_note->showForSeconds(MessageBar::Kind::Warn, needs);
    });
    QMenu *help = m_menus->addMenu(tr("&Help"));
    help->addAction(tr("&Help"), QKeySequence(u"F1"_s), this, &Frame::showHelp)->setObjectName(u"help.contents"_s);
    QAction *keys = help->addAction(tr("&Keys"), this, &Frame::showKeys);
    keys->setShortcuts({QKeySequence(u"Ctrl+/"_s), QKeySequence(u"Ctrl+F1"_s)}); // many a keyboard has no slash, Arabic ones among them
    keys->setObjectName(u"help.keys"_s);
    help->addAction(tr("&About Warsha"), this, &Frame::showAbout)->setObjectName(u"help.about"_s);
    connect(new QShortcut(QKeySequence(u"F10"_s), this), &QShortcut::activated, this, [this] {
        m_menus->setActiveAction(m_menus->actions().constFirst()); // as everywhere; the letters of menus are not on every keyboard
    });
}

void Frame::buildFileMenu(QMenu *menu)
{
    FrameHost *host = m_parts.host;
    menu->addSeparator();
    if (BackupKeeper *backups = m_parts.backups) {
        menu->addAction(tr("&Back up to a folder…"), this, &Frame::backUp)->setObjectName(u"file.backup"_s);
        const auto isSettings = [](const Section *section) { return section->code() == "settings"_L1 && section->isOffered(); };
        if (std::ranges::any_of(std::as_const(m_parts.sections), isSettings))
            menu->addAction(tr("&Restore a backup…"), this, [this] { go({u"settings"_s, {}, u"backup.restore"_s}); })->setObjectName(u"file.restore"_s);
        connect(backups, &BackupKeeper::failed, this, [this](const QString &sentence) {
            tell(sentence);
            m_toldIn.clear(); // of no page: it stays wherever one goes
        });
        connect(backups, &BackupKeeper::madeAsAsked, this, [this](const QString &folder) {
            tell({}); // what kept one from being made before
            m_note->showForSeconds(MessageBar::Kind::Good, tr("The backup is made: it is in %1.").arg(isolated(QDir::toNativeSeparators(folder))));
        });
    }
    // The window goes away with these: not while its own menu is still at work.
    menu->addAction(tr("&New centre…"), this, [host] { host->newCentre(); }, Qt::QueuedConnection)->setObjectName(u"file.newcentre"_s);
    menu->addAction(tr("&Open another centre…"), QKeySequence(u"Ctrl+O"_s), this, [host] { host->openOther(); })
        ->setObjectName(u"file.open"_s);
    if (m_parts.isSample)
        menu->addAction(tr("&Delete the sample centre"), this, [host] { host->wipeSample(); }, Qt::QueuedConnection)->setObjectName(u"file.wipe"_s);
    menu->addSeparator();
    menu->addAction(tr("&Lock now"), QKeySequence(u"Ctrl+L"_s), this, [host] { host->lock(); }, Qt::QueuedConnection)
        ->setObjectName(u"file.lock"_s);
    QMenu *after = menu->addMenu(tr("Lock &when nobody is at the desk"));
    auto *choices = new QActionGroup(after);
    for (const int minutes : {5, 15, 30, 0}) {
        QAction *action = after->addAction(minutes == 0 ? tr("&Never") : tr("After %n minute(s)", nullptr, minutes), this,
                                           [host, minutes] { host->setLockAfter(minutes); });
        action->setObjectName(u"lock.%1"_s.arg(minutes));
        action->setCheckable(true);
        action->setChecked(host->lockAfter() == minutes);
        choices->addAction(action);
    }
    menu->addAction(tr("&Sign out, switch user"), this, [host] { host->signOut(); }, Qt::QueuedConnection)->setObjectName(u"file.signout"_s);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, [host] { host->quit(); })->setObjectName(u"file.quit"_s);
}

void Frame::backUp()
{
    const QString title = m_parts.backups->extra().isEmpty() ? tr("Where backups are kept besides this PC, usually on a USB stick")
                                                             : tr("A folder for this one copy");
    if (const QString folder = m_parts.files->folder(this, FilePurpose::Backup, title); !folder.isEmpty())
        m_parts.backups->copyTo(folder);
}

void Frame::buildEditMenu(QMenu *menu)
{
    m_undo = menu->addAction(tr("Undo"), QKeySequence(u"Ctrl+Z"_s), this, &Frame::undo);
    m_redo = menu->addAction(tr("Redo"), this, &Frame::redo);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_undo->setObjectName(u"edit.undo"_s);
    m_redo->setObjectName(u"edit.redo"_s);
    menu->addSeparator();
    menu->addAction(tr("&Find…"), QKeySequence(u"Ctrl+F"_s), this, [this] {
        beginSearch();
        m_top->search()->selectAll();
    })->setObjectName(u"edit.find"_s);
    menu->addAction(tr("&Commands by name…"), QKeySequence(u"Ctrl+K"_s), this, &Frame::openPalette)->setObjectName(u"edit.commands"_s);
}

void Frame::beginSearch()
{
    if (QWidget *before = window()->focusWidget(); before != m_top->search())
        m_beforeSearch = before;
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
}

/// Nothing was looked for after all: back to the field of a form, say, and not to the page's main thing.
void Frame::leaveSearch()
{
    QWidget *before = m_beforeSearch;
    const bool isStillThere = before && before->isVisible() && before->isEnabled() && currentPage() && currentPage()->isAncestorOf(before);
    isStillThere ? before->setFocus(Qt::OtherFocusReason) : m_keyboard->bring(currentPage());
}

void Frame::buildViewMenu(QMenu *menu)
{
    menu->addAction(tr("&Refresh"), QKeySequence(u"F5"_s), this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    })->setObjectName(u"view.refresh"_s);
    m_narrow = menu->addAction(tr("&Narrow sidebar"), this, [this](bool to) {
        deskSettings()->setValue(u"sidebar/narrow"_s, to);
        setNarrow();
    });
    m_narrow->setObjectName(u"view.narrow"_s);
    m_narrow->setCheckable(true);
    m_narrow->setChecked(deskSettings()->value(u"sidebar/narrow"_s).toBool());
    menu->addSeparator();
    buildLookMenus(menu);
}

void Frame::buildLookMenus(QMenu *menu)
{
    FrameHost *host = m_parts.host;
    auto *schemes = new QActionGroup(menu);
    const std::pair<Scheme, QString> choices[] = {{Scheme::Light, tr("&Light")}, {Scheme::Dark, tr("&Dark")}};
    for (const auto &[scheme, name] : choices) {
        QAction *action = menu->addAction(name, this, [host, to = scheme] { host->setScheme(to); });
        action->setCheckable(true);
        action->setChecked(host->scheme() == scheme);
        action->setObjectName(scheme == Scheme::Dark ? u"view.dark"_s : u"view.light"_s);
        schemes->addAction(action);
    }
    menu->addSeparator();
    QMenu *languages = menu->addMenu(tr("L&anguage"));
    auto *group = new QActionGroup(languages);
    for (const LanguageChoice &choice : host->languages()) {
        QAction *action = languages->addAction(choice.name);
        action->setObjectName(u"view.language."_s + choice.code);
        action->setCheckable(true);
        action->setChecked(host->language() == choice.code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [host, code = choice.code] { host->setLanguage(code); }, Qt::QueuedConnection);
    }
    const QList<DigitsChoice> digits = host->digitsChoices();
    if (digits.isEmpty())
        return;
    QMenu *figures = menu->addMenu(tr("Di&gits"));
    for (const DigitsChoice &choice : digits) {
        QAction *action = figures->addAction(choice.sample, this, [host, code = choice.code] { host->setDigits(code); }, Qt::QueuedConnection);
        action->setObjectName(u"view.digits."_s + choice.code);
        action->setCheckable(true);
        action->setChecked(host->digits() == choice.code);
    }
}

void Frame::buildGoMenu(QMenu *menu)
{
    m_back = menu->addAction(tr("&Back"), QKeySequence(u"Alt+Left"_s), this, [this] { visit(m_trail.back()); });
    m_back->setObjectName(u"go.back"_s);
    m_forward = menu->addAction(tr("&Forward"), QKeySequence(u"Alt+Right"_s), this, [this] { visit(m_trail.forward()); });
    m_forward->setObjectName(u"go.forward"_s);
    if (layoutDirection() == Qt::RightToLeft) { // back points to where one came from, as the arrows on screen do
        m_back->setShortcut(QKeySequence(u"Alt+Right"_s));
        m_forward->setShortcut(QKeySequence(u"Alt+Left"_s));
    }
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    menu->addSeparator();
    int place = 0;
    for (Section *section : std::as_const(m_parts.sections)) {
        if (!section->isOffered())
            continue;
        const QKeySequence key(++place < 11 ? u"Ctrl+%1"_s.arg(place % 10) : QString());
        menu->addAction(section->title(), key, this, [this, code = section->code()] {
            go({code, {}});
            m_keyboard->bring(currentPage()); // from the sidebar too
        })
            ->setObjectName(u"go."_s + section->code());
    }
}

void Frame::showKeys()
{
    KeySheet(m_menus, this).exec();
}

void Frame::showHelp()
{
    auto *help = findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(helpBook(m_parts.host->language()), this);
    help->open(here().section);
}

void Frame::showAbout()
{
    AboutDialog(diagnosis(*m_parts.host, m_parts.database, window()->size()), this).exec();
}

} // namespace warsha
