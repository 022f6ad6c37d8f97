// SPDX-License-Identifier: GPL-3.0-or-later
// Results behind the import wizard: the group's programme makes the fields, and what the table does not say is chosen.
#include "assessmentscene.h"
#include "groupchoice.h"
#include "importdraft.h"
#include "resultsimportsubject.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct NoProfiles : ImportProfiles {
    Result<std::optional<ImportMemory>> find(const QString &, const QString &) const override { return std::optional<ImportMemory>(); }
    Result<void> keep(const QString &, const QString &, const ImportMemory &) override { return {}; }
    Result<DateOrder> usualDateOrder() const override { return DateOrder::DayMonth; }
};

} // namespace

class TestResultsImportSubject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }

    void aColumnForEachUnit()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        AssessmentScene scene(std::move(test));
        scene.fill();
        InlineWorker worker;
        NoProfiles profiles;
        Progress progress;
        ResultsImportSubject subject({worker, scene.groups, scene.enrolments, scene.directory}, scene.assessment, scene.importer, scene.staff, profiles);
        QVERIFY(got(subject.form({})).fields.isEmpty()); // before a group is chosen
        ImportDraft draft;
        draft.source.text = u"Name\tU1\tU2\nTrainee 0\tC\tN\nTrainee 1\tperhaps\tC\n"_s;
        draft.choices = {{chosenGroup, scene.group.id.toText()}, {u"date"_s, u"20/2/2026"_s}, {u"assessor"_s, u"T-02"_s}, {u"instrument"_s, u"online-test"_s}};
        draft.form = got(subject.form(draft.request()));
        QCOMPARE(draft.form.choices.size(), 5); // group, unit, day, assessor, instrument
        draft.setTable(got(ImportDraft::read(draft.source, {})));
        const ImportReport checked = got(subject.check(draft.request(), progress));
        QCOMPARE(checked.rejected().first().value, u"perhaps"_s);
        QVERIFY(got(scene.assessment.attemptsOf(scene.group.id)).isEmpty());
        draft.mend(1, 1, u"C"_s);
        const ImportReport done = got(subject.carryOut(draft.request(), progress, OpId::make())).report;
        QVERIFY(done.rejected().isEmpty());
        QCOMPARE(scene.outcome(1, 0), Outcome::Achieved);
        const Attempt attempt = got(scene.assessment.attempts(scene.place(0, 0))).value(0);
        QCOMPARE(attempt.assessor, scene.other.id);
        QCOMPARE(attempt.instrument, Instrument::OnlineTest);
        QCOMPARE(attempt.date, QDate(2026, 2, 20));
    }
};

QTEST_GUILESS_MAIN(TestResultsImportSubject)
#include "tst_resultsimportsubject.moc"
