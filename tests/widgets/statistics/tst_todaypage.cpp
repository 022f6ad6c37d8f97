// SPDX-License-Identifier: GPL-3.0-or-later
// Today on a real centre: its figures, the sessions and how far their registers are, what waits and where it leads; for who
// decides and who works, by keyboard, in Arabic, and in a centre that is empty.
#include "agendamodel.h"
#include "centrecharts.h"
#include "chartcard.h"
#include "deskbutton.h"
#include "desktable.h"
#include "fakecourse.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "figurecard.h"
#include "figurescentre.h"
#include "groupchooser.h"
#include "hourspage.h"
#include "sharedtask.h"
#include "sqlcertificationrepository.h"
#include "todaysection.h"
#include "watchtasks.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct CommandNavigator : FakeNavigator {
    void run(const QString &command) override { ran.append(command); }
    QStringList ran;
};

struct CountedTask : Task {
    explicit CountedTask(TaskLine told) : line(std::move(told)) {}
    void count(QObject *, const std::function<void(const TaskLine &)> &then) override
    {
        ++asked;
        then(line);
    }
    TaskLine line;
    int asked = 0;
};

struct World {
    inline static const QDate monday{2026, 1, 12};
    FiguresCentre centre{TestDatabase::make(u"sqlite"_s)};
    FakeCourse course;
    FakePaper paper;
    SqlCertificationRepository awards{centre.database()};
    CertificationService certification{centre.database(), centre.session, centre.keys, awards, course, paper, centre.test->clock()};
    InlineWorker worker;
    CentreWatch watch{worker, centre.statistics, certification};
    CommandNavigator navigator;
    FakeFilePicker files;
    CountedTask registers{{u"Registers not recorded"_s, 3, {u"hours"_s, {}}, StatusShape::Late}};
    CountedTask nothing{{u"Nothing of this"_s, 0, {}}};
    CountedTask backup{{u"Last backup: 9 days ago"_s, 1, {}, StatusShape::Blocked, u"file.backup"_s, false}};
    std::unique_ptr<TodayPage> page;

    World() { centre.test->clock().set(QDateTime(monday, QTime(9, 0), QTimeZone::utc())); }
    [[nodiscard]] TodayDesk desk()
    {
        return {{worker, centre.groups, centre.enrolments, centre.directory}, centre.statistics, watch, centre.hours, centre.staff, centre.test->clock(), files,
                true, true, true, {&registers, &nothing, &backup}};
    }
    void open(bool figuresFirst = true, QSize size = {1190, 676})
    {
        TodayDesk shown = desk();
        shown.figuresFirst = figuresFirst;
        page = std::make_unique<TodayPage>(shown, navigator);
        page->resize(size);
        page->show();
    }
    template<typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const { return page->findChild<Widget *>(name); }
    [[nodiscard]] QString figure(const QString &card) const { return part<FigureCard>(card)->figure(); }
    [[nodiscard]] QString described(const QString &card) const { return part<FigureCard>(card)->accessibleDescription(); }
    [[nodiscard]] QStringList row(const QString &table, int row) const
    {
        const QAbstractItemModel *model = part<DeskTable>(table)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }
};

} // namespace

class TodayPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void aRegisterIsAsFarAsItsMarks_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("recorded");
        QTest::addColumn<int>("startsIn"); // minutes
        QTest::addColumn<StatusShape>("shape");
        QTest::addColumn<QString>("words");
        QTest::newRow("everybody") << 4 << 4 << -60 << StatusShape::Done << u"Recorded"_s;
        QTest::newRow("more than are in it now") << 3 << 4 << -60 << StatusShape::Done << u"Recorded"_s;
        QTest::newRow("some") << 4 << 1 << -60 << StatusShape::Late << u"3 blank"_s;
        QTest::newRow("before it began") << 4 << 4 << 60 << StatusShape::Done << u"Recorded"_s;
        QTest::newRow("some, before it began") << 4 << 1 << 60 << StatusShape::NotStarted << u"Starts 10:00"_s;
        QTest::newRow("nobody was in training") << 0 << 0 << -60 << StatusShape::None << QString();
        QTest::newRow("to come") << 4 << 0 << 60 << StatusShape::NotStarted << u"Starts 10:00"_s;
        QTest::newRow("nobody, and it began") << 4 << 0 << -60 << StatusShape::Late << u"Not recorded"_s;
        QTest::newRow("begins now") << 4 << 0 << 0 << StatusShape::Late << u"Not recorded"_s;
    }
    void aRegisterIsAsFarAsItsMarks()
    {
        QFETCH(const int, people);
        QFETCH(const int, recorded);
        QFETCH(const int, startsIn);
        const qint64 now = QDateTime(World::monday, QTime(9, 0), QTimeZone::utc()).toSecsSinceEpoch();
        AgendaSession session;
        session.people = people;
        session.recorded = recorded;
        session.blank = qMax(0, people - recorded);
        session.starts = now + startsIn * 60;
        const RegisterState state = registerState(session, now, QTimeZone::utc());
        QTEST(state.shape, "shape");
        QTEST(state.words, "words");
        QCOMPARE(state.loud, state.shape == StatusShape::Late);
    }

    void cardsHoldTheFigures()
    {
        World world;
        world.centre.record(world.centre.addSession(World::monday), {world.centre.mark(0, Attendance::Absent), world.centre.mark(1, Attendance::Late, 36)});
        world.open();
        QCOMPARE(world.figure(u"inTraining"_s), u"4"_s);
        QCOMPARE(world.figure(u"attendance"_s), u"71\u00A0%"_s);
        QVERIFY(world.described(u"attendance"_s).contains(u"1 below their share"_s));
        QCOMPARE(world.figure(u"ready"_s), u"0"_s);
        QCOMPARE(world.figure(u"hoursOfWeek"_s), u"11:24 h"_s); // minutes are hours too
        QVERIFY(world.described(u"hoursOfWeek"_s).contains(u"last week 0 h"_s));
        QCOMPARE(world.part<ChartCard>(u"enrolmentChart"_s)->figure().categories, QStringList{u"Foreman"_s});
        QCOMPARE(world.part<ChartCard>(u"attendanceChart"_s)->figure().value(11, 0), 71.2);
        QCOMPARE(world.part<ChartCard>(u"progressChart"_s)->figure().value(0, 0), 100.0); // hours of the plan, online
    }
    void figuresFollowWhatIsSaved()
    {
        World world;
        world.open();
        QCOMPARE(world.figure(u"attendance"_s), u"–"_s);
        world.centre.record(world.centre.addSession(World::monday), {});
        world.page->refresh();
        QCOMPARE(world.figure(u"attendance"_s), u"100\u00A0%"_s);
    }
    void cardsLeadOn()
    {
        World world;
        world.open();
        QTest::keyClick(world.part<FigureCard>(u"inTraining"_s), Qt::Key_Return);
        QTest::mouseClick(world.part<FigureCard>(u"attendance"_s), Qt::LeftButton);
        QTest::keyClick(world.part<FigureCard>(u"ready"_s), Qt::Key_Space);
        QCOMPARE(world.navigator.went, (QList<Link>{{u"trainees"_s, {}}, {u"trainees"_s, {}, u"below"_s}, {u"certificates"_s, {}, u"ready"_s}}));
    }

    void sessionsOfTodayAndTheNext()
    {
        World world;
        const TrainingSession taught = world.centre.addSession(World::monday);
        world.centre.record(taught, {});
        for (int day = 1; day < 9; ++day)
            (void)world.centre.addSession(World::monday.addDays(day));
        world.open();
        const QAbstractItemModelTester tester(world.part<DeskTable>(u"sessions"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.part<DeskTable>(u"sessions"_s)->model()->rowCount(), 5);
        QCOMPARE(world.row(u"sessions"_s, 0).first(), u"08:00–12:00"_s);
        QCOMPARE(world.row(u"sessions"_s, 0).last(), u"Recorded"_s);
        QCOMPARE(world.row(u"sessions"_s, 1).first(), u"Tuesday  08:00–12:00"_s);
        QVERIFY(saidIn(world.page.get()).contains(u"Sessions, today and next"_s));
        world.part<DeskTable>(u"sessions"_s)->setFocus();
        QTest::keyClick(world.part<DeskTable>(u"sessions"_s), Qt::Key_Home);
        QTest::keyClick(world.part<DeskTable>(u"sessions"_s), Qt::Key_Return);
        const Link there{u"hours"_s, world.centre.group.id.uuid(), HoursPage::registerOf(taught.id)};
        QCOMPARE(world.navigator.went, QList<Link>{there});
        auto *sessions = world.part<DeskTable>(u"sessions"_s); // one click, as beside it
        QTest::mouseClick(sessions->viewport(), Qt::LeftButton, {}, sessions->visualRect(sessions->model()->index(0, 0)).center());
        QCOMPARE(world.navigator.went, (QList<Link>{there, there}));
    }
    void whoTrainsIsSaid_data()
    {
        QTest::addColumn<bool>("isTrainer"); // the person at the desk
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("title");
        QTest::newRow("somebody else") << false << u"Trainer"_s << QString() << u"Sessions today"_s;
        QTest::newRow("the person at the desk") << true << u"Trainees"_s << u"4"_s << u"Your sessions today"_s;
    }
    void whoTrainsIsSaid()
    {
        QFETCH(const bool, isTrainer);
        QFETCH(const QString, heading);
        QFETCH(const QString, cell);
        QFETCH(const QString, title);
        World world;
        (void)world.centre.addSession(World::monday);
        StaffMember trainer = world.centre.trainer;
        if (isTrainer)
            trainer.user = world.centre.session.user();
        QVERIFY(world.centre.staff.change(trainer));
        QVERIFY(world.centre.assessment.setTrainers(world.centre.group.id, {trainer.id}));
        world.open();
        const QAbstractItemModel *model = world.part<DeskTable>(u"sessions"_s)->model();
        QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), heading);
        QCOMPARE(world.row(u"sessions"_s, 0).at(2), cell.isEmpty() ? trainer.printedName() : cell);
        QVERIFY(!world.row(u"sessions"_s, 0).at(2).isEmpty());
        QVERIFY(saidIn(world.page.get()).contains(title));
    }
    void orTheNextOnes()
    {
        World world;
        (void)world.centre.addSession(World::monday.addDays(6));
        (void)world.centre.addSession(World::monday.addDays(7));
        world.open();
        QCOMPARE(world.row(u"sessions"_s, 0).first(), u"Sunday  08:00–12:00"_s);
        QCOMPARE(world.row(u"sessions"_s, 1).first(), u"Mon 19 Jan  08:00–12:00"_s); // no second Monday
        QVERIFY(saidIn(world.page.get()).contains(u"Next sessions"_s));
    }

    void whatWaitsIsListedAndLeadsThere()
    {
        World world;
        world.open();
        auto *tasks = world.part<DeskTable>(u"tasks"_s);
        const QAbstractItemModelTester tester(tasks->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(tasks->model()->rowCount(), 2); // what counts nothing is not there
        QCOMPARE(world.row(u"tasks"_s, 0), (QStringList{u"Registers not recorded"_s, u"3"_s}));
        QCOMPARE(world.row(u"tasks"_s, 1), (QStringList{u"Last backup: 9 days ago"_s, QString()}));
        tasks->setFocus();
        QTest::keyClick(tasks, Qt::Key_Home);
        QTest::keyClick(tasks, Qt::Key_Return);
        QCOMPARE(world.navigator.went, (QList<Link>{{u"hours"_s, {}}}));
        const QRect second = tasks->visualRect(tasks->model()->index(1, 0));
        QTest::mouseClick(tasks->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(world.navigator.ran, QStringList{u"file.backup"_s});
        world.registers.line.count = world.backup.line.count = 0;
        world.page->refresh();
        QVERIFY(saidIn(world.page.get()).contains(u"Nothing waits for you."_s));
    }
    void whoIsBelowIsCountedOnce()
    {
        World world;
        world.centre.record(world.centre.addSession(World::monday), {world.centre.mark(0, Attendance::Absent), world.centre.mark(1, Attendance::Late, 60)});
        BelowShareTask task(world.watch);
        TaskLine line;
        QObject here;
        task.count(&here, [&](const TaskLine &told) { line = told; });
        QCOMPARE(line.count, 2);
        QCOMPARE(line.link, (Link{u"trainees"_s, {}, u"below"_s}));
    }

    void whoDecidesSeesFiguresFirst_data()
    {
        QTest::addColumn<bool>("decides");
        QTest::newRow("director") << true;
        QTest::newRow("trainer") << false;
    }
    void whoDecidesSeesFiguresFirst()
    {
        QFETCH(const bool, decides);
        World world;
        world.open(decides);
        QCoreApplication::processEvents();
        const auto top = [&](QWidget *part) { return part->mapTo(world.page.get(), QPoint()).y(); };
        QCOMPARE(top(world.part<ChartCard>(u"enrolmentChart"_s)) < top(world.part<DeskTable>(u"tasks"_s)), decides);
    }

    void anEmptyCentreSaysWhatToDo()
    {
        World world;
        QList<EnrolmentId> all;
        for (const Enrolment &member : std::as_const(world.centre.members))
            QVERIFY(world.centre.enrolments.withdraw(member.id, LeavingReason::Moved, {}, World::monday));
        world.open();
        QCOMPARE(world.figure(u"inTraining"_s), u"0"_s);
        auto *card = world.part<Card>(u"emptyCentre"_s);
        QVERIFY(card->isVisible());
        card->findChild<DeskButton *>()->click();
        QCOMPARE(world.navigator.ran, QStringList{u"trainees.new"_s});
        const QStringList said = saidIn(world.page.get());
        for (const QString &sentence : {u"Nobody is in training."_s, u"No session was recorded in the last 12 weeks."_s})
            QVERIFY2(said.contains(sentence), qPrintable(said.join(u'|')));
    }

    void everythingIsReachedAndNamed()
    {
        World world;
        world.centre.record(world.centre.addSession(World::monday), {});
        world.open();
        world.page->window()->activateWindow();
        QCoreApplication::processEvents();
        QVERIFY2(faults(world.page.get()).isEmpty(), qPrintable(faults(world.page.get()).join(u" | "_s)));
    }
    void itIsMirrored()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.open();
        QCoreApplication::processEvents();
        const auto left = [&](const QString &name) { return world.part<QWidget>(name)->mapTo(world.page.get(), QPoint()).x(); };
        QVERIFY(left(u"inTraining"_s) > left(u"hoursOfWeek"_s));
        QVERIFY(left(u"enrolmentChart"_s) > left(u"attendanceChart"_s));
        QCOMPARE(world.figure(u"inTraining"_s), u"٤"_s);
    }
    void nothingIsCutInASmallWindow()
    {
        World world;
        world.open(true, {976, 508}); // 1024x600 with a narrow sidebar
        QCoreApplication::processEvents();
        for (const QString &name : {u"inTraining"_s, u"hoursOfWeek"_s, u"attendanceChart"_s, u"tasks"_s}) {
            const auto *part = world.part<QWidget>(name);
            const int right = part->mapTo(world.page.get(), QPoint(part->width(), 0)).x();
            QVERIFY2(right <= world.page->width() && part->width() >= 200, qPrintable(u"%1 %2"_s.arg(name).arg(part->width())));
        }
    }
};

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
