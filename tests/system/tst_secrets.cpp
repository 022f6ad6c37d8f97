// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty people with planted names, phones and document numbers go through the whole chain, on both databases. Afterwards
// nothing of them may be found in the database, its journal, temp files, backups, logs, settings or the snapshot.
#include "commandline.h"

#include <QDirIterator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class SecretsTest : public QObject
{
    Q_OBJECT
    CommandLine m_line;
    QList<QByteArray> m_planted;

    void plant(const QString &text)
    {
        m_planted += text.toUtf8();
        m_planted += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2); // as Qt holds it
        m_planted += text.toUtf8().toHex();
        // Base64 of the text wherever it may start in a longer one: its middle stays the same.
        for (int before = 0; before < 3; ++before) {
            const QByteArray middle = (QByteArray(before, ' ') + text.toUtf8()).toBase64().mid(4).chopped(4);
            if (middle.size() >= 6)
                m_planted += middle.chopped(2);
        }
    }
    /// Every file under a folder with anything planted in it, and what.
    QStringList findingsIn(const QString &folder, int *files) const
    {
        QStringList findings;
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++*files;
            const QByteArray content = file.readAll();
            for (const QByteArray &needle : m_planted) {
                if (content.contains(needle))
                    findings += it.filePath() + u": "_s + QString::fromUtf8(needle.toPercentEncoding(" "));
            }
        }
        return findings;
    }
    void must(const QStringList &words)
    {
        const Ran ran = m_line.run(words);
        QVERIFY2(ran.code == 0 || ran.code == 1, words.join(u' ').toUtf8() + ": " + ran.err + ran.out);
    }
    void goThroughTheChain(const QString &centre)
    {
        const QString table = m_line.path(u"input/people.csv"_s);
        must({u"create"_s, centre, u"--name"_s, u"Secret"_s, u"--code"_s, u"SEC"_s, u"--country"_s, u"LB"_s, u"--zone"_s, u"Asia/Beirut"_s, u"--director"_s, u"Vzq Director"_s});
        must({u"programmes"_s, u"import"_s, centre, QStringLiteral(WARSHA_SOURCE "/resources/programmes/road-foreman.json")});
        must({u"groups"_s, u"add"_s, centre, u"G-1"_s, u"--programme"_s, u"FRM"_s, u"--starts"_s, u"2026-09-07"_s, u"--ends"_s, u"2026-10-30"_s, u"--state"_s, u"running"_s});
        must({u"people"_s, u"import"_s, centre, table, u"--group"_s, u"G-1"_s});
        must({u"people"_s, u"import"_s, centre, table, u"--group"_s, u"G-1"_s}); // a second time, and taken back
        must({u"hours"_s, u"import"_s, centre, u"G-1"_s, m_line.path(u"input/meeting.csv"_s)});
        must({u"undo"_s, centre});
        must({u"redo"_s, centre});
        must({u"placements"_s, u"add"_s, centre, u"G-1"_s, m_line.path(u"input/placements.csv"_s)});
        must({u"placements"_s, u"days"_s, centre, u"G-1"_s, m_line.path(u"input/days.csv"_s)});
        must({u"withdraw"_s, centre, u"G-1"_s, u"--person"_s, u"2026/0050"_s, u"--reason"_s, u"family"_s, u"--note"_s, u"Vzqnote told in confidence"_s, u"--day"_s, u"2026-10-20"_s});
        must({u"hours"_s, u"lock"_s, centre, u"G-1"_s});
        must({u"staff"_s, u"add"_s, centre, u"Vzq Assessor"_s, u"--code"_s, u"S-01"_s, u"--assesses"_s});
        must({u"assess"_s, u"import"_s, centre, u"G-1"_s, m_line.path(u"input/results.csv"_s), u"--date"_s, u"2026-10-28"_s, u"--assessor"_s, u"S-01"_s, u"--instrument"_s, u"online-test"_s});
        must({u"assess"_s, u"lock"_s, centre, u"G-1"_s});
        must({u"certificates"_s, u"issue"_s, centre, u"G-1"_s, u"--out"_s, m_line.path(u"output/c.pdf"_s), u"--kind"_s, u"statement"_s, u"--kind"_s, u"certificate"_s});
        must({u"snapshot"_s, u"build"_s, centre, m_line.path(u"scanned/snapshot"_s)});
        must({u"backup"_s, centre, m_line.path(u"scanned/backup"_s)});
        must({u"history"_s, centre});
        must({u"people"_s, u"erase"_s, centre, u"2026/0049"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &folder : {u"input"_s, u"output"_s, u"scanned"_s})
            QDir(m_line.folder()).mkdir(folder);
        QString people = u"Full name,الاسم,Date of birth,Phone,Document,Document number\n"_s;
        QString meeting = u"Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"_s;
        QString placements = u"Full name,Employer,Mentor,Agreement signed,Starts,Ends\n"_s;
        QString days = u"Full name,Date,Minutes,Confirmed by,Confirmed on\n"_s;
        QString results = u"Full name,FRM-01,FRM-02\n"_s;
        for (int i = 0; i < 50; ++i) {
            const QString letter = QString(QChar(u'a' + i / 26)) + QChar(u'a' + i % 26);
            const QString name = u"Vzqgiven%1 Vzqfamily%1"_s.arg(letter);
            const QString arabic = u"ظضغفرد ظضغعائلة%1"_s.arg(QString(QChar(char16_t(0x0628 + i % 20))) + QChar(char16_t(0x0641 + i / 20)));
            const QString phone = u"03 7719 4%1"_s.arg(10 + i);
            const QString document = u"VZQ-%1-77"_s.arg(800000 + i);
            people += u"%1,%2,1999-04-%3,%4,passport,%5\n"_s.arg(name, arabic).arg(1 + i % 28, 2, 10, QLatin1Char('0')).arg(phone, document);
            meeting += u"%1,vzqmail%2@example.org,09/07/2026 04:00:00 PM,09/07/2026 08:00:00 PM,240,Yes\n"_s.arg(i % 5 ? name : u"Vzqstranger%1"_s.arg(letter), letter);
            placements += u"%1,Al-Jisr Roads,Vzqmentor%2,2026-10-05,2026-10-12,2026-10-23\n"_s.arg(name, letter);
            days += u"%1,2026-10-12,300,Vzqmentor%2,2026-10-26\n"_s.arg(name, letter);
            results += name + u",achieved,achieved\n"_s;
        }
        for (const QString &stem : {u"Vzqgiven"_s, u"Vzqfamily"_s, u"Vzqmail"_s, u"vzqmail"_s, u"Vzqstranger"_s, u"Vzqmentor"_s, u"Vzqnote"_s,
                                    u"Vzq Assessor"_s, u"Vzq Director"_s, u"ظضغفرد"_s, u"ظضغعائلة"_s, u"vzqgiven"_s, u"vzqfamily"_s, u"a long enough password"_s,
                                    u"03 7719 4"_s, u"0377194"_s, u"VZQ-8000"_s, u"vzq-8000"_s, u"VZQ8000"_s, u"vzq8000"_s})
            plant(stem);
        m_line.write(u"input/people.csv"_s, people.toUtf8());
        m_line.write(u"input/meeting.csv"_s, meeting.toUtf8());
        m_line.write(u"input/placements.csv"_s, placements.toUtf8());
        m_line.write(u"input/days.csv"_s, days.toUtf8());
        m_line.write(u"input/results.csv"_s, results.toUtf8());
    }
    void theScanFindsWhatIsThere() // the control: a scan that finds nothing in the input would prove nothing
    {
        int files = 0;
        QVERIFY(findingsIn(m_line.path(u"input"_s), &files).size() > 12);
        QCOMPARE(files, 5);
    }
    void sqlite()
    {
        goThroughTheChain(m_line.path(u"centre/c.warsha"_s));
        if (QTest::currentTestFailed())
            return;
        int files = 0;
        for (const QString &folder : {u"centre"_s, u"scanned"_s, u"home"_s, u"tmp"_s}) {
            const QStringList findings = findingsIn(m_line.path(folder), &files);
            QVERIFY2(findings.isEmpty(), qPrintable(findings.mid(0, 20).join(u'\n')));
        }
        QVERIFY(files > 8); // centre, backup and its key, parts, manifest, desk
    }
    void postgresql()
    {
        const QString server = m_line.path(u"server"_s);
        const auto script = [&](const QString &verb) {
            return QProcess::execute(u"bash"_s, {QStringLiteral(WARSHA_SOURCE "/tests/support/postgresql.sh"), verb, server});
        };
        QCOMPARE(script(u"start"_s), 0);
        const auto stop = qScopeGuard([&] { script(u"stop"_s); });
        QFile address(server + u"/address"_s);
        if (!address.open(QIODevice::ReadOnly))
            QSKIP("no PostgreSQL server here");
        QDir(m_line.path(u"scanned"_s)).removeRecursively();
        QDir(m_line.folder()).mkdir(u"scanned"_s);
        goThroughTheChain(QString::fromUtf8(address.readAll()).trimmed().replace(u"/postgres?"_s, u"/secrets?"_s));
        if (QTest::currentTestFailed())
            return;
        QFile where(server + u"/where"_s);
        QVERIFY(where.open(QIODevice::ReadOnly));
        const QString data = QString::fromUtf8(where.readAll()).trimmed();
        if (!QFileInfo(data + u"/cluster/base"_s).isReadable())
            QSKIP("the server's files can only be read by root");
        QCOMPARE(script(u"crash"_s), 0); // so that what it had in memory is in its log of writes
        int files = 0;
        for (const QString &folder : {data, m_line.path(u"scanned"_s), m_line.path(u"home"_s), m_line.path(u"tmp"_s)}) {
            const QStringList findings = findingsIn(folder, &files);
            QVERIFY2(findings.isEmpty(), qPrintable(findings.mid(0, 20).join(u'\n')));
        }
        QVERIFY(files > 500);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
