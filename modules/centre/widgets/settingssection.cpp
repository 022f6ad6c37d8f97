// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingssection.h"

#include "settingspage.h"

namespace warsha {

Page *SettingsSection::makePage(QWidget *parent, Navigator &)
{
    return new SettingsPage(m_groups(), parent);
}

} // namespace warsha
