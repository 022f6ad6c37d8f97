// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on a real centre: what each says of whom, by group, trainee and period; who may not read them; stopped halfway.
#include "reportscentre.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// The cells of one column.
QStringList cells(const ReportTable &table, const QString &title)
{
    QStringList found;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].title == title)
            for (const QStringList &row : table.rows)
                found.append(row[i]);
    return found;
}

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ReportsCentre> m_centre;
    const QDate m_monday{2026, 1, 12};

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<ReportsCentre>(std::move(test));
    }
    void cleanup() { m_centre.reset(); }

    void everyRowHasACellForEveryColumn()
    {
        m_centre->teach(m_monday, Mode::Online);
        QVERIFY(m_centre->certification.issue({m_centre->group.id}));
        for (const ReportTopic kind : allReportTopics()) {
            const Report report = m_centre->of(kind);
            QVERIFY2(!report.table.rows.isEmpty(), qPrintable(reportCode(kind)));
            QCOMPARE(report.centre, u"Beirut Skills Centre"_s);
            for (const QStringList &row : report.table.rows)
                QCOMPARE(row.size(), report.table.columns.size());
            for (const ReportSheet &sheet : report.sheets)
                for (const ReportTable &table : sheet.tables)
                    for (const QStringList &row : table.rows)
                        QCOMPARE(row.size(), table.columns.size());
        }
    }
    void whoIsInAGroup()
    {
        QVERIFY(m_centre->enrolments.withdraw(m_centre->members[1].id, LeavingReason::FoundWork, {}, QDate(2026, 1, 20)));
        const Report report = m_centre->of(ReportTopic::GroupList);
        QCOMPARE(cells(report.table, u"Name"_s), QStringList({u"Trainee 0"_s, u"Trainee 1"_s, u"Trainee 2"_s, u"Trainee 3"_s}));
        QCOMPARE(cells(report.table, u"Status"_s)[1], u"Withdrawn"_s);
        QCOMPARE(cells(report.table, u"Since"_s)[1], u"2026-01-20"_s);
        QCOMPARE(report.subject, u"G1"_s);
        Group group = got(m_centre->groups.group(m_centre->group.id));
        for (const QString &name : {u"G1"_s, u"Road foremen"_s}) {
            group.name = name;
            group = got(m_centre->groups.change(group));
            QCOMPARE(m_centre->of(ReportTopic::GroupList).facts.first(), name == group.code ? u"Group \u2068G1\u2069"_s : u"Group \u2068G1 · Road foremen\u2069"_s);
        }
    }
    void whoCameLaterStandsWhereTheNameBelongs()
    {
        (void)got(m_centre->enrolPeople(m_centre->addPeople({u"Amina Late"_s}), m_centre->group.id));
        for (const ReportTopic topic : {ReportTopic::GroupList, ReportTopic::SignIn, ReportTopic::Attendance, ReportTopic::Results})
            QCOMPARE(cells(m_centre->of(topic).table, u"Name"_s).first(), u"Amina Late"_s);
    }
    void attendanceIsOfAllPlannedHoursWhateverThePeriod()
    {
        m_centre->teach(m_monday, Mode::Online);
        m_centre->teach(m_monday.addDays(30), Mode::Online);
        QVERIFY(m_centre->hours.lock(m_centre->group.id, {}, {}, {}));
        const Report all = m_centre->of(ReportTopic::Attendance);
        QCOMPARE(cells(all.table, u"Recorded"_s), QStringList({u"480"_s, u"480"_s, u"480"_s, u"0"_s}));
        QCOMPARE(cells(all.table, u"Planned"_s).first(), u"9000"_s);
        QCOMPARE(cells(all.table, u"Of all planned"_s), QStringList({u"53"_s, u"53"_s, u"53"_s, u"0"_s}));
        const Report month = m_centre->of(ReportTopic::Attendance, QDate(2026, 1, 1), QDate(2026, 1, 31));
        QCOMPARE(cells(month.table, u"In the period"_s), QStringList({u"240"_s, u"240"_s, u"240"_s, u"0"_s}));
        QCOMPARE(cells(month.table, u"Counted"_s).first(), u"480"_s);
        QCOMPARE(cells(month.table, u"Of all planned"_s), cells(all.table, u"Of all planned"_s));
        QVERIFY(month.facts.contains(u"1 Jan 2026 – 31 Jan 2026"_s));
    }
    void aStatementForEachTrainee()
    {
        m_centre->teach(m_monday, Mode::Online);
        const Report report = m_centre->of(ReportTopic::HoursStatement);
        QCOMPARE(report.sheets.size(), 4);
        QCOMPARE(report.sheets[0].heading, u"Trainee 0"_s);
        QCOMPARE(report.sheets[0].tables[0].rows.last(), QStringList({u"Together"_s, u"9000"_s, u"240"_s, u"0"_s, report.sheets[0].tables[0].rows.last()[4], u"0"_s}));
        QCOMPARE(report.sheets[0].tables[1].rows, QList<QStringList>({{u"2026-01-12"_s, u"Online"_s, u"register"_s, report.sheets[0].tables[1].rows[0][3], u"240"_s, u"not yet"_s}}));
        QVERIFY(report.sheets[3].tables[1].rows.isEmpty()); // who has no hours has a page that says so
        const Report one = got(m_centre->read({.kind = ReportTopic::HoursStatement, .group = m_centre->group.id, .person = m_centre->members[2].person}));
        QCOMPARE(one.sheets.size(), 1);
        QCOMPARE(one.sheets[0].heading, u"Trainee 2"_s);
        QCOMPARE(one.table.rows.size(), 1);
        QCOMPARE(one.table.rows[0][0], u"2026/0003"_s);
        QCOMPARE(reportFileName(one), u"hours-statement-G1-2026-0003-2026-03-02"_s); // whose file it is
        QVERIFY(!reportFileName(one).contains("Trainee"_L1)); // by number: a name of a file is seen by many
        QVERIFY(reportFileName(one) != reportFileName(report));
        const auto whole = m_centre->read({.kind = ReportTopic::HoursStatement});
        QVERIFY(!whole && whole.error().kind == ErrorKind::Rule);
    }
    void aSheetToSignTakesSevenSessionsAcross()
    {
        for (int day = 0; day < 9; ++day)
            m_centre->teach(m_monday.addDays(day), Mode::Classroom);
        const Report report = m_centre->of(ReportTopic::SignIn, m_monday, m_monday.addDays(8));
        QCOMPARE(report.sheets.size(), 2);
        QCOMPARE(report.sheets[0].tables[0].columns.size(), 2 + 7);
        QCOMPARE(report.sheets[1].tables[0].columns.size(), 2 + 2);
        const Report none = m_centre->of(ReportTopic::SignIn, QDate(2026, 5, 1), QDate(2026, 5, 7));
        QCOMPARE(none.sheets[0].tables[0].columns.last().title, u"Signature"_s); // of a week with no session: one to sign all the same
    }
    void resultsAndWhatIsMissing()
    {
        QVERIFY(m_centre->assessment.record({m_centre->attempt(0, 0, Outcome::Achieved), m_centre->attempt(1, 0, Outcome::NotYetAchieved)}));
        const Report results = m_centre->of(ReportTopic::Results);
        QCOMPARE(results.table.rows.size(), 4 * 3);
        QCOMPARE(cells(results.table, u"Outcome"_s)[0], outcomeName(Outcome::Achieved));
        QCOMPARE(cells(results.table, u"Outcome"_s)[1], outcomeName(Outcome::NotStarted));
        QCOMPARE(cells(results.table, u"Attempts"_s).mid(0, 2), QStringList({u"1"_s, {}}));
        const Report missing = m_centre->of(ReportTopic::Missing);
        QCOMPARE(cells(missing.table, u"Name"_s), QStringList({u"Trainee 3"_s})); // the others are ready
        QVERIFY(m_centre->certification.issue({m_centre->group.id}));
        QCOMPARE(cells(m_centre->of(ReportTopic::Missing).table, u"Name"_s), QStringList({u"Trainee 3"_s})); // what is issued is missing nothing
    }
    void theRegisterHasEveryNumber()
    {
        const auto issued = got(m_centre->certification.issue({m_centre->group.id}));
        QVERIFY(m_centre->certification.reprint(issued.awards[0].id, u"lost"_s));
        for (CandidateFacts &person : m_centre->course.people)
            person.names[0].printed += u" Saleh"_s;
        const auto fresh = got(m_centre->certification.replace(issued.awards[0].id, u"name"_s));
        const Report report = got(m_centre->read({.kind = ReportTopic::Register}));
        QCOMPARE(report.table.rows.size(), issued.awards.size() + 1);
        QCOMPARE(cells(report.table, u"State"_s).count(u"Replaced"_s), 1);
        QCOMPARE(cells(report.table, u"Copies"_s).count(u"1"_s), 1);
        QVERIFY(cells(report.table, u"Replaces"_s).contains(issued.awards[0].number));
        const QDate day = fresh.awards[0].issuedOn;
        QVERIFY(got(m_centre->read({.kind = ReportTopic::Register, .from = day.addDays(1)})).table.rows.isEmpty());
    }
    void allGroupsOfTheCentre()
    {
        const Group second = got(m_centre->groups.add(m_centre->asked(u"A0"_s)));
        (void)got(m_centre->enrolPeople(m_centre->addPeople({u"Somebody else"_s}), second.id));
        const Report report = got(m_centre->read({.kind = ReportTopic::GroupList}));
        QCOMPARE(cells(report.table, u"Group"_s), QStringList({u"A0"_s, u"G1"_s, u"G1"_s, u"G1"_s, u"G1"_s}));
        QVERIFY(report.subject.isEmpty());
    }
    void inStepsEachGroupAsItIsThen()
    {
        const Group second = got(m_centre->groups.add(m_centre->asked(u"Z9"_s)));
        const auto somebody = m_centre->addPeople({u"Somebody else"_s});
        const auto progress = std::make_shared<Progress>();
        const ReportService::Step step = m_centre->reports.inSteps({.kind = ReportTopic::GroupList}, progress);
        QVERIFY(!step()); // which groups there are
        QVERIFY(!step()); // G1
        (void)got(m_centre->enrolPeople(somebody, second.id)); // saved while it is read
        const auto report = step();
        QVERIFY(report && *report);
        QCOMPARE(cells((*report)->table, u"Group"_s), QStringList({u"G1"_s, u"G1"_s, u"G1"_s, u"G1"_s, u"Z9"_s}));
    }
    void noStepAfterTheSignOut()
    {
        (void)got(m_centre->groups.add(m_centre->asked(u"Z9"_s)));
        const ReportService::Step step = m_centre->reports.inSteps({.kind = ReportTopic::GroupList}, std::make_shared<Progress>());
        QVERIFY(!step());
        QVERIFY(!step());
        m_centre->session.close();
        const auto report = step();
        QVERIFY(report && !*report);
        QCOMPARE(report->error().kind, ErrorKind::Denied);
    }
    void whoMayNotReadPeopleReadsNoReport()
    {
        m_centre->session.close();
        for (const ReportTopic kind : allReportTopics())
            QCOMPARE(m_centre->read({.kind = kind, .group = m_centre->group.id}).error().kind, ErrorKind::Denied);
    }
    void stoppedIsNoReport()
    {
        Progress progress;
        progress.cancel();
        const auto report = m_centre->reports.read({.kind = ReportTopic::GroupList}, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
