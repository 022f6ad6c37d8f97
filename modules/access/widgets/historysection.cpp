// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysection.h"

#include "historypage.h"

namespace warsha {

Page *HistorySection::makePage(QWidget *parent, Navigator &)
{
    return new HistoryPage(m_desk, parent);
}

} // namespace warsha
