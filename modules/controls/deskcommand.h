// SPDX-License-Identifier: GPL-3.0-or-later
// A verb that a section or a page offers to the frame. The frame makes one action of it, and from the actions its menus,
// the New button, the palette of commands (Ctrl+K) and the sheet of keys (Ctrl+/): a verb is told once.
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace warsha {

/// Where a verb is found. Verbs with isNew stand in File whatever they say here.
enum class CommandMenu { Record, File, Go, Reports, Tools };

struct DeskCommand {
    QString code; ///< "trainees.new", also the object name of its action
    QString text;
    /// Ctrl+N needs no mention: the frame gives it to the first isNew verb of the page in front, or of its section.
    QKeySequence shortcut;
    bool isNew = false; ///< shown under New
    std::function<void()> run;
    CommandMenu menu = CommandMenu::Record;
    QString iconName = {};
    std::function<bool()> isEnabled = {}; ///< asked when it is about to be shown or run; none: always
    QString needs = {}; ///< what is to be chosen first: said to whoever runs it while isEnabled says no
};

/// What the palette offers of a page from anywhere: a verb, for which it leads to the page and runs there as the page's own, or a
/// part of the page to go to.
struct PageVerb {
    QString code; ///< of the page's DeskCommand
    QString text;
    QString list = {}; ///< of a Link: the part; no verb then
};

} // namespace warsha
