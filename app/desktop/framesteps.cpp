// SPDX-License-Identifier: GPL-3.0-or-later
// What was saved, and taking it back: named in the menu and the top bar, said for some seconds once it is done.
#include "centretime.h"
#include "frame.h"

#include "desklinebar.h"
#include "gridmodel.h"
#include "noticeplace.h"
#include "sidebar.h"
#include "topbar.h"

#include <QAction>

namespace warsha {

using Kind = MessageBar::Kind;

void Frame::pageSaved(Page *page)
{
    m_typed.saved(page);
    stepsChanged();
}

void Frame::stepsChanged()
{
    m_savedAt = centreTime(SystemClock().now());
    m_foot->setSaved(m_savedAt);
    if (m_note->isOwn())
        m_note->hide(); // what it offers to bring again is not the last step any more
    tell({});
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        if (it.value() != currentPage())
            m_stale.insert(it.key());
    m_counting.start();
    nameSteps();
}

void Frame::dataChanged()
{
    stepsChanged();
    if (Page *page = currentPage())
        page->refresh();
}

void Frame::nameSteps()
{
    m_parts.steps->names(this, [this](const StepNames &names) {
        m_steps = names;
        showSteps();
    });
}

/// What undo would take back: as saved, or what is typed in the page in front and is not.
QString Frame::undoName() const
{
    const auto typed = m_typed.newest(currentPage());
    return !typed || (typed->isSavedToo && !m_steps.undo.isEmpty()) ? m_steps.undo : tr("%n value(s) not saved", nullptr, typed->cells);
}

void Frame::showSteps()
{
    const QString undo = undoName();
    m_undo->setEnabled(!undo.isEmpty() || !m_steps.stays.isEmpty()); // it says why not
    m_redo->setEnabled(!m_steps.redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo “%1”").arg(undo));
    m_redo->setText(m_steps.redo.isEmpty() ? tr("Redo") : tr("Redo “%1”").arg(m_steps.redo));
    m_top->setUndo(undo);
}

/// What undo took back; it may have passed over a later step.
QString Frame::undoneSentence(const QString &name) const
{
    return m_steps.stays.isEmpty() ? tr("Undone: %1").arg(name) : tr("Undone: %1. “%2” came later, is final and stays.").arg(name, m_steps.stays);
}

/// To whoever asks for undo where it has come to its end.
void Frame::sayWhatStays()
{
    m_note->showForSeconds(Kind::Good, tr("Nothing to undo: “%1” stays, and so does what was done before it.").arg(m_steps.stays));
}

void Frame::undo()
{
    const QString name = undoName();
    if (name.isEmpty() && !m_steps.stays.isEmpty())
        return sayWhatStays();
    const auto typed = m_typed.newest(currentPage());
    if (typed && !typed->isSavedToo) {
        typed->grid->takeBack(typed->step);
        tell({}); // why it was not saved: it is not there any more
        return m_note->showForSeconds(Kind::Good, tr("Undone: %1").arg(name));
    }
    m_parts.steps->undo(this, [this, name, said = undoneSentence(name), typed](const Result<void> &done) {
        if (!done)
            return tell(done.error().message);
        m_typed.undone();
        if (typed && typed->grid)
            typed->grid->takeBack(typed->step);
        dataChanged();
        m_redoIsNext = true;
        m_note->showForSeconds(Kind::Good, said, tr("Redo"));
    });
}

void Frame::redo()
{
    m_parts.steps->redo(this, [this, name = m_steps.redo](const Result<void> &done) {
        if (!done)
            return tell(done.error().message);
        m_typed.redone();
        dataChanged();
        m_redoIsNext = false;
        m_note->showForSeconds(Kind::Good, tr("Done again: %1").arg(name), tr("Undo"));
    });
}

QStringList Frame::unsavedPlaces() const
{
    QStringList places;
    for (const Section *section : std::as_const(m_parts.sections)) {
        const Page *page = m_pages.value(section->code());
        if (!page || GridModel::unsavedIn(*page) == 0)
            continue;
        QStringList titles;
        for (const GridScope &scope : GridModel::unsavedScopesIn(*page))
            if (!scope.title.isEmpty() && !titles.contains(scope.title))
                titles.append(scope.title);
        places.append(titles.isEmpty() ? section->title() : tr("%1 (%2)", "a section, where in it").arg(section->title(), QLocale().createSeparatedList(titles)));
    }
    return places;
}

void Frame::showUnsaved()
{
    for (const Section *section : std::as_const(m_parts.sections))
        if (const Page *page = m_pages.value(section->code()); page && GridModel::unsavedIn(*page) > 0) {
            const GridScope scope = GridModel::unsavedScopesIn(*page).value(0);
            return go({section->code(), scope.record, scope.list});
        }
}

QString Frame::lostWords() const
{
    const int unsaved = unsavedCount();
    return unsaved == 0 ? QString()
                        : tr("%n value(s) that were not saved went when the window was locked: %1.", nullptr, unsaved)
                              .arg(QLocale().createSeparatedList(unsavedPlaces()));
}

int Frame::unsavedCount() const
{
    return GridModel::unsavedIn(*this);
}

} // namespace warsha
