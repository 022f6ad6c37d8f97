// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"
#include "changelog.h"
#include "programmerules.h"
#include "sampleprogramme.h"
#include "sqlcataloguerepository.h"
#include "testdatabase.h"
#include "testsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

using What = CatalogueService::Imported::What;

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_session = std::make_unique<Session>(m_test->desk());
        openTestSession(*m_session);
        m_repository = std::make_unique<SqlCatalogueRepository>(m_test->database());
        m_service = std::make_unique<CatalogueService>(*m_repository, m_test->database(), *m_session);
    }

    void exportAndImportAreEqual()
    {
        const ProgrammeDocument document = sampleDocument();
        const auto done = m_service->importProgramme(document);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(done->what, What::NewProgramme);
        const auto version = m_service->version(done->version);
        QVERIFY(version);
        QVERIFY(sameContent(*version, document.version));
        QVERIFY(sameContent(m_service->programme(done->programme).value(), document.programme));
        const auto bytes = m_service->exportVersion(done->version);
        QVERIFY(bytes);
        QCOMPARE(*bytes, writeProgrammeDocument(document.programme, document.version));
    }

    void importingAgainChangesNothing()
    {
        QVERIFY(m_service->importProgramme(sampleDocument()));
        const qint64 entries = entryCount();
        const auto again = m_service->importProgramme(sampleDocument());
        QVERIFY(again);
        QCOMPARE(again->what, What::Nothing);
        QCOMPARE(entryCount(), entries);
    }

    void aDryRunWritesNothing()
    {
        const auto done = m_service->importProgramme(sampleDocument(), true);
        QVERIFY(done);
        QCOMPARE(done->what, What::NewProgramme);
        QCOMPARE(entryCount(), 0);
        QVERIFY(m_service->programmes().value().isEmpty());
    }

    void theSameRequestTwiceIsDoneOnce()
    {
        const OpId op = OpId::make();
        const auto first = m_service->importProgramme(sampleDocument(), false, op);
        const auto second = m_service->importProgramme(sampleDocument(), false, op);
        QVERIFY(first && second);
        QCOMPARE(second->version, first->version);
        const OpId copy = OpId::make();
        const auto made = m_service->newVersionFrom(first->version, copy);
        QVERIFY(made);
        QCOMPARE(m_service->newVersionFrom(first->version, copy).value(), *made);
        QCOMPARE(m_service->programmes().value().size(), 2);
    }

    void aDraftTakesNewContentAndKeepsIds()
    {
        ProgrammeDocument document = sampleDocument();
        const auto first = m_service->importProgramme(document);
        QVERIFY(first);
        const ProgrammeVersion before = m_service->version(first->version).value();
        document.version.units[0].elements[1].criteria[0].text.set(u"en"_s, u"Changed"_s);
        document.version.units[0].elements[0].criteria.removeLast();
        document.version.units.removeAt(1);
        document.version.units.append(sampleUnit(u"U9"_s));
        document.version.crossCutting.clear();
        document.version.requiredMinutes[Mode::Workshop] = 60;
        const qint64 entries = entryCount();
        const auto second = m_service->importProgramme(document);
        QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().message));
        QCOMPARE(second->what, What::DraftChanged);
        const ProgrammeVersion after = m_service->version(first->version).value();
        QVERIFY(sameContent(after, document.version));
        QCOMPARE(after.units[0].id, before.units[0].id);
        QCOMPARE(after.units[0].elements[1].criteria[0].id, before.units[0].elements[1].criteria[0].id);
        QCOMPARE(after.units[1].id, before.units[2].id);
        // version 1; criterion changed, one removed; unit gone with 2 + 4 below; unit added with 2 + 4; E1 moved; module gone
        QCOMPARE(entryCount() - entries, 1 + 1 + 1 + 7 + 7 + 1 + 1);
        QVERIFY(ChangeLog(m_test->database()).undo(m_session->actor()));
        QCOMPARE(m_service->version(first->version).value().units, before.units);
    }

    void aFrozenVersionCannotChange()
    {
        ProgrammeDocument document = sampleDocument();
        const auto first = m_service->importProgramme(document);
        QVERIFY(first);
        QVERIFY(m_service->freeze(first->version));
        QVERIFY(m_service->freeze(first->version)); // twice is no error
        QCOMPARE(m_service->importProgramme(sampleDocument())->what, What::Nothing);
        document.version.leastAttendance = 70;
        const auto refused = m_service->importProgramme(document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        QVERIFY2(refused.error().message.contains("Version 1 of FRM"_L1), qPrintable(refused.error().message));
        ProgrammeVersion version = m_service->version(first->version).value();
        version.leastAttendance = 70;
        QVERIFY(!m_service->changeVersion(version));
        QCOMPARE(m_service->version(first->version)->leastAttendance, 80);
    }

    void theHeadingOfAUsedProgrammeTakesTitlesOnly()
    {
        ProgrammeDocument document = sampleDocument();
        const auto first = m_service->importProgramme(document);
        QVERIFY(first && m_service->freeze(first->version));
        document.programme.titles.set(u"fr"_s, u"Chef de chantier"_s);
        QCOMPARE(m_service->importProgramme(document)->what, What::HeadingChanged);
        document.programme.isco08 = u"7114"_s;
        const auto refused = m_service->importProgramme(document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        Programme heading = m_service->programme(first->programme).value();
        QCOMPARE(heading.titles.exactly(u"fr"_s), u"Chef de chantier"_s);
        heading.isced = 4;
        QVERIFY(!m_service->change(heading));
        heading.isced = 3;
        heading.titles.set(u"lo"_s, u"ຫົວໜ້າ"_s);
        QVERIFY(m_service->change(heading));
    }

    void aNewVersionIsMadeFromAFrozenOne()
    {
        const auto first = m_service->importProgramme(sampleDocument());
        QVERIFY(first && m_service->freeze(first->version));
        const auto made = m_service->newVersionFrom(first->version);
        QVERIFY(made);
        ProgrammeVersion second = m_service->version(*made).value();
        QCOMPARE(second.number, 2);
        QCOMPARE(second.state, VersionState::Draft);
        second.leastAttendance = 75;
        QVERIFY(m_service->changeVersion(second));
        QCOMPARE(m_service->versionByCode(u"frm"_s)->leastAttendance, 75);
        QCOMPARE(m_service->versionByCode(u"FRM/1"_s)->leastAttendance, 80);
        const auto none = m_service->versionByCode(u"FRM/3"_s);
        QVERIFY(!none && none.error().kind == ErrorKind::NotFound);
        const auto listings = m_service->programmes();
        QCOMPARE(listings->size(), 2);
        QCOMPARE(listings->at(0).number, 2);
        QCOMPARE(listings->at(1).state, VersionState::Frozen);
        QCOMPARE(listings->at(1).units, 3);
    }

    void aStaleEditIsAConflict()
    {
        const auto first = m_service->importProgramme(sampleDocument());
        ProgrammeVersion mine = m_service->version(first->version).value();
        ProgrammeVersion theirs = mine;
        theirs.leastAttendance = 60;
        QVERIFY(m_service->changeVersion(theirs));
        mine.leastAttendance = 65;
        const auto refused = m_service->changeVersion(mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_service->version(first->version)->leastAttendance, 60);
    }

    void anUnsoundOneIsRefused()
    {
        ProgrammeDocument document = sampleDocument();
        document.version.units[1].code = document.version.units[0].code;
        const auto refused = m_service->importProgramme(document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        QCOMPARE(entryCount(), 0);
    }

    void aCodeIsOneProgrammes()
    {
        QVERIFY(m_service->importProgramme(sampleDocument()));
        ProgrammeDocument document = sampleDocument();
        document.programme.code = u"OTHER"_s;
        const auto other = m_service->importProgramme(document);
        QVERIFY(other);
        Programme heading = m_service->programme(other->programme).value();
        heading.code = u"frm"_s; // of the first, in small letters
        const auto refused = m_service->change(heading);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_service->programme(other->programme)->code, u"OTHER"_s);
        heading.code = u"other"_s; // its own
        QVERIFY(m_service->change(heading));
    }
    void aDraftMayLackWhatAGroupNeeds()
    {
        Programme heading;
        heading.code = u"WLD"_s;
        heading.titles = bothLanguages(u"Welder"_s);
        const auto made = m_service->addProgramme(heading);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        ProgrammeVersion version = m_service->version(*made).value();
        QCOMPARE(version.number, 1);
        const auto early = m_service->freeze(*made);
        QCOMPARE(early.error().kind, ErrorKind::Rule);
        QVERIFY(early.error().message.contains(u"There is no unit."_s));
        version.units = {Unit{UnitId::make(), u"W1"_s, {}, UnitKind::Core, true, {}}};
        QVERIFY(m_service->changeVersion(version)); // its title comes later
        version = m_service->version(*made).value();
        version.units.append(Unit{UnitId::make(), u"w1"_s, {}, UnitKind::Core, true, {}});
        QCOMPARE(m_service->changeVersion(version).error().kind, ErrorKind::Rule); // a code twice is wrong at any time
        QCOMPARE(m_service->addProgramme(heading).error().kind, ErrorKind::Conflict);
        heading.code = u"WLE"_s;
        const OpId op = OpId::make();
        const auto copy = m_service->addProgramme(heading, sampleVersion(), op);
        QVERIFY(copy);
        QCOMPARE(m_service->addProgramme(heading, sampleVersion(), op).value(), *copy);
        QVERIFY(sameContent(m_service->version(*copy).value(), sampleVersion()));
        QVERIFY(m_service->version(*copy)->units.at(0).id != m_service->version(*made)->units.at(0).id);
    }
    void whatIsNotThereIsTold()
    {
        QCOMPARE(m_service->programme(ProgrammeId::make()).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->version(ProgrammeVersionId::make()).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->exportVersion(ProgrammeVersionId::make()).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->freeze(ProgrammeVersionId::make()).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->newVersionFrom(ProgrammeVersionId::make()).error().kind, ErrorKind::NotFound);
        ProgrammeVersion nobody = sampleVersion();
        QCOMPARE(m_service->changeVersion(nobody).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->change(sampleProgramme()).error().kind, ErrorKind::NotFound);
        QCOMPARE(entryCount(), 0);
    }
    void versionsAreNamedByCodeAndNumber()
    {
        const auto first = m_service->importProgramme(sampleDocument());
        QVERIFY(first && m_service->newVersionFrom(first->version));
        const std::pair<QString, int> names[] = {{u"FRM"_s, 2}, {u" frm "_s, 2}, {u"FRM/1"_s, 1}, {u"FRM/"_s, 2}, // the newest, if none is named
                                                 {u"FRM/9"_s, 0}, {u"FRM/x"_s, 0}, {u"FRM/1/2"_s, 0}, {u"FRM/-1"_s, 0}}; // 0: there is none
        for (const auto &[name, number] : names) {
            const auto found = m_service->versionByCode(name);
            QVERIFY2((found ? found->number : 0) == number, qPrintable(name));
            QVERIFY2(found || found.error().kind == ErrorKind::NotFound, qPrintable(name));
        }
    }
    void aVersionKeepsItsProgrammeAndState()
    {
        const auto first = m_service->importProgramme(sampleDocument());
        ProgrammeVersion changed = m_service->version(first->version).value();
        changed.programme = ProgrammeId::make();
        changed.state = VersionState::Frozen; // not by an edit
        changed.leastAttendance = 75;
        QVERIFY(m_service->changeVersion(changed));
        const ProgrammeVersion stored = m_service->version(first->version).value();
        QCOMPARE(stored.programme, first->programme);
        QCOMPARE(stored.state, VersionState::Draft);
        QCOMPARE(stored.leastAttendance, 75);
    }
    void unknownCodesNameTheKnownOnes()
    {
        const auto none = m_service->programmeByCode(u"XX"_s);
        QVERIFY(!none && none.error().message.contains("none was imported"_L1));
        QVERIFY(m_service->importProgramme(sampleDocument()));
        const auto other = m_service->programmeByCode(u"XX"_s);
        QVERIFY(!other && other.error().message.contains("FRM"_L1));
    }

    void rightsAreAsked()
    {
        const auto first = m_service->importProgramme(sampleDocument());
        QVERIFY(first);
        openTestSession(*m_session, Roles(Role::Trainer));
        ProgrammeDocument other = sampleDocument();
        other.programme.code = u"X"_s;
        QCOMPARE(m_service->importProgramme(other).error().kind, ErrorKind::Denied);
        QCOMPARE(m_service->newVersionFrom(first->version).error().kind, ErrorKind::Denied);
        QCOMPARE(m_service->changeVersion(m_service->version(first->version).value()).error().kind, ErrorKind::Denied);
        QVERIFY(m_service->programmes());
    }

private:
    static ProgrammeDocument sampleDocument()
    {
        return readProgrammeDocument(writeProgrammeDocument(sampleProgramme(), sampleVersion())).value();
    }
    qint64 entryCount() { return ChangeLog(m_test->database()).entryCount().value(); }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SqlCatalogueRepository> m_repository;
    std::unique_ptr<CatalogueService> m_service;
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
