// SPDX-License-Identifier: GPL-3.0-or-later
// Placements and days on the job behind the import wizard: what a check says, a name said once, one step, on both databases.
#include "groupchoice.h"
#include "hourscentre.h"
#include "importdraft.h"
#include "meetingimportsubject.h"
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
        draft.form = got(subject.form(draft.request()));
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

    /// The question said 2 days and its undo 4: of a row that is refused by its hours, and of one that stands already, too.
    void aStepSaysTheDaysThatAreTaken()
    {
        const GroupDesk desk{m_worker, m_centre->groups, m_centre->enrolments, m_centre->directory};
        PlacementTable tables(m_centre->placements, m_centre->sources, m_centre->settings);
        PlacementImportSubject placements(PlacementImportSubject::Kind::Placements, desk, tables, m_profiles);
        const ImportDraft placed = draft(placements, u"Full name\tEmployer\tMentor\tAgreement signed\tStarts\n"
                                                     "Samir Haddad\tAl-Jisr Roads\tGeorges Najjar\t2026-03-03\t2026-03-04\n"_s);
        QVERIFY(placements.carryOut(placed.request(), m_progress, OpId::make()));
        PlacementImportSubject days(PlacementImportSubject::Kind::Days, desk, tables, m_profiles);
        const QString first = u"Full name\tDate\tMinutes\nSamir Haddad\t2026-03-05\t300\n"_s;
        QVERIFY(days.carryOut(draft(days, first).request(), m_progress, OpId::make()));
        const ImportDraft logbook = draft(days, first + u"Samir Haddad\t2026-03-06\t300\nSamir Haddad\t2026-03-09\t300\nSamir Haddad\t2026-03-10\t1400\n"_s);
        QCOMPARE(got(days.check(logbook.request(), m_progress)).done(), 2);
        bool isKept = false;
        QVERIFY(days.carryOut(logbook.request(), m_progress, {OpId::make(), [&]() -> Result<void> {
            isKept = true;
            return {};
        }}));
        QVERIFY(isKept); // what goes along with it is written in the step
        const LoggedStep step = got(m_centre->undo());
        QCOMPARE(step.verb, u"placements.days"_s);
        QCOMPARE(step.ids.last(), u"2"_s);
    }

    void everyReasonIsToldAtItsCell_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("columns");
        using Kind = PlacementImportSubject::Kind;
        QTest::newRow("placement") << int(Kind::Placements)
                                   << u"Full name\tEmployer\tMentor\tAgreement signed\tStarts\tEnds\nNobody\t\t\t2026-03-03\tnever\t2026-03-20\n"_s
                                   << QStringList{u"Full name"_s, u"Starts"_s, u"Employer"_s, u"Mentor"_s};
        QTest::newRow("signed too late") << int(Kind::Placements)
                                         << u"Full name\tEmployer\tMentor\tAgreement signed\tStarts\nSamir Haddad\tAl-Jisr\tGeorges\t2026-03-05\t2026-03-04\n"_s
                                         << QStringList{u"Agreement signed"_s};
        QTest::newRow("days") << int(Kind::Days) << u"Full name\tDate\tHours\nNobody\t2026-03-05\tmany\nSamir Haddad\t2026-03-05\t\n"_s
                              << QStringList{u"Full name"_s, u"Hours"_s, u"Hours"_s, u"Full name"_s};
    }
    void everyReasonIsToldAtItsCell()
    {
        QFETCH(int, kind);
        QFETCH(QString, table);
        const GroupDesk desk{m_worker, m_centre->groups, m_centre->enrolments, m_centre->directory};
        PlacementTable tables(m_centre->placements, m_centre->sources, m_centre->settings);
        PlacementImportSubject subject(PlacementImportSubject::Kind(kind), desk, tables, m_profiles);
        QStringList columns;
        const ImportReport report = got(subject.check(draft(subject, table).request(), m_progress));
        for (const RejectedRow &row : report.rejected())
            columns.append(row.column);
        QTEST(columns, "columns");
    }

    void aMeetingReportByTheWizard()
    {
        const GroupDesk desk{m_worker, m_centre->groups, m_centre->enrolments, m_centre->directory};
        MeetingImportSubject meetings(desk, m_centre->hours, m_centre->meetings);
        const QString report = u"Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
                               "812,Roads,03/05/2026 09:00:00 AM,03/05/2026 11:00:00 AM,office@centre.example,120,3\n\n"
                               "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                               "Samir Haddad,,03/05/2026 09:00:00 AM,03/05/2026 11:00:00 AM,120,No\n"
                               "iPad (Amal D.),,03/05/2026 09:10:00 AM,03/05/2026 09:40:00 AM,30,Yes\n"
                               "Visitor,,03/05/2026 09:10:00 AM,03/05/2026 09:20:00 AM,10,Yes\n"_s;
        ImportDraft asked;
        asked.source.text = report;
        asked.choices.insert(chosenGroup, m_centre->group.id.toText());
        asked.form = got(meetings.form(asked.request()));
        asked.setTable(got(meetings.read(asked.source, {})));
        QCOMPARE(asked.table().rows.size(), 3);
        const ImportReport first = got(meetings.check(asked.request(), m_progress));
        QCOMPARE(first.done(), 1);
        QCOMPARE(first.rejectedRows(), 2);
        QVERIFY2(first.rejected().first().why.contains(u"Amal Darwish"_s), qPrintable(first.rejected().first().why));
        const int trainee = int(asked.table().headings.indexOf(first.rejected().first().column));
        const QString number = m_centre->numberOf(got(m_centre->enrolmentRepository.ofGroup(m_centre->group.id)).last().person);
        asked.mend(1, trainee, first.rejected().first().why.section(u' ', 1)); // "2026/0002 Amal Darwish", as suggested
        const Table preview = got(meetings.preview(asked.request()));
        QCOMPARE(preview.rows.value(1).value(1), u"30 of 120"_s);
        const QString matched = preview.rows.value(1).value(2);
        QVERIFY2(matched.startsWith(number) && matched.contains(u"Amal Darwish"_s), qPrintable(matched));
        asked.choices.insert(u"least"_s, u"31"_s);
        QCOMPARE(got(meetings.check(asked.request(), m_progress)).done(), 1); // half an hour is too little
        asked.choices.insert(u"least"_s, u"thirty"_s);
        QCOMPARE(meetings.check(asked.request(), m_progress).error().kind, ErrorKind::Input);
        asked.choices.insert(u"least"_s, u"20"_s);
        QVERIFY(m_centre->minutes().isEmpty());
        Progress stopped;
        stopped.cancel();
        QCOMPARE(meetings.carryOut(asked.request(), stopped, OpId::make()).error().kind, ErrorKind::Cancelled);
        QVERIFY(m_centre->minutes().isEmpty());
        const ImportOutcome outcome = got(meetings.carryOut(asked.request(), m_progress, OpId::make()));
        QCOMPARE(outcome.report.done(), 2);
        QCOMPARE(outcome.report.rejectedRows(), 1);
        QCOMPARE(m_centre->minutes().size(), 2);
        QCOMPARE(got(meetings.check(asked.request(), m_progress)).unchanged(), 2);
        QVERIFY(m_centre->undo());
        QVERIFY(m_centre->minutes().isEmpty());
    }

    /// Sessions stand: a report that is of one of them does not make a second one beside it.
    void aMeetingIsTheSessionThatStands()
    {
        const GroupDesk desk{m_worker, m_centre->groups, m_centre->enrolments, m_centre->directory};
        MeetingImportSubject meetings(desk, m_centre->hours, m_centre->meetings);
        const Group other = got(m_centre->addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        const auto add = [this](const GroupId &group, int day) {
            TrainingSession session;
            session.group = group;
            session.mode = Mode::Online;
            session.starts = m_centre->at(QDate(2026, 3, 1).addDays(day - 1), QTime(9, 0));
            session.ends = m_centre->at(QDate(2026, 3, 1).addDays(day - 1), QTime(11, 0));
            return got(m_centre->hours.addSession(session)).id.toText();
        };
        QStringList sessions;
        for (int day = 2; day < 102; ++day) // the newest sixty are far from the report
            sessions.append(add(m_centre->group.id, day));
        const QString otherSession = add(other.id, 4);
        ImportDraft asked;
        asked.source.text = u"Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                            "Samir Haddad,,04/03/2026 08:52:00 AM,04/03/2026 10:58:00 AM,126,No\n"_s;
        asked.setTable(got(meetings.read(asked.source, {})));
        const auto session = [&] {
            asked.setForm(got(meetings.form(asked.request())));
            return asked.choices.value(u"session"_s);
        };
        QCOMPARE(session(), QString()); // no group yet
        asked.choose(chosenGroup, m_centre->group.id.toText());
        asked.dates.isSaid = true;
        asked.dates.assumed = DateOrder::DayMonth; // 4 March
        QCOMPARE(session(), sessions[2]);
        asked.dates.assumed = DateOrder::MonthDay; // 3 April
        QCOMPARE(session(), sessions[32]);
        asked.dates.assumed = DateOrder::DayMonth;
        QCOMPARE(session(), sessions[2]);
        const ImportOutcome outcome = got(meetings.carryOut(asked.request(), m_progress, OpId::make()));
        QCOMPARE(outcome.report.done(), 1);
        QCOMPARE(m_centre->minutes().values(), QList<int>{118}); // of the session
        QCOMPARE(got(m_centre->hours.sessions(m_centre->group.id)).size(), sessions.size());
        asked.choose(u"session"_s, QString()); // somebody wants its own times all the same
        QCOMPARE(session(), QString());
        asked.choose(u"session"_s, sessions[2]);
        asked.choose(chosenGroup, other.id.toText());
        QCOMPARE(session(), otherSession); // that of the first group is not offered here
    }

    /// Who was marked absent before the report came is named before it is imported, and after it.
    void whoWasMarkedAbsentIsNamed()
    {
        const GroupDesk desk{m_worker, m_centre->groups, m_centre->enrolments, m_centre->directory};
        MeetingImportSubject meetings(desk, m_centre->hours, m_centre->meetings);
        const QList<Enrolment> enrolled = got(m_centre->enrolmentRepository.ofGroup(m_centre->group.id));
        TrainingSession session;
        session.group = m_centre->group.id;
        session.starts = m_centre->at(QDate(2026, 3, 5), QTime(9, 0));
        session.ends = m_centre->at(QDate(2026, 3, 5), QTime(11, 0));
        session = got(m_centre->hours.addSession(session));
        QVERIFY(m_centre->hours.setMarks(session.id, {{{}, 0, {}, enrolled[0].id, Attendance::Absent, 0}}));
        ImportDraft asked;
        asked.source.text = u"Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                            "Samir Haddad,,03/05/2026 09:00:00 AM,03/05/2026 11:00:00 AM,120,No\n"
                            "Amal Darwish,,03/05/2026 09:20:00 AM,03/05/2026 11:00:00 AM,100,No\n"_s;
        asked.setTable(got(meetings.read(asked.source, {})));
        asked.choose(chosenGroup, m_centre->group.id.toText());
        asked.dates.isSaid = true;
        asked.dates.assumed = DateOrder::MonthDay;
        asked.setForm(got(meetings.form(asked.request())));
        const QString number = m_centre->numberOf(enrolled[0].person);
        for (const bool isAgain : {false, true}) { // the same report once more says it once more
            const Table preview = got(meetings.preview(asked.request()));
            QVERIFY2(preview.rows.value(0).value(3).contains(u"absent"_s), qPrintable(preview.rows.value(0).join(u'|')));
            QVERIFY2(!preview.rows.value(1).value(3).contains(u"before"_s), qPrintable(preview.rows.value(1).join(u'|')));
            const QStringList warnings = got(meetings.check(asked.request(), m_progress)).warnings();
            QCOMPARE(warnings.filter(number).size(), 1);
            const ImportOutcome outcome = got(meetings.carryOut(asked.request(), m_progress, OpId::make()));
            QVERIFY2(outcome.sentence.contains(u"absent or excused"_s), qPrintable(outcome.sentence));
            QCOMPARE(outcome.report.done(), isAgain ? 0 : 2);
        }
        QVERIFY(got(m_centre->hours.registerOf(session.id)).lines.first().isContested());
        QCOMPARE(refusal(m_centre->hours.setMarks(session.id, {{{}, 0, {}, enrolled[0].id, Attendance::Absent, 0}})).kind, ErrorKind::Rule);
        QVERIFY(m_centre->hours.correctMarks(session.id, {{{}, 0, {}, enrolled[0].id, Attendance::Absent, 0}}, u"somebody else joined by this name"_s));
        QVERIFY(!got(m_centre->hours.registerOf(session.id)).lines.first().isContested());
        QVERIFY(!got(meetings.carryOut(asked.request(), m_progress, OpId::make())).sentence.contains(u"absent or excused"_s));
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
        // Stopped when all is written and not yet committed: it leaves no trace either.
        Placement placement;
        placement.enrolment = got(m_centre->enrolmentRepository.ofGroup(m_centre->group.id)).first().id;
        placement.employer = u"Al-Jisr Roads"_s;
        placement.mentor = u"Georges Najjar"_s;
        placement.agreementSigned = placement.starts = QDate(2026, 3, 4);
        const qint64 before = m_centre->entries();
        QCOMPARE(m_centre->placements.add({placement}, OpId::make(), &stopped).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_centre->entries(), before);
        PlacementDay day;
        day.placement = got(m_centre->placements.add({placement})).first().id;
        day.day = QDate(2026, 3, 5);
        day.minutes = 300;
        const qint64 placed = m_centre->entries();
        QCOMPARE(m_centre->placements.addDays({day}, OpId::make(), &stopped).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_centre->entries(), placed);
    }
};

QTEST_GUILESS_MAIN(TestPlacementImportSubject)
#include "tst_placementimportsubject.moc"
