// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineehourspanel.h"

#include "balancecard.h"
#include "enrolmenttexts.h"
#include "faultlog.h"
#include "hourtexts.h"
#include "joinedfacts.h"
#include "measures.h"
#include "typeface.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCards = 3;

struct GroupBalance {
    Group group;
    Enrolment enrolment;
    TraineeBalance balance;
};

Result<QList<GroupBalance>> readBalances(const HoursDesk &desk, const PersonId &person)
{
    QList<GroupBalance> balances;
    WARSHA_TRY(const QList<Enrolment> enrolments, desk.groups.enrolments.ofPerson(person));
    for (const Enrolment &enrolment : enrolments) {
        if (balances.size() == mostCards)
            break;
        WARSHA_TRY(const Group group, desk.groups.groups.group(enrolment.group));
        WARSHA_TRY(const TraineeBalance balance, desk.hours.balanceOfTrainee(enrolment.id));
        balances.append({group, enrolment, balance});
    }
    return balances;
}

class HoursCards : public PanelWidget
{
public:
    HoursCards(const HoursDesk &desk, QWidget *parent) : PanelWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(measure::cardGap);
    }

    void showRecord(const QUuid &record) override
    {
        m_person = record;
        m_desk.groups.worker.run(this, [desk = m_desk, record] { return readBalances(desk, PersonId(record)); },
                                 [this, record](const Result<QList<GroupBalance>> &balances) {
                                     if (record == m_person)
                                         showBalances(orLogged("hours of a trainee"_L1, balances));
                                 });
    }

private:
    void showBalances(const QList<GroupBalance> &balances)
    {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (const GroupBalance &entry : balances) {
            auto *card = new BalanceCard(this);
            card->setObjectName(u"balance."_s + entry.group.code);
            const QString fact = spreadFacts({enrolmentStatusName(entry.enrolment.status), groupDates(entry.group)});
            const QString title = groupWords(entry.group);
            const bool lost = isInTraining(entry.enrolment.status)
                && standingOf(entry.balance, m_desk.today()) == BalanceStanding::Lost;
            card->showBalance(title, fact, entry.balance, lost);
            m_column->addWidget(card);
            m_cards.append(card);
        }
        setVisible(!m_cards.isEmpty());
    }

    HoursDesk m_desk;
    QVBoxLayout *m_column;
    QList<BalanceCard *> m_cards;
    QUuid m_person;
};

} // namespace

PanelWidget *TraineeHoursPanel::makeWidget(QWidget *parent, Navigator &)
{
    return new HoursCards(m_desk, parent);
}

QVariant HoursPersonColumn::cell(const PersonId &person, int role) const
{
    const auto share = m_shares.constFind(person);
    return share == m_shares.cend() ? QVariant() : shareCell(*share, role);
}

void HoursPersonColumn::load(QObject *context, const std::function<void()> &then)
{
    // The day is asked for here: on signing out the clock may go before the job is done.
    m_desk.groups.worker.run(context, [desk = m_desk, today = m_desk.today()] {
        QHash<PersonId, HoursShare> shares;
        const auto people = desk.groups.directory.snapshot();
        for (const auto &[id, balance] : orLogged("hours of all"_L1, desk.hours.balancesInTraining())) {
            const Person *const person = people->current(id);
            if (person && balance.required > 0)
                shares.insert(person->id, hoursShareOf(balance, today));
        }
        return shares;
    }, [this, then](const QHash<PersonId, HoursShare> &shares) {
        m_shares = shares;
        then();
    });
}

} // namespace warsha
