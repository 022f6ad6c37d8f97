// SPDX-License-Identifier: GPL-3.0-or-later
// Puts people into a group from where the people are: group, day, and one step for all of them. Who finds the group full
// goes to the waiting list, and is said.
#pragma once

#include "enrolmentdesk.h"
#include "sideform.h"

class QComboBox;

namespace warsha {

class DayField;
class DeskButton;
class FieldBox;
class TextLabel;

class EnrolLine : public SideForm
{
    Q_OBJECT
public:
    explicit EnrolLine(const EnrolmentDesk &desk, QWidget *parent = nullptr);
    void showPeople(const QList<PersonId> &people);
    void loadGroups();

Q_SIGNALS:
    void done();

private:
    void build();
    void fill(const QList<GroupListing> &groups);
    void chooseGroup();
    void say(const QString &sentence, bool isBad);
    void commit();
    EnrolmentDesk m_desk;
    OpId m_op; ///< of this choice: pressing twice enrols once
    QList<PersonId> m_people;
    QHash<GroupId, Group> m_groups;
    QComboBox *m_group;
    DayField *m_day;
    FieldBox *m_groupBox = nullptr;
    FieldBox *m_dayBox = nullptr;
    TextLabel *m_told;
    DeskButton *m_enrol;
};

} // namespace warsha
