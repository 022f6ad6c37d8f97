// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of a group: what is loud, what is said, who stands where; hours in the digits of the window.
#include "balancecard.h"
#include "balancetablemodel.h"
#include "fakedesk.h"
#include "statusshape.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

ModeBalance mode(Mode which, int required, qint64 counted, qint64 possible, int least = 0)
{
    ModeBalance balance;
    balance.mode = which;
    balance.required = required;
    balance.counted = counted;
    balance.recorded = counted;
    balance.stillPossible = possible;
    balance.least = least;
    balance.belowLeast = least > 0 && counted < least;
    balance.outOfReach = counted + possible < (least > 0 ? least : required);
    return balance;
}

TraineeBalance whole(const QList<ModeBalance> &modes, int least)
{
    TraineeBalance balance;
    balance.enrolment = EnrolmentId::make();
    balance.modes = modes;
    for (const ModeBalance &each : modes) {
        balance.required += each.required;
        balance.counted += each.counted;
        balance.recorded += each.recorded;
        balance.belowLeast = balance.belowLeast || each.belowLeast;
    }
    balance.least = least;
    balance.belowLeast = balance.belowLeast || balance.counted < least;
    return balance;
}

} // namespace

class BalanceTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void standings()
    {
        // 80 % of 150 h are asked in all, nothing of a mode alone: a missed online hour alone loses nothing.
        QCOMPARE(standingOf(whole({mode(Mode::Online, 6000, 5900, 0), mode(Mode::OnTheJob, 3000, 3000, 0)}, 7200), today), BalanceStanding::Met);
        QCOMPARE(standingOf(whole({mode(Mode::Online, 6000, 1000, 4000), mode(Mode::OnTheJob, 3000, 0, 3000)}, 7200), today), BalanceStanding::OnTheWay);
        QCOMPARE(standingOf(whole({mode(Mode::Online, 6000, 1000, 2000), mode(Mode::OnTheJob, 3000, 0, 3000)}, 7200), today), BalanceStanding::Lost);
        QCOMPARE(standingOf(whole({mode(Mode::Online, 6000, 6000, 0), mode(Mode::OnTheJob, 3000, 0, 100, 2700)}, 0), today), BalanceStanding::Lost);
        TraineeBalance near = whole({mode(Mode::OnTheJob, 3000, 0, 3000, 2700)}, 0);
        near.modes[0].lastDay = today.addDays(10);
        QCOMPARE(standingOf(near, today), BalanceStanding::Danger);
        QVERIFY(standingNote(near, today).contains(u"12 Mar"_s));
        near.modes[0].lastDay = today.addDays(40);
        QCOMPARE(standingOf(near, today), BalanceStanding::OnTheWay);
    }

    /// It was red of people whose logbook was late.
    void whatIsNotEnteredIsSaidAndNotRed()
    {
        ModeBalance job = mode(Mode::OnTheJob, 3000, 600, 2400, 3000);
        job.notEntered = 2400;
        const TraineeBalance late = whole({job}, 0);
        QCOMPARE(standingOf(late, today), BalanceStanding::NotEntered);
        QCOMPARE(standingNote(late, today), u"On the job: 40 h not entered"_s);
        const HoursShare share = hoursShareOf(late, today);
        QVERIFY(!share.isLost && shareCell(share, Qt::ToolTipRole).toString().contains(standingReason(late, today)));
        job.hasNoPlacement = true;
        QCOMPARE(standingNote(whole({job}, 0), today), u"no placement yet, 40 h"_s);
    }

    void hoursAreSpelt()
    {
        QCOMPARE(hoursText(6000), u"100 h"_s);
        QCOMPARE(hoursText(5918), u"98:38 h"_s);
        QCOMPARE(hoursText(5), u"0:05 h"_s);
        useDesk(Scheme::Light, u"ar"_s);
        QCOMPARE(hoursText(5918), u"٩٨:٣٨ س"_s);
    }

    void listIsByNameAndLoud()
    {
        auto amina = std::make_shared<Person>();
        auto bilal = std::make_shared<Person>();
        for (const auto &[person, name, number] : {std::tuple(amina, u"Amina"_s, u"2026/0002"_s), std::tuple(bilal, u"Bilal"_s, u"2026/0001"_s)}) {
            person->id = PersonId::make();
            person->number = number;
            person->identity.names = {nameFromText(name)};
        }
        const auto people = std::make_shared<const DirectorySnapshot>(std::vector<std::shared_ptr<const Person>>{amina, bilal});
        TraineeBalance lost = whole({mode(Mode::Online, 6000, 1000, 0)}, 4800);
        TraineeBalance well = whole({mode(Mode::Online, 6000, 6000, 0)}, 4800);
        TraineeBalance gone = whole({mode(Mode::Online, 6000, 0, 0)}, 4800);
        QList<Enrolment> members(3);
        members[0].person = bilal->id;
        members[1].person = amina->id;
        members[2].person = PersonId::make();
        members[0].id = lost.enrolment;
        members[1].id = well.enrolment;
        members[2].id = gone.enrolment;
        members[0].status = members[1].status = EnrolmentStatus::Active;
        members[2].status = EnrolmentStatus::NotTakenUp;
        BalanceTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBalances(members, {lost, well, gone}, people, today);
        QCOMPARE(model.rowCount(), 2); // who never came and did nothing is no row
        QCOMPARE(model.index(0, 1).data().toString(), u"Amina"_s);
        const QModelIndex share = model.index(1, 5);
        QCOMPARE(share.data(BarRole).toInt(), 166);
        QVERIFY(share.data(BarBelowRole).toBool());
        QVERIFY(share.data(LoudRole).toBool());
        QCOMPARE(share.data(ShapeRole).toInt(), int(StatusShape::Below));
        QVERIFY(!model.index(0, 5).data(LoudRole).toBool());
        QVERIFY(model.index(1, 6).data().toString().startsWith(u"cannot reach"_s));
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Bilal"_s));
    }

    void cardShowsEachMode()
    {
        BalanceCard card;
        card.showBalance(u"Amina"_s, {}, whole({mode(Mode::Online, 6000, 5918, 0), mode(Mode::OnTheJob, 3000, 100, 0, 2700)}, 0), true);
        QStringList texts;
        const auto labels = card.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        QVERIFY(texts.contains(u"98:38 h of 100 h"_s));
        QVERIFY(texts.contains(u"45 h needed, out of reach"_s));
        QCOMPARE(texts.filter(u"out of reach"_s).size(), 1);
    }
};

QTEST_MAIN(BalanceTableTest)
#include "tst_balancetable.moc"
