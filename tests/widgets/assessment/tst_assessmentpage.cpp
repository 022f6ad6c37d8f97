// SPDX-License-Identifier: GPL-3.0-or-later
// Results on a real centre: one key a cell with the terms above the table, attempts kept, struck out, locked and reopened;
// by keyboard alone, in Arabic letters, empty, and when somebody else was quicker.
#include "assessmentpage.h"
#include "assessmentscene.h"
#include "assessmentterms.h"
#include "assessmenttexts.h"
#include "card.h"
#include "deskgrid.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "desktable.h"
#include "groupchooser.h"
#include "markbuttons.h"
#include "placefield.h"
#include "staffcard.h"
#include "traineeresultspanel.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {
struct World {
    AssessmentScene scene{TestDatabase::make(u"sqlite"_s)};
    InlineWorker worker;
    FakeNavigator navigator;
    FakeQuestion question;
    AssessmentDesk desk{{worker, scene.groups, scene.enrolments, scene.directory}, scene.assessment, scene.staff, scene.test->clock(), question, true, true};
    std::unique_ptr<AssessmentPage> page;

    void open(bool choosesTerms = true)
    {
        page = std::make_unique<AssessmentPage>(desk, navigator);
        page->resize(1190, 676);
        page->show();
        if (!choosesTerms)
            return;
        part<QDateEdit>("date")->setDate(QDate(2026, 2, 20));
        part<QComboBox>("assessor")->setCurrentIndex(1);
        part<QComboBox>("instrument")->setCurrentIndex(part<QComboBox>("instrument")->findData(u"practical-task"_s));
    }
    template<typename Part>
    Part *part(const char *name) const { return page->findChild<Part *>(QString::fromLatin1(name)); }
    DeskGrid *grid() const { return part<DeskGrid>("grid"); }
    GridModel *model() const { return grid()->gridModel(); }
    void type(const QString &keys) const
    {
        for (const QChar key : keys)
            QTest::sendKeyEvent(QTest::Click, grid(), Qt::Key_unknown, QString(key), Qt::NoModifier);
    }
    /// The letters of a row of units, "." for what is not started.
    QString row(int at) const
    {
        QString letters;
        for (int unit = 0; unit < 3; ++unit) {
            const QString shown = model()->index(at, ResultGridModel::FirstUnitColumn + unit).data().toString();
            letters += shown.isEmpty() ? u"."_s : shown;
        }
        return letters;
    }
    QString said() const { return saidIn(page.get()).join(u'|'); }
};

} // namespace

class AssessmentPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }
    void emptyCentreSaysWhereResultsBelong()
    {
        World world;
        world.open(false);
        QVERIFY(world.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!world.grid()->isVisible());
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
    }

    /// A new centre has no staff, and no mark can be kept without an assessor: the page says so, and where to name one.
    void aCentreWithoutStaffIsToldWhereToNameIt()
    {
        World world;
        world.scene.fill();
        world.desk.mayNameStaff = true;
        for (StaffMember one : got(world.scene.staff.list())) {
            one.assesses = one.code == "T-01"_L1;
            one.active = false;
            (void)got(world.scene.staff.change(one));
        }
        world.open(false);
        auto *told = world.part<MessageBar>("nobodyAssesses");
        QVERIFY(told->isVisible());
        Q_EMIT told->linkActivated();
        QCOMPARE(world.navigator.went, QList<Link>({{u"settings"_s, {}, u"staff"_s}}));
        (void)world.scene.member(u"T-03"_s);
        world.page->refresh();
        QVERIFY(!told->isVisible());
        QVERIFY(world.part<QComboBox>("assessor")->currentText().contains(u"T-03"_s));
    }

    /// Typed before it was said how: the marks wait in red, and go in with the terms, or by the same key again.
    void marksTypedBeforeTheTermsAreNotLost()
    {
        World world;
        world.scene.fill();
        world.open(false);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        world.type(u"CN"_s);
        QCOMPARE(world.model()->troubleCount(), 2);
        QCOMPARE(world.row(0), u"CN."_s); // the letters, not the codes
        QCOMPARE(world.part<MarkButton>("mark.not-yet-achieved")->text().toLower(), u"n  not yet achieved"_s);
        world.part<QComboBox>("assessor")->setCurrentIndex(1);
        world.part<QDateEdit>("date")->setDate(QDate(2026, 2, 20));
        QCOMPARE(world.model()->troubleCount(), 2);
        world.part<QComboBox>("instrument")->setCurrentIndex(1);
        QCOMPARE(world.model()->troubleCount(), 0);
        QCOMPARE(world.row(0), u"CN."_s);
    }

    void theLegendMarksAndNothingMovesOrIsTooHigh()
    {
        World world;
        world.scene.fill();
        world.open();
        world.page->resize(960, 440);
        const QPoint before = world.grid()->mapTo(world.page.get(), QPoint());
        world.grid()->goTo(1, ResultGridModel::FirstUnitColumn + 1);
        QTest::mouseClick(world.part<MarkButton>("mark.not-yet-achieved"), Qt::LeftButton);
        QVERIFY2(world.row(1) == u".N."_s && world.said().contains(u"1 not locked"_s), qPrintable(world.said()));
        QVERIFY(world.grid()->mapTo(world.page.get(), QPoint()) == before && world.page->minimumSizeHint().height() <= 440);
    }

    void staffIsNamedAndChanged()
    {
        World world;
        const User user{UserId::make(), u"salma"_s, u"Salma I."_s, Role::Trainer, true, {}};
        StaffCard card(world.worker, world.scene.staff, [&user] { return QList<User>{user}; });
        card.show();
        QSignalSpy failed(&card, &SettingsCard::failed);
        auto *name = card.findChild<QLineEdit *>(u"newStaff"_s);
        QTest::keyClick(name, Qt::Key_Return); // nobody is no member
        QCOMPARE(failed.count(), 1);
        for (const QString &typed : {u"Salma Itani"_s, u"عمر"_s}) {
            name->setText(typed);
            QTest::keyClick(name, Qt::Key_Return);
        }
        QList<StaffMember> staff = got(world.scene.staff.list());
        QCOMPARE(staff.size(), 2);
        QVERIFY(staff[0].assesses && staff[0].trains && staff[0].active);
        QCOMPARE(staff[1].printedName(), u"عمر"_s);
        const QString first = u'.' + staff[0].id.toText();
        card.findChild<QCheckBox *>(u"assesses"_s + first)->click();
        Q_EMIT card.findChild<PlaceField *>(u"otherName"_s + first)->committed(u"سلمى عيتاني"_s);
        auto *who = card.findChild<QComboBox *>(u"user"_s + first);
        QCOMPARE(who->count(), 2);
        who->setCurrentIndex(1);
        Q_EMIT who->activated(1);
        QCOMPARE(got(world.scene.staff.list()).first().user, user.id);
        who = card.findChild<QComboBox *>(u"user"_s + first); // its row was made anew
        QVERIFY(who->currentText().contains(u"Salma I."_s) && who->maximumWidth() >= who->sizeHint().width()); // the name whole
        who->setCurrentIndex(0);
        Q_EMIT who->activated(0);
        QVERIFY(got(world.scene.staff.list()).first().user.isNull());
        auto *code = card.findChild<PlaceField *>(u"code"_s + first);
        for (const QString &refused : {staff[1].code, QString(), u"Samia Tawil"_s}) {
            Q_EMIT code->committed(refused);
            QVERIFY(!code->fault().isEmpty());
        }
        staff = got(world.scene.staff.list());
        QVERIFY(!staff[0].assesses && staff[0].trains);
        QCOMPARE(staff[0].code, u"S-01"_s);
        QCOMPARE(staff[0].names.value(1).printed, u"سلمى عيتاني"_s);
        QCOMPARE(faults(&card), QStringList());
    }

    void oneKeyACell_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("letters") << u"CNCCCC"_s;
        QTest::newRow("small letters") << u"cnaaac"_s;
        QTest::newRow("signs and digits") << u"+-1+1+"_s;
        QTest::newRow("Arabic") << u"ملمممم"_s;
        QTest::newRow("Lao") << u"ຜບຜຜຜຜ"_s;
    }
    void oneKeyACell()
    {
        QFETCH(QString, keys);
        World world;
        world.scene.fill();
        world.open();
        QAbstractItemModelTester tester(world.model());
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.type(keys);
        QCOMPARE(world.row(0), u"CNC"_s); // across the units, then the next trainee
        QCOMPARE(world.row(1), u"CCC"_s);
        QCOMPARE(saved.count(), 6);
        QCOMPARE(world.scene.outcome(0, 1), Outcome::NotYetAchieved);
        const Attempt kept = got(world.scene.assessment.attempts(world.scene.place(0, 0))).value(0);
        QCOMPARE(kept.date, QDate(2026, 2, 20));
        QCOMPARE(kept.assessor, world.scene.trainer.id);
        QCOMPARE(kept.instrument, Instrument::PracticalTask);
        QVERIFY(world.said().contains(u"6 results still open"_s));
    }

    void twentyFivePeopleBySixUnitsIn152Keys()
    {
        World world;
        world.scene.fill(false, 25, 3);
        world.open();
        world.grid()->setFocus(); // by Tab, the first of two keys that are no mark
        for (int mark = 0; mark < 150; ++mark)
            world.type(mark % 11 == 0 ? u"N"_s : u"C"_s); // no key goes on to the next cell or row
        for (int person = 0; person < 25; ++person)
            for (int unit = 0; unit < 6; ++unit)
                QCOMPARE(world.scene.outcome(person, unit), (person * 6 + unit) % 11 == 0 ? Outcome::NotYetAchieved : Outcome::Achieved);
    }

    void markWithoutTermsStaysAndSaysWhy()
    {
        World world;
        world.scene.fill();
        world.open(false);
        world.type(u"C"_s);
        QCOMPARE(world.model()->state(0, ResultGridModel::FirstUnitColumn), CellState::Bad);
        QCOMPARE(world.model()->reason(0, ResultGridModel::FirstUnitColumn), u"First choose the assessor above the table."_s);
        QCOMPARE(world.scene.outcome(0, 0), Outcome::NotStarted);
    }

    void anotherMarkIsAnotherAttempt()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"N"_s);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        world.type(u"C"_s);
        QCOMPARE(world.row(0), u"C.."_s);
        const QList<Attempt> attempts = got(world.scene.assessment.attempts(world.scene.place(0, 0)));
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[0].outcome, Outcome::NotYetAchieved);
        QCOMPARE(attempts[1].kind, AttemptKind::Resit);
    }

    void resultIsNotErased()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"C"_s);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        QTest::keyClick(world.grid(), Qt::Key_Delete);
        QCOMPARE(world.model()->state(0, ResultGridModel::FirstUnitColumn), CellState::Bad);
        QVERIFY(world.model()->reason(0, ResultGridModel::FirstUnitColumn).startsWith(u"A result is not erased."_s));
        QCOMPARE(world.scene.outcome(0, 0), Outcome::Achieved);
    }

    void whoIsQuickerIsNotOverwritten()
    {
        World world;
        world.scene.fill();
        world.open();
        (void)got(world.scene.assessment.record({world.scene.attempt(0, 0, Outcome::NotYetAchieved)})); // at another desk
        world.type(u"C"_s);
        QCOMPARE(world.model()->state(0, ResultGridModel::FirstUnitColumn), CellState::Conflict);
        QCOMPARE(world.scene.outcome(0, 0), Outcome::NotYetAchieved);
    }

    /// Not while the date is being stepped through: with the next mark, whose terms are those that are meant.
    void refusedMarkGoesInWithTheNextOnceItsCauseIsMended()
    {
        World world;
        world.scene.fill();
        world.open();
        world.part<QDateEdit>("date")->setDate(QDate(2026, 1, 1)); // before the group began
        world.type(u"C"_s);
        QCOMPARE(world.model()->state(0, ResultGridModel::FirstUnitColumn), CellState::Bad);
        QVERIFY(!world.model()->reason(0, ResultGridModel::FirstUnitColumn).isEmpty());
        world.part<QDateEdit>("date")->setDate(QDate(2099, 12, 25)); // typed whole, and refused in words: not turned into another day
        QCOMPARE(world.part<QDateEdit>("date")->date(), QDate(2099, 12, 25));
        world.grid()->goTo(2, ResultGridModel::FirstUnitColumn);
        world.type(u"C"_s);
        QVERIFY2(world.model()->reason(2, ResultGridModel::FirstUnitColumn).contains(u"in the future"_s), qPrintable(world.model()->reason(2, ResultGridModel::FirstUnitColumn)));
        world.part<QDateEdit>("date")->setDate(QDate(2026, 2, 20));
        QCOMPARE(world.scene.outcome(0, 0), Outcome::NotStarted);
        world.grid()->goTo(1, ResultGridModel::FirstUnitColumn);
        world.type(u"C"_s);
        QCOMPARE(world.scene.outcome(1, 0), Outcome::Achieved);
        QCOMPARE(world.scene.outcome(0, 0), Outcome::Achieved);
        QCOMPARE(world.model()->troubleCount(), 0);
    }

    void blockIsOneStep()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"C"_s);
        const qint64 steps = world.scene.count(u"change_step"_s);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        world.grid()->copy();
        world.grid()->selectionModel()->select({world.model()->index(1, ResultGridModel::FirstUnitColumn),
                                                world.model()->index(3, ResultGridModel::FirstUnitColumn)},
                                               QItemSelectionModel::ClearAndSelect);
        world.grid()->selectionModel()->setCurrentIndex(world.model()->index(1, ResultGridModel::FirstUnitColumn), QItemSelectionModel::NoUpdate);
        world.grid()->paste();
        QCOMPARE(world.scene.count(u"change_step"_s), steps + 1);
        for (int person = 0; person < 4; ++person)
            QCOMPARE(world.scene.outcome(person, 0), Outcome::Achieved);
        (void)got(world.scene.undo());
        world.page->refresh();
        QCOMPARE(world.row(3), u"..."_s);
        QCOMPARE(world.row(0), u"C.."_s);
    }

    void lettersArePastedAsTheGridShowsThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("Arabic") << u"ar"_s;
        QTest::newRow("Lao") << u"lo"_s;
    }
    void lettersArePastedAsTheGridShowsThem()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.scene.fill();
        world.open();
        const QList<Outcome> column{Outcome::Achieved, Outcome::NotYetAchieved, Outcome::Withdrawn, Outcome::CreditTransfer};
        QStringList letters;
        for (const Outcome outcome : column)
            letters.append(outcomeLetter(outcome));
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        QApplication::clipboard()->setText(letters.join(u'\n'));
        world.grid()->paste();
        for (int person = 0; person < column.size(); ++person)
            QCOMPARE(world.scene.outcome(person, 0), column[person]);
    }

    void attemptsAreToldAndStruckOutWithAReason()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"N"_s);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        world.part<QComboBox>("outcome")->setCurrentIndex(world.part<QComboBox>("outcome")->findData(u"achieved"_s));
        world.part<QComboBox>("again")->setCurrentIndex(world.part<QComboBox>("again")->findData(u"retake"_s));
        world.part<QLineEdit>("comment")->setText(u"After two more days"_s);
        QTest::mouseClick(world.part<QPushButton>("record"), Qt::LeftButton);
        QVERIFY2(world.said().contains(u"20 Feb 2026 · Practical task · T-01 · Retake"_s), qPrintable(world.said()));
        QVERIFY(world.said().contains(u"After two more days"_s));
        QCOMPARE(world.row(0), u"C.."_s);
        world.question.answer = {false, {}};
        QTest::mouseClick(world.part<QPushButton>("strike"), Qt::LeftButton);
        QCOMPARE(world.row(0), u"C.."_s);
        world.question.answer = {true, u"The wrong person"_s};
        QTest::mouseClick(world.part<QPushButton>("strike"), Qt::LeftButton);
        QCOMPARE(world.row(0), u"N.."_s);
        QVERIFY(world.said().contains(u"struck out"_s));
    }

    void whatIsRefusedIsNotLockedAsItWas()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"C"_s);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        world.type(u"N"_s); // refused: it was achieved already
        world.grid()->goTo(2, ResultGridModel::FirstUnitColumn);
        QSignalSpy failed(world.page.get(), &Page::failed);
        QTest::mouseClick(world.part<QPushButton>("lock"), Qt::LeftButton);
        QVERIFY(world.question.asked.isEmpty());
        QVERIFY2(failed.value(0).value(0).toString().startsWith(u"1 cell of this page is red"_s), qPrintable(failed.value(0).value(0).toString()));
        QCOMPARE(world.grid()->currentIndex(), world.model()->index(0, ResultGridModel::FirstUnitColumn));
        QTest::keyClick(world.grid(), Qt::Key_Escape); // given up
        QTest::mouseClick(world.part<QPushButton>("lock"), Qt::LeftButton);
        QCOMPARE(world.question.asked.size(), 1);
    }

    void lockedResultsAreOnlyReopened()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"CC"_s);
        QVERIFY(world.said().contains(u"2 not locked"_s));
        QTest::mouseClick(world.part<QPushButton>("lock"), Qt::LeftButton);
        QCOMPARE(world.question.asked.last().code, u"assessment.lock"_s);
        QCOMPARE(world.question.asked.last().verb, u"Lock 2 results"_s);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        world.type(u"N"_s);
        QCOMPARE(world.scene.outcome(0, 0), Outcome::Achieved);
        QVERIFY2(world.grid()->notice().contains(u"“Reopen…”"_s), qPrintable(world.grid()->notice()));
        QVERIFY(!world.part<QPushButton>("strike")->isVisible() && world.part<QPushButton>("reopen")->isVisible());
        QVERIFY(!world.part<QPushButton>("lock")->isEnabled());
        world.question.answer = {true, u"An appeal"_s};
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        world.page->commands().last().run(); // as the button does
        world.type(u"N"_s); // what was achieved stays achieved, until it is struck out
        QVERIFY(world.model()->reason(0, ResultGridModel::FirstUnitColumn).contains(u"achieved"_s));
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        QTest::mouseClick(world.part<QPushButton>("strike"), Qt::LeftButton);
        world.model()->restore(0, ResultGridModel::FirstUnitColumn);
        world.type(u"N"_s);
        QCOMPARE(world.scene.outcome(0, 0), Outcome::NotYetAchieved);
    }

    void whoMayOnlyLookChangesNothing()
    {
        World world;
        world.scene.fill();
        world.desk.mayRecord = world.desk.mayLock = false;
        world.open();
        world.type(u"C"_s);
        QCOMPARE(world.scene.outcome(0, 0), Outcome::NotStarted);
        QVERIFY(!world.part<QPushButton>("lock")->isVisible());
        QVERIFY(!world.part<QPushButton>("record")->isVisible());
    }

    void historyOfACellIsItsAttempts()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"N"_s);
        QStringList lines;
        world.model()->history(0, ResultGridModel::FirstUnitColumn, world.page.get(), [&](const Result<QStringList> &told) { lines = got(told); });
        QCOMPARE(lines, QStringList{u"Not yet achieved · 20 Feb 2026 · Practical task · T-01"_s});
    }
    void noFaultsInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ar") << u"ar"_s;
    }
    void noFaultsInAnyLanguage()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.scene.fill();
        world.open();
        world.type(u"CN"_s);
        world.grid()->goTo(0, ResultGridModel::FirstUnitColumn);
        QCoreApplication::processEvents();
        QCOMPARE(faults(world.page.get()).join(u'|'), QString());
    }
    void traineesSeeTheirUnits()
    {
        World world;
        world.scene.fill();
        world.open();
        world.type(u"CN"_s);
        TraineeResultsPanel panel(world.desk);
        const std::unique_ptr<PanelWidget> tab(panel.makeWidget(nullptr, world.navigator));
        tab->show();
        tab->showRecord(world.scene.members[0].person.uuid());
        auto *table = tab->findChild<DeskTable *>();
        QVERIFY(table);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        QStringList outcomes;
        for (int row = 0; row < 3; ++row)
            outcomes.append(table->model()->index(row, 2).data().toString());
        QCOMPARE(outcomes, (QStringList{outcomeName(Outcome::Achieved), outcomeName(Outcome::NotYetAchieved), outcomeName(Outcome::NotStarted)}));
        tab->showRecord(world.scene.addPerson(u"Somebody new"_s).uuid());
        QVERIFY(tab->findChild<EmptyState *>()->isVisible());
    }
    void everyOutcomeHasALetterAndAShape()
    {
        QSet<QString> letters;
        for (const Outcome outcome : allOutcomes()) {
            if (outcome == Outcome::NotStarted)
                continue;
            QVERIFY(!outcomeLetter(outcome).isEmpty());
            QVERIFY(shapeOf(outcome) != StatusShape::None);
            letters.insert(outcomeLetter(outcome));
        }
        QCOMPARE(letters.size(), allOutcomes().size() - 1);
        QVERIFY(outcomeLetter(Outcome::NotStarted).isEmpty());
    }
};

QTEST_MAIN(AssessmentPageTest)
#include "tst_assessmentpage.moc"
