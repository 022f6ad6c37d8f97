// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmessection.h"

#include "programmespage.h"

namespace warsha {

Page *ProgrammesSection::makePage(QWidget *parent, Navigator &)
{
    return new ProgrammesPage(m_desk, parent);
}

} // namespace warsha
