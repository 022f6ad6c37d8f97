// SPDX-License-Identifier: GPL-3.0-or-later
// One program per centre: who has it, what is left when it ends, and what is left when it is killed.
#include "centrelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// Another program that takes the lock, says so, and holds it until it is killed. The number of its process, 0: it failed.
pid_t startHolder(const QString &centre)
{
    int line[2];
    if (::pipe(line) != 0)
        return 0;
    const pid_t child = ::fork();
    if (child == 0) {
        const CentreLock::Attempt attempt = CentreLock::attempt(centre);
        const char answer = attempt.lock ? 'y' : 'n';
        if (::write(line[1], &answer, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char answer = 'n';
    const bool isHeld = ::read(line[0], &answer, 1) == 1 && answer == 'y';
    ::close(line[0]);
    ::close(line[1]);
    return isHeld ? child : 0;
}

void kill(pid_t process)
{
    ::kill(process, SIGKILL);
    ::waitpid(process, nullptr, 0);
}

} // namespace

class CentreLockTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_centre;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_centre = m_folder->filePath(u"centre.warsha"_s);
    }
    void oneHoldsItAndGivesItBack()
    {
        CentreLock::Attempt first = CentreLock::attempt(m_centre);
        QVERIFY(first.lock);
        const CentreLock::Attempt second = CentreLock::attempt(m_centre);
        QVERIFY(!second.lock);
        QVERIFY(second.holder);
        QCOMPARE(second.holder->pid, QCoreApplication::applicationPid());
        QCOMPARE(second.holder->program, QCoreApplication::applicationName());
        QVERIFY(!second.holder->host.isEmpty());
        first.lock.reset();
        QVERIFY(!QFile::exists(m_centre + u".lock"_s));
        QVERIFY(CentreLock::attempt(m_centre).lock);
    }
    void aKilledProgramHoldsNothing()
    {
        const pid_t other = startHolder(m_centre);
        QVERIFY(other > 0);
        const CentreLock::Attempt refused = CentreLock::attempt(m_centre);
        QVERIFY(!refused.lock);
        QVERIFY(refused.holder);
        QCOMPARE(refused.holder->pid, qint64(other));
        kill(other);
        QVERIFY(QFile::exists(m_centre + u".lock"_s)); // nobody took it away, and nobody has it
        const CentreLock::Attempt taken = CentreLock::attempt(m_centre);
        QVERIFY(taken.lock);
        const CentreLock::Attempt refusedAgain = CentreLock::attempt(m_centre);
        QCOMPARE(refusedAgain.holder ? refusedAgain.holder->pid : 0, QCoreApplication::applicationPid());
    }
    void wordsOfOthersAreNoLock()
    {
        QFile left(m_centre + u".lock"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(QByteArray(2000, 'x'));
        left.close();
        QVERIFY(CentreLock::attempt(m_centre).lock);
    }
    void aFolderThatIsNotThereHoldsNoLock()
    {
        const CentreLock::Attempt attempt = CentreLock::attempt(m_folder->filePath(u"none/centre.warsha"_s));
        QVERIFY(!attempt.lock);
        QVERIFY(!attempt.holder);
    }
};

QTEST_GUILESS_MAIN(CentreLockTest)
#include "tst_centrelock.moc"
