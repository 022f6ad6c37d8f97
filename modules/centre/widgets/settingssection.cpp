// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingssection.h"

#include "settingspage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *SettingsSection::makePage(QWidget *parent, Navigator &)
{
    auto *page = new SettingsPage(m_groups(), parent);
    page->openList(m_shown);
    QObject::connect(page, &SettingsPage::groupShown, page, [this](const QString &code) { m_shown = code; });
    return page;
}

QList<PageVerb> SettingsSection::pageVerbs()
{
    QList<PageVerb> all;
    for (const SettingsGroup &group : m_groups())
        all.append({u"settings.tab."_s + group.code, tr("Settings: %1", "a tab of the settings").arg(group.title), group.code});
    return all;
}

} // namespace warsha
