// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which chosen members are moved on, with the reason when they leave, and the group when they go to another.
#pragma once

#include "enrolmentdesk.h"
#include "memberverbs.h"
#include "sideform.h"

class QComboBox;
class QLineEdit;

namespace warsha {

class DayField;
class DeskButton;
class FieldBox;
class TextLabel;

class MoveForm : public SideForm
{
    Q_OBJECT
public:
    explicit MoveForm(const EnrolmentDesk &desk, QWidget *parent = nullptr);
    /// groups: where to, for a transfer; the group of the members is left out.
    void start(MemberVerb verb, const QList<Enrolment> &members, const Group &group, const QList<GroupListing> &groups);

Q_SIGNALS:
    void done(const EnrolmentService::Placed &placed);

private:
    void build();
    void fillGroups(const GroupId &from, const QList<GroupListing> &groups);
    void clearFaults();
    void commit();
    EnrolmentDesk m_desk;
    OpId m_op; ///< of this form: pressing twice moves once
    MemberMove m_move;
    TextLabel *m_title = nullptr;
    DayField *m_day = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_note = nullptr;
    FieldBox *m_dayBox = nullptr;
    FieldBox *m_toBox = nullptr;
    FieldBox *m_reasonBox = nullptr;
    FieldBox *m_noteBox = nullptr;
    TextLabel *m_fault = nullptr;
    DeskButton *m_go = nullptr;
};

} // namespace warsha
