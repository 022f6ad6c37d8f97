// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentscene.h"
#include "tablereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

class TestAssessmentImport : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<AssessmentScene> m_scene;

    ImportReport run(const QString &text, AssessmentImportOptions options = {})
    {
        options.group = m_scene->group.id;
        return got(m_scene->importer.run(got(TableReader::readBytes(text.toUtf8(), u"results.csv"_s)), options));
    }
    Error refusal(const QString &text, AssessmentImportOptions options = {})
    {
        options.group = m_scene->group.id;
        const auto report = m_scene->importer.run(got(TableReader::readBytes(text.toUtf8(), u"results.csv"_s)), options);
        return report ? Error() : report.error();
    }
    QString number(int person) { return m_scene->number(person); }
    qsizetype attempts() { return got(m_scene->assessment.attemptsOf(m_scene->group.id)).size(); }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_scene = std::make_unique<AssessmentScene>(std::move(test));
        m_scene->fill();
    }
    void cleanup() { m_scene.reset(); }

    void aRowPerPersonAndUnit()
    {
        const QString table = u"Trainee number,Unit,Result,Date,Assessor,Comment\n%1,U1,C,2026-02-20,T-02,good\n%1,U2,NYC,2026-02-20,T-02,\n"
                              "%2,U1,ناجح,2026-02-20,Staff T-01,\n"_s.arg(number(0), number(1));
        const ImportReport report = run(table);
        QCOMPARE(report.lines(), QStringList());
        QCOMPARE(report.done(), 3);
        QCOMPARE(m_scene->outcome(0, 0), Outcome::Achieved);
        QCOMPARE(m_scene->outcome(0, 1), Outcome::NotYetAchieved);
        const Attempt attempt = got(m_scene->assessment.attempts(m_scene->place(0, 0))).value(0);
        QCOMPARE(attempt.assessor, m_scene->other.id);
        QCOMPARE(got(m_scene->assessment.commentOf(attempt)), u"good"_s);
        QCOMPARE(got(m_scene->assessment.attempts(m_scene->place(1, 0))).value(0).assessor, m_scene->trainer.id);
    }

    void aColumnPerUnit()
    {
        AssessmentImportOptions options;
        options.date = QDate(2026, 2, 20);
        options.instrument = Instrument::OnlineTest;
        const ImportReport report = run(u"Name,U1,Unit U2,E1\nTrainee 0,C,N,\nTrainee 1,C,C,CT\nTrainee 2,,,\n"_s, options);
        QCOMPARE(report.done(), 2);
        QCOMPARE(report.rejected().size(), 0);
        QCOMPARE(report.warnings().size(), 1); // Trainee 2 has no outcome yet
        QCOMPARE(attempts(), 5);
        QCOMPARE(m_scene->outcome(0, 1), Outcome::NotYetAchieved);
        QCOMPARE(m_scene->outcome(1, 2), Outcome::CreditTransfer);
        QCOMPARE(got(m_scene->assessment.attempts(m_scene->place(0, 0))).value(0).instrument, Instrument::OnlineTest);
    }

    void theSameTableTwiceChangesNothing()
    {
        const QString table = u"Name,Unit,Outcome,Date\nTrainee 0,U1,NYC,2026-02-20\nTrainee 0,U1,C,2026-02-25\nTrainee 1,U1,C,2026-02-20\n"_s;
        QCOMPARE(run(table).done(), 3);
        const qint64 entries = m_scene->entries();
        const ImportReport again = run(table);
        QCOMPARE(again.done(), 0);
        QCOMPARE(again.unchanged(), 3);
        QCOMPARE(again.rejected().size(), 0);
        QCOMPARE(m_scene->entries(), entries);
        QCOMPARE(got(m_scene->assessment.lockGroup(m_scene->group.id)), 2);
        QCOMPARE(run(table).unchanged(), 3); // locked or not
    }

    void oneUndoTakesTheWholeTableBack()
    {
        QCOMPARE(run(u"Name,U1,U2,Date\nTrainee 0,C,C,2026-02-20\nTrainee 1,C,N,2026-02-20\n"_s).done(), 2);
        QCOMPARE(attempts(), 4);
        QVERIFY(m_scene->undo());
        QCOMPARE(attempts(), 0);
    }

    void aDryRunSaysTheSameAndWritesNothing()
    {
        const QString table = u"Name,Unit,Outcome,Date\nTrainee 0,U1,C,2026-02-20\nNobody,U1,C,2026-02-20\n"_s;
        AssessmentImportOptions options;
        options.dryRun = true;
        const qint64 entries = m_scene->entries();
        const ImportReport dry = run(table, options);
        QCOMPARE(m_scene->entries(), entries);
        const ImportReport real = run(table);
        QCOMPARE(dry.lines(), real.lines());
        QCOMPARE(dry.done(), real.done());
    }

    void badRowsAreNamedAndTheGoodOnesComeIn()
    {
        const QString table = u"Number,Name,Unit,Outcome,Date,Assessor\n"
                              "%1,,U1,C,2026-02-20,\n"      // 2: good
                              "9999/1,,U1,C,2026-02-20,\n"  // 3: nobody
                              "%1,,U7,C,2026-02-20,\n"      // 4: no such unit
                              "%1,,U2,85%%,2026-02-20,\n"   // 5: no outcome
                              "%1,,U2,C,2026-02-31,\n"      // 6: no such day
                              "%1,,U2,C,2031-02-20,\n"      // 7: future
                              "%1,,U2,C,2026-02-20,T-99\n"  // 8: no such assessor
                              ",,U2,C,2026-02-20,\n"        // 9: who?
                              "%1,,U2,C,,\n"                // 10: no date
                              ",Trainee 1,U2,C,2026-02-20,\n"_s.arg(number(0)); // 11: good, by name
        const ImportReport report = run(QString(table).replace(u"%%"_s, u"%"_s));
        QCOMPARE(report.done(), 2);
        QList<int> rows;
        QStringList columns;
        for (const RejectedRow &row : report.rejected()) {
            rows.append(row.number);
            columns.append(row.column);
            QVERIFY(!row.why.isEmpty());
        }
        QCOMPARE(QSet<int>(rows.cbegin(), rows.cend()), QSet<int>({3, 4, 5, 6, 7, 8, 9, 10}));
        QCOMPARE(columns, QStringList({u"Number"_s, u"Unit"_s, u"Outcome"_s, u"Date"_s, u"Assessor"_s, u"Name"_s, u"Date"_s, u"Outcome"_s}));
        QCOMPARE(m_scene->outcome(1, 1), Outcome::Achieved);
    }

    void rowsOutOfOrderStandInTheOrderOfTheirDays()
    {
        const ImportReport report = run(u"Name,Unit,Outcome,Date,Kind\nTrainee 0,U1,C,2026-02-25,retake\nTrainee 0,U1,NYC,2026-02-20,\n"_s);
        QCOMPARE(report.lines(), QStringList());
        const auto kept = got(m_scene->assessment.attempts(m_scene->place(0, 0)));
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].outcome, Outcome::NotYetAchieved);
        QCOMPARE(kept[1].kind, AttemptKind::Retake);
    }

    void achievedTwiceInOneTableIsRejectedOnce()
    {
        const ImportReport report = run(u"Name,Unit,Outcome,Date\nTrainee 0,U1,C,2026-02-20\nTrainee 0,U1,C,2026-02-21\n"_s);
        QCOMPARE(report.done(), 1);
        QCOMPARE(report.rejected().size(), 1);
        QCOMPARE(report.rejected().first().number, 3);
    }

    void twoOfOneNameNeedTheNumber()
    {
        const PersonId twin = m_scene->addPerson(u"Trainee 0"_s);
        QVERIFY(m_scene->enrolments.enrol(m_scene->group.id, {twin}, QDate(2026, 1, 5)));
        const ImportReport report = run(u"Name,Unit,Outcome,Date\nTrainee 0,U1,C,2026-02-20\n"_s);
        QCOMPARE(report.rejected().size(), 1);
        QVERIFY(report.rejected().first().why.contains("2 trainees"_L1));
    }

    void whatCannotBeMappedIsSaid()
    {
        QCOMPARE(refusal(u"Unit,Outcome\nU1,C\n"_s).kind, ErrorKind::Input);
        QVERIFY(refusal(u"Name,Score\nTrainee 0,12\n"_s).message.contains("Score"_L1));
        AssessmentImportOptions options;
        options.assessor = u"T-99"_s;
        QVERIFY(refusal(u"Name,U1\nTrainee 0,C\n"_s, options).message.contains("T-99"_L1));
        options = {};
        options.unit = u"U8"_s;
        QVERIFY(refusal(u"Name,Outcome\nTrainee 0,C\n"_s, options).message.contains("U8"_L1));
        options = {};
        options.mapping = {u"Score=outcome"_s};
        options.unit = u"u1"_s;
        options.date = QDate(2026, 2, 20);
        QCOMPARE(run(u"Name,Score\nTrainee 0,C\n"_s, options).done(), 1);
    }

    void rightsAreAsked()
    {
        openTestSession(m_scene->session, Roles(Role::Counsellor));
        QCOMPARE(refusal(u"Name,U1,Date\nTrainee 0,C,2026-02-20\n"_s).kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestAssessmentImport)
#include "tst_assessmentimport.moc"
