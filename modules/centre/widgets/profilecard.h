// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre is called, in each language, and where it is.
#pragma once

#include "centredesk.h"
#include "settingscard.h"

class QComboBox;

namespace warsha {

class CountryBox;

class ProfileCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit ProfileCard(const CentreDesk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addNames();
    void addPlace();
    void addNumbers();
    void change(PlaceField *field, const std::function<void(CentreProfile &)> &edit);
    void show(const CentreProfile &profile, const Settings &settings);

    CentreDesk m_desk;
    QMap<QString, PlaceField *> m_names; ///< by language
    PlaceField *m_code = nullptr;
    CountryBox *m_country = nullptr;
    QComboBox *m_zone = nullptr;
    PlaceField *m_address = nullptr;
    PlaceField *m_licence = nullptr;
    PlaceField *m_registration = nullptr;
};

} // namespace warsha
