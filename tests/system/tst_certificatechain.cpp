// SPDX-License-Identifier: GPL-3.0-or-later
// From enrolment to printed paper through every slice, on both databases: who earns what, what the page and its code say.
#include "centresetup.h"
#include "scans.h"
#include "got.h"
#include "loghistory.h"
#include "personlog.h"
#include "somebody.h"
#include "sqlpersonrepository.h"
#include "testdatabase.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestCertificateChain : public QObject
{
    Q_OBJECT
    const QDate m_start{2026, 3, 2};
    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_centre;
    Group m_group;
    QList<Enrolment> m_enrolments;

    QString freshPlace() const
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine == u"sqlite")
            return m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128) + u".warsha"_s);
        const auto other = TestDatabase::make(engine);
        const QString location = other ? other->location() : QString();
        const qsizetype at = location.indexOf(u"/t_"_s);
        return location.isEmpty() ? location : location.left(at + 3) + QUuid::createUuid().toString(QUuid::Id128) + location.mid(at + 35);
    }
    static ProgrammeDocument programme()
    {
        ProgrammeDocument document;
        document.programme.code = u"FRM"_s;
        document.programme.titles = {{u"en"_s, u"Foreman for road maintenance"_s}, {u"ar"_s, u"مراقب ورشة صيانة الطرق"_s}};
        document.programme.isced = 3;
        document.programme.nationalLevel = u"BT1"_s;
        document.programme.isco08 = u"3123"_s;
        document.programme.iscedField = u"0732"_s;
        document.version.requiredMinutes = PerMode(120, 0, 0, 0);
        document.version.leastAttendance = 80;
        for (const QString &code : {u"U1"_s, u"U2"_s}) {
            Unit unit;
            unit.code = code;
            unit.titles = {{u"en"_s, u"Unit "_s + code}, {u"ar"_s, u"وحدة"_s}};
            document.version.units.append(unit);
        }
        return document;
    }
    QList<PersonId> registerPeople()
    {
        QList<PersonId> people;
        const QList<QList<PersonName>> everybody{
            {nameFromText(u"Abdallah al-Khoury"_s), nameFromText(u"عبد الله الخوري"_s)}, {nameFromText(u"ريما"_s)},
            {nameFromText(u"Khaled"_s)}, {nameFromText(u"Lina Saleh"_s)}};
        for (const QList<PersonName> &names : everybody) {
            Identity identity;
            identity.names = names;
            people.append(got(m_centre->people().registerPerson(identity)).id);
        }
        return people;
    }
    void teach()
    {
        QList<HourEntry> entries;
        for (qsizetype i = 0; i < m_enrolments.size(); ++i) {
            HourEntry entry;
            entry.enrolment = m_enrolments[i].id;
            entry.day = m_start.addDays(1);
            entry.plannedMinutes = 120;
            entry.minutes = i == 2 ? 60 : 120; // the third attended half
            entries.append(entry);
        }
        QCOMPARE(got(m_centre->hours().record(entries)).size(), entries.size());
        QCOMPARE(got(m_centre->hours().lock(m_group.id, {}, {}, {})).locked, int(entries.size()));
    }
    void assess()
    {
        StaffMember assessor;
        assessor.code = u"A-01"_s;
        assessor.names = {nameFromText(u"Maya Nassar"_s)};
        assessor.assesses = true;
        const StaffId by = got(m_centre->staff().add(assessor)).id;
        const GroupResults results = got(m_centre->assessment().ofGroup(m_group.id));
        QList<NewAttempt> attempts;
        for (qsizetype i = 0; i < m_enrolments.size(); ++i)
            for (const Unit &unit : results.version.units)
                attempts.append({{m_enrolments[i].id, unit.id}, m_start.addDays(2), by, Instrument::OnlineTest,
                                 i == 3 && unit.code == u"U2" ? Outcome::NotYetAchieved : Outcome::Achieved, AttemptKind::Resit, {}});
        QCOMPARE(got(m_centre->assessment().record(attempts)).size(), attempts.size());
        QVERIFY(m_centre->assessment().lockGroup(m_group.id));
    }
    QStringList earned()
    {
        QStringList kinds;
        for (const Candidate &candidate : got(m_centre->certification().eligible(m_group.id)))
            kinds.append(candidate.eligibility.kind ? awardKindCode(*candidate.eligibility.kind) : u"none"_s);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        const QString place = freshPlace();
        if (place.isEmpty())
            QSKIP("no PostgreSQL server here");
        NewCentreRequest request{place, usualProfileFor(u"LB"_s), {}};
        request.profile.names = {{u"en"_s, u"Road Builders' Training Centre"_s}, {u"ar"_s, u"مركز تدريب بناة الطرق"_s}};
        request.profile.code = u"BEY"_s;
        request.access.first = {u"director"_s, u"The Director"_s, u"long enough"_s, Role::Director};
        auto made = makeCentre(request);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
        m_centre = std::move(made->workbench);
        const auto imported = got(m_centre->catalogue().importProgramme(programme()));
        Group group;
        group.code = u"FRM-26-A"_s;
        group.name = u"First"_s;
        group.programmeVersion = imported.version;
        group.starts = m_start;
        group.ends = m_start.addDays(90);
        m_group = got(m_centre->groups().add(group));
        m_enrolments = got(m_centre->enrolments().enrol(m_group.id, registerPeople(), m_start)).inGroup;
        QCOMPARE(m_enrolments.size(), 4);
    }
    void cleanup() { m_centre.reset(); }

    void eachGetsWhatWasEarned()
    {
        QCOMPARE(earned(), (QStringList{u"none"_s, u"none"_s, u"none"_s, u"none"_s}));
        teach();
        QCOMPARE(earned(), (QStringList{u"attendance"_s, u"attendance"_s, u"attendance"_s, u"attendance"_s}));
        assess();
        QCOMPARE(earned(), (QStringList{u"certificate"_s, u"certificate"_s, u"statement"_s, u"statement"_s}));
        QVERIFY(m_centre->enrolments().withdraw(m_enrolments[1].id, LeavingReason::FoundWork, u"went to sea"_s, m_start.addDays(3)));
        QCOMPARE(earned()[1], u"statement"_s);
    }
    void paperAndCodeSayTheSame()
    {
        teach();
        assess();
        QVERIFY(m_centre->centre().set(u"certificates.verification_host"_s, u"verify.example.org"_s));
        const IssueResult issued = got(m_centre->certification().issue({m_group.id}));
        QCOMPARE(issued.awards.size(), 4);
        const QList<QStringList> pages = got(got(Scans::load())->readCodesOfPdf(issued.pdf));
        QCOMPARE(pages.size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE(pages[i], QStringList{issued.awards[i].code});
            QVERIFY(pages[i].first().startsWith(u"HTTPS://VERIFY.EXAMPLE.ORG/#"_s));
            const CodeAnswer answer = got(m_centre->certification().verify(pages[i].first()));
            QCOMPARE(answer.verdict, CodeVerdict::Valid);
            QCOMPARE(answer.claims.number, issued.awards[i].number);
            QCOMPARE(answer.claims.names.first(), issued.awards[i].values.value(u"name.first"_s));
        }
        const FrozenValues &first = issued.awards[0].values;
        QCOMPARE(first.value(u"name.first"_s), u"Abdallah al-Khoury"_s);
        QCOMPARE(first.value(u"name.second"_s), u"عبد الله الخوري"_s);
        QCOMPARE(first.value(u"programme.ar"_s), u"مراقب ورشة صيانة الطرق"_s);
        QCOMPARE(first.value(u"level"_s), u"ISCED 3 · BT1"_s);
        QCOMPARE(first.value(u"hours.en"_s), u"Hours: online 2"_s);
        const auto ofPerson = [&](int which) { return *std::ranges::find(issued.awards, m_enrolments[which].person, &Award::person); };
        QCOMPARE(ofPerson(1).values.value(u"name.second"_s), QString());
        const auto part = std::ranges::find_if(issued.awards, [](const Award &award) { return award.values.value(u"units"_s) == u"\tU1\tUnit U1\tوحدة"_s; });
        QVERIFY(part != issued.awards.cend()); // a statement names what was achieved only
        QCOMPARE(part->kind, AwardKind::Statement);
        const QByteArray copy = got(m_centre->certification().reprint(issued.awards[2].id, u"lost"_s));
        QCOMPARE(got(got(Scans::load())->readCodesOfPdf(copy)), QList<QStringList>{{issued.awards[2].code}});
    }
    void theHistoryOfAPersonHasTheirPaperAndNotThatOfOthers()
    {
        teach();
        assess();
        const IssueResult issued = got(m_centre->certification().issue({m_group.id}));
        QVERIFY(m_centre->certification().revoke(issued.awards[0].id, u"obtained by fraud"_s));
        LogHistory steps(m_centre->changeLog(), m_centre->rowNames(), m_centre->session());
        const PersonLog log({m_centre->changeLog(), m_centre->access(), m_centre->people(), m_centre->enrolments(), m_centre->groups(),
                             m_centre->nameSources().awards, steps});
        const PersonHistory history = got(log.of(issued.awards[0].person));
        QCOMPARE(history.changes.last().finalSince, u"revoke a certificate"_s); // nothing before it is undone
        const auto saidOf = [&](const PersonId &person) {
            QStringList said;
            for (const PersonChange &change : got(log.of(person)).changes)
                said.append(change.what);
            return said;
        };
        const QString number = u"(\u2066%1\u2069)"_s;
        const PersonId revoked = issued.awards[0].person, other = issued.awards[1].person;
        QVERIFY(saidOf(revoked).contains(u"issue certificates "_s + number.arg(issued.awards[0].number)));
        QVERIFY(saidOf(revoked).contains(u"revoke a certificate "_s + number.arg(issued.awards[0].number)));
        QCOMPARE(saidOf(other).filter(u"certificate"_s), QStringList{u"issue certificates "_s + number.arg(issued.awards[1].number)});
    }
    void whoWasMergedIsCertifiedAsThePersonWhoIsLeft()
    {
        teach();
        assess();
        const PersonId left = got(m_centre->people().registerPerson(somebody({u"Abdallah Khoury"_s}))).id;
        SqlPersonRepository rows(m_centre->database());
        QVERIFY(m_centre->database().atomically({u"test"_s, {}}, m_centre->session().actor(), [&]() -> Result<void> {
            WARSHA_TRY(QList<SealedPerson> merged, rows.find({m_enrolments[0].person}));
            merged.first().mergedInto = left;
            return rows.change(merged.first());
        }));
        QVERIFY(m_centre->directory().refresh());
        IssueRequest request{m_group.id};
        request.only = {m_enrolments[0].id};
        const Award award = got(m_centre->certification().issue(request)).awards.value(0);
        QCOMPARE(award.person, left);
        QCOMPARE(award.values.value(u"name.first"_s), u"Abdallah Khoury"_s);
        QCOMPARE(award.enrolment, m_enrolments[0].id); // hours and outcomes are those of the row that was merged
        for (const Candidate &candidate : got(m_centre->certification().eligible(m_group.id)))
            QVERIFY(candidate.facts.enrolment != m_enrolments[0].id || candidate.facts.person == left);
    }
};

QTEST_MAIN(TestCertificateChain)
#include "tst_certificatechain.moc"
