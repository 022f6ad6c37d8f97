// SPDX-License-Identifier: GPL-3.0-or-later
// Long work with its strip, and the list beside its record in wide and narrow windows.
#include "deskbutton.h"
#include "desksettings.h"
#include "fakedesk.h"
#include "jobstrip.h"
#include "listdetail.h"
#include "sharedanswer.h"
#include "widgetwalk.h"

#include <QDeadlineTimer>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QTest>

#include <thread>

using namespace warsha;
using namespace Qt::StringLiterals;

class WorkTest : public QObject
{
    Q_OBJECT

    struct Columns {
        QWidget window;
        RowsModel model{12};
        DeskTable *table = new DeskTable(u"List"_s);
        QLineEdit *field = new QLineEdit;
        ListDetail *both = nullptr;

        explicit Columns(int width)
        {
            field->setAccessibleName(u"Field"_s);
            table->setListModel(&model);
            auto *column = new QHBoxLayout(&window);
            column->setContentsMargins(0, 0, 0, 0);
            both = new ListDetail(u"people"_s, u"Trainees"_s, table, field, &window);
            both->follow(table);
            column->addWidget(both);
            window.resize(width, 500);
            window.show();
            table->chooseFirst();
            table->setFocus();
        }
    };

private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup()
    {
        deskSettings()->clear();
        useDesk();
    }

    void whoAsksMeanwhileIsServedByTheNextAsking()
    {
        QList<std::function<void(const int &)>> asked;
        SharedAnswer<int> answer([&](QObject *, const std::function<void(const int &)> &then) { asked.append(then); });
        QObject here;
        QList<int> first, second, third;
        answer.get(&here, [&](int told) { first.append(told); });
        answer.get(&here, [&](int told) { second.append(told); });
        answer.get(&here, [&](int told) { third.append(told); });
        QCOMPARE(asked.size(), 1); // one asking is under way
        asked.at(0)(7);
        QCOMPARE(asked.size(), 2); // what was true before the second asked will not do for them; both share the next
        QCOMPARE(first, QList<int>{7});
        QVERIFY(second.isEmpty());
        asked.at(1)(8);
        QCOMPARE(second, QList<int>{8});
        QCOMPARE(third, QList<int>{8});
        QCOMPARE(first, QList<int>{7});
    }
    void whereNothingWasSavedOneAskingWillDo()
    {
        QList<std::function<void(const int &)>> asked;
        qint64 saved = 5;
        SharedAnswer<int> answer([&](QObject *, const std::function<void(const int &)> &then) { asked.append(then); }, [&saved] { return saved; });
        QObject here;
        QList<int> first, second, third;
        answer.get(&here, [&](int told) { first.append(told); });
        answer.get(&here, [&](int told) { second.append(told); });
        ++saved;
        answer.get(&here, [&](int told) { third.append(told); });
        asked.at(0)(7);
        QCOMPARE(first, QList<int>{7});
        QCOMPARE(second, QList<int>{7});
        QVERIFY(third.isEmpty()); // asked after a save
        QCOMPARE(asked.size(), 2);
        asked.at(1)(8);
        QCOMPARE(third, QList<int>{8});
        QCOMPARE(first + second, (QList<int>{7, 7}));
    }
    void whoIsGoneIsNotTold()
    {
        std::function<void(const int &)> asked;
        SharedAnswer<int> answer([&](QObject *, const std::function<void(const int &)> &then) { asked = then; });
        auto here = std::make_unique<QObject>();
        bool told = false;
        answer.get(here.get(), [&](int) { told = true; });
        here.reset();
        asked(7);
        QVERIFY(!told);
    }
    void whatTakesLongIsAskedSparingly()
    {
        int asked = 0;
        SharedAnswer<int> answer([&](QObject *, const std::function<void(const int &)> &then) {
            const QDeadlineTimer until(5);
            while (!until.hasExpired()) { } // five milliseconds of work: spared for a hundred
            then(++asked);
        });
        QObject here;
        QList<int> told;
        answer.get(&here, [&](int known) { told.append(known); });
        answer.get(&here, [&](int known) { told.append(known); });
        QCOMPARE(told, (QList<int>{1, 1})); // what is known, at once
        QTRY_COMPARE(told, (QList<int>{1, 1, 2})); // and what is new, once
    }

