// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupform.h"

#include "card.h"
#include "centretime.h"
#include "dayfield.h"
#include "enrolmenttexts.h"
#include "fieldbox.h"
#include "textfold.h"

#include <QCborMap>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

GroupForm::GroupForm(const EnrolmentDesk &desk, QWidget *parent)
    : SideForm(parent), m_desk(desk), m_op(OpId::make()), m_header(new PageHeader({}, this)), m_fault(new MessageBar(this))
{
    setObjectName(u"groupForm"_s);
    m_fault->setObjectName(u"fault"_s);
    QVBoxLayout *whole = makeColumn(m_header);
    auto *card = new Card(this);
    buildFields(card->body());
    buildAlong(card->body());
    m_save = new DeskButton({}, this, DeskButton::Kind::Primary);
    m_save->setObjectName(u"save"_s);
    card->body()->addSpacing(10);
    addButtons(card->body(), {m_save}, u"cancel"_s);
    pressOnEnter(m_save);
    whole->addWidget(card);
    addBars(whole, {m_fault});
    whole->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &GroupForm::commit);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &code) { m_codeIsOwn = !code.isEmpty(); });
    connect(m_starts, &QLineEdit::textEdited, this, &GroupForm::proposeCode);
    connect(m_starts, &QLineEdit::textChanged, this, &GroupForm::proposeState);
    connect(m_state, &QComboBox::activated, this, [this] { m_stateIsOwn = true; });
    connect(m_programme, &QComboBox::currentIndexChanged, this, &GroupForm::proposeCode);
    for (const QLineEdit *day : {m_starts, m_ends})
        connect(day, &QLineEdit::textEdited, this, &GroupForm::tellAlong);
    keepAs(formName());
    connect(m_along, &QCheckBox::toggled, m_alongText, &QWidget::setEnabled);
}

