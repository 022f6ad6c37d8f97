// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolline.h"

#include "centretime.h"
#include "dayfield.h"
#include "deskbutton.h"
#include "enrolmenttexts.h"
#include "fieldbox.h"
#include "placing.h"
#include "textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

EnrolLine::EnrolLine(const EnrolmentDesk &desk, QWidget *parent)
    : SideForm(parent), m_desk(desk), m_op(OpId::make()), m_group(new QComboBox(this)), m_day(new DayField(u"enrolDay"_s, tr("2.3.2026"), this)),
      m_told(new TextLabel(TextUse::Body, this)), m_enrol(new DeskButton({}, this))
{
    setObjectName(u"enrolLine"_s);
    build();
    pressOnEnter(m_enrol);
    connect(m_group, &QComboBox::currentIndexChanged, this, &EnrolLine::chooseGroup);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolLine::commit);
    loadGroups();
}

void EnrolLine::build()
{
    m_group->setObjectName(u"enrolGroup"_s);
    m_enrol->setObjectName(u"enrolNow"_s);
    m_told->setObjectName(u"enrolTold"_s);
    m_told->setWordWrap(true);
    m_told->hide();
    m_groupBox = new FieldBox(tr("Group"), m_group, this);
    m_dayBox = new FieldBox(tr("Enrolled on"), m_day, this);
    setFocusProxy(m_groupBox);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_groupBox, 3, Qt::AlignTop);
    fields->addWidget(m_dayBox, 2, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(fields);
    column->addWidget(m_told);
    column->addWidget(m_enrol, 0, Qt::AlignLeft);
}

void EnrolLine::showPeople(const QList<PersonId> &people)
{
    if (people != m_people) {
        m_op = OpId::make();
        say({}, false);
    }
    m_people = people;
    m_enrol->setText(tr("Enrol %n trainee(s)", nullptr, int(people.size())));
    m_enrol->setEnabled(!people.isEmpty() && m_group->currentIndex() > 0);
}

void EnrolLine::loadGroups()
{
    m_desk.groups.worker.run(this, [groups = &m_desk.groups.groups] { return groups->groups(); }, [this](const Result<QList<GroupListing>> &groups) {
        if (!groups)
            return say(groups.error().message, true);
        fill(*groups);
    });
}

void EnrolLine::fill(const QList<GroupListing> &groups)
{
    const QVariant chosen = m_group->currentData();
    m_group->clear();
    m_groups.clear();
    m_group->addItem(tr("Choose a group"));
    for (const GroupListing &listing : groups) {
        if (listing.group.state != GroupState::Planned && listing.group.state != GroupState::Running)
            continue;
        m_groups.insert(listing.group.id, listing.group);
        m_group->addItem(groupWords(listing.group), listing.group.id.uuid());
    }
    m_group->setCurrentIndex(qMax(0, m_group->findData(chosen)));
}

void EnrolLine::chooseGroup()
{
    const auto group = m_groups.constFind(GroupId(m_group->currentData().toUuid()));
    m_op = OpId::make();
    if (group != m_groups.cend())
        m_day->setDay(usualEnrolmentDay(*group, centreToday(m_desk.people.clock)));
    m_enrol->setEnabled(!m_people.isEmpty() && group != m_groups.cend());
}

void EnrolLine::say(const QString &sentence, bool isBad)
{
    m_told->setTone(isBad ? TextLabel::Tone::Bad : TextLabel::Tone::Plain);
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void EnrolLine::commit()
{
    const GroupId group(m_group->currentData().toUuid());
    const auto day = typedDay(m_day->text());
    m_dayBox->setFault(day ? QString() : noDay(m_day->text()));
    if (!day || group.isNull() || m_people.isEmpty())
        return;
    hold({m_enrol});
    m_desk.groups.worker.run(this, [service = &m_desk.groups.enrolments, group, people = m_people, day = *day, op = m_op] {
        return service->enrol(group, people, day, op);
    }, [this](const Result<EnrolmentService::Placed> &placed) {
        release({m_enrol});
        if (!placed)
            return say(placed.error().message, true);
        const QLocale locale;
        m_op = OpId::make();
        say(tr("%1 enrolled, %2 on the waiting list.").arg(locale.toString(placed->inGroup.size()), locale.toString(placed->waiting.size())),
            false);
        Q_EMIT done();
    });
}

} // namespace warsha
