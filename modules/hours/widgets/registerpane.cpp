// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerpane.h"

#include "attendancetexts.h"
#include "card.h"
#include "deskgrid.h"
#include "gridstatusline.h"
#include "markcounts.h"
#include "measures.h"
#include "registergridmodel.h"
#include "sessionform.h"
#include "walltime.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView changeThis = "change"_L1; // in the list of sessions, after them
}

RegisterPane::RegisterPane(const HoursDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_sink(desk, this), m_tools(new QWidget(parent))
{
    buildTools();
    build();
    wire();
    setFocusProxy(m_grid);
}

void RegisterPane::buildTools()
{
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_sessions = new QComboBox(m_tools);
    m_sessions->setObjectName(u"sessions"_s);
    m_sessions->setAccessibleName(tr("Session"));
    m_sessions->setFixedHeight(measure::button);
    m_sessions->setMinimumWidth(180);
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sessions->installEventFilter(this);
    m_next = new DeskButton(tr("Done, next"), m_tools, DeskButton::Kind::Primary);
    m_next->setObjectName(u"next"_s);
    m_next->setToolTip(tr("Goes to the next session that is not recorded (Ctrl+Enter)"));
    line->addWidget(m_sessions);
    line->addWidget(m_next);
}

void RegisterPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_form = new SessionForm(u"session"_s, this);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"registerMessage"_s);
    m_empty = new EmptyState(tr("There is no session yet. Attendance is marked in a session of the group."), this,
                             m_desk.mayRecord ? tr("New session…") : QString());
    m_card = new Card(this);
    m_card->removePadding();
    m_model = new RegisterGridModel(this);
    m_model->setMayRecord(m_desk.mayRecord);
    m_model->setMayCorrect(m_desk.mayLock);
    m_sink.setCorrections([this](const GridChange &change) { return m_model->kindOf(change); },
                          [this](const GridChange &change) { return m_model->nameAt(m_model->rowOf(change.row)); });
    m_model->setSink(&m_sink);
    m_grid = new DeskGrid(tr("Register of the session"), m_card);
    m_grid->setObjectName(u"registerGrid"_s);
    m_grid->setGridModel(m_model);
    m_grid->setRowNumberKeys(true);
    m_card->body()->addWidget(m_grid);
    buildFoot();
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_empty)})
        column->addWidget(part);
    column->addWidget(m_card, 1);
    column->addWidget(m_foot);
    column->addStretch(0); // where there is no register yet, the form stays at the top
    m_empty->hide();
}

/// Beside the marks: the line above the register is full in other languages.
void RegisterPane::buildFoot()
{
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(measure::cardGap);
    m_counts = new MarkCounts(m_grid, m_foot);
    m_blanks = new DeskButton(tr("Rest present"), m_foot);
    m_blanks->setObjectName(u"blanks"_s);
    m_absents = new DeskButton(tr("Rest absent"), m_foot);
    m_absents->setObjectName(u"absents"_s);
    m_absents->setToolTip(tr("Marks everybody absent who has no mark yet (Shift+F8)"));
    m_more = new DeskButton({}, m_foot, DeskButton::Kind::Secondary, u"chevron"_s);
    m_more->makeIconOnly(tr("More"));
    m_more->setObjectName(u"moreBlanks"_s);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Rest absent"), this, [this] { markBlanks(Attendance::Absent); });
    m_more->setMenu(menu);
    m_status = new GridStatusLine(m_grid, m_foot);
    for (QWidget *part : {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_blanks), static_cast<QWidget *>(m_absents), static_cast<QWidget *>(m_more)})
        foot->addWidget(part);
    foot->addWidget(m_status, 1);
}

