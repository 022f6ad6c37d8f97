// SPDX-License-Identifier: GPL-3.0-or-later
// The sample centre's snapshot on both databases: what is locked is counted and nothing else, nobody is named anywhere,
// the same data gives the same parts.
#include "got.h"
#include "lookatall.h"
#include "partsealing.h"
#include "returnfile.h"
#include "samplecentre.h"
#include "snapshotverifier.h"
#include "testdatabase.h"

#include <QDirIterator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class SnapshotChainTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_place;
    std::map<QString, std::unique_ptr<Workbench>> m_benches;
    QHash<QString, QString> m_early; ///< a backup of before the first snapshot
    std::unique_ptr<QTemporaryDir> m_folder;
    RulePack m_rules;

    Workbench *bench()
    {
        QFETCH_GLOBAL(QString, engine);
        return m_benches[engine].get();
    }
    Group groupOf(const QString &programme)
    {
        for (const GroupListing &listing : got(bench()->groups().groups()))
            if (listing.programmeCode == programme)
                return listing.group;
        return {};
    }
    QString freshPlace(const QString &engine) const
    {
        if (engine == u"sqlite")
            return m_place.filePath(u"sample.warsha"_s);
        const auto other = TestDatabase::make(engine);
        const QString location = other ? other->location() : QString();
        const qsizetype at = location.indexOf(u"/t_"_s);
        return location.isEmpty() ? location : location.left(at + 3) + QUuid::createUuid().toString(QUuid::Id128) + location.mid(at + 35);
    }
    static QMap<QString, qint64> minutesIn(const ReturnData &data)
    {
        const ReturnTable &hours = *returnTable(u"hours");
        QMap<QString, qint64> sums;
        for (const ReturnRow &row : data.tables.value(u"hours"_s))
            sums[std::get<QString>(row[hours.indexOf("mode"_L1)])] += std::get<qint64>(row[hours.indexOf("minutes"_L1)]);
        return sums;
    }
    /// Whatever would tell who somebody is.
    QStringList tellTales()
    {
        QStringList list;
        for (const auto &hit : bench()->directory().snapshot()->everybody()) {
            const Identity &identity = hit.person->identity;
            for (const PersonName &name : identity.names)
                list += QStringList{name.printed, name.given, name.father, name.family};
            for (const IdentityDocument &document : identity.documents)
                list += document.number;
            list += identity.phones;
            list += QStringList{identity.email, identity.address, hit.person->number, hit.person->id.toText()};
            if (identity.birth.precision == PartialDate::Precision::Day)
                list += identity.birth.toText();
        }
        list.removeIf([](const QString &text) { return text.size() < 4; });
        list.removeDuplicates();
        return list;
    }

    /// From here on nothing waits.
    void sendAll()
    {
        SnapshotService &snapshots = bench()->snapshots();
        QVERIFY(snapshots.build(m_folder->path(), m_rules));
        const SendingPlan plan = got(snapshots.planSending(m_folder->path(), u"folder "_s + QUuid::createUuid().toString(QUuid::Id128), false));
        SendingResult whole;
        whole.attempts = 1;
        whole.sent = plan.manifests;
        QVERIFY(snapshots.noteSending(plan, whole));
    }
    qint64 waits() { return got(bench()->snapshots().waiting()).changes; }
    void undo() { QVERIFY(bench()->changeLog().undo(bench()->session().actor())); }
    /// One of those who are in training in a group.
    Enrolment inTraining(const QString &programme, int at)
    {
        QList<Enrolment> active;
        for (const Enrolment &enrolment : got(bench()->enrolments().ofGroup(groupOf(programme).id)))
            if (enrolment.status == EnrolmentStatus::Active)
                active.append(enrolment);
        return active.value(at);
    }
    static Identity identityNamed(const QString &name)
    {
        Identity identity;
        identity.names = {nameFromText(name)};
        return identity;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initTestCase() { m_rules = got(shippedRulePack()); }
    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_folder = std::make_unique<QTemporaryDir>();
        if (m_benches.contains(engine))
            return;
        const QString place = freshPlace(engine);
        if (place.isEmpty())
            QSKIP("no PostgreSQL server here");
        const auto made = makeSampleCentre(place);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
        auto opened = Workbench::open(place);
        QVERIFY(opened);
        QVERIFY((*opened)->signIn(sampleLogin(), samplePassword()));
        m_early[engine] = got((*opened)->backups().make(m_place.path())).path;
        m_benches[engine] = std::move(*opened);
    }

    void whatIsLockedIsCounted()
    {
        const auto built = bench()->snapshots().build(m_folder->path(), m_rules);
        QVERIFY2(built, qPrintable(built ? QString() : built.error().message + built.error().detail));
        QCOMPARE(built->report.errors(), 0);
        QCOMPARE(built->report.failures.size(), 0);
        QVERIFY(got(verifySnapshotFolder(m_folder->path(), built->publicKey)).isGood());

        QMap<QString, qint64> counted;
        qsizetype people = 0;
        for (const GroupListing &group : got(bench()->groups().groups())) {
            for (const TraineeBalance &trainee : got(bench()->hours().balance(group.group.id))) {
                for (const ModeBalance &mode : trainee.modes) {
                    if (mode.counted > 0)
                        counted[modeCode(mode.mode)] += mode.counted;
                }
            }
            people += got(bench()->enrolments().ofGroup(group.group.id)).size();
        }
        const ReturnData data = got(bench()->snapshots().returnIn(m_folder->path()));
        QVERIFY(!counted.isEmpty());
        QCOMPARE(minutesIn(data), counted);
        QCOMPARE(data.tables.value(u"enrolments"_s).size(), people);
        QCOMPARE(data.tables.value(u"awards"_s).size(), got(bench()->certification().list()).size());
    }

    void beforeTheFirstSendingEveryEnrolmentWaits()
    {
        const WaitingToSend never = got(bench()->snapshots().waiting());
        QCOMPARE(never.sentAt, 0);
        QCOMPARE(never.changes, got(bench()->enrolments().all()).size());
    }

    /// The ministry has a snapshot that the backup knows nothing of.
    void anOlderBackupDoesNotSayThatNothingWasSent()
    {
        QFETCH_GLOBAL(QString, engine);
        sendAll();
        const QByteArray key = got(bench()->snapshots().publicKey());
        const Restored copy = got(bench()->backups().restoreTo(m_early.value(engine), m_folder->filePath(u"restored.warsha"_s)));
        const auto restored = Workbench::open(copy.file);
        QVERIFY(restored && (*restored)->signIn(sampleLogin(), samplePassword()));
        SnapshotService &snapshots = (*restored)->snapshots();
        QCOMPARE(got(snapshots.publicKey()), key);
        const WaitingToSend waiting = got(snapshots.waiting());
        QVERIFY(waiting.sentAt > 0);
        QCOMPARE(waiting.changes, got((*restored)->enrolments().all()).size());
        QTemporaryDir folder;
        QCOMPARE(refusal(snapshots.build(folder.path(), m_rules)).kind, ErrorKind::Rule);
        QVERIFY(snapshots.acceptIncarnation());
        const BuiltSnapshot built = got(snapshots.build(folder.path(), m_rules));
        QVERIFY(got(verifySnapshotFolder(folder.path(), key)).isGood());
        QCOMPARE(built.snapshot.seq, 1);
    }

    void aRecordCountsOnceAndNotWhenItIsTakenBack()
    {
        sendAll();
        QVERIFY(got(bench()->snapshots().waiting()).sentAt > 0);
        QCOMPARE(waits(), 0);
        const auto change = [&](const std::function<void(Group &)> &edit) {
            Group group = groupOf(u"SUR"_s);
            edit(group);
            QVERIFY(bench()->groups().change(group));
        };
        const int places = groupOf(u"SUR"_s).capacity;
        for (const int more : {1, 2}) { // twice the same group
            change([&](Group &group) { group.capacity = places + more; });
            QCOMPARE(waits(), 1);
        }
        change([](Group &group) { group.name += u" (2)"_s; group.project = u"Other"_s; }); // stays in the house
        QCOMPARE(waits(), 1);
        change([&](Group &group) { group.capacity = places; });
        QCOMPARE(waits(), 0);
        const Group group = groupOf(u"SUR"_s);
        Group added = nextIntake(group, QDate(2027, 1, 1));
        added.code = u"SUR-27-Z"_s;
        QVERIFY(bench()->groups().add(added));
        QCOMPARE(waits(), 1);
        undo();
        QCOMPARE(waits(), 0);
    }

    void ofPeopleCountsWhatTheReturnTells()
    {
        sendAll();
        const Person person = *bench()->directory().snapshot()->current(inTraining(u"TIL"_s, 0).person);
        const auto edit = [&](const PersonId &id, const std::function<void(Identity &)> &change) {
            const Identity before = bench()->directory().snapshot()->find(id)->identity;
            Identity after = before;
            change(after);
            QVERIFY(bench()->people().change({id, before, after}));
        };
        edit(person.id, [](Identity &identity) { identity.phones = {u"03123456"_s}; identity.address = u"Elsewhere"_s; });
        QCOMPARE(waits(), 0); // never sent
        const Sex other = person.identity.sex == Sex::Female ? Sex::Male : Sex::Female;
        edit(person.id, [&](Identity &identity) { identity.sex = other; });
        QCOMPARE(waits(), 1);
        edit(person.id, [](Identity &identity) { identity.birth = *PartialDate::fromText(u"1961"_s); });
        QCOMPARE(waits(), 1); // the same person
        undo();
        undo();
        QCOMPARE(waits(), 0);
        edit(person.id, [](Identity &identity) { identity.birth = *PartialDate::fromText(u"1961"_s); });
        QCOMPARE(waits(), 1);
        edit(person.id, [](Identity &identity) { identity.birth = *PartialDate::fromText(u"1963"_s); });
        QCOMPARE(waits(), 1); // of the same five years, and still other than it was
        undo();
        undo();
        const Person nobody = got(bench()->people().registerPerson(identityNamed(u"Nobody Yet"_s)));
        edit(nobody.id, [](Identity &identity) { identity.sex = Sex::Male; });
        QCOMPARE(waits(), 0); // in no group
        QVERIFY(bench()->people().merge(nobody, *bench()->directory().snapshot()->find(person.id), nobody.identity));
        QCOMPARE(waits(), 1); // their enrolments are of somebody else now
        undo();
        QCOMPARE(waits(), 0);
        const Group group = groupOf(u"TIL"_s);
        QVERIFY(bench()->enrolments().enrol(group.id, {nobody.id}, group.starts));
        QCOMPARE(waits(), 1);
        undo();
        QCOMPARE(waits(), 0);
        QVERIFY(bench()->people().erase(person.id));
        QCOMPARE(waits(), 1);
    }

    void ofHoursCountsWhatIsLockedOrReversed()
    {
        sendAll();
        const Group group = groupOf(u"TIL"_s);
        HourEntry entry;
        entry.enrolment = inTraining(u"TIL"_s, 1).id;
        entry.mode = Mode::Classroom;
        entry.day = group.starts.addDays(13);
        entry.minutes = entry.plannedMinutes = 45;
        const HourEntry recorded = got(bench()->hours().record({entry})).value(0);
        QCOMPARE(waits(), 0);
        QVERIFY(bench()->hours().lock(group.id, entry.day, entry.day, Mode::Classroom));
        QCOMPARE(waits(), 1);
        QVERIFY(bench()->hours().reverse(recorded.id));
        QCOMPARE(waits(), 2);
        sendAll();
        QCOMPARE(waits(), 0);
        HourFilter locked;
        locked.group = group.id;
        locked.locked = true;
        for (const StoredEntry &stored : got(bench()->hours().entries(locked))) {
            if (stored.reversed || !stored.entry.reverses.isNull())
                continue;
            QVERIFY(bench()->hours().reverse(stored.entry.id)); // locked long before
            break;
        }
        QCOMPARE(waits(), 1);
    }

    void ofOutcomesAndAwardsCountsWhatStands()
    {
        sendAll();
        const GroupResults results = got(bench()->assessment().ofGroup(groupOf(u"TIL"_s).id));
        StaffId assessor;
        for (const StaffMember &member : got(bench()->staff().list()))
            if (member.assesses)
                assessor = member.id;
        UnitPlace place;
        for (const Enrolment &enrolment : results.enrolments)
            for (const Unit &unit : results.version.units)
                if (enrolment.status == EnrolmentStatus::Active && results.at({enrolment.id, unit.id}).outcome == Outcome::NotStarted)
                    place = {enrolment.id, unit.id};
        const auto recorded = bench()->assessment().record({{place, std::min(groupOf(u"TIL"_s).starts.addDays(42), QDate::currentDate()), assessor, Instrument::PracticalTask, Outcome::Achieved, AttemptKind::Resit, {}}});
        QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().message));
        QCOMPARE(waits(), 0);
        QCOMPARE(got(bench()->assessment().lock({place})), 1);
        QCOMPARE(waits(), 1);
        QVERIFY(bench()->assessment().reopen(place, u"Marked twice"_s));
        QCOMPARE(waits(), 0);

        const GroupId course = groupOf(u"FRM"_s).id;
        EnrolmentId ready;
        for (const Candidate &candidate : got(bench()->certification().eligible(course)))
            if (isReady(candidate))
                ready = candidate.facts.enrolment;
        IssueRequest request{course};
        request.only = {ready};
        request.hold = true;
        const AwardId held = got(bench()->certification().issue(request)).awards.value(0).id;
        QCOMPARE(waits(), 0); // nothing yet
        QVERIFY(bench()->certification().handOut({held}));
        QCOMPARE(waits(), 1);
        sendAll();
        QVERIFY(bench()->certification().voidAward(held, u"Wrong name"_s));
        QCOMPARE(waits(), 1);
    }

    void ofTheCentreCountsWhatTheReturnTells()
    {
        sendAll();
        StaffMember member = got(bench()->staff().list()).value(0);
        member.phone = u"03999999"_s;
        member = got(bench()->staff().change(member));
        QCOMPARE(waits(), 0);
        member.active = !member.active;
        QVERIFY(bench()->staff().change(member));
        QCOMPARE(waits(), 1);
        Premises rooms;
        rooms.kind = u"library"_s;
        rooms.count = rooms.usable = 1;
        QVERIFY(bench()->centre().savePremises(rooms));
        QCOMPARE(waits(), 2);
        QVERIFY(bench()->centre().set(QString(settingkeys::dayCap.key), u"540"_s));
        QCOMPARE(waits(), 2);
    }

    void findingsAreOfRecordsThatAreKnown()
    {
        const SnapshotPreview preview = got(lookAtAll(bench()->snapshots().beginPreview(m_folder->path(), m_rules)));
        QCOMPARE(preview.records.enrolments.size(), preview.rows.value(u"enrolments"_s));
        QCOMPARE(preview.records.awards.size(), preview.rows.value(u"awards"_s));
        QCOMPARE(preview.records.groups.size(), preview.rows.value(u"groups"_s));
        const auto people = bench()->directory().snapshot();
        for (const ReturnRecords::Enrolled &enrolled : preview.records.enrolments)
            QVERIFY(people->find(PersonId(enrolled.person)) && preview.records.groups.contains(enrolled.group.toString(QUuid::WithoutBraces)));
        for (const RuleFinding &finding : preview.report.findings)
            QVERIFY2(preview.records.enrolments.contains(finding.key) || preview.records.awards.contains(finding.key) || preview.records.groups.contains(finding.key)
                         || finding.table == "centre"_L1 || finding.table == "premises"_L1 || finding.table == "programmes"_L1, qPrintable(finding.rule));
    }

    void commitmentsAreThoseOfTheCodes()
    {
        QVERIFY(bench()->snapshots().build(m_folder->path(), m_rules));
        const ReturnData data = got(bench()->snapshots().returnIn(m_folder->path()));
        const ReturnTable &table = *returnTable(u"awards");
        QMap<QString, QString> commitments;
        for (const ReturnRow &row : data.tables.value(u"awards"_s))
            commitments.insert(std::get<QString>(row[table.indexOf("serial"_L1)]), std::get<QString>(row[table.indexOf("commitment"_L1)]));
        QVERIFY(!commitments.isEmpty());
        for (const Award &award : got(bench()->certification().list()))
            QCOMPARE(commitments.value(award.number), QString::fromLatin1(sha256(award.code.toUtf8()).toHex()));
    }

    void nobodyIsNamed()
    {
        QVERIFY(bench()->snapshots().build(m_folder->path(), m_rules));
        const QStringList needles = tellTales();
        QVERIFY(needles.size() > 100);
        const ReturnData data = got(bench()->snapshots().returnIn(m_folder->path()));
        QVERIFY(data.rowCount() > 100);
        QVERIFY(writeReturnFile(m_folder->filePath(u"return.sqlite"_s), data));
        QByteArray plain;
        for (const ReturnPart &part : cutReturn(data))
            plain += encodePart(part);
        QMap<QString, QByteArray> places{{u"plain parts"_s, plain}};
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            places.insert(file.fileName(), file.readAll());
        }
        for (const QString &needle : needles) {
            for (auto place = places.cbegin(); place != places.cend(); ++place)
                QVERIFY2(!place->contains(needle.toUtf8()), qPrintable(needle + u" in "_s + place.key()));
        }
    }

    void anUnlockedHourChangesNothingALockedOneOnePart()
    {
        QVERIFY(bench()->snapshots().build(m_folder->path(), m_rules));
        const Group group = groupOf(u"TIL"_s);
        HourEntry entry;
        for (const Enrolment &enrolment : got(bench()->enrolments().ofGroup(group.id))) {
            if (enrolment.status == EnrolmentStatus::Active)
                entry.enrolment = enrolment.id;
        }
        entry.mode = Mode::Classroom;
        entry.day = group.starts.addDays(6);
        entry.minutes = entry.plannedMinutes = 60;
        const auto recorded = bench()->hours().record({entry});
        QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().message));
        QVERIFY(got(bench()->snapshots().build(m_folder->path(), m_rules)).nothingNew);
        QVERIFY(bench()->hours().lock(group.id, entry.day, entry.day, Mode::Classroom));
        const auto after = bench()->snapshots().build(m_folder->path(), m_rules);
        QVERIFY(after);
        QVERIFY(!after->nothingNew);
        QCOMPARE(after->newParts, 1);
        QVERIFY(after->comparedWithLast);
        QVERIFY(got(verifySnapshotFolder(m_folder->path(), after->publicKey)).isGood());
    }
};

QTEST_MAIN(SnapshotChainTest)
#include "tst_snapshotchain.moc"