void GroupForm::buildFields(QVBoxLayout *column)
{
    m_programme = new QComboBox(this);
    m_programme->setObjectName(u"programme"_s);
    m_starts = new DayField(u"starts"_s, tr("2.3.2026"), this);
    m_ends = new DayField(u"ends"_s, tr("30.6.2026"), this);
    m_code = formLine(u"code"_s, tr("FRM-26-A"), this);
    m_places = formLine(u"places"_s, tr("no limit"), this);
    m_name = formLine(u"groupName"_s, tr("The code, when left empty"), this);
    m_project = formLine(u"project"_s, {}, this);
    m_state = new QComboBox(this);
    m_state->setObjectName(u"state"_s);
    for (const GroupState state : {GroupState::Planned, GroupState::Running, GroupState::Finished, GroupState::Cancelled})
        m_state->addItem(groupStateName(state), int(state));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const auto put = [&](const QString &label, QWidget *field, int row, int at, int span = 1) {
        auto *box = new FieldBox(label, field, this);
        m_boxes.insert(field, box);
        grid->addWidget(box, row, at, 1, span, Qt::AlignTop);
    };
    put(tr("Programme"), m_programme, 0, 0, 2);
    m_publishes = new TextLabel(tr("This version is still a draft. Making the group publishes it: from then on it stays as it is."), TextUse::Caption, this,
                                TextLabel::Tone::Muted);
    m_publishes->setObjectName(u"publishes"_s);
    m_publishes->setWordWrap(true);
    m_publishes->hide();
    grid->addWidget(m_publishes, 1, 0, 1, 2);
    put(tr("First day"), m_starts, 2, 0);
    put(tr("Last day"), m_ends, 2, 1);
    put(tr("Code"), m_code, 3, 0);
    put(tr("Places"), m_places, 3, 1);
    put(tr("Name"), m_name, 4, 0, 2);
    put(tr("Paid by"), m_project, 5, 0);
    put(tr("State"), m_state, 5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
}

void GroupForm::buildAlong(QVBoxLayout *column)
{
    m_along = new QCheckBox(tr("Timetable and trainers go along"), this);
    m_along->setObjectName(u"along"_s);
    m_alongText = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    m_alongText->setObjectName(u"alongText"_s);
    m_alongText->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(m_along);
    column->addWidget(m_alongText);
}

void GroupForm::startNew()
{
    m_codeIsOwn = false;
    m_header->setTitle(tr("New group"));
    m_save->setText(tr("Make the group"));
    start({});
    m_programme->setFocus(Qt::ShortcutFocusReason);
}

/// Of a new one: what changes a group that is there is read from it again.
QCborMap GroupForm::draft() const
{
    return m_group.id.isNull() && m_last.isNull() ? SideForm::draft() : QCborMap();
}

void GroupForm::startNext(const Group &last)
{
    m_codeIsOwn = false;
    m_header->setTitle(tr("Next intake after %1").arg(isolated(last.code)));
    m_save->setText(tr("Make the group"));
    start(nextIntake(last, centreToday(m_desk.people.clock)), last.id);
    m_save->setFocus(Qt::ShortcutFocusReason);
}

void GroupForm::startEditing(const Group &group)
{
    m_codeIsOwn = true;
    m_header->setTitle(tr("Change group %1").arg(isolated(group.code)));
    m_save->setText(tr("Save"));
    start(group);
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void GroupForm::start(const Group &group, const GroupId &last)
{
    m_op = OpId::make();
    m_group = group;
    m_last = last;
    m_stateIsOwn = false;
    for (QWidget *each : std::initializer_list<QWidget *>{m_along, m_alongText})
        each->hide(); // until something to go along was found
    m_along->setChecked(true);
    m_code->setText(group.code);
    m_name->setText(ownName(group)); // one that goes by its code is called by the next code too
    m_starts->setDay(group.starts);
    m_ends->setDay(group.ends);
    m_places->setText(group.capacity > 0 ? QLocale().toString(group.capacity) : QString());
    m_project->setText(group.project);
    m_state->setCurrentIndex(m_state->findData(int(group.state)));
    clearFaults();
    loadProgrammes();
    tellAlong();
}

/// As the days are typed: what of the intake before would be in these.
void GroupForm::tellAlong()
{
    Group next = m_group;
    next.starts = typedDay(m_starts->text()).value_or(QDate());
    next.ends = typedDay(m_ends->text()).value_or(QDate());
    if (m_last.isNull() || !next.starts.isValid() || !next.ends.isValid())
        return;
    m_desk.groups.worker.run(this, [service = &m_desk.groups.groups, last = m_last, next] { return service->goesAlong(last, next); },
                             [this, last = m_last](const Result<QStringList> &told) {
                                 if (last != m_last)
                                     return;
                                 if (!told)
                                     return m_fault->showMessage(MessageBar::Kind::Bad, told.error().message);
                                 m_alongText->setText(told->join(u'\n'));
                                 m_along->setVisible(!told->isEmpty());
                                 m_alongText->setVisible(!told->isEmpty());
                             });
}

void GroupForm::loadProgrammes()
{
    m_desk.groups.worker.run(this, [catalogue = &m_desk.catalogue, groups = &m_desk.groups.groups]() -> Result<Known> {
        Known known;
        WARSHA_TRY(known.programmes, catalogue->programmes());
        WARSHA_TRY(const QList<GroupListing> listings, groups->groups());
        for (const GroupListing &listing : listings)
            known.codes.append(listing.group.code);
        return known;
    }, [this](const Result<Known> &known) {
        if (!known)
            return m_fault->showMessage(MessageBar::Kind::Bad, known.error().message);
        m_taken = known->codes;
        fillProgrammes(known->programmes);
    });
}

void GroupForm::fillProgrammes(const QList<ProgrammeListing> &programmes)
{
    m_listings = programmes;
    m_programme->clear();
    for (const ProgrammeListing &each : programmes)
        m_programme->addItem(tr("%1  %2, version %3").arg(isolated(each.code), each.titles.here(), QLocale().toString(each.number)),
                             each.version.uuid());
    const bool isNew = m_group.id.isNull();
    const int at = m_programme->findData(m_group.programmeVersion.uuid());
    if (!isNew)
        m_programme->setCurrentIndex(at);
    else if (at >= 0) // the newest version stands first
        m_programme->setCurrentIndex(int(std::ranges::find(programmes, programmes.at(at).programme, &ProgrammeListing::programme) - programmes.cbegin()));
    m_programme->setEnabled(isNew && !programmes.isEmpty()); // a group keeps the version it was made with
    m_save->setEnabled(!programmes.isEmpty());
    if (programmes.isEmpty())
        m_fault->showMessage(MessageBar::Kind::Warn, tr("There is no programme yet. A group follows a programme, so make the programme first."));
    proposeCode();
}

void GroupForm::proposeCode()
{
    const int at = m_programme->currentIndex();
    m_publishes->setVisible(m_group.id.isNull() && at >= 0 && m_listings.at(at).state == VersionState::Draft);
    const auto starts = typedDay(m_starts->text());
    if (m_codeIsOwn || at < 0 || !starts)
        return;
    m_code->setText(suggestedGroupCode(m_listings.at(at).code, *starts, m_taken));
}

/// A new group whose first day is past is under way.
void GroupForm::proposeState()
{
    const auto starts = typedDay(m_starts->text());
    if (!m_group.id.isNull() || m_stateIsOwn || !starts)
        return;
    m_state->setCurrentIndex(m_state->findData(int(usualState(*starts, centreToday(m_desk.people.clock)))));
}

void GroupForm::clearFaults()
{
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    for (FieldBox *box : std::as_const(m_boxes))
        box->setFault({});
}

std::optional<Group> GroupForm::typed()
{
    Group group = m_group;
    group.programmeVersion = ProgrammeVersionId(m_programme->currentData().toUuid());
    group.code = m_code->text();
    group.name = m_name->text();
    group.project = m_project->text();
    group.state = GroupState(m_state->currentData().toInt());
    for (const auto &[field, day] : {std::pair(m_starts, &group.starts), std::pair(m_ends, &group.ends)}) {
        const auto read = typedDay(field->text());
        if (!read && !field->text().trimmed().isEmpty()) {
            m_boxes.value(field)->setFault(noDay(field->text()));
            return std::nullopt;
        }
        *day = read.value_or(QDate());
    }
    bool isNumber = true;
    const QString places = westernDigits(m_places->text().trimmed());
    group.capacity = places.isEmpty() ? 0 : places.toInt(&isNumber);
    if (!isNumber) {
        m_boxes.value(m_places)->setFault(tr("“%1” is not a number of places.").arg(m_places->text().trimmed()));
        return std::nullopt;
    }
    return group;
}

FieldBox *GroupForm::boxOf(GroupField field) const
{
    switch (field) {
    case GroupField::Code: break;
    case GroupField::Name: return m_boxes.value(m_name);
    case GroupField::Starts: return m_boxes.value(m_starts);
    case GroupField::Ends: return m_boxes.value(m_ends);
    case GroupField::Capacity: return m_boxes.value(m_places);
    case GroupField::Project: return m_boxes.value(m_project);
    }
    return m_boxes.value(m_code);
}

void GroupForm::commit()
{
    clearFaults();
    const auto group = typed();
    if (!group)
        return;
    if (const auto fault = GroupService::faultOf(*group, centreToday(m_desk.people.clock)))
        return boxOf(fault->field)->setFault(fault->sentence);
    hold({m_save});
    const GroupId last = m_along->isChecked() ? m_last : GroupId();
    m_desk.groups.worker.run(this, [service = &m_desk.groups.groups, group = *group, last, op = m_op] {
        if (!group.id.isNull())
            return service->change(group, op);
        return last.isNull() ? service->add(group, op) : service->addNext(last, group, op);
    }, [this](const Result<Group> &saved) {
        release({m_save});
        if (!saved)
            return showRefusal(saved.error());
        Q_EMIT done(saved->id);
    });
}

void GroupForm::showRefusal(const Error &error)
{
    if (error.kind == ErrorKind::Conflict && m_code->text().simplified() != m_group.code)
        return boxOf(GroupField::Code)->setFault(error.message); // what is new and can be taken is the code
    m_fault->showMessage(MessageBar::Kind::Bad, error.message);
}

} // namespace warsha
