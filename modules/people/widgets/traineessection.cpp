// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineessection.h"

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
    return {{u"trainees.new"_s, tr("New trainee"), QKeySequence(u"Ctrl+N"_s), true, [this, &navigator] {
        navigator.go({code(), {}});
        if (m_page)
            m_page->startNew();
    }}};
}

} // namespace warsha
