// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a table of trainees enrols: each row into the group it names, the others into the one chosen for all, in one step.
#include "enrolmentcentre.h"
#include "groupplacing.h"
#include "peopleimport.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestGroupPlacing : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EnrolmentCentre> m_centre;

    static Table table()
    {
        Table table;
        table.headings = {u"Name"_s, u"Group"_s};
        table.headingRow = 1;
        table.rows = {{u"Hala"_s, u"frm-26-b"_s}, {u"Rana"_s, QString()}, {u"Omar"_s, u"FRM-26-A"_s}, {u"Ali"_s, u"FRM-99"_s}};
        table.rowNumbers = {2, 3, 4, 5};
        return table;
    }
    qsizetype members(const QString &code)
    {
        return got(m_centre->enrolments.ofGroup(got(m_centre->groups.groupByCode(code)).id)).size();
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<EnrolmentCentre>(std::move(test));
        QVERIFY(m_centre->addProgramme());
        for (const QString &code : {u"FRM-26-A"_s, u"FRM-26-B"_s})
            QVERIFY(m_centre->groups.add(m_centre->asked(code)));
    }
    void cleanup() { m_centre.reset(); }

    void eachRowIntoItsOwn_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<int>("inA");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one for all the others") << u"FRM-26-A"_s << 2 << u"FRM-26-A: 2 enrolled, 0 on the waiting list. FRM-26-B: 1 enrolled, 0 on the waiting list."_s;
        QTest::newRow("none for the others") << QString() << 1 << u"FRM-26-A: 1 enrolled, 0 on the waiting list. FRM-26-B: 1 enrolled, 0 on the waiting list."_s;
    }
    void eachRowIntoItsOwn()
    {
        QFETCH(QString, chosen);
        QFETCH(int, inA);
        GroupPlacing placing(m_centre->groups, m_centre->enrolments, m_centre->test->clock());
        const PeopleImport import(m_centre->people, m_centre->session, m_centre->test->clock());
        PeopleImportOptions options;
        options.whyNotInto = [&placing](const QString &place) { return placing.whyNotInto(place); };
        const PeopleImportPlan plan = got(import.plan(table(), options));
        QCOMPARE(plan.report.lines(), QStringList{u"Row 5, Group: There is no group FRM-99."_s});
        const QString id = chosen.isEmpty() ? QString() : got(m_centre->groups.groupByCode(chosen)).id.toText();
        const auto work = got(placing.placing(TraineePlacing::By::Table, id, plan.present, {plan.placesOfPeople, plan.placesOfPresent}));
        QVERIFY(import.carryOut(plan, work.work));
        QCOMPARE(members(u"FRM-26-A"_s), inA);
        QCOMPARE(members(u"FRM-26-B"_s), 1);
        QTEST(work.sentence(), "sentence");
        QVERIFY(m_centre->undo()); // one step
        QCOMPARE(members(u"FRM-26-A"_s) + members(u"FRM-26-B"_s), 0);
    }

    /// The command line may say a day for all.
    void theDayThatIsSaidIsThatOfEveryGroup()
    {
        const Group group = got(m_centre->groups.groupByCode(u"FRM-26-B"_s));
        for (const QDate &said : {QDate(), group.starts.addDays(3)}) {
            GroupPlacing placing(m_centre->groups, m_centre->enrolments, m_centre->test->clock(), said);
            const PersonId person = m_centre->addPerson(said.isValid() ? u"Hala"_s : u"Tala"_s);
            const auto work = got(placing.placing(TraineePlacing::By::Table, QString(), {person}, {{}, {u"FRM-26-B"_s}}));
            QVERIFY(work.work({}));
            QCOMPARE(got(m_centre->enrolments.find(group.id, person)).enrolled, said.isValid() ? said : group.starts);
            QCOMPARE(work.placed().first().place, group.code);
            QCOMPARE(work.placed().first().in, 1);
        }
    }

    void aGroupThatIsOverTakesNobody()
    {
        Group group = got(m_centre->groups.groupByCode(u"FRM-26-B"_s));
        group.state = GroupState::Cancelled;
        QVERIFY(m_centre->groups.change(group));
        const GroupPlacing placing(m_centre->groups, m_centre->enrolments, m_centre->test->clock());
        QVERIFY(placing.whyNotInto(u"FRM-26-A"_s).isEmpty());
        QCOMPARE(placing.whyNotInto(u"FRM-26-B"_s), u"Group FRM-26-B is cancelled; nobody can join it."_s);
    }
};

QTEST_MAIN(TestGroupPlacing)
#include "tst_groupplacing.moc"
