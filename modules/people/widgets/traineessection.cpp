// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineessection.h"

#include "importcommand.h"
#include "traineespage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *TraineesSection::makePage(QWidget *parent, Navigator &navigator)
{
    m_page = new TraineesPage(m_desk, m_columns, m_panels, navigator, parent);
    return m_page;
}

QList<DeskCommand> TraineesSection::commands(Navigator &navigator)
{
    if (!m_desk.mayEdit)
        return {};
    QList<DeskCommand> all{{u"trainees.new"_s, tr("New trainee"), {}, true, [this, &navigator] {
        navigator.go({code(), {}});
        if (auto *page = qobject_cast<TraineesPage *>(m_page.data()))
            page->startNew();
    }}};
    if (m_desk.import)
        all.append(importCommand(*m_desk.import, *m_desk.files, code(), navigator, m_page));
    return all;
}

} // namespace warsha
