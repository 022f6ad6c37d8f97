// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementform.h"

#include "card.h"
#include "dayfield.h"
#include "enrolmenttexts.h"
#include "fieldbox.h"
#include "groupchooser.h"
#include "persontexts.h"
#include "placementtexts.h"

#include <QCborMap>
#include <QCollator>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int personRole = Qt::UserRole + 1; // of an item of the trainees, beside their enrolment
}

PlacementForm::PlacementForm(const PlacementDesk &desk, QWidget *parent)
    : SideForm(parent), m_desk(desk), m_op(OpId::make()), m_fault(new MessageBar(this)), m_overlap(new MessageBar(this))
{
    setObjectName(u"placementForm"_s);
    m_fault->setObjectName(u"fault"_s);
    m_overlap->setObjectName(u"overlap"_s);
    QVBoxLayout *whole = makeColumn(new PageHeader(tr("New placement"), this));
    auto *card = new Card(this);
    buildFields(card->body());
    m_save = new DeskButton(tr("Make the placement"), this, DeskButton::Kind::Primary);
    m_save->setObjectName(u"savePlacement"_s);
    card->body()->addSpacing(10);
    addButtons(card->body(), {m_save}, u"cancelPlacement"_s);
    pressOnEnter(m_save);
    whole->addWidget(card);
    addBars(whole, {m_fault, m_overlap});
    whole->addStretch(1);
    keepAs(formName());
    connect(m_save, &QPushButton::clicked, this, &PlacementForm::commit);
    connect(m_group, &GroupChooser::groupChosen, this, &PlacementForm::loadTrainees);
    connect(m_group, &GroupChooser::failed, this, &PlacementForm::failed);
    connect(m_trainee, &QComboBox::currentIndexChanged, this, &PlacementForm::loadPlacements);
    for (const DayField *day : {m_starts, m_ends})
        connect(day, &QLineEdit::textChanged, this, &PlacementForm::tellOverlap);
}

