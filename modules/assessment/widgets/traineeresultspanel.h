// SPDX-License-Identifier: GPL-3.0-or-later
// Results of one trainee as a tab: a card for each group they are or were in training with, newest first, a line for each
// unit.
#pragma once

#include "assessmentdesk.h"
#include "section.h"

namespace warsha {

class TraineeResultsPanel : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(TraineeResultsPanel)
public:
    explicit TraineeResultsPanel(const AssessmentDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("results"); }
    [[nodiscard]] QString title() const override { return tr("Results"); }
    [[nodiscard]] PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) override;

private:
    AssessmentDesk m_desk;
};

} // namespace warsha
