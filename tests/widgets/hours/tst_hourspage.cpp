// SPDX-License-Identifier: GPL-3.0-or-later
// Hours on a real centre (the register is in tst_register.cpp): the balance of the chosen group, what needs attention in one sentence, each mode beside it; by
// keyboard alone, empty, in Arabic, and when reading fails. And the hours on a trainee and in the list of trainees.
#include "balancecard.h"
#include "card.h"
#include "deskgrid.h"
#include "desktable.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "groupchooser.h"
#include "hourscentre.h"
#include "hourspage.h"
#include "memberhours.h"
#include "namesgridmodel.h"
#include "traineehourspanel.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct World {
    HoursCentre centre{TestDatabase::make(u"sqlite"_s)};
    InlineWorker worker;
    FakeNavigator navigator;
    FakeQuestion question;
    HoursDesk desk{{worker, centre.groups, centre.enrolments, centre.directory}, centre.hours, centre.test->clock(), question, true, true};
    std::unique_ptr<HoursPage> page;
    QList<PersonId> people;
    QList<EnrolmentId> enrolled;

    /// Three trainees; the clock stands where 5 days are left and nobody can make up 80 h, but for the first, who has them.
    void fill()
    {
        (void)centre.begin();
        people = centre.addPeople({u"Zeina Fares"_s, u"Amina Haddad"_s, u"Suharto"_s});
        enrolled = got(centre.enrolPeople(people));
        QList<HourEntry> entries;
        for (QDate day(2026, 3, 2); entries.size() < 10; day = day.addDays(1)) {
            HourEntry entry;
            entry.enrolment = enrolled[0];
            entry.mode = Mode::Online;
            entry.starts = centre.at(day, QTime(8, 0));
            entry.ends = centre.at(day, QTime(18, 0));
            entry.minutes = 600;
            entries.append(entry);
        }
        (void)centre.hours.record(entries);
        (void)centre.hours.lock(centre.group.id, {}, {}, {});
        entries.first().enrolment = enrolled[1]; // the second was there once, and nobody has locked it
        (void)centre.hours.record({entries.first()});
        centre.test->clock().set(QDateTime(QDate(2026, 6, 25), QTime(12, 0), Qt::UTC));
        Group closed = got(centre.groups.group(centre.group.id)); // nothing waits to be entered any more
        closed.state = GroupState::Finished;
        (void)got(centre.groups.change(closed));
    }
    void open()
    {
        page = std::make_unique<HoursPage>(desk, navigator);
        page->resize(1190, 676);
        page->show();
        page->openList(u"below"_s);
    }
    MessageBar *locked() const { return page->findChild<MessageBar *>(u"lockedMessage"_s); }
    DeskTable *list() const { return page->findChild<DeskTable *>(u"list"_s); }
    MessageBar *message() const { return page->findChild<MessageBar *>(u"belowMessage"_s); }
    QString said() const { return saidIn(page.get()).join(u'|'); }
};

} // namespace

class HoursPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void anEmptyCentreSaysWhereHoursAreCounted()
    {
        World world;
        world.open();
        QVERIFY(world.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!world.list()->isVisible());
        QVERIFY(!world.page->findChild<BalanceCard *>()->isVisible());
        QVERIFY(!world.page->findChild<GroupChooser *>()->isEnabled());
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
    }

    void whoCannotReachTheHoursIsSaidInOneSentence()
    {
        World world;
        world.fill();
        world.open();
        const QAbstractItemModelTester tester(world.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.list()->listModel()->rowCount(), 3);
        QVERIFY(world.message()->isVisible());
        QCOMPARE(world.message()->sentence(), u"2 of 3 can no longer reach the hours they need."_s);
        QVERIFY2(world.said().contains(u"3 in training"_s), qPrintable(world.said()));
        QVERIFY(world.centre.enrolments.withdraw(world.enrolled[1], LeavingReason::Moved, {}, QDate(2026, 6, 20)));
        world.page->refresh();
        QCOMPARE(world.message()->sentence(), u"1 of 2 can no longer reach the hours they need."_s); // who left is not loud
        QVERIFY(world.centre.enrolments.withdraw(world.enrolled[2], LeavingReason::Moved, {}, QDate(2026, 6, 20)));
        world.page->refresh();
        QVERIFY(world.message()->sentence().isEmpty() || !world.message()->isVisible());
    }

    void aLinkOpensTheRegisterOfItsSession()
    {
        World world;
        world.fill();
        const auto add = [&world](const GroupId &group, QDate day) {
            TrainingSession session;
            session.group = group;
            session.mode = Mode::Classroom;
            session.starts = world.centre.at(day, QTime(8, 0));
            session.ends = session.starts + 3600;
            return got(world.centre.hours.addSession(session));
        };
        const Group other = got(world.centre.groups.add(world.centre.asked(u"OTHER"_s, world.centre.group.starts)));
        const QDate day(2026, 6, 15);
        const QList<TrainingSession> sessions{add(world.centre.group.id, day), add(world.centre.group.id, day.addDays(1)), add(other.id, day), add(other.id, day.addDays(1))};
        world.open(); // at the balance
        const auto *shown = world.page->findChild<QComboBox *>(u"sessions"_s);
        for (const int at : {1, 0, 3, 2, 1}) { // in the group that is shown, and in another
            world.page->openList(HoursPage::registerOf(sessions[at].id));
            world.page->openRecord(sessions[at].group.uuid());
            QCOMPARE(shown->currentData().toUuid(), sessions[at].id.uuid());
            QCOMPARE(world.page->findChild<GroupChooser *>()->chosen(), sessions[at].group);
            QCOMPARE(world.page->findChild<QTabBar *>()->currentIndex(), 0);
        }
    }

    /// With a message above it, or many modes, the card beside the list was crushed.
    void theCardIsNotCrushedInALowWindow()
    {
        World world;
        world.fill();
        world.open();
        world.page->resize(960, 240);
        const auto *card = world.page->findChild<BalanceCard *>();
        QVERIFY(card->isVisible() && card->height() >= card->minimumSizeHint().height());
        QCOMPARE(cutTexts(world.page.get()), QStringList());
    }

    /// After a kill it came back at another session than the one that was open.
    void thePlaceToComeBackToIsTheTabAndItsSession()
    {
        World world;
        world.fill();
        QList<TrainingSession> sessions;
        for (const int day : {15, 16}) {
            TrainingSession session;
            session.group = world.centre.group.id;
            session.mode = Mode::Classroom;
            session.starts = world.centre.at(QDate(2026, 6, day), QTime(8, 0));
            session.ends = session.starts + 3600;
            sessions.append(got(world.centre.hours.addSession(session)));
        }
        world.open();
        QSignalSpy places(world.page.get(), &Page::listShown);
        const auto place = [&places] { return places.last().first().toString(); };
        world.page->openList(u"register"_s);
        auto *chooser = world.page->findChild<QComboBox *>(u"sessions"_s);
        for (const TrainingSession &session : std::as_const(sessions)) {
            const int at = chooser->findData(session.id.uuid());
            chooser->setCurrentIndex(at);
            Q_EMIT chooser->activated(at);
            QCOMPARE(place(), HoursPage::registerOf(session.id));
        }
        const QString kept = place();
        world.page->openList(u"timetable"_s);
        QCOMPARE(place(), u"timetable"_s);
        world.open(); // the program starts again
        world.page->openList(kept);
        world.page->openRecord(world.centre.group.id.uuid());
        QCOMPARE(world.page->findChild<QComboBox *>(u"sessions"_s)->currentData().toUuid(), sessions[1].id.uuid());
    }

    void keyboardAloneFromTheGroupToTheTrainee()
    {
        World world;
        world.fill();
        const Group other = got(world.centre.addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        world.open();
        QSignalSpy shown(world.page.get(), &Page::recordShown);
        DeskTable *list = world.list();
        QVERIFY(world.page->focusProxy() && world.page->focusProxy()->focusProxy() == list);
        QCOMPARE(list->chosenId(), world.people[1].uuid()); // Amina is first by name
        QVERIFY2(world.said().contains(u"Amina Haddad"_s) && world.said().contains(u"0 h of 100 h"_s), qPrintable(world.said()));
        QTest::keyClick(list, Qt::Key_End);
        QVERIFY2(world.said().contains(u"100 h of 100 h"_s), qPrintable(world.said()));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(world.navigator.went, (QList<Link>{{u"trainees"_s, world.people[0].uuid()}}));
        auto *chooser = world.page->findChild<GroupChooser *>();
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(chooser->chosen(), other.id);
        QCOMPARE(shown.last().first().toUuid(), other.id.uuid());
        QCOMPARE(list->listModel()->rowCount(), 0);
        QVERIFY(!world.message()->isVisible() || world.message()->sentence().isEmpty());
        world.page->openRecord(world.centre.group.id.uuid()); // from a link
        QCOMPARE(list->listModel()->rowCount(), 3);
        world.page->openRecord({});
        QCOMPARE(list->listModel()->rowCount(), 3);
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
        QCOMPARE(unreachableControls(world.page.get()), QStringList());
        QCOMPARE(cutTexts(world.page.get()), QStringList());
    }

    void whatIsLockedCountsAndWhatIsLeftIsNamed()
    {
        World world;
        world.fill();
        Placement placement;
        placement.enrolment = world.enrolled[2];
        placement.employer = u"Al-Jisr Roads"_s;
        placement.mentor = u"Georges Najjar"_s;
        placement.agreementSigned = placement.starts = QDate(2026, 3, 2);
        placement = got(world.centre.placements.add({placement})).value(0);
        QVERIFY(world.centre.placements.addDays({{placement.id, QDate(2026, 3, 9), 480, {}, {}, {}, {}, HourSource::Logbook}}));
        world.open();
        QTest::keyClick(world.page->findChild<QTabBar *>(u"tabs"_s), Qt::Key_Left);
        QVERIFY(!world.page->findChild<DeskButton *>(u"lock"_s)->isVisible());
        QTest::keyClick(world.page->findChild<QTabBar *>(u"tabs"_s), Qt::Key_Right);
        auto *lock = world.page->findChild<DeskButton *>(u"lock"_s);
        QVERIFY(lock->isVisible());
        world.question.answer.agreed = false;
        lock->click();
        QVERIFY2(world.question.asked.value(0).text.contains(u"Suharto"_s), qPrintable(world.question.asked.value(0).text));
        QCOMPARE(got(world.centre.hours.lockable(world.centre.group.id)).locked, 1);
        world.question.answer.agreed = true;
        QSignalSpy saved(world.page.get(), &Page::saved);
        lock->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(got(world.centre.hours.balanceOfTrainee(world.enrolled[1])).counted, 600);
        QVERIFY2(world.locked()->sentence().contains(u"Suharto"_s), qPrintable(world.locked()->sentence())); // still open
        lock->click();
        QCOMPARE(world.question.asked.size(), 2); // nothing more to lock: no question
        QVERIFY(world.locked()->isVisible());
        world.page->openList(u"register"_s);
        world.page->openList(u"balance"_s);
        QVERIFY(!world.locked()->isVisible()); // an answer, not a state
    }

    /// The title stands; what the line has no room for stands in one of its own.
    void theHeaderFitsEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("below");
        for (const int width : {1400, 1240, 1190, 976, 824, 760})
            QTest::addRow("%d", width) << width << (width < 1000);
    }
    void theHeaderFitsEveryWidth()
    {
        QFETCH(int, width);
        QFETCH(bool, below);
        World world;
        world.fill();
        world.desk.meetings = &world.centre.meetings; // as many tabs as there can be
        TrainingSession session;
        session.group = world.centre.group.id;
        session.starts = world.centre.at(QDate(2026, 6, 24), QTime(8, 0));
        session.ends = session.starts + 4 * 3600;
        QVERIFY(world.centre.hours.addSession(session));
        world.open();
        world.page->openList(u"register"_s);
        for (const int each : {1400, 760, width}) {
            world.page->resize(each, 508);
            QCoreApplication::processEvents();
        }
        auto *sessions = world.page->findChild<QComboBox *>(u"sessions"_s);
        QVERIFY(sessions->isVisible());
        auto *tabs = world.page->findChild<QTabBar *>(u"tabs"_s);
        const auto bottom = [&](const QWidget *part) { return part->mapTo(world.page.get(), part->rect().bottomLeft()).y(); };
        QCOMPARE(bottom(sessions) > bottom(tabs) + 20, below);
        QCOMPARE(faults(world.page.get()), QStringList());
        QCOMPARE(cutTexts(world.page.get()), QStringList());
        QVERIFY2(world.said().contains(u"Hours"_s), qPrintable(world.said()));
    }

    void namesOfMeetingReportsAreSaidLater()
    {
        World world;
        world.fill();
        world.desk.meetings = &world.centre.meetings;
        MeetingImportRequest report;
        report.group = world.centre.group.id;
        report.bytes = "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
                       "812,Roads,06/23/2026 09:00:00 AM,06/23/2026 11:00:00 AM,office@centre.example,120,2\n\n"
                       "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                       "iPad,,06/23/2026 09:00:00 AM,06/23/2026 10:00:00 AM,60,Yes\n"
                       "Amina Haddad,,06/23/2026 09:00:00 AM,06/23/2026 11:00:00 AM,120,Yes\n";
        QVERIFY(got(world.centre.meetings.run(report)).changed);
        world.open();
        world.page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(4);
        auto *grid = world.page->findChild<DeskGrid *>(u"namesGrid"_s);
        GridModel *model = grid->gridModel();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, NamesGridModel::NameColumn).data().toString(), u"iPad"_s); // nobody's first
        const auto minutes = [&](int who) { return world.centre.minutes().value(world.enrolled[who]); };
        model->change({{0, NamesGridModel::TraineeColumn, u"suharto"_s}});
        QCOMPARE(minutes(2), 60);
        const auto rowOf = [&](const QString &name) {
            return model->index(0, NamesGridModel::NameColumn).data().toString() == name ? 0 : 1;
        };
        model->change({{rowOf(u"iPad"_s), NamesGridModel::TraineeColumn, world.centre.numberOf(world.people[0])}});
        QCOMPARE(minutes(2), 0); // moved on
        QVERIFY(world.centre.undo());
        QCOMPARE(minutes(2), 60);
        world.page->refresh();
        QCOMPARE(model->change({{rowOf(u"iPad"_s), NamesGridModel::TraineeColumn, u"Nobody"_s}}), 0);
        QCOMPARE(model->state(rowOf(u"iPad"_s), NamesGridModel::TraineeColumn), CellState::Bad);
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.page->refresh();
        QVERIFY(!model->isEditable(rowOf(u"iPad"_s), NamesGridModel::TraineeColumn));
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
        QCOMPARE(cutTexts(world.page.get()), QStringList());
    }

    void aRefusalIsSaid()
    {
        World world;
        world.fill();
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.centre.session.close();
        world.page->refresh();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QCOMPARE(world.list()->listModel()->rowCount(), 3); // what was shown stays
    }

    void inArabicDigitsAndSides()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.fill();
        world.open();
        QCOMPARE(world.page->layoutDirection(), Qt::RightToLeft);
        QVERIFY2(world.message()->sentence().contains(u"٢"_s) && world.message()->sentence().contains(u"٣"_s), qPrintable(world.message()->sentence()));
        const auto *card = world.page->findChild<BalanceCard *>();
        QTRY_VERIFY(card->mapTo(world.page.get(), QPoint(0, 0)).x() < world.list()->mapTo(world.page.get(), QPoint(0, 0)).x());
        QVERIFY2(!world.said().contains(u"Online"_s), qPrintable(world.said()));
    }

    void onATraineeThereIsACardForEachGroup()
    {
        World world;
        world.fill();
        const Group other = got(world.centre.addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        QVERIFY(world.centre.enrolPeople({world.people[0]}, other.id));
        TraineeHoursPanel panel(world.desk);
        const std::unique_ptr<PanelWidget> widget(panel.makeWidget(nullptr, world.navigator));
        widget->showRecord(world.people[0].uuid());
        QVERIFY(widget->findChild<BalanceCard *>(u"balance.FRM-26-A"_s));
        QVERIFY(widget->findChild<BalanceCard *>(u"balance.FRM-26-B"_s));
        widget->show();
        const QString said = saidIn(widget.get()).join(u'|');
        QVERIFY2(said.contains(u"100 h of 100 h"_s) && said.contains(u"0 h of 100 h"_s), qPrintable(said));
        widget->showRecord(world.people[1].uuid());
        QCOMPARE(widget->findChildren<BalanceCard *>().size(), 1);
        widget->showRecord(world.centre.addPerson(u"Nobody Yet"_s).uuid());
        QVERIFY(widget->isHidden()); // nothing is no card
        world.centre.session.close();
        widget->showRecord(world.people[1].uuid());
        QVERIFY(widget->isHidden());
    }

    void theColumnIsOfAllPlannedHours()
    {
        World world;
        world.fill();
        HoursPersonColumn column(world.desk);
        QVERIFY(!column.cell(world.people[0], BarRole).isValid());
        bool done = false;
        column.load(this, [&] { done = true; });
        QVERIFY(done);
        QCOMPARE(column.cell(world.people[0], BarRole).toInt(), 666); // 100 h of 150 h, not of the 100 h held so far
        QVERIFY(column.cell(world.people[1], LoudRole).toBool());
        QCOMPARE(column.cell(world.people[1], BarRole).toInt(), 0); // ten hours are recorded, and nobody has locked them
        QCOMPARE(column.cell(world.people[1], BarAheadRole).toInt(), 66);
        QVERIFY(column.cell(world.people[1], Qt::ToolTipRole).toString().startsWith(u"Counted: 0 h of 150 h\nNot locked yet: 10 h\ncannot reach"_s));
        QVERIFY(!column.cell(world.people[1], Qt::DisplayRole).toString().isEmpty());
        const PersonId twin = world.centre.addPerson(u"Zeina Fares"_s);
        QVERIFY(world.centre.merge(world.people[0], twin));
        column.load(this, [] {});
        QCOMPARE(column.cell(twin, BarRole).toInt(), 666); // the hours of whom they were merged from are theirs
        QVERIFY(world.centre.enrolments.withdraw(world.enrolled[2], LeavingReason::Moved, {}, QDate(2026, 6, 20)));
        column.load(this, [] {});
        QVERIFY(!column.cell(world.people[2], BarRole).isValid()); // who left is not counted on
    }

    void theColumnOfAGroupIsOfItsMembers()
    {
        World world;
        world.fill();
        MemberHours column(world.desk);
        const auto load = [&](const GroupId &group) {
            Result<void> answer = failure(ErrorKind::Storage, u"not called"_s);
            column.load(group, this, [&](const Result<void> &done) { answer = done; });
            return answer;
        };
        QVERIFY(load(world.centre.group.id));
        QCOMPARE(column.cell(world.enrolled[0], 0, BarRole).toInt(), 666);
        QVERIFY(!column.cell(world.enrolled[0], 0, LoudRole).toBool());
        QVERIFY(column.cell(world.enrolled[1], 0, LoudRole).toBool()); // out of reach
        QVERIFY(load(got(world.centre.groups.add(world.centre.asked(u"FRM-26-C"_s))).id));
        QVERIFY(!column.cell(world.enrolled[0], 0, BarRole).isValid()); // of another group
        world.centre.session.close();
        QVERIFY(!load(world.centre.group.id));
    }
};

QTEST_MAIN(HoursPageTest)
#include "tst_hourspage.moc"
