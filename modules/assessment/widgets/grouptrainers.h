// SPDX-License-Identifier: GPL-3.0-or-later
// Who trains a group, under its facts; who may change groups ticks them there, several at once, saved as one step. Its records
// are groups.
#pragma once

#include "assessmentdesk.h"
#include "section.h"

namespace warsha {

class GroupTrainersPanel : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(GroupTrainersPanel)
public:
    explicit GroupTrainersPanel(const AssessmentDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("trainers"); }
    [[nodiscard]] QString title() const override { return tr("Trainers"); }
    [[nodiscard]] QList<PageVerb> pageVerbs() override;
    [[nodiscard]] PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) override;

private:
    AssessmentDesk m_desk;
};

} // namespace warsha
