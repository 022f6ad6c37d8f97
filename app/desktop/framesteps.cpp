// SPDX-License-Identifier: GPL-3.0-or-later
// What was saved, and taking it back: named in the menu and the top bar, said for some seconds once it is done.
#include "frame.h"

#include "card.h"
#include "desklinebar.h"
#include "measures.h"
#include "sidebar.h"
#include "topbar.h"

#include <QAction>

namespace warsha {

void Frame::pageSaved()
{
    m_savedAt = QDateTime::currentDateTime();
    m_foot->setSaved(m_savedAt);
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
    pageSaved();
    if (Page *page = currentPage())
        page->refresh();
}

void Frame::nameSteps()
{
    m_parts.steps->names(this, [this](const StepNames &names) {
        m_steps = names;
        m_undo->setEnabled(!names.undo.isEmpty());
        m_redo->setEnabled(!names.redo.isEmpty());
        m_undo->setText(names.undo.isEmpty() ? tr("Undo") : tr("Undo “%1”").arg(names.undo));
        m_redo->setText(names.redo.isEmpty() ? tr("Redo") : tr("Redo “%1”").arg(names.redo));
        m_top->setUndo(names.undo);
    });
}

void Frame::takeBack(bool again)
{
    const QString name = again ? m_steps.redo : m_steps.undo;
    const auto then = [this, again, name](const Result<void> &done) {
        if (!done)
            return tell(done.error().message);
        dataChanged();
        m_redoIsNext = !again;
        note(again ? tr("Done again: %1").arg(name) : tr("Undone: %1").arg(name), again ? tr("Undo") : tr("Redo"));
    };
    if (again)
        m_parts.steps->redo(this, then);
    else
        m_parts.steps->undo(this, then);
}

void Frame::note(const QString &sentence, const QString &link)
{
    m_note->showMessage(MessageBar::Kind::Good, sentence, link);
    m_note->raise();
    placeNote();
    m_noteTime.start();
}

void Frame::placeNote()
{
    const int width = qMin(560, this->width() - m_sidebar->width() - 2 * measure::pageMargin);
    const int room = this->width() - m_sidebar->width();
    const int start = layoutDirection() == Qt::RightToLeft ? 0 : m_sidebar->width();
    m_note->setGeometry(start + (room - width) / 2, m_foot->y() - measure::messageBar - measure::cardGap, width, measure::messageBar);
}

} // namespace warsha
