// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetablepane.h"

#include "attendancetexts.h"
#include "card.h"
#include "deskgrid.h"
#include "gridstatusline.h"
#include "laterform.h"
#include "registerread.h"
#include "timetablegridmodel.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

TimetablePane::TimetablePane(const HoursDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_sink(desk)
{
    build();
    wire();
    setFocusProxy(m_grid);
}

void TimetablePane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_form = new SessionForm(u"newSession"_s, this);
    m_later = new LaterForm(this);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"timetableMessage"_s);
    m_message->hide();
    m_empty = new EmptyState(tr("There is no session yet. Sessions are made one by one, or for every week."), this,
                             m_desk.mayRecord ? tr("New session…") : QString());
    m_empty->hide();
    m_card = new Card(this);
    m_card->removePadding();
    m_model = new TimetableGridModel(this);
    m_model->setMayRecord(m_desk.mayRecord);
    m_model->setSink(&m_sink);
    m_grid = new DeskGrid(tr("Sessions of the group"), m_card);
    m_grid->setObjectName(u"timetableGrid"_s);
    m_grid->setGridModel(m_model);
    m_grid->setRemovesRows(tr("Remove sessions"));
    m_card->body()->addWidget(m_grid);
    buildFoot();
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_empty)})
        column->addWidget(part);
    column->addWidget(m_card, 1);
    column->addWidget(m_foot);
    column->addStretch(0); // where there is no session yet, the form stays at the top
}

void TimetablePane::buildFoot()
{
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(8);
    auto *add = new DeskButton(tr("New session…"), m_foot);
    add->setObjectName(u"timetable.add"_s);
    auto *later = new DeskButton(tr("Move later…"), m_foot);
    later->setObjectName(u"timetable.later"_s);
    later->setToolTip(tr("Moves the session at hand and all after it by some days"));
    m_remove = new DeskButton(tr("Remove sessions"), m_foot);
    m_remove->setObjectName(u"timetable.remove"_s);
    m_remove->setToolTip(tr("Removes the sessions of the marked rows (Delete)"));
    for (DeskButton *button : {add, later, m_remove}) {
        button->setVisible(m_desk.mayRecord);
        foot->addWidget(button);
    }
    foot->addWidget(new GridStatusLine(m_grid, m_foot), 1);
    connect(add, &QPushButton::clicked, this, &TimetablePane::openForm);
    connect(later, &QPushButton::clicked, this, &TimetablePane::openLater);
    connect(m_remove, &QPushButton::clicked, this, &TimetablePane::removeChosen);
}

void TimetablePane::wire()
{
    connect(m_empty, &EmptyState::activated, this, &TimetablePane::openForm);
    connect(m_form, &SessionForm::addAsked, this, &TimetablePane::addSession);
    connect(m_form, &SessionForm::closed, this, &TimetablePane::closeForm);
    connect(m_later, &LaterForm::moveAsked, this, &TimetablePane::moveLater);
    connect(m_later, &LaterForm::closed, this, [this] {
        m_later->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_message, &MessageBar::linkActivated, this, [this] {
        m_message->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
        if (!m_toRemove.isEmpty())
            remove(std::exchange(m_toRemove, {}), HoursService::Recorded::TakeAlong);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_later->isVisibleTo(this) && m_grid->currentIndex().isValid())
            showLater();
    });
    connect(m_grid, &DeskGrid::removeAsked, this, &TimetablePane::removeRows);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_toRemove.isEmpty() || !m_grid->hasFocus())
            return;
        m_toRemove.clear(); // what was asked about is not what is marked now
        m_message->hide();
    });
    connect(m_grid, &DeskGrid::doneAndNext, this, [this] {
        if (m_grid->currentIndex().isValid())
            Q_EMIT registerAsked(m_model->listingAt(m_grid->currentIndex().row()).session.id);
    });
    connect(m_grid, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) {
        if (at.column() == TimetableGridModel::StateColumn)
            Q_EMIT registerAsked(m_model->listingAt(at.row()).session.id);
    });
    connect(m_model, &GridModel::committed, this, &TimetablePane::saved);
    connect(m_model, &GridModel::committed, this, &TimetablePane::load);
    connect(m_model, &GridModel::commitFailed, this, &TimetablePane::failed);
    connect(m_model, &GridModel::troubleChanged, this, [this] {
        if (m_isLoadDue && !m_model->isWaiting())
            load();
    });
}

bool TimetablePane::hasSessions() const
{
    return m_model->rowCount() > 0;
}

void TimetablePane::showGroup(const GroupId &group)
{
    if (group != m_group) {
        m_form->hide();
        m_later->hide();
        m_message->hide();
    }
    if (m_message->kind() == MessageBar::Kind::Good)
        m_message->hide(); // what it says was done may be undone
    m_group = group;
    if (!group.isNull())
        load();
}

void TimetablePane::goTo(const TrainingSessionId &session)
{
    m_wanted = session;
    load();
}

