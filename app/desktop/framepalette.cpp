// SPDX-License-Identifier: GPL-3.0-or-later
// The palette of commands, filled from what the window offers now: the menus, the saved lists, the tasks of today.
#include "frame.h"

#include "commandmenus.h"
#include "commandpalette.h"
#include "commandwords.h"
#include "menuactions.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

PaletteEntry entryOf(const MenuAction &entry)
{
    const QPointer<QAction> action = entry.action;
    return {action->objectName(), plainTitle(entry), entry.menu, keysText(action).section(u", "_s, 0, 0),
            [action] {
                if (action)
                    action->trigger();
            },
            commandWords(action->objectName())};
}

} // namespace

void Frame::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::closed, m_commands, &CommandMenus::enableAll);
    }
    m_commands->askEnabled();
    QList<PaletteEntry> entries;
    for (const MenuAction &entry : menuActions(m_menus))
        if ((entry.action->isEnabled() || m_commands->explains(entry.action)) && entry.action->objectName() != u"edit.commands"_s)
            entries.append(entryOf(entry));
    addPageVerbs(entries);
    for (Section *section : std::as_const(m_parts.sections))
        for (const SavedList &list : m_lists.value(section->code()))
            entries.append({section->code() + u'/' + list.code, list.title, section->title(), {},
                            [this, link = Link{section->code(), {}, list.code}] { go(link); }});
    for (const TaskLine &task : std::as_const(m_tasks))
        if (task.count > 0)
            entries.append({u"task/"_s + task.sentence,
                            task.isCounted ? tr("%1: %2", "a task and its count").arg(task.sentence, QLocale().toString(task.count)) : task.sentence,
                            tr("Today"), {}, [this, task] { task.command.isEmpty() ? go(task.link) : run(task.command); }});
    m_palette->open(entries);
}

/// Of the page in front its parts alone: its verbs stand in the menus.
void Frame::addPageVerbs(QList<PaletteEntry> &entries)
{
    for (Section *section : std::as_const(m_parts.sections)) {
        if (!section->isOffered())
            continue;
        for (const PageVerb &verb : section->pageVerbs())
            if (!verb.list.isEmpty() || section->code() != here().section)
                entries.append({verb.code, verb.text, section->title(), {}, [this, verb, section = section->code()] {
                                    go({section, {}, verb.list});
                                    if (verb.list.isEmpty())
                                        runWhenRead(verb.code, 3);
                                }, commandWords(verb.code)});
    }
}

/// A page that was never seen reads first: what is chosen in it may be two answers away. The steps are asked for after its questions.
void Frame::runWhenRead(const QString &command, int answers)
{
    m_parts.steps->names(this, [this, command, answers](const StepNames &) { answers > 0 ? runWhenRead(command, answers - 1) : run(command); });
}

} // namespace warsha
