// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingssection.h"

#include "settingspage.h"

namespace warsha {

Page *SettingsSection::makePage(QWidget *parent, Navigator &)
{
    auto *page = new SettingsPage(m_groups(), parent);
    page->openList(m_shown);
    QObject::connect(page, &SettingsPage::groupShown, page, [this](const QString &code) { m_shown = code; });
    return page;
}

} // namespace warsha
