// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Settings": groups of cards that the slices give, with a search over all of them. For those who may change the centre.
#pragma once

#include "section.h"
#include "settingscard.h"

namespace warsha {

class SettingsSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(warsha::SettingsSection)
public:
    /// groups: made anew for each page, in the language of the window.
    SettingsSection(std::function<QList<SettingsGroup>()> groups, bool isOffered) : m_groups(std::move(groups)), m_isOffered(isOffered) {}

    [[nodiscard]] QString code() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    [[nodiscard]] bool isOffered() const override { return m_isOffered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override; ///< a way to each tab

private:
    std::function<QList<SettingsGroup>()> m_groups;
    bool m_isOffered;
    QString m_shown; ///< code of the group: a page made anew, in other digits or another language, shows the same
};

} // namespace warsha