void RegisterPane::wire()
{
    connect(m_sessions, &QComboBox::activated, this, &RegisterPane::chooseSession);
    connect(m_blanks, &QPushButton::clicked, this, [this] { markBlanks(m_model->isReported() ? Attendance::Absent : Attendance::Present); });
    connect(m_absents, &QPushButton::clicked, this, [this] { markBlanks(Attendance::Absent); });
    connect(m_next, &QPushButton::clicked, this, &RegisterPane::nextSession);
    connect(m_empty, &EmptyState::activated, this, &RegisterPane::openForm);
    connect(m_form, &SessionForm::addAsked, this, &RegisterPane::addSession);
    connect(m_form, &SessionForm::closed, this, &RegisterPane::closeForm);
    connect(m_grid, &DeskGrid::doneAndNext, this, &RegisterPane::nextSession);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) {
        if (at.column() == RegisterGridModel::NameColumn)
            Q_EMIT openTrainee(m_model->personAt(at.row()).uuid());
    });
    connect(m_model, &GridModel::committed, this, &RegisterPane::saved);
    connect(m_model, &GridModel::committed, this, &RegisterPane::load);
    connect(m_model, &GridModel::commitFailed, this, &RegisterPane::failed);
    connect(m_model, &GridModel::troubleChanged, this, [this] {
        if (m_isLoadDue && !m_model->isWaiting())
            load();
    });
}

bool RegisterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sessions && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_grid->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RegisterPane::showGroup(const GroupId &group)
{
    if (group != m_group)
        m_form->hide();
    m_group = group;
    if (isAwaited())
        m_wanted = std::exchange(m_awaited, {});
    load();
}

void RegisterPane::choose(const TrainingSessionId &session)
{
    m_wanted = session;
    m_message->showMessage(MessageBar::Kind::Good, {});
    load();
}

void RegisterPane::load()
{
    m_isLoadDue = m_model->isWaiting(); // what is on its way is shown when it has arrived
    if (m_isLoadDue || m_group.isNull())
        return;
    m_desk.groups.worker.run(this, [desk = m_desk, group = m_group, wanted = m_wanted] { return readRegister(desk, group, wanted); },
                             [this, group = m_group, wanted = m_wanted](const Result<RegisterRead> &read) {
                                 if (group != m_group || wanted != m_wanted)
                                     return;
                                 if (!read)
                                     return Q_EMIT failed(read.error().message);
                                 showRead(*read);
                             });
}

void RegisterPane::showRead(const RegisterRead &read)
{
    const bool isOther = !read.shown || !m_hasRegister || read.shown->session.id != TrainingSessionId(m_sessions->currentData().toUuid());
    m_listings = read.listings;
    m_likely = likelySession(read, dayOf(m_desk.clock.seconds(), read.zone));
    m_hasRegister = read.shown.has_value();
    m_wanted = m_hasRegister ? read.shown->session.id : TrainingSessionId();
    fillSessions(read);
    m_model->setRegister(read, m_desk.groups.directory.snapshot(), dayOf(m_desk.clock.seconds(), read.zone));
    m_counts->show(*m_model);
    const QString howToCorrect = m_desk.mayLock ? tr("The hours of this register are locked. Type over a mark to correct it, with a reason.")
                                                : tr("The hours of this register are locked. A person who may lock hours can correct a mark, with a reason.");
    m_status->setStanding(m_hasRegister && read.shown->isLocked ? howToCorrect : QString()); // a bar above would take the room of two people
    m_empty->setVisible(!m_hasRegister && m_form->isHidden());
    for (QWidget *part : {static_cast<QWidget *>(m_card), m_foot, static_cast<QWidget *>(m_sessions), static_cast<QWidget *>(m_next)})
        part->setVisible(m_hasRegister);
    showBlanks();
    const QModelIndex at = m_grid->currentIndex(); // a grid that is given the keyboard before it has rows begins at its first column
    if (m_model->rowCount() > 0 && (isOther || at.column() < RegisterGridModel::MarkColumn))
        m_grid->goTo(isOther ? 0 : qMax(0, at.row()), RegisterGridModel::MarkColumn);
    Q_EMIT changed();
}

/// Before a report the rest was there, after it the rest was not: who was is in it.
void RegisterPane::showBlanks()
{
    const bool isReported = m_model->isReported();
    m_blanks->setText(isReported ? tr("Rest absent") : tr("Rest present"));
    m_blanks->setToolTip(isReported ? tr("A meeting report says who was there. Marks everybody else absent who has no mark yet (Shift+F8)")
                                    : tr("Marks everybody present who has no mark yet (F8); absent with Shift+F8"));
    m_blanks->setVisible(m_hasRegister && m_desk.mayRecord);
    layFoot();
}

