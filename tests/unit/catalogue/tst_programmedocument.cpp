// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmedocument.h"
#include "programmerules.h"
#include "sampleprogramme.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

class TestProgrammeDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writingThenReadingIsEqual()
    {
        const Programme programme = sampleProgramme();
        const ProgrammeVersion version = sampleVersion();
        const QByteArray bytes = writeProgrammeDocument(programme, version);
        const auto read = readProgrammeDocument(bytes);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QVERIFY(sameContent(read->programme, programme));
        QVERIFY(sameContent(read->version, version));
        QVERIFY(read->warnings.isEmpty());
        QCOMPARE(writeProgrammeDocument(read->programme, read->version), bytes);
    }

    void shippedProgrammesAreSound_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(WARSHA_SOURCE "/resources/programmes"));
        for (const QString &name : folder.entryList({u"*.json"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void shippedProgrammesAreSound()
    {
        QFETCH(QString, path);
        const QByteArray bytes = contentOf(path);
        const auto read = readProgrammeDocument(bytes);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QVERIFY(read->warnings.isEmpty());
        QCOMPARE(writeProgrammeDocument(read->programme, read->version), bytes); // kept as the program writes it
        for (const QString &language : {u"en"_s, u"ar"_s, u"fr"_s, u"lo"_s}) {
            QVERIFY(!read->programme.titles.exactly(language).isEmpty());
            for (const Unit &unit : read->version.units) {
                QVERIFY2(!unit.titles.exactly(language).isEmpty(), qPrintable(unit.code));
                for (const Element &element : unit.elements)
                    QVERIFY2(!element.titles.exactly(language).isEmpty() && !element.criteria.isEmpty(), qPrintable(unit.code));
            }
        }
    }

    void theCourseIsAsItIsKnown()
    {
        QCOMPARE(QDir(QStringLiteral(WARSHA_SOURCE "/resources/programmes")).entryList({u"*.json"_s}).size(), 5);
        const auto read = readProgrammeDocument(contentOf(QStringLiteral(WARSHA_SOURCE "/resources/programmes/road-foreman.json")));
        QVERIFY(read);
        QCOMPARE(read->version.requiredMinutes, PerMode(100 * 60, 0, 0, 50 * 60));
        QCOMPARE(read->version.leastAttendance, 80);
    }

    /// A good document with one thing changed: what must be said, with its path.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *from, const char *to, const QString &says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << says;
        };
        row("another format", "\"warsha.programme\"", "\"warsha.template\"", u"not a programme but “warsha.template”"_s);
        row("no format", "\"format\":", "\"other\":", u"format: is missing"_s);
        row("newer", "\"formatVersion\": 1", "\"formatVersion\": 2", u"newer one"_s);
        row("unknown field", "\"needed\": true", "\"needd\": true", u"version.units[0].needd: is not a field"_s);
        row("equal keys", "\"electives\": 1", "\"electives\": 1, \"electives\": 2", u"“version.certificate.electives” twice"_s);
        row("text for a number", "\"hourMinutes\": 60", "\"hourMinutes\": \"60\"", u"version.hourMinutes: must be a whole number"_s);
        row("half a minute", "\"online\": 6000", "\"online\": 6000.5", u"version.requiredMinutes.online: must be a whole"_s);
        row("out of bounds", "\"online\": 6000", "\"online\": 1e9", u"must lie between"_s);
        row("hour of 55", "\"hourMinutes\": 60", "\"hourMinutes\": 55", u"60, 50 or 45"_s);
        row("unknown mode", "\"online\": 6000", "\"onlin\": 6000", u"version.requiredMinutes.onlin"_s);
        row("unknown kind", "\"kind\": \"basic\"", "\"kind\": \"base\"", u"version.units[1].kind"_s);
        row("number as text", "\"isco08\": \"3123\"", "\"isco08\": 3123", u"programme.isco08: must be a text"_s);
        row("no such occupation", "\"isco08\": \"3123\"", "\"isco08\": \"3199\"", u"“3199” is not in ISCO-08"_s);
        row("no such field of study", "\"iscedField\": \"0732\"", "\"iscedField\": \"0739\"", u"“0739” is not in ISCED-F"_s);
        row("level 9", "\"isced\": 3", "\"isced\": 9", u"programme.level.isced"_s);
        row("wrong language", "\"en\": \"Foreman\"", "\"english\": \"Foreman\"", u"programme.titles.english"_s);
        row("empty title", "\"en\": \"Foreman\"", "\"en\": \"\"", u"programme.titles.en: is empty"_s);
        row("unit twice", "\"code\": \"U2\"", "\"code\": \"U1\"", u"“U1”: the code is used twice"_s);
        row("yes for true", "\"independentAssessor\": false", "\"independentAssessor\": \"yes\"", u"true or false"_s);
        row("list for an object", "\"certificate\": {", "\"units\": 5, \"certificate\": {", u"twice"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QByteArray bytes = writeProgrammeDocument(sampleProgramme(), sampleVersion());
        const qsizetype at = bytes.indexOf(from);
        QVERIFY2(at >= 0, bytes.constData());
        bytes.replace(at, from.size(), to);
        const auto read = readProgrammeDocument(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void refusesTheBadCorpus_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(WARSHA_TEST_DATA "/programmes/bad"));
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void refusesTheBadCorpus()
    {
        QFETCH(QString, path);
        const auto read = readProgrammeDocument(contentOf(path));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input);
        QVERIFY(!read.error().message.isEmpty());
    }

    void everyCutIsRefused()
    {
        const QByteArray whole = writeProgrammeDocument(sampleProgramme(), sampleVersion()).trimmed();
        for (qsizetype i = 0; i < whole.size(); i += 7)
            QVERIFY(!readProgrammeDocument(QByteArrayView(whole).first(i)));
    }

    /// Whatever a changed document says: it is refused with a sentence, or what was read is sound and reads back equal.
    void spoiltAtRandom()
    {
        const QByteArray whole = writeProgrammeDocument(sampleProgramme(), sampleVersion());
        QRandomGenerator random(20260907);
        int refused = 0;
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = whole;
            for (int change = random.bounded(3); change >= 0; --change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(3)) {
                case 0: bytes[at] = char(random.bounded(256)); break;
                case 1: bytes.remove(at, random.bounded(40)); break;
                default: bytes.insert(at, whole.mid(random.bounded(int(whole.size())), random.bounded(40)));
                }
            }
            const auto read = readProgrammeDocument(bytes);
            if (!read) {
                ++refused;
                QVERIFY(!read.error().message.isEmpty());
                continue;
            }
            QCOMPARE(faultsOf(read->programme) + faultsOf(read->version), QStringList());
            const auto again = readProgrammeDocument(writeProgrammeDocument(read->programme, read->version));
            QVERIFY(again && sameContent(again->version, read->version) && sameContent(again->programme, read->programme));
        }
        QVERIFY(refused > 1'000);
    }

    void aLostZeroIsPutBackWithAWarning()
    {
        QByteArray bytes = writeProgrammeDocument(sampleProgramme(), sampleVersion());
        bytes.replace("\"0732\"", "\"732\"");
        const auto read = readProgrammeDocument(bytes);
        QVERIFY(read);
        QCOMPARE(read->programme.iscedField, u"0732"_s);
        QCOMPARE(read->warnings.size(), 1);
        QVERIFY(read->warnings.first().contains(u"“732”"_s));
    }

    void whatIsLeftOutHasItsDefault()
    {
        const auto read = readProgrammeDocument(R"({"format":"warsha.programme","formatVersion":1,
            "programme":{"code":"A","titles":{"en":"A"},"isco08":"7122","iscedField":"0732"},
            "version":{"number":1,"requiredMinutes":{"workshop":60},"units":[
              {"code":"1","titles":{"en":"One"},"kind":"core"},{"code":"2","titles":{"en":"Two"},"kind":"elective"}]}})");
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->programme.isced, -1);
        QCOMPARE(read->version.hourMinutes, 60);
        QVERIFY(read->version.units[0].needed);
        QVERIFY(!read->version.units[1].needed);
        QVERIFY(read->version.certificate.statementOfAttainment);
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestProgrammeDocument)
#include "tst_programmedocument.moc"
