// SPDX-License-Identifier: GPL-3.0-or-later
#include "addpeopleform.h"

#include "centretime.h"
#include "card.h"
#include "dayfield.h"
#include "enrolmenttexts.h"
#include "fieldbox.h"
#include "joinedfacts.h"
#include "placing.h"
#include "measures.h"
#include "newtraineeform.h"
#include "peopletablemodel.h"
#include "personfinder.h"
#include "persontexts.h"
#include "searchfield.h"
#include "sidestack.h"
#include "ticktable.h"

#include <QCborArray>
#include <QCborMap>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNames = 12; ///< that are said; of more their number
constexpr int leastList = 150; ///< pixels: in a low window the list gives way to the foot, down to some rows
} // namespace

AddPeopleForm::AddPeopleForm(const EnrolmentDesk &desk, QWidget *parent) : SideForm(parent), m_desk(desk), m_op(OpId::make())
{
    setObjectName(u"addPeople"_s);
    m_stack = new SideStack(this);
    m_stack->addWidget(makePicking());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    keepAs(u"addPeople"_s);
    connect(m_search, &QLineEdit::textChanged, this, &AddPeopleForm::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &AddPeopleForm::enterInSearch);
    connect(m_search, &SearchField::cleared, this, &AddPeopleForm::leave);
    connect(m_search, &SearchField::wentDown, this, [this] {
        if (m_table->chosenId().isNull())
            m_table->chooseFirst();
        m_table->setFocus();
    });
    connect(m_table, &TickTable::ticked, this, &AddPeopleForm::take);
    connect(m_table, &TickTable::allTicked, this, &AddPeopleForm::takeAll);
    connect(m_table, &DeskTable::opened, this, &AddPeopleForm::take);
    connect(m_fault, &MessageBar::linkActivated, this, &AddPeopleForm::importAsked);
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
    m_fault = new MessageBar(picking);
    m_fault->setObjectName(u"fault"_s);
    m_search = new SearchField(tr("Name, number, phone; Enter chooses"), tr("Search people for the group"), picking);
    m_search->setObjectName(u"search"_s);
    auto *newcomer = new DeskButton(tr("New trainee"), picking);
    newcomer->setObjectName(u"newcomer"_s);
    newcomer->setVisible(m_desk.people.mayEdit);
    m_model = new PeopleTableModel({&m_places}, this);
    auto *card = new Card(picking);
    card->removePadding();
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    card->setMinimumHeight(leastList);
    m_table = new TickTable(tr("People found"), card);
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
    m_chosen->setWordWrap(true);
    m_day = new DayField(u"day"_s, tr("2.3.2026"), this);
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

bool AddPeopleForm::hasDraft() const
{
    return !m_places.chosen().isEmpty() || !m_search->text().trimmed().isEmpty() || m_day->isModified();
}

void AddPeopleForm::dropDraft()
{
    m_places.clear();
    m_search->clear();
    m_day->setModified(false);
    flushDraft();
}

QCborMap AddPeopleForm::draft() const
{
    QHash<GroupId, Begun> all = m_begun;
    if (hasDraft())
        all.insert(m_group.id, {m_places.chosen(), m_search->text(), m_day->isModified() ? m_day->text() : QString()});
    QCborMap draft;
    for (auto begun = all.cbegin(); begun != all.cend(); ++begun) {
        QCborArray chosen;
        for (const PersonId &person : begun->chosen)
            chosen.append(person.toText());
        draft.insert(begun.key().toText(), QCborMap{{u"chosen"_s, chosen}, {u"search"_s, begun->search}, {u"day"_s, begun->day}});
    }
    return draft;
}

void AddPeopleForm::takeDraft(const QCborMap &draft)
{
    for (const auto &[group, kept] : draft) {
        const QCborMap begun = kept.toMap();
        QList<PersonId> chosen;
        for (const QCborValue &person : begun.value(u"chosen"_s).toArray())
            chosen.append(PersonId::fromText(person.toString()));
        m_begun.insert(GroupId::fromText(group.toString()), {chosen, begun.value(u"search"_s).toString(), begun.value(u"day"_s).toString()});
    }
}

void AddPeopleForm::setAside()
{
    if (hasDraft())
        m_begun.insert(m_group.id, {m_places.chosen(), m_search->text(), m_day->isModified() ? m_day->text() : QString()});
    dropDraft();
}

void AddPeopleForm::start(const Group &group, const QList<Enrolment> &members)
{
    setAside();
    const Begun begun = m_begun.take(group.id);
    m_op = OpId::make();
    m_group = group;
    QHash<PersonId, EnrolmentStatus> known;
    const auto people = m_desk.groups.directory.snapshot();
    for (const Enrolment &member : members)
        if (const Person *person = people->current(member.person))
            known.insert(person->id, member.status);
    m_places.setMembers(known);
    m_places.choose(begun.chosen);
    m_header->setTitle(tr("Add people to %1").arg(isolated(group.code)));
    m_day->setDay(usualEnrolmentDay(group, centreToday(m_desk.people.clock)));
    if (!begun.day.isEmpty()) {
        m_day->setText(begun.day);
        m_day->setModified(true);
    }
    m_dayBox->setFault({});
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    m_stack->setCurrentIndex(0);
    m_search->setText(begun.search);
    showPeople();
    tell();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void AddPeopleForm::showPeople()
{
    m_model->show(m_desk.groups.directory.snapshot(), m_search->text());
}

/// Somebody may have been registered or changed while another page was in front.
void AddPeopleForm::showEvent(QShowEvent *event)
{
    SideForm::showEvent(event);
    showPeople();
    tell();
}

void AddPeopleForm::searchChanged()
{
    const QString typed = m_search->text();
    if (typed.contains(u'\n') || typed.contains(QChar::LineSeparator))
        return takeBlock(typed);
    showPeople();
}

void AddPeopleForm::choiceChanged()
{
    m_model->columnsChanged();
    tell();
    touched();
}

void AddPeopleForm::take(const QUuid &id)
{
    const PersonId person(id);
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    if (m_places.isChosen(person)) {
        m_places.letGo(person);
    } else if (!m_places.mayBeChosen(person)) {
        const Person *known = m_desk.groups.directory.snapshot()->find(person);
        m_fault->showMessage(MessageBar::Kind::Warn,
                             tr("%1 is in this group already: %2.")
                                 .arg(isolatedName(known ? shownName(*known) : QString()), enrolmentStatusName(*m_places.statusOf(person))));
    } else {
        m_places.choose({person});
    }
    choiceChanged();
}

void AddPeopleForm::takeAll()
{
    QList<PersonId> shown;
    for (const QUuid &id : m_model->ids())
        shown.append(PersonId(id));
    m_places.choose(shown);
    choiceChanged();
}

/// Everybody who is named is chosen; the first who is nobody stands in the search, to be looked for or registered.
void AddPeopleForm::takeBlock(const QString &block)
{
    const auto people = m_desk.groups.directory.snapshot();
    const FoundLines found = PersonFinder(*people).findLines(block);
    const auto before = m_places.chosen().size();
    m_places.choose(found.people);
    QStringList sentences{tr("%n trainee(s) chosen out of the list.", nullptr, int(m_places.chosen().size() - before))};
    QStringList others;
    for (const PersonId &person : found.people)
        if (const auto status = m_places.statusOf(person); status && !m_places.mayBeChosen(person))
            others.append(tr("%1 is in this group already: %2.").arg(isolatedName(shownName(*people->find(person))), enrolmentStatusName(*status)));
    for (const FoundLines::Nobody &nobody : found.nobody)
        others.append(tr("“%1”: %2", "a line, why nobody was found").arg(isolatedName(nobody.line), nobody.reason));
    const auto more = others.size() - mostNames;
    sentences += others.mid(0, mostNames);
    if (more > 0)
        sentences.append(tr("And %n more.", nullptr, int(more)));
    m_search->setText(found.nobody.isEmpty() ? QString() : found.nobody.first().line);
    const bool isImport = !found.nobody.isEmpty() && m_desk.people.import;
    m_fault->showMessage(others.isEmpty() ? MessageBar::Kind::Good : MessageBar::Kind::Warn, sentences.join(u' '), isImport ? tr("Import them…") : QString());
    showPeople();
    choiceChanged();
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
        connect(m_newcomer, &NewTraineeForm::cancelled, this, [this, back] {
            m_newcomer->dropDraft();
            back();
        });
        connect(m_newcomer, &NewTraineeForm::left, this, back);
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
    m_newcomer->begin(m_model->rowCount() == 0 ? m_search->text() : QString());
    m_stack->setCurrentWidget(m_newcomer);
    m_newcomer->focusFirst();
}

void AddPeopleForm::tell()
{
    const auto people = m_desk.groups.directory.snapshot();
    const int count = int(m_places.chosen().size());
    QStringList names;
    for (const PersonId &id : m_places.chosen().mid(0, mostNames))
        if (const Person *person = people->find(id))
            names.append(isolatedName(shownName(*person)));
    if (count > mostNames)
        names.append(tr("and %n more", nullptr, count - mostNames));
    m_chosen->setText(count == 0 ? tr("Nobody is chosen yet. In the list, Space, Enter or a click chooses, Ctrl+A everybody shown; a pasted list of names chooses each of them. "
                                    "Enter in the empty search enrols.")
                                 : commaList(names));
    m_enrol->setText(count == 0 ? tr("Enrol") : tr("Enrol %n trainee(s)", nullptr, count));
    m_enrol->setEnabled(count > 0);
}

void AddPeopleForm::commit()
{
    const auto day = typedDay(m_day->text());
    m_dayBox->setFault(day ? QString() : noDay(m_day->text()));
    if (!day || m_places.chosen().isEmpty() || !m_enrol->isEnabled())
        return;
    hold({m_enrol});
    m_desk.groups.worker.run(this, [service = &m_desk.groups.enrolments, group = m_group.id, people = m_places.chosen(), day = *day, op = m_op] {
        return service->enrol(group, people, day, op);
    }, [this](const Result<EnrolmentService::Placed> &placed) {
        release({m_enrol});
        if (!placed)
            return m_fault->showMessage(MessageBar::Kind::Bad, placed.error().message);
        dropDraft();
        Q_EMIT done(*placed);
    });
}

void AddPeopleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // of the search and the table; the button is asked for by Space, a click or Enter in the empty search
    else
        SideForm::keyPressEvent(event);
}

} // namespace warsha
