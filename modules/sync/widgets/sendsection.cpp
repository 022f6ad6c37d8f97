// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendsection.h"

#include "sendpage.h"

namespace warsha {

Page *SendSection::makePage(QWidget *parent, Navigator &navigator)
{
    return new SendPage(m_desk, navigator, parent);
}

} // namespace warsha
