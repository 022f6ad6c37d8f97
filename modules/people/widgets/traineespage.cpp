// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineespage.h"

#include "card.h"
#include "desktable.h"
#include "importcommand.h"
#include "importwizard.h"
#include "listdetail.h"
#include "mergeform.h"
#include "newtraineeform.h"
#include "peopletable.h"
#include "peopletablemodel.h"
#include "persontexts.h"
#include "searchfield.h"
#include "severaltrainees.h"
#include "sideground.h"
#include "traineedetail.h"
#include "traineesfilter.h"

#include <QDragEnterEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

TraineesPage::TraineesPage(const PeopleDesk &desk, const QList<PersonColumn *> &columns, const QList<Panel *> &panels,
                           Navigator &navigator, QWidget *parent, const QList<PersonFacet *> &facets)
    : Page(parent), m_desk(desk), m_columns(columns), m_filter(new TraineesFilter(desk, facets, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QWidget *list = makeList(columns);
    m_sides = new ListDetail(u"trainees"_s, tr("Trainees"), list, makeDetail(panels, navigator), this);
    m_sides->follow(m_table);
    whole->addWidget(m_sides);
    setFocusProxy(m_table);
    connect(&m_desk.directory, &Directory::changed, this, &TraineesPage::showPeople);
    connect(m_search, &QLineEdit::textChanged, this, &TraineesPage::showPeople);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->chooseFirst();
        m_table->setFocus();
    });
    connect(m_search, &SearchField::wentDown, this, [this] {
        if (m_table->chosenId().isNull())
            m_table->chooseFirst();
        m_table->setFocus();
    });
    connect(m_table, &DeskTable::chosen, this, &TraineesPage::showChosen);
    connect(m_table, &DeskTable::severalChosen, this, &TraineesPage::showSeveral);
    connect(m_table, &DeskTable::opened, this, [this] {
        if (m_several && m_side->currentWidget() == m_several)
            m_several->enter();
        else
            m_detail->startEditing();
    });
    connect(m_filter, &TraineesFilter::changed, this, &TraineesPage::showFiltered);
    connect(m_filter, &TraineesFilter::done, this, [this] { m_table->setFocus(); });
    connect(m_filter, &TraineesFilter::saved, this, &Page::saved);
    connect(m_filter, &TraineesFilter::failed, this, &Page::failed);
    connect(m_filter, &TraineesFilter::listAsked, this, [&navigator](const QString &code) { navigator.go({u"trainees"_s, {}, code}); });
    setAcceptDrops(m_desk.mayEdit && m_desk.import);
    showPeople();
    loadColumns();
    m_table->chooseFirst();
    if (m_desk.mayEdit)
        SideForm::whenKept(this, NewTraineeForm::formName(), [this] { startNew(); });
}

QWidget *TraineesPage::makeList(const QList<PersonColumn *> &columns)
{
    auto *ground = new SideGround(this);
    m_header = new PageHeader(tr("Trainees"), ground);
    m_search = new SearchField(tr("Name, number, phone"), tr("Search trainees"), ground);
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(196);
    m_header->addWidget(m_filter->button());
    m_header->addWidget(m_search);
    m_model = new PeopleTableModel(columns, this);
    m_table = new DeskTable(tr("Trainees"), ground);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_model);
    m_table->setTypeAhead(m_search);
    m_table->chooseSeveral();
    m_table->chooseColumns(u"trainees"_s);
    m_empty = new EmptyState({}, ground, m_desk.mayEdit ? tr("New trainee") : QString());
    connect(m_empty, &EmptyState::activated, this, &TraineesPage::startNew);
    ground->stack(m_header, {m_empty, m_table}, m_filter->line());
    return ground;
}

