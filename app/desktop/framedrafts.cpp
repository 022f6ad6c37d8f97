// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of all pages that were begun, on the shelf that the program gives.
#include "frame.h"

#include "sideform.h"

namespace warsha {

void Frame::keepDraft(const QString &form, const QByteArray &draft)
{
    if (m_parts.drafts)
        m_parts.drafts->keepDraft(form, draft);
}

QByteArray Frame::keptDraft(const QString &form) const
{
    return m_parts.drafts ? m_parts.drafts->keptDraft(form) : QByteArray();
}

void Frame::flushDrafts()
{
    for (SideForm *form : findChildren<SideForm *>())
        form->flushDraft();
}

} // namespace warsha
