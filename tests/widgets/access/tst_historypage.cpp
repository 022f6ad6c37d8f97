// SPDX-License-Identifier: GPL-3.0-or-later
// The history on a real centre: who did what in words, found by words and by person, undo of the last own step and of
// several, why a step stays, by keyboard alone, in Arabic.
#include "desktable.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "historypage.h"
#include "historytablemodel.h"
#include "loghistory.h"
#include "officecentre.h"
#include "shortday.h"
#include "stepsapart.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// What a row is called is tried in tests/system.
struct NoNames : RowNames {
    [[nodiscard]] QString nameOf(const QString &, const QString &) const override { return {}; }
};

struct World {
    OfficeCentre office{TestDatabase::make(u"sqlite"_s), stepsApart()};
    NoNames names;
    LogHistory history{office.log, names, office.session};
    InlineWorker worker;
    FakeQuestion question;
    FakeNavigator navigator;
    HistorySection section{{worker, office.access, history, question}};
    std::unique_ptr<Page> page;

    /// The office lets somebody in (final) and adds two holidays.
    World()
    {
        office.addUser(u"desk2"_s, u"Omar Saleh"_s, Role::Director);
        office.addHoliday(u"New Year"_s, QDate(2026, 1, 1));
        office.test->clock().advance(3600);
        office.addHoliday(u"Labour Day"_s, QDate(2026, 5, 1));
    }
    void open()
    {
        page.reset(section.makePage(nullptr, navigator));
        page->resize(1190, 620);
        page->show();
        settle();
    }
    /// Rows come in the turn after the list.
    static void settle() { QCoreApplication::processEvents(); }
    template<typename T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    DeskTable *list() const { return find<DeskTable>(u"list"_s); }
    QPushButton *undo() const { return find<QPushButton>(u"undo"_s); }
    [[nodiscard]] QString why() const { return find<QLabel>(u"why"_s)->text(); }
    [[nodiscard]] QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList whats() const
    {
        settle();
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            (void)cell(row, 2); // asks for the rows
        settle();
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts.append(cell(row, 2));
        return texts;
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(list(), key);
        settle();
    }
};

} // namespace

class HistoryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void whoDidWhatAndWhen()
    {
        World world;
        world.open();
        QCOMPARE(world.whats().mid(0, 3), QStringList({u"Add a holiday"_s, u"Add a holiday"_s, u"Add a user"_s}));
        QCOMPARE(world.cell(0, 1), u"Rana Haddad"_s);
        QCOMPARE(world.cell(0, 0), shortMoment(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)));
        QCOMPARE(world.cell(0, 4), QString());
        QCOMPARE(world.cell(2, 4), u"Final"_s);
        QVERIFY(world.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Rana Haddad, Add a holiday"_s));
    }

    void modelIsSound()
    {
        World world;
        HistoryTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<QUuid> ids = got(world.history.find({}));
        model.show(ids, {});
        QCOMPARE(model.index(0, 2).data(), QVariant()); // not read yet
        model.addRows(got(world.history.steps(ids)));
        QCOMPARE(model.index(0, 1).data().toString(), u"the program"_s); // nobody of the users
        model.show({}, {});
        model.addRows(got(world.history.steps(ids))); // answers to a list that is not shown any more
        QCOMPARE(model.rowCount(), 0);
    }

    void longListsAreReadByPages()
    {
        World world;
        for (int i = 0; i < 250; ++i)
            world.office.addHoliday(u"H"_s, QDate(2030, 1, 1).addDays(i));
        HistoryTableModel model;
        QSignalSpy wanted(&model, &HistoryTableModel::rowsWanted);
        model.show(got(world.history.find({})), {});
        (void)model.index(3, 0).data();
        (void)model.index(4, 0).data();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<QList<QUuid>>().size(), 200);
    }

    void foundByWordsAndByPerson()
    {
        World world;
        world.office.enter(u"desk2"_s);
        world.office.addHoliday(u"Feast"_s, QDate(2026, 6, 1));
        world.open();
        QTest::keyClick(world.list(), Qt::Key_H); // letters go to the search
        QTest::keyClicks(world.find<QWidget>(u"search"_s), u"OLIDAY"_s);
        QCOMPARE(world.whats(), QStringList(3, u"Add a holiday"_s));
        auto *people = world.find<QComboBox>(u"people"_s);
        people->setCurrentIndex(people->findText(u"Omar Saleh"_s));
        Q_EMIT people->activated(people->currentIndex());
        QCOMPARE(world.whats().size(), 1);
        QCOMPARE(world.cell(0, 1), u"Omar Saleh"_s);
        QTest::keyClicks(world.find<QWidget>(u"search"_s), u"zz"_s);
        QVERIFY(world.find<QWidget>(u"empty"_s)->isVisible());
        QVERIFY(!world.undo()->isEnabled());
    }

    void theLastStepIsUndoneAsByTheFrame()
    {
        World world;
        world.open();
        QSignalSpy asked(world.page.get(), &Page::undoAsked);
        QVERIFY(world.undo()->isEnabled());
        QCOMPARE(world.undo()->text(), u"Undo"_s);
        world.undo()->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(world.question.asked.isEmpty());
    }

    void undoBackToAnOlderStepAsksOnce()
    {
        World world;
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.press(Qt::Key_Down);
        QVERIFY2(world.why().contains(u"1 later step"_s), qPrintable(world.why()));
        world.question.answer.agreed = false;
        world.undo()->click();
        QCOMPARE(world.office.holidays().size(), 2);
        world.question.answer.agreed = true;
        world.page->commands().first().run();
        QCOMPARE(world.question.asked.value(1).verb, u"Undo 2 steps"_s);
        QCOMPARE(world.office.holidays(), QStringList());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.whats().mid(0, 2), QStringList({u"Undo “add a holiday”"_s, u"Undo “add a holiday”"_s}));
        QCOMPARE(world.cell(2, 4), u"Undone"_s);
        QVERIFY2(world.why().contains(u"was undone"_s), qPrintable(world.why()));
        QVERIFY(!world.page->commands().first().isEnabled());
    }

    void whatIsBeforeAFinalStepSaysWhichOne()
    {
        World world;
        (void)got(world.office.access.renewKeys({}));
        world.open();
        world.press(Qt::Key_Down);
        QCOMPARE(world.why(), u"“renew the keys of the roles” came later and is final: nothing before it can be undone."_s);
        QVERIFY(!world.undo()->isEnabled());
    }

    void undoGoesPastAUserAndSaysThatItStays()
    {
        World world;
        world.office.addUser(u"desk3"_s, u"Hala Aoun"_s, Role::Director);
        world.open();
        QVERIFY(!world.undo()->isEnabled());
        QCOMPARE(world.why(), u"This is final: it cannot be undone."_s);
        world.press(Qt::Key_Down);
        QCOMPARE(world.why(), u"Your last step. “add a user” came later, is final and stays."_s);
        world.press(Qt::Key_Down);
        QCOMPARE(world.why(), u"To undo this, 1 later step of yours is undone first. “add a user” came later, is final and stays."_s);
        world.undo()->click();
        QCOMPARE(world.office.holidays(), QStringList());
        QCOMPARE(got(world.office.access.users()).size(), 3);
    }

    void whatStaysSaysWhy()
    {
        World world;
        world.office.enter(u"desk2"_s);
        world.office.addHoliday(u"Feast"_s, QDate(2026, 6, 1));
        world.open();
        QTRY_COMPARE(world.why(), u"Your last step."_s);
        world.press(Qt::Key_Down);
        QVERIFY2(world.why().contains(u"Rana Haddad"_s), qPrintable(world.why()));
        QVERIFY(!world.undo()->isEnabled());
        world.press(Qt::Key_End);
        QVERIFY2(world.why().contains(u"final"_s), qPrintable(world.why()));
    }

    void aRefusalOnTheWayIsSaidAndTheRestStays()
    {
        World world;
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.press(Qt::Key_Down);
        QVERIFY(world.office.log.undo(world.office.session.actor())); // meanwhile, elsewhere in the window
        QVERIFY(world.office.log.undo(world.office.session.actor()));
        world.undo()->click();
        QVERIFY2(failed.value(0).value(0).toString().contains(u"cannot be undone any more"_s), "not refused");
        QVERIFY(!world.undo()->isEnabled());
    }

    void everyControlIsReachedAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyControlIsReachedAndNamed()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Dark, language);
        World world;
        world.open();
        (void)world.whats();
        QVERIFY2(faults(world.page.get()).isEmpty(), qPrintable(faults(world.page.get()).join(u" | "_s)));
    }

    void arabicIsMirrored()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.open();
        QVERIFY(world.undo()->mapTo(world.page.get(), QPoint()).x() < world.page->width() / 2);
        QVERIFY(!world.whats().first().contains(u"holiday"_s));
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
