// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineegroups.h"

#include "traineegroupscard.h"

#include "card.h"
#include "enrolline.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

class EnrolMany : public PeoplePanelWidget
{
public:
    EnrolMany(const EnrolmentDesk &desk, QWidget *parent) : PeoplePanelWidget(parent), m_line(nullptr)
    {
        auto *card = new Card(this, QCoreApplication::translate("TraineeGroupsPanel", "Enrol in a group"));
        m_line = new EnrolLine(desk, card);
        card->body()->addWidget(m_line);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(card);
        connect(m_line, &EnrolLine::done, this, &PeoplePanelWidget::saved);
    }
    void showPeople(const QList<PersonId> &people) override { m_line->showPeople(people); }

protected:
    void showEvent(QShowEvent *event) override
    {
        m_line->loadGroups();
        PeoplePanelWidget::showEvent(event);
    }

private:
    EnrolLine *m_line;
};

} // namespace

PanelWidget *TraineeGroupsPanel::makeWidget(QWidget *parent, Navigator &navigator)
{
    return new TraineeGroupsCard(m_desk, navigator, parent);
}

PeoplePanelWidget *EnrolManyPanel::makeWidget(QWidget *parent)
{
    return new EnrolMany(m_desk, parent);
}

} // namespace warsha
