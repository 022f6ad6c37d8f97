// SPDX-License-Identifier: GPL-3.0-or-later
#include "addpeopleform.h"

#include "centretime.h"
#include "card.h"
#include "desktable.h"
#include "enrolmenttexts.h"
#include "fieldbox.h"
#include "placing.h"
#include "measures.h"
#include "newtraineeform.h"
#include "peopletablemodel.h"
#include "persontexts.h"
#include "searchfield.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

QVariant GroupPlaceColumn::cell(const PersonId &person, int role) const
{
    const bool isChosen = chosen.contains(person);
    const auto member = members.constFind(person);
    if (!isChosen && member == members.cend())
        return {};
    if (role == Qt::DisplayRole)
        return isChosen ? tr("Chosen") : enrolmentStatusName(*member);
    if (role == ShapeRole)
        return int(isChosen ? StatusShape::Done : shapeOf(*member));
    return {};
}

AddPeopleForm::AddPeopleForm(const EnrolmentDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_op(OpId::make())
{
    setObjectName(u"addPeople"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makePicking());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_search, &QLineEdit::textChanged, this, &AddPeopleForm::showPeople);
    connect(m_search, &QLineEdit::returnPressed, this, &AddPeopleForm::enterInSearch);
    connect(m_search, &SearchField::cleared, this, &AddPeopleForm::cancelled);
    connect(m_search, &SearchField::wentDown, this, [this] {
        if (m_table->chosenId().isNull())
            m_table->chooseFirst();
        m_table->setFocus();
    });
    connect(m_table, &DeskTable::opened, this, &AddPeopleForm::take);
    connect(&m_desk.groups.directory, &Directory::changed, this, [this] {
        if (isVisible())
            showPeople();
    });
}

QWidget *AddPeopleForm::makePicking()
{
    auto *picking = new QWidget(this);
    auto *column = new QVBoxLayout(picking);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    column->setSpacing(8);
    m_header = new PageHeader({}, picking);
    auto *newcomer = new DeskButton(tr("New trainee"), picking);
    newcomer->setObjectName(u"newcomer"_s);
    newcomer->setVisible(m_desk.people.mayEdit);
    m_fault = new MessageBar(picking);
    m_fault->setObjectName(u"fault"_s);
    m_search = new SearchField(tr("Name, number, phone; Enter chooses"), tr("Search people for the group"), picking);
    m_search->setObjectName(u"search"_s);
    m_model = new PeopleTableModel({&m_places}, this);
    auto *card = new Card(picking);
    card->removePadding();
    m_table = new DeskTable(tr("People found"), card);
    m_table->setObjectName(u"found"_s);
    m_table->setListModel(m_model);
    m_table->setTypeAhead(m_search);
    card->body()->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_search, 1);
    line->addWidget(newcomer);
    column->addWidget(m_header);
    column->addWidget(m_fault);
    column->addLayout(line);
    column->addWidget(card, 1);
    buildFoot(column);
    connect(newcomer, &QPushButton::clicked, this, &AddPeopleForm::startRegistering);
    return picking;
}

void AddPeopleForm::buildFoot(QVBoxLayout *column)
{
    m_chosen = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    m_chosen->setObjectName(u"chosen"_s);
    m_day = formLine(u"day"_s, tr("2.3.2026"), this);
    m_day->setMaximumWidth(160);
    m_dayBox = new FieldBox(tr("Enrolled on"), m_day, this);
    m_enrol = new DeskButton({}, this, DeskButton::Kind::Primary);
    m_enrol->setObjectName(u"enrol"_s);
    auto *cancel = new DeskButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_enrol);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(m_chosen);
    column->addWidget(m_dayBox);
    column->addLayout(buttons);
    connect(m_enrol, &QPushButton::clicked, this, &AddPeopleForm::commit);
    connect(m_day, &QLineEdit::returnPressed, this, &AddPeopleForm::commit);
    connect(cancel, &QPushButton::clicked, this, &AddPeopleForm::cancelled);
}

