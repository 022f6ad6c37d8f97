// SPDX-License-Identifier: GPL-3.0-or-later
// Groups seen from the trainees: on one of them a card of the groups they are or were in, with what can be done about each
// place, and into one more; for several chosen ones, into a group in one step.
#pragma once

#include "enrolmentdesk.h"
#include "section.h"

namespace warsha {

class TraineeGroupsPanel : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(TraineeGroupsPanel)
public:
    explicit TraineeGroupsPanel(const EnrolmentDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("groups"); }
    [[nodiscard]] QString title() const override { return tr("Groups"); }
    [[nodiscard]] bool isCard() const override { return true; }
    [[nodiscard]] PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) override;

private:
    EnrolmentDesk m_desk;
};

class EnrolManyPanel : public PeoplePanel
{
public:
    explicit EnrolManyPanel(const EnrolmentDesk &desk) : m_desk(desk) {}
    [[nodiscard]] PeoplePanelWidget *makeWidget(QWidget *parent) override;

private:
    EnrolmentDesk m_desk;
};

} // namespace warsha
