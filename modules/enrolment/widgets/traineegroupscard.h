// SPDX-License-Identifier: GPL-3.0-or-later
// The groups a trainee is or was in, newest first, and the verbs about the chosen place.
#pragma once

#include "memberverbs.h"
#include "traineegroups.h"

namespace warsha {

class Card;
class DeskButton;
class DeskTable;
class EnrolLine;
class MoveForm;
class PlaceTableModel;

class TraineeGroupsCard : public PanelWidget
{
    Q_OBJECT
public:
    TraineeGroupsCard(const EnrolmentDesk &desk, Navigator &navigator, QWidget *parent = nullptr);
    void showRecord(const QUuid &record) override;

private:
    struct Read {
        QList<Enrolment> places;
        QList<GroupListing> groups;
    };
    void buildTable(Navigator &navigator);
    void buildVerbs();
    void showRead(const Read &read);
    void offerVerbs();
    void startMove(MemberVerb verb);
    void startEnrolling();
    void leaveForms();
    void committed();
    EnrolmentDesk m_desk;
    QUuid m_person;
    QList<GroupListing> m_groups;
    Card *m_card;
    PlaceTableModel *m_model;
    DeskTable *m_table = nullptr;
    QWidget *m_verbLine = nullptr;
    QMap<MemberVerb, DeskButton *> m_verbs;
    DeskButton *m_enrol = nullptr;
    MoveForm *m_move = nullptr;
    EnrolLine *m_line = nullptr;
};

} // namespace warsha
