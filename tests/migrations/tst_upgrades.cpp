// SPDX-License-Identifier: GPL-3.0-or-later
// Upgrades of the whole house: from every earlier set of migrations the schema becomes that of a fresh centre, with the rows
// that were there; what goes wrong in the middle changes nothing and says so. On each database.
#include "connection.h"
#include "migrations.h"
#include "testdatabase.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class UpgradesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;

    [[nodiscard]] Place place() const { return readPlace(m_test->location()).value(); }
    /// What an older program with only the first count migrations would have left, with one desk in it.
    Result<void> makeOlder(const QList<Migration> &known, qsizetype count)
    {
        m_test->close();
        if (m_test->isPostgresql()) {
            WARSHA_TRY(const auto server, Connection::open(place(), false, false));
            WARSHA_CHECK(server->execute(u"DROP SCHEMA public CASCADE"_s));
            WARSHA_CHECK(server->execute(u"CREATE SCHEMA public"_s));
        } else if (!QFile::remove(m_test->location())) {
            return failure(ErrorKind::Storage, u"the file cannot be removed"_s);
        }
        WARSHA_TRY(const auto older, Connection::open(place(), !m_test->isPostgresql(), false));
        WARSHA_CHECK(older->execute(u"CREATE TABLE schema_migration (module TEXT NOT NULL, number BIGINT NOT NULL, "
                                    "name TEXT NOT NULL, applied_at BIGINT NOT NULL, PRIMARY KEY (module, number))"_s));
        for (const Migration &migration : known.first(count)) {
            const QStringList statements = splitStatements(migration.sql);
            for (const QString &statement : statements)
                WARSHA_CHECK(older->execute(statement));
            WARSHA_CHECK(older->execute(u"INSERT INTO schema_migration (module, number, name, applied_at) VALUES ('%1', %2, '%3', 7)"_s
                                            .arg(migration.module).arg(migration.number).arg(migration.name)));
        }
        return older->execute(u"INSERT INTO desk (id, ordinal, first_seen) VALUES ('older', 1, 7)"_s);
    }
    /// Every table, column, constraint and index.
    [[nodiscard]] QStringList schema() const
    {
        const auto connection = Connection::open(place(), false, true);
        if (!connection)
            return {connection.error().message};
        const QString sql = m_test->isPostgresql()
            ? u"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || COALESCE(column_default, '') "
              "FROM information_schema.columns WHERE table_schema = 'public' "
              "UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' "
              "UNION ALL SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace"_s
            : u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master"_s;
        QStringList found;
        const auto read = (*connection)->visit(sql, [&](const QSqlQuery &row) { found.append(row.value(0).toString()); });
        found.sort();
        return read ? found : QStringList{read.error().detail};
    }
    [[nodiscard]] qint64 appliedCount(qint64 at) const
    {
        const auto connection = Connection::open(place(), false, true);
        const auto counted = (*connection)->single(u"SELECT COUNT(*) FROM schema_migration WHERE applied_at = %1"_s.arg(at));
        return counted ? counted->toLongLong() : -1;
    }
    [[nodiscard]] QString copyPath() const { return m_test->location() + u".before-upgrade"_s; }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
    }
    void cleanup() { m_test.reset(); }

    void numbersRunFromOneWithoutHoles()
    {
        QHash<QString, int> last;
        const QList<Migration> known = knownMigrations(m_test->isPostgresql());
        for (const Migration &migration : known) {
            QCOMPARE(migration.number, ++last[migration.module]);
            QVERIFY2(!splitStatements(migration.sql).isEmpty(), qPrintable(migration.name));
        }
        QVERIFY(last.size() >= 10);
        QCOMPARE(known.first().module, u"database"_s); // the log comes first
    }
    /// Rows of these go many at once (an import undone); each asks who refers to it, which must not read a whole table.
    void whatGoesInBulkIsFoundByIndex()
    {
        if (m_test->isPostgresql())
            return; // the same scripts
        m_test->close();
        const auto connection = Connection::open(place(), false, true);
        QVERIFY(connection);
        QStringList missing;
        int references = 0;
        const auto read = (*connection)->visit(
            u"SELECT m.name, f.\"from\", EXISTS (SELECT 1 FROM pragma_index_list(m.name) i, pragma_index_info(i.name) c "
             "WHERE c.seqno = 0 AND c.name = f.\"from\") FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' "
             "AND f.\"table\" IN ('person', 'enrolment', 'training_session', 'placement', 'hours_import', 'hour_entry', 'assessment_attempt')"_s,
            [&](const QSqlQuery &row) {
                ++references;
                if (!row.value(2).toBool())
                    missing.append(row.value(0).toString() + u'.' + row.value(1).toString());
            });
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(references > 12);
        QCOMPARE(missing, QStringList());
    }
    void everyOlderSchemaBecomesTheFreshOne()
    {
        m_test->close();
        const QStringList fresh = schema();
        QVERIFY2(fresh.size() > 60, qPrintable(fresh.join(u'\n')));
        const QList<Migration> known = knownMigrations(m_test->isPostgresql());
        const qsizetype step = m_test->isPostgresql() ? 4 : 1; // the same scripts; a server takes its time to drop a schema
        for (qsizetype count = 1; count <= known.size(); count += step) {
            const auto made = makeOlder(known, count);
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
            const auto opened = m_test->reopen();
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
            QCOMPARE(m_test->database().number(u"SELECT COUNT(*) FROM desk WHERE id = 'older'").value_or(-1), 1);
            m_test->close();
            QCOMPARE(schema(), fresh);
            QCOMPARE(appliedCount(7), count); // what was there was not done again
        }
    }
    void theCopyBeforeIsTheOldFile()
    {
        if (m_test->isPostgresql())
            return; // a server is backed up by other means
        const QList<Migration> known = knownMigrations(false);
        QVERIFY(makeOlder(known, 3));
        const QStringList before = schema();
        QVERIFY(m_test->reopen());
        QVERIFY(QFile::exists(copyPath()));
        Place copy = place();
        copy.file = copyPath();
        const auto opened = Connection::open(copy, false, true);
        QVERIFY(opened);
        QVERIFY((*opened)->damage().isEmpty());
        QCOMPARE((*opened)->single(u"SELECT COUNT(*) FROM sqlite_master"_s)->toLongLong(), before.size());
        QCOMPARE((*opened)->single(u"SELECT id FROM desk"_s)->toString(), u"older"_s);
        // A second upgrade makes its own copy in place of the former.
        QVERIFY(makeOlder(known, 5));
        QVERIFY(m_test->reopen());
    }
    void withoutACopyNothingIsChanged()
    {
        if (m_test->isPostgresql())
            return;
        QVERIFY(makeOlder(knownMigrations(false), 3));
        const QStringList before = schema();
        QVERIFY(QDir().mkpath(copyPath() + u"/in the way"_s));
        const auto refused = m_test->reopen();
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(schema(), before);
    }
    void aMigrationThatFailsIsTakenBackWhole()
    {
        const QList<Migration> known = knownMigrations(m_test->isPostgresql());
        const Migration &last = known.last();
        QVERIFY(makeOlder(known, known.size() - 1));
        // The last table that the last migration makes is in its way: the tables before it go back.
        static const QRegularExpression table(u"^CREATE TABLE (\\w+)"_s);
        QString taken;
        const QStringList statements = splitStatements(last.sql);
        for (const QString &statement : statements)
            if (const auto match = table.match(statement); match.hasMatch())
                taken = match.captured(1);
        QVERIFY(!taken.isEmpty());
        {
            const auto connection = Connection::open(place(), false, false);
            QVERIFY(connection && (*connection)->execute(u"CREATE TABLE %1 (other BIGINT)"_s.arg(taken)));
        }
        const QStringList before = schema();
        const auto refused = m_test->reopen();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(schema(), before);
        {
            const auto connection = Connection::open(place(), false, false);
            QVERIFY(connection && (*connection)->execute(u"DROP TABLE %1"_s.arg(taken)));
        }
        QVERIFY(m_test->reopen()); // and the next start does it
    }
    void anOlderCentreIsNotUpgradedByReading()
    {
        const QList<Migration> known = knownMigrations(m_test->isPostgresql());
        QVERIFY(makeOlder(known, known.size() - 1));
        const QStringList before = schema();
        const auto refused = m_test->reopen({.create = false, .readOnly = true, .desk = {}, .clock = {}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"older Warsha"), qPrintable(refused.error().message));
        QCOMPARE(schema(), before);
    }
    void newerNumbersAreRefusedByName()
    {
        m_test->close();
        {
            const auto connection = Connection::open(place(), false, false);
            QVERIFY(connection && (*connection)->execute(u"INSERT INTO schema_migration (module, number, name, applied_at) VALUES ('people', 99, 'x', 0)"_s));
        }
        const auto refused = m_test->reopen();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"people 99"), qPrintable(refused.error().message));
    }
    void aDatabaseOfSomethingElseIsNotTouched()
    {
        if (!m_test->isPostgresql())
            return; // files of other programs: see the tests of the database kit
        m_test->close();
        {
            const auto connection = Connection::open(place(), false, false);
            QVERIFY(connection && (*connection)->execute(u"DROP SCHEMA public CASCADE"_s) && (*connection)->execute(u"CREATE SCHEMA public"_s)
                    && (*connection)->execute(u"CREATE TABLE payroll (id BIGINT)"_s));
        }
        const QString location = m_test->location();
        for (const bool create : {false, true}) {
            const auto refused = Database::open(location, {.create = create, .readOnly = false, .desk = DeskId::make(), .clock = {}});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Input);
            QVERIFY(refused.error().message.contains(u"something else"));
        }
    }
};

QTEST_GUILESS_MAIN(UpgradesTest)
#include "tst_upgrades.moc"
