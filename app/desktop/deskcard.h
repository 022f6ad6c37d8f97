// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to this desk alone: language, digits, colours, size of letters, when it locks.
#pragma once

#include "framehost.h"
#include "settingscard.h"

class QComboBox;

namespace warsha {

class DeskCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit DeskCard(FrameHost &host, QWidget *parent = nullptr);
    void refresh() override;

private:
    QComboBox *addBox(const QString &code, const QString &label, const QList<std::pair<QString, QString>> &choices, const QString &hint = {});

    FrameHost &m_host;
    QComboBox *m_language;
    QComboBox *m_digits = nullptr;
    QComboBox *m_scheme;
    QComboBox *m_size;
    QComboBox *m_lock;
};

} // namespace warsha
