// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourspage.h"

#include "balancecard.h"
#include "balancetablemodel.h"
#include "desktable.h"
#include "groupchooser.h"
#include "importcommand.h"
#include "measures.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

HoursPage::HoursPage(const HoursDesk &desk, Navigator &navigator, QWidget *parent) : Page(parent), m_desk(desk)
{
    build(navigator);
    setFocusProxy(m_table);
    connect(m_chooser, &GroupChooser::groupChosen, this, [this](const GroupId &group) {
        load(group);
        if (!group.isNull())
            Q_EMIT recordShown(group.uuid());
    });
    connect(m_chooser, &GroupChooser::failed, this, &Page::failed);
    connect(m_chooser, &GroupChooser::loaded, this, [this](int groups) {
        m_empty->setVisible(groups == 0);
        m_list->setVisible(groups > 0);
        m_card->setVisible(groups > 0);
    });
    connect(m_table, &DeskTable::chosen, this, &HoursPage::showChosen);
    connect(m_table, &DeskTable::opened, this, [&navigator](const QUuid &person) { navigator.go({u"trainees"_s, person}); });
    m_chooser->reload();
}

void HoursPage::build(Navigator &)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, measure::cardGap);
    column->setSpacing(8);
    m_header = new PageHeader(tr("Hours"), this);
    m_chooser = new GroupChooser(m_desk.groups, this);
    m_header->addWidget(m_chooser);
    column->addWidget(m_header);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"belowMessage"_s);
    column->addWidget(m_message);
    m_empty = new EmptyState(tr("There is no group yet. Hours are counted in groups, against what their programme plans."), this);
    m_empty->hide();
    column->addWidget(m_empty);
    m_list = new Card(this);
    m_list->removePadding();
    m_model = new BalanceTableModel(this);
    m_table = new DeskTable(tr("Balance of hours"), m_list);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_model);
    m_list->body()->addWidget(m_table);
    m_card = new BalanceCard(this);
    m_card->setUpright(true);
    m_card->setFixedWidth(256);
    m_card->clearBalance({});
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    line->addWidget(m_list, 1);
    line->addWidget(m_card, 0, Qt::AlignTop);
    column->addLayout(line, 1);
}

void HoursPage::openRecord(const QUuid &record)
{
    if (!record.isNull())
        m_chooser->choose(GroupId(record));
}

void HoursPage::refresh()
{
    m_chooser->reload();
}

void HoursPage::load(const GroupId &group)
{
    if (group.isNull())
        return;
    struct Read {
        Result<QList<Enrolment>> members;
        Result<QList<TraineeBalance>> balances;
    };
    m_desk.groups.worker.run(this, [desk = m_desk, group] { return Read{desk.groups.enrolments.ofGroup(group), desk.hours.balance(group)}; },
                             [this, group](const Read &read) {
                                 if (group != m_chooser->chosen())
                                     return;
                                 if (!read.members)
                                     return Q_EMIT failed(read.members.error().message);
                                 if (!read.balances)
                                     return Q_EMIT failed(read.balances.error().message);
                                 showBalance(*read.members, *read.balances);
                             });
}

void HoursPage::showBalance(const QList<Enrolment> &members, const QList<TraineeBalance> &balances)
{
    m_model->setBalances(members, balances, m_desk.groups.directory.snapshot(), m_desk.clock.now().date());
    tell();
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
    else
        showChosen(m_table->chosenId());
}

/// What needs somebody's attention, in one sentence; percentages never stand alone.
void HoursPage::tell()
{
    const QDate today = m_desk.clock.now().date();
    int lost = 0;
    int danger = 0;
    int in = 0;
    for (const BalanceRow &row : m_model->rows()) {
        if (!isInTraining(row.enrolment.status))
            continue;
        ++in;
        lost += standingOf(row.balance, today) == BalanceStanding::Lost ? 1 : 0;
        danger += standingOf(row.balance, today) == BalanceStanding::Danger ? 1 : 0;
    }
    const QLocale locale;
    m_header->setFacts(tr("%n in training", nullptr, in));
    QString sentence;
    if (lost > 0)
        sentence = tr("%1 of %2 can no longer reach the hours they need.").arg(locale.toString(lost), locale.toString(in));
    else if (danger > 0)
        sentence = tr("%1 of %2 will soon be unable to reach the hours they need.").arg(locale.toString(danger), locale.toString(in));
    m_message->showMessage(MessageBar::Kind::Warn, sentence);
}

void HoursPage::showChosen(const QUuid &person)
{
    const BalanceRow *row = m_model->find(person);
    if (!row)
        return m_card->clearBalance(tr("Choose a trainee to see each mode."));
    const bool lost = isInTraining(row->enrolment.status) && standingOf(row->balance, m_desk.clock.now().date()) == BalanceStanding::Lost;
    m_card->showBalance(row->name, {}, row->balance, lost);
}

QList<DeskCommand> HoursSection::commands(Navigator &navigator)
{
    QList<DeskCommand> all;
    for (ImportSubject *subject : std::as_const(m_imports))
        all.append(importCommand(*subject, *m_files, code(), navigator, m_page));
    return all;
}

} // namespace warsha
