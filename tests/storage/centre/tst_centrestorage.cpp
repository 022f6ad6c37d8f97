// SPDX-License-Identifier: GPL-3.0-or-later
// The centre's verbs on both databases: what was written is read back, who may not is refused, names stay sealed.
#include "centreservice.h"
#include "changelog.h"
#include "got.h"
#include "sqlcentrerepository.h"
#include "testdatabase.h"
#include "testsession.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class CentreStorageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SqlCentreRepository> m_repository;
    std::unique_ptr<CentreService> m_service;

    static CentreProfile profile()
    {
        CentreProfile profile = usualProfileFor(u"LB"_s);
        profile.names = {{u"en"_s, u"Beirut Training Centre"_s}, {u"ar"_s, u"مركز بيروت"_s}};
        profile.code = u"BEY"_s;
        profile.address = u"Hamra, Beirut"_s;
        return profile;
    }
    static Signatory signatory()
    {
        return {{}, 0, {{u"latn"_s, u"Planted Signername"_s}, {u"arab"_s, u"رنا حداد"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2026, 1, 1), {}};
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_session = std::make_unique<Session>(m_test->desk());
        openTestSession(*m_session);
        m_repository = std::make_unique<SqlCentreRepository>(m_test->database(), *m_session);
        m_service = std::make_unique<CentreService>(*m_repository, m_test->database(), *m_session);
    }
    void establishesOnce()
    {
        QCOMPARE(m_service->profile().error().kind, ErrorKind::NotFound);
        const CentreId id = got(m_service->establish(profile()));
        CentreProfile expected = profile();
        expected.id = id;
        expected.version = 1;
        QCOMPARE(got(m_service->profile()), expected);
        const auto again = m_service->establish(profile());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QVERIFY(!got(ChangeLog(m_test->database()).undoable(m_session->actor())).has_value()); // founding is final
    }
    void staleProfileIsAConflict()
    {
        QVERIFY(m_service->establish(profile()));
        CentreProfile first = got(m_service->profile());
        CentreProfile second = first;
        first.address = u"Achrafieh"_s;
        QVERIFY(m_service->changeProfile(first));
        second.weekend = {};
        QCOMPARE(m_service->changeProfile(second).error().kind, ErrorKind::Conflict);
        QCOMPARE(got(m_service->profile()).address, u"Achrafieh"_s);
        second = got(m_service->profile());
        second.weekend = {};
        QVERIFY(m_service->changeProfile(second));
        QVERIFY(got(m_service->profile()).weekend.isEmpty());
        second = got(m_service->profile());
        second.id = CentreId::make();
        QCOMPARE(m_service->changeProfile(second).error().kind, ErrorKind::Rule);
    }
    void holidaysMakeDaysFree()
    {
        QVERIFY(m_service->establish(profile()));
        QVERIFY(got(m_service->isWorkingDay(QDate(2026, 3, 20))));  // a Friday
        QVERIFY(!got(m_service->isWorkingDay(QDate(2026, 3, 21)))); // a Saturday
        const HolidayId id = got(m_service->addHoliday({{}, 0, QDate(2026, 3, 19), QDate(2026, 3, 20), u"Eid"_s}));
        QVERIFY(!got(m_service->isWorkingDay(QDate(2026, 3, 20))));
        QCOMPARE(got(m_service->holidays()).size(), 1);
        QVERIFY(m_service->removeHoliday(id));
        QVERIFY(got(m_service->isWorkingDay(QDate(2026, 3, 20))));
        QCOMPARE(m_service->removeHoliday(id).error().kind, ErrorKind::NotFound);
    }
    void signatoriesAreSealed()
    {
        const SignatoryId id = got(m_service->addSignatory(signatory()));
        const QList<Signatory> read = got(m_service->signatories());
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().id, id);
        QCOMPARE(read.first().names, signatory().names);
        QCOMPARE(read.first().titles, signatory().titles);
        const QList<QByteArray> stored = got(m_test->database().all(u"SELECT names FROM centre_signatory", {},
                                                                    [](const Row &row) { return row.bytes("names"_L1); }));
        QVERIFY(!stored.first().contains("Signername"));
        Signatory changed = read.first();
        changed.to = QDate(2026, 6, 30);
        QVERIFY(m_service->changeSignatory(changed));
        QCOMPARE(m_service->changeSignatory(changed).error().kind, ErrorKind::Conflict);
        QCOMPARE(got(m_service->signatoriesOn(QDate(2026, 6, 30))).size(), 1);
        QVERIFY(got(m_service->signatoriesOn(QDate(2026, 7, 1))).isEmpty());
        QVERIFY(m_service->removeSignatory(id));
        QVERIFY(got(m_service->signatories()).isEmpty());
    }
    void sealedNamesNeedTheKey()
    {
        QVERIFY(m_service->addSignatory(signatory()));
        m_session->close();
        QCOMPARE(m_service->signatories().error().kind, ErrorKind::Denied);
    }
    void settingsAreKeptAndUndone()
    {
        QVERIFY(m_service->set(u"hours.day_cap_minutes"_s, u"600"_s));
        QVERIFY(m_service->set(u"hours.day_cap_minutes"_s, u"660"_s));
        QVERIFY(m_service->set(u"certificates.verification_host"_s, u""_s));
        QCOMPARE(got(m_service->settings()).number(settingkeys::dayCap), 660);
        ChangeLog log(m_test->database());
        QVERIFY(log.undo(m_session->actor()));
        QVERIFY(log.undo(m_session->actor()));
        QCOMPARE(got(m_service->settings()).number(settingkeys::dayCap), 600);
        QCOMPARE(m_service->set(u"hours.day_cap_minutes"_s, u"5"_s).error().kind, ErrorKind::Rule);
        QCOMPARE(m_service->set(u"colour"_s, u"red"_s).error().kind, ErrorKind::NotFound);
    }
    void premisesAreKept()
    {
        Premises workshops{{}, 0, u"workshop"_s, 4, 3, 1, 240};
        workshops.id = got(m_service->savePremises(workshops));
        workshops.version = 1;
        QCOMPARE(got(m_service->premises()), QList<Premises>{workshops});
        workshops.usable = 4;
        QVERIFY(m_service->savePremises(workshops));
        QCOMPARE(m_service->savePremises(workshops).error().kind, ErrorKind::Conflict);
        QVERIFY(m_service->removePremises(workshops.id));
        QVERIFY(got(m_service->premises()).isEmpty());
    }
    void importProfilesAreFoundAgain()
    {
        ImportProfile profile{{}, 0, u"people"_s, QString(64, u'a'), u"Old list"_s, {u"Full name=name.latin"_s, u"N°="_s}, {}, u";"_s, {}};
        const ImportProfileId id = got(m_service->saveImportProfile(profile));
        const auto found = got(m_service->importProfileFor(u"people"_s, profile.fingerprint));
        QVERIFY(found);
        QCOMPARE(found->mapping, profile.mapping);
        QVERIFY(!got(m_service->importProfileFor(u"hours"_s, profile.fingerprint)));
        profile.dateOrder = u"month_day"_s;
        QCOMPARE(got(m_service->saveImportProfile(profile)), id); // replaced, not doubled
        const qint64 entries = got(ChangeLog(m_test->database()).entryCount());
        QCOMPARE(got(m_service->saveImportProfile(profile)), id); // nothing new: nothing written
        QCOMPARE(got(ChangeLog(m_test->database()).entryCount()), entries);
    }
    void whatIsNotThereIsTold()
    {
        QCOMPARE(m_service->isWorkingDay(QDate(2026, 3, 20)).error().kind, ErrorKind::NotFound);
        CentreProfile nobody = profile();
        nobody.id = CentreId::make();
        QCOMPARE(m_service->changeProfile(nobody).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->removeSignatory(SignatoryId::make()).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->removePremises(PremisesId::make()).error().kind, ErrorKind::NotFound);
        Signatory gone = signatory();
        gone.id = SignatoryId::make();
        QCOMPARE(m_service->changeSignatory(gone).error().kind, ErrorKind::Conflict);
        QCOMPARE(m_service->savePremises({PremisesId::make(), 1, u"workshop"_s, 1, 1, 0, 0}).error().kind, ErrorKind::Conflict);
        QCOMPARE(got(ChangeLog(m_test->database()).entryCount()), 0);
    }
    void whatIsNotSoundIsNotWritten()
    {
        CentreProfile broken = profile();
        broken.code = u"bey"_s;
        QCOMPARE(m_service->establish(broken).error().kind, ErrorKind::Rule);
        QCOMPARE(m_service->addHoliday({{}, 0, QDate(2026, 3, 20), QDate(2026, 3, 19), u"Eid"_s}).error().kind, ErrorKind::Rule);
        QCOMPARE(m_service->addSignatory({}).error().kind, ErrorKind::Rule);
        QCOMPARE(m_service->savePremises({{}, 0, u"garage"_s, 1, 1, 0, 0}).error().kind, ErrorKind::Rule);
        QVERIFY(m_service->establish(profile()));
        CentreProfile changed = got(m_service->profile());
        changed.zone = u"Asia/Atlantis"_s;
        QCOMPARE(m_service->changeProfile(changed).error().kind, ErrorKind::Rule);
        QCOMPARE(got(ChangeLog(m_test->database()).entryCount()), 1);
    }
    void everyVerbButFoundingIsUndone()
    {
        QVERIFY(m_service->establish(profile()));
        CentreProfile changed = got(m_service->profile());
        changed.names[u"ar"_s] = u"اسم آخر"_s;
        QVERIFY(m_service->changeProfile(changed));
        QVERIFY(m_service->addHoliday({{}, 0, QDate(2026, 3, 19), QDate(2026, 3, 19), u"Eid"_s}));
        QVERIFY(m_service->addSignatory(signatory()));
        QVERIFY(m_service->removeSignatory(got(m_service->signatories()).first().id));
        QVERIFY(m_service->savePremises({{}, 0, u"workshop"_s, 4, 3, 1, 240}));
        QVERIFY(m_service->set(u"certificates.digits"_s, u"lao"_s));
        ChangeLog log(m_test->database());
        QVERIFY(log.undo(m_session->actor()));
        QVERIFY(!got(m_service->settings()).isSet(settingkeys::certificateDigits));
        QVERIFY(log.undo(m_session->actor()));
        QVERIFY(got(m_service->premises()).isEmpty());
        QVERIFY(log.undo(m_session->actor()));
        QCOMPARE(got(m_service->signatories()).size(), 1); // its sealed names open again
        QCOMPARE(got(m_service->signatories()).first().names, signatory().names);
        QVERIFY(log.undo(m_session->actor()) && log.undo(m_session->actor()));
        QVERIFY(got(m_service->holidays()).isEmpty() && got(m_service->signatories()).isEmpty());
        QVERIFY(log.undo(m_session->actor()));
        QCOMPARE(got(m_service->profile()).names, profile().names);
        QCOMPARE(log.undo(m_session->actor()).error().kind, ErrorKind::NotFound);
    }
    void holidaysIncludeBothTheirEnds()
    {
        CentreProfile always = profile();
        always.weekend = {};
        QVERIFY(m_service->establish(always));
        QVERIFY(m_service->addHoliday({{}, 0, QDate(2026, 12, 31), QDate(2027, 1, 1), u"New Year"_s}));
        for (int offset = -1; offset <= 2; ++offset)
            QCOMPARE(got(m_service->isWorkingDay(QDate(2026, 12, 31).addDays(offset))), offset < 0 || offset > 1);
    }
    void onlyTheDirectorChangesTheCentre()
    {
        QVERIFY(m_service->establish(profile()));
        Session clerk(m_test->desk());
        openTestSession(clerk, Role::Registrar);
        SqlCentreRepository repository(m_test->database(), clerk);
        CentreService service(repository, m_test->database(), clerk);
        QVERIFY(service.profile());
        QVERIFY(service.settings());
        QCOMPARE(service.changeProfile(got(m_service->profile())).error().kind, ErrorKind::Denied);
        QCOMPARE(service.addSignatory(signatory()).error().kind, ErrorKind::Denied);
        QCOMPARE(service.addHoliday({}).error().kind, ErrorKind::Denied);
        QCOMPARE(service.set(u"hours.day_cap_minutes"_s, u"600"_s).error().kind, ErrorKind::Denied);
        QCOMPARE(service.savePremises({}).error().kind, ErrorKind::Denied);
        QVERIFY(service.saveImportProfile({{}, 0, u"people"_s, u"f"_s, {}, {}, {}, {}, {}}));
        openTestSession(clerk, Role::Counsellor);
        QCOMPARE(service.saveImportProfile({{}, 0, u"people"_s, u"g"_s, {}, {}, {}, {}, {}}).error().kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(CentreStorageTest)
#include "tst_centrestorage.moc"
