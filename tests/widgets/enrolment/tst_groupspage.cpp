// SPDX-License-Identifier: GPL-3.0-or-later
// Groups on a real centre: the list and the chosen one, by keyboard alone, empty, in Arabic, and when reading fails; what
// groups give to the search, to the list of trainees and to other pages' headers.
#include "card.h"
#include "fakedesk.h"
#include "groupchooser.h"
#include "groupfinder.h"
#include "groupform.h"
#include "groupsduetask.h"
#include "groupworld.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

using World = GroupWorld;

namespace {

/// A timetable of upper slices: one session a week.
struct FakeFollower : IntakeFollower {
    Result<QStringList> tell(const Group &, const Group &next) const override
    {
        return QStringList{u"Timetable: from %1."_s.arg(next.starts.toString(Qt::ISODate))};
    }
    Result<void> follow(const Group &last, const Group &next) override
    {
        followed.append(last.code + u'>' + next.code);
        return {};
    }
    QStringList followed;
};

} // namespace

class GroupsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void listsAreByState()
    {
        GroupWorld world;
        world.fill();
        world.open();
        GroupsSection section(world.enrolment, true);
        QList<SavedList> told;
        section.lists(world.page.get(), [&](const QList<SavedList> &lists) { told = lists; });
        QCOMPARE(told.size(), 2); // none is finished
        QCOMPARE(told.at(0).code, u"running"_s);
        QCOMPARE(told.at(0).count, 1);
        world.page->openList(u"planned"_s);
        QCOMPARE(world.column(u"list"_s, 0), QStringList{u"FRM-26-B"_s});
        world.page->refresh(); // stays in the list
        QCOMPARE(world.column(u"list"_s, 0), QStringList{u"FRM-26-B"_s});
        world.page->openList({});
        QCOMPARE(world.column(u"list"_s, 0).size(), 2);
    }

    void theNextIntakeIsTwoClicks()
    {
        World world;
        world.fill();
        world.open();
        world.page->openRecord(world.spring.uuid());
        world.page->findChild<QPushButton *>(u"nextIntake"_s)->click();
        auto *form = world.page->findChild<GroupForm *>();
        QVERIFY(form->isVisible());
        form->findChild<QPushButton *>(u"save"_s)->click();
        const Group spring = got(world.centre.groups.group(world.spring));
        const Group next = got(world.centre.groups.groupByCode(world.name()));
        QVERIFY(next.id != spring.id);
        QCOMPARE(next.programmeVersion, spring.programmeVersion);
        QCOMPARE(next.capacity, spring.capacity);
        QCOMPARE(next.project, spring.project);
        QCOMPARE(next.starts.dayOfWeek(), spring.starts.dayOfWeek());
        QVERIFY(next.starts > spring.ends);
        QCOMPARE(next.starts.daysTo(next.ends), spring.starts.daysTo(spring.ends));
    }

    void whatGoesAlongWithTheNextIntakeIsToldAndChosen()
    {
        World world;
        FakeFollower timetable;
        world.centre.groups.addFollower(timetable);
        world.fill();
        world.open();
        world.page->openRecord(world.spring.uuid());
        const auto open = [&] { world.page->findChild<QPushButton *>(u"nextIntake"_s)->click(); };
        open();
        auto *form = world.page->findChild<GroupForm *>();
        auto *along = form->findChild<QCheckBox *>(u"along"_s);
        auto *text = form->findChild<QLabel *>(u"alongText"_s);
        const auto write = [form](const QString &field, const QString &typed) {
            auto *line = form->findChild<QLineEdit *>(field);
            line->selectAll();
            QTest::keyClicks(line, typed);
        };
        QVERIFY(along->isVisible() && along->isChecked());
        const QString first = text->text();
        QVERIFY2(first.startsWith(u"Timetable: from 20"_s), qPrintable(first));
        write(u"starts"_s, u"1.3.2027"_s);
        QCOMPARE(text->text(), u"Timetable: from 2027-03-01."_s); // follows the days that are typed
        QCOMPARE(unreachableControls(form), QStringList());
        QCOMPARE(cutTexts(form), QStringList());
        write(u"ends"_s, u"30.6.2027"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(u"ends"_s), Qt::Key_Return);
        QCOMPARE(timetable.followed, QStringList{u"FRM-26-A>FRM-27-A"_s});
        world.page->openRecord(world.spring.uuid());
        open();
        QVERIFY(along->isChecked());
        along->setChecked(false); // this time without
        form->findChild<QPushButton *>(u"save"_s)->click();
        QCOMPARE(timetable.followed.size(), 1);
        QVERIFY(world.name().startsWith(u"FRM-2"_s));
        world.page->openRecord(world.spring.uuid());
        world.page->findChild<QPushButton *>(u"edit"_s)->click();
        QVERIFY(!along->isVisible()); // nothing goes along with a change
    }

    void anEmptyCentreSaysWhatAGroupIs()
    {
        World world;
        world.open();
        QVERIFY(world.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!world.table(u"list"_s)->isVisible());
        QVERIFY(saidIn(world.page.get()).join(u' ').contains(u"follows a programme once"_s));
        QVERIFY(!saidIn(world.page.get()).contains(u"Places taken"_s)); // no detail of nothing
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
    }

    void theChosenGroupIsShownWithItsFiguresAndMembers()
    {
        World world;
        world.fill();
        world.open();
        const QAbstractItemModelTester groups(world.table(u"list"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester members(world.table(u"members"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!world.page->findChild<EmptyState *>()->isVisible());
        QCOMPARE(world.table(u"list"_s)->listModel()->rowCount(), 2);
        world.page->openRecord(world.spring.uuid());
        QCOMPARE(world.name(), u"Road foremen, spring"_s);
        QCOMPARE(world.column(u"members"_s, 0), (QStringList{u"Amina Haddad"_s, u"Suharto"_s, u"Zeina Fares"_s})); // by name
        const QStringList said = saidIn(world.page.get());
        QVERIFY2(said.join(u'|').contains(u"Youth 2026"_s), qPrintable(said.join(u'|')));
        const qsizetype captions = said.indexOf(u"Places taken"_s);
        QVERIFY(captions >= 0);
        const auto figure = [&](const QString &caption) { return said.value(said.indexOf(caption) + 1); };
        QCOMPARE(figure(u"Places taken"_s), u"2 of 26"_s);
        QCOMPARE(figure(u"In training"_s), u"2"_s);
        QCOMPARE(figure(u"Completed"_s), u"0"_s);
        QCOMPARE(figure(u"Left"_s), u"1"_s);
        QCOMPARE(figure(u"Waiting"_s), u"0"_s);
        world.page->openRecord(world.autumn.uuid());
        QCOMPARE(world.name(), u"Road foremen, autumn"_s);
        QVERIFY(world.column(u"members"_s, 0).isEmpty());
        world.page->openRecord(QUuid::createUuid()); // a link that leads nowhere
        world.page->openRecord({});
        QCOMPARE(world.name(), u"Road foremen, autumn"_s);
    }

    /// Groups past their first day were planned for ever; one press, one step.
    void groupsThatAreDueAreBegunAtOnce()
    {
        World world;
        world.fill();
        const GroupId late = world.made(u"LATE"_s, u"Late"_s, GroupState::Planned, QDate(2026, 3, 9));
        QVERIFY(world.centre.enrolments.enrol(late, {world.people[0]}, QDate(2026, 3, 9)));
        world.made(u"EMPTY"_s, u"Nobody"_s, GroupState::Planned, QDate(2026, 3, 9));
        world.centre.test->clock().set(QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC));
        GroupsDueTask task(world.desk, world.centre.test->clock());
        const auto due = [&] {
            TaskLine line;
            task.count(world.page.get(), [&line](const TaskLine &counted) { line = counted; });
            return line.command == u"groups.begin"_s ? line.count : -1;
        };
        world.open();
        QCOMPARE(due(), 1);
        QSignalSpy told(world.page.get(), &Page::told);
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.page->beginDue();
        QCOMPARE(saved.size(), 1);
        QVERIFY(told.last().first().toString().contains(u"LATE"_s) && !told.last().first().toString().contains(u"EMPTY"_s));
        QCOMPARE(got(world.centre.groups.group(late)).state, GroupState::Running);
        QCOMPARE(world.table(u"list"_s)->chosenId(), late.uuid()); // the page shows what is spoken of
        QCOMPARE(due(), 0);
        world.page->beginDue();
        QCOMPARE(saved.size(), 1);
        QVERIFY(world.centre.undo());
        QCOMPARE(got(world.centre.groups.group(late)).state, GroupState::Planned);
    }

    void keyboardAlone()
    {
        World world;
        world.fill();
        world.open();
        QSignalSpy shown(world.page.get(), &Page::recordShown);
        world.page->activateWindow();
        DeskTable *list = world.table(u"list"_s);
        QCOMPARE(world.page->focusProxy(), list);
        list->setFocus();
        const QUuid first = list->chosenId();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(list->chosenId() != first);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.last().first().toUuid(), list->chosenId());
        QTest::keyClick(list, Qt::Key_Home);
        list->choose(world.spring.uuid());
        QTest::keyClick(list, Qt::Key_Return); // into the members
        QCOMPARE(world.table(u"members"_s)->chosenId(), world.people[1].uuid());
        QTest::keyClick(world.table(u"members"_s), Qt::Key_Down);
        QTest::keyClick(world.table(u"members"_s), Qt::Key_Return);
        QCOMPARE(world.navigator.went, (QList<Link>{{u"trainees"_s, world.people[2].uuid()}}));
        QCOMPARE(unnamedControls(world.page.get()), QStringList());
        QCOMPARE(unreachableControls(world.page.get()), QStringList());
        QCOMPARE(cutTexts(world.page.get()), QStringList());
    }

    void whatChangesElsewhereIsTakenInAndTheChoiceStays()
    {
        World world;
        world.fill();
        world.open();
        world.page->openRecord(world.spring.uuid());
        const auto more = world.centre.addPeople({u"Bilal Mansour"_s}); // the directory says so
        QCOMPARE(world.name(), u"Road foremen, spring"_s);
        QVERIFY(world.centre.enrolments.enrol(world.spring, more, QDate(2026, 4, 2)));
        world.page->refresh();
        QCOMPARE(world.column(u"members"_s, 0).at(1), u"Bilal Mansour"_s);
        QVERIFY(saidIn(world.page.get()).contains(u"3 of 26"_s));
        QVERIFY(world.centre.undo());
        world.page->refresh();
        QVERIFY(saidIn(world.page.get()).contains(u"2 of 26"_s));
    }

    void aRefusalIsSaidAndTheListStays()
    {
        World world;
        world.fill();
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.centre.session.close();
        world.page->refresh();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QCOMPARE(world.table(u"list"_s)->listModel()->rowCount(), 2);
        world.table(u"list"_s)->choose(world.autumn.uuid());
        world.table(u"list"_s)->choose(world.spring.uuid());
        QVERIFY(failed.size() > 1); // the members cannot be read either
    }

    void inArabicEverythingIsMirroredAndCounted()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.fill();
        world.open();
        world.page->openRecord(world.spring.uuid());
        QCOMPARE(world.page->layoutDirection(), Qt::RightToLeft);
        const auto middle = [&](const QString &name) {
            const DeskTable *table = world.table(name);
            return table->mapTo(world.page.get(), table->rect().center()).x();
        };
        QTRY_VERIFY(middle(u"list"_s) > middle(u"members"_s)); // the list is on the right
        const QString said = saidIn(world.page.get()).join(u'|');
        QVERIFY2(said.contains(u"٢٦"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"Places taken"_s) && !said.contains(u"Programme"_s), qPrintable(said));
    }

    void theChooserPutsRunningGroupsFirstAndCancelledLast()
    {
        World world;
        world.made(u"END-1"_s, u"Done"_s, GroupState::Finished, QDate(2026, 1, 5), QDate(2026, 2, 1));
        world.made(u"OFF-1"_s, u"Gone"_s, GroupState::Cancelled, QDate(2026, 1, 5), QDate(2026, 1, 20));
        world.made(u"PLAN"_s, u"Planned"_s, GroupState::Planned, QDate(2026, 9, 7));
        const GroupId later = world.made(u"RUN-2"_s, u"Ends later"_s, GroupState::Running, GroupWorld::firstDay, QDate(2026, 8, 1));
        const GroupId sooner = world.made(u"RUN-1"_s, u"Ends sooner"_s, GroupState::Running, GroupWorld::firstDay, QDate(2026, 7, 1));
        GroupChooser chooser(world.desk);
        QSignalSpy chosen(&chooser, &GroupChooser::groupChosen);
        chooser.choose(later); // before there is a list
        QVERIFY(chosen.isEmpty());
        chooser.reload();
        QCOMPARE(chooser.chosen(), later);
        QStringList order;
        for (int i = 0; i < chooser.count(); ++i)
            order.append(chooser.itemText(i).section(u"  "_s, 1));
        QCOMPARE(order, (QStringList{isolatedName(u"Ends sooner"_s), isolatedName(u"Ends later"_s), isolatedName(u"Done"_s), isolatedName(u"Planned"_s),
                                     isolatedName(u"Gone"_s)})); // each in its own direction in a window of another
        chooser.choose(sooner);
        QCOMPARE(chosen.last().first().value<GroupId>(), sooner);
        const qsizetype before = chosen.size();
        chooser.choose(sooner); // the same again is no news
        QCOMPARE(chosen.size(), before);
        chooser.reload();
        QCOMPARE(chooser.chosen(), sooner);
        QVERIFY(!chooser.accessibleName().isEmpty());
        chooser.show();
        QTest::keyClick(&chooser, Qt::Key_Down);
        QCOMPARE(chooser.chosen(), later);
        QSignalSpy failed(&chooser, &GroupChooser::failed);
        world.centre.session.close();
        chooser.reload();
        QCOMPARE(failed.size(), 1);
        World empty;
        GroupChooser none(empty.desk);
        QSignalSpy loaded(&none, &GroupChooser::loaded);
        none.reload();
        QVERIFY(!none.isEnabled());
        QVERIFY(none.chosen().isNull());
        QCOMPARE(loaded.first().first().toInt(), 0);
    }

    void groupsAreFoundByCodeAndName()
    {
        World world;
        world.fill();
        GroupFinder finder(world.desk);
        const auto found = [&](const QString &typed, int limit = 10) {
            QStringList titles;
            finder.find(typed, limit, this, [&](const QList<Hit> &hits) {
                for (const Hit &hit : hits)
                    titles.append(hit.title);
            });
            return titles;
        };
        QCOMPARE(found(u"frm-26-a"_s), QStringList{u"Road foremen, spring"_s});
        QCOMPARE(found(u"ROAD"_s).size(), 2);
        QCOMPARE(found(u"road"_s, 1).size(), 1);
        QCOMPARE(found(u"zebra"_s), QStringList());
        finder.find(u"autumn"_s, 5, this, [&](const QList<Hit> &hits) {
            QCOMPARE(hits.value(0).link, (Link{u"groups"_s, world.autumn.uuid()}));
        });
    }

    void theColumnShowsTheGroupOneIsInOrWasInLast()
    {
        World world;
        world.fill();
        const auto ids = got(world.centre.enrolments.ofPerson(world.people[0]));
        QVERIFY(world.centre.enrolments.transfer(ids[0].id, world.autumn, QDate(2026, 4, 1)));
        QVERIFY(world.centre.enrolments.enrol(world.autumn, {world.people[2]}, QDate(2026, 9, 7)));
        const auto again = got(world.centre.enrolments.find(world.autumn, world.people[2]));
        QVERIFY(world.centre.enrolments.withdraw(again.id, LeavingReason::Moved, {}, QDate(2026, 10, 1)));
        const PersonId twin = world.centre.addPerson(u"Amina Hadad"_s);
        const PersonId outside = world.centre.addPerson(u"Nobody Yet"_s);
        QVERIFY(world.centre.merge(world.people[1], twin));
        GroupPersonColumn column(world.desk);
        const auto shown = [&](const PersonId &person) { return column.cell(person, Qt::DisplayRole).toString(); };
        QCOMPARE(shown(world.people[0]), QString()); // nothing before it was loaded
        bool done = false;
        column.load(this, [&] { done = true; });
        QVERIFY(done);
        QCOMPARE(shown(world.people[0]), u"FRM-26-B"_s); // moved: the one they are in now
        QCOMPARE(shown(world.people[2]), u"FRM-26-B"_s); // left both: the later one
        QCOMPARE(shown(twin), u"FRM-26-A"_s);            // rows of whom they were merged from count as theirs
        QVERIFY(!column.cell(outside, Qt::DisplayRole).isValid());
    }
};

QTEST_MAIN(GroupsPageTest)
#include "tst_groupspage.moc"
