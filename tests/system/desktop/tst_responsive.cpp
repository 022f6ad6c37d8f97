// SPDX-License-Identifier: GPL-3.0-or-later
// The window never freezes: no event keeps its thread for 100 ms of processor time while a page of the sample centre opens,
// nor while one comes back to it.
#include "deskstyle.h"
#include "deskwalk.h"
#include "guiwatch.h"

#include <QTemporaryDir>

using namespace warsha;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 longest = 500; // the sanitizers cost that much
#else
constexpr qint64 longest = 100;
#endif

} // namespace

class ResponsiveTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre = m_folder.filePath(u"sample.warsha"_s);

    static WatchedApplication &application() { return *static_cast<WatchedApplication *>(qApp); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        QVERIFY(makeSampleCentre(m_centre));
    }

    void aHeldThreadIsSeen()
    {
        application().watchAnew();
        QObject slow;
        QMetaObject::invokeMethod(&slow, [] {
            const clock_t begun = clock();
            while ((clock() - begun) * 1000 / CLOCKS_PER_SEC < 150) { }
        }, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QVERIFY(application().longestHold() >= 100);
    }

    void everyPageOpensWithoutAWait()
    {
        FakeFilePicker files;
        const auto desk = openSample(m_centre, u"ar"_s, files);
        desk->start();
        waitForFrame(*desk);
        const QStringList sections = sectionsOf(*desk);
        QVERIFY(sections.size() >= 5);
        for (const QString &section : sections + sections) { // made, then shown again
            application().watchAnew();
            QMetaObject::invokeMethod(desk->frame()->findChild<QAction *>(u"go."_s + section), &QAction::trigger, Qt::QueuedConnection);
            QTRY_COMPARE(desk->frame()->here().section, section);
            QTest::qWait(100); // answers of the database's thread
            QVERIFY2(application().longestHold() < longest,
                     qPrintable(u"%1: %2 ms in %3"_s.arg(section).arg(application().longestHold()).arg(application().culprit())));
        }
    }
};

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    ResponsiveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_responsive.moc"
