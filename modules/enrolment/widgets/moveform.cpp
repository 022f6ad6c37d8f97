// SPDX-License-Identifier: GPL-3.0-or-later
#include "moveform.h"

#include "card.h"
#include "dayfield.h"
#include "enrolmenttexts.h"
#include "fieldbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

MoveForm::MoveForm(const EnrolmentDesk &desk, QWidget *parent) : SideForm(parent), m_desk(desk), m_op(OpId::make())
{
    setObjectName(u"moveForm"_s);
    build();
    connect(m_go, &QPushButton::clicked, this, &MoveForm::commit);
}

void MoveForm::build()
{
    auto *card = new Card(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    m_title = new TextLabel(TextUse::RowFigure, card);
    m_day = new DayField(u"day"_s, tr("2.3.2026"), card);
    m_to = new QComboBox(card);
    m_to->setObjectName(u"to"_s);
    m_reason = new QComboBox(card);
    m_reason->setObjectName(u"reason"_s);
    m_reason->addItem(tr("Choose a reason"), int(LeavingReason::None));
    for (const LeavingReason reason : allLeavingReasons())
        m_reason->addItem(leavingReasonName(reason), int(reason));
    m_note = formLine(u"note"_s, tr("Kept encrypted with the trainee"), card);
    m_note->setMaxLength(4000);
    m_dayBox = new FieldBox(tr("Day"), m_day, card);
    m_toBox = new FieldBox(tr("To group"), m_to, card);
    m_reasonBox = new FieldBox(tr("Reason"), m_reason, card);
    m_noteBox = new FieldBox(tr("Note"), m_note, card);
    m_fault = new TextLabel(TextUse::Body, card, TextLabel::Tone::Bad);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_go = new DeskButton({}, card, DeskButton::Kind::Primary);
    m_go->setObjectName(u"go"_s);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    for (FieldBox *box : {m_dayBox, m_toBox, m_reasonBox})
        fields->addWidget(box, box == m_dayBox ? 2 : 3, Qt::AlignTop);
    QVBoxLayout *column = card->body();
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(fields);
    column->addWidget(m_noteBox);
    column->addWidget(m_fault);
    addButtons(column, {m_go}, u"cancel"_s);
    pressOnEnter(m_go);
}

void MoveForm::start(MemberVerb verb, const QList<Enrolment> &members, const Group &group, const QList<GroupListing> &groups)
{
    m_op = OpId::make();
    m_move = {verb, members, {}, LeavingReason::None, {}, {}};
    m_title->setText(tr("%1: %n trainee(s)", nullptr, int(members.size())).arg(memberVerbName(verb)));
    m_go->setText(memberVerbName(verb));
    m_day->setDay(dayWithin(group, m_desk.people.clock));
    m_reason->setCurrentIndex(0);
    m_note->clear();
    fillGroups(group.id, groups);
    m_toBox->setVisible(verb == MemberVerb::Transfer);
    m_reasonBox->setVisible(verb == MemberVerb::Withdraw);
    m_noteBox->setVisible(verb == MemberVerb::Withdraw);
    clearFaults();
    show();
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
}

void MoveForm::fillGroups(const GroupId &from, const QList<GroupListing> &groups)
{
    m_to->clear();
    m_to->addItem(tr("Choose a group"));
    for (const GroupListing &listing : groups) {
        const GroupState state = listing.group.state;
        if (listing.group.id != from && (state == GroupState::Planned || state == GroupState::Running))
            m_to->addItem(groupWords(listing.group), listing.group.id.uuid());
    }
}

void MoveForm::clearFaults()
{
    for (FieldBox *box : {m_dayBox, m_toBox, m_reasonBox, m_noteBox})
        box->setFault({});
    m_fault->clear();
    m_fault->hide();
}

void MoveForm::commit()
{
    clearFaults();
    const auto day = typedDay(m_day->text());
    if (!day)
        return m_dayBox->setFault(noDay(m_day->text()));
    m_move.day = *day;
    m_move.to = GroupId(m_to->currentData().toUuid());
    m_move.reason = LeavingReason(m_reason->currentData().toInt());
    m_move.note = m_note->text();
    if (m_move.verb == MemberVerb::Transfer && m_move.to.isNull())
        return m_toBox->setFault(tr("Choose the group they go to."));
    if (m_move.verb == MemberVerb::Withdraw && m_move.reason == LeavingReason::None)
        return m_reasonBox->setFault(tr("Withdrawing needs a reason."));
    hold({m_go});
    m_desk.groups.worker.run(this, [service = &m_desk.groups.enrolments, move = m_move, op = m_op] { return moveMembers(*service, move, op); },
                             [this](const Result<EnrolmentService::Placed> &placed) {
                                 release({m_go});
                                 if (!placed) {
                                     m_fault->setText(placed.error().message);
                                     m_fault->show();
                                     m_day->setFocus();
                                     return;
                                 }
                                 Q_EMIT done(*placed);
                             });
}

} // namespace warsha