void TimetablePane::load()
{
    m_isLoadDue = m_model->isWaiting();
    if (m_isLoadDue || m_group.isNull())
        return;
    m_desk.groups.worker.run(this, [desk = m_desk, group = m_group] { return readTimetable(desk, group); },
                             [this, group = m_group](const Result<TimetableRead> &read) {
                                 if (group != m_group)
                                     return;
                                 if (!read)
                                     return Q_EMIT failed(read.error().message);
                                 showRead(*read);
                             });
}

void TimetablePane::showRead(const TimetableRead &read)
{
    m_sink.begin(m_group);
    m_likely = read.likely;
    m_model->setSessions(read.group, read.listings, m_desk.hours.zone(), m_desk.clock.seconds());
    m_empty->setVisible(!hasSessions() && m_form->isHidden());
    m_card->setVisible(hasSessions());
    m_foot->setVisible(hasSessions());
    const int wanted = m_model->rowOf(std::exchange(m_wanted, {}).uuid());
    if (wanted >= 0)
        m_grid->goTo(wanted, TimetableGridModel::DayColumn);
    else if (!m_grid->currentIndex().isValid() && hasSessions())
        m_grid->goTo(0, TimetableGridModel::DayColumn);
    Q_EMIT factsChanged(tr("%n session(s)", nullptr, m_model->rowCount()));
    Q_EMIT changed();
}

void TimetablePane::openForm()
{
    if (!m_desk.mayRecord || m_group.isNull())
        return;
    m_message->hide();
    m_later->hide();
    m_empty->hide();
    m_form->open(m_likely);
}

void TimetablePane::openLater()
{
    const int row = m_grid->currentIndex().row();
    if (!m_desk.mayRecord || row < 0)
        return;
    m_message->hide();
    m_form->hide();
    showLater();
    m_later->open();
}

void TimetablePane::showLater()
{
    const int row = m_grid->currentIndex().row();
    m_toMove = m_model->listingAt(row).session.id;
    m_later->tell(sessionTime(m_model->listingAt(row).session, m_model->zone()), m_model->rowCount() - row);
}

void TimetablePane::refuse(const QString &sentence)
{
    m_message->showMessage(MessageBar::Kind::Bad, sentence, tr("Close"));
}

void TimetablePane::moveLater()
{
    m_desk.groups.worker.run(this, [hours = &m_desk.hours, group = m_group, first = m_toMove, days = m_later->days(), op = OpId::make()] {
        return hours->moveSessions(group, first, days, op);
    }, [this](const Result<int> &moved) {
        if (!moved)
            return refuse(moved.error().message);
        m_message->showNotice(tr("%n session(s) moved.", nullptr, *moved));
        m_later->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
        Q_EMIT saved();
        goTo(m_toMove);
    });
}

void TimetablePane::closeForm()
{
    m_form->hide();
    m_empty->setVisible(!hasSessions());
    m_grid->setFocus(Qt::OtherFocusReason);
}

void TimetablePane::addSession()
{
    m_desk.groups.worker.run(this, [hours = &m_desk.hours, group = m_group, wanted = m_form->wanted(), op = OpId::make()] {
        return addSessions(*hours, group, wanted, op);
    }, [this](const Result<QList<TrainingSession>> &added) {
        if (!added)
            return Q_EMIT failed(added.error().message);
        m_message->showNotice(tr("%n session(s) added.", nullptr, int(added->size())));
        m_wanted = added->first().id;
        closeForm();
        Q_EMIT saved();
        load();
    });
}

void TimetablePane::removeChosen()
{
    const QRect block = m_grid->block();
    if (!block.isEmpty())
        removeRows(block.top(), block.bottom());
}

/// What nobody is recorded in goes at once, and comes back by undo; marks are said first.
void TimetablePane::removeRows(int first, int last)
{
    if (!m_desk.mayRecord || m_model->isWaiting())
        return;
    QList<TrainingSessionId> sessions;
    int recorded = 0;
    for (int row = first; row <= last; ++row) {
        const SessionListing &listing = m_model->listingAt(row);
        sessions.append(listing.session.id);
        recorded += listing.recorded > 0 && !listing.isLocked && !listing.isReported;
    }
    if (recorded == 0)
        return remove(sessions, HoursService::Recorded::Refuse);
    m_toRemove = sessions;
    m_message->showMessage(MessageBar::Kind::Warn, tr("%n session(s) of these are recorded already: their marks and hours would go too.", nullptr, recorded),
                           tr("Remove with their registers"));
}

void TimetablePane::remove(const QList<TrainingSessionId> &sessions, HoursService::Recorded recorded)
{
    m_message->hide();
    m_desk.groups.worker.run(this, [hours = &m_desk.hours, group = m_group, sessions, recorded, op = OpId::make()] {
        return hours->removeSessions(group, sessions, recorded, op);
    }, [this, count = int(sessions.size())](const Result<void> &removed) {
        if (!removed)
            return refuse(removed.error().message);
        m_message->showNotice(tr("%n session(s) removed.", nullptr, count));
        m_grid->setFocus(Qt::OtherFocusReason); // the cursor goes to the row that follows
        Q_EMIT saved();
        load();
    });
}

} // namespace warsha
