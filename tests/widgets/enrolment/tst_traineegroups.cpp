// SPDX-License-Identifier: GPL-3.0-or-later
// Groups seen from the trainees: the places of one, what may be done about each, into one more group; and several at once.
#include "enrolline.h"
#include "fakedesk.h"
#include "groupplacing.h"
#include "groupworld.h"
#include "traineegroups.h"
#include "widgetwalk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct CardWorld : GroupWorld {
    TraineeGroupsPanel panel{enrolment};
    std::unique_ptr<PanelWidget> card;

    void openCard(const PersonId &person)
    {
        card.reset(panel.makeWidget(nullptr, navigator));
        card->resize(640, 400);
        QObject::connect(card.get(), &PanelWidget::saved, card.get(), [this, person] { card->showRecord(person.uuid()); });
        card->show();
        card->showRecord(person.uuid());
    }
    template<typename T>
    T *find(const QString &name) const { return card->findChild<T *>(name); }
    QStringList places() const
    {
        QStringList texts;
        const auto *model = find<DeskTable>(u"places"_s)->listModel();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString() + u' ' + model->index(row, 2).data().toString());
        return texts;
    }
};

} // namespace

class TraineeGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void oneIsEnrolledMovedAndWithdrawn()
    {
        CardWorld world;
        world.fill();
        world.openCard(world.people[1]); // Amina, active in spring
        QCOMPARE(world.places(), QStringList{u"FRM-26-A Active"_s});
        QVERIFY(!world.find<QPushButton>(u"place.begin"_s)->isVisible());
        QSignalSpy saved(world.card.get(), &PanelWidget::saved);
        world.find<QPushButton>(u"place.transfer"_s)->click();
        auto *to = world.find<QComboBox>(u"to"_s);
        to->setCurrentIndex(1);
        QTest::keyClick(world.find<QLineEdit>(u"day"_s), Qt::Key_Escape); // not yet
        QVERIFY(world.find<QPushButton>(u"enrolAsked"_s)->isVisible());
        world.find<QPushButton>(u"enrolAsked"_s)->click();
        auto *group = world.find<QComboBox>(u"enrolGroup"_s);
        QCOMPARE(group->count(), 3); // none, and the two that may be joined
        QVERIFY(!world.find<QPushButton>(u"enrolNow"_s)->isEnabled());
        group->setCurrentIndex(group->findText(u"FRM-26-B"_s, Qt::MatchContains));
        world.find<QLineEdit>(u"enrolDay"_s)->setText(u"soon"_s);
        world.find<QPushButton>(u"enrolNow"_s)->click();
        QCOMPARE(saved.size(), 0);
        world.find<QLineEdit>(u"enrolDay"_s)->setText(u"7.9.2026"_s);
        QTest::keyClick(world.find<QLineEdit>(u"enrolDay"_s), Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.places().size(), 2);
        QVERIFY(world.places().contains(u"FRM-26-B Enrolled"_s));
        QVERIFY2(unnamedControls(world.card.get()).isEmpty(), qPrintable(unnamedControls(world.card.get()).join(u' ')));
    }

    /// Beside the list on a screen of 1366 the verbs of a place took more room than there is.
    void verbsOfANarrowCardGoOnInTheNextLine_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
    }
    void verbsOfANarrowCardGoOnInTheNextLine()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        CardWorld world;
        world.fill();
        world.openCard(world.people[1]);
        world.card->resize(360, 500);
        QCOMPARE(world.card->width(), 360);
        QCoreApplication::processEvents();
        int seen = 0;
        for (const QPushButton *button : world.card->findChildren<QPushButton *>())
            if (button->isVisible()) {
                ++seen;
                QVERIFY2(world.card->rect().contains(QRect(button->mapTo(world.card.get(), QPoint()), button->size())), qPrintable(button->text()));
            }
        QVERIFY(seen > 3);
    }

    void severalAreEnrolledInOneStep()
    {
        CardWorld world;
        world.fill();
        EnrolManyPanel panel(world.enrolment);
        const std::unique_ptr<PeoplePanelWidget> many(panel.makeWidget(nullptr));
        many->show();
        QSignalSpy saved(many.get(), &PeoplePanelWidget::saved);
        many->showPeople(world.people);
        auto *group = many->findChild<QComboBox *>(u"enrolGroup"_s);
        group->setCurrentIndex(group->findText(u"FRM-26-B"_s, Qt::MatchContains));
        auto *enrol = many->findChild<QPushButton *>(u"enrolNow"_s);
        QCOMPARE(enrol->text(), u"Enrol 3 trainees"_s);
        enrol->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(got(world.centre.enrolments.ofGroup(world.autumn)).size(), 3);
        QVERIFY(world.centre.undo());
        QVERIFY(got(world.centre.enrolments.ofGroup(world.autumn)).isEmpty());
    }

    /// The form of a new trainee took the first day as a table does: who came in the sixth week was absent in five.
    void whoComesByHandJoinsToday()
    {
        CardWorld world;
        world.fill();
        const Group spring = got(world.centre.groups.group(world.spring));
        world.centre.test->clock().set(QDateTime(spring.starts.addDays(30), QTime(9, 0), Qt::UTC));
        GroupPlacing placing(world.centre.groups, world.centre.enrolments, world.centre.test->clock());
        using By = TraineePlacing::By;
        for (const By by : {By::Table, By::Hand}) {
            const PersonId person = world.centre.addPerson(by == By::Table ? u"Tala"_s : u"Hana"_s);
            const auto work = got(placing.placing(by, world.spring.toText(), {person})).work;
            QVERIFY(work({}));
            const QList<Enrolment> members = got(world.centre.enrolments.ofGroup(world.spring));
            const auto one = std::ranges::find(members, person, &Enrolment::person);
            QCOMPARE(one->enrolled, by == By::Table ? spring.starts : spring.starts.addDays(30));
        }
        QVERIFY(got(placing.places(By::Hand)) != got(placing.places(By::Table)));
    }

    void readersSeeAndDoNothing()
    {
        CardWorld world;
        world.fill();
        world.enrolment.mayEnrol = false;
        TraineeGroupsPanel panel(world.enrolment);
        world.card.reset(panel.makeWidget(nullptr, world.navigator));
        world.card->show();
        world.card->showRecord(world.people[1].uuid());
        QCOMPARE(world.places().size(), 1);
        QVERIFY(!world.find<QPushButton>(u"enrolAsked"_s)->isVisible());
        QVERIFY(!world.find<QPushButton>(u"place.withdraw"_s)->isVisible());
    }
};

QTEST_MAIN(TraineeGroupsTest)
#include "tst_traineegroups.moc"
