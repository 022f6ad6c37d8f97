// SPDX-License-Identifier: GPL-3.0-or-later
// The premises census: rooms of each kind, how many can be used, reached with a wheelchair, and how large they are.
#pragma once

#include "centredesk.h"
#include "settingscard.h"

namespace warsha {

class PremisesCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit PremisesCard(const CentreDesk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    void change(PlaceField *field, const QString &kind, int Premises::*figure, const QString &typed);
    void show(const QList<Premises> &rows);

    CentreDesk m_desk;
    QMap<QString, QList<PlaceField *>> m_fields; ///< by kind
    QMap<QString, Premises> m_rows;
};

} // namespace warsha
