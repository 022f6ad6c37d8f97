// SPDX-License-Identifier: GPL-3.0-or-later
// Where backups are kept, how old the last one is, and the keys that open them.
#pragma once

#include "backupdesk.h"
#include "settingscard.h"

namespace warsha {

class BackupCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit BackupCard(const BackupDesk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addExtra();
    void showLast();
    void showKeys(const QList<BackupKeyMonth> &months);

    BackupDesk m_desk;
    TextLabel *m_last = nullptr;
    TextLabel *m_extra = nullptr;
    DeskButton *m_forget = nullptr;
    TextLabel *m_keys = nullptr;
};

} // namespace warsha
