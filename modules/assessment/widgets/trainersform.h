// SPDX-License-Identifier: GPL-3.0-or-later
// A tick for each who trains, and for who was named and does no longer; saved by one button as one step.
#pragma once

#include "assessmentdesk.h"
#include "sideform.h"

class QCheckBox;

namespace warsha {

class Card;
class TextLabel;

/// The staff, and who of them trains a group.
struct GroupStaff {
    QList<StaffMember> staff; ///< all of the centre, in the order of their codes
    QSet<StaffId> trainers;
    [[nodiscard]] static Result<GroupStaff> read(const AssessmentDesk &desk, const GroupId &group);
};

class TrainersForm : public SideForm
{
    Q_OBJECT
public:
    explicit TrainersForm(const AssessmentDesk &desk, QWidget *parent = nullptr);
    /// before: what stands before it for Tab. Somebody is there to choose.
    void start(const GroupId &group, const GroupStaff &known, QWidget *before);

Q_SIGNALS:
    void done();

private:
    void makeTicks(const GroupStaff &known, QWidget *before);
    void commit();
    AssessmentDesk m_desk;
    OpId m_op; ///< of this form: pressing twice saves once
    GroupId m_group;
    Card *m_card = nullptr;
    QWidget *m_ticks = nullptr; ///< made anew for each group
    QHash<StaffId, QCheckBox *> m_boxes;
    TextLabel *m_fault = nullptr;
    DeskButton *m_save = nullptr;
    DeskButton *m_cancel = nullptr;
};

} // namespace warsha
