// SPDX-License-Identifier: GPL-3.0-or-later
// That the program belongs on the system: its files are valid, a centre's file is known by its bytes, and the manual
// page has every command.
#include "commandline.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class BelongingTest : public QObject
{
    Q_OBJECT
    CommandLine m_line;

    static QString systemFile(const QString &name) { return QStringLiteral(WARSHA_SOURCE "/resources/system/") + name; }

    /// Runs a checker of the system on a file; what it said when it found fault.
    static QString faults(const QString &program, const QStringList &words)
    {
        QProcess checker;
        checker.setProcessChannelMode(QProcess::MergedChannels);
        checker.start(program, words);
        checker.waitForFinished(60'000);
        const QString said = QString::fromUtf8(checker.readAll());
        return checker.exitStatus() == QProcess::NormalExit && checker.exitCode() == 0 ? QString() : program + u": "_s + said;
    }

private Q_SLOTS:
    void systemFilesAreValid_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("desktop entry") << u"desktop-file-validate"_s << QStringList{systemFile(u"org.warsha.Warsha.desktop"_s)};
        QTest::newRow("metainfo") << u"appstreamcli"_s << QStringList{u"validate"_s, u"--no-net"_s, systemFile(u"org.warsha.Warsha.metainfo.xml"_s)};
        QTest::newRow("manual page") << u"man"_s << QStringList{u"--warnings=all"_s, u"-l"_s, systemFile(u"warsha.1"_s)};
    }
    void systemFilesAreValid()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, words);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the checker is not installed");
        QCOMPARE(faults(program, words), QString());
    }

    void centreIsKnownByItsBytes()
    {
        // A database of types as it is once the package is installed, in a folder of the test's own.
        const QString known = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
        if (!QFile::exists(known) || QStandardPaths::findExecutable(u"update-mime-database"_s).isEmpty())
            QSKIP("shared-mime-info is not installed");
        QVERIFY(QDir().mkpath(m_line.path(u"share/mime/packages"_s)));
        QVERIFY(QFile::copy(systemFile(u"org.warsha.Warsha.mime.xml"_s), m_line.path(u"share/mime/packages/org.warsha.Warsha.xml"_s)));
        QVERIFY(QFile::copy(known, m_line.path(u"share/mime/packages/freedesktop.org.xml"_s)));
        qputenv("XDG_DATA_HOME", m_line.path(u"share"_s).toUtf8());
        qputenv("XDG_DATA_DIRS", m_line.path(u"share"_s).toUtf8());
        QCOMPARE(faults(u"update-mime-database"_s, {m_line.path(u"share/mime"_s)}), QString());

        qputenv("WARSHA_NEW_PASSWORD", "a long enough password");
        const Ran made = m_line.run({u"create"_s, u"centre/a.warsha"_s, u"--name"_s, u"A"_s, u"--code"_s, u"AAA"_s, u"--country"_s, u"LB"_s,
                                     u"--zone"_s, u"Asia/Beirut"_s, u"--director"_s, u"D"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        const QString unnamed = m_line.path(u"renamed"_s);
        QVERIFY(QFile::copy(m_line.path(u"centre/a.warsha"_s), unnamed));
        QMimeDatabase types;
        QCOMPARE(types.mimeTypeForFile(unnamed, QMimeDatabase::MatchContent).name(), u"application/x-warsha-centre"_s);
        QCOMPARE(types.mimeTypeForFile(u"not-there.warsha"_s, QMimeDatabase::MatchExtension).name(), u"application/x-warsha-centre"_s);
        m_line.write(u"table.csv"_s, "Full name\nAmal\n");
        QVERIFY(types.mimeTypeForFile(m_line.path(u"table.csv"_s), QMimeDatabase::MatchContent).name() != u"application/x-warsha-centre"_s);
    }

    void manualPageHasEveryCommandAndOption()
    {
        const QString page = QString::fromUtf8(m_line.run({u"--manual-page"_s}).out).replace(u"\\-"_s, u"-"_s);
        const QString overview = QString::fromUtf8(m_line.run({u"--help"_s}).out);
        static const QRegularExpression line(u"^  (\\S+(?: \\S+)*)  "_s, QRegularExpression::MultilineOption);
        int commands = 0;
        for (auto found = line.globalMatch(overview); found.hasNext(); ++commands) {
            const QString name = found.next().captured(1);
            QVERIFY2(page.contains(u".SS \"%1\""_s.arg(name)), qPrintable(name));
        }
        QVERIFY(commands > 50);
        QVERIFY(page.contains(u".B --dry-run"_s));
        m_line.write(u"warshactl.1"_s, m_line.run({u"--manual-page"_s}).out);
        if (!QStandardPaths::findExecutable(u"man"_s).isEmpty())
            QCOMPARE(faults(u"man"_s, {u"--warnings=all"_s, u"-l"_s, m_line.path(u"warshactl.1"_s)}), QString());
    }
};

QTEST_GUILESS_MAIN(BelongingTest)
#include "tst_belonging.moc"