void AddPeopleForm::start(const Group &group, const QList<Enrolment> &members)
{
    m_op = OpId::make();
    m_group = group;
    m_places.chosen.clear();
    m_places.members.clear();
    const auto people = m_desk.groups.directory.snapshot();
    for (const Enrolment &member : members)
        if (const Person *person = people->current(member.person))
            m_places.members.insert(person->id, member.status);
    m_header->setTitle(tr("Add people to %1").arg(isolated(group.code)));
    m_day->setText(usualEnrolmentDay(group, centreToday(m_desk.people.clock)).toString(Qt::ISODate));
    m_dayBox->setFault({});
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    m_stack->setCurrentIndex(0);
    m_search->clear();
    showPeople();
    tell();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void AddPeopleForm::showPeople()
{
    m_model->show(m_desk.groups.directory.snapshot(), m_search->text());
}

void AddPeopleForm::take(const QUuid &id)
{
    const PersonId person(id);
    const auto member = m_places.members.constFind(person);
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    if (m_places.chosen.removeOne(person)) {
        // let go again
    } else if (member != m_places.members.cend() && !mayFollow(*member, EnrolmentStatus::Enrolled)) {
        const Person *known = m_desk.groups.directory.snapshot()->find(person);
        m_fault->showMessage(MessageBar::Kind::Warn, tr("%1 is in this group already: %2.")
                                                         .arg(isolatedName(known ? shownName(*known) : QString()), enrolmentStatusName(*member)));
    } else {
        m_places.chosen.append(person);
    }
    m_model->columnsChanged();
    tell();
}

void AddPeopleForm::enterInSearch()
{
    if (m_search->text().trimmed().isEmpty())
        return commit();
    if (m_model->rowCount() == 0)
        return m_fault->showMessage(MessageBar::Kind::Warn, tr("Nobody was found for “%1”.").arg(m_search->text().trimmed()));
    take(m_model->idAt(0));
    m_search->clear();
}

void AddPeopleForm::startRegistering()
{
    if (!m_newcomer) {
        m_newcomer = new NewTraineeForm(m_desk.people, m_stack);
        m_stack->addWidget(m_newcomer);
        const auto back = [this] {
            m_stack->setCurrentIndex(0);
            m_search->setFocus();
        };
        connect(m_newcomer, &NewTraineeForm::cancelled, this, back);
        const auto choose = [this](const Person &person) {
            m_search->clear();
            showPeople();
            take(person.id.uuid());
            Q_EMIT registered();
        };
        connect(m_newcomer, &NewTraineeForm::registeredOneOfMany, this, choose);
        connect(m_newcomer, &NewTraineeForm::registered, this, [back, choose](const Person &person) {
            back();
            choose(person);
        });
    }
    m_newcomer->startWith(m_model->rowCount() == 0 ? m_search->text() : QString());
    m_stack->setCurrentWidget(m_newcomer);
    m_newcomer->focusFirst();
}

void AddPeopleForm::tell()
{
    const auto people = m_desk.groups.directory.snapshot();
    QStringList names;
    for (const PersonId &id : std::as_const(m_places.chosen))
        if (const Person *person = people->find(id))
            names.append(isolatedName(shownName(*person)));
    m_chosen->setText(names.isEmpty() ? tr("Nobody is chosen yet.") : names.join(QLocale().language() == QLocale::Arabic ? u"، "_s : u", "_s));
    m_enrol->setText(names.isEmpty() ? tr("Enrol") : tr("Enrol %n trainee(s)", nullptr, int(names.size())));
    m_enrol->setEnabled(!names.isEmpty());
}

void AddPeopleForm::commit()
{
    const auto day = typedDay(m_day->text());
    m_dayBox->setFault(day ? QString() : noDay(m_day->text()));
    if (!day || m_places.chosen.isEmpty() || !m_enrol->isEnabled())
        return;
    m_enrol->setEnabled(false);
    m_desk.groups.worker.run(this, [service = &m_desk.groups.enrolments, group = m_group.id, people = m_places.chosen, day = *day, op = m_op] {
        return service->enrol(group, people, day, op);
    }, [this](const Result<EnrolmentService::Placed> &placed) {
        m_enrol->setEnabled(true);
        if (!placed)
            return m_fault->showMessage(MessageBar::Kind::Bad, placed.error().message);
        Q_EMIT done(*placed);
    });
}

void AddPeopleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // of the search and the table; the button is asked for by Space, a click or Enter in the empty search
    else
        QWidget::keyPressEvent(event);
}

} // namespace warsha