QWidget *TraineesPage::makeDetail(const QList<Panel *> &panels, Navigator &navigator)
{
    m_side = new QStackedWidget(this);
    m_detail = new TraineeDetail(m_desk, panels, navigator, m_side);
    m_nobody = new EmptyState(tr("Choose a trainee in the list to see the details and what they did."), m_side);
    m_side->addWidget(m_nobody);
    m_side->addWidget(m_detail);
    connect(m_detail, &TraineeDetail::saved, this, &TraineesPage::committed);
    connect(m_detail, &TraineeDetail::undoAsked, this, &Page::undoAsked);
    connect(m_detail, &TraineeDetail::failed, this, &Page::failed);
    connect(m_detail, &TraineeDetail::exportAsked, this, &TraineesPage::savePerson);
    connect(m_detail, &TraineeDetail::eraseAsked, this, &TraineesPage::erasePerson);
    return m_side;
}

bool TraineesPage::isBusy() const
{
    return (m_form && m_side->currentWidget() == m_form) || (m_merge && m_side->currentWidget() == m_merge);
}

void TraineesPage::showSeveral()
{
    const QList<QUuid> ids = m_table->chosenIds();
    if (ids.size() < 2) {
        if (m_several && m_side->currentWidget() == m_several)
            showChosen(m_table->chosenId());
        return;
    }
    if (isBusy())
        return; // the list was read again behind a form
    if (!m_several) {
        m_several = new SeveralTrainees(m_desk, m_side);
        m_side->addWidget(m_several);
        connect(m_several, &SeveralTrainees::saved, this, &TraineesPage::committed);
        connect(m_several, &SeveralTrainees::failed, this, &Page::failed);
        connect(m_several, &SeveralTrainees::copyAsked, this, &TraineesPage::copyTable);
        connect(m_several, &SeveralTrainees::exportAsked, this, &TraineesPage::saveTable);
        connect(m_several, &SeveralTrainees::mergeAsked, this, &TraineesPage::startMerge);
    }
    QList<PersonId> people;
    for (const QUuid &id : ids)
        people.append(PersonId(id));
    m_several->showPeople(people);
    m_side->setCurrentWidget(m_several);
}

/// A step of this page: what other slices show of it is read again.
void TraineesPage::committed()
{
    loadColumns();
    m_detail->reload();
    Q_EMIT saved();
}

void TraineesPage::showPeople()
{
    const auto snapshot = m_desk.directory.snapshot();
    m_model->show(snapshot, m_search->text(), m_filter->only());
    tellCount();
    if (const Person *person = snapshot->find(PersonId(m_table->chosenId())))
        m_detail->showPerson(*person);
}

void TraineesPage::tellCount()
{
    const QLocale locale;
    const qsizetype shown = m_model->rowCount();
    const QString query = m_search->text().trimmed();
    const bool isPart = !query.isEmpty() || (m_filter->isSet() && m_filter->title().isEmpty());
    m_header->setFacts(!isPart ? locale.toString(shown) : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model->everybodyCount())));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setSentence(query.isEmpty() && m_filter->isSet() ? tr("Nobody is in this list now.")
                         : query.isEmpty() ? tr("Nobody is registered yet. Register the first trainee here, or import a table.")
                                         : tr("Nobody was found for “%1”. A part of a name in any script, a number or a phone is enough.").arg(query));
}

void TraineesPage::showChosen(const QUuid &id)
{
    const auto snapshot = m_desk.directory.snapshot();
    const Person *person = snapshot->find(PersonId(id));
    if ((isBusy() && !person) || m_table->chosenIds().size() > 1)
        return;
    if (person && m_form && m_side->currentWidget() == m_form && m_form->hasDraft() && !SideForm::staysInFront(m_side))
        Q_EMIT told(SideForm::keptWords());
    if (!SideForm::staysInFront(m_side))
        m_side->setCurrentWidget(person ? static_cast<QWidget *>(m_detail) : m_nobody);
    if (!person)
        return;
    m_detail->showPerson(*person);
    Q_EMIT recordShown(id);
}

void TraineesPage::openRecord(const QUuid &record)
{
    if (!record.isNull() && record != m_table->chosenId() && !m_table->choose(record))
        chooseWhoeverIsHidden(record);
}

/// By the search, or by a filter: the record is what was asked for.
void TraineesPage::chooseWhoeverIsHidden(const QUuid &record)
{
    m_search->clear();
    if (m_table->choose(record))
        return;
    m_filter->clear();
    m_table->choose(record);
}

