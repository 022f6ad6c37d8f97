// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the frame: every command lives in one, each with its key.
#include "frame.h"

#include "commandmenus.h"
#include "deskbutton.h"
#include "searchfield.h"
#include "textlabel.h"
#include "topbar.h"

#include <QActionGroup>
#include <QDialog>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>

namespace warsha {

using namespace Qt::StringLiterals;

void Frame::buildMenus()
{
    FrameHost *host = m_parts.host;
    QMenu *file = m_menus->addMenu(tr("&File"));
    file->addSeparator();
    if (BackupKeeper *backups = m_parts.backups) {
        file->addAction(tr("&Back up to a folder…"), this, [this, backups] {
            const QString folder = m_parts.files->folder(this, tr("Where backups are kept besides this PC: a stick, as a rule"));
            if (!folder.isEmpty())
                backups->keepIn(folder);
        })->setObjectName(u"file.backup"_s);
        connect(backups, &BackupKeeper::failed, this, [this](const QString &sentence) { tell(sentence); });
    }
    file->addAction(tr("&Open another centre…"), QKeySequence(u"Ctrl+O"_s), this, [host] { host->openOther(); });
    file->addAction(tr("&Sign out"), this, [host] { host->signOut(); }, Qt::QueuedConnection);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, [host] { host->quit(); });

    QMenu *edit = m_menus->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("Undo"), QKeySequence(u"Ctrl+Z"_s), this, &Frame::undo);
    m_redo = edit->addAction(tr("Redo"), this, &Frame::redo);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_undo->setObjectName(u"edit.undo"_s);
    m_redo->setObjectName(u"edit.redo"_s);
    edit->addSeparator();
    edit->addAction(tr("&Find…"), QKeySequence(u"Ctrl+F"_s), this, [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });

    buildViewMenu(m_menus->addMenu(tr("&View")));
    buildGoMenu(m_menus->addMenu(tr("&Go")));
    QMenu *record = m_menus->addMenu(tr("&Record"));
    QMenu *reports = m_menus->addMenu(tr("Re&ports"));
    QMenu *tools = m_menus->addMenu(tr("&Tools"));
    m_commands = new CommandMenus({{CommandMenu::File, file}, {CommandMenu::Record, record}, {CommandMenu::Reports, reports},
                                   {CommandMenu::Tools, tools}}, this);
    QMenu *help = m_menus->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), QKeySequence(u"Ctrl+/"_s), this, &Frame::showKeys)->setObjectName(u"help.keys"_s);
    help->addAction(tr("&About Warsha"), this, &Frame::showAbout)->setObjectName(u"help.about"_s);
}

void Frame::buildViewMenu(QMenu *menu)
{
    FrameHost *host = m_parts.host;
    menu->addAction(tr("&Refresh"), QKeySequence(u"F5"_s), this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    menu->addSeparator();
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
        action->setCheckable(true);
        action->setChecked(host->language() == choice.code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [host, code = choice.code] { host->setLanguage(code); }, Qt::QueuedConnection);
    }
}

void Frame::buildGoMenu(QMenu *menu)
{
    m_back = menu->addAction(tr("&Back"), QKeySequence(u"Alt+Left"_s), this, [this] { visit(m_trail.back()); });
    m_forward = menu->addAction(tr("&Forward"), QKeySequence(u"Alt+Right"_s), this, [this] { visit(m_trail.forward()); });
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
        const QKeySequence key(u"Ctrl+%1"_s.arg(++place));
        menu->addAction(section->title(), key, this, [this, code = section->code()] { go({code, {}}); })
            ->setObjectName(u"go."_s + section->code());
    }
}

void Frame::showKeys()
{
    QDialog dialog(this);
    dialog.setObjectName(u"keys"_s);
    dialog.setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(&dialog);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    const std::pair<QString, QString> lines[] = {
        {u"Ctrl+F"_s, tr("Find people, groups, certificates")},
        {u"Ctrl+1 … 4"_s, tr("Go to a section")},
        {u"Ctrl+N"_s, tr("New trainee")},
        {u"Ctrl+Z, Ctrl+Y"_s, tr("Undo, redo")},
        {u"Alt+← →"_s, tr("Back, forward")},
        {u"↑ ↓, Home, End"_s, tr("Move in a list")},
        {u"Enter"_s, tr("Open what is chosen")},
        {u"F2"_s, tr("Edit the field")},
        {u"Esc"_s, tr("Clear the search, leave the field as it was")},
        {u"F5"_s, tr("Read the page again")},
    };
    int row = 0;
    for (const auto &[keys, what] : lines) {
        grid->addWidget(new TextLabel(isolated(keys), TextUse::BodyBold, &dialog), row, 0);
        grid->addWidget(new TextLabel(what, TextUse::Body, &dialog), row, 1);
        ++row;
    }
    auto *close = new DeskButton(tr("Close"), &dialog);
    connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    grid->addWidget(close, row, 1, Qt::AlignRight);
    dialog.exec();
}

void Frame::showAbout()
{
    QDialog dialog(this);
    dialog.setObjectName(u"about"_s);
    dialog.setWindowTitle(tr("About Warsha"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Warsha %1").arg(isolated(QStringLiteral(WARSHA_VERSION))), TextUse::PageTitle, &dialog));
    auto *what = new TextLabel(tr("The day of a vocational training centre: who is enrolled, how many hours each trainee did, "
                                  "what they can do, and which certificate they earned."), TextUse::Body, &dialog);
    what->setWordWrap(true);
    what->setMinimumWidth(380);
    column->addWidget(what);
    column->addWidget(new TextLabel(tr("Free software under the GNU General Public License, version 3 or later."),
                                    TextUse::Caption, &dialog, TextLabel::Tone::Muted));
    auto *close = new DeskButton(tr("Close"), &dialog);
    connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.exec();
}

} // namespace warsha
