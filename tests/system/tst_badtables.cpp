// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as they come, given to warshactl people import: what cannot be read is refused with a sentence naming the file
// and leaves nothing behind; what can is imported once, whatever its clothes.
#include "tablewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class BadTablesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    struct Answer {
        int code = -1;
        QByteArray out;
        QString err;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString centre() const { return at(u"c.warsha"_s); }
    [[nodiscard]] Answer run(const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"WARSHA_USER"_s, u"office"_s);
        environment.insert(u"WARSHA_PASSWORD"_s, u"correct horse"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WARSHA_BINARY "/app/cli/warshactl"), words);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] qsizetype steps() const { return run({u"history"_s, centre(), u"--json"_s}).array().size(); }

private Q_SLOTS:
    void initTestCase()
    {
        const Answer made = run({u"create"_s, centre(), u"--name"_s, u"Beirut"_s, u"--code"_s, u"BEY"_s, u"--country"_s, u"LB"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(run({u"programmes"_s, u"import"_s, centre(), QStringLiteral(WARSHA_SOURCE "/resources/programmes/road-foreman.json")}).code, 0);
        QCOMPARE(run({u"groups"_s, u"add"_s, centre(), u"G-1"_s, u"--programme"_s, u"FRM"_s, u"--starts"_s, u"2026-09-07"_s, u"--ends"_s, u"2026-10-30"_s}).code, 0);
    }
    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"0 bytes"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, '\x7f') << u"PNG"_s;
        QTest::newRow("binary") << QByteArray::fromHex("0001020304050607080e0f").repeated(50) << u"not a character"_s;
        QTest::newRow("unclosed quote") << QByteArray("Name,Phone\nRana,1\n\"Samir,70123456\nHala,2\n") << u"row 3, column 1"_s;
        QTest::newRow("cut workbook") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) + QByteArray(300, 'x') << u"cut off"_s;
        QTest::newRow("old workbook") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16) << u".xls"_s;
        QTest::newRow("blank") << QByteArray("\r\n\r\n ; ;\r\n") << u"no rows"_s;
    }
    void whatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        put(u"table.csv"_s, bytes);
        const qsizetype before = steps();
        const Answer answer = run({u"people"_s, u"import"_s, centre(), at(u"table.csv"_s)});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(u"table.csv") && answer.err.contains(word), qPrintable(answer.err));
        QCOMPARE(steps(), before);
    }
    void noNameIsAskedFor()
    {
        put(u"table.csv"_s, "A,B\n1,2\n");
        const Answer answer = run({u"people"_s, u"import"_s, centre(), at(u"table.csv"_s)});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(u"--map"), qPrintable(answer.err));
    }
    void theSamePeopleInAnyClothesComeOnce()
    {
        const QString text = u"الاسم;Name in Latin;Date of birth;Phone\r\nرنا الحداد;Rana Haddad;13/04/1999;+961 70 123456\r\n"
                             "سمير;Samir;1988;\r\n"_s;
        QStringEncoder windows("windows-1256");
        QStringEncoder utf16("UTF-16LE");
        put(u"a.csv"_s, windows.encode(text));
        put(u"b.csv"_s, "\xff\xfe" + QByteArray(utf16.encode(QString(text).replace(u';', u'\t'))));
        const Sheet sheet{u"List"_s, {u"الاسم"_s, u"Name in Latin"_s, u"Date of birth"_s, u"Phone"_s},
                          {{u"رنا الحداد"_s, u"Rana Haddad"_s, u"1999-04-13"_s, u"+961 70 123456"_s}, {u"سمير"_s, u"Samir"_s, u"1988"_s, u""_s}}};
        QVERIFY(TableWriter::writeXlsx(at(u"c.xlsx"_s), {sheet}));
        const auto import = [&](const QString &name) { return run({u"people"_s, u"import"_s, centre(), at(name), u"--json"_s}); };
        const Answer first = import(u"a.csv"_s);
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(first.object().value(u"done"_s).toInt(), 2);
        for (const QString &again : {u"a.csv"_s, u"b.csv"_s, u"c.xlsx"_s}) {
            const QJsonObject report = import(again).object();
            QCOMPARE(report.value(u"done"_s).toInt(-1), 0);
            QCOMPARE(report.value(u"unchanged"_s).toInt(), 2);
        }
        QCOMPARE(run({u"undo"_s, centre()}).code, 0);
        QCOMPARE(import(u"c.xlsx"_s).object().value(u"done"_s).toInt(), 2);
    }
    void rejectedRowsCanBeMended()
    {
        put(u"mixed.csv"_s, "Name,Date of birth,Phone\nHala Nassar,12/04/99,70123456\nOmar Khalil,1990,9.61E+10\nMaya Saad,1991,70123458\n");
        const Answer mixed = run({u"people"_s, u"import"_s, centre(), at(u"mixed.csv"_s), u"--rejected"_s, at(u"mend.csv"_s), u"--json"_s});
        QCOMPARE(mixed.code, 1);
        QCOMPARE(mixed.object().value(u"done"_s).toInt(), 1);
        const QJsonArray rejected = mixed.object().value(u"rejected"_s).toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected.first().toObject().value(u"row"_s).toInt(), 2);
        QCOMPARE(rejected.first().toObject().value(u"column"_s).toString(), u"Date of birth"_s);
        QFile file(at(u"mend.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray mended = file.readAll();
        mended.replace("12/04/99", "12/04/1999").replace("9.61E+10", "70123457");
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(mended);
        file.close();
        const Answer again = run({u"people"_s, u"import"_s, centre(), at(u"mend.csv"_s), u"--json"_s});
        QVERIFY2(again.code == 0, qPrintable(again.err + QString::fromUtf8(again.out)));
        QCOMPARE(again.object().value(u"done"_s).toInt(), 2);
    }
    void theCentreSaysWhichOrderIsAssumed()
    {
        put(u"dates.csv"_s, "Name,Date of birth\nDima Khoury,3/4/1999\n");
        const QStringList words{u"people"_s, u"import"_s, centre(), at(u"dates.csv"_s), u"--dry-run"_s, u"--json"_s};
        QVERIFY(run(words).object().value(u"warnings"_s).toArray().first().toString().contains(u"the day first"));
        QCOMPARE(run({u"centre"_s, u"set"_s, centre(), u"imports.date_order"_s, u"month_day"_s}).code, 0);
        QVERIFY(run(words).object().value(u"warnings"_s).toArray().first().toString().contains(u"the month first"));
        QVERIFY(run(words + QStringList{u"--dates"_s, u"day-month"_s}).object().value(u"warnings"_s).toArray().isEmpty());
    }
    void everyImportNamesTheFileAndSaysCannotOpen_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString group = u"G-1"_s;
        QTest::newRow("hours") << QStringList{u"hours"_s, u"import"_s, centre(), group};
        QTest::newRow("days") << QStringList{u"placements"_s, u"days"_s, centre(), group};
        QTest::newRow("placements") << QStringList{u"placements"_s, u"add"_s, centre(), group};
        QTest::newRow("results") << QStringList{u"assess"_s, u"import"_s, centre(), group};
    }
    void everyImportNamesTheFileAndSaysCannotOpen()
    {
        QFETCH(QStringList, words);
        put(u"noise.csv"_s, QByteArray::fromHex("0001020304050607080e0f").repeated(50));
        const Answer noise = run(words + QStringList{at(u"noise.csv"_s)});
        QCOMPARE(noise.code, 3);
        QVERIFY2(noise.err.contains(u"noise.csv"), qPrintable(noise.err));
        put(u"colours.csv"_s, "Colour,Size\nred,5\n");
        const Answer colours = run(words + QStringList{at(u"colours.csv"_s)});
        QVERIFY(colours.code == 1 || colours.code == 3);
        QVERIFY2(colours.err.contains(u"colours.csv"), qPrintable(colours.err));
    }
    void anUnwritableRejectedFileHidesNothing()
    {
        put(u"two.csv"_s, "Name,Date of birth\nNadim Aoun,31/02/1990\nNada Aoun,1991\n");
        const Answer answer = run({u"people"_s, u"import"_s, centre(), at(u"two.csv"_s), u"--rejected"_s, at(u"nowhere/two.csv"_s), u"--json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.object().value(u"done"_s).toInt(), 1); // what was done is told all the same
        QVERIFY(!answer.object().contains(u"rejectedFile"_s));
        QVERIFY2(answer.err.contains(u"rejected rows"), qPrintable(answer.err));
    }
    void theCentreIsSoundAfterwards()
    {
        const Answer answer = run({u"check"_s, centre(), u"--json"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.object().value(u"sound"_s).toBool());
    }
};

QTEST_GUILESS_MAIN(BadTablesTest)
#include "tst_badtables.moc"
