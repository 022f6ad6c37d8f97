// SPDX-License-Identifier: GPL-3.0-or-later
// Placements and days on the job behind the import wizard: what a check says, a name said once, one step, on both databases.
#include "groupplacing.h"
#include "hourscentre.h"
#include "importdraft.h"
#include "placementimportsubject.h"

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

class TestPlacementImportSubject : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    InlineWorker m_worker;
    NoProfiles m_profiles;
    Progress m_progress;

    /// As the wizard: the table read, the form asked, the columns guessed, the group chosen.
    ImportDraft draft(const ImportSubject &subject, const QString &text)
    {
        ImportDraft draft;
        draft.source.text = text;
        draft.choices.insert(chosenGroup, m_centre->group.id.toText());
        draft.form = got(subject.form(draft.choices));
        draft.setTable(got(ImportDraft::read(draft.source, {})));
        return draft;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<HoursCentre>(std::move(test));
        QVERIFY(m_centre->begin());
        QVERIFY(m_centre->enrol({u"Samir Haddad"_s, u"Amal Darwish"_s}));
    }
    void cleanup() { m_centre.reset(); }

    void placementsThenTheirDays()
    {
        const GroupDesk desk{m_worker, m_centre->groups, m_centre->enrolments, m_centre->directory};
        PlacementTable tables(m_centre->placements, m_centre->sources, m_centre->settings);
        PlacementImportSubject placements(PlacementImportSubject::Kind::Placements, desk, tables, m_profiles);
        ImportDraft asked = draft(placements, u"Full name\tEmployer\tMentor\tAgreement signed\tStarts\tEnds\n"
                                              "Samir Haddad\tAl-Jisr Roads\tGeorges Najjar\t2026-03-03\t2026-03-04\t2026-03-20\n"
                                              "S. Hadad\tAl-Jisr Roads\tGeorges Najjar\t2026-03-03\t2026-04-04\t2026-04-20\n"_s);
        QCOMPARE(asked.form.choices.first().values.size(), 2); // none yet, and the group
        QVERIFY(placements.missing(asked.form, asked.mapping).isEmpty());
        const ImportReport first = got(placements.check(asked.request(), m_progress));
        QCOMPARE(first.done(), 1);
        QCOMPARE(first.rejected().size(), 1);
        QVERIFY(got(m_centre->placements.ofGroup(m_centre->group.id)).isEmpty());
        asked.readAs(int(asked.table().headings.indexOf(first.rejected().first().column)), u"S. Hadad"_s, u"Amal Darwish"_s);
        QCOMPARE(got(placements.carryOut(asked.request(), m_progress, OpId::make())).report.done(), 2);
        QCOMPARE(got(m_centre->placements.ofGroup(m_centre->group.id)).size(), 2);

        PlacementImportSubject days(PlacementImportSubject::Kind::Days, desk, tables, m_profiles);
        const ImportDraft logbook = draft(days, u"Full name\tDate\tMinutes\nSamir Haddad\t2026-03-05\t300\nSamir Haddad\t2026-06-05\t300\n"_s);
        const ImportReport done = got(days.carryOut(logbook.request(), m_progress, OpId::make())).report;
        QCOMPARE(done.done(), 1);
        QCOMPARE(done.rejected().size(), 1); // no placement in June
        QCOMPARE(got(days.check(logbook.request(), m_progress)).unchanged(), 1);
    }

    void cancelledItWritesNothing()
    {
        const GroupDesk desk{m_worker, m_centre->groups, m_centre->enrolments, m_centre->directory};
        PlacementTable tables(m_centre->placements, m_centre->sources, m_centre->settings);
        PlacementImportSubject placements(PlacementImportSubject::Kind::Placements, desk, tables, m_profiles);
        const ImportDraft asked = draft(placements, u"Full name\tEmployer\tMentor\tAgreement signed\tStarts\n"
                                                    "Samir Haddad\tAl-Jisr Roads\tGeorges Najjar\t2026-03-03\t2026-03-04\n"_s);
        Progress stopped;
        stopped.cancel();
        QCOMPARE(placements.carryOut(asked.request(), stopped, OpId::make()).error().kind, ErrorKind::Cancelled);
        QVERIFY(got(m_centre->placements.ofGroup(m_centre->group.id)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlacementImportSubject)
#include "tst_placementimportsubject.moc"
