// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable of a group on a real centre: sessions typed over in place, moved by a paste, refused with the reason at the
// cell, removed by Delete, with their registers where somebody says so; reached from the register, and by keyboard alone. And
// what Today counts as not recorded.
#include "attendancetexts.h"
#include "card.h"
#include "deskgrid.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "hourscentre.h"
#include "hourspage.h"
#include "registertask.h"
#include "sessionform.h"
#include "timetablegridmodel.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;
using M = TimetableGridModel;

namespace {

struct World {
    HoursCentre centre{TestDatabase::make(u"sqlite"_s)};
    InlineWorker worker;
    FakeNavigator navigator;
    FakeQuestion question;
    HoursDesk desk{{worker, centre.groups, centre.enrolments, centre.directory}, centre.hours, centre.test->clock(), question, true, true};
    std::unique_ptr<HoursPage> page;
    QList<EnrolmentId> enrolled;
    QList<TrainingSession> sessions;

    /// Two people, sessions on 5, 6, 9 and 10 March from 8 to 12; it is the 6th.
    void open(bool mayRecord = true)
    {
        (void)centre.begin();
        enrolled = got(centre.enrol({u"Amina Haddad"_s, u"Suharto"_s}));
        for (const int day : {5, 6, 9, 10}) {
            TrainingSession session;
            session.group = centre.group.id;
            session.starts = centre.at(QDate(2026, 3, day), QTime(8, 0));
            session.ends = centre.at(QDate(2026, 3, day), QTime(12, 0));
            sessions.append(got(centre.hours.addSession(session)));
        }
        centre.test->clock().set(QDateTime(QDate(2026, 3, 6), QTime(12, 0), Qt::UTC));
        desk.mayRecord = mayRecord;
        page = std::make_unique<HoursPage>(desk, navigator);
        page->resize(1190, 676);
        page->show();
        page->openList(u"timetable"_s);
        grid()->setFocus();
    }
    template<typename Part>
    Part *part(const char *name) const { return page->findChild<Part *>(QString::fromLatin1(name)); }
    /// Of the timetable, not of the register.
    SessionForm *form() const { return part<SessionForm>("newSessionForm"); }
    DeskGrid *grid() const { return part<DeskGrid>("timetableGrid"); }
    MessageBar *message() const { return part<MessageBar>("timetableMessage"); }
    GridModel *model() const { return grid()->gridModel(); }
    QString shown(int row, int column) const { return model()->index(row, column).data().toString(); }
    void type(const QString &text)
    {
        for (const QChar key : text)
            QTest::sendKeyEvent(QTest::Click, page->focusWidget(), Qt::Key_unknown, QString(key), Qt::NoModifier);
        QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    }
    TrainingSession saved(int session) const { return got(centre.hours.session(sessions[session].id)); }
    qsizetype count() const { return got(centre.hours.sessions(centre.group.id)).size(); }
    void mark(int session) { (void)got(centre.hours.allPresent(sessions[session].id)); }
};

} // namespace

class TimetablePaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void typedOverInPlace()
    {
        QTest::failOnWarning(QRegularExpression(u"does not belong to this view"_s));
        World world;
        world.open();
        const QAbstractItemModelTester tester(world.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.model()->rowCount(), 4);
        QCOMPARE(world.shown(0, M::HoursColumn), u"4 h"_s);
        QCOMPARE(world.shown(0, M::StateColumn), u"not recorded"_s);
        QVERIFY(world.shown(3, M::StateColumn).isEmpty()); // has not begun
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.grid()->goTo(2, M::ToColumn);
        world.type(u"1330"_s);
        QCOMPARE(world.saved(2).plannedMinutes, 330); // hours follow where they were all of it
        QCOMPARE(saved.size(), 1);
        world.grid()->goTo(2, M::HoursColumn);
        world.type(u"5"_s);
        world.grid()->goTo(2, M::DayColumn);
        world.type(u"12.3.2026"_s);
        QCOMPARE(world.saved(2).day, QDate(2026, 3, 12));
        QCOMPARE(world.saved(2).plannedMinutes, 300); // without the break, as before
        QCOMPARE(world.shown(3, M::FromColumn), u"08:00"_s); // the list is by start: it went behind the 10th
        QCOMPARE(TrainingSessionId(world.model()->idAt(3)), world.sessions[2].id);
        world.grid()->goTo(3, M::ModeColumn);
        QTest::keyClicks(world.grid(), u"online"_s); // as a word: its other letters are no modes of the sessions below
        QCOMPARE(world.shown(3, M::ModeColumn), u"Online"_s);
        QCOMPARE(world.grid()->currentIndex().row(), 3);
        for (const int row : {0, 1, 2})
            QCOMPARE(world.shown(row, M::ModeColumn), u"Classroom"_s);
        QTest::keyClick(world.grid(), Qt::Key_3);
        QCOMPARE(world.saved(2).mode, Mode::Workshop);
        QVERIFY(world.centre.undo());
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.shown(3, M::ModeColumn), u"Classroom"_s);
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
        QCOMPARE(faults(world.page.get()).join(u'|'), QString());
    }

    void aRefusalStaysAtItsCellAndStopsNoOther()
    {
        World world;
        world.open();
        QGuiApplication::clipboard()->setText(u"11.3.2026\n1.7.2026\nsoon"_s);
        world.grid()->goTo(1, M::DayColumn);
        QTest::keyClick(world.grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(world.saved(1).day, QDate(2026, 3, 11));
        QCOMPARE(world.saved(2).day, QDate(2026, 3, 9));
        const auto reasonOf = [&](int session) { return world.model()->reason(world.model()->rowOf(world.sessions[session].id.uuid()), M::DayColumn); };
        QVERIFY2(reasonOf(2).contains(u"outside the dates"_s), qPrintable(reasonOf(2)));
        QVERIFY2(reasonOf(3).contains(u"soon"_s), qPrintable(reasonOf(3)));
        QVERIFY(reasonOf(1).isEmpty());
    }

    void deleteRemovesTheMarkedSessions()
    {
        World world;
        world.open();
        world.grid()->goTo(2, M::FromColumn);
        QTest::keyClick(world.grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(world.grid(), Qt::Key_Delete);
        QCOMPARE(world.count(), 2);
        QCOMPARE(world.message()->sentence(), u"2 sessions removed."_s);
        QVERIFY(world.centre.undo()); // one step
        QCOMPARE(world.count(), 4);
    }

    void marksAreSaidBeforeTheyGo()
    {
        World world;
        world.open();
        world.mark(0);
        world.page->refresh();
        QCOMPARE(world.shown(0, M::StateColumn), u"2 recorded"_s);
        world.grid()->goTo(0, M::DayColumn);
        world.part<QPushButton>("timetable.remove")->click();
        QCOMPARE(world.count(), 4);
        QVERIFY2(world.message()->sentence().contains(u"recorded already"_s), qPrintable(world.message()->sentence()));
        QTest::mouseClick(world.message()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(world.count(), 3);
        QVERIFY(world.centre.minutes().isEmpty());
        QVERIFY(world.centre.undo());
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.page->refresh();
        QVERIFY(!world.model()->isEditable(0, M::DayColumn));
        world.grid()->goTo(0, M::DayColumn);
        QTest::keyClick(world.grid(), Qt::Key_Delete);
        QCOMPARE(world.count(), 4);
        QCOMPARE(world.message()->kind(), MessageBar::Kind::Bad);
        QVERIFY2(world.message()->sentence().contains(u"locked"_s), qPrintable(world.message()->sentence()));
    }

    void theNoticeGoesWithWhatItTellsOf()
    {
        World world;
        world.open();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        world.grid()->goTo(1, M::FromColumn);
        world.part<QPushButton>("timetable.remove")->click();
        QCOMPARE(TrainingSessionId(world.model()->idAt(world.grid()->currentIndex().row())), world.sessions[2].id); // the one that follows
        QVERIFY(world.message()->isVisible());
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QVERIFY(!world.message()->isVisible());
        QCOMPARE(world.count(), 4);
    }

    void aRefusalCanBeClosed()
    {
        World world;
        world.open();
        world.mark(0);
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.page->refresh();
        world.grid()->goTo(0, M::DayColumn);
        QTest::keyClick(world.grid(), Qt::Key_Delete);
        auto *close = world.message()->findChild<QPushButton *>();
        QVERIFY(close->isVisible());
        QCOMPARE(close->text(), u"Close"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!world.message()->isVisible());
        QCOMPARE(world.count(), 4);
    }

    void aModeIsChosenFromAList_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("a double click") << true;
        QTest::newRow("F2") << false;
    }
    void aModeIsChosenFromAList()
    {
        QFETCH(const bool, byMouse);
        World world;
        world.open();
        world.grid()->goTo(2, M::ModeColumn);
        if (byMouse)
            QTest::mouseDClick(world.grid()->viewport(), Qt::LeftButton, {}, world.grid()->visualRect(world.grid()->currentIndex()).center());
        else
            QTest::keyClick(world.grid(), Qt::Key_F2);
        auto *menu = world.grid()->findChild<QMenu *>(u"choices"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(world.saved(2).mode, Mode::Classroom); // nothing yet
        QVERIFY(menu->activeAction()->text().startsWith(u"Classroom"_s)); // as it is
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(world.saved(2).mode, Mode::Workshop);
    }

    /// With some marks a register is not recorded: how many are missing is said.
    void someMarksAreNotARegister()
    {
        World world;
        world.open();
        QVERIFY(world.centre.hours.setMarks(world.sessions[0].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}}));
        world.page->refresh();
        QCOMPARE(world.shown(0, M::StateColumn), u"1 blank"_s);
        QCOMPARE(world.model()->index(0, M::StateColumn).data(ShapeRole).toInt(), int(StatusShape::Late));
        world.part<QTabBar>("tabs")->setCurrentIndex(0);
        const auto *sessions = world.part<QComboBox>("sessions");
        QVERIFY2(sessions->itemText(0).endsWith(u"1 blank"_s), qPrintable(sessions->itemText(0)));
    }

    /// A report records whom it names; the others are still to be marked, and then it says where the hours come from.
    void whoIsNotInTheMeetingReportIsBlank()
    {
        World world;
        world.open();
        MeetingImportRequest report;
        report.group = world.centre.group.id;
        report.session = world.sessions[0].id;
        report.bytes = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                       "Amina Haddad,,03/05/2026 08:00:00 AM,03/05/2026 10:00:00 AM,120,No\n";
        QVERIFY(got(world.centre.meetings.run(report)).changed);
        world.page->refresh();
        QCOMPARE(world.shown(0, M::StateColumn), u"1 blank"_s);
        world.grid()->goTo(0, M::DayColumn);
        QTest::keyClick(world.grid(), Qt::Key_4); // which goes to no search
        QVERIFY2(saidIn(world.page.get()).join(u'|').contains(u"those of its meeting report"_s), qPrintable(saidIn(world.page.get()).join(u'|')));
        QVERIFY(world.centre.hours.setMarks(world.sessions[0].id, {{{}, 0, {}, world.enrolled[1], Attendance::Absent, 0}}));
        world.page->refresh();
        QCOMPARE(world.shown(0, M::StateColumn), u"from a meeting report"_s);
    }

    void laterByDays()
    {
        World world;
        world.open();
        world.grid()->goTo(1, M::FromColumn);
        world.part<QPushButton>("timetable.later")->click();
        auto *days = world.part<QSpinBox>("later.days");
        QCOMPARE(days->value(), 7); // the days of the week stay
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
        QCOMPARE(faults(world.page.get()).join(u'|'), QString());
        const QString before = world.part<QWidget>("laterForm")->findChild<QLabel *>()->text();
        world.grid()->goTo(2, M::FromColumn);
        QVERIFY(world.part<QWidget>("laterForm")->findChild<QLabel *>()->text() != before); // it follows the cursor
        world.grid()->goTo(1, M::FromColumn);
        days->setValue(200);
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(days->isVisible()); // refused: with the reason
        QVERIFY2(world.message()->sentence().contains(u"outside the dates"_s), qPrintable(world.message()->sentence()));
        days->setValue(3);
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(!days->isVisible());
        QCOMPARE(world.saved(0).day, QDate(2026, 3, 5));
        QCOMPARE(world.saved(1).day, QDate(2026, 3, 9));
        QCOMPARE(world.saved(3).day, QDate(2026, 3, 13));
        QCOMPARE(world.message()->sentence(), u"3 sessions moved."_s);
        QVERIFY(world.centre.undo());
        QCOMPARE(world.saved(3).day, QDate(2026, 3, 10));
    }

    void fromTheRegisterAndBack()
    {
        World world;
        world.open();
        world.part<QTabBar>("tabs")->setCurrentIndex(0);
        auto *sessions = world.part<QComboBox>("sessions");
        Q_EMIT sessions->activated(sessions->findData(world.sessions[2].id.uuid()));
        Q_EMIT sessions->activated(sessions->count() - 1); // "Change this session…"
        QCOMPARE(world.part<QTabBar>("tabs")->currentIndex(), 3);
        QCOMPARE(world.grid()->currentIndex().row(), 2);
        world.grid()->goTo(3, M::DayColumn);
        QTest::keyClick(world.grid(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(world.part<QTabBar>("tabs")->currentIndex(), 0);
        QCOMPARE(TrainingSessionId(sessions->currentData().toUuid()), world.sessions[3].id);
    }

    void sessionsAreAddedHereToo()
    {
        World world;
        world.open();
        world.part<QPushButton>("timetable.add")->click();
        const SessionForm *form = world.form();
        QVERIFY(form->isVisible());
        form->findChild<QDateEdit *>(u"newSession.day"_s)->setDate(QDate(2026, 3, 16));
        form->findChild<QPushButton *>(u"newSession.add"_s)->click();
        QVERIFY(!form->isVisible());
        QCOMPARE(world.count(), 5);
        QCOMPARE(world.grid()->currentIndex().row(), 4);
    }

    void sessionsOfEveryWeek()
    {
        World world;
        world.centre.settings.daysOff = {{6, 7}, {{QDate(2026, 3, 16), QDate(2026, 3, 16)}}};
        world.open();
        const auto commands = world.page->commands();
        std::ranges::find(commands, u"hours.session"_s, &DeskCommand::code)->run();
        const SessionForm *form = world.form();
        const auto box = [form](int day) { return form->findChild<QCheckBox *>(u"newSession.weekday%1"_s.arg(day)); };
        auto *day = form->findChild<QDateEdit *>(u"newSession.day"_s);
        auto *until = form->findChild<QDateEdit *>(u"newSession.until"_s);
        const QDate proposed = until->date();
        day->setDate(proposed.addMonths(1)); // while it is typed
        QCOMPARE(until->date(), proposed.addMonths(1));
        day->setDate(QDate(2026, 3, 11));
        QCOMPARE(until->date(), proposed);
        form->findChild<QCheckBox *>(u"newSession.repeats"_s)->setChecked(true);
        QVERIFY(!box(5)->isChecked()); // of the 6th
        box(3)->setChecked(false); // followed the day
        box(1)->setChecked(true);
        until->setDate(QDate(2026, 3, 30));
        QCOMPARE(faults(world.page.get()).join(u'|'), QString());
        form->findChild<QPushButton *>(u"newSession.add"_s)->click();
        QCOMPARE(world.count(), 6); // the 23rd and the 30th; the 16th is a holiday
        QCOMPARE(world.shown(world.grid()->currentIndex().row(), M::DayColumn), dayInList(QDate(2026, 3, 23)));
        QCOMPARE(world.message()->sentence(), u"2 sessions added."_s);
    }

    void todayCountsWhatIsNotRecorded()
    {
        World world;
        world.open();
        TaskLine line;
        QSet<GroupId> own;
        RegisterTask task(world.desk, [&own] { return own; });
        const auto count = [&] { task.count(this, [&](const TaskLine &counted) { line = counted; }); return line.count; };
        QCOMPARE(count(), 2); // the 9th has not begun
        QCOMPARE(line.link, (Link{u"hours"_s, world.centre.group.id.uuid(), u"register"_s}));
        own = {GroupId::make()}; // who trains another group is not asked for the registers of this one
        QCOMPARE(count(), 0);
        own = {world.centre.group.id};
        world.mark(0);
        QCOMPARE(count(), 1);
        world.centre.session.close();
        QCOMPARE(count(), 0); // nobody is asked who may not know
    }

    void whoMayNotRecordReads()
    {
        World world;
        world.open(false);
        QVERIFY(!world.model()->isEditable(0, M::DayColumn));
        QVERIFY(!world.part<QPushButton>("timetable.remove")->isVisible());
        QTest::keyClick(world.grid(), Qt::Key_Delete);
        QCOMPARE(world.count(), 4);
    }
};

QTEST_MAIN(TimetablePaneTest)
#include "tst_timetablepane.moc"