/// The other verb stands beside the first where there is room for it and for what is said of a cell; else behind an arrow.
void RegisterPane::layFoot()
{
    constexpr int leastWords = 360;
    const bool isOffered = m_hasRegister && m_desk.mayRecord && !m_model->isReported();
    const int needed = m_counts->sizeHint().width() + m_blanks->sizeHint().width() + m_absents->sizeHint().width() + 3 * measure::cardGap + leastWords;
    m_absents->setVisible(isOffered && needed <= width());
    m_more->setVisible(isOffered && needed > width());
    m_status->keepToOneLine(window()->width() >= measure::bothColumns); // where 25 people fit, and a line is the room of one
}

void RegisterPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layFoot();
}

void RegisterPane::fillSessions(const RegisterRead &read)
{
    m_sessions->clear();
    const qint64 now = m_desk.clock.seconds();
    for (const SessionListing &each : read.listings) {
        const QString words = tr("%1 · %2", "time of a session, mode").arg(sessionTime(each.session, read.zone), modeName(each.session.mode));
        const QString open = each.recorded > 0 ? tr("%1 · %n blank", "a session: people without a mark", each.blank)
                                               : tr("%1 · not recorded", "a session");
        m_sessions->addItem(isToRecord(each, now) ? open.arg(words) : words, each.session.id.uuid());
    }
    m_sessions->setCurrentIndex(m_sessions->findData(m_wanted.uuid()));
    constexpr int edgeAndArrow = 44, widest = 300; // the session at hand is read whole; of a group the code says which it is
    m_sessions->setMinimumWidth(qMin(m_sessions->fontMetrics().horizontalAdvance(m_sessions->currentText()) + edgeAndArrow, widest));
    if (m_desk.mayRecord && !read.listings.isEmpty()) {
        m_sessions->addItem(tr("New session…"));
        m_sessions->addItem(tr("Change this session…"), changeThis);
    }
}

void RegisterPane::chooseSession(int at)
{
    const QVariant chosen = m_sessions->itemData(at);
    const TrainingSessionId session(chosen.toUuid());
    if (session.isNull()) {
        m_sessions->setCurrentIndex(m_sessions->findData(m_wanted.uuid()));
        return chosen.toString() == changeThis ? Q_EMIT changeAsked(m_wanted) : openForm();
    }
    choose(session);
}

void RegisterPane::markBlanks(Attendance attendance)
{
    if (!m_hasRegister || m_model->rowCount() == 0)
        return;
    m_grid->goTo(qMax(0, m_grid->currentIndex().row()), RegisterGridModel::MarkColumn);
    m_grid->fillBlanks(attendance == Attendance::Present ? QString() : attendanceCode(attendance));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void RegisterPane::nextSession()
{
    // The list is as it was read: a mark on its way has recorded the session at hand, which is passed over anyhow.
    if (const auto next = sessionToRecordAfter(m_listings, m_wanted, m_desk.clock.seconds())) {
        choose(*next);
        return m_grid->setFocus(Qt::OtherFocusReason);
    }
    m_message->showNotice(tr("Every other session that has begun is recorded."));
}

void RegisterPane::openForm()
{
    if (!m_desk.mayRecord || m_group.isNull())
        return;
    m_empty->hide();
    m_form->open(m_likely);
}

void RegisterPane::closeForm()
{
    m_form->hide();
    m_empty->setVisible(!m_hasRegister);
    if (m_hasRegister)
        m_grid->setFocus(Qt::OtherFocusReason);
    else if (auto *button = m_empty->findChild<QPushButton *>())
        button->setFocus(Qt::OtherFocusReason);
}

void RegisterPane::addSession()
{
    m_desk.groups.worker.run(this, [hours = &m_desk.hours, group = m_group, wanted = m_form->wanted(), op = OpId::make()] {
        return addSessions(*hours, group, wanted, op);
    }, [this](const Result<QList<TrainingSession>> &added) {
        if (!added)
            return Q_EMIT failed(added.error().message);
        m_form->hide();
        Q_EMIT saved();
        choose(added->first().id);
        if (added->size() > 1)
            m_message->showNotice(tr("%n sessions added.", nullptr, int(added->size())));
        m_grid->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace warsha
