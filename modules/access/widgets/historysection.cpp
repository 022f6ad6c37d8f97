// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysection.h"

#include "historypage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *HistorySection::makePage(QWidget *parent, Navigator &)
{
    return new HistoryPage(m_desk, parent);
}

QList<PageVerb> HistorySection::pageVerbs()
{
    return {{u"history.undo"_s, HistoryPage::tr("Undo back to the chosen step…")}};
}

} // namespace warsha
