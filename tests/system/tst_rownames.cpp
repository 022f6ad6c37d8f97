// SPDX-License-Identifier: GPL-3.0-or-later
// What a record is called where undo leaves it alone: each table of the trade, by numbers and codes, never by a name.
#include "awarddesk.h"
#include "hourscentre.h"
#include "rownames.h"
#include "sampleprogramme.h"
#include "sqlassessmentrepository.h"
#include "sqlstaffrepository.h"
#include "staffservice.h"
#include "stepsentences.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class RowNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRecordHasAName()
    {
        HoursCentre centre(TestDatabase::make(u"sqlite"_s));
        QVERIFY(centre.begin());
        const QList<EnrolmentId> enrolled = got(centre.enrol({u"Samir Haddad"_s}));
        const PersonId person = got(centre.enrolmentRepository.find(enrolled)).value(0).person;
        const QDate day(2026, 3, 5);
        TrainingSession session;
        session.group = centre.group.id;
        session.starts = centre.at(day, QTime(8, 0));
        session.ends = centre.at(day, QTime(10, 0));
        session = got(centre.hours.addSession(session));
        QVERIFY(centre.hours.allPresent(session.id));
        const HourEntryId entry = got(centre.hours.entries({})).value(0).entry.id;
        Placement placement;
        placement.enrolment = enrolled[0];
        placement.employer = u"Al-Jisr Roads"_s;
        placement.mentor = u"Georges Najjar"_s;
        placement.agreementSigned = placement.starts = day;
        placement = got(centre.placements.add({placement})).value(0);
        SqlStaffRepository staffRows(centre.database());
        StaffService staff(centre.database(), centre.session, centre.keys, staffRows);
        StaffMember member;
        member.names = {nameFromText(u"Salma Itani"_s)};
        member = got(staff.add(member));
        SqlAssessmentRepository attempts(centre.database());
        Attempt attempt;
        attempt.id = AttemptId::make();
        const auto other = got(centre.catalogue.importProgramme({sampleProgramme(u"OTH"_s), sampleVersion(), {}}));
        attempt.place = {enrolled[0], got(centre.catalogue.version(other.version)).units.value(0).id};
        attempt.number = 1;
        attempt.date = day;
        attempt.outcome = Outcome::Achieved;
        QVERIFY(centre.plant([&] { return attempts.add({attempt}); }));
        FakeCourse course;
        FakePaper paper;
        course.add(u"Samir Haddad"_s);
        SqlCertificationRepository awards(centre.database());
        CertificationService certification(centre.database(), centre.session, centre.keys, awards, course, paper, centre.test->clock());
        const Award award = got(certification.issue({course.course.group})).awards.value(0);

        const CentreRowNames names({centre.catalogueRepository, centre.personRepository, staffRows, centre.groupRepository,
                                    centre.enrolmentRepository, centre.hoursRepository, centre.placementRepository, attempts, awards});
        const ProgrammeId programme = got(centre.catalogue.version(centre.programmeVersion)).programme;
        const QString place = u"the place of trainee 2026/0001 in group FRM-26-A"_s;
        const QMap<QString, std::pair<QString, QString>> expected{
            {u"person"_s, {person.toText(), u"trainee 2026/0001"_s}},
            {u"person_protection"_s, {person.toText(), u"trainee 2026/0001"_s}},
            {u"staff"_s, {member.id.toText(), u"staff member S-01"_s}},
            {u"programme"_s, {programme.toText(), u"programme FRM"_s}},
            {u"programme_version"_s, {centre.programmeVersion.toText(), u"version 1 of programme FRM"_s}},
            {u"training_group"_s, {centre.group.id.toText(), u"group FRM-26-A"_s}},
            {u"enrolment"_s, {enrolled[0].toText(), place}},
            {u"training_session"_s, {session.id.toText(), u"the session of group FRM-26-A on 5 Mar 2026"_s}},
            {u"hour_entry"_s, {entry.toText(), u"an entry of hours on 5 Mar 2026 under "_s + place}},
            {u"placement"_s, {placement.id.toText(), u"the placement at Al-Jisr Roads under "_s + place}},
            {u"assessment_attempt"_s, {attempt.id.toText(), u"a result under "_s + place}},
            {u"award"_s, {award.id.toText(), u"certificate "_s + award.number}}};
        for (const auto &[table, row] : expected.asKeyValueRange()) {
            QCOMPARE(names.nameOf(table, row.first), row.second);
            QCOMPARE(names.nameOf(table, PersonId::make().toText()), QString()); // gone meanwhile
            QCOMPARE(names.nameOf(table, u"no id"_s), QString());
        }
        QCOMPARE(names.nameOf(u"change_entry"_s, person.toText()), QString());
        for (const QString &table : {u"enrolment"_s, u"hour_entry"_s, u"placement"_s, u"assessment_attempt"_s})
            QCOMPARE(names.wholeOf(table, expected.value(table).first), u"group FRM-26-A"_s);
        QCOMPARE(names.wholeOf(u"person"_s, person.toText()), QString());
        ChangeLog log(centre.database());
        const auto steps = got(log.stepsOf(got(log.stepIds({QStringList{u"people.import"_s}, {}}))));
        QVERIFY(!steps.isEmpty());
        QCOMPARE(names.nameOf(steps.first().table, steps.first().row), u"trainee 2026/0001"_s); // its keys were written before its row
    }
    void aVerbThatNobodyKnowsIsShownAsItIs()
    {
        LoggedStep step;
        step.verb = u"future.verb"_s; // of a newer program, on the same database
        QCOMPARE(stepSentence(step), u"future.verb"_s);
        step.verb = u"hours.lock"_s;
        QCOMPARE(stepSentence(step), u"lock hours"_s);
        struct : RowNames {
            QString nameOf(const QString &table, const QString &row) const override { return row == u"1"_s ? table : QString(); }
            QString wholeOf(const QString &, const QString &) const override { return u"whole"_s; }
        } names;
        QCOMPARE(stepSentence(step, names), u"lock hours"_s); // the group is not there any more
        step.ids = {u"1"_s};
        QCOMPARE(stepSentence(step, names), u"lock hours: training_group"_s);
        step.verb = u"hours.register"_s;
        step.ids = {u"1"_s, u"25"_s};
        QCOMPARE(stepSentence(step, names), u"mark a register: training_session"_s);
        step.verb = u"placements.confirm"_s;
        QVERIFY(stepSentence(step, names).startsWith(u"confirm 25 day"_s) && stepSentence(step, names).endsWith(u": placement"_s));
        step.ids = {u"12"_s}; // of several placements, or as it was written before
        QVERIFY(stepSentence(step, names).startsWith(u"confirm 12 day"_s));
        step.verb = u"access.refused"_s;
        step.ids = {u"3"_s, u"1"_s};
        QCOMPARE(stepSentence(step, names), u"refuse a wrong password: access_user"_s);
        step.verb = u"people.register"_s;
        step.ids = {};
        step.table = u"person"_s; // the row that was written
        step.row = u"1"_s;
        QCOMPARE(stepSentence(step, names), u"register a trainee: person"_s);
        step.verb = u"assessment.record"_s;
        step.table = u"assessment_attempt"_s;
        step.ids = {u"1"_s};
        QCOMPARE(stepSentence(step, names), u"record results: assessment_attempt"_s);
        step.ids = {u"25"_s};
        QCOMPARE(stepSentence(step, names), u"record results: whole"_s); // of many, their group
        step.verb = u"enrolment.enrol"_s;
        step.ids = {GroupId::make().toText(), u"1"_s};
        QCOMPARE(stepSentence(step), u"enrol in a group"_s);
        step.ids.last() = u"12"_s; // counts of several
        QVERIFY2(stepSentence(step).startsWith(u"enrol 12 trainee"_s), qPrintable(stepSentence(step)));
        step.verb = u"enrolment.transfer"_s; // ids of those who go, and where to
        step.ids = {u"a"_s, u"b"_s, u"c"_s};
        QVERIFY(stepSentence(step).contains(u'2'));
    }
};

QTEST_GUILESS_MAIN(RowNamesTest)
#include "tst_rownames.moc"
