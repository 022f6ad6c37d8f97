// SPDX-License-Identifier: GPL-3.0-or-later
// How far the series of numbers have come, for the settings: of the newest group, which stands for all where a pattern does
// not name the group.
#pragma once

#include "certificationdesk.h"
#include "settingscard.h"

namespace warsha {

class NextNumbersCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit NextNumbersCard(const CertificationDesk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    CertificationDesk m_desk;
    TextLabel *m_text;
};

} // namespace warsha
