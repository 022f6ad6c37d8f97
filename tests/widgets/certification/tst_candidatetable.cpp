// SPDX-License-Identifier: GPL-3.0-or-later
// Who is ready and why not; the register.
#include "awardtablemodel.h"
#include "candidatecard.h"
#include "candidatetablemodel.h"
#include "fakedesk.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

Candidate candidate(const QString &name, std::optional<AwardKind> kind, const QList<Refusal> &refusals = {})
{
    Candidate made;
    made.facts.person = PersonId::make();
    made.facts.traineeNumber = u"2026/0001"_s;
    made.facts.names = {nameFromText(name)};
    made.facts.facts.units = {{u"FRM-01"_s, u"Work safely"_s, true, Outcome::Achieved, true}, {u"FRM-02"_s, u"Read drawings"_s, true, Outcome::Achieved, false}};
    made.eligibility = {kind, refusals, 96};
    return made;
}

const Refusal hours{RefusalRule::Attendance, u"Attended 71 % of 150 h."_s};
const Refusal unit{RefusalRule::Unit, u"Unit FRM-02 is not achieved."_s};

} // namespace

class CandidateTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void blockedComeFirst()
    {
        Candidate held = candidate(u"Aida"_s, std::nullopt, {{RefusalRule::AlreadyAwarded, u"Certificate 1 is issued already."_s}});
        held.facts.facts.held = {AwardKind::Certificate};
        held.facts.facts.heldNumber = u"CVT/2026/00001-42"_s;
        CandidateTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCandidates({candidate(u"Zeina"_s, AwardKind::Certificate), held, candidate(u"Bilal"_s, AwardKind::Certificate),
                             candidate(u"Samir"_s, std::nullopt, {hours, unit}), candidate(u"Dima"_s, AwardKind::Attendance, {hours}),
                             candidate(u"Ghassan"_s, AwardKind::Statement, {unit})});
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 1).data().toString());
        QCOMPARE(names, QStringList({u"Dima"_s, u"Samir"_s, u"Ghassan"_s, u"Bilal"_s, u"Zeina"_s, u"Aida"_s}));
        QCOMPARE(model.count(Readiness::Ready), 2);
        QCOMPARE(model.count(Readiness::Blocked), 2); // an attendance record is no certificate
        QCOMPARE(model.count(Readiness::Statement), 1);
        QCOMPARE(model.count(Readiness::Issued), 1);
        QCOMPARE(model.firstBlocked(), model.idAt(0));
        QCOMPARE(model.index(5, 4).data().toString(), u"\u2066CVT/2026/00001-42\u2069"_s);
    }

    void reasonsAreSaid()
    {
        CandidateTableModel model;
        model.setCandidates({candidate(u"Samir"_s, std::nullopt, {hours, unit})});
        QCOMPARE(model.index(0, 4).data().toString(), u"Attended 71 % of 150 h. (and 1 more)"_s);
        QVERIFY(model.index(0, 4).data(Qt::ToolTipRole).toString().contains(unit.sentence));
        QVERIFY(model.index(0, 2).data(BarBelowRole).toBool());
        QVERIFY(model.index(0, 0).data(BoldRole).toBool());
        QCOMPARE(model.index(0, 3).data().toString(), u"1 of 2"_s); // only a locked outcome counts
        Candidate withElectives = candidate(u"Rana"_s, std::nullopt, {});
        withElectives.facts.facts.electives = 1;
        withElectives.facts.facts.units += {{u"E-1"_s, {}, false, Outcome::Achieved, true}, {u"E-2"_s, {}, false, Outcome::Achieved, true}};
        model.setCandidates({withElectives});
        QCOMPARE(model.index(0, 3).data().toString(), u"2 of 3"_s); // one elective is needed, and no more count
        model.setCandidates({candidate(u"Ghassan"_s, AwardKind::Statement, {unit})});
        QVERIFY(!model.index(0, 2).data(BarBelowRole).toBool());
        model.setCandidates({candidate(u"Ghassan"_s, AwardKind::Statement, {unit})}, {u"en"_s, u"ar"_s});
        QCOMPARE(model.index(0, 4).data().toString(), u"Unit FRM-02 is not achieved. No name in Arabic letters"_s);
        model.setCandidates({});
        QVERIFY(model.firstBlocked().isNull());
    }

    void cardSaysWhyNot()
    {
        CandidateCard card;
        card.showCandidate(candidate(u"Samir"_s, std::nullopt, {hours, unit}), {});
        card.resize(292, 500);
        card.show();
        QCOMPARE(card.findChildren<QLabel *>(u"reason"_s).size(), 2);
        QVERIFY(cutTexts(&card).isEmpty());
        QSignalSpy open(&card, &CandidateCard::openTrainee);
        card.findChild<QPushButton *>(u"openTrainee"_s)->click();
        QCOMPARE(open.size(), 1);
        card.showCandidate(candidate(u"Zeina"_s, AwardKind::Certificate), {});
        QCOMPARE(card.findChildren<QLabel *>(u"cardTitle"_s).last()->text(), u"Zeina"_s);
    }

    void onlyWhatMayBeDoneIsOffered()
    {
        Award award;
        award.number = u"CVT/2026/00001-42"_s;
        award.state = AwardState::Issued;
        CandidateCard unreadable; // its retention has ended
        unreadable.showAward({u"Zeina"_s, award, {}, true, true});
        for (const QString &verb : {u"savePdf"_s, u"reprint"_s, u"showPages"_s})
            QVERIFY(!unreadable.findChild<QPushButton *>(verb));
        award.values = {{u"name.first"_s, u"Zeina"_s}};
        CandidateCard card;
        card.showAward({u"Zeina"_s, award, {}, true, true});
        QVERIFY(card.findChild<QPushButton *>(u"revoke"_s));
        CandidateCard reader;
        reader.showAward({u"Zeina"_s, award, {}, false, false});
        for (const QString &verb : {u"revoke"_s, u"reprint"_s, u"replace"_s, u"showPages"_s})
            QVERIFY(!reader.findChild<QPushButton *>(verb));
        QVERIFY(reader.findChild<QPushButton *>(u"savePdf"_s));
        award.state = AwardState::Revoked;
        CandidateCard ended;
        ended.showAward({u"Zeina"_s, award, {}, true, true});
        QVERIFY(!ended.findChild<QPushButton *>(u"revoke"_s));
        QVERIFY(!ended.findChild<QPushButton *>(u"void"_s));
        QVERIFY(!ended.findChild<QPushButton *>(u"reprint"_s));
        QVERIFY(ended.findChild<QPushButton *>(u"showPages"_s)); // what was printed is seen for good
        award.state = AwardState::Held;
        CandidateCard held;
        held.showAward({u"Zeina"_s, award, {}, true, true});
        QVERIFY(held.findChild<QPushButton *>(u"handOut"_s));
    }
    void whatHappenedIsToldInOrder()
    {
        Award award;
        award.id = AwardId::make();
        award.state = AwardState::Issued;
        CandidateCard card;
        card.showAward({u"Zeina"_s, award, {}, true, true});
        const auto event = [&award](SheetEvent sheet, const QString &reason) {
            return AwardEvent{AwardEventId::make(), award.id, AwardState::Issued, AwardState::Issued, 1781000000, {}, sheet, reason};
        };
        const QList<AwardEvent> events{event(SheetEvent::None, {}), event(SheetEvent::Spoilt, {}), event(SheetEvent::Good, {}),
                                       event(SheetEvent::Copy, u"lost"_s), event(SheetEvent::Copy, u"burnt"_s)};
        card.showHistory(AwardId::make(), events); // of another one, come late
        QVERIFY(card.findChildren<QLabel *>(u"event"_s).isEmpty());
        card.showHistory(award.id, events);
        QStringList told;
        for (const QLabel *label : card.findChildren<QLabel *>(u"event"_s))
            told.append(label->text().section(u": "_s, 1));
        QCOMPARE(told, QStringList({u"Issued"_s, u"A sheet was spoilt"_s, u"Printed"_s, u"Copy 1 printed (Lost)"_s, u"Copy 2 printed (burnt)"_s}));
    }

    void registerKeepsPrintedNames()
    {
        Award award;
        award.id = AwardId::make();
        award.number = u"CVT/2026/00001-42"_s;
        award.state = AwardState::Issued;
        award.issuedOn = QDate(2026, 6, 5);
        award.values = {{u"name.first"_s, u"Zeina Fares"_s}};
        AwardTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAwards({award}, {{award.id, {1, 1, 2}}}, std::make_shared<const DirectorySnapshot>());
        QCOMPARE(model.index(0, 1).data().toString(), u"Zeina Fares"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"5 Jun 2026"_s);
        QCOMPARE(model.index(0, 4).data().toString(), u"printed, 2 copies and 1 spoilt"_s);
        QCOMPARE(model.index(0, 5).data(ShapeRole).toInt(), int(StatusShape::Done));
        QVERIFY(model.find(award.id.uuid()));
        QVERIFY(!model.find(QUuid()));
        award.values.insert(u"name.second"_s, u"زينة فارس"_s);
        model.setAwards({award}, {}, std::make_shared<const DirectorySnapshot>());
        QCOMPARE(model.index(0, 1).data().toString(), u"Zeina Fares"_s);
        useDesk(Scheme::Light, u"ar"_s); // like every other name of that window
        QCOMPARE(model.index(0, 1).data().toString(), u"زينة فارس"_s);
        useDesk();
    }
};

QTEST_MAIN(CandidateTableTest)
#include "tst_candidatetable.moc"
