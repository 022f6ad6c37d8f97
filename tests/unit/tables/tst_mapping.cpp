// SPDX-License-Identifier: GPL-3.0-or-later
// Columns to fields, and the report of an import; what is written can be read again.
#include "columnmapping.h"
#include "importreport.h"
#include "tablereader.h"
#include "tablewriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class MappingTest : public QObject
{
    Q_OBJECT
private:
    static QList<ImportField> fields()
    {
        QList<ImportField> list;
        for (const QString &id : {u"name"_s, u"name.latin"_s, u"name.arabic"_s, u"birth.date"_s, u"phone"_s, u"employer"_s})
            list.append({id, id, commonHeadings(id), id == u"name"});
        return list;
    }
    static QString refusal(const QStringList &words, const QStringList &headings)
    {
        const auto mapping = ColumnMapping::fromWords(words, fields(), headings);
        return mapping ? QString() : mapping.error().message;
    }

private Q_SLOTS:
    void guessesInFourLanguages_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("English") << QStringList{u"No."_s, u"Full Name"_s, u"Date of birth"_s, u"Phone (WhatsApp)"_s};
        QTest::newRow("French") << QStringList{u"N°"_s, u"NOM COMPLET"_s, u"Date de naissance"_s, u"Téléphone"_s};
        QTest::newRow("Arabic") << QStringList{u"م"_s, u"الإسم الكامل"_s, u"تاريخ الولادة"_s, u"رقم الهاتف"_s};
        QTest::newRow("Lao") << QStringList{u"ລ/ດ"_s, u"ຊື່ ແລະ ນາມສະກຸນ"_s, u"ວັນເດືອນປີເກີດ"_s, u"ເບີໂທ"_s};
    }
    void guessesInFourLanguages()
    {
        QFETCH(QStringList, headings);
        const auto mapping = ColumnMapping::guess(fields(), headings);
        QCOMPARE(mapping.columnOf(u"name"), 1);
        QCOMPARE(mapping.columnOf(u"birth.date"), 2);
        QCOMPARE(mapping.columnOf(u"phone"), 3);
        QVERIFY(!mapping.has(u"employer"));
    }
    void leavesTheDoubtfulAlone()
    {
        const auto mapping = ColumnMapping::guess(fields(), {u"Employer name"_s, u"Name in Arabic"_s, u"Mobile"_s, u"Phone"_s});
        QCOMPARE(mapping.fieldOf(0), u"employer"_s);
        QCOMPARE(mapping.fieldOf(1), u"name.arabic"_s);
        QCOMPARE(mapping.columnOf(u"phone"), 3); // "phone" stands before "mobile"
        QVERIFY(mapping.fieldOf(2).isEmpty());
        QVERIFY(!mapping.has(u"name"));
    }
    void wordsGoBeforeGuesses()
    {
        const QStringList headings{u"Full name"_s, u"Phone"_s, u"Tel"_s};
        const auto mapping = ColumnMapping::fromWords({u"full NAME = name.latin"_s, u"#3=phone"_s}, fields(), headings);
        QVERIFY(mapping);
        QCOMPARE(mapping->columnOf(u"name.latin"), 0);
        QCOMPARE(mapping->columnOf(u"phone"), 2);
        QVERIFY(!mapping->has(u"name"));
        QCOMPARE(ColumnMapping::fromWords(mapping->toWords(headings), fields(), headings)->columnOf(u"phone"), 2);
        const auto left = ColumnMapping::fromWords({u"Phone="_s}, fields(), headings);
        QVERIFY(left->fieldOf(1).isEmpty());
    }
    void wrongWordsAreExplained()
    {
        const QStringList headings{u"Name"_s, u"Phone"_s};
        QVERIFY(refusal({u"Name=nickname"_s}, headings).contains(u"birth.date"));
        QVERIFY(refusal({u"Nom=name"_s}, headings).contains(u"“Name”, “Phone”"));
        QVERIFY(refusal({u"Name=name"_s, u"Name=name.latin"_s}, headings).contains(u"mapped twice"));
        QVERIFY(refusal({u"Name=name"_s, u"Phone=name"_s}, headings).contains(u"mapped twice"));
        QVERIFY(refusal({u"Name"_s}, headings).contains(u"Heading=field"));
        QVERIFY(refusal({u"#7=name"_s}, headings).contains(u"no column"));
    }
    void requiredFieldsAreAsked()
    {
        const auto table = TableReader::readBytes("Phone,City\n1,2\n", u"list.csv"_s);
        const auto mapping = ColumnMapping::guess(fields(), table->headings);
        const auto check = mapping.checkRequired(fields(), *table);
        QVERIFY(!check);
        QVERIFY(check.error().message.contains(u"name") && check.error().message.contains(u"“City”"));
    }
    void settingMovesAColumn()
    {
        auto mapping = ColumnMapping::guess(fields(), {u"Name"_s, u"Phone"_s});
        mapping.set(u"name.latin"_s, 0);
        QVERIFY(!mapping.has(u"name"));
        QCOMPARE(mapping.cell({u" Rana "_s, u"1"_s}, u"name.latin"), u"Rana"_s);
        mapping.set(u"name.latin"_s, -1);
        QVERIFY(mapping.fieldOf(0).isEmpty());
    }
    void fingerprintForgetsCaseAndSigns()
    {
        QCOMPARE(headingsFingerprint({u"Full name:"_s, u"Phone"_s}), headingsFingerprint({u"FULL  NAME"_s, u"phone"_s}));
        QVERIFY(headingsFingerprint({u"a"_s, u"b"_s}) != headingsFingerprint({u"b"_s, u"a"_s}));
    }
    void rejectedRowsComeBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }
    void rejectedRowsComeBack()
    {
        QFETCH(QString, ending);
        const auto table = TableReader::readBytes("Name,Phone\nRana,+961 70 123456\n=1+1,9.61E+10\n", u"list.csv"_s);
        ImportReport report(*table);
        report.addDone();
        report.reject(*table, 1, 1, u"“9.61E+10” was shortened."_s);
        report.reject(*table, 1, -1, u"And odd."_s);
        QCOMPARE(report.summary(), u"Rows imported: 1; rejected: 1."_s);
        QCOMPARE(report.lines().first(), u"Row 3, Phone: “9.61E+10” was shortened."_s);
        QCOMPARE(report.toJson().value(u"rejected").toArray().size(), 2);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mend."_s + ending);
        QVERIFY(report.writeRejected(path));
        const auto back = TableReader::readFile(path);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->headings, QStringList({u"Name"_s, u"Phone"_s, u"Row"_s, u"Why"_s}));
        QCOMPARE(back->rows.size(), 1);
        QCOMPARE(back->rows.first().first(4), QStringList({u"=1+1"_s, u"9.61E+10"_s, u"3"_s, u"Phone: “9.61E+10” was shortened. And odd."_s}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no part left behind
    }
    void nothingRejectedWritesNothing()
    {
        QTemporaryDir folder;
        QVERIFY(ImportReport().writeRejected(folder.filePath(u"mend.csv"_s)));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void csvIsSafeForSpreadsheets()
    {
        const Sheet sheet{{}, {u"a"_s, u"b"_s}, {{u"=cmd"_s, u"+961"_s}, {u"-12.5"_s, u"-x"_s}, {u"＝x"_s, u"a,\"b\"\n"_s}}};
        QCOMPARE(TableWriter::toCsv(sheet), // with its mark
                 u"\ufeffa,b\r\n'=cmd,'+961\r\n-12.5,'-x\r\n'＝x,\"a,\"\"b\"\"\n\"\r\n"_s.toUtf8());
        QCOMPARE(TableWriter::toClipboard({{u"a\tb"_s, u"=1"_s}}), u"\"a\tb\"\t=1\n"_s);
    }
    void xlsxRoundTrip()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"قائمة.xlsx"_s);
        const Sheet one{u"Names/2026: a very long title for a sheet"_s, {u"الاسم"_s, u"Phone"_s}, {{u"رنا"_s, u"+961 01"_s}}, true};
        const Sheet two{u"Names/2026: a very long title for a sheet"_s, {u"x"_s}, {{u"0012"_s}}};
        QVERIFY(TableWriter::write(path, {one, two}));
        QVERIFY(TableWriter::write(path, {one, two})); // replaces
        const auto back = TableReader::readFile(path);
        QCOMPARE(back->headings, one.headings);
        QCOMPARE(back->rows, one.rows);
        QCOMPARE(back->sheets.size(), 2);
        ReadOptions options;
        options.sheet = u"2"_s;
        QCOMPARE(TableReader::readFile(path, options)->cell(0, 0), u"0012"_s);
    }
    void writingFailsWithASentence()
    {
        QVERIFY(TableWriter::write(u"/no/such/folder/a.csv"_s, {Sheet{}}).error().message.contains(u"a.csv"));
        QVERIFY(TableWriter::write(u"/no/such/folder/a.xlsx"_s, {Sheet{}}).error().message.contains(u"a.xlsx"));
        QVERIFY(TableWriter::write(u"a.doc"_s, {Sheet{}}).error().message.contains(u".xlsx"));
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "tst_mapping.moc"
