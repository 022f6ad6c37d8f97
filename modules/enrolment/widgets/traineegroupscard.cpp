// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineegroupscard.h"

#include "card.h"
#include "desktable.h"
#include "enrolline.h"
#include "flowlayout.h"
#include "measures.h"
#include "moveform.h"
#include "placetablemodel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

TraineeGroupsCard::TraineeGroupsCard(const EnrolmentDesk &desk, Navigator &navigator, QWidget *parent)
    : PanelWidget(parent), m_desk(desk), m_card(new Card(this)), m_model(new PlaceTableModel(this))
{
    m_card->removePadding();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_card);
    buildTable(navigator);
    buildVerbs();
    m_move = new MoveForm(m_desk, this);
    m_line = new EnrolLine(m_desk, this);
    for (QWidget *part : {m_verbLine, static_cast<QWidget *>(m_move), static_cast<QWidget *>(m_line)})
        column->addWidget(part);
    connect(m_move, &MoveForm::cancelled, this, &TraineeGroupsCard::leaveForms);
    connect(m_move, &MoveForm::done, this, &TraineeGroupsCard::committed);
    connect(m_line, &EnrolLine::cancelled, this, &TraineeGroupsCard::leaveForms);
    connect(m_line, &EnrolLine::done, this, &TraineeGroupsCard::committed);
    leaveForms();
}

void TraineeGroupsCard::buildTable(Navigator &navigator)
{
    m_table = new DeskTable(tr("Groups of the trainee"), m_card);
    m_table->setObjectName(u"places"_s);
    m_table->setListModel(m_model);
    m_card->body()->addWidget(m_table);
    connect(m_table, &DeskTable::chosen, this, &TraineeGroupsCard::offerVerbs);
    connect(m_table, &DeskTable::opened, this, [this, &navigator](const QUuid &id) {
        if (const Enrolment *place = m_model->place(id))
            navigator.go({u"groups"_s, place->group.uuid()});
    });
}

void TraineeGroupsCard::buildVerbs()
{
    m_verbLine = new QWidget(this);
    auto *line = new FlowLayout(m_verbLine);
    m_enrol = new DeskButton(tr("Enrol in a group…"), m_verbLine);
    m_enrol->setObjectName(u"enrolAsked"_s);
    connect(m_enrol, &QPushButton::clicked, this, &TraineeGroupsCard::startEnrolling);
    line->addWidget(m_enrol);
    for (const MemberVerb verb : allMemberVerbs()) {
        auto *button = new DeskButton(memberVerbName(verb), m_verbLine);
        button->setObjectName(u"place."_s + memberVerbCode(verb));
        connect(button, &QPushButton::clicked, this, [this, verb] { startMove(verb); });
        m_verbs.insert(verb, button);
        line->addWidget(button);
    }
}

void TraineeGroupsCard::showRecord(const QUuid &record)
{
    if (record != m_person)
        leaveForms();
    m_person = record;
    m_desk.groups.worker.run(this, [desk = m_desk.groups, record]() -> Result<Read> {
        Read read;
        WARSHA_TRY(read.places, desk.enrolments.ofPerson(PersonId(record)));
        WARSHA_TRY(read.groups, desk.groups.groups());
        return read;
    }, [this, record](const Result<Read> &read) {
        if (record != m_person)
            return;
        if (!read)
            return Q_EMIT failed(read.error().message);
        showRead(*read);
    });
}

void TraineeGroupsCard::showRead(const Read &read)
{
    constexpr qsizetype mostRows = 4;
    m_groups = read.groups;
    m_model->show(read.places, read.groups);
    m_card->setVisible(!read.places.isEmpty());
    m_table->setFixedHeight(measure::tableHeader + int(qMin(mostRows, read.places.size())) * measure::row + 2);
    m_line->showPeople({PersonId(m_person)});
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
    offerVerbs();
}

void TraineeGroupsCard::offerVerbs()
{
    const Enrolment *place = m_model->place(m_table->chosenId());
    const Person *person = m_desk.groups.directory.snapshot()->find(PersonId(m_person));
    const bool isHere = m_desk.mayEnrol && person && !person->erased;
    for (auto verb = m_verbs.cbegin(); verb != m_verbs.cend(); ++verb)
        verb.value()->setVisible(isHere && place && isAllowed(verb.key(), {*place}));
    m_enrol->setVisible(isHere);
    m_verbLine->setVisible(isHere && m_move->isHidden() && m_line->isHidden());
}

void TraineeGroupsCard::startMove(MemberVerb verb)
{
    const Enrolment *place = m_model->place(m_table->chosenId());
    if (!place)
        return;
    const auto listing = std::ranges::find(m_groups, place->group, [](const GroupListing &each) { return each.group.id; });
    if (listing == m_groups.cend())
        return;
    m_move->start(verb, {*place}, listing->group, m_groups);
    m_verbLine->hide();
}

void TraineeGroupsCard::startEnrolling()
{
    m_line->loadGroups();
    m_line->show();
    m_verbLine->hide();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void TraineeGroupsCard::leaveForms()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_move->hide();
    m_line->hide();
    offerVerbs();
    if (hadKeyboard && m_enrol->isVisible())
        m_enrol->setFocus();
}

void TraineeGroupsCard::committed()
{
    leaveForms();
    Q_EMIT saved(); // whoever shows this card reads it again
}

} // namespace warsha
