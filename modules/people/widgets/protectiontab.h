// SPDX-License-Identifier: GPL-3.0-or-later
// The protection status of a trainee, for who reads case notes: read when the tab is looked at, gone from memory when
// another trainee is shown.
#pragma once

#include "section.h"
#include "traineessection.h"

namespace warsha {

class PlaceField;

class ProtectionTab : public PanelWidget
{
    Q_OBJECT
public:
    ProtectionTab(const PeopleDesk &desk, QWidget *parent = nullptr);
    void showRecord(const QUuid &record) override;

private:
    void commit(const QString &status);
    PeopleDesk m_desk;
    QUuid m_record;
    PlaceField *m_status;
};

} // namespace warsha
