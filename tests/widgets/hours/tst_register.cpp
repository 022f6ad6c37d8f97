// SPDX-License-Identifier: GPL-3.0-or-later
// The register on a real centre: all present in 3 keys, 25 people with 3 exceptions in 12, minutes late, marks that stay,
// a new session, the letters and digits of Arabic; and that 25 rows are in sight on a screen of 1366x768.
#include "card.h"
#include "groupchooser.h"
#include "hourtexts.h"
#include "markbuttons.h"
#include "matrixgridmodel.h"
#include "registerworld.h"
#include "sessionform.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// Of the register: the matrix has its own.
MarkButton *markButton(const RegisterWorld &world, const char *name)
{
    return world.part<QWidget>("counts")->findChild<MarkButton *>(QString::fromLatin1(name));
}

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void allPresentInThreeKeys()
    {
        RegisterWorld world;
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

    /// The keyboard came before the people did, and letters went to the search of the window.
    void marksAreTypedWhereverTheKeyboardCameFirst()
    {
        RegisterWorld world;
        world.fill(3);
        world.open();
        world.grid()->goTo(1, RegisterGridModel::NumberColumn);
        world.page->refresh();
        world.type(u"A"_s);
        QCOMPARE(world.marks(1), u".a."_s);
    }
    void threeExceptionsInTwelveKeys()
    {
        RegisterWorld world;
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
        RegisterWorld world;
        world.fill(5);
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[1], Attendance::Absent, 0}, {{}, 0, {}, world.enrolled[3], Attendance::Late, 30}}));
        world.open();
        world.choose(1);
        world.part<QPushButton>("blanks")->click();
        QCOMPARE(world.marks(1), u"paplp"_s);
        QVERIFY(markButton(world, "mark.present")->text().startsWith(u"P 3 "_s));
        QVERIFY(markButton(world, "mark.absent")->text().startsWith(u"A 1 "_s));
        QVERIFY2(!world.said().contains(u"blank"_s), qPrintable(world.said()));
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QCOMPARE(world.shownMarks(), u".A.L."_s);
        QVERIFY2(world.said().contains(u"3 blank"_s), qPrintable(world.said()));
    }

    /// Few came: absent is the rest. Where the line is full, the verb is behind an arrow.
    void theRestIsAbsentByOnePress()
    {
        RegisterWorld world;
        world.fill(5);
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[1], Attendance::Present, 0}}));
        world.open();
        world.choose(1);
        auto *button = world.part<QPushButton>("absents"), *more = world.part<QPushButton>("moreBlanks");
        QVERIFY(button->isVisible() && !more->isVisible());
        button->click();
        QCOMPARE(world.marks(1), u"apaaa"_s);
        QVERIFY(world.centre.undo());
        world.page->refresh();
        world.page->resize(840, 508);
        QVERIFY(!button->isVisible() && more->isVisible());
        more->menu()->actions().first()->trigger();
        QCOMPARE(world.marks(1), u"apaaa"_s);
    }

    /// With a title bar above the window a screen of 768 lines showed 23 of 25.
    void twentyFivePeopleAreSeen()
    {
        RegisterWorld world;
        world.fill();
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {})); // what is said of that takes nobody's room
        world.open();
        world.choose(1);
        world.page->resize(1190, 650);
        const auto seen = [&world] { return world.grid()->visualRect(world.model()->index(24, RegisterGridModel::NameColumn)).bottom() <= world.grid()->viewport()->height(); };
        QTRY_VERIFY2(seen(), qPrintable(QString::number(world.grid()->viewport()->height())));
    }

    /// The legend was dead, and a click on a mark did nothing: who has the mouse in the hand marks with it.
    void theLegendMarksTheChosenRows()
    {
        RegisterWorld world;
        world.fill(5);
        world.open();
        world.choose(1);
        world.grid()->goTo(1, RegisterGridModel::NameColumn); // a click on the name chooses the person as well
        QTest::mouseClick(markButton(world, "mark.absent"), Qt::LeftButton);
        QCOMPARE(world.marks(1), u".a..."_s);
        world.grid()->goTo(2, RegisterGridModel::MarkColumn);
        QTest::keyClick(world.grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(markButton(world, "mark.late"), Qt::LeftButton);
        QCOMPARE(world.marks(1), u".all."_s);
        auto *first = markButton(world, "mark.present"); // by keyboard: one stop, and the arrows
        QVERIFY(first->focusPolicy() == Qt::TabFocus && markButton(world, "mark.excused")->focusPolicy() == Qt::NoFocus);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(world.page->focusWidget(), markButton(world, "mark.absent"));
        world.grid()->goTo(4, RegisterGridModel::MarkColumn);
        QVERIFY2(world.said().contains(u"by a right-click"_s), qPrintable(world.said()));
        QTest::keyClick(markButton(world, "mark.absent"), Qt::Key_Return);
        QCOMPARE(world.marks(1), u".alla"_s);
    }

    /// It listed the codes of the command line, in every language.
    void whatIsNoMarkIsRefusedInTheWordsOfTheWindow()
    {
        QVERIFY2(refusal(attendanceFromCell(u"x"_s)).message.contains(u"P (present), A (absent)"_s), qPrintable(refusal(attendanceFromCell(u"x"_s)).message));
        useDesk(Scheme::Light, u"ar"_s);
        const QString said = refusal(attendanceFromCell(u"x"_s)).message;
        QVERIFY2(said.contains(u"ح (حاضر)"_s) && !said.contains(u"present"_s), qPrintable(said));
    }

    /// It says who was there: nobody who is not in it becomes present by one key, but absent, in one step; who is in it is no blank.
    void theRestOfAMeetingReportIsAbsent()
    {
        RegisterWorld world;
        world.fill(4);
        world.importReport();
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[2], Attendance::Excused, 0}}));
        world.open();
        world.choose(1);
        QVERIFY2(world.said().contains(u"2 blank"_s), qPrintable(world.said()));
        world.press(Qt::Key_F8);
        QCOMPARE(world.shownMarks(), u"..E."_s);
        QVERIFY2(world.grid()->notice().contains(u"Shift+F8"_s), qPrintable(world.grid()->notice()));
        auto *button = world.part<QPushButton>("blanks");
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Rest absent"_s);
        button->click();
        QCOMPARE(world.marks(1), u".aea"_s);
        QCOMPARE(world.centre.minutes().value(world.enrolled[0]), 90);
        QVERIFY(world.centre.undo());
        QCOMPARE(world.marks(1), u"..e."_s);
        world.choose(0);
        QCOMPARE(button->text(), u"Rest present"_s);
        const QList<DeskCommand> commands = world.page->commands();
        const auto absent = std::ranges::find(commands, u"hours.restabsent"_s, &DeskCommand::code);
        QVERIFY(absent != commands.cend() && absent->shortcut == QKeySequence(u"Shift+F8"_s));
        absent->run();
        QCOMPARE(world.marks(0), u"aaaa"_s);
    }

    /// Who is in it is absent or excused for a reason only, and by who may correct.
    void aMarkAgainstAMeetingReportAsksWhy()
    {
        RegisterWorld world;
        world.fill(3);
        world.importReport();
        world.open();
        world.choose(1);
        world.grid()->goTo(0, RegisterGridModel::MarkColumn);
        world.type(u"L"_s);
        QVERIFY(world.question.asked.isEmpty()); // late, it says the same
        world.question.answer = {false, {}};
        world.grid()->goTo(0, RegisterGridModel::MarkColumn);
        world.type(u"-"_s);
        QCOMPARE(world.question.asked.size(), 1);
        QVERIFY2(world.question.asked.first().text.contains(u"meeting report"_s), qPrintable(world.question.asked.first().text));
        QVERIFY(!world.question.asked.first().text.contains(u"locked"_s));
        QCOMPARE(world.marks(1), u"l.."_s);
        world.question.answer = {true, u"somebody else joined by this name"_s};
        world.grid()->goTo(0, RegisterGridModel::MarkColumn);
        world.type(u"-"_s);
        QCOMPARE(world.marks(1), u"a.."_s);
        QCOMPARE(world.centre.minutes().value(world.enrolled[0]), 0);
        QVERIFY(world.model()->troubles().isEmpty()); // it was said which is right: nothing is left to ask
        QVERIFY2(!saidIn(world.page.get()).join(u'|').contains(u"attention"_s), qPrintable(saidIn(world.page.get()).join(u'|')));
        QVERIFY(!world.model()->index(0, RegisterGridModel::MarkColumn).data(Qt::ToolTipRole).toString().contains(u"report"_s));
    }

    void whoMayNotCorrectIsRefusedAMarkAgainstAMeetingReport()
    {
        RegisterWorld world;
        world.fill(2);
        world.importReport();
        world.desk.mayLock = false;
        world.open();
        world.choose(1);
        world.grid()->goTo(0, RegisterGridModel::MarkColumn);
        world.type(u"-"_s);
        QCOMPARE(world.model()->state(0, RegisterGridModel::MarkColumn), CellState::Bad);
        QCOMPARE(world.marks(1), u".."_s);
        QVERIFY(world.question.asked.isEmpty());
    }

    void lateTakesMinutes()
    {
        RegisterWorld world;
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
        RegisterWorld world;
        world.fill(2);
        QVERIFY(world.centre.hours.setMarks(world.sessions[1].id, {{{}, 0, {}, world.enrolled[0], Attendance::Present, 0}}));
        QVERIFY(world.centre.hours.lock(world.centre.group.id, {}, {}, {}));
        world.open();
        world.choose(1);
        world.grid()->goTo(0, RegisterGridModel::MarkColumn);
        QVERIFY2(world.said().contains(u"The hours of this register are locked"_s), qPrintable(world.said()));
        world.question.answer = {false, {}};
        world.type(u"-"_s); // somebody is asked why, and does not say
        QCOMPARE(world.question.asked.size(), 1);
        const QString said = world.model()->index(0, RegisterGridModel::NameColumn).data().toString() + u": present, will be absent."_s;
        QVERIFY2(world.question.asked.first().text.startsWith(said), qPrintable(world.question.asked.first().text));
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
        RegisterWorld world;
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
        for (const int column : {int(RegisterGridModel::MarkColumn), int(RegisterGridModel::MinutesColumn)})
            for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Delete, Qt::Key_4}) { // why, who may change it, and how
                world.grid()->goTo(0, RegisterGridModel::NameColumn);
                world.grid()->goTo(0, column);
                if (key == Qt::Key_4 && column == RegisterGridModel::MarkColumn)
                    world.type(u"1-"_s); // row 1
                else if (key == Qt::Key_4)
                    world.type(u"4"_s);
                else
                    world.press(key);
                const QString notice = world.grid()->notice();
                QVERIFY2(notice.contains(u"locked"_s) && notice.contains(u"registrar or a director"_s) && notice.contains(u"typing over it"_s), qPrintable(notice));
            }
        const QString tip = world.model()->index(0, RegisterGridModel::MarkColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"absent, locked"_s) && tip.contains(u"registrar or a director"_s), qPrintable(tip));
        QVERIFY(world.question.asked.isEmpty());
    }

    void whatSomebodyElseWroteMeanwhileIsNotOverwritten()
    {
        RegisterWorld world;
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
        RegisterWorld world;
        world.fill(4);
        world.open();
        world.type(keys);
        QCOMPARE(world.marks(1), u"pale"_s);
    }

    void sharesAreOfAllPlannedHoursWithWhatCanStillBeReached()
    {
        RegisterWorld world;
        world.fill(2);
        world.open();
        world.press(Qt::Key_F8);
        const QModelIndex share = world.model()->index(0, RegisterGridModel::ShareColumn);
        QCOMPARE(share.data(BarRole).toInt(), 0); // nothing is locked
        QCOMPARE(share.data(BarAheadRole).toInt(), 26); // 4 h of 150 h, not of the 4 h held so far
        QVERIFY(share.data(Qt::ToolTipRole).toString().contains(u"Not locked yet: 4 h"_s));
        QCOMPARE(world.model()->headerData(share.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), shareTip());
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
        RegisterWorld world;
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
        RegisterWorld world;
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

    /// Of this session or another of the group, and in the matrix: what stood red in it would be asked about for ever.
    void aRefusedMarkGoesWithItsSession()
    {
        RegisterWorld world;
        world.fill(2);
        world.openMatrix();
        QSignalSpy forgotten(world.model(), &GridModel::forgotten);
        const auto unsaved = [&world] { return GridModel::unsavedIn(*world.page); };
        world.matrix()->gridModel()->change({{0, MatrixGridModel::FirstSession, u"x"_s}, {0, MatrixGridModel::FirstSession + 1, u"x"_s}});
        world.part<QTabBar>("tabs")->setCurrentIndex(0);
        for (const int session : {0, 1}) {
            world.choose(session);
            world.model()->change({{0, RegisterGridModel::MarkColumn, u"x"_s}});
        }
        QCOMPARE(unsaved(), 4);
        const QList<GridScope> scopes = GridModel::unsavedScopesIn(*world.page);
        QCOMPARE(scopes.size(), 3); // two registers, one matrix
        QVERIFY(std::ranges::all_of(scopes, [](const GridScope &scope) { return scope.title.contains(u"FRM-26-A"_s); }));
        for (const int session : {0, 1}) {
            QVERIFY(world.centre.hours.removeSessions(world.centre.group.id, {world.sessions[session].id}));
            world.page->refresh();
            world.part<QTabBar>("tabs")->setCurrentIndex(1);
            world.part<QTabBar>("tabs")->setCurrentIndex(0);
            QCOMPARE(unsaved(), session == 0 ? 2 : 0);
        }
        QCOMPARE(forgotten.size(), 2);
    }

    void whoMayOnlyReadSeesTheRegister()
    {
        RegisterWorld world;
        world.fill(2);
        world.desk.mayRecord = false;
        world.open();
        world.type(u"P"_s);
        QCOMPARE(world.marks(1), u".."_s);
        QVERIFY(!world.part<QPushButton>("blanks")->isVisible());
    }

    void twentyFiveRowsAreInSight_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void twentyFiveRowsAreInSight()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        RegisterWorld world;
        world.fill();
        world.desk.meetings = &world.centre.meetings; // as many tabs as there can be
        world.open();
        world.press(Qt::Key_F8);
        QTRY_COMPARE(world.grid()->verticalScrollBar()->maximum(), 0); // nothing to scroll
        QCOMPARE(cutTexts(world.page.get()), QStringList());
        QCOMPARE(faults(world.page.get()), QStringList());
        const bool isArabic = language == u"ar"_s;
        QCOMPARE(world.page->layoutDirection(), isArabic ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(world.shownMarks().left(1), attendanceLetter(Attendance::Present));
        QCOMPARE(world.model()->index(24, RegisterGridModel::NumberColumn).data().toString(), isArabic ? u"٢٥"_s : u"25"_s);
    }
};

QTEST_MAIN(RegisterTest)
#include "tst_register.moc"
