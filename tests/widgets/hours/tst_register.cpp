// SPDX-License-Identifier: GPL-3.0-or-later
// The register on a real centre: all present in 3 keys, 25 people with 3 exceptions in 12, minutes late, marks that stay,
// a new session, the letters and digits of Arabic; and that 25 rows are in sight on a screen of 1366x768. And the matrix of
// all sessions: a block pasted, what is past quiet, names and sums in sight.
#include "attendancetexts.h"
#include "deskgrid.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "gridfrozen.h"
#include "groupchooser.h"
#include "hourscentre.h"
#include "hourspage.h"
#include "matrixgridmodel.h"
#include "registergridmodel.h"
#include "sessionform.h"
#include "card.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>

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
    QList<EnrolmentId> enrolled; ///< in the order of their names
    QList<TrainingSession> sessions;
    int keys = 0;

    /// 25 people, sessions on 5, 6 and 9 March; it is the 6th.
    void fill(int people = 25)
    {
        (void)centre.begin();
        QStringList names;
        for (int at = 0; at < people; ++at)
            names.append(u"Person %1"_s.arg(QChar(u'A' + at)));
        enrolled = got(centre.enrol(names));
        for (const int day : {5, 6, 9})
            sessions.append(addSession(QDate(2026, 3, day)));
        centre.test->clock().set(QDateTime(QDate(2026, 3, 6), QTime(12, 0), Qt::UTC));
    }
    TrainingSession addSession(QDate day)
    {
        TrainingSession session;
        session.group = centre.group.id;
        session.starts = centre.at(day, QTime(8, 0));
        session.ends = centre.at(day, QTime(12, 0));
        return got(centre.hours.addSession(session));
    }
    void open()
    {
        page = std::make_unique<HoursPage>(desk, navigator);
        page->resize(1190, 676);
        page->show();
        grid()->setFocus();
    }
    void openMatrix()
    {
        open();
        page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(1);
        matrix()->setFocus();
    }
    DeskGrid *matrix() const { return part<DeskGrid>("matrixGrid"); }
    template<typename Part>
    Part *part(const char *name) const { return page->findChild<Part *>(QString::fromLatin1(name)); }
    DeskGrid *grid() const { return part<DeskGrid>("registerGrid"); }
    GridModel *model() const { return grid()->gridModel(); }
    QComboBox *chooser() const { return part<QComboBox>("sessions"); }
    void choose(int session) const
    {
        const int at = chooser()->findData(sessions[session].id.uuid());
        chooser()->setCurrentIndex(at);
        Q_EMIT chooser()->activated(at);
    }
    TrainingSessionId shown() const { return TrainingSessionId(chooser()->currentData().toUuid()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(grid(), key, modifiers);
        ++keys;
    }
    void type(const QString &text)
    {
        for (const QChar key : text)
            QTest::sendKeyEvent(QTest::Click, grid(), Qt::Key_unknown, QString(key), Qt::NoModifier);
        keys += int(text.size());
    }
    /// What is saved for a session: a letter a person by name, "." for none.
    QString marks(int session) const
    {
        QString all(enrolled.size(), u'.');
        for (const RegisterMark &mark : got(centre.hours.marks(sessions[session].id)))
            all[enrolled.indexOf(mark.enrolment)] = attendanceCode(mark.attendance).at(0);
        return all;
    }
    QString shownMarks() const
    {
        QString all;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QString letter = model()->index(row, RegisterGridModel::MarkColumn).data().toString();
            all += letter.isEmpty() ? u"."_s : letter;
        }
        return all;
    }
    QString said() const { return saidIn(page.get()).join(u'|'); }
};

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void allPresentInThreeKeys()
    {
        World world;
        world.fill();
        world.open();
        const QAbstractItemModelTester tester(world.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.shown(), world.sessions[1].id); // of today
        QSignalSpy saved(world.page.get(), &Page::saved);
        QTest::keyClick(world.chooser(), Qt::Key_Return);
        world.press(Qt::Key_F8);
        world.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(1 + world.keys, 3);
        QCOMPARE(world.marks(1), QString(25, u'p'));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.shown(), world.sessions[0].id); // round the end: the 9th has not begun
        QVERIFY(world.shownMarks() == QString(25, u'.'));
        world.press(Qt::Key_F8);
        world.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(world.shown(), world.sessions[0].id); // nothing more to record
        QVERIFY(world.part<MessageBar>("registerMessage")->isVisible());
    }

    void threeExceptionsInTwelveKeys()
    {
        World world;
        world.fill();
        world.open();
        QTest::keyClick(world.chooser(), Qt::Key_Return);
        world.press(Qt::Key_F8);
        world.type(u"12-17/23*"_s);
        world.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(1 + world.keys <= 12, qPrintable(QString::number(1 + world.keys)));
        QCOMPARE(world.marks(1), u"pppppppppppapppplpppppepp"_s);
        QCOMPARE(world.shown(), world.sessions[0].id);
    }

    void blanksAloneAreFilledInOneStep()
    {
        World world;
        world.fill(5);
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[1], Attendance::Absent, 0}, {{}, 0, {}, world.enrolled[3], Attendance::Late, 30}}));
        world.open();
        world.choose(1);
        world.part<QPushButton>("blanks")->click();
        QCOMPARE(world.marks(1), u"paplp"_s);
        QVERIFY(world.part<StatusLabel>("count.present")->text().startsWith(u"P 3 "_s));
        QVERIFY(world.part<StatusLabel>("count.absent")->text().startsWith(u"A 1 "_s));
        QVERIFY2(!world.said().contains(u"blank"_s), qPrintable(world.said()));
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.shownMarks(), u".A.L."_s);
        QVERIFY2(world.said().contains(u"3 blank"_s), qPrintable(world.said()));
    }

    /// It says who was there: nobody who is not in it becomes present by one key, and who is in it is no blank.
    void theRestOfAMeetingReportIsNotPresent()
    {
        World world;
        world.fill(3);
        MeetingImportRequest request;
        request.group = world.centre.group.id;
        request.session = world.sessions[1].id;
        const QDate day = world.sessions[1].day;
        const QString when = QLocale::c().toString(day, u"MM/dd/yyyy"_s);
        const QString name = world.centre.directory.snapshot()->everybody().front().person->identity.printedName();
        request.bytes = u"Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n%1,,%2 08:30:00 AM,%2 10:00:00 AM,90,No\n"_s.arg(name, when).toUtf8();
        QVERIFY(got(world.centre.meetings.run(request)).changed);
        world.open();
        world.choose(1);
        QVERIFY2(world.said().contains(u"2 blank"_s), qPrintable(world.said()));
        QVERIFY(!world.part<QPushButton>("blanks")->isVisible());
        world.press(Qt::Key_F8);
        QCOMPARE(world.shownMarks(), u"..."_s);
    }

    void lateTakesMinutes()
    {
        World world;
        world.fill(3);
        world.open();
        world.type(u"L"_s);
        const QModelIndex minutes = world.model()->index(0, RegisterGridModel::MinutesColumn);
        QCOMPARE(minutes.data().toString(), u"15"_s);
        QCOMPARE(world.model()->change({{0, RegisterGridModel::MinutesColumn, u"40"_s}, {1, RegisterGridModel::MinutesColumn, u"25"_s}}), 0);
        QCOMPARE(world.marks(1), u"ll."_s); // minutes say that somebody came late
        QCOMPARE(world.centre.minutes().value(world.enrolled[0]), 200);
        QCOMPARE(world.centre.minutes().value(world.enrolled[1]), 215);
        world.model()->change({{0, RegisterGridModel::MinutesColumn, u"241"_s}});
        QCOMPARE(world.model()->state(0, RegisterGridModel::MinutesColumn), CellState::Bad);
        world.model()->change({{1, RegisterGridModel::MarkColumn, u"absent"_s}});
        QVERIFY(world.model()->index(1, RegisterGridModel::MinutesColumn).data().toString().isEmpty());
        QVERIFY(!world.centre.minutes().contains(world.enrolled[1]));
    }

    void lockedMarksStay()
    {
        World world;
        world.fill(2);
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.open();
        world.choose(1);
        world.grid()->goTo(0, RegisterGridModel::MarkColumn);
        QVERIFY(world.part<MessageBar>("lockedRegister")->isVisible());
        world.question.answer = {false, {}};
        world.type(u"-"_s); // somebody is asked why, and does not say
        QCOMPARE(world.question.asked.size(), 1);
        QCOMPARE(world.marks(1), u"p."_s);
        QCOMPARE(world.shownMarks(), u"P."_s);
        QCOMPARE(world.model()->troubleCount(), 0);
        world.grid()->goTo(1, RegisterGridModel::MarkColumn);
        world.press(Qt::Key_F8);
        QCOMPARE(world.marks(1), u"pp"_s);
        QCOMPARE(world.question.asked.size(), 1); // a blank is no correction
        world.question.answer = {true, u"marked by mistake"_s};
        world.grid()->goTo(0, RegisterGridModel::MarkColumn);
        world.type(u"-"_s);
        QCOMPARE(world.marks(1), u"ap"_s);
        QCOMPARE(world.shownMarks(), u"AP"_s);
        QCOMPARE(world.centre.minutes().value(world.enrolled[0]), 0);
    }

    void whoMayNotLockReadsLockedMarks()
    {
        World world;
        world.fill(2);
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[0], Attendance::Absent, 0}, {{}, 0, {}, world.enrolled[1], Attendance::Present, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.desk.mayLock = false;
        world.open();
        world.choose(1);
        for (const int row : {0, 1}) { // an absence too
            world.grid()->goTo(row, RegisterGridModel::MarkColumn);
            QVERIFY(!world.model()->isEditable(row, RegisterGridModel::MarkColumn));
            world.type(u"L"_s);
        }
        QCOMPARE(world.marks(1), u"ap"_s);
        QVERIFY(!world.grid()->notice().isEmpty());
        QVERIFY(world.question.asked.isEmpty());
    }

    void whatSomebodyElseWroteMeanwhileIsNotOverwritten()
    {
        World world;
        world.fill(2);
        world.open();
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[0], Attendance::Excused, 0}}));
        world.press(Qt::Key_F8);
        QCOMPARE(world.marks(1), u"ep"_s);
        QCOMPARE(world.model()->state(0, RegisterGridModel::MarkColumn), CellState::Conflict);
    }

    void lettersOfEveryAlphabet_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("letters") << u"PALE"_s;
        QTest::newRow("small") << u"pale"_s;
        QTest::newRow("keypad") << u"+-/*"_s;
        QTest::newRow("Arabic") << u"حغتع"_s;
        QTest::newRow("Lao") << u"ມຂຊລ"_s;
    }
    void lettersOfEveryAlphabet()
    {
        QFETCH(QString, keys);
        World world;
        world.fill(4);
        world.open();
        world.type(keys);
        QCOMPARE(world.marks(1), u"pale"_s);
    }

    void sharesAreOfAllPlannedHoursWithWhatCanStillBeReached()
    {
        World world;
        world.fill(2);
        world.open();
        world.press(Qt::Key_F8);
        QCOMPARE(world.model()->index(0, RegisterGridModel::SoFarColumn).data(BarRole).toInt(), 26); // 4 h of 150 h, not of the 4 h held so far
        QVERIFY(!world.model()->index(0, RegisterGridModel::ReachColumn).data().toString().isEmpty());
        QCOMPARE(world.model()->columnCount(), RegisterGridModel::FirstPastColumn + 1); // one session before this
        QVERIFY(world.centre.hours.setMarks(world.sessions[0].id, {{{}, 0, {}, world.enrolled[1], Attendance::Absent, 0}}));
        world.page->refresh();
        const QModelIndex past = world.model()->index(1, RegisterGridModel::FirstPastColumn);
        QCOMPARE(past.data().toString(), u"A"_s);
        QVERIFY(past.data(LoudRole).toBool());
        QVERIFY(!world.model()->isEditable(1, RegisterGridModel::FirstPastColumn));
    }

    void newSessionInPlace()
    {
        World world;
        world.fill(2);
        world.open();
        QVERIFY(!world.part<SessionForm>("sessionForm")->isVisible());
        const auto commands = world.page->commands();
        const auto asked = std::ranges::find(commands, u"hours.session"_s, &DeskCommand::code);
        QVERIFY(asked != commands.cend());
        asked->run();
        QVERIFY(world.part<SessionForm>("sessionForm")->isVisible());
        QCOMPARE(world.part<QDateEdit>("session.day")->date(), QDate(2026, 3, 6));
        QCOMPARE(world.part<QTimeEdit>("session.from")->time(), QTime(8, 0));
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.part<QTimeEdit>("session.to")->setTime(QTime(7, 0));
        QTest::keyClick(world.part<QTimeEdit>("session.to"), Qt::Key_Return);
        QCOMPARE(failed.size(), 1); // ends before it begins; the form stays
        QVERIFY(world.part<SessionForm>("sessionForm")->isVisible());
        world.part<QTimeEdit>("session.from")->setTime(QTime(13, 0));
        world.part<QTimeEdit>("session.to")->setTime(QTime(15, 30));
        world.part<QPushButton>("session.add")->click();
        QVERIFY(!world.part<SessionForm>("sessionForm")->isVisible());
        QCOMPARE(got(world.centre.hours.sessions(world.centre.group.id)).size(), 4);
        QCOMPARE(got(world.centre.hours.session(world.shown())).plannedMinutes, 150);
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
    }

    /// A course that is over, typed in afterwards: its own days and mode, at the top, Tab in order; and Escape is no blank page.
    void groupWithoutSessionsAsksForOneOfItsDays()
    {
        World world;
        world.fill(1);
        const Group other = got(world.centre.addGroup(u"FRM-26-B"_s, QDate(2026, 1, 5), QDate(2026, 2, 27)));
        (void)got(world.centre.enrol({u"Late"_s}, other.id));
        world.open();
        world.page->openRecord(other.id.uuid());
        QVERIFY(!world.grid()->isVisible() && !world.chooser()->isVisible());
        QVERIFY2(world.said().contains(u"no session yet"_s), qPrintable(world.said()));
        QCOMPARE(faults(world.page.get()), QStringList());
        world.page->commands().first().run();
        auto *form = world.part<SessionForm>("sessionForm");
        QVERIFY(form->height() <= form->sizeHint().height());
        world.part<QCheckBox>("session.repeats")->setChecked(true);
        const NewSession asked = form->wanted();
        QCOMPARE(std::tuple(asked.day, asked.until, asked.mode, asked.weekdays), std::tuple(QDate(2026, 1, 5), QDate(2026, 2, 27), Mode::Online, QList<int>{1}));
        world.part<QCheckBox>("session.repeats")->setFocus();
        QTest::keyClick(world.page->focusWidget(), Qt::Key_Tab);
        QVERIFY(world.page->focusWidget()->objectName().startsWith(u"session.weekday"_s));
        QTest::keyClick(world.page->focusWidget(), Qt::Key_Escape);
        QVERIFY2(!form->isVisible() && world.said().contains(u"no session yet"_s), qPrintable(world.said()));
    }

    void whoMayOnlyReadSeesTheRegister()
    {
        World world;
        world.fill(2);
        world.desk.mayRecord = false;
        world.open();
        world.type(u"P"_s);
        QCOMPARE(world.marks(1), u".."_s);
        QVERIFY(!world.part<QPushButton>("blanks")->isVisible());
    }

    void theMatrixTakesABlockInOneStep()
    {
        World world;
        world.fill(3);
        world.openMatrix();
        auto *grid = world.matrix();
        auto *model = static_cast<MatrixGridModel *>(grid->gridModel());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->sessions(), 3);
        QCOMPARE(grid->currentIndex().column(), MatrixGridModel::FirstSession + 1); // of today
        QCOMPARE(model->presentColumn(), MatrixGridModel::FirstSession + 1);
        QVERIFY(!model->isEditable(0, MatrixGridModel::FirstSession + 2)); // to come
        QSignalSpy saved(world.page.get(), &Page::saved);
        grid->goTo(0, MatrixGridModel::FirstSession);
        QApplication::clipboard()->setText(u"P\tA\nL\tE\nx\tP\n"_s);
        grid->paste();
        QCOMPARE(world.marks(0), u"pl."_s);
        QCOMPARE(world.marks(1), u"aep"_s);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(model->state(2, MatrixGridModel::FirstSession), CellState::Bad);
        QCOMPARE(got(world.centre.undo()).verb, u"hours.matrix"_s);
        QCOMPARE(world.marks(0), u"..."_s);
        QCOMPARE(world.marks(1), u"..."_s);
        QCOMPARE(faults(world.page.get()).join(u'|'), QString());
    }

    void theMatrixAnswersToTheKeysOfTheRegister()
    {
        World world;
        world.fill(4);
        world.openMatrix();
        auto *grid = world.matrix();
        for (const QChar key : u"PA-"_s)
            QTest::sendKeyEvent(QTest::Click, grid, Qt::Key_unknown, QString(key), Qt::NoModifier);
        QTest::keyClick(grid, Qt::Key_F8);
        QCOMPARE(world.marks(1), u"paap"_s);
        QCOMPARE(world.marks(0), u"...."_s); // another column
        QStringList history;
        grid->gridModel()->history(1, MatrixGridModel::FirstSession + 1, world.page.get(), [&](const Result<QStringList> &lines) { history = got(lines); });
        QCOMPARE(history.size(), 1);
        QVERIFY2(history.first().startsWith(u"absent"_s), qPrintable(history.first()));
    }

    void whatIsPastAndWellIsQuiet()
    {
        World world;
        world.fill(2);
        QVERIFY(world.centre.hours.setMarks(world.sessions[0].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}, {{}, 0, {}, world.enrolled[1], Attendance::Absent, 0}}));
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, QDate(2026, 3, 5), QDate(2026, 3, 5), {}));
        world.desk.mayLock = false;
        world.openMatrix();
        const auto *model = world.matrix()->gridModel();
        const auto cell = [&](int row, int session) { return model->index(row, MatrixGridModel::FirstSession + session); };
        QCOMPARE(cell(0, 0).data(ShapeRole).toInt(), int(StatusShape::WasPresent));
        QVERIFY(cell(0, 0).data(MutedRole).toBool());
        QCOMPARE(cell(0, 1).data(ShapeRole).toInt(), int(StatusShape::Present));
        QVERIFY(cell(1, 0).data(LoudRole).toBool());
        QCOMPARE(cell(0, 0).data().toString(), u"P"_s); // locked, and read all the same
        QVERIFY(cell(0, 0).data(Qt::ToolTipRole).toString().contains(u"locked"_s));
        QVERIFY(!model->isEditable(0, MatrixGridModel::FirstSession));
    }

    void namesAndSumsStayInSight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void namesAndSumsStayInSight()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.fill(25);
        for (int day = 10; day < 40; ++day)
            world.addSession(QDate(2026, 3, 1).addDays(day));
        world.openMatrix();
        auto *grid = world.matrix();
        const int first = MatrixGridModel::FirstSession;
        const int last = grid->model()->columnCount() - 1;
        const bool rtl = grid->isRightToLeft();
        QCOMPARE(rtl, language == "ar"_L1);
        QList<QRect> frozen;
        for (const GridFrozen *part : grid->findChildren<GridFrozen *>())
            if (part->isVisible())
                frozen.append(part->geometry());
        QCOMPARE(frozen.size(), 2);
        QCOMPARE(frozen[0].left() == grid->viewport()->geometry().left(), !rtl);
        QCOMPARE(frozen[1].right() == grid->viewport()->geometry().right(), !rtl);
        for (const int column : {first + 12, first, last - MatrixGridModel::endColumns, first + 5}) {
            grid->goTo(0, column);
            const QRect cell = grid->visualRect(grid->currentIndex()).translated(grid->viewport()->pos());
            for (const QRect &part : frozen)
                QVERIFY2(!part.intersects(cell), qPrintable(QString::number(column)));
            QVERIFY(grid->viewport()->geometry().contains(cell));
        }
    }

    void twentyFiveRowsAreInSight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void twentyFiveRowsAreInSight()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.fill();
        world.open();
        world.press(Qt::Key_F8);
        QTRY_COMPARE(world.grid()->verticalScrollBar()->maximum(), 0); // nothing to scroll
        QCOMPARE(cutTexts(world.page.get()), QStringList());
        QCOMPARE(faults(world.page.get()), QStringList());
        const bool isArabic = language == u"ar"_s;
        QCOMPARE(world.page->layoutDirection(), isArabic ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(world.shownMarks().left(1), isArabic ? u"ح"_s : u"P"_s);
        QCOMPARE(world.model()->index(24, RegisterGridModel::NumberColumn).data().toString(), isArabic ? u"٢٥"_s : u"25"_s);
    }
};

QTEST_MAIN(RegisterTest)
#include "tst_register.moc"