    void stripShowsWorkUntilNobodyHoldsIt()
    {
        JobStrip strip(nullptr, 0);
        auto job = Job::begin(u"Reading the table"_s);
        strip.show(job);
        QTRY_VERIFY(strip.isVisible());
        auto *bar = strip.findChild<QProgressBar *>();
        QCOMPARE(bar->accessibleName(), u"Reading the table"_s);
        QCOMPARE(bar->maximum(), 0); // nobody knows how much there is
        std::thread([job] { job->report(1, 4); }).join();
        QTRY_COMPARE(bar->value(), 250);
        QCOMPARE(bar->maximum(), 1000);
        QVERIFY2(unnamedControls(&strip).isEmpty(), qPrintable(unnamedControls(&strip).join(u' ')));
        job.reset();
        QTRY_VERIFY(!strip.isVisible());
    }

    void cancelIsHeardByTheWork()
    {
        JobStrip strip(nullptr, 0);
        const auto first = Job::begin(u"Drawing certificates"_s);
        auto second = Job::begin(u"Reading the table"_s);
        strip.show(first);
        strip.show(second);
        QTRY_VERIFY(strip.isVisible());
        auto *cancel = strip.findChild<QPushButton *>(u"cancelJob"_s);
        cancel->click();
        QVERIFY(second->isCancelled());
        QVERIFY(!first->isCancelled());
        QVERIFY(!cancel->isEnabled());
        second.reset();
        QTRY_VERIFY(cancel->isEnabled()); // it is the first one's again
        QVERIFY(strip.isVisible());
    }

    void workOfAMomentIsNotShown()
    {
        JobStrip strip(nullptr, 1'000'000);
        auto job = Job::begin(u"Reading"_s);
        strip.show(job);
        job.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QVERIFY(!strip.isVisible());
    }

    void wideWindowHasBoth()
    {
        Columns columns(1366);
        QVERIFY(!columns.both->isNarrow());
        QVERIFY(columns.table->isVisible() && columns.field->isVisible());
        QVERIFY(!columns.both->findChild<QPushButton *>(u"toList"_s)->isVisible());
    }

    void dividerIsRemembered()
    {
        {
            Columns columns(1366);
            QTest::mousePress(columns.both->handle(1), Qt::LeftButton, {}, {0, 10});
            QTest::mouseMove(columns.both->handle(1), {-200, 10});
            QTest::mouseRelease(columns.both->handle(1), Qt::LeftButton, {}, {-200, 10});
        }
        const Columns again(1500);
        const int share = again.both->sizes().first() * 100 / 1500;
        QVERIFY2(share >= 29 && share <= 31, qPrintable(QString::number(share)));
    }

    void narrowWindowHasOne_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
    }

    void narrowWindowHasOne()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        Columns columns(1024);
        auto *toList = columns.both->findChild<QPushButton *>(u"toList"_s);
        QVERIFY(columns.both->isNarrow());
        QVERIFY(columns.table->isVisible() && !columns.field->isVisible());
        QTest::keyClick(columns.table, Qt::Key_Down);
        QVERIFY2(columns.table->isVisible(), "walking in the list stays in the list");
        QTest::keyClick(columns.table, Qt::Key_Return);
        QVERIFY(!columns.table->isVisible() && columns.field->isVisible());
        QTest::keyClick(columns.field, Qt::Key_Escape);
        QVERIFY(columns.table->isVisible());
        QCOMPARE(columns.window.focusWidget(), columns.table);
        columns.both->showDetail();
        toList->click();
        QVERIFY(columns.table->isVisible());
        columns.window.resize(1366, 500);
        QVERIFY(columns.table->isVisible() && columns.field->isVisible());
        QVERIFY(!toList->isVisible());
    }
};

QTEST_MAIN(WorkTest)
#include "tst_work.moc"
