// SPDX-License-Identifier: GPL-3.0-or-later
// One group: what it is, its figures, its members, and what can be done with those chosen among them.
#pragma once

#include "enrolmentdesk.h"
#include "memberverbs.h"
#include "section.h"

class QVBoxLayout;

namespace warsha {

class Card;
class DeskButton;
class DeskTable;
class MemberTableModel;
class MessageBar;
class MoveForm;
class TextLabel;

class GroupDetail : public QWidget
{
    Q_OBJECT
public:
    GroupDetail(const EnrolmentDesk &desk, Navigator &navigator, QWidget *parent = nullptr);

    /// all: where members may be transferred to.
    void showGroup(const GroupListing &listing, const QList<GroupListing> &all);
    [[nodiscard]] const Group &group() const { return m_listing.group; }
    [[nodiscard]] const QList<Enrolment> &members() const { return m_all; }
    [[nodiscard]] QList<Enrolment> chosenMembers() const;
    void takeKeyboard(); ///< to what a group that was just made needs first
    void enterMembers(); ///< the keyboard goes to the first member
    /// Asks for the day of it; nothing when the chosen do not allow it.
    void startMove(MemberVerb verb);
    [[nodiscard]] QList<DeskCommand> panelCommands() const; ///< of what upper slices show of the group
    /// Who of them had to go to the waiting list is said.
    void tellPlaced(const EnrolmentService::Placed &placed);

Q_SIGNALS:
    void traineeOpened(const QUuid &person);
    void editAsked();
    void nextAsked(); ///< the next intake like this one
    void addPeopleAsked();
    void changed(); ///< members were moved on, or something else of the group was saved
    void failed(const QString &sentence);

private:
    void buildHead(QVBoxLayout *column);
    void buildFigures(QVBoxLayout *column);
    void buildMembers(QVBoxLayout *column);
    [[nodiscard]] QList<PanelWidget *> makePanels(const QList<Panel *> &panels, QVBoxLayout *column, Navigator &navigator);
    void showHead();
    void showCounts();
    void loadMembers();
    void loadColumns();
    void showColumns();
    void showPanels();
    void offerVerbs();
    void leaveMove();

    EnrolmentDesk m_desk;
    GroupListing m_listing;
    QList<GroupListing> m_groups;
    QList<Enrolment> m_all;
    TextLabel *m_name = nullptr;
    TextLabel *m_facts = nullptr;
    QList<TextLabel *> m_figures; ///< of the group, then of upper slices
    QList<PanelWidget *> m_ofGroup;
    QList<PanelWidget *> m_panels; ///< of the member at hand
    DeskButton *m_add = nullptr;
    MessageBar *m_told = nullptr;
    MemberTableModel *m_members = nullptr;
    DeskTable *m_table = nullptr;
    QWidget *m_verbLine = nullptr;
    QMap<MemberVerb, DeskButton *> m_verbs;
    MoveForm *m_move = nullptr;
};

} // namespace warsha
