// SPDX-License-Identifier: GPL-3.0-or-later
// Words on the command line that are wrong: exit code 2, a sentence of option and value, and with --json a document.
#include "commandline.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class OptionsTest : public QObject
{
    Q_OBJECT
    CommandLine m_line;
    QString m_centre;

    /// Ends where the option in question begins, so that a row below is short.
    [[nodiscard]] Ran group(const QStringList &words, const QStringList &more) const { return m_line.run(words + QStringList{m_centre, u"G-1"_s} + more); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("WARSHA_NEW_PASSWORD", "another long password");
        m_centre = m_line.path(u"centre/c.warsha"_s);
        QCOMPARE(m_line.run({u"create"_s, m_centre, u"--name"_s, u"Beirut"_s, u"--code"_s, u"BEY"_s, u"--country"_s, u"LB"_s}).code, 0);
        QCOMPARE(m_line.run({u"programmes"_s, u"import"_s, m_centre, QStringLiteral(WARSHA_SOURCE "/resources/programmes/road-foreman.json")}).code, 0);
        QCOMPARE(group({u"groups"_s, u"add"_s}, {u"--programme"_s, u"FRM"_s, u"--starts"_s, u"2026-09-07"_s, u"--ends"_s, u"2026-10-30"_s}).code, 0);
        QCOMPARE(m_line.run({u"people"_s, u"add"_s, m_centre, u"مُحَمَّدٌ الحدّاد"_s, u"--sex"_s, u"male"_s}).code, 0);
        QCOMPARE(m_line.run({u"people"_s, u"add"_s, m_centre, u"Rana Haddad"_s, u"--sex"_s, u"female"_s}).code, 0);
        QCOMPARE(group({u"enrol"_s}, {u"--person"_s, u"2026/0002"_s}).code, 0);
        m_line.write(u"t.csv"_s, "Name,Date of birth\nHala Nassar,31/02/1990\nNada Aoun,1991\n");
    }
    void malformedValuesAreUsage_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *command, const QString &option, const QString &value, const QStringList &more = {}) {
            const QStringList words = QString::fromLatin1(command).split(u' ');
            QTest::newRow(qPrintable(words.join(u' ') + u" --"_s + option)) << words << QStringList{u"--"_s + option, value} + more << u"--"_s + option << value;
        };
        row("hours balance", u"colour"_s, u"red"_s);
        row("hours lock", u"from"_s, u"31.12.2026"_s);
        row("hours lock", u"mode"_s, u"telepathy"_s);
        row("hours list", u"to"_s, u"2026-02-30"_s);
        row("hours register", u"start"_s, u"at nine"_s);
        row("hours register", u"minutes"_s, u"a while"_s, {u"--start"_s, u"2026-09-08 09:00"_s});
        row("hours register", u"session"_s, u"first"_s);
        row("hours import", u"zone"_s, u"Asia/Nowhere"_s, {m_line.path(u"t.csv"_s)});
        row("hours import", u"dates"_s, u"backwards"_s, {m_line.path(u"t.csv"_s)});
        row("placements add", u"planned"_s, u"fifty"_s, {u"--trainee"_s, u"2026/0002"_s});
        row("placements confirm", u"on"_s, u"yesterday"_s);
        row("groups change", u"starts"_s, u"soon"_s);
        row("groups change", u"capacity"_s, u"many"_s);
        row("groups change", u"capacity"_s, u"-3"_s);
        row("groups change", u"state"_s, u"asleep"_s);
        row("enrol", u"day"_s, u"2026-13-01"_s, {u"--person"_s, u"2026/0001"_s});
        row("withdraw", u"reason"_s, u"bored"_s, {u"--person"_s, u"2026/0001"_s});
        row("assess import", u"instrument"_s, u"dice"_s, {m_line.path(u"t.csv"_s)});
        row("assess import", u"heading-row"_s, u"top"_s, {m_line.path(u"t.csv"_s)});
        row("placements add", u"map"_s, u"nothing"_s, {m_line.path(u"t.csv"_s)});
        row("placements days", u"map"_s, u"nothing"_s, {m_line.path(u"t.csv"_s)});
        row("certificates issue", u"kind"_s, u"gold"_s, {u"--out"_s, u"x.pdf"_s});
        row("certificates issue", u"date"_s, u"1/2"_s, {u"--out"_s, u"x.pdf"_s});
    }
    void malformedValuesAreUsage()
    {
        QFETCH(QStringList, command);
        QFETCH(QStringList, words);
        QFETCH(QString, option);
        QFETCH(QString, value);
        const Ran ran = group(command, words);
        QVERIFY2(ran.code == 2, ran.err);
        const QString sentence = QString::fromUtf8(ran.err);
        QVERIFY2(sentence.contains(option) && (option == "--colour"_L1 || sentence.contains(value)), ran.err);
        QCOMPARE(sentence.count(u'\n'), 1);
    }
    void malformedValuesOfOthersAreUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("role") << QStringList{u"users"_s, u"add"_s, m_centre, u"desk2"_s, u"--role"_s, u"king"_s} << u"king"_s;
        QTest::newRow("field") << QStringList{u"people"_s, u"import"_s, m_centre, m_line.path(u"t.csv"_s), u"--map"_s, u"Name=colour"_s} << u"--map"_s;
        QTest::newRow("code") << QStringList{u"create"_s, m_line.path(u"x.warsha"_s), u"--name"_s, u"X"_s, u"--code"_s, u"a b"_s, u"--country"_s, u"LB"_s} << u"a b"_s;
        QTest::newRow("zone") << QStringList{u"create"_s, m_line.path(u"x.warsha"_s), u"--name"_s, u"X"_s, u"--code"_s, u"XY"_s, u"--country"_s, u"US"_s} << u"--zone"_s;
        QTest::newRow("no reason") << QStringList{u"certificates"_s, u"revoke"_s, m_centre, u"BEY-1"_s} << u"--reason"_s;
        QTest::newRow("no role") << QStringList{u"users"_s, u"add"_s, m_centre, u"desk2"_s} << u"--role"_s;
        QTest::newRow("sex") << QStringList{u"people"_s, u"add"_s, m_centre, u"Nour"_s, u"--sex"_s, u"blue"_s} << u"--sex “blue”"_s;
        QTest::newRow("birth") << QStringList{u"people"_s, u"add"_s, m_centre, u"Nour"_s, u"--birth"_s, u"long ago"_s} << u"long ago"_s;
        QTest::newRow("status") << QStringList{u"enrolments"_s, u"set"_s, m_centre, u"G-1"_s, u"happy"_s, u"--all"_s} << u"happy"_s;
        QTest::newRow("weekend") << QStringList{u"create"_s, m_line.path(u"x.warsha"_s), u"--name"_s, u"X"_s, u"--code"_s, u"X"_s, u"--country"_s, u"LB"_s, u"--weekend"_s, u"6,9"_s} << u"6,9"_s;
        QTest::newRow("attempts") << QStringList{u"snapshot"_s, u"send"_s, m_centre, m_line.folder(), m_line.folder(), u"--attempts"_s, u"0"_s} << u"--attempts"_s;
        QTest::newRow("twice") << QStringList{u"history"_s, m_centre, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s} << u"--limit"_s;
        QTest::newRow("no value") << QStringList{u"groups"_s, u"add"_s, m_centre, u"G-2"_s, u"--programme"_s, u"--starts"_s, u"2026-01-01"_s} << u"--programme"_s;
        QTest::newRow("entry") << QStringList{u"hours"_s, u"reverse"_s, m_centre, u"17"_s} << u"17"_s;
        QTest::newRow("command") << QStringList{u"people"_s, u"improt"_s, m_centre} << u"people improt"_s;
    }
    void malformedValuesOfOthersAreUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const Ran ran = m_line.run(words + QStringList{u"--json"_s});
        QVERIFY2(ran.code == 2, ran.err);
        QVERIFY2(QString::fromUtf8(ran.err).contains(said), ran.err);
        const QJsonObject error = ran.json().object().value(u"error"_s).toObject();
        QCOMPARE(error.value(u"kind"_s).toString(), u"usage"_s);
        QCOMPARE(error.value(u"message"_s).toString(), QString::fromUtf8(ran.err).trimmed());
    }
    void failuresAreDocumentsWithJson()
    {
        const auto kind = [this](const QStringList &words, int code) {
            const Ran ran = m_line.run(words + QStringList{u"--json"_s});
            return ran.code == code ? ran.json().object().value(u"error"_s).toObject().value(u"kind"_s).toString() : u"code %1"_s.arg(ran.code);
        };
        QCOMPARE(kind({u"hours"_s, u"balance"_s, m_centre, u"NONE"_s}, 1), u"not-found"_s);
        QCOMPARE(kind({u"hours"_s, u"balance"_s, m_line.path(u"absent.warsha"_s), u"G-1"_s}, 3), u"not-found"_s);
        QCOMPARE(kind({u"people"_s, u"import"_s, m_centre, m_line.path(u"absent.csv"_s)}, 3), u"not-found"_s);
        QCOMPARE(kind({u"people"_s, u"erase"_s, m_centre, u"2026/0001"_s}, 1), u"rule"_s);
    }
    void whatIsNoCentreStaysAsItIs()
    {
        m_line.write(u"none.warsha"_s, {}); // a copy that was cut at once; it must not become an empty centre
        for (const QString &verb : {u"check"_s, u"history"_s}) {
            const Ran ran = m_line.run({verb, m_line.path(u"none.warsha"_s)});
            QCOMPARE(ran.code, 3);
            QVERIFY2(ran.err.contains("none.warsha is empty"), ran.err);
        }
        QCOMPARE(QFileInfo(m_line.path(u"none.warsha"_s)).size(), 0);
        const Ran address = m_line.run({u"check"_s, u"mysql://host/centre"_s});
        QVERIFY2(address.code == 3 && address.err.contains("postgresql://"), address.err);
    }
    void nothingIsIssuedForAPlaceThatCannotBeWritten()
    {
        const Ran ran = group({u"certificates"_s, u"issue"_s}, {u"--kind"_s, u"attendance"_s, u"--out"_s, m_line.path(u"nowhere/c.pdf"_s)});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains("nowhere/c.pdf"), ran.err);
        QCOMPARE(m_line.run({u"certificates"_s, u"list"_s, m_centre, u"--json"_s}).json().array().size(), 0);
    }
    void historyNamesTheUser()
    {
        QVERIFY(m_line.run({u"history"_s, m_centre}).out.contains("director"));
    }
    void aStoppedImportIsOneDocument()
    {
        const Ran ran = m_line.run({u"people"_s, u"import"_s, m_centre, m_line.path(u"t.csv"_s), u"--all-or-nothing"_s, u"--json"_s});
        QCOMPARE(ran.code, 1);
        const QJsonObject document = ran.json().object();
        QCOMPARE(document.value(u"error"_s).toObject().value(u"kind"_s).toString(), u"rule"_s);
        QCOMPARE(document.value(u"rejected"_s).toArray().size(), 1);
        QCOMPARE(document.value(u"done"_s).toInt(-1), 0);
    }
    void columnsStandUnderTheirHeadings()
    {
        const QStringList lines = QString::fromUtf8(m_line.run({u"people"_s, u"list"_s, m_centre}).out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        const auto places = [](const QString &text) { // as a terminal counts them
            return std::ranges::count_if(text, [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
        };
        const auto sexAt = [&](const QString &line, const QString &word) { return places(line.left(line.indexOf(word))); };
        const auto heading = sexAt(lines.at(0), u"Sex"_s);
        for (const QString &line : lines.mid(1))
            QCOMPARE(sexAt(line, line.contains(u"female"_s) ? u"female"_s : u"male"_s), heading);
    }
    void pluralsAreWhole()
    {
        QCOMPARE(group({u"hours"_s, u"lock"_s}, {}).out, "0 entries locked; from now on they count.\n");
        const Ran issued = group({u"certificates"_s, u"issue"_s}, {u"--out"_s, m_line.path(u"x.pdf"_s)});
        QVERIFY2(!issued.out.contains("(s)") && !issued.err.contains("(s)"), issued.out + issued.err);
    }
    void helpIsThereForEveryCommand()
    {
        const QStringList overview = QString::fromUtf8(m_line.run({u"--help"_s}).out).split(u'\n');
        static const QRegularExpression named(u"^  ([a-z]+(?:[ -][a-z]+)*)  +\\S"_s), option(u"--[a-z][a-z-]*"_s);
        int commands = 0;
        for (const QString &line : overview) {
            const auto match = named.match(line);
            if (!match.hasMatch())
                continue;
            ++commands;
            const QString help = QString::fromUtf8(m_line.run(match.captured(1).split(u' ') + QStringList{u"--help"_s}).out);
            QVERIFY2(help.contains(u"Usage: warshactl "_s + match.captured(1)), qPrintable(match.captured(1)));
            for (const QString &example : help.split(u'\n').filter(u"Example: "_s)) {
                QVERIFY2(example.startsWith(u"Example: warshactl %1 "_s.arg(match.captured(1))), qPrintable(example));
                auto used = option.globalMatch(example);
                while (used.hasNext()) {
                    const QString word = used.next().captured();
                    QVERIFY2(help.contains(u"\n  %1 "_s.arg(word)) || help.contains(u"\n  %1\n"_s.arg(word)), qPrintable(example));
                }
            }
        }
        QVERIFY(commands > 50);
        QVERIFY(m_line.run({u"people"_s, u"--help"_s}).out.contains("people import"));
        QCOMPARE(m_line.run({u"help"_s, u"people"_s, u"import"_s}).out, m_line.run({u"people"_s, u"import"_s, u"--help"_s}).out);
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
