// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped rules: each finds what it is for and nothing in a good return. Hostile conditions are stopped and named.
// Return files: what is written comes back; what others made is refused when it is no return.
#include "returnfile.h"
#include "ruleengine.h"
#include "samplereturn.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace warsha;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(warsha::ReturnData &)>)

namespace {

RulePack hostile(const QString &sql)
{
    Rule rule;
    rule.id = u"X1"_s;
    rule.table = u"hours"_s;
    rule.wording.message = u"{key}"_s;
    rule.sql = sql;
    return {u"hostile"_s, 1, QString(returnSchemaName), {rule}};
}

QStringList rulesIn(const RuleReport &report)
{
    QStringList ids;
    for (const RuleFinding &finding : report.findings) {
        if (!ids.contains(finding.rule))
            ids.append(finding.rule);
    }
    return ids;
}

} // namespace

class RuleEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedPackFindsNothingInAGoodReturn()
    {
        const auto pack = shippedRulePack();
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().message));
        QVERIFY(pack->rules.size() >= 15);
        const ReturnData data = samplereturn::make();
        const auto report = RuleEngine().run(*pack, data, &data);
        QVERIFY(report);
        QVERIFY2(report->failures.isEmpty(), qPrintable(report->failures.isEmpty() ? QString() : report->failures.first().message));
        QCOMPARE(rulesIn(*report), QStringList());
    }

    /// With an index that is no use here, twelve thousand certificates of one unit are a hundred and forty million steps.
    void noShippedRuleIsStoppedInALargeReturn()
    {
        ReturnData data = samplereturn::make();
        const auto many = [&data](const char *table, QLatin1StringView key) {
            const QString name = QString::fromLatin1(table);
            const int place = returnTable(name)->indexOf(key);
            ReturnRow row = data.tables[name].first();
            for (int i = 100; i < 12'100; ++i) {
                row[place] = samplereturn::enrolment(i);
                if (const int serial = returnTable(name)->indexOf("serial"_L1); serial >= 0)
                    row[serial] = u"BEY-2026-%1"_s.arg(i, 5, 10, QLatin1Char('0'));
                data.tables[name].append(row);
            }
        };
        for (const char *table : {"enrolments", "outcomes", "awards"})
            many(table, "enrolment"_L1);
        sortReturn(data);
        const auto report = RuleEngine().run(*shippedRulePack(), data);
        QVERIFY(report);
        QStringList stopped;
        for (const RuleFailure &failed : report->failures)
            if (failed.reason == RuleFailure::Reason::TooLong)
                stopped.append(failed.rule);
        QCOMPARE(stopped, QStringList());
    }

    /// Where one language says a value of the row that is not in the English sentence, it would stand there unfilled.
    void theShippedPackSpeaksEveryLanguage()
    {
        static const QRegularExpression value(u"\\{\\w+\\}"_s);
        const auto pack = shippedRulePack();
        QVERIFY(pack);
        for (const Rule &rule : pack->rules) {
            for (const QString &language : {u"ar"_s, u"fr"_s, u"lo"_s}) {
                QVERIFY2(rule.others.contains(language), qPrintable(rule.id));
                const QString message = rule.others.value(language).message;
                for (auto found = value.globalMatch(message); found.hasNext();)
                    QVERIFY2(rule.wording.message.contains(found.next().captured()), message.toUtf8());
            }
        }
    }

    void eachRuleFindsWhatItIsFor_data()
    {
        using Change = std::function<void(ReturnData &)>;
        using samplereturn::set;
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Change>("change");
        const auto text = [](const char *value) { return ReturnValue(QString::fromLatin1(value)); };
        const auto add = [](const char *rule, Change change) { QTest::newRow(rule) << QString::fromLatin1(rule) << std::move(change); };
        add("R001", [](ReturnData &d) { d.tables[u"centre"_s].clear(); });
        add("R002", [](ReturnData &d) { d.asOf = QDate(2026, 6, 14); });
        add("R003", [](ReturnData &d) { d.tables.remove(u"enrolments"_s); });
        add("R101", [](ReturnData &d) { d.tables[u"programmes"_s].clear(); });
        add("R102", [](ReturnData &d) { d.tables[u"groups"_s].clear(); });
        add("R103", [](ReturnData &d) { d.tables[u"enrolments"_s].removeFirst(); });
        add("R104", [](ReturnData &d) { set(d, "outcomes", 0, "unit_id", samplereturn::groupId); });
        add("R105", [](ReturnData &d) { d.tables[u"enrolments"_s].removeFirst(); });
        add("R201", [=](ReturnData &d) { set(d, "programmes", 0, "isco", text("312")); });
        add("R202", [](ReturnData &d) { set(d, "programmes", 0, "isced_field", {}); });
        add("R203", [=](ReturnData &d) { set(d, "centre", 0, "country", text("Lebanon")); });
        add("R204", [](ReturnData &d) { set(d, "programmes", 0, "hour_minutes", qint64(40)); });
        add("R301", [=](ReturnData &d) {
            set(d, "groups", 0, "state", text("running"));
            for (int i : {0, 1}) {
                set(d, "enrolments", i, "status", text("active"));
                set(d, "enrolments", i, "person", QString(32, u'a'));
            }
        });
        add("R302", [](ReturnData &d) { for (int i = 0; i < 6; ++i) set(d, "enrolments", i, "birth_from", {}); });
        add("R303", [](ReturnData &d) { set(d, "enrolments", 0, "birth_from", qint64(2015)); });
        add("R304", [](ReturnData &d) { set(d, "enrolments", 0, "birth_from", qint64(1900)); });
        add("R401", [=](ReturnData &d) { set(d, "enrolments", 0, "ended_on", text("2026-02-01")); });
        add("R402", [](ReturnData &d) { set(d, "enrolments", 0, "ended_on", {}); });
        add("R403", [=](ReturnData &d) { set(d, "enrolments", 0, "status", text("active")); d.asOf = QDate(2026, 8, 15); });
        add("R404", [=](ReturnData &d) { set(d, "groups", 0, "ends_on", text("2026-02-01")); });
        add("R405", [](ReturnData &d) { set(d, "groups", 0, "capacity", qint64(10)); });
        add("R501", [=](ReturnData &d) { set(d, "awards", 0, "enrolment", samplereturn::enrolment(2)); });
        add("R502", [=](ReturnData &d) { set(d, "outcomes", 0, "outcome", text("not-yet-achieved")); });
        add("R503", [=](ReturnData &d) { set(d, "awards", 0, "issued_on", text("2026-06-01")); });
        add("R504", [](ReturnData &d) { d.tables[u"awards"_s].removeFirst(); d.asOf = QDate(2026, 7, 15); });
        add("R505", [=](ReturnData &d) { set(d, "enrolments", 0, "status", text("withdrawn")); });
        add("R601", [](ReturnData &d) { d.tables[u"enrolments"_s].removeLast(); });
        add("R602", [](ReturnData &d) { set(d, "hours", 0, "minutes", qint64(10)); });
        add("R603", [](ReturnData &d) { d.tables[u"awards"_s].removeFirst(); });
        add("R604", [=](ReturnData &d) { set(d, "outcomes", 0, "outcome", text("continuing")); });
        add("R701", [](ReturnData &d) { set(d, "hours", 0, "days", qint64(1)); });
        add("R702", [=](ReturnData &d) { set(d, "enrolments", 0, "enrolled_on", text("2026-04-01")); });
        add("R703", [=](ReturnData &d) { set(d, "hours", 0, "month", text("2027-01")); });
        add("R704", [](ReturnData &d) { set(d, "programmes", 0, "online", qint64(5000)); });
        add("R705", [](ReturnData &d) { for (int i = 0; i < 6; ++i) set(d, "hours", i, "minutes", qint64(500)); });
        add("R706", [](ReturnData &d) { for (const char *mode : {"online", "on_the_job"}) set(d, "programmes", 0, mode, qint64(0)); });
        add("R707", [=](ReturnData &d) {
            d.tables[u"premises"_s] = {{samplereturn::unitId, text("classroom"), qint64(3), qint64(4), qint64(1), ReturnValue()}};
        });
    }
    void eachRuleFindsWhatItIsFor()
    {
        QFETCH(QString, rule);
        QFETCH(std::function<void(ReturnData &)>, change);
        ReturnData data = samplereturn::make();
        change(data);
        sortReturn(data);
        const ReturnData previous = samplereturn::make();
        const auto report = RuleEngine().run(*shippedRulePack(), data, &previous);
        QVERIFY(report);
        QVERIFY(report->failures.isEmpty());
        QVERIFY2(rulesIn(*report).contains(rule), qPrintable(rulesIn(*report).join(u' ')));
        for (const RuleFinding &finding : report->findings) {
            QVERIFY(!finding.key.isEmpty());
            QVERIFY2(!finding.message.contains(u'{'), qPrintable(finding.message));
        }
    }

    void everyShippedRuleIsTested()
    {
        QFile source(u"" WARSHA_SOURCE "/tests/storage/returns/tst_ruleengine.cpp"_s);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray text = source.readAll();
        const auto pack = shippedRulePack();
        QVERIFY(pack);
        for (const Rule &rule : pack->rules)
            QVERIFY2(text.contains("add(\"" + rule.id.toLatin1()), qPrintable(rule.id));
    }

    void hostileConditionsAreStopped_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("reason");
        const auto add = [](const char *name, const QString &sql, RuleFailure::Reason reason) {
            QTest::newRow(name) << sql << int(reason);
        };
        using enum RuleFailure::Reason;
        add("deletes", u"DELETE FROM hours RETURNING enrolment AS key"_s, Forbidden);
        add("drops", u"DROP TABLE hours"_s, Forbidden);
        add("attaches", u"ATTACH '/tmp/elsewhere.db' AS other"_s, Forbidden);
        add("pragma", u"PRAGMA query_only=OFF"_s, Forbidden);
        add("reads the schema", u"SELECT sql AS key FROM sqlite_master"_s, Forbidden);
        add("loads code", u"SELECT load_extension('/tmp/x.so') AS key"_s, Forbidden);
        add("chance", u"SELECT random() AS key"_s, Forbidden);
        add("clock", u"SELECT current_timestamp AS key"_s, Forbidden);
        add("big value", u"SELECT zeroblob(100000000) AS key"_s, Forbidden);
        add("two statements", u"SELECT 1 AS key; DELETE FROM hours"_s, NotSql);
        add("closes the bracket", u"SELECT 1 AS key) ; DROP TABLE hours; --"_s, NotSql);
        add("no key", u"SELECT 1 AS other"_s, NotSql);
        add("no SQL", u"hello"_s, NotSql);
        add("empty", u"  "_s, NotSql);
        add("endless", u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS key FROM n"_s, TooLong);
        add("endless join", u"SELECT count(*) AS key FROM hours a, hours b, hours c, hours d, hours e WHERE a.minutes + b.minutes + c.minutes + d.minutes + e.minutes < 0"_s, TooLong);
        add("huge", u"WITH RECURSIVE n(i, t) AS (SELECT 1, 'x' UNION ALL SELECT i + 1, t || 'xxxxxxxxxxxxxxxx' FROM n LIMIT 60000) SELECT t AS key FROM n"_s, TooLong);
        add("many rows", u"SELECT a.enrolment AS key FROM hours a, hours b"_s, TooManyRows);
    }
    void hostileConditionsAreStopped()
    {
        QFETCH(QString, sql);
        QFETCH(int, reason);
        const ReturnData data = samplereturn::make();
        RulePack pack = hostile(sql);
        // A good rule behind it runs all the same.
        pack.rules.append({u"G1"_s, 1, u"record"_s, Severity::Error, {}, {u"{key}"_s, {}}, {}, u"hours"_s, u"SELECT count(*) AS key FROM hours"_s});
        const auto report = RuleEngine({300, 50}).run(pack, data);
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 1);
        QCOMPARE(report->failures.first().rule, u"X1"_s);
        QCOMPARE(int(report->failures.first().reason), reason);
        QVERIFY(report->failures.first().message.contains("X1"_L1));
        QCOMPARE(report->findings.last().rule, u"G1"_s);
        QCOMPARE(report->findings.last().key, u"72"_s);
    }

    void aRuleHardensOnItsDay()
    {
        Rule rule;
        rule.hardensOn = QDate(2027, 1, 1);
        QCOMPARE(rule.severityOn(QDate(2026, 12, 31)), Severity::Warning);
        QCOMPARE(rule.severityOn(QDate(2027, 1, 1)), Severity::Error);
    }

    void badPacksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray rule = QByteArray("{'id':'R1','version':1,'category':'record','severity':'error','message':'m','guidance':'g',"
                                           "'table':'hours','sql':'SELECT 1 AS key'}").replace('\'', '"');
        const auto pack = [](const QByteArray &rules, const QByteArray &schema = "return-v1") {
            return "{\"id\":\"p\",\"version\":1,\"schema\":\"" + schema + "\",\"rules\":[" + rules + "]}";
        };
        QVERIFY(readRulePack(pack(rule)));
        QTest::newRow("twice") << pack(rule + ',' + rule);
        QTest::newRow("other schema") << pack(rule, "return-v9");
        QTest::newRow("no table") << pack(QByteArray(rule).replace("\"hours\"", "\"person\""));
        QTest::newRow("no severity") << pack(QByteArray(rule).replace("\"error\"", "\"fatal\""));
        QTest::newRow("clock") << pack(QByteArray(rule).replace("SELECT 1", "SELECT date('now')"));
        QTest::newRow("unknown word") << pack(QByteArray(rule).replace("\"guidance\"", "\"guide\""));
        const auto speaks = [&](const QByteArray &words) { return pack(QByteArray(rule).replace("\"table\"", "\"otherLanguages\":" + words + ",\"table\"")); };
        QVERIFY(readRulePack(speaks("{\"fr\":{\"message\":\"m\",\"guidance\":\"g\"}}")));
        QTest::newRow("half a language") << speaks("{\"fr\":{\"message\":\"m\"}}");
        QTest::newRow("no languages") << speaks("\"fr\"");
        QTest::newRow("no JSON") << QByteArray("rules");
        QTest::newRow("large") << QByteArray(2 << 20, ' ');
    }
    void badPacksAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto pack = readRulePack(json);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::Input);
    }

    void aReturnFileComesBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"return.sqlite"_s);
        const ReturnData data = samplereturn::make();
        QVERIFY(writeReturnFile(path, data));
        QVERIFY(writeReturnFile(path, data)); // over the old one
        const auto back = readReturnFile(path);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message + back.error().detail));
        QVERIFY(*back == data);
        QVERIFY(!readReturnFile(path, {1 << 30, 10}));
        QVERIFY(!readReturnFile(path, {100, 1000}));
    }

    void whatIsNoReturnIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        QVERIFY(!readReturnFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        QVERIFY(!readReturnFile(path));
        QVERIFY(writeReturnFile(path, samplereturn::make()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        for (qsizetype size = 0; size < good.size(); size += 4096) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(good.first(size));
            file.close();
            QVERIFY(!readReturnFile(path));
        }
    }

    void filesOfOtherHandsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("deed");
        QTest::addColumn<QString>("word");
        QTest::newRow("another schema") << QByteArray("UPDATE return_info SET schema = 'return-v9'") << u"another schema"_s;
        QTest::newRow("nobody's") << QByteArray("UPDATE return_info SET centre_id = ''") << u"whose it is"_s;
        QTest::newRow("of no day") << QByteArray("UPDATE return_info SET as_of = '2026-02-30'") << u"of which day"_s;
        QTest::newRow("of two") << QByteArray("INSERT INTO return_info SELECT * FROM return_info") << u"another schema"_s;
        QTest::newRow("without a table") << QByteArray("DROP TABLE hours") << u"table or field"_s;
        QTest::newRow("without a field") << QByteArray("ALTER TABLE hours RENAME COLUMN minutes TO seconds") << u"table or field"_s;
        QTest::newRow("a fraction") << QByteArray("UPDATE hours SET minutes = 1.5") << u"hours"_s;
        QTest::newRow("bytes") << QByteArray("UPDATE hours SET month = x'00ff' WHERE rowid = 1") << u"hours"_s;
        QTest::newRow("a view for a table") << QByteArray("ALTER TABLE hours RENAME TO kept; CREATE VIEW hours AS SELECT * FROM kept") << u"table or field"_s;
    }
    void filesOfOtherHandsAreRefused()
    {
        QFETCH(QByteArray, deed);
        QFETCH(QString, word);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        QVERIFY(writeReturnFile(path, samplereturn::make()));
        {
            auto handle = SqliteHandle::open(SqliteHandle::Mode::Create, path);
            QVERIFY(handle);
            const auto done = handle->execute(deed);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
        const auto back = readReturnFile(path);
        QVERIFY(!back);
        QVERIFY2(back.error().message.contains(word), qPrintable(back.error().message));
    }

    void aFileOfAnotherWithNamesInItIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        QVERIFY(writeReturnFile(path, samplereturn::make()));
        {
            auto handle = SqliteHandle::open(SqliteHandle::Mode::Create, path);
            QVERIFY(handle);
            QVERIFY(handle->execute("UPDATE enrolments SET person = 'Rana Haddad' WHERE enrolment = (SELECT min(enrolment) FROM enrolments)"));
        }
        const auto back = readReturnFile(path);
        QVERIFY(!back);
        QVERIFY(back.error().message.contains("enrolments"_L1));
        QVERIFY(!back.error().message.contains("Rana"_L1));
    }
};

QTEST_APPLESS_MAIN(RuleEngineTest)
#include "tst_ruleengine.moc"
