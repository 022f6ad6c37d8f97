// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainersform.h"

#include "card.h"
#include "flowlayout.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

Result<GroupStaff> GroupStaff::read(const AssessmentDesk &desk, const GroupId &group)
{
    GroupStaff known;
    WARSHA_TRY(known.staff, desk.staff.list());
    WARSHA_TRY(known.trainers, desk.service.trainersOf(group));
    return known;
}

TrainersForm::TrainersForm(const AssessmentDesk &desk, QWidget *parent) : SideForm(parent), m_desk(desk), m_op(OpId::make())
{
    setObjectName(u"trainersForm"_s);
    m_card = new Card(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_fault = new TextLabel(TextUse::Body, m_card, TextLabel::Tone::Bad);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_save = new DeskButton(tr("Save"), m_card, DeskButton::Kind::Primary);
    m_save->setObjectName(u"save"_s);
    m_cancel = makeCancel(u"cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    QVBoxLayout *column = m_card->body();
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Who trains the group?"), TextUse::RowFigure, m_card));
    column->addWidget(m_fault);
    column->addLayout(buttons);
    pressOnEnter(m_save);
    connect(m_save, &QPushButton::clicked, this, &TrainersForm::commit);
}

void TrainersForm::start(const GroupId &group, const GroupStaff &known, QWidget *before)
{
    m_op = OpId::make();
    m_group = group;
    m_fault->hide();
    makeTicks(known, before);
    show();
    m_boxes.value(offeredTrainers(known.staff, known.trainers).first().id)->setFocus(Qt::ShortcutFocusReason);
}

void TrainersForm::makeTicks(const GroupStaff &known, QWidget *before)
{
    delete m_ticks;
    m_boxes.clear();
    m_ticks = new QWidget(m_card);
    auto *flow = new FlowLayout(m_ticks, 16);
    flow->setContentsMargins(0, 0, 0, 0);
    QWidget *last = before;
    for (const StaffMember &member : offeredTrainers(known.staff, known.trainers)) {
        auto *box = new QCheckBox(tr("%1  %2", "code, name of staff").arg(member.code, isolatedName(member.printedName())).replace(u'&', u"&&"_s), m_ticks);
        box->setObjectName(u"trains."_s + member.id.toText());
        box->setChecked(known.trainers.contains(member.id));
        m_boxes.insert(member.id, box);
        flow->addWidget(box);
        setTabOrder(last, box);
        last = box;
    }
    setTabOrder(last, m_save);
    setTabOrder(m_save, m_cancel);
    m_card->body()->insertWidget(1, m_ticks);
}

void TrainersForm::commit()
{
    QSet<StaffId> trainers;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        if (box.value()->isChecked())
            trainers.insert(box.key());
    hold({m_save});
    m_desk.groups.worker.run(this, [service = &m_desk.service, group = m_group, trainers, op = m_op] { return service->setTrainers(group, trainers, op); },
                             [this](const Result<void> &saved) {
                                 release({m_save});
                                 if (saved)
                                     return Q_EMIT done();
                                 m_fault->setText(saved.error().message);
                                 m_fault->show();
                             });
}

} // namespace warsha
