// SPDX-License-Identifier: GPL-3.0-or-later
// Back to a backup: which there are, what one holds and what would be lost by it, and only then the verb.
#pragma once

#include "backupdesk.h"
#include "settingscard.h"

class QVBoxLayout;

namespace warsha {

class RestoreCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit RestoreCard(const BackupDesk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addPreview();
    void showBackups(const QList<KeptBackup> &backups);
    void addListed(QWidget *list);
    void look(const QString &path);
    void showPreview(const RestorePreview &preview);
    void bringIntoSight();
    void restore();
    void restoreElsewhere();

    BackupDesk m_desk;
    /// Made before all that stands below them, so that Tab comes to them first; shown as there are backups.
    struct Row {
        QWidget *whole;
        TextLabel *when;
        TextLabel *where;
        DeskButton *open;
    };
    QVBoxLayout *m_list;
    QList<Row> m_rows;
    QList<KeptBackup> m_listed;
    TextLabel *m_none = nullptr;
    QWidget *m_preview = nullptr;
    TextLabel *m_facts = nullptr;
    MessageBar *m_message = nullptr;
    DeskButton *m_restore = nullptr;
    RestorePreview m_shown;
};

} // namespace warsha
