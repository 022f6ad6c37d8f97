// SPDX-License-Identifier: GPL-3.0-or-later
// On a trainee: a card for each group they are or were in, with the hours of each mode. And the share of hours as a
// column of the list of trainees.
#pragma once

#include "hoursdesk.h"
#include "hourtexts.h"
#include "section.h"
#include "personcolumn.h"

namespace warsha {

class TraineeHoursPanel : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(TraineeHoursPanel)
public:
    explicit TraineeHoursPanel(const HoursDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("hours"); }
    [[nodiscard]] QString title() const override { return tr("Hours"); }
    [[nodiscard]] bool isCard() const override { return true; }
    [[nodiscard]] PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) override;

private:
    HoursDesk m_desk;
};

/// Counted of planned, of the group somebody is in.
class HoursPersonColumn : public PersonColumn
{
public:
    explicit HoursPersonColumn(const HoursDesk &desk) : m_desk(desk) {}
    [[nodiscard]] Column column() const override { return {shareTitle(), 124, Column::Kind::Bar, QStringLiteral("hours"), false, shareTip()}; }
    [[nodiscard]] QVariant cell(const PersonId &person, int role) const override;
    void load(QObject *context, const std::function<void()> &then) override;

private:
    HoursDesk m_desk;
    QHash<PersonId, HoursShare> m_shares;
};

} // namespace warsha
