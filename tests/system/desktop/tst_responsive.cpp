// SPDX-License-Identifier: GPL-3.0-or-later
// The window never freezes: no event keeps its thread for 100 ms, whatever is opened, walked through, sorted, searched or
// reported, on the sample centre and on one of 20,000 trainees in 500 groups. That one has fewer hours here than it would
// have; WARSHA_BIG_DAYS=60 makes it whole, with a million entries (packaging/nightly).
#include "bigcentre.h"
#include "deskround.h"
#include "deskstyle.h"
#include "workerthread.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace warsha;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 longest = 500; // the sanitizers cost that much
constexpr int groups = 50;
#else
constexpr qint64 longest = 100;
constexpr int groups = 500;
#endif

void compute(int milliseconds)
{
    const clock_t begun = clock();
    while ((clock() - begun) * 1000 / CLOCKS_PER_SEC < milliseconds) { }
}

} // namespace

class ResponsiveTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    BigCentreSize m_size;

    static WatchedApplication &application() { return *static_cast<WatchedApplication *>(qApp); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        m_size.groups = groups;
        m_size.days = qEnvironmentVariableIsSet("WARSHA_BIG_DAYS") ? qEnvironmentVariableIntValue("WARSHA_BIG_DAYS") : 5;
        m_size.awarded = 12;
    }

    void aHeldThreadIsSeen_data()
    {
        QTest::addColumn<std::function<void()>>("work");
        QTest::newRow("computes") << std::function<void()>([] { compute(150); });
        QTest::newRow("waits") << std::function<void()>([] { (void)QSemaphore().tryAcquire(1, 150); });
    }

    void aHeldThreadIsSeen()
    {
        QFETCH(std::function<void()>, work);
        application().watchAnew();
        QObject slow;
        QMetaObject::invokeMethod(&slow, work, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QVERIFY(application().longestHold() >= 100);
    }

    void workOfOtherThreadsHoldsNobody()
    {
        application().watchAnew();
        bool done = false;
        WorkerThread beside(u"beside"_s);
        beside.run(this, [] { compute(150); return true; }, [&done](bool answer) { done = answer; });
        QTRY_VERIFY(done);
        QVERIFY2(application().longestHold() < 100, qPrintable(application().culprit()));
    }

    void everythingOpensWithoutAWait_data()
    {
        QTest::addColumn<bool>("isBig");
        QTest::addColumn<QString>("language");
        QTest::newRow("sample centre") << false << u"ar"_s;
        QTest::newRow("20,000 trainees") << true << u"en"_s;
    }

    void everythingOpensWithoutAWait()
    {
        QFETCH(bool, isBig);
        QFETCH(QString, language);
        const QString centre = m_folder.filePath(isBig ? u"big.warsha"_s : u"sample.warsha"_s);
        if (isBig)
            QVERIFY(makeBigCentre(centre, m_size));
        else
            QVERIFY(makeSampleCentre(centre));
        FakeFilePicker files;
        const auto desk = openSample(centre, language, files);
        const QList<Pace> round = DeskRound(*desk, application(), 30).make();
        QVERIFY2(round.size() > 80, "sections, lists and reports");
        QStringList held;
        for (const Pace &pace : round)
            if (pace.held >= longest)
                held.append(u"%1: %2 ms in %3"_s.arg(pace.what).arg(pace.held).arg(pace.by));
        QVERIFY2(held.isEmpty(), qPrintable(held.join(u'\n')));
        const QString everybody = u", %1 rows"_s.arg(m_size.groups * m_size.members);
        QVERIFY(!isBig || std::ranges::any_of(round, [&](const Pace &pace) { return pace.what.endsWith(everybody); }));
    }
};

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    ResponsiveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_responsive.moc"