void PlacementForm::buildFields(QVBoxLayout *column)
{
    m_group = new GroupChooser(m_desk.hours.groups, this);
    m_group->setMinimumWidth(120);
    m_group->setMaximumWidth(QWIDGETSIZE_MAX);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trainee = new QComboBox(this);
    m_trainee->setObjectName(u"trainee"_s);
    m_employer = formLine(u"newEmployer"_s, {}, this);
    m_workplace = formLine(u"newWorkplace"_s, {}, this);
    m_mentor = formLine(u"newMentor"_s, {}, this);
    m_deputy = formLine(u"newDeputy"_s, {}, this);
    m_signed = new DayField(u"newSigned"_s, tr("2.3.2026"), this);
    m_planned = formLine(u"newPlanned"_s, tr("such as %L1").arg(50), this);
    m_starts = new DayField(u"newStarts"_s, tr("2.3.2026"), this);
    m_ends = new DayField(u"newEnds"_s, tr("open, when left empty"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const auto put = [&](const QString &label, QWidget *field, int row, int at) {
        auto *box = new FieldBox(label, field, this);
        m_boxes.insert(field, box);
        grid->addWidget(box, row, at, Qt::AlignTop);
    };
    put(tr("Group"), m_group, 0, 0);
    put(tr("Trainee"), m_trainee, 0, 1);
    put(tr("Employer"), m_employer, 1, 0);
    put(tr("Workplace"), m_workplace, 1, 1);
    put(tr("Mentor"), m_mentor, 2, 0);
    put(tr("Deputy"), m_deputy, 2, 1);
    put(tr("Agreement signed"), m_signed, 3, 0);
    put(tr("Hours agreed"), m_planned, 3, 1);
    put(tr("First day"), m_starts, 4, 0);
    put(tr("Last day"), m_ends, 4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
}

void PlacementForm::start(const GroupId &group, const PersonId &person)
{
    m_op = OpId::make();
    m_wanted = person;
    clearFaults();
    if (!group.isNull())
        m_group->choose(group);
    m_group->reload();
    m_trainee->setFocus(Qt::ShortcutFocusReason);
}

/// The group brings its trainees, among whom one was chosen.
void PlacementForm::takeDraft(const QCborMap &draft)
{
    m_group->choose(GroupId(QUuid::fromString(draft.value(m_group->objectName()).toString())));
    SideForm::takeDraft(draft);
}

void PlacementForm::loadTrainees(const GroupId &group)
{
    m_desk.hours.groups.worker.run(this, [enrolments = &m_desk.hours.groups.enrolments, group] { return enrolments->ofGroup(group); },
                                   [this, group](const Result<QList<Enrolment>> &members) {
                                       if (group != m_group->chosen())
                                           return;
                                       if (!members)
                                           return m_fault->showMessage(MessageBar::Kind::Bad, members.error().message);
                                       const auto people = m_desk.hours.groups.directory.snapshot();
                                       QList<std::pair<QString, const Enrolment *>> named;
                                       for (const Enrolment &each : *members)
                                           if (const Person *const person = people->current(each.person); person && isInTraining(each.status))
                                               named.append({shownName(*person), &each});
                                       const QCollator collator;
                                       std::ranges::sort(named, [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
                                       const QSignalBlocker quiet(m_trainee); // once, when all of them are there
                                       m_trainee->clear();
                                       for (const auto &[name, enrolment] : std::as_const(named)) {
                                           m_trainee->addItem(name, enrolment->id.uuid());
                                           m_trainee->setItemData(m_trainee->count() - 1, people->current(enrolment->person)->id.uuid(), personRole);
                                           if (people->current(enrolment->person)->id == m_wanted)
                                               m_trainee->setCurrentIndex(m_trainee->count() - 1);
                                       }
                                       m_save->setEnabled(!named.isEmpty());
                                       loadPlacements();
                                   });
}

void PlacementForm::loadPlacements()
{
    m_theirs.clear();
    tellOverlap();
    const PersonId person(m_trainee->currentData(personRole).toUuid());
    if (person.isNull())
        return;
    m_desk.hours.groups.worker.run(this, [placements = &m_desk.placements, person] { return placements->ofPerson(person); },
                                   [this, person](const Result<QList<PlacementListing>> &theirs) {
                                       if (person != PersonId(m_trainee->currentData(personRole).toUuid()))
                                           return;
                                       if (!theirs)
                                           return m_fault->showMessage(MessageBar::Kind::Bad, theirs.error().message);
                                       m_theirs = placementsOf(*theirs);
                                       tellOverlap();
                                   });
}

/// While it is typed: whoever reads it can still choose another trainee or other days.
void PlacementForm::tellOverlap()
{
    Placement placement;
    placement.starts = typedDay(m_starts->text()).value_or(QDate());
    placement.ends = typedDay(m_ends->text()).value_or(QDate());
    m_overlap->showMessage(MessageBar::Kind::Warn, overlapWarning(placement, m_theirs));
}

void PlacementForm::clearFaults()
{
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    for (FieldBox *box : std::as_const(m_boxes))
        box->setFault({});
}

std::optional<Placement> PlacementForm::typed()
{
    Placement placement;
    placement.enrolment = EnrolmentId(m_trainee->currentData().toUuid());
    placement.employer = m_employer->text();
    placement.workplace = m_workplace->text();
    placement.mentor = m_mentor->text();
    placement.deputy = m_deputy->text();
    for (const auto &[field, day] : {std::pair(m_signed, &placement.agreementSigned), std::pair(m_starts, &placement.starts), std::pair(m_ends, &placement.ends)}) {
        const auto read = typedDay(field->text());
        if (!read && !field->text().trimmed().isEmpty()) {
            m_boxes.value(field)->setFault(noDay(field->text()));
            return std::nullopt;
        }
        *day = read.value_or(QDate());
    }
    if (m_planned->text().trimmed().isEmpty())
        return placement;
    const Result<int> planned = plannedFromTyped(m_planned->text());
    if (!planned) {
        m_boxes.value(m_planned)->setFault(planned.error().message);
        return std::nullopt;
    }
    placement.plannedMinutes = *planned;
    return placement;
}

FieldBox *PlacementForm::boxOf(PlacementField field) const
{
    switch (field) {
    case PlacementField::Employer: break;
    case PlacementField::Mentor: return m_boxes.value(m_mentor);
    case PlacementField::Signed: return m_boxes.value(m_signed);
    case PlacementField::Starts: return m_boxes.value(m_starts);
    case PlacementField::Ends: return m_boxes.value(m_ends);
    case PlacementField::Planned: return m_boxes.value(m_planned);
    }
    return m_boxes.value(m_employer);
}

void PlacementForm::commit()
{
    clearFaults();
    const auto placement = typed();
    if (!placement || placement->enrolment.isNull())
        return;
    if (const QList<PlacementFault> faults = placementFaults(*placement); !faults.isEmpty())
        return boxOf(faults.first().field)->setFault(faults.first().sentence);
    hold({m_save});
    m_desk.hours.groups.worker.run(this, [placements = &m_desk.placements, placement = *placement, op = m_op] { return placements->add({placement}, op); },
                                   [this](const Result<QList<Placement>> &added) {
                                       release({m_save});
                                       if (!added)
                                           return m_fault->showMessage(MessageBar::Kind::Bad, added.error().message);
                                       Q_EMIT done(added->first().id);
                                   });
}

} // namespace warsha
