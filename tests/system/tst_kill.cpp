// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any moment of an import, a meeting report, a lock, an issue, a snapshot and a backup: what was acknowledged is there, once; what was not is
// there whole or not at all; no certificate number is used twice; the chain holds; the next program opens at once.
// WARSHA_KILLS sets how often (CI: 24; the figure of the issue: 200).
#include "commandline.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace warsha;
using namespace Qt::StringLiterals;

class KillTest : public QObject
{
    Q_OBJECT
    CommandLine m_line;
    QString m_centre;
    QRandomGenerator m_random{20260907}; // a failure can be run again
    qint64 m_usual = 200;                // milliseconds a command takes here
    int m_kills = 0;
    int m_finished = 0;

    static int killsWanted() { return qEnvironmentVariableIsSet("WARSHA_KILLS") ? qEnvironmentVariableIntValue("WARSHA_KILLS") : 24; }

    Ran must(const QStringList &words)
    {
        QElapsedTimer timer;
        timer.start();
        Ran ran = m_line.run(words);
        if (ran.code > 1 || ran.code < 0)
            qFatal("%s: %d %s", qPrintable(words.join(u' ')), ran.code, ran.err.constData());
        m_usual = qMax<qint64>(50, timer.elapsed());
        return ran;
    }
    /// True when the command was done and said so before it was killed.
    bool runAndKill(const QStringList &words)
    {
        const auto process = m_line.start(words);
        process->waitForStarted();
        const int moment = int(m_random.bounded(m_usual + m_usual / 2));
        if (!process->waitForFinished(moment)) {
            process->kill();
            process->waitForFinished();
            ++m_kills;
            return false;
        }
        const Ran ran = CommandLine::answer(*process);
        ++m_finished;
        return ran.code == 0 || ran.code == 1;
    }
    void checkCentre()
    {
        const Ran check = m_line.run({u"check"_s, m_centre});
        QVERIFY2(check.code == 0, check.err + check.out);
    }
    QByteArray tableOf(int round)
    {
        QByteArray table = "Full name,Phone\n";
        for (int i = 0; i < 5; ++i)
            table += "Round" + QByteArray::number(round) + " Person" + QByteArray::number(i) + ",70 " + QByteArray::number(100000 + round * 10 + i) + "\n";
        return table;
    }
    QHash<QString, int> peopleByRound()
    {
        QHash<QString, int> counts;
        const QJsonArray people = must({u"people"_s, u"list"_s, m_centre, u"--json"_s}).json().array();
        for (const QJsonValue &person : people)
            ++counts[person[u"name"_s].toString().section(u' ', 0, 0)];
        return counts;
    }
    static constexpr std::array attendees{"Amal Haddad", "Basma Khoury", "Camil Nassar", "Dalia Saad", "Elie Frem"};
    /// Five trainees, two hours each; every round its own two hours.
    static QByteArray reportOf(int round)
    {
        const QByteArray day = QDate(2026, 9, 7).addDays(round / 3).toString(u"MM/dd/yyyy"_s).toLatin1();
        const int hour = 8 + round % 3 * 3;
        const auto at = [&](int h) { return day + ' ' + QByteArray::number(h).rightJustified(2, '0') + ":00:00"; };
        QByteArray report = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent\n";
        for (int i = 0; i < 5; ++i)
            report += QByteArray(attendees[i]) + ",," + at(hour) + ',' + at(hour + 2) + ",120,No,\n";
        return report;
    }
    QJsonArray entries() { return must({u"hours"_s, u"list"_s, m_centre, u"G-2"_s, u"--json"_s}).json().array(); }
    int lockedEntries()
    {
        int locked = 0;
        for (const QJsonValue &entry : entries())
            locked += entry[u"locked"_s].toBool() ? 1 : 0;
        return locked;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = m_line.path(u"centre/c.warsha"_s);
        must({u"create"_s, m_centre, u"--name"_s, u"Kill"_s, u"--code"_s, u"KIL"_s, u"--country"_s, u"LB"_s, u"--zone"_s, u"Asia/Beirut"_s, u"--director"_s, u"D"_s});
        must({u"programmes"_s, u"import"_s, m_centre, QStringLiteral(WARSHA_SOURCE "/resources/programmes/road-foreman.json")});
        must({u"groups"_s, u"add"_s, m_centre, u"G-2"_s, u"--programme"_s, u"FRM"_s, u"--starts"_s, u"2026-09-07"_s, u"--ends"_s, u"2026-10-30"_s, u"--state"_s, u"running"_s});
    }
    void imports()
    {
        QSet<QString> acknowledged;
        for (int round = 0; round < killsWanted() / 3; ++round) {
            m_line.write(u"table.csv"_s, tableOf(round));
            if (round == 0) { // how long one takes here, so that kills fall all over it and some come too late
                must({u"people"_s, u"import"_s, m_centre, m_line.path(u"table.csv"_s), u"--group"_s, u"G-2"_s});
                acknowledged.insert(u"Round0"_s);
            } else if (runAndKill({u"people"_s, u"import"_s, m_centre, m_line.path(u"table.csv"_s), u"--group"_s, u"G-2"_s}))
                acknowledged.insert(u"Round%1"_s.arg(round));
        }
        checkCentre();
        const auto counts = peopleByRound();
        for (const QString &round : std::as_const(acknowledged))
            QCOMPARE(counts.value(round), 5);
        for (const int count : counts)
            QCOMPARE(count, 5); // whole or not at all, and never doubled
    }
    void theSameImportAgainCompletes()
    {
        for (int round = 0; round < killsWanted() / 3; ++round) {
            m_line.write(u"table.csv"_s, tableOf(round));
            must({u"people"_s, u"import"_s, m_centre, m_line.path(u"table.csv"_s), u"--group"_s, u"G-2"_s});
        }
        const auto counts = peopleByRound();
        QCOMPARE(counts.size(), killsWanted() / 3);
        for (const int count : counts)
            QCOMPARE(count, 5);
    }
    void meetings()
    {
        QByteArray table = "Full name\n";
        for (const char *name : attendees)
            table += QByteArray(name) + '\n';
        m_line.write(u"group.csv"_s, table);
        must({u"groups"_s, u"add"_s, m_centre, u"G-2"_s, u"--programme"_s, u"FRM"_s, u"--starts"_s, u"2026-09-07"_s, u"--ends"_s, u"2026-10-30"_s, u"--state"_s, u"running"_s});
        must({u"people"_s, u"import"_s, m_centre, m_line.path(u"group.csv"_s), u"--group"_s, u"G-2"_s});
        for (int round = 0; round < killsWanted() / 4; ++round) {
            m_line.write(u"report.csv"_s, reportOf(round));
            const QStringList import{u"hours"_s, u"import"_s, m_centre, u"G-2"_s, m_line.path(u"report.csv"_s), u"--dates"_s, u"month-day"_s};
            const bool acknowledged = runAndKill(import);
            const qsizetype before = entries().size();
            QCOMPARE(before % 5, 0); // whole or not at all
            must(import);
            QCOMPARE(entries().size(), 5 * (round + 1)); // once, whether it had been done or not
            if (acknowledged)
                QCOMPARE(before, 5 * (round + 1));
            if (runAndKill({u"hours"_s, u"lock"_s, m_centre, u"G-2"_s}))
                QCOMPARE(lockedEntries(), 5 * (round + 1));
            QCOMPARE(lockedEntries() % 5, 0);
            must({u"hours"_s, u"lock"_s, m_centre, u"G-2"_s});
        }
        checkCentre();
        for (const QJsonValue &entry : entries()) {
            QVERIFY(entry[u"locked"_s].toBool());
            QCOMPARE(entry[u"minutes"_s].toInt(), 120);
        }
    }
    void snapshots()
    {
        const QString folder = m_line.path(u"snapshot"_s);
        const QStringList build{u"snapshot"_s, u"build"_s, m_centre, folder};
        must(build);
        m_line.write(u"key.txt"_s, must({u"snapshot"_s, u"key"_s, m_centre}).out);
        const QStringList verify{u"snapshot"_s, u"verify"_s, folder, u"--key"_s, m_line.path(u"key.txt"_s)};
        for (int round = 0; round < killsWanted() / 8; ++round) {
            runAndKill(build);
            const Ran verified = m_line.run(verify); // what was there before stays readable
            QVERIFY2(verified.code == 0, verified.err + verified.out);
        }
        must(build);
        QCOMPARE(m_line.run(verify).code, 0);
        checkCentre();
    }
    void backups()
    {
        const QString folder = m_line.path(u"stick"_s);
        must({u"backup"_s, m_centre, folder});
        for (int round = 0; round < killsWanted() / 4; ++round)
            runAndKill({u"backup"_s, m_centre, folder});
        checkCentre();
        must({u"backup"_s, m_centre, folder});
        // No half file may pass for a backup, and what a killed run left is swept by the next.
        const QStringList files = QDir(folder).entryList(QDir::Files);
        for (const QString &name : files)
            QVERIFY2(!name.contains(u".part"_s) && !name.contains(u".tmp"_s), qPrintable(files.join(u' ')));
    }
    void renewingKeys()
    {
        const QStringList renew{u"users"_s, u"renew-keys"_s, m_centre};
        const auto before = peopleByRound();
        must(renew);
        for (int round = 0; round < killsWanted() / 4; ++round) {
            runAndKill(renew);
            QCOMPARE(peopleByRound(), before); // whole or not at all: the sign-in opens every name
        }
        must(renew);
        QCOMPARE(peopleByRound(), before);
        checkCentre();
    }
    void issuing()
    {
        // A sample course that is ready, in a centre of its own, so that there is something to issue.
        const QString sample = m_line.path(u"centre/sample.warsha"_s);
        QCOMPARE(m_line.run({u"sample"_s, sample}).code, 0);
        for (int round = 0; round < killsWanted() / 4; ++round) {
            const QString copy = m_line.path(u"centre/issue.warsha"_s);
            QFile::remove(copy);
            QVERIFY(QFile::copy(sample, copy));
            const QString op = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QStringList issue{u"certificates"_s, u"issue"_s, copy, u"FRM-26-A"_s, u"--op"_s, op, u"--out"_s, m_line.path(u"c.pdf"_s)};
            const auto asSample = [&](const QStringList &words, bool kill) {
                const auto process = m_line.start({});
                process->kill();
                process->waitForFinished();
                QProcessEnvironment environment = process->processEnvironment();
                environment.insert(u"WARSHA_USER"_s, u"sample"_s);
                environment.insert(u"WARSHA_PASSWORD"_s, u"sample"_s);
                process->setProcessEnvironment(environment);
                process->start(process->program(), words);
                process->waitForStarted();
                if (kill && !process->waitForFinished(int(m_random.bounded(m_usual * 3)))) {
                    process->kill();
                    ++m_kills;
                }
                process->waitForFinished(120'000);
                return CommandLine::answer(*process);
            };
            asSample(issue, true);
            asSample(issue, true);
            QCOMPARE(asSample(issue, false).code < 2, true);
            const QJsonArray awards = asSample({u"certificates"_s, u"list"_s, copy, u"--json"_s}, false).json().array();
            QSet<QString> numbers;
            int ofGroup = 0;
            for (const QJsonValue &award : awards) {
                numbers.insert(award[u"number"_s].toString());
                ofGroup += award[u"number"_s].toString().startsWith(u"CVT-"_s) ? 1 : 0;
            }
            QCOMPARE(numbers.size(), awards.size());
            QCOMPARE(ofGroup, awards.size());
            QCOMPARE(awards.size(), 10 + 25); // ten of the spring group and this one, each person once
            QCOMPARE(m_line.run({u"check"_s, copy}).code, 0);
        }
    }
    void cleanupTestCase()
    {
        qInfo("%d killed, %d finished before the kill", m_kills, m_finished);
        QVERIFY(m_kills > killsWanted() / 4);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
