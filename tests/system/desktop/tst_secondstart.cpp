// SPDX-License-Identifier: GPL-3.0-or-later
// Started once more: the window that has the centre comes to the front, and the second program ends. Real programs for what
// only they can do (start at once, be killed); one window in this process for what it does when it is called.
#include "deskapplication.h"
#include "deskdoor.h"
#include "deskstyle.h"
#include "samplecentre.h"
#include "signinpage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 30'000; // milliseconds: on a machine that is busy with builds

/// What another program would write at the door, and what it is told.
QByteArray said(const QString &location, const QByteArray &bytes)
{
    QLocalSocket socket;
    socket.connectToServer(DeskDoor::fileFor(location));
    QByteArray answer;
    if (!socket.waitForConnected(soon))
        return "nobody";
    socket.write(bytes);
    if (!QTest::qWaitFor([&] { answer += socket.readAll(); return answer.endsWith('\n') || socket.state() == QLocalSocket::UnconnectedState; }, soon))
        return "silence";
    return answer;
}

} // namespace

class SecondStartTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre = m_folder.filePath(u"one.warsha"_s);
    QString m_other = m_folder.filePath(u"other.warsha"_s);

    using Program = std::unique_ptr<QProcess>;
    [[nodiscard]] Program start(const QStringList &words, const QString &screen = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!screen.isEmpty())
            environment.insert(u"DISPLAY"_s, screen);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(WARSHA_BINARY "/app/desktop/warsha"), words);
        return process;
    }
    /// Stands, and answers for that centre.
    static bool answers(QProcess &program, const QString &location)
    {
        return QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning || said(location, "\n") == "here\n"; }, soon)
            && program.state() == QProcess::Running;
    }
    static bool endedWell(QProcess &program)
    {
        return program.waitForFinished(soon) && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }
    static void end(QProcess &program)
    {
        program.kill();
        program.waitForFinished();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new DeskStyle);
        QDir(m_folder.path()).mkdir(u"login"_s);
        QFile::setPermissions(m_folder.filePath(u"login"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_folder.filePath(u"login"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"config"_s)); // of this process
        QVERIFY(makeSampleCentre(m_centre));
        QVERIFY(QFile::copy(m_centre, m_other));
        QVERIFY(QFile::link(m_centre, m_folder.filePath(u"link.warsha"_s)));
    }

    void theWindowThatIsThereIsCalled_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("the same file") << QStringList{m_centre};
        QTest::newRow("from its own folder") << QStringList{u"one.warsha"_s};
        QTest::newRow("by a link") << QStringList{u"link.warsha"_s};
        QTest::newRow("the last one, unnamed") << QStringList{};
        QTest::newRow("in another language") << QStringList{m_centre, u"--lang"_s, u"ar"_s};
    }
    void theWindowThatIsThereIsCalled()
    {
        QFETCH(const QStringList, words);
        const Program first = start({m_centre});
        QVERIFY(answers(*first, m_centre));
        const QString settings = m_folder.filePath(u"config/warsha/desk.ini"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(settings), soon); // the last one is known
        const Program second = start(words);
        QVERIFY(endedWell(*second));
        QVERIFY(second->readAllStandardOutput().contains("in front"));
        QCOMPARE(first->state(), QProcess::Running);
        end(*first);
    }

    void anotherWindowStands_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("screen");
        QTest::newRow("of another file") << m_other << QString();
        QTest::newRow("on another screen, where the first cannot be seen") << m_centre << u":77"_s;
    }
    void anotherWindowStands()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, screen);
        const Program first = start({m_centre});
        QVERIFY(answers(*first, m_centre));
        const Program second = start({file}, screen);
        const QByteArray here = qgetenv("DISPLAY");
        if (!screen.isEmpty())
            qputenv("DISPLAY", screen.toLocal8Bit());
        const bool stands = answers(*second, file);
        here.isNull() ? qunsetenv("DISPLAY") : qputenv("DISPLAY", here);
        QVERIFY(stands);
        QCOMPARE(first->state(), QProcess::Running);
        end(*first);
        end(*second);
    }

    void aKilledOneIsNotWaitedFor()
    {
        const Program first = start({m_centre});
        QVERIFY(answers(*first, m_centre));
        end(*first);
        QVERIFY(QFile::exists(DeskDoor::fileFor(m_centre))); // the socket stays behind
        const Program next = start({m_centre});
        QVERIFY(answers(*next, m_centre));
        end(*next);
    }

    void oneOfManyAtOnceStays()
    {
        for (int round = 0; round < 3; ++round) { // after the first, on what a killed one left
            std::vector<Program> programs;
            for (int i = 0; i < 4; ++i)
                programs.push_back(start({m_centre}));
            const auto gone = [&] { return std::ranges::count_if(programs, [](const Program &each) { return each->state() == QProcess::NotRunning; }); };
            QTRY_COMPARE_WITH_TIMEOUT(gone(), 3, soon);
            for (const Program &each : programs) {
                if (each->state() == QProcess::NotRunning)
                    QVERIFY(each->exitStatus() == QProcess::NormalExit && each->exitCode() == 0);
                else
                    QVERIFY(answers(*each, m_centre));
            }
            for (const Program &each : programs)
                end(*each);
        }
    }

    void theDoorIsForOneUserAndNamesNobody()
    {
        const QString secret = u"postgresql://rana:hush@server/centre"_s;
        {
            DeskDoor door;
            QVERIFY(door.take(m_centre));
            const QString file = DeskDoor::fileFor(m_centre);
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
            QVERIFY(!file.contains(u"one"_s) && !file.contains(qEnvironmentVariable("USER", u"nobody"_s)));
            DeskDoor second;
            QVERIFY(!second.take(m_centre));
            QVERIFY(second.take(m_other));
            QVERIFY(door.take(secret)); // the window opens another centre
            QVERIFY(second.take(m_centre));
        }
        QCOMPARE(DeskDoor::fileFor(secret), DeskDoor::fileFor(u"postgresql://rana@server/centre"_s));
        QVERIFY(DeskDoor::fileFor(secret) != DeskDoor::fileFor(u"postgresql://rana@server/other"_s));
        const QStringList left = QDir(m_folder.filePath(u"login"_s)).entryList(QDir::Files | QDir::System);
        QVERIFY2(!left.contains(QFileInfo(DeskDoor::fileFor(secret)).fileName()), qPrintable(left.join(u' ')));
        QVERIFY2(!left.contains(QFileInfo(DeskDoor::fileFor(m_other)).fileName()), qPrintable(left.join(u' ')));
    }

    void whatIsNoCallIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("activation"); // null: nobody was called
        QTest::newRow("a call") << QByteArray("\n") << QByteArray("here\n") << QByteArray("");
        QTest::newRow("with the desktop's leave") << QByteArray("gnome-shell/x/1-2_TIME3\n") << QByteArray("here\n") << QByteArray("gnome-shell/x/1-2_TIME3");
        QTest::newRow("rubbish for a leave") << QByteArray("a\x01\x80 b\n") << QByteArray("here\n") << QByteArray("");
        QTest::newRow("without end") << QByteArray(100'000, 'x') << QByteArray() << QByteArray();
        QTest::newRow("twice") << QByteArray("a\nb\n") << QByteArray("here\n") << QByteArray("a");
    }
    void whatIsNoCallIsNotHeard()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, activation);
        DeskDoor door;
        QVERIFY(door.take(m_centre));
        QSignalSpy called(&door, &DeskDoor::called);
        QCOMPARE(said(m_centre, bytes), answer);
        QCOMPARE(called.size(), activation.isNull() ? 0 : 1);
        if (!activation.isNull())
            QCOMPARE(called.first().first().toByteArray(), activation);
        QCOMPARE(said(m_centre, "\n"), QByteArray("here\n")); // and it is there for the next
    }

    void aWindowThatIsCalledComesUp()
    {
        DeskDoor door;
        DeskSeams seams;
        seams.door = &door;
        DeskApplication desk({m_centre, sampleLogin(), samplePassword(), u"en"_s}, seams);
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.frame(), soon);
        const QWidget *frame = centralOf(desk);
        desk.window().showMinimized();
        QVERIFY(desk.window().isMinimized());
        QCOMPARE(said(m_centre, "\n"), QByteArray("here\n"));
        QVERIFY(!desk.window().isMinimized());
        QTRY_VERIFY(desk.window().isActiveWindow());
        QCOMPARE(centralOf(desk), frame); // nothing was made anew

        QDialog dialog(&desk.window()); // somebody is being asked
        dialog.setModal(true);
        dialog.show();
        desk.window().activateWindow();
        QCOMPARE(said(m_centre, "\n"), QByteArray("here\n"));
        QTRY_VERIFY(dialog.isActiveWindow());
    }

    void aStickThatIsThereByNowIsOpened()
    {
        const QString late = m_folder.filePath(u"late.warsha"_s);
        DeskDoor door;
        DeskSeams seams;
        seams.door = &door;
        DeskApplication desk({late, {}, {}, u"en"_s}, seams);
        desk.start();
        const auto password = [&desk] { return desk.window().findChild<QLineEdit *>(u"password"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<SignInPage *>(), soon);
        QVERIFY(!password());
        QVERIFY(QFile::copy(m_centre, late));
        QCOMPARE(said(late, "\n"), QByteArray("here\n"));
        QTRY_VERIFY_WITH_TIMEOUT(password(), soon);
        password()->setText(u"half typed"_s);
        QCOMPARE(said(late, "\n"), QByteArray("here\n"));
        QCOMPARE(password()->text(), u"half typed"_s);
    }

private:
    static const QWidget *centralOf(const DeskApplication &desk)
    {
        return const_cast<DeskApplication &>(desk).window().centralWidget();
    }
};

QTEST_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
