// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a real centre: each field that is left is one step that undo takes back; what is refused stays where it was
// typed; the search finds a setting in any group; everything by keyboard, in both directions.
#include "calendarcard.h"
#include "centreimportprofiles.h"
#include "countrybox.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "holidayimport.h"
#include "keyscard.h"
#include "officecentre.h"
#include "placefield.h"
#include "premisescard.h"
#include "profilecard.h"
#include "settingssection.h"
#include "signatoriescard.h"
#include "tablereader.h"
#include "widgetwalk.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct World {
    OfficeCentre office{TestDatabase::make(u"sqlite"_s)};
    InlineWorker worker;
    FakeFilePicker files;
    FakeNavigator navigator;
    CentreImportProfiles profiles{office.centre};
    HolidayImport import{worker, office.centre, profiles};
    CentreDesk desk{worker, office.centre, files, &import};
    std::unique_ptr<SettingsSection> section;
    std::unique_ptr<Page> page;

    World()
    {
        CentreProfile profile = usualProfileFor(u"LB"_s);
        profile.names = {{u"en"_s, u"Beirut Training Centre"_s}};
        profile.code = u"BEY"_s;
        (void)got(office.centre.establish(profile));
        using Cards = QList<SettingsCard *>;
        section = std::make_unique<SettingsSection>([this] {
            return QList<SettingsGroup>{
                {u"centre"_s, u"Centre"_s, [this](QWidget *p) { return Cards{new ProfileCard(desk, p), new PremisesCard(desk, p)}; }},
                {u"signatories"_s, u"Signatories"_s, [this](QWidget *p) { return Cards{new SignatoriesCard(desk, p)}; }},
                {u"calendar"_s, u"Calendar"_s, [this](QWidget *p) { return Cards{new CalendarCard(desk, p)}; }},
                {u"rest"_s, u"Rest"_s, [this](QWidget *p) { return Cards{makeNumbersCard(desk, p), makeRulesCard(desk, p), makeMinistryCard(desk, p)}; }},
            };
        }, true);
        page.reset(section->makePage(nullptr, navigator));
        page->resize(1100, 676);
        page->show();
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const { return page->findChild<T *>(name); }
    void open(int tab) const { find<QTabBar>(u"settingsTabs"_s)->setCurrentIndex(tab); }
    /// The first field whose name begins so.
    [[nodiscard]] PlaceField *field(const QString &name) const
    {
        for (PlaceField *one : page->findChildren<PlaceField *>())
            if (one->objectName() == name || one->objectName().startsWith(name + u'.'))
                return one;
        return nullptr;
    }
    void type(const QString &name, const QString &text) const
    {
        PlaceField *line = field(name);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_F2);
        line->selectAll();
        text.isEmpty() ? line->clear() : line->insert(text); // keyClicks knows ASCII alone
        QTest::keyClick(line, Qt::Key_Return);
    }
    void undo() { QVERIFY(office.log.undo(office.session.actor())); }
    void redo() { QVERIFY(office.log.redo(office.session.actor())); }
    [[nodiscard]] CentreProfile profile() const { return got(office.centre.profile()); }
    /// All that the cards can change, in words.
    [[nodiscard]] QString state()
    {
        const CentreProfile centre = profile();
        QStringList words{centre.names.values().join(u'/'), centre.code, centre.country, centre.zone, centre.address, QString::number(centre.weekStart)};
        for (const int day : centre.weekend)
            words.append(QString::number(day));
        for (const SettingKey &key : allSettings())
            words.append(got(office.centre.settings()).text(key));
        for (const Premises &rooms : got(office.centre.premises()))
            words.append(u"%1 %2 %3 %4"_s.arg(rooms.kind).arg(rooms.count).arg(rooms.usable).arg(rooms.squareMetres));
        for (const Signatory &who : got(office.centre.signatories()))
            words.append(who.names.values().join(u'/') + who.titles.values().join(u'/') + who.to.toString(Qt::ISODate));
        return words.join(u' ') + office.holidays().join(u'/');
    }
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void aPageMadeAnewShowsTheSameTab()
    {
        World world;
        world.open(2);
        world.page.reset(); // as for other digits or another language
        world.page.reset(world.section->makePage(nullptr, world.navigator));
        QCOMPARE(world.find<QTabBar>(u"settingsTabs"_s)->currentIndex(), 2);
    }
    /// The place is kept with its tab, and one comes back to that; a card may be asked for by its name.
    void theTabIsAPlace()
    {
        World world;
        QSignalSpy shown(world.page.get(), &Page::listShown);
        world.open(2);
        QCOMPARE(shown.value(0).value(0).toString(), u"calendar"_s);
        world.page->openRecord({}); // the section, from the sidebar
        QCOMPARE(shown.value(1).value(0).toString(), u"calendar"_s);
        world.page->openList(u"centre.premises"_s);
        QCOMPARE(world.find<QTabBar>(u"settingsTabs"_s)->currentIndex(), 0);
        QCOMPARE(world.page->focusProxy()->objectName(), u"premises"_s);
        world.open(2);
        QVERIFY(world.page->focusProxy()->objectName() != u"premises"_s);
    }

    void aFieldThatIsLeftIsOneStep_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("name") << u"name.ar"_s << u"مركز بيروت"_s << u"مركز بيروت"_s;
        QTest::newRow("code, in small letters") << u"centreCode"_s << u"bt-2"_s << u"BT-2"_s;
        QTest::newRow("address") << u"address"_s << u"Hamra"_s << u"Hamra"_s;
        QTest::newRow("licence") << u"licence"_s << u"L-17/2026"_s << u"L-17/2026"_s;
        QTest::newRow("with the ministry") << u"registration"_s << u"4711"_s << u"4711"_s;
        QTest::newRow("rooms") << u"workshop.0"_s << u"3"_s << u"workshop 3 3 0"_s;
        QTest::newRow("a pattern") << u"certificates.number_pattern"_s << u"{centre}/{serial:4}"_s << u"{centre}/{serial:4}"_s;
        QTest::newRow("a number in its own digits") << u"hours.day_cap_minutes"_s << u"٤٨٠"_s << u"480"_s;
        QTest::newRow("ministry") << u"returns.ministry_address"_s << u"https://moe.example.org"_s << u"https://moe.example.org"_s;
    }
    void aFieldThatIsLeftIsOneStep()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        World world;
        const QString before = world.state();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.type(field, typed);
        QVERIFY2(world.field(field)->fault().isEmpty(), qPrintable(world.field(field)->fault()));
        QCOMPARE(saved.size(), 1);
        QVERIFY2(world.state().contains(kept), qPrintable(world.state()));
        world.undo();
        world.page->refresh();
        QCOMPARE(world.state(), before);
    }

    void whatIsRefusedStaysWithItsReason_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no name at all") << u"name.en"_s << QString();
        QTest::newRow("a code of one letter") << u"centreCode"_s << u"B"_s;
        QTest::newRow("rooms") << u"classroom.0"_s << u"many"_s;
        QTest::newRow("more usable than there are") << u"classroom.1"_s << u"2"_s;
        QTest::newRow("no serial") << u"certificates.number_pattern"_s << u"{centre}"_s;
        QTest::newRow("a day of 2000 minutes") << u"hours.day_cap_minutes"_s << u"2000"_s;
        QTest::newRow("no key") << u"returns.ministry_key"_s << u"secret"_s;
    }
    void whatIsRefusedStaysWithItsReason()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        World world;
        const QString before = world.state();
        world.type(field, typed);
        QVERIFY(!world.field(field)->fault().isEmpty());
        QCOMPARE(world.field(field)->text(), typed);
        QCOMPARE(world.state(), before);
    }

    void theCountryBringsItsZone()
    {
        World world;
        auto *country = world.find<CountryBox>(u"country"_s);
        QVERIFY(country->findData(u"LA"_s) < country->findData(u"AD"_s)); // those of our languages stand first
        QVERIFY(country->findData(u"JO"_s) < country->findData(u"LB"_s));
        QCOMPARE(country->country(), u"LB"_s);
        country->setCountry(u"LA"_s);
        Q_EMIT country->activated(country->currentIndex());
        QCOMPARE(world.profile().country, u"LA"_s);
        QCOMPARE(world.profile().zone, u"Asia/Vientiane"_s);
        world.undo();
        QCOMPARE(world.profile().zone, u"Asia/Beirut"_s);
    }

    void theWeek()
    {
        World world;
        world.open(2);
        world.find<QCheckBox>(u"weekend.5"_s)->click();
        QCOMPARE(world.profile().weekend, QList<int>({5, 6, 7}));
        world.find<QPushButton>(u"usualWeek"_s)->click();
        QCOMPARE(world.profile().weekend, usualProfileFor(u"LB"_s).weekend);
        QVERIFY(!world.find<QCheckBox>(u"weekend.5"_s)->isChecked());
    }

    void holidaysComeAndGo()
    {
        World world;
        world.open(2);
        world.find<QDateEdit>(u"holidayFrom"_s)->setDate(QDate(2026, 12, 24));
        world.find<QDateEdit>(u"holidayTo"_s)->setDate(QDate(2026, 12, 26));
        QTest::keyClicks(world.find<QLineEdit>(u"holidayName"_s), u"Christmas"_s);
        QTest::keyClick(world.find<QLineEdit>(u"holidayName"_s), Qt::Key_Return);
        QCOMPARE(world.office.holidays(), QStringList{u"Christmas"_s});
        QCOMPARE(got(world.office.centre.holidays()).first().to, QDate(2026, 12, 26));
        const QString remove = u"removeHoliday."_s + got(world.office.centre.holidays()).first().id.toText();
        world.find<QPushButton>(remove)->click();
        QVERIFY(world.office.holidays().isEmpty());
        world.undo();
        QCOMPARE(world.office.holidays(), QStringList{u"Christmas"_s});
        QTest::keyClicks(world.find<QLineEdit>(u"holidayName"_s), u"New Year"_s);
        auto *last = world.find<QDateEdit>(u"holidayTo"_s);
        world.find<QDateEdit>(u"holidayFrom"_s)->setDate(QDate(2027, 1, 1));
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Return); // Enter adds from the last field of the line
        QCOMPARE(world.office.holidays().size(), 2);
    }

    void holidaysOfATable()
    {
        World world;
        ImportRequest request;
        request.table = got(TableReader::readBytes("Date,Until,Name\n2026-12-25,,Christmas\n2026-03-20,2026-03-22,Eid\nsoon,,Later\n2026-05-01,2026-04-01,Back\n", u"holidays.csv"_s));
        Progress progress;
        request.mapping = {u"Date=from"_s, u"Until=to"_s, u"Name=name"_s};
        QCOMPARE(got(world.import.check(request, progress)).done(), 2);
        QVERIFY(world.office.holidays().isEmpty());
        const ImportOutcome outcome = got(world.import.carryOut(request, progress, OpId::make()));
        QCOMPARE(outcome.report.rejectedRows(), 2);
        QCOMPARE(world.office.holidays(), QStringList({u"Eid"_s, u"Christmas"_s}));
        QCOMPARE(got(world.import.check(request, progress)).unchanged(), 2); // read once more, nothing is doubled
        world.undo();
        QVERIFY(world.office.holidays().isEmpty());
    }

    /// A wrong mapping was proposed again after its import had been taken back.
    void howATableWasReadIsTakenBackWithItsImport()
    {
        World world;
        ImportRequest request;
        request.table = got(TableReader::readBytes("Date,Until,Name\n2026-12-25,,Christmas\n"_ba, u"holidays.csv"_s));
        request.mapping = {u"Date=from"_s, u"Until=to"_s, u"Name=name"_s};
        Progress progress;
        ImportProfiles *profiles = world.import.profiles();
        const QString code = world.import.code(), print(64, u'a');
        const auto isKept = [&] { return got(profiles->find(code, print)).has_value(); };
        QVERIFY(world.import.carryOut(request, progress, {OpId::make(), [&] { return profiles->keep(code, print, {request.mapping, {}}); }}));
        QVERIFY(isKept());
        world.undo(); // once
        QVERIFY(!isKept());
        QVERIFY(world.office.holidays().isEmpty());
        world.redo();
        QVERIFY(isKept());
        QCOMPARE(world.office.holidays().size(), 1);
    }

    void signatories()
    {
        World world;
        world.open(1);
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.find<QPushButton>(u"addSignatory"_s)->click();
        QCOMPARE(failed.size(), 1); // without a name
        QTest::keyClicks(world.find<QLineEdit>(u"newSignatory"_s), u"Hikmat Saliba"_s);
        QTest::keyClicks(world.find<QLineEdit>(u"newSignatoryTitle"_s), u"Director"_s);
        QTest::keyClick(world.find<QLineEdit>(u"newSignatoryTitle"_s), Qt::Key_Return);
        QVERIFY(world.state().contains(u"Hikmat SalibaDirector"_s));
        world.type(u"arabic"_s, u"حكمت صليبا"_s);
        QVERIFY(world.state().contains(u"حكمت صليبا"_s));
        world.type(u"until"_s, u"31.12.2099"_s);
        QVERIFY(world.state().contains(u"2099-12-31"_s));
        world.type(u"until"_s, u"yesterday"_s);
        QVERIFY(!world.field(u"until"_s)->fault().isEmpty());
        QCOMPARE(world.field(u"until"_s)->text(), u"yesterday"_s);
        for (QPushButton *button : world.page->findChildren<QPushButton *>())
            if (button->objectName().startsWith(u"remove."_s)) {
                button->click();
                break;
            }
        QVERIFY(got(world.office.centre.signatories()).isEmpty());
        world.undo();
        world.page->refresh();
        QVERIFY(world.field(u"latin"_s));
    }

    void theSearchLooksIntoEveryGroup_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("unseen");
        QTest::newRow("a row of another group") << u"minutes"_s << u"hours.day_cap_minutes"_s << u"address"_s;
        QTest::newRow("words of a hint") << u"telephone"_s << u"returns.ministry_key"_s << u"returns.ministry_address"_s;
        QTest::newRow("a card by its title") << u"premises"_s << u"classroom.0"_s << u"licence"_s;
        QTest::newRow("nothing") << u"zebra"_s << QString() << u"name.en"_s;
    }
    void theSearchLooksIntoEveryGroup()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, seen);
        QFETCH(const QString, unseen);
        World world;
        QVERIFY(world.page->focusSearch());
        QTest::keyClicks(world.find<QLineEdit>(u"settingsSearch"_s), typed);
        QVERIFY(seen.isEmpty() || world.field(seen)->isVisible());
        QVERIFY(!world.field(unseen)->isVisible());
        QTest::keyClick(world.find<QLineEdit>(u"settingsSearch"_s), Qt::Key_Escape);
        QVERIFY(world.field(u"name.en"_s)->isVisible());
        QVERIFY(!world.field(u"hours.day_cap_minutes"_s)->isVisible());
    }

    void everyControlIsReachedAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
    }
    void everyControlIsReachedAndNamed()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Dark, language);
        World world;
        (void)got(world.office.centre.addSignatory({{}, 0, {{u"latn"_s, u"Hikmat Saliba"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2026, 1, 1), {}}));
        world.office.addHoliday(u"Eid"_s, QDate(2026, 3, 20));
        world.page->refresh();
        for (int tab = 0; tab < 4; ++tab) {
            world.open(tab);
            QCoreApplication::processEvents();
            QVERIFY2(faults(world.page.get()).isEmpty(), qPrintable(QString::number(tab) + faults(world.page.get()).join(u" | "_s)));
        }
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
