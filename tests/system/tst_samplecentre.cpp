// SPDX-License-Identifier: GPL-3.0-or-later
// The sample centre keeps what the README promises of it: the course ready to be certified with everything that is normal
// about people, four groups at other stages, a sound log; and it never touches what is there already.
#include "got.h"
#include "samplecentre.h"
#include "workbench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class SampleCentreTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_place;
    std::unique_ptr<Workbench> m_centre;
    GroupListing m_course;

private Q_SLOTS:
    void initTestCase()
    {
        m_place = m_folder.filePath(u"sample.warsha"_s);
        const auto made = makeSampleCentre(m_place);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(made->groups, 5);
        m_centre = std::move(*Workbench::open(m_place));
        QVERIFY(m_centre->signIn(sampleLogin(), samplePassword()));
        for (const GroupListing &listing : got(m_centre->groups().groups()))
            if (listing.programmeCode == "FRM"_L1)
                m_course = listing;
    }
    void cleanupTestCase() { m_centre.reset(); }

    void theCourseIsReadyToBeCertified()
    {
        QCOMPARE(m_course.group.capacity, 26);
        const auto candidates = got(m_centre->certification().eligible(m_course.group.id));
        QCOMPARE(candidates.size(), 26);
        QMap<QString, int> earned;
        for (const Candidate &candidate : candidates) {
            const auto &kind = candidate.eligibility.kind;
            ++earned[kind ? awardKindCode(*kind) : u"none"_s];
            if (!kind || *kind != AwardKind::Certificate)
                QVERIFY2(!candidate.eligibility.refusals.isEmpty(), qPrintable(candidate.facts.traineeNumber)); // a sentence for every no
        }
        QCOMPARE(earned.value(u"certificate"_s), 24);
        QCOMPARE(earned.value(u"statement"_s), 1);
        QCOMPARE(m_course.counts.left, 1);
        const ProgrammeVersion plan = got(m_centre->catalogue().version(m_course.group.programmeVersion));
        QCOMPARE(plan.requiredMinutes, PerMode(6000, 0, 0, 3000)); // 100 h online, 50 h on the job
        QCOMPARE(plan.state, VersionState::Frozen);
        for (const TraineeBalance &balance : got(m_centre->hours().balance(m_course.group.id)))
            QVERIFY(balance.recorded == balance.counted); // everything is locked
    }
    void whatIsNormalAboutPeopleIsThere()
    {
        int oneWord = 0, yearOnly = 0, noPhone = 0, noDocument = 0, twoScripts = 0, firstOfJanuary = 0;
        for (const Enrolment &enrolment : got(m_centre->enrolments().ofGroup(m_course.group.id))) {
            const Person *person = m_centre->directory().snapshot()->find(enrolment.person);
            const Identity &identity = person->identity;
            oneWord += !identity.printedName().contains(u' ');
            yearOnly += identity.birth.year > 0 && identity.birth.month == 0;
            firstOfJanuary += identity.birth.month == 1 && identity.birth.day == 1;
            noPhone += identity.phones.isEmpty();
            noDocument += identity.documents.isEmpty();
            twoScripts += identity.nameIn(u"Arab") && identity.nameIn(u"Latn");
        }
        QVERIFY(oneWord > 0 && yearOnly > 0 && firstOfJanuary > 0 && noPhone > 0 && noDocument > 0);
        QVERIFY(twoScripts > 20);
    }
    void fourGroupsStandAtOtherStages()
    {
        QSet<QString> programmes;
        QSet<GroupState> states;
        for (const GroupListing &listing : got(m_centre->groups().groups())) {
            programmes.insert(listing.programmeCode);
            states.insert(listing.group.state);
            const int people = listing.counts.places() + listing.counts.applied + listing.counts.waitlisted + listing.counts.left;
            QVERIFY2(listing.group.id == m_course.group.id || (people > 0 && people < 26), qPrintable(listing.group.code));
        }
        QCOMPARE(programmes.size(), 5);
        QVERIFY(states.contains(GroupState::Planned) && states.contains(GroupState::Running) && states.contains(GroupState::Finished));
        const auto awards = got(m_centre->certification().list());
        QVERIFY(!awards.isEmpty()); // one of them was certified before
        for (const Award &award : awards)
            QCOMPARE(got(m_centre->certification().verify(award.code)).verdict, CodeVerdict::Valid);
    }
    void theLogIsSound()
    {
        const ChainCheck check = got(m_centre->changeLog().verify());
        QVERIFY(check.intact);
        QVERIFY(check.entries > 1000);
    }
    void itTouchesNothingThatIsThere()
    {
        const QString taken = m_folder.filePath(u"taken.warsha"_s);
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("somebody's file");
        file.close();
        QCOMPARE(refusal(makeSampleCentre(taken)).kind, ErrorKind::Conflict);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("somebody's file"));
        const QString nowhere = m_folder.filePath(u"no/such/folder.warsha"_s);
        QVERIFY(!makeSampleCentre(nowhere));
        QVERIFY(!QFile::exists(nowhere));
    }
};

QTEST_MAIN(SampleCentreTest)
#include "tst_samplecentre.moc"
