// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplecentre.h"
#include "persondataholder.h"
#include "sqlstaffrepository.h"
#include "staffservice.h"

#include <QDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

Identity named(const QString &name)
{
    return somebody({name});
}

class Counting : public Progress
{
public:
    qint64 reported = 0;
    qint64 stopAt = -1;
    void report(qint64 done, qint64) override
    {
        reported = done;
        if (stopAt >= 0 && done >= stopAt)
            cancel();
    }
};

class Holder : public PersonDataHolder
{
public:
    QList<PersonId> asked;
    Result<void> erase(const PersonId &person) override
    {
        asked.append(person);
        return {};
    }
};

} // namespace

class TestPeopleStorage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PeopleCentre> m_centre;
    PeopleService &people() { return m_centre->people; }
    std::shared_ptr<const DirectorySnapshot> snapshot() { return m_centre->directory.snapshot(); }
    qint64 stored() { return m_centre->count(u"person"_s); }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<PeopleCentre>(std::move(test));
    }
    void cleanup() { m_centre.reset(); }

    void registeringDrawsNumbersInOrder()
    {
        QCOMPARE(got(people().registerPerson(named(u"Hala"_s))).number, u"2026/0001"_s);
        QCOMPARE(got(people().registerPerson(named(u"Ali"_s))).number, u"2026/0002"_s);
        m_centre->test->clock().set(QDateTime(QDate(2027, 1, 3), QTime(8, 0), Qt::UTC));
        QCOMPARE(got(people().registerPerson(named(u"Omar"_s))).number, u"2027/0001"_s);
        QCOMPARE(snapshot()->search(u"omar").size(), size_t(1));
        QCOMPARE(got(people().byNumber(u"2026/0002"_s)).identity.printedName(), u"Ali"_s);
        QCOMPARE(refusal(people().byNumber(u"2026/0009"_s)).kind, ErrorKind::NotFound);
    }

    void aNewPatternNumbersTheNext()
    {
        QCOMPARE(got(people().registerPerson(named(u"Hala"_s))).number, u"2026/0001"_s);
        m_centre->numberPattern = u"BEY-{year}-{serial:3}"_s;
        QCOMPARE(got(people().registerPerson(named(u"Ali"_s))).number, u"BEY-2026-002"_s);
    }

    void doubleClickRegistersOnce()
    {
        const OpId op = OpId::make();
        const auto first = got(people().registerPerson(named(u"Hala"_s), op));
        const auto second = got(people().registerPerson(named(u"Hala"_s), op));
        QVERIFY(!first.id.isNull());
        QCOMPARE(second.id, first.id);
        QCOMPARE(stored(), 1);
    }

    void openedAgainAfterReopening()
    {
        Identity identity = named(u"فاطمة الزهراء"_s);
        identity.phones = {u"03 123 456"_s};
        identity.documents = {{u"unhcr"_s, u"LEB-22A12345"_s, u"UNHCR"_s}};
        const auto person = got(people().registerPerson(identity));
        QVERIFY(!person.id.isNull());
        Directory fresh(m_centre->personRepository, m_centre->keys, m_centre->session);
        QVERIFY(fresh.load());
        const auto again = fresh.snapshot();
        QCOMPARE(again->search(u"الزهراء").size(), size_t(1));
        QCOMPARE(*again->find(person.id), *snapshot()->find(person.id));
        QCOMPARE(again->find(person.id)->identity, person.identity);
        QVERIFY(fresh.unreadable().isEmpty());
    }

    void twoWhoWriteAtOnceLoseNothing()
    {
        const auto person = got(people().registerPerson(named(u"Hala"_s)));
        const auto changed = got(people().change({person.id, person.identity, named(u"Hala Saad"_s)}));
        QCOMPARE(changed.version, person.version + 1);
        Identity other = person.identity; // as somebody still sees it who writes into another field
        other.knownAs = u"Umm Karim"_s;
        const auto both = got(people().change({person.id, person.identity, other}));
        QCOMPARE(both.identity.printedName(), u"Hala Saad"_s);
        QCOMPARE(both.identity.knownAs, u"Umm Karim"_s);
        const auto late = people().change({person.id, person.identity, named(u"Hala Daou"_s)});
        QCOMPARE(refusal(late).kind, ErrorKind::Conflict);
        QCOMPARE(got(people().byNumber(person.number)).identity.printedName(), u"Hala Saad"_s);
        QVERIFY(people().change({person.id, person.identity, both.identity})); // the same in both: nothing to say
        QCOMPARE(got(people().byNumber(person.number)).version, both.version);
    }

    void oneFieldForManyIsOneStepOrNothing()
    {
        const auto hala = got(people().registerPerson(named(u"Hala"_s)));
        const auto omar = got(people().registerPerson(named(u"Omar"_s)));
        QList<PersonEdit> edits{{hala.id, hala.identity, hala.identity}, {omar.id, omar.identity, omar.identity}};
        for (PersonEdit &edit : edits)
            edit.after.nationality = u"SYR"_s;
        QVERIFY(people().changeMany(edits));
        QCOMPARE(got(people().byNumber(omar.number)).identity.nationality, u"SYR"_s);
        const auto step = got(ChangeLog(m_centre->database()).undoable(m_centre->session.actor()));
        QCOMPARE(step->ids, QStringList{u"2"_s});
        edits[0].after.knownAs = u"Umm Karim"_s;
        edits[1].after.nationality = u"LBN"_s; // what edits[1] saw is stale
        QCOMPARE(refusal(people().changeMany(edits)).kind, ErrorKind::Conflict);
        QVERIFY(got(people().byNumber(hala.number)).identity.knownAs.isEmpty());
        QVERIFY(m_centre->undo());
        QVERIFY(m_centre->directory.refresh());
        QVERIFY(snapshot()->find(hala.id)->identity.nationality.isEmpty());
        QVERIFY(snapshot()->find(omar.id)->identity.nationality.isEmpty());
    }

    void undoAndRedoBringNameAndNumberBack()
    {
        const auto person = got(people().registerPerson(named(u"Hala"_s)));
        QVERIFY(people().change({person.id, person.identity, named(u"Hala Saad"_s)}));
        QVERIFY(m_centre->undo());
        QVERIFY(m_centre->directory.refresh());
        QCOMPARE(snapshot()->find(person.id)->identity.printedName(), u"Hala"_s);
        QVERIFY(m_centre->undo());
        QVERIFY(m_centre->directory.refresh());
        QCOMPARE(snapshot()->size(), 0);
        QVERIFY(m_centre->redo());
        QVERIFY(m_centre->directory.refresh());
        QCOMPARE(snapshot()->find(person.id)->number, person.number);
    }

    void manyAreOneStepAndCancelLeavesNothing()
    {
        QList<Identity> identities;
        for (int i = 0; i < 4500; ++i)
            identities.append(named(u"Trainee %1"_s.arg(i)));
        Counting stopping;
        stopping.stopAt = 2000;
        const auto stopped = people().registerMany(identities, {u"people.import"_s, {}}, {}, &stopping);
        QCOMPARE(refusal(stopped).kind, ErrorKind::Cancelled);
        QCOMPARE(stored(), 0);

        Counting progress;
        const auto done = got(people().registerMany(identities, {u"people.import"_s, {}}, {}, &progress));
        QCOMPARE(done.size(), 4500);
        QCOMPARE(progress.reported, 4500);
        QCOMPARE(done.last().number, u"2026/4500"_s);
        QCOMPARE(snapshot()->search(u"4321").front().person->number, u"2026/4321"_s);
        QVERIFY(m_centre->undo());
        QCOMPARE(stored(), 0);
    }

    void whatFailsAlongsideTakesThePeopleWithIt()
    {
        const auto none = people().registerMany({named(u"Hala"_s)}, {u"people.import"_s, {}}, [](const QList<Person> &) -> Result<void> {
            return failure(ErrorKind::Rule, u"no"_s);
        });
        QCOMPARE(refusal(none).kind, ErrorKind::Rule);
        QCOMPARE(stored(), 0);
        QCOMPARE(snapshot()->size(), 0);
    }

    void erasingDestroysTheKeysAndKeepsTheNumber()
    {
        Holder holder;
        people().addHolder(holder);
        const auto person = got(people().registerPerson(named(u"Hala"_s)));
        QVERIFY(people().setProtection(person.id, u"hidden address"_s));
        QVERIFY(people().erase(person.id));
        QCOMPARE(holder.asked, QList<PersonId>{person.id});
        QCOMPARE(refusal(m_centre->keys.open(person.key)).kind, ErrorKind::NotFound);
        QVERIFY(snapshot()->search(u"hala").empty());
        QVERIFY(snapshot()->find(person.id)->erased);
        QCOMPARE(got(people().protectionOf(person.id)), QString());
        QCOMPARE(refusal(people().change({person.id, {}, named(u"Hala"_s)})).kind, ErrorKind::NotFound);
        QCOMPARE(got(people().registerPerson(named(u"Ali"_s))).number, u"2026/0002"_s); // never drawn again
        QVERIFY(m_centre->undo()); // the registering of Ali
        QVERIFY(!m_centre->undo()); // erasing is final
    }

    void mergingKeepsBothAndUndoPartsThem()
    {
        const auto hala = got(people().registerPerson(named(u"Hala Saad"_s)));
        const auto twin = got(people().registerPerson(named(u"هلا سعد"_s)));
        const auto third = got(people().registerPerson(named(u"H. Saad"_s)));
        QVERIFY(people().setProtection(third.id, u"hidden address"_s));
        QVERIFY(people().merge(twin, third, twin.identity));
        QCOMPARE(snapshot()->search({}).size(), size_t(2));
        Identity both = hala.identity;
        both.names.append(twin.identity.names);
        const auto seen = *snapshot()->find(twin.id);
        QCOMPARE(refusal(people().merge(hala, hala, both)).kind, ErrorKind::Rule);
        const auto merged = got(people().merge(hala, seen, both));
        QCOMPARE(merged.identity.names.size(), 2);
        QCOMPARE(snapshot()->search({}).size(), size_t(1));
        QCOMPARE(snapshot()->current(third.id)->id, hala.id); // the end of the chain, at once
        QCOMPARE(got(people().protectionOf(hala.id)), u"hidden address"_s);
        QCOMPARE(refusal(people().merge(merged, seen, both)).kind, ErrorKind::Conflict); // is here no more
        QVERIFY(m_centre->undo());
        QVERIFY(m_centre->directory.refresh());
        QCOMPARE(snapshot()->search({}).size(), size_t(2));
        QCOMPARE(snapshot()->find(hala.id)->identity.names.size(), 1);
        QCOMPARE(snapshot()->current(third.id)->id, twin.id);
    }

    void mergingIsRefusedByWhoHoldsBoth()
    {
        struct Holder : PersonDataHolder {
            Result<void> mayMerge(const PersonId &, const PersonId &) const override { return failure(ErrorKind::Rule, u"both"_s); }
        };
        Holder holder;
        people().addHolder(holder);
        const auto hala = got(people().registerPerson(named(u"Hala"_s)));
        const auto twin = got(people().registerPerson(named(u"Halah"_s)));
        QCOMPARE(refusal(people().merge(hala, twin, hala.identity)).message, u"both"_s);
        QCOMPARE(snapshot()->search({}).size(), size_t(2));
    }

    void erasingTakesEverySelf()
    {
        const auto hala = got(people().registerPerson(named(u"Hala"_s)));
        const auto twin = got(people().registerPerson(named(u"Halah"_s)));
        QVERIFY(people().merge(hala, twin, hala.identity));
        QVERIFY(people().erase(twin.id)); // whichever of them was asked for
        QCOMPARE(refusal(m_centre->keys.open(hala.key)).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(m_centre->keys.open(twin.key)).kind, ErrorKind::NotFound);
        QVERIFY(snapshot()->find(hala.id)->erased);
        QVERIFY(snapshot()->find(twin.id)->erased);
    }

    void protectionIsForCounsellors()
    {
        const auto person = got(people().registerPerson(named(u"Hala"_s)));
        QCOMPARE(got(people().protectionOf(person.id)), QString());
        QVERIFY(people().setProtection(person.id, u"first"_s));
        QVERIFY(people().setProtection(person.id, u"second"_s));
        QCOMPARE(got(people().protectionOf(person.id)), u"second"_s);
        openTestSession(m_centre->session, Role::Registrar);
        QCOMPARE(refusal(people().protectionOf(person.id)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(people().setProtection(person.id, u"x"_s)).kind, ErrorKind::Denied);
    }

    void rightsAreAskedFirst()
    {
        const auto person = got(people().registerPerson(named(u"Hala"_s)));
        openTestSession(m_centre->session, Role::Trainer);
        QCOMPARE(refusal(people().registerPerson(named(u"Ali"_s))).kind, ErrorKind::Denied);
        QCOMPARE(refusal(people().change({person.id, person.identity, named(u"Ali"_s)})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(people().erase(person.id)).kind, ErrorKind::Denied);
        m_centre->session.close();
        QCOMPARE(refusal(m_centre->directory.load()).kind, ErrorKind::Denied);
        QCOMPARE(refusal(people().byNumber(person.number)).kind, ErrorKind::Denied);
    }

    void damagedValueIsNamedAndTheRestOpens()
    {
        const auto good = got(people().registerPerson(named(u"Hala"_s)));
        const auto bad = got(people().registerPerson(named(u"Ali"_s)));
        const SealedPerson sound = got(m_centre->personRepository.find({bad.id})).first();
        const auto write = [&](const QByteArray &identity) {
            return m_centre->plant([&]() -> Result<void> {
                WARSHA_TRY(Transaction *const transaction, m_centre->database().writing());
                return transaction->update("person"_L1, bad.id.toText(), Transaction::anyVersion, {{"identity"_L1, identity}});
            });
        };
        QVERIFY(write(QByteArray(80, 'x')));
        for (const bool isWhole : {false, true}) { // as another desk's notice brings it, and at the sign-in
            const auto read = isWhole ? m_centre->directory.load() : m_centre->directory.refresh();
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QCOMPARE(m_centre->directory.unreadable(), QStringList{bad.number});
            QCOMPARE(snapshot()->search(u"hala").size(), size_t(1));
            QVERIFY(snapshot()->search(u"ali").empty());
            QVERIFY(snapshot()->findNumber(bad.number));
            QVERIFY(snapshot()->find(good.id));
        }
        QVERIFY(write(sound.identity)); // mended
        QVERIFY(m_centre->directory.refresh());
        QCOMPARE(m_centre->directory.unreadable(), QStringList());
        QCOMPARE(snapshot()->search(u"ali").size(), size_t(1));
    }

    void nothingPersonalLiesInClear()
    {
        if (m_centre->test->isPostgresql())
            QSKIP("the server's files are not ours to read; the sealed columns are the same");
        const QStringList planted{u"Plantedname"_s, u"اسم مزروع"_s, u"70987654"_s, u"PLANT-0815"_s, u"Plantedstreet"_s, u"plantnote"_s};
        Identity identity = named(planted[0]);
        identity.names.append(nameFromText(planted[1]));
        identity.phones = {planted[2]};
        identity.documents = {{u"passport"_s, planted[3], {}}};
        identity.address = planted[4];
        const auto person = got(people().registerPerson(identity));
        QVERIFY(!person.id.isNull());
        QVERIFY(people().setProtection(person.id, planted[5]));
        identity.knownAs = u"Plantedname the second"_s;
        QVERIFY(people().change({person.id, person.identity, identity}));
        m_centre->test->close();
        int files = 0;
        const QFileInfoList entries = QDir(m_centre->test->folder()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &entry : entries) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QString &text : planted) {
                QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(entry.fileName() + u' ' + text));
                QVERIFY2(!bytes.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)), qPrintable(text));
            }
        }
        QVERIFY(files > 0);
    }

    void staffHasCodesAndSealedNames()
    {
        SqlStaffRepository repository(m_centre->test->database());
        StaffService staff(m_centre->test->database(), m_centre->session, m_centre->keys, repository);
        StaffMember trainer;
        trainer.names = {nameFromText(u"Nadia Trainer"_s)};
        trainer.trains = true;
        const auto first = got(staff.add(trainer));
        QCOMPARE(first.code, u"S-01"_s);
        const OpId op = OpId::make();
        const StaffMember second = got(staff.add(trainer, op));
        QCOMPARE(second.code, u"S-02"_s);
        const StaffMember again = got(staff.add(trainer, op)); // a double click
        QCOMPARE(again.id, second.id);
        QCOMPARE(again.code, u"S-02"_s);
        trainer.code = u"s-01"_s;
        QCOMPARE(refusal(staff.add(trainer)).kind, ErrorKind::Conflict);
        trainer.code = u"Samia Tawil"_s; // a name in the wrong field
        const Error refused = refusal(staff.add(trainer));
        QVERIFY2(refused.kind == ErrorKind::Rule && refused.message.contains(u"“Samia Tawil”"_s) && refused.message.contains(u"S-03"_s), qPrintable(refused.message));
        QVERIFY(m_centre->test->database().atomically({u"test"_s, {}}, m_centre->session.actor(), [&]() -> Result<void> { // as it could be written before
            WARSHA_TRY(std::optional<SealedStaff> old, repository.find(second.id));
            old->member.code = trainer.code;
            return repository.change(*old);
        }));
        StaffMember old = *got(staff.find(second.id));
        old.assesses = true;
        old = got(staff.change(old)); // keeps it
        old.code = u"Samia  Tawil B"_s;
        QCOMPARE(refusal(staff.change(old)).kind, ErrorKind::Rule);
        QCOMPARE(got(staff.find(second.id))->printedName(), u"Nadia Trainer"_s);
        QVERIFY(!got(staff.find(StaffId::make())));
        trainer.names.clear();
        QCOMPARE(refusal(staff.add(trainer)).kind, ErrorKind::Rule);
        StaffMember changed = first;
        changed.active = false;
        QVERIFY(staff.change(changed));
        QCOMPARE(refusal(staff.change(changed)).kind, ErrorKind::Conflict);
        const auto list = got(staff.list());
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().printedName(), u"Nadia Trainer"_s);
        QVERIFY(!list.first().active);
    }

    /// Two of the staff with one user: the register said the wrong one had recorded it.
    void aUserIsOneMemberOfTheStaff()
    {
        SqlStaffRepository repository(m_centre->test->database());
        StaffService staff(m_centre->test->database(), m_centre->session, m_centre->keys, repository);
        StaffMember one;
        one.names = {nameFromText(u"Nadia Trainer"_s)};
        one.user = m_centre->session.user();
        const StaffMember nadia = got(staff.add(one));
        one.names = {nameFromText(u"Karim Trainer"_s)};
        const Error refused = refusal(staff.add(one));
        QCOMPARE(refused.kind, ErrorKind::Conflict);
        QVERIFY2(refused.message.contains(u"Nadia Trainer"_s) && refused.message.contains(nadia.code), qPrintable(refused.message));
        one.user = {};
        StaffMember karim = got(staff.add(one));
        karim.user = m_centre->session.user();
        QCOMPARE(refusal(staff.change(karim)).kind, ErrorKind::Conflict);
        QVERIFY(staff.change(nadia)); // keeps its own
    }
};

QTEST_GUILESS_MAIN(TestPeopleStorage)
#include "tst_peoplestorage.moc"
