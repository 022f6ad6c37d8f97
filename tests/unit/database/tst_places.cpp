// SPDX-License-Identifier: GPL-3.0-or-later
// Where a centre may live, what the drivers' codes mean to a person, how scripts are cut, and how rows are kept in the log.
#include "boundlist.h"
#include "migrations.h"
#include "place.h"
#include "rowimage.h"
#include "sqlerrors.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace warsha;
using namespace Qt::StringLiterals;

class PlacesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("parts"); ///< host, port, database, user, password, tls, shown
        QTest::newRow("whole") << u"postgresql://rana:s%40cret@server:6543/centre?sslmode=require"_s
                               << QStringList{u"server"_s, u"6543"_s, u"centre"_s, u"rana"_s, u"s@cret"_s, u"require"_s, u"postgresql://rana@server/centre"_s};
        QTest::newRow("short") << u"postgres://server/centre"_s
                               << QStringList{u"server"_s, u"5432"_s, u"centre"_s, u""_s, u""_s, u""_s, u"postgresql://server/centre"_s};
        QTest::newRow("socket") << u"postgresql://warsha@/centre?host=/run/postgresql"_s
                                << QStringList{u"/run/postgresql"_s, u"5432"_s, u"centre"_s, u"warsha"_s, u""_s, u""_s,
                                               u"postgresql://warsha@/run/postgresql/centre"_s};
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, parts);
        const auto place = readPlace(address);
        QVERIFY(place);
        QVERIFY(place->postgresql);
        QCOMPARE(QStringList({place->host, QString::number(place->port), place->database, place->user, place->password, place->tls, place->shown()}), parts);
    }
    void badAddressesAreShownWithoutThePassword_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"postgresql://rana:hunter2@server", "postgresql://rana:hunter2@server/", "postgresql://rana:hunter2@server/a/b",
                                    "postgresql://rana:hunter2@server:99999/a"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void badAddressesAreShownWithoutThePassword()
    {
        QFETCH(QString, address);
        const auto place = readPlace(address);
        QVERIFY(!place);
        QCOMPARE(place.error().kind, ErrorKind::Input);
        QVERIFY(place.error().message.contains(u"postgresql://user@host/database"));
        QVERIFY2(!place.error().message.contains(u"hunter2") && !place.error().detail.contains(u"hunter2"), qPrintable(place.error().message));
    }
    void twoNamesOfOneFileAreOnePlace()
    {
        const QString real = m_folder.filePath(u"real"_s), link = m_folder.filePath(u"link"_s);
        QVERIFY(QDir().mkpath(real) && QFile::link(real, link));
        QCOMPARE(readPlace(link + u"/new.warsha"_s)->file, readPlace(real + u"/new.warsha"_s)->file); // not there yet
        QFile file(real + u"/centre.warsha"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(readPlace(link + u"/centre.warsha"_s)->file, readPlace(real + u"/../real/centre.warsha"_s)->file);
        QVERIFY(QFile::link(file.fileName(), m_folder.filePath(u"alias.warsha"_s)));
        QCOMPARE(readPlace(m_folder.filePath(u"alias.warsha"_s))->file, readPlace(file.fileName())->file);
        QCOMPARE(readPlace(m_folder.filePath(u"absent/centre.warsha"_s)).error().kind, ErrorKind::NotFound);
        QVERIFY(readPlace(u"  "_s).error().message.contains(u".warsha"));
    }
    void cloudFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isCloud");
        QTest::newRow("Dropbox") << u"Dropbox"_s << true;
        QTest::newRow("any case") << u"dropbox"_s << true;
        QTest::newRow("business") << u"OneDrive - Ministry of Labour"_s << true;
        QTest::newRow("with a blank") << u"Google Drive"_s << true;
        QTest::newRow("Nextcloud") << u"Nextcloud"_s << true;
        QTest::newRow("a name that begins so") << u"Megan"_s << false;
        QTest::newRow("a name that holds it") << u"my dropbox notes"_s << false;
        QTest::newRow("ours") << u"Centre"_s << false;
    }
    void cloudFoldersAreRefused()
    {
        QFETCH(QString, folder);
        QFETCH(bool, isCloud);
        const QString inside = m_folder.filePath(folder + u"/deep/er"_s);
        QVERIFY(QDir().mkpath(inside));
        const auto checked = checkFolderIsLocal(inside + u"/centre.warsha"_s);
        QCOMPARE(!checked, isCloud);
        if (!checked)
            QVERIFY(checked.error().message.contains(folder) && checked.error().message.contains(u"PostgreSQL"));
    }

    void driverCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *code, SqlTrouble trouble, ErrorKind kind, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(code) << int(trouble) << int(kind) << QString::fromLatin1(word);
        };
        // https://www.postgresql.org/docs/15/errcodes-appendix.html and https://sqlite.org/rescode.html
        row("unique, server", "23505", SqlTrouble::UniqueClash, ErrorKind::Conflict, "exists already");
        row("unique, file", "2067", SqlTrouble::UniqueClash, ErrorKind::Conflict, "exists already");
        row("primary key, file", "1555", SqlTrouble::UniqueClash, ErrorKind::Conflict, "exists already");
        row("reference, server", "23503", SqlTrouble::ForeignKey, ErrorKind::Conflict, "refers to this record");
        row("reference, file", "787", SqlTrouble::ForeignKey, ErrorKind::Conflict, "refers to this record");
        row("not null, file", "1299", SqlTrouble::Other, ErrorKind::Storage, "could not do this");
        row("serialisation", "40001", SqlTrouble::Serialisation, ErrorKind::Conflict, "try again");
        row("deadlock", "40P01", SqlTrouble::Serialisation, ErrorKind::Conflict, "try again");
        row("connection failure", "08006", SqlTrouble::LineLost, ErrorKind::Storage, "does not answer");
        row("server stops", "57P01", SqlTrouble::LineLost, ErrorKind::Storage, "does not answer");
        row("disk full, server", "53100", SqlTrouble::DiskFull, ErrorKind::Storage, "disk is full");
        row("disk full, file", "13", SqlTrouble::DiskFull, ErrorKind::Storage, "disk is full");
        row("busy", "5", SqlTrouble::Locked, ErrorKind::Storage, "Another program");
        row("busy, extended", "517", SqlTrouble::Locked, ErrorKind::Storage, "Another program");
        row("read only, file", "8", SqlTrouble::ReadOnly, ErrorKind::Storage, "reading only");
        row("read only, extended", "1032", SqlTrouble::ReadOnly, ErrorKind::Storage, "reading only");
        row("read only, server", "25006", SqlTrouble::ReadOnly, ErrorKind::Storage, "reading only");
        row("corrupt", "11", SqlTrouble::Damaged, ErrorKind::Storage, "damaged");
        row("corrupt index", "779", SqlTrouble::Damaged, ErrorKind::Storage, "damaged");
        row("not a database", "26", SqlTrouble::Damaged, ErrorKind::Storage, "damaged");
        row("data corrupted, server", "XX001", SqlTrouble::Damaged, ErrorKind::Storage, "damaged");
        row("syntax, server", "42601", SqlTrouble::Other, ErrorKind::Storage, "could not do this");
        row("no code", "", SqlTrouble::Other, ErrorKind::Storage, "could not do this");
    }
    void driverCodes()
    {
        QFETCH(QString, code);
        QFETCH(int, trouble);
        QFETCH(int, kind);
        QFETCH(QString, word);
        const QSqlError error(u"driver"_s, u"database"_s, QSqlError::StatementError, code);
        QCOMPARE(int(troubleOf(error)), trouble);
        const Error told = sqlError(error, u"SELECT 1");
        QCOMPARE(int(told.kind), kind);
        QVERIFY2(told.message.contains(word), qPrintable(told.message));
        QVERIFY(told.detail.contains(u"SELECT 1"));
    }
    void aLostLineIsToldFromItsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("lost");
        for (const char *words : {"server closed the connection unexpectedly", "no connection to the server", "could not connect to server",
                                  "FATAL: terminating connection due to administrator command", "could not send data to server"})
            QTest::newRow(words) << QString::fromLatin1(words) << true;
        QTest::newRow("something else") << u"syntax error"_s << false;
    }
    void aLostLineIsToldFromItsWords()
    {
        QFETCH(QString, words);
        QFETCH(bool, lost);
        QCOMPARE(troubleOf(QSqlError(u"QPSQL"_s, words, QSqlError::ConnectionError)) == SqlTrouble::LineLost, lost);
        QCOMPARE(int(troubleOf(QSqlError())), int(SqlTrouble::None));
    }
    void detailsKeepNoValuesOfRows()
    {
        const QSqlError error(u"QPSQL"_s, u"ERROR: bad value\nDETAIL: Key (name)=(Rana Haddad) exists."_s, QSqlError::StatementError, u"42601"_s);
        const Error told = sqlError(error, QString(500, u's'));
        QVERIFY(!told.detail.contains(u"Rana") && !told.message.contains(u"Rana"));
        QVERIFY(told.detail.size() < 450);
    }

    void scriptsAreCutAtSemicolons_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("two") << u"A; B;"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("the last without one") << u"A;\nB\n"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("in a text") << u"INSERT 'a;b'; C"_s << QStringList{u"INSERT 'a;b'"_s, u"C"_s};
        QTest::newRow("doubled quotes") << u"INSERT 'it''s; so'; C"_s << QStringList{u"INSERT 'it''s; so'"_s, u"C"_s};
        QTest::newRow("in a name") << u"CREATE \"a;b\"; C"_s << QStringList{u"CREATE \"a;b\""_s, u"C"_s};
        QTest::newRow("quote in the other quote") << u"X \"it's\"; C"_s << QStringList{u"X \"it's\""_s, u"C"_s};
        QTest::newRow("in a comment") << u"A -- not; here's\n(1); B"_s << QStringList{u"A \n(1)"_s, u"B"_s};
        QTest::newRow("a comment in a text") << u"INSERT '--;'; C"_s << QStringList{u"INSERT '--;'"_s, u"C"_s};
        QTest::newRow("a comment at the end") << u"A; -- done;"_s << QStringList{u"A"_s};
        QTest::newRow("minus") << u"A 3-2; B"_s << QStringList{u"A 3-2"_s, u"B"_s};
        QTest::newRow("nothing") << u" ;; -- x\n"_s << QStringList();
    }
    void scriptsAreCutAtSemicolons()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(splitStatements(script), statements);
    }

    void imagesComeBack()
    {
        const QVariantMap row{{u"id"_s, u"a"_s}, {u"empty"_s, QString()}, {u"size"_s, std::numeric_limits<qint64>::min()}, {u"least"_s, -1},
                              {u"sealed"_s, QByteArray("\0\xff", 2)}, {u"none"_s, QVariant()}, {u"name"_s, u"سمير \U0001f600"_s}};
        const QVariantMap back = decodeImage(encodeImage(row));
        QCOMPARE(back.keys(), row.keys());
        for (const QString &column : row.keys()) {
            QCOMPARE(back.value(column).isNull(), row.value(column).isNull() && column != u"empty");
            if (!row.value(column).isNull())
                QCOMPARE(back.value(column), row.value(column));
        }
        QVERIFY(decodeImage({}).isEmpty());
        QVERIFY(decodeImage("no image").isEmpty());
        QVERIFY(decodeImage(encodeImage(row).chopped(1)).isEmpty());
    }
    void imagesAreComparedByValue_data()
    {
        QTest::addColumn<QVariantMap>("one");
        QTest::addColumn<QVariantMap>("other");
        QTest::addColumn<bool>("same");
        const QVariantMap row{{u"name"_s, u"a"_s}, {u"size"_s, 1LL}, {u"version"_s, 1LL}};
        const auto with = [row](const QString &column, const QVariant &value) {
            QVariantMap changed = row;
            changed[column] = value;
            return changed;
        };
        QTest::newRow("equal") << row << row << true;
        QTest::newRow("the version does not count") << row << with(u"version"_s, 9LL) << true;
        QTest::newRow("a value") << row << with(u"size"_s, 2LL) << false;
        QTest::newRow("null for a value") << row << with(u"size"_s, QVariant()) << false;
        QTest::newRow("one column more, null") << row << with(u"later"_s, QVariant()) << true;
        QTest::newRow("one column more, filled") << row << with(u"later"_s, u"x"_s) << false;
        QTest::newRow("one column less") << with(u"later"_s, u"x"_s) << row << false;
    }
    void imagesAreComparedByValue()
    {
        QFETCH(QVariantMap, one);
        QFETCH(QVariantMap, other);
        QFETCH(bool, same);
        QCOMPARE(sameImage(one, other, u"version"_s), same);
    }
    void listsAreBoundOneByOne()
    {
        const BoundList list({u"a"_s, u"b'; --"_s});
        QCOMPARE(list.placeholders(), u":v0, :v1"_s);
        QCOMPARE(list.bindings().size(), 2);
        QCOMPARE(list.bindings().at(1), Binding(":v1"_L1, u"b'; --"_s));
        QVERIFY(BoundList({}).placeholders().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
