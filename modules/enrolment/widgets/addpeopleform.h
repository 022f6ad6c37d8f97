// SPDX-License-Identifier: GPL-3.0-or-later
// People for a group, out of the directory or registered on the way: a few letters and Enter for each, Enter alone enrols
// them all in one step. Who finds the group full goes to the waiting list.
#pragma once

#include "enrolmentdesk.h"

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class DeskTable;
class FieldBox;
class MessageBar;
class NewTraineeForm;
class PageHeader;
class PeopleTableModel;
class SearchField;
class TextLabel;

/// Beside each name: chosen now, or what they are in the group already.
class GroupPlaceColumn : public PersonColumn
{
    Q_DECLARE_TR_FUNCTIONS(GroupPlaceColumn)
public:
    [[nodiscard]] Column column() const override { return {tr("In this group"), 132, Column::Kind::Status}; }
    [[nodiscard]] QVariant cell(const PersonId &person, int role) const override;
    void load(QObject *, const std::function<void()> &then) override { then(); }

    QHash<PersonId, EnrolmentStatus> members;
    QList<PersonId> chosen; ///< in the order they were chosen
};

class AddPeopleForm : public QWidget
{
    Q_OBJECT
public:
    explicit AddPeopleForm(const EnrolmentDesk &desk, QWidget *parent = nullptr);
    void start(const Group &group, const QList<Enrolment> &members);

Q_SIGNALS:
    void done(const EnrolmentService::Placed &placed);
    void registered(); ///< somebody new, who may still be placed: a step of its own
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePicking();
    void buildFoot(QVBoxLayout *column);
    void showPeople();
    void take(const QUuid &id); ///< chooses, or lets go
    void enterInSearch();
    void startRegistering();
    void tell();
    void commit();

    EnrolmentDesk m_desk;
    OpId m_op; ///< of this form: pressing twice enrols once
    Group m_group;
    GroupPlaceColumn m_places;
    QStackedWidget *m_stack = nullptr;
    PageHeader *m_header = nullptr;
    MessageBar *m_fault = nullptr;
    SearchField *m_search = nullptr;
    PeopleTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    TextLabel *m_chosen = nullptr;
    QLineEdit *m_day = nullptr;
    FieldBox *m_dayBox = nullptr;
    DeskButton *m_enrol = nullptr;
    NewTraineeForm *m_newcomer = nullptr; ///< made when first wanted
};

} // namespace warsha
