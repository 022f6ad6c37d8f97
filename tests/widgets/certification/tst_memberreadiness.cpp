// SPDX-License-Identifier: GPL-3.0-or-later
// In a group: who is ready for the certificate and who is blocked, counted and said at each member; below, why the chosen
// one is not, with ways to where it is mended.
#include "certificateworld.h"
#include "groupspage.h"
#include "memberreadiness.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// The course of the world, its three trainees and a fourth who was offered a place: in a group, seen on the page of groups.
struct World : CertificateWorld {
    MemberReadiness readiness;
    WhyNotPanel whyNot{readiness};
    std::unique_ptr<GroupsPage> groups;

    World() : readiness((fill(), desk()))
    {
        const GroupId group = course.course.group;
        const auto ids = got(centre.enrolPeople(people, group));
        for (qsizetype i = 0; i < ids.size(); ++i)
            course.people[i].enrolment = ids[i];
        const PersonId offered = centre.addPerson(u"Zaki Offered"_s);
        course.add(u"Zaki Offered"_s).person = offered;
        course.people.last().facts.status = EnrolmentStatus::Offered;
        (void)got(centre.enrolments.apply(group, {offered}, QDate(2026, 3, 2)));
        const EnrolmentId applied = got(centre.enrolments.find(group, offered)).id;
        (void)got(centre.enrolments.offer({applied}, QDate(2026, 3, 2)));
        course.people.last().enrolment = applied;
        people.append(offered);
    }
    void openGroups(QSize size = {1366, 676})
    {
        const GroupDesk desk{worker, centre.groups, centre.enrolments, centre.directory};
        groups = std::make_unique<GroupsPage>(
            EnrolmentDesk{desk, centre.catalogue, {worker, centre.people, centre.directory, centre.test->clock(), true}, true, true, {&readiness}, {&whyNot}},
            navigator);
        groups->resize(size);
        groups->show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] DeskTable *members() const { return groups->findChild<DeskTable *>(u"members"_s); }
    /// Of a member, by title of the column.
    [[nodiscard]] QString cell(qsizetype person, const QString &title, int role = Qt::DisplayRole) const
    {
        const IdListModel *model = members()->listModel();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->shownColumns().at(column).title == title)
                return model->index(model->rowOf(people[person].uuid()), column).data(role).toString();
        return u"no such column"_s;
    }
    [[nodiscard]] QString figure(const QString &caption) const
    {
        const QStringList said = saidIn(groups.get());
        const qsizetype at = said.indexOf(caption);
        return at < 0 ? u"not said"_s : said.value(at + 1);
    }
    [[nodiscard]] QStringList reasons() const
    {
        QCoreApplication::processEvents(); // labels made just now are shown in the next turn
        QStringList sentences;
        for (const QLabel *label : groups->findChildren<QLabel *>(u"reason"_s))
            if (label->isVisible())
                sentences.append(label->text());
        return sentences;
    }
    [[nodiscard]] QPushButton *way(const QString &name) const
    {
        QCoreApplication::processEvents();
        for (QPushButton *button : groups->findChildren<QPushButton *>(name))
            if (button->isVisible())
                return button;
        return nullptr;
    }
};

} // namespace

class MemberReadinessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void eachMemberIsReadyOrBlockedAndTheyAreCounted()
    {
        World world;
        world.openGroups();
        const QAbstractItemModelTester tester(world.members()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.figure(u"Ready"_s), u"2"_s);
        QCOMPARE(world.figure(u"Blocked"_s), u"1"_s);
        QCOMPARE(world.cell(0, u"Certificate"_s), u"Ready"_s);
        QCOMPARE(world.cell(0, u"Certificate"_s, ShapeRole).toInt(), int(StatusShape::Done));
        QCOMPARE(world.cell(0, u"Needed units"_s), u"1 of 1"_s);
        QCOMPARE(world.cell(2, u"Certificate"_s), u"Blocked"_s);
        QCOMPARE(world.cell(2, u"Certificate"_s, ShapeRole).toInt(), int(StatusShape::Blocked));
        QCOMPARE(world.cell(2, u"Needed units"_s), u"0 of 1"_s);
        QCOMPARE(world.cell(3, u"Certificate"_s), QString()); // a place is offered: nothing is asked yet
        QCOMPARE(world.cell(3, u"Needed units"_s), QString());
        const IdListModel *model = world.members()->listModel();
        const QString spoken = model->index(model->rowOf(world.people[2].uuid()), 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Rima Saleh"_s) && spoken.contains(u"Certificate Blocked"_s), qPrintable(spoken));
        world.course.people[2].facts.lastDay = world.centre.test->clock().now().date(); // the group goes on to the end of today
        world.groups->refresh();
        QCOMPARE(world.figure(u"Blocked"_s), u"0"_s);
        QCOMPARE(world.cell(2, u"Certificate"_s), u"In training"_s);
        QCOMPARE(world.cell(2, u"Certificate"_s, ShapeRole).toInt(), int(StatusShape::NotStarted));
        world.members()->choose(world.people[2].uuid());
        QVERIFY(!world.reasons().isEmpty());
        QVERIFY(saidIn(world.groups.get()).join(u'\n').contains(u"missing for the certificate so far"_s));
        world.course.people[2].facts.lastDay = world.centre.test->clock().now().date().addDays(-1);
        world.groups->refresh();
        QCOMPARE(world.cell(2, u"Certificate"_s), u"Blocked"_s);
        world.course.people[2].facts = world.course.people[0].facts; // mended
        world.groups->refresh();
        QCOMPARE(world.figure(u"Ready"_s), u"3"_s);
        QCOMPARE(world.figure(u"Blocked"_s), u"0"_s);
        QVERIFY(world.service.issue({world.course.course.group}));
        world.groups->refresh();
        QCOMPARE(world.figure(u"Ready"_s), u"0"_s);
        QCOMPARE(world.cell(0, u"Certificate"_s), u"Issued"_s);
    }

    void whoIsBlockedIsToldWhyAndWhere()
    {
        World world;
        world.openGroups();
        QVERIFY(world.reasons().isEmpty()); // nobody is chosen yet
        world.members()->choose(world.people[2].uuid());
        QCOMPARE(world.reasons().size(), 3);
        QVERIFY2(world.reasons().join(u'|').contains(u"Attended 0 %"_s), qPrintable(world.reasons().join(u'|')));
        QVERIFY(world.reasons().join(u'|').contains(u"not locked"_s));
        const QUuid group = world.course.course.group.uuid();
        world.way(u"toHours"_s)->click();
        world.way(u"toAssessment"_s)->click();
        QCOMPARE(world.navigator.went, (QList<Link>{{u"hours"_s, group, u"below"_s}, {u"assessment"_s, group}}));
        QVERIFY(!world.way(u"toCertificates"_s)); // there is nothing to issue
        world.members()->choose(world.people[0].uuid());
        QCOMPARE(world.reasons(), QStringList{u"Every rule is met."_s});
        QVERIFY(!world.way(u"toHours"_s) && !world.way(u"toAssessment"_s));
        world.way(u"toCertificates"_s)->click();
        QCOMPARE(world.navigator.went.last(), (Link{u"certificates"_s, group, u"group"_s}));
    }

    void whoWasGivenAStatementIsNotOnlyBlocked()
    {
        World world;
        CandidateFacts &part = world.course.people[1];
        part.facts.units.append({u"U2"_s, u"Paving"_s, true, Outcome::NotYetAchieved, true});
        part.unitTitles.append({{u"en"_s, u"Paving"_s}});
        world.openGroups();
        QCOMPARE(world.cell(1, u"Certificate"_s), u"Blocked"_s);
        QCOMPARE(world.figure(u"Blocked"_s), u"2"_s);
        const auto issued = got(world.service.issue({world.course.course.group, {AwardKind::Statement}}));
        world.groups->refresh();
        QCOMPARE(world.cell(1, u"Certificate"_s), u"Has a statement"_s);
        QCOMPARE(world.figure(u"Blocked"_s), u"1"_s); // and not two of them, as on Certificates
        const QString why = world.cell(1, u"Certificate"_s, Qt::ToolTipRole);
        QVERIFY2(why.contains(issued.awards[0].number) && why.contains(u"Paving"_s), qPrintable(why));
        world.members()->choose(world.people[1].uuid());
        QCOMPARE(world.reasons().size(), 2);
        QVERIFY2(world.reasons()[0].startsWith(u"Has a statement: "_s), qPrintable(world.reasons()[0]));
        QVERIFY2(world.reasons()[1].contains(u"Paving"_s), qPrintable(world.reasons()[1]));
        world.open(); // the page of certificates says the same
        world.list()->choose(world.people[1].uuid());
        QVERIFY2(world.said().contains(u"Has a statement: "_s) && world.said().contains(u"Unit U2 Paving"_s), qPrintable(world.said()));
        part.facts.units.last().outcome = Outcome::Achieved;
        world.groups->refresh();
        QCOMPARE(world.cell(1, u"Certificate"_s), u"Ready"_s); // what he holds is less
    }

    void theWayToCertificatesOpensTheGroup()
    {
        World world;
        const GroupId other = got(world.centre.groups.add(world.centre.asked(u"FRM-26-B"_s))).id;
        world.open();
        world.showRegister();
        for (const GroupId &group : {other, world.course.course.group}) {
            world.page->openList(u"group"_s);
            world.page->openRecord(group.uuid());
            QCOMPARE(world.find<QTabBar>(u"tabs"_s)->currentIndex(), 0);
            QCOMPARE(world.find<QComboBox>(u"group"_s)->currentData().toUuid(), group.uuid());
        }
        const auto issued = got(world.service.issue({world.course.course.group}));
        world.page->openList({}); // a hit of the search comes after it
        world.page->openRecord(issued.awards[0].id.uuid());
        QCOMPARE(world.find<QTabBar>(u"tabs"_s)->currentIndex(), 1);
    }

    void inALowWindowTheFirstReasonStands()
    {
        World world;
        world.openGroups({1366, 440});
        world.members()->choose(world.people[2].uuid());
        QCOMPARE(world.reasons().size(), 1);
        const DeskTable *members = world.members();
        QTRY_VERIFY(members->viewport()->rect().contains(members->visualRect(members->currentIndex()).center())); // the answer hides not whom it is about
        const auto *more = world.groups->findChild<QLabel *>(u"moreReasons"_s);
        QCOMPARE(more->text(), u"and 2 more"_s);
        QVERIFY(more->toolTip().contains(u"not locked"_s));
    }

    void theKeyboardIsKeptWhileNothingChanges()
    {
        World world;
        world.openGroups();
        world.members()->choose(world.people[2].uuid());
        const QPushButton *before = world.way(u"toHours"_s);
        world.groups->refresh();
        QCOMPARE(world.way(u"toHours"_s), before);
    }

    void whatCannotBeReadIsSaid()
    {
        World world;
        world.openGroups();
        QSignalSpy failed(world.groups.get(), &Page::failed);
        world.centre.session.close();
        world.groups->openRecord(world.course.course.group.uuid());
        world.groups->refresh();
        world.readiness.load(world.course.course.group, this, [](const Result<void> &done) { QVERIFY(!done); });
        QVERIFY(!failed.isEmpty());
    }

    void everyControlIsReachedNamedAndUncut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void everyControlIsReachedNamedAndUncut()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.openGroups();
        for (const qsizetype person : {0, 2}) {
            world.members()->choose(world.people[person].uuid());
            QCOMPARE(faults(world.groups.get()), QStringList());
        }
        QCOMPARE(world.groups->layoutDirection() == Qt::RightToLeft, language == u"ar"_s);
        const QWidget *way = world.way(u"toHours"_s);
        const QWidget *title = way->parentWidget()->findChild<QLabel *>(u"whyNotTitle"_s);
        QCOMPARE(title->x() > way->x(), language == u"ar"_s); // the ways stand at the end of the line
    }
};

QTEST_MAIN(MemberReadinessTest)
#include "tst_memberreadiness.moc"
