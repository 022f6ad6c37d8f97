// SPDX-License-Identifier: GPL-3.0-or-later
#include "userssection.h"

#include "userspage.h"

namespace warsha {

Page *UsersSection::makePage(QWidget *parent, Navigator &)
{
    return new UsersPage(m_desk, parent);
}

} // namespace warsha
