// SPDX-License-Identifier: GPL-3.0-or-later
// People for a group, out of the directory or registered on the way: a few letters and Enter for each, a tick in the list, or a
// list of names that is pasted; Enter in the empty search enrols them all in one step. Who finds the group full goes to the
// waiting list. What was chosen for a group and not given up is there again when the form comes back to it.
#pragma once

#include "enrolmentdesk.h"
#include "groupplacecolumn.h"
#include "sideform.h"

class QVBoxLayout;

namespace warsha {

class DayField;
class DeskButton;
class FieldBox;
class MessageBar;
class NewTraineeForm;
class PageHeader;
class PeopleTableModel;
class SearchField;
class SideStack;
class TextLabel;
class TickTable;

class AddPeopleForm : public SideForm
{
    Q_OBJECT
public:
    explicit AddPeopleForm(const EnrolmentDesk &desk, QWidget *parent = nullptr);
    void start(const Group &group, const QList<Enrolment> &members);
    [[nodiscard]] bool hasDraft() const override;
    void dropDraft() override;

Q_SIGNALS:
    void done(const EnrolmentService::Placed &placed);
    void registered(); ///< somebody new, who may still be placed: a step of its own
    void importAsked(); ///< some of the names that were pasted are not registered

protected:
    /// Of each group for which somebody is chosen.
    [[nodiscard]] QCborMap draft() const override;
    void takeDraft(const QCborMap &draft) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePicking();
    void buildFoot(QVBoxLayout *column);
    void showPeople();
    void take(const QUuid &id); ///< chooses, or lets go
    void takeAll();
    void takeBlock(const QString &block);
    void setAside();
    void choiceChanged();
    void enterInSearch();
    void searchChanged();
    void startRegistering();
    void tell();
    void commit();

    struct Begun { ///< for another group
        QList<PersonId> chosen;
        QString search;
        QString day; ///< empty: as it was proposed
    };
    EnrolmentDesk m_desk;
    QHash<GroupId, Begun> m_begun;
    OpId m_op; ///< of this form: pressing twice enrols once
    Group m_group;
    GroupPlaceColumn m_places;
    SideStack *m_stack = nullptr;
    PageHeader *m_header = nullptr;
    MessageBar *m_fault = nullptr;
    SearchField *m_search = nullptr;
    PeopleTableModel *m_model = nullptr;
    TickTable *m_table = nullptr;
    TextLabel *m_chosen = nullptr;
    DayField *m_day = nullptr;
    FieldBox *m_dayBox = nullptr;
    DeskButton *m_enrol = nullptr;
    NewTraineeForm *m_newcomer = nullptr; ///< made when first wanted
};

} // namespace warsha
