// SPDX-License-Identifier: GPL-3.0-or-later
// Who trains a group, in the group itself: read by everybody, ticked with mouse or keyboard, one step that is undone; nobody to
// choose, who has left, a role that only reads, and from right to left.
#include "assessmentscene.h"
#include "card.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "groupspage.h"
#include "grouptrainers.h"
#include "trainersform.h"
#include "widgetwalk.h"

#include <QCheckBox>
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
    GroupDesk groups{worker, scene.groups, scene.enrolments, scene.directory};
    AssessmentDesk desk{groups, scene.assessment, scene.staff, scene.test->clock(), question};
    std::unique_ptr<GroupTrainersPanel> panel;
    std::unique_ptr<GroupsPage> page;

    explicit World(bool mayName = true)
    {
        scene.fill();
        desk.mayNameTrainers = mayName;
        desk.mayNameStaff = mayName;
    }
    void open()
    {
        panel = std::make_unique<GroupTrainersPanel>(desk);
        EnrolmentDesk enrolment{groups, scene.catalogue, {worker, scene.people, scene.directory, scene.test->clock(), false}};
        enrolment.groupPanels = {panel.get()};
        page = std::make_unique<GroupsPage>(enrolment, navigator);
        page->resize(1366, 676);
        page->show();
        page->activateWindow();
        page->openRecord(scene.group.id.uuid());
    }
    template<typename Part>
    Part *part(const QString &name) const { return page->findChild<Part *>(name); }
    QString names() const { return part<QLabel>(u"trainerNames"_s)->text().remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QPushButton *choose() const { return part<QPushButton>(u"chooseTrainers"_s); }
    TrainersForm *form() const { return part<TrainersForm>(u"trainersForm"_s); }
    QCheckBox *tick(const StaffMember &member) const { return part<QCheckBox>(u"trains."_s + member.id.toText()); }
    QSet<StaffId> named() { return got(scene.assessment.trainersOf(scene.group.id)); }
    void leaves(StaffMember member)
    {
        member.active = false;
        (void)got(scene.staff.change(member));
    }
};

} // namespace

class GroupTrainersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void severalAreTickedAndSavedAsOneStep()
    {
        World world;
        world.open();
        QCOMPARE(world.names(), u"No trainer is named yet."_s);
        QTest::mouseClick(world.choose(), Qt::LeftButton);
        QVERIFY(world.form()->isVisible());
        QSignalSpy saved(world.page.get(), &Page::saved);
        for (const StaffMember &member : {world.scene.trainer, world.scene.other})
            QTest::mouseClick(world.tick(member), Qt::LeftButton, {}, {8, world.tick(member)->height() / 2});
        QVERIFY(world.named().isEmpty()); // until it is saved
        const qint64 steps = world.scene.count(u"change_step"_s);
        QTest::mouseClick(world.form()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QVERIFY(!world.form()->isVisible());
        QCOMPARE(saved.count(), 1);
        QCOMPARE(world.scene.count(u"change_step"_s), steps + 1);
        QCOMPARE(world.named(), (QSet<StaffId>{world.scene.trainer.id, world.scene.other.id}));
        QCOMPARE(world.names(), u"Trainers: Staff T-01 and Staff T-02"_s);
        QVERIFY(world.scene.undo());
        world.page->refresh();
        QVERIFY(world.named().isEmpty());
        QCOMPARE(world.names(), u"No trainer is named yet."_s);
    }

    void theKeyboardAloneIsEnough()
    {
        World world;
        QVERIFY(world.scene.assessment.setTrainers(world.scene.group.id, {world.scene.trainer.id}));
        world.open();
        const auto press = [&](int key) { QTest::keyClick(world.page->focusWidget(), Qt::Key(key)); };
        world.choose()->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(world.page->focusWidget(), world.tick(world.scene.trainer));
        press(Qt::Key_Space);
        press(Qt::Key_Escape); // given up
        QVERIFY(!world.form()->isVisible());
        QCOMPARE(world.page->focusWidget(), world.choose());
        press(Qt::Key_Return);
        QVERIFY(world.tick(world.scene.trainer)->isChecked());
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
        QCOMPARE(world.page->focusWidget(), world.tick(world.scene.other));
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(world.named(), QSet<StaffId>{world.scene.other.id});
        QCOMPARE(world.page->focusWidget(), world.choose());
    }

    /// It was a button alone: who works with menus or the palette looked for it in vain.
    void aVerbOfTheGroupLeadsThereAndBack()
    {
        World world;
        world.open();
        const auto verb = [&] {
            const QList<DeskCommand> all = world.page->commands();
            const auto found = std::ranges::find(all, u"groups.trainers"_s, &DeskCommand::code);
            return found == all.cend() ? std::optional<DeskCommand>() : std::optional(*found);
        };
        QVERIFY(verb() && verb()->isEnabled());
        QCOMPARE(world.panel->pageVerbs().value(0).code, verb()->code); // from anywhere
        auto *list = world.part<QWidget>(u"list"_s);
        for (const int ending : {Qt::Key_Escape, Qt::Key_Return}) {
            list->setFocus();
            verb()->run();
            QCOMPARE(world.page->focusWidget(), world.tick(world.scene.trainer));
            QTest::keyClick(world.page->focusWidget(), Qt::Key_Space);
            QTest::keyClick(world.page->focusWidget(), Qt::Key(ending));
            QCOMPARE(world.page->focusWidget(), list);
        }
        QCOMPARE(world.named(), QSet<StaffId>{world.scene.trainer.id});
        World reader(false);
        reader.open();
        QVERIFY(std::ranges::none_of(reader.page->commands(), [](const DeskCommand &each) { return each.code == "groups.trainers"_L1; }));
        QVERIFY(reader.panel->pageVerbs().isEmpty());
    }

    /// Offered is who trains and is here; who was named and left can still be taken away.
    void whoHasLeftIsOfferedOnlyWhereNamed()
    {
        World world;
        const StaffMember gone = world.scene.member(u"T-03"_s);
        StaffMember assessor = world.scene.member(u"T-04"_s);
        assessor.trains = false;
        (void)got(world.scene.staff.change(assessor));
        QVERIFY(world.scene.assessment.setTrainers(world.scene.group.id, {world.scene.trainer.id}));
        world.leaves(world.scene.trainer);
        world.leaves(gone);
        world.open();
        world.choose()->click();
        QVERIFY(world.tick(world.scene.trainer)->isChecked());
        QVERIFY(world.tick(world.scene.other) && !world.tick(gone) && !world.tick(assessor));
    }

    void withoutStaffItIsSaidWhereToAddThem()
    {
        World world;
        for (const StaffMember &member : {world.scene.trainer, world.scene.other})
            world.leaves(member);
        world.open();
        auto *told = world.part<MessageBar>(u"nobodyTrains"_s);
        QVERIFY(!told->isVisible()); // until it is asked for
        world.choose()->click();
        QVERIFY(told->isVisible() && !world.form()->isVisible());
        Q_EMIT told->linkActivated();
        QCOMPARE(world.navigator.went, QList<Link>({{u"settings"_s, {}, u"staff"_s}}));
        (void)world.scene.member(u"T-03"_s);
        world.choose()->click();
        QVERIFY(!told->isVisible() && world.form()->isVisible());
    }

    void whoOnlyReadsSeesThemAndHasNoButton()
    {
        World world(false);
        QVERIFY(world.scene.assessment.setTrainers(world.scene.group.id, {world.scene.trainer.id}));
        world.open();
        QCOMPARE(world.names(), u"Trainers: Staff T-01"_s);
        QVERIFY(!world.choose()->isVisible());
    }

    void whatIsRefusedIsSaidAndTheTicksStay()
    {
        World world;
        world.open();
        world.choose()->click();
        world.tick(world.scene.trainer)->click();
        openTestSession(world.scene.session, Roles(Role::Counsellor)); // the right was taken away meanwhile
        world.form()->findChild<QPushButton *>(u"save"_s)->click();
        QVERIFY(world.form()->isVisible() && world.tick(world.scene.trainer)->isChecked());
        QVERIFY(!world.form()->findChild<QLabel *>(u"fault"_s)->text().isEmpty());
    }

    void anotherGroupHasItsOwn()
    {
        World world;
        QVERIFY(world.scene.assessment.setTrainers(world.scene.group.id, {world.scene.trainer.id}));
        const Group second = got(world.scene.groups.add(world.scene.asked(u"G2"_s, QDate(2026, 2, 2))));
        world.open();
        world.choose()->click();
        world.page->openRecord(second.id.uuid());
        QVERIFY(!world.form()->isVisible());
        QCOMPARE(world.names(), u"No trainer is named yet."_s);
    }

    void everyControlIsInReach_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyControlIsInReach()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.open();
        world.choose()->click();
        QCOMPARE(faults(world.page.get()), QStringList());
        const bool isMirrored = world.page->layoutDirection() == Qt::RightToLeft;
        QCOMPARE(isMirrored, language == "ar"_L1);
        QCOMPARE(world.tick(world.scene.trainer)->x() > world.tick(world.scene.other)->x(), isMirrored);
        QCOMPARE(world.choose()->mapTo(world.page.get(), QPoint()).x() < world.part<QLabel>(u"trainerNames"_s)->mapTo(world.page.get(), QPoint()).x(), isMirrored);
    }
};

QTEST_MAIN(GroupTrainersTest)
#include "tst_grouptrainers.moc"
