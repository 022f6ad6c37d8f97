// SPDX-License-Identifier: GPL-3.0-or-later
// Send on a real outbox and a real stick's folder: what goes and what is other, findings that lead to their record, handing
// over with one question, sticks that are pulled, Cancel without trace, a restored centre, what waits, by keyboard, in Arabic.
#include "card.h"
#include "desktable.h"
#include "enrolmentcentre.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "fixedreturn.h"
#include "foldertransport.h"
#include "returnwords.h"
#include "ruleengine.h"
#include "sendpage.h"
#include "sendsection.h"
#include "sendtask.h"
#include "slowworker.h"
#include "snapshothome.h"
#include "sqlaccessrepository.h"
#include "sqlsyncrepository.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct World {
    EnrolmentCentre centre{TestDatabase::make(u"sqlite"_s)};
    SqlSyncRepository repository{centre.database(), centre.keys};
    FixedReader reader;
    RuleEngine rules;
    SnapshotService service{centre.database(), centre.session, {repository, reader, rules, centre.test->clock()}};
    InlineWorker worker;
    Worker *database = &worker;
    FakeQuestion question;
    FakeFilePicker files;
    FakeNavigator navigator;
    QTemporaryDir pc;
    QTemporaryDir stick;
    bool maySend = true;
    std::unique_ptr<SendPage> page;

    World() { files.path = stick.path(); }
    [[nodiscard]] QString home() const { return pc.filePath(u"snapshots"_s); }
    [[nodiscard]] SendDesk desk()
    {
        return {*database, worker, service, centre.directory, question, files,
                [](const QString &folder) { return std::make_unique<FolderTransport>(folder); }, home(), maySend};
    }
    void open()
    {
        page = std::make_unique<SendPage>(desk(), navigator);
        page->resize(1190, 620);
        page->show();
    }
    template<typename T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    void press(const QString &button) const { find<QPushButton>(button)->click(); }
    DeskTable *table(const QString &name) const { return find<DeskTable>(name); }
    void showTab(int tab) const { find<QTabBar>(u"tabs"_s)->setCurrentIndex(tab); }
    [[nodiscard]] QString tab(int tab) const { return find<QTabBar>(u"tabs"_s)->tabText(tab); }
    [[nodiscard]] QString bar(const QString &name) const { return find<MessageBar>(name)->sentence(); }
    [[nodiscard]] QString said() const { return saidIn(page.get()).join(u'|'); }
    [[nodiscard]] QStringList row(const QString &name, int row) const
    {
        QStringList cells;
        for (int column = 0; column < table(name)->model()->columnCount(); ++column)
            cells.append(table(name)->model()->index(row, column).data().toString());
        return cells;
    }
    /// The row of a table of the return, by its title.
    [[nodiscard]] QStringList what(const QString &title) const
    {
        for (int i = 0; i < table(u"what"_s)->model()->rowCount(); ++i)
            if (row(u"what"_s, i).first() == title)
                return row(u"what"_s, i);
        return {};
    }
    [[nodiscard]] static QStringList filesIn(const QString &folder)
    {
        QStringList all;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            all.append(it.next());
        return all;
    }
    [[nodiscard]] bool isGoodAt(const QString &folder) const
    {
        const auto check = verifySnapshotFolder(folder, got(service.publicKey()));
        return check && check->isGood();
    }
    [[nodiscard]] TaskLine task(SendTask::Place place)
    {
        SendTask asked(desk(), place);
        TaskLine line;
        asked.count(&asking, [&line](const TaskLine &counted) { line = counted; });
        return line;
    }
    QObject asking; ///< whoever asks
};

const QString somebody32 = samplereturn::enrolment(1);

} // namespace

class SendPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void whatGoesAndWhatIsOther()
    {
        World world;
        world.open();
        QList<QAbstractItemModelTester *> testers;
        for (const QString &name : {u"what"_s, u"attention"_s, u"outbox"_s})
            testers.append(new QAbstractItemModelTester(world.table(name)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, world.page.get()));
        QCOMPARE(world.what(u"Enrolments, without names"_s), QStringList({u"Enrolments, without names"_s, u"12"_s, {}, {}, {}}));
        QCOMPARE(world.what(u"Equipment"_s).at(1), u"0"_s);
        QVERIFY(world.said().contains(u"Nothing was sent yet"_s));
        QVERIFY(world.said().contains(u"What is never sent: names, phones"_s));
        QVERIFY(!QFile::exists(world.home())); // looking makes nothing
        world.press(u"make"_s);
        QVERIFY(world.isGoodAt(world.home()));
        samplereturn::set(world.reader.data, "hours", 0, "minutes", qint64(2100));
        world.reader.data.tables[u"outcomes"_s].removeFirst();
        world.page->refresh();
        QCOMPARE(world.what(u"Locked hours"_s), QStringList({u"Locked hours"_s, u"72"_s, {}, u"1"_s, {}}));
        QCOMPARE(world.what(u"Locked results"_s), QStringList({u"Locked results"_s, u"10"_s, {}, {}, u"1"_s}));
        QVERIFY(world.said().contains(u"since snapshot 1"_s));
        QVERIFY(QDir(world.home()).removeRecursively()); // as a stick that is not plugged in
        world.page->refresh();
        QCOMPARE(world.what(u"Locked hours"_s), QStringList({u"Locked hours"_s, u"72"_s, {}, {}, {}}));
        QVERIFY(world.said().contains(u"is not known"_s));
        qDeleteAll(testers);
    }

    void whatIsCountedIsShownAtOnce()
    {
        World world;
        SlowWorker slow;
        world.database = &slow;
        world.open();
        while (world.what(u"Certificates and statements"_s).isEmpty())
            QVERIFY(slow.letOneGo()); // until the first step is done
        QCOMPARE(world.what(u"Locked hours"_s).at(1), u"…"_s);
        QVERIFY(world.said().contains(returnTableWords(u"centre"_s))); // the card beside the list is not empty meanwhile
        int others = 0;
        QObject asker;
        slow.run(&asker, [] { return 1; }, [&others](int answer) { others += answer; });
        QVERIFY(slow.letOneGo() && slow.letOneGo());
        QCOMPARE(others, 1); // before the page has all of its own
        QCOMPARE(world.what(u"Locked hours"_s).at(1), u"…"_s);
        slow.letGo();
        QCOMPARE(world.what(u"Locked hours"_s).at(1), u"72"_s);
        QVERIFY(world.said().contains(u"Nothing was sent yet"_s));
        world.page->refresh();
        QVERIFY(slow.letOneGo());
        QCOMPARE(world.what(u"Locked hours"_s).at(1), u"72"_s); // what stands is not taken away while it is read anew
    }

    void everyTableIsInWords()
    {
        World world;
        world.open();
        for (int i = 0; i < world.table(u"what"_s)->model()->rowCount(); ++i) {
            world.table(u"what"_s)->choose(world.table(u"what"_s)->listModel()->idAt(i));
            const QString table = returnTables()[size_t(i)].name;
            QVERIFY2(world.row(u"what"_s, i).first() != table, qPrintable(table));
            QVERIFY2(!world.find<QLabel>(u"cardWords"_s)->text().isEmpty(), qPrintable(table));
        }
    }

    void findingsLeadToTheirRecord_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("section");
        const QString group = samplereturn::groupId, programme = samplereturn::programmeId, unit = samplereturn::unitId;
        QTest::newRow("group") << u"groups"_s << group << u"FRM-26-A"_s << u"groups"_s;
        QTest::newRow("a group, found among enrolments") << u"enrolments"_s << group << u"FRM-26-A"_s << u"groups"_s;
        QTest::newRow("enrolment") << u"enrolments"_s << somebody32 << u"Amina Haddad, FRM-26-A"_s << u"trainees"_s;
        QTest::newRow("hours") << u"hours"_s << somebody32 << u"Amina Haddad, FRM-26-A"_s << u"trainees"_s;
        QTest::newRow("result") << u"outcomes"_s << somebody32 << u"Amina Haddad, FRM-26-A"_s << u"assessment"_s;
        QTest::newRow("certificate") << u"awards"_s << u"BEY-2026-00001"_s << u"BEY-2026-00001"_s << u"certificates"_s;
        QTest::newRow("programme") << u"programmes"_s << programme << u"Programmes"_s << u"programmes"_s;
        QTest::newRow("unit") << u"units"_s << unit << u"Units"_s << u"programmes"_s;
        QTest::newRow("the centre") << u"centre"_s << samplereturn::centreId << u"The centre"_s << QString();
        QTest::newRow("gone since") << u"enrolments"_s << QString(32, u'f') << u"Enrolments, without names"_s << QString();
    }
    void findingsLeadToTheirRecord()
    {
        QFETCH(QString, table);
        QFETCH(QString, key);
        QFETCH(QString, where);
        QFETCH(QString, section);
        World world;
        const PersonId amina = world.centre.addPerson(u"Amina Haddad"_s);
        SnapshotPreview preview;
        preview.records.enrolments = {{somebody32, {amina.uuid(), QUuid::fromString(samplereturn::groupId)}}};
        preview.records.awards = {{u"BEY-2026-00001"_s, QUuid::createUuid()}};
        preview.records.groups = {{samplereturn::groupId, u"FRM-26-A"_s}};
        preview.records.programmesOfUnits = {{samplereturn::unitId, QUuid::createUuid()}};
        preview.report.findings = {{u"X1"_s, Severity::Error, table, key, u"message"_s, u"guidance"_s}};
        const QList<AttentionItem> items = attentionOf(preview, *world.centre.directory.snapshot());
        QCOMPARE(items.size(), 1);
        QString shown = items.first().where;
        static const QRegularExpression isolates(u"[\u2066-\u2069]"_s);
        QCOMPARE(shown.remove(isolates), where);
        QCOMPARE(items.first().link.section, section);
        QCOMPARE(items.first().link.record.isNull(), section.isEmpty());
    }

    void whatTheRulesFindIsListedAndOpened()
    {
        World world;
        world.reader.known.groups = {{samplereturn::groupId, u"FRM-26-A"_s}};
        samplereturn::set(world.reader.data, "groups", 0, "ends_on", u"2026-01-01"_s);
        world.open();
        const int errors = world.table(u"attention"_s)->model()->rowCount();
        QVERIFY(errors >= 1);
        QVERIFY(world.bar(u"condition"_s).contains(u"error"_s));
        QCOMPARE(world.tab(1), u"Needs attention (%1)"_s.arg(errors));
        Q_EMIT world.find<MessageBar>(u"condition"_s)->linkActivated();
        for (int i = 0; i < errors; ++i)
            if (world.row(u"attention"_s, i).at(1).contains(u"A group ends on 2026-01-01"_s))
                world.table(u"attention"_s)->choose(world.table(u"attention"_s)->listModel()->idAt(i));
        QVERIFY2(world.said().contains(u"Check the dates of the group."_s), qPrintable(world.said()));
        QTest::keyClick(world.table(u"attention"_s), Qt::Key_Return);
        QCOMPARE(world.navigator.went, QList<Link>({{u"groups"_s, QUuid::fromString(samplereturn::groupId)}}));
        world.press(u"openChosen"_s);
        QCOMPARE(world.navigator.went.size(), 2);
        samplereturn::set(world.reader.data, "groups", 0, "ends_on", u"2026-05-31"_s);
        world.page->refresh();
        QCOMPARE(world.bar(u"condition"_s), QString());
        QVERIFY(world.said().contains(u"what is sent keeps every rule"_s));
    }

    void rulesSpeakTheLanguageOfTheWindow()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        samplereturn::set(world.reader.data, "groups", 0, "ends_on", u"2026-01-01"_s);
        world.open();
        const QString found = world.row(u"attention"_s, 0).at(1);
        QVERIFY2(std::any_of(found.cbegin(), found.cend(), [](QChar c) { return c.script() == QChar::Script_Arabic; }), qPrintable(found));
        for (const Rule &rule : got(shippedRulePack()).rules)
            QVERIFY2(rule.others.contains(u"ar"_s), qPrintable(rule.id));
    }

    void handingOverAsksOnceAndIsChecked()
    {
        World world;
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.files.path.clear();
        world.press(u"handOver"_s);
        QVERIFY(world.question.asked.isEmpty()); // nobody named a folder
        QCOMPARE(world.files.purposes, QList<FilePurpose>{FilePurpose::Snapshot});
        world.files.path = world.stick.path();
        world.question.answer.agreed = false;
        world.press(u"handOver"_s);
        QCOMPARE(world.question.asked.size(), 1);
        QVERIFY(world.question.asked[0].text.contains(u"cannot be taken back"_s));
        QVERIFY(World::filesIn(world.stick.path()).isEmpty() && got(world.service.snapshots()).isEmpty()); // a no changes nothing
        world.question.answer.agreed = true;
        world.press(u"handOver"_s);
        QVERIFY(world.isGoodAt(world.stick.path()));
        QVERIFY2(world.bar(u"done"_s).contains(u"1 snapshot"_s), qPrintable(world.bar(u"done"_s)));
        QVERIFY(!saved.isEmpty());
        QVERIFY(world.table(u"outbox"_s)->isVisible()); // what was sent is seen at once
        QCOMPARE(world.table(u"outbox"_s)->chosenId(), got(world.service.snapshots()).first().id.uuid());
        QVERIFY(world.page->window()->focusWidget() == world.table(u"outbox"_s));
        QCOMPARE(world.row(u"outbox"_s, 0).at(3), u"Copied"_s);
        QVERIFY(world.row(u"outbox"_s, 0).at(4).contains(QDir(world.stick.path()).dirName()));
        QCOMPARE(world.tab(2), u"Outbox"_s);
        world.press(u"handOver"_s);
        QVERIFY2(world.bar(u"done"_s).contains(u"Nothing was missing"_s), qPrintable(world.bar(u"done"_s)));
        QCOMPARE(got(world.service.snapshots()).size(), 1); // and none was made for nothing
    }

    void errorsAreNamedInTheQuestion()
    {
        World world;
        samplereturn::set(world.reader.data, "groups", 0, "ends_on", u"2026-01-01"_s);
        world.open();
        world.press(u"handOver"_s);
        QVERIFY(world.question.asked[0].text.contains(u"The ministry may send the snapshot back"_s));
        QVERIFY(world.isGoodAt(world.stick.path())); // it is the person who decides
    }

    void aStickThatIsPulledIsSaid()
    {
        World world;
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.files.path = world.stick.filePath(u"pulled"_s);
        world.press(u"handOver"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0][0].toString().contains(u"Was the USB stick pulled out?"_s), qPrintable(failed[0][0].toString()));
        QVERIFY(!QFile::exists(world.files.path));
        world.showTab(2);
        QCOMPARE(world.row(u"outbox"_s, 0).at(3), u"Made"_s);
        QVERIFY(world.said().contains(u"Not complete at"_s));
        QCOMPARE(world.tab(2), u"Outbox (1)"_s);
        QVERIFY(world.find<QPushButton>(u"handOver"_s)->isEnabled());
    }

    void theCentresOwnFolderIsNoStick()
    {
        World world;
        world.open();
        world.press(u"make"_s);
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.files.path = world.home() + u"/."_s;
        world.press(u"handOver"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(world.question.asked.isEmpty());
    }

    void cancelLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("making") << u"make"_s;
        QTest::newRow("handing over") << u"handOver"_s;
    }
    void cancelLeavesNoTrace()
    {
        QFETCH(QString, button);
        World world;
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        connect(world.page.get(), &Page::working, this, [](const std::shared_ptr<Job> &job) { job->cancel(); });
        world.press(button);
        QCOMPARE(failed.size(), 1);
        QVERIFY(World::filesIn(world.stick.path()).isEmpty());
        QVERIFY(World::filesIn(world.home()).isEmpty());
        QVERIFY(got(world.service.snapshots()).isEmpty());
        QVERIFY(world.find<QPushButton>(u"make"_s)->isEnabled());
    }

    void aRestoredCentreAsksFirst()
    {
        World world;
        world.open();
        world.press(u"make"_s);
        SqlAccessRepository access(world.centre.database());
        QVERIFY(world.centre.plant([&] { return access.addIncarnation({Id<IncarnationTag>::make(), 7, u"restored"_s, {}, 0}); }));
        world.page->refresh();
        QVERIFY(world.bar(u"condition"_s).contains(u"restored, moved or copied"_s));
        QVERIFY(!world.find<QPushButton>(u"make"_s)->isEnabled() && !world.find<QPushButton>(u"handOver"_s)->isEnabled());
        world.question.answer.agreed = false;
        Q_EMIT world.find<MessageBar>(u"condition"_s)->linkActivated();
        QVERIFY(world.question.asked.last().danger);
        QVERIFY(!world.find<QPushButton>(u"make"_s)->isEnabled());
        world.question.answer.agreed = true;
        Q_EMIT world.find<MessageBar>(u"condition"_s)->linkActivated();
        QCOMPARE(world.bar(u"condition"_s), QString());
        QVERIFY(world.find<QPushButton>(u"handOver"_s)->isEnabled());
    }

    void anotherFolderIsRemembered()
    {
        World world;
        world.open();
        QTemporaryDir other;
        world.files.path = other.path();
        const QList<DeskCommand> commands = world.page->commands();
        std::find_if(commands.cbegin(), commands.cend(), [](const DeskCommand &command) { return command.code == "send.folder"_L1; })->run();
        QCOMPARE(SnapshotHome(world.home()).folder(), other.path());
        world.press(u"make"_s);
        QVERIFY(world.isGoodAt(other.path()));
        QVERIFY(!QFile::exists(world.home()));
    }

    void whatWaitsIsCounted()
    {
        World world;
        QCOMPARE(world.task(SendTask::Place::Foot).count, 0); // nobody is enrolled: nothing to nag about
        QVERIFY(world.centre.addProgramme());
        const GroupId group = got(world.centre.groups.add(world.centre.asked(u"FRM-26-A"_s))).id;
        QVERIFY(world.centre.enrolPeople(world.centre.addPeople({u"Amina"_s, u"Bilal"_s}), group));
        QCOMPARE(world.task(SendTask::Place::Foot).count, 2);
        QCOMPARE(world.task(SendTask::Place::Foot).sentence, u"Nothing sent yet"_s);
        world.open();
        world.press(u"handOver"_s);
        QCOMPARE(world.task(SendTask::Place::Foot).count, 0);
        QVERIFY(got(world.centre.groups.add(world.centre.asked(u"FRM-26-B"_s))).id != group);
        QVERIFY(got(world.centre.groups.add(world.centre.asked(u"FRM-26-C"_s))).id != group);
        (void)world.centre.addPerson(u"Camil"_s); // of whom nothing goes yet
        QCOMPARE(world.task(SendTask::Place::Foot).sentence, u"2 changes to send"_s);
        const TaskLine line = world.task(SendTask::Place::Today);
        QCOMPARE(line.sentence, u"Changes to send"_s);
        QCOMPARE(line.count, 2);
        QCOMPARE(line.link.section, u"send"_s);
        QCOMPARE(line.link.list, u"what"_s);
        samplereturn::set(world.reader.data, "hours", 0, "minutes", qint64(2100));
        world.press(u"make"_s);
        QCOMPARE(world.task(SendTask::Place::Foot).count, 2); // made is not handed over
        world.press(u"handOver"_s);
        QCOMPARE(world.task(SendTask::Place::Foot).count, 0);
    }

    void whoMayNotSendSeesNoSection()
    {
        World world;
        QVERIFY(SendSection(world.desk()).isOffered());
        world.maySend = false;
        QVERIFY(!SendSection(world.desk()).isOffered());
    }

    void everyTabIsWalked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
    }
    void everyTabIsWalked()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        World world;
        samplereturn::set(world.reader.data, "groups", 0, "ends_on", u"2026-01-01"_s);
        world.open();
        world.press(u"handOver"_s);
        for (const QSize &size : {QSize(1190, 620), QSize(976, 480)}) {
            world.page->resize(size);
            for (int tab = 0; tab < 3; ++tab) {
                world.showTab(tab);
                QCoreApplication::processEvents();
                QCOMPARE(faults(world.page.get()), QStringList());
            }
        }
    }
};

QTEST_MAIN(SendPageTest)
#include "tst_sendpage.moc"
