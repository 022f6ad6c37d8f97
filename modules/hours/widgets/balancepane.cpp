// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancepane.h"

#include "balancecard.h"
#include "balancetablemodel.h"
#include "cardcolumn.h"
#include "desktable.h"
#include "enrolmenttexts.h"
#include "joinedfacts.h"
#include "measures.h"
#include "typeface.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 256;
constexpr qsizetype mostNames = 6; ///< days named in a sentence; the others are counted
}

BalancePane::BalancePane(const HoursDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_lock(new DeskButton(tr("Lock hours"), parent, DeskButton::Kind::Primary, u"lock"_s))
{
    m_lock->setObjectName(u"lock"_s);
    m_lock->setToolTip(tr("From then on the hours count for certificates"));
    build();
    setFocusProxy(m_table);
    connect(m_lock, &QPushButton::clicked, this, &BalancePane::lockAsked);
    connect(m_table, &DeskTable::chosen, this, &BalancePane::showChosen);
    connect(m_table, &DeskTable::opened, this, &BalancePane::openTrainee);
}

void BalancePane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_locked = new MessageBar(this);
    m_locked->setObjectName(u"lockedMessage"_s);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"belowMessage"_s);
    column->addWidget(m_locked);
    column->addWidget(m_message);
    auto *list = new Card(this);
    list->removePadding();
    m_model = new BalanceTableModel(this);
    m_table = new DeskTable(tr("Balance of hours"), list);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_model);
    list->body()->addWidget(m_table);
    m_card = new BalanceCard(this);
    m_card->setUpright(true);
    m_card->setFixedWidth(cardWidth);
    m_card->clearBalance({});
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    line->addWidget(list, 1);
    m_placements = new DeskButton(tr("Placements"), this, DeskButton::Kind::Quiet, u"placements"_s);
    m_placements->setObjectName(u"placementsLink"_s);
    m_placements->setToolTip(tr("Where this trainee learns on the job, day by day"));
    m_placements->hide();
    connect(m_placements, &QPushButton::clicked, this, [this] { Q_EMIT openPlacements(m_table->chosenId()); });
    line->addWidget(new CardColumn({m_card, m_placements}, this));
    column->addLayout(line, 1);
}

/// What was said of locking was an answer: who comes back has not asked.
void BalancePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_locked->showMessage(MessageBar::Kind::Good, {});
}

void BalancePane::showGroup(const GroupId &group)
{
    if (group != m_group)
        m_locked->showMessage(MessageBar::Kind::Good, {});
    m_group = group;
    if (group.isNull())
        return;
    struct Read {
        Result<QList<Enrolment>> members;
        Result<QList<TraineeBalance>> balances;
    };
    m_desk.groups.worker.run(this, [desk = m_desk, group] { return Read{desk.groups.enrolments.ofGroup(group), desk.hours.balance(group)}; },
                             [this, group](const Read &read) {
                                 if (group != m_group)
                                     return;
                                 if (!read.members)
                                     return Q_EMIT failed(read.members.error().message);
                                 if (!read.balances)
                                     return Q_EMIT failed(read.balances.error().message);
                                 showBalance(*read.members, *read.balances);
                             });
}

void BalancePane::showBalance(const QList<Enrolment> &members, const QList<TraineeBalance> &balances)
{
    m_model->setBalances(members, balances, m_desk.groups.directory.snapshot(), m_desk.today());
    tell();
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
    else
        showChosen(m_table->chosenId());
}