void TraineesPage::openList(const QString &list)
{
    m_search->clear();
    m_filter->open(list);
}

void TraineesPage::showFiltered()
{
    const QString title = m_filter->title();
    m_header->setTitle(title.isEmpty() ? tr("Trainees") : title);
    showPeople();
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
}

void TraineesPage::refresh()
{
    m_filter->refresh();
    m_desk.worker.run(this, [directory = &m_desk.directory] { return directory->refresh(); },
                      [this](const Result<void> &done) {
                          if (!done)
                              Q_EMIT failed(done.error().message);
                      });
    loadColumns();
    m_detail->reload();
}

void TraineesPage::loadColumns()
{
    for (PersonColumn *column : std::as_const(m_columns))
        column->load(this, [this] { m_model->columnsChanged(); });
}

bool TraineesPage::focusSearch()
{
    m_sides->showList();
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void TraineesPage::leaveForm()
{
    if (m_form && m_side->currentWidget() == m_form)
        m_form->dropDraft();
    setFormAside();
}

void TraineesPage::setFormAside()
{
    m_side->setCurrentWidget(m_nobody);
    showChosen(m_table->chosenId());
    showSeveral();
    m_sides->showList();
    m_table->setFocus();
}

void TraineesPage::tellKept()
{
    m_form->flushDraft();
    setFormAside();
    Q_EMIT told(tr("What you typed is kept: New trainee goes on with it, and Cancel there gives it up."));
}

void TraineesPage::startNew()
{
    if (!m_form) {
        m_form = new NewTraineeForm(m_desk, m_side);
        m_side->addWidget(m_form);
        connect(m_form, &NewTraineeForm::registered, this, &TraineesPage::registered);
        connect(m_form, &NewTraineeForm::registeredOneOfMany, this, [this] {
            loadColumns();
            Q_EMIT saved();
        });
        connect(m_form, &NewTraineeForm::twinAsked, this, [this](const QUuid &twin) {
            tellKept(); // who looks like it may be another person
            openRecord(twin);
        });
        connect(m_form, &NewTraineeForm::cancelled, this, &TraineesPage::leaveForm);
        connect(m_form, &NewTraineeForm::left, this, &TraineesPage::tellKept);
    }
    m_form->begin(m_model->rowCount() == 0 ? m_search->text() : QString());
    m_side->setCurrentWidget(m_form);
    m_sides->showDetail();
    m_form->focusFirst();
}

void TraineesPage::startEditing()
{
    m_sides->showDetail();
    m_detail->startEditing();
}

void TraineesPage::startMerge()
{
    const QList<QUuid> ids = m_table->chosenIds();
    const auto snapshot = m_desk.directory.snapshot();
    const Person *one = snapshot->find(PersonId(ids.value(0)));
    const Person *other = snapshot->find(PersonId(ids.value(1)));
    if (ids.size() != 2 || !one || !other || one->erased || other->erased)
        return Q_EMIT failed(tr("To merge, choose two trainees who are not erased."));
    if (!m_merge) {
        m_merge = new MergeForm(m_desk, m_side);
        m_side->addWidget(m_merge);
        connect(m_merge, &MergeForm::cancelled, this, &TraineesPage::leaveForm);
        connect(m_merge, &MergeForm::merged, this, [this](const QUuid &stays) {
            m_table->choose(stays);
            leaveForm();
            committed();
        });
    }
    m_side->setCurrentWidget(m_merge);
    m_sides->showDetail();
    m_merge->start(*one, *other);
}

void TraineesPage::startImport(const QString &path)
{
    openImport(*m_desk.import, *m_desk.files, *this, path);
}

void TraineesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportWizard::droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TraineesPage::dropEvent(QDropEvent *event)
{
    startImport(ImportWizard::droppedFile(event->mimeData()));
}

void TraineesPage::registered(const Person &person)
{
    m_form->dropDraft();
    m_search->clear();
    showPeople();
    m_side->setCurrentWidget(m_detail);
    openRecord(person.id.uuid());
    m_table->setFocus();
    committed();
}

} // namespace warsha