/// What needs somebody's attention, in one sentence; percentages never stand alone.
void BalancePane::tell()
{
    const QDate today = m_desk.today();
    int lost = 0;
    int danger = 0;
    int waiting = 0;
    int in = 0;
    for (const BalanceRow &row : m_model->rows()) {
        if (!isInTraining(row.enrolment.status))
            continue;
        ++in;
        const BalanceStanding standing = standingOf(row.balance, today);
        lost += standing == BalanceStanding::Lost ? 1 : 0;
        danger += standing == BalanceStanding::Danger ? 1 : 0;
        waiting += standing == BalanceStanding::NotEntered ? 1 : 0;
    }
    const QLocale locale;
    Q_EMIT factsChanged(tr("%n in training", nullptr, in));
    QString sentence;
    if (lost > 0)
        sentence = tr("%1 of %2 can no longer reach the hours they need.").arg(locale.toString(lost), locale.toString(in));
    else if (danger > 0)
        sentence = tr("%1 of %2 will soon be unable to reach the hours they need.").arg(locale.toString(danger), locale.toString(in));
    else if (waiting > 0)
        sentence = tr("Of %1 of %2, past days are not entered yet that they need for their hours.").arg(locale.toString(waiting), locale.toString(in));
    m_message->showMessage(MessageBar::Kind::Warn, sentence);
}

void BalancePane::showChosen(const QUuid &person)
{
    const BalanceRow *row = m_model->find(person);
    m_placements->setVisible(row && std::ranges::any_of(row->balance.modes, [](const ModeBalance &mode) { return mode.mode == Mode::OnTheJob; }));
    if (!row)
        return m_card->clearBalance(tr("Choose a trainee to see each mode."));
    const bool lost = isInTraining(row->enrolment.status) && standingOf(row->balance, m_desk.today()) == BalanceStanding::Lost;
    m_card->showBalance(row->name, {}, row->balance, lost);
}

/// "Amina Haddad 5 Mar 2026, Zeina Fares 6 Mar 2026 and 3 more"
QString BalancePane::namesOf(const QList<HourEntry> &days) const
{
    QStringList names;
    for (const HourEntry &day : days) {
        const auto row = std::ranges::find(m_model->rows(), day.enrolment, [](const BalanceRow &each) { return each.enrolment.id; });
        if (names.size() == mostNames)
            break;
        names.append(tr("%1 %2", "name, day").arg(row == m_model->rows().cend() ? QString() : isolatedName(row->name), shortDay(day.day)));
    }
    const int more = int(days.size() - names.size());
    const QString list = commaList(names);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(list) : list;
}

void BalancePane::lock()
{
    m_desk.groups.worker.run(this, [hours = &m_desk.hours, group = m_group] { return hours->lockable(group); },
                             [this, group = m_group](const Result<HoursService::Locked> &lockable) {
                                 if (!lockable)
                                     return Q_EMIT failed(lockable.error().message);
                                 askToLock(group, *lockable);
                             });
}

void BalancePane::askToLock(const GroupId &group, const HoursService::Locked &lockable)
{
    const QString left = lockable.unconfirmed.isEmpty() ? QString()
                                                        : tr("Not confirmed, and left open: %1.").arg(namesOf(lockable.unconfirmed));
    if (lockable.locked == 0)
        return m_locked->showNotice(left.isEmpty() ? tr("Every hour is locked already.") : left);
    const QString text = tr("Locked hours count for certificates. This cannot be undone; a locked entry can only be reversed.");
    const Question::Answer answer = m_desk.question.ask(this, {u"hours.lock"_s, tr("Lock the hours of this group?"),
                                                               left.isEmpty() ? text : text + u"\n\n"_s + left,
                                                               tr("Lock %n entries", nullptr, lockable.locked), false, {}});
    if (answer.agreed)
        writeLock(group);
}

void BalancePane::writeLock(const GroupId &group)
{
    m_desk.groups.worker.run(this, [hours = &m_desk.hours, group, op = OpId::make()] { return hours->lock(group, {}, {}, {}, op); },
                             [this, group](const Result<HoursService::Locked> &locked) {
                                 if (!locked)
                                     return Q_EMIT failed(locked.error().message);
                                 Q_EMIT saved();
                                 if (group != m_group)
                                     return;
                                 const QString done = tr("%n entries locked.", nullptr, locked->locked);
                                 const QString left = locked->unconfirmed.isEmpty()
                                     ? QString()
                                     : u' ' + tr("Not confirmed, and left open: %1.").arg(namesOf(locked->unconfirmed));
                                 m_locked->showNotice(done + left);
                                 showGroup(group);
                             });
}

} // namespace warsha
