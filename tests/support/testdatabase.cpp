// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// The address of the run's private server with a database name put in; empty when there is no server.
QString addressOf(const QString &database)
{
    QFile file(qEnvironmentVariable("WARSHA_TEST_POSTGRESQL_FOLDER") + u"/address"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed().replace(u"/postgres?"_s, u"/%1?"_s.arg(database));
}

/// A run makes hundreds of databases of 8 MB: left standing they filled the disk of the machine that ran them.
void drop(const QUrl &address)
{
    const QString name = u"drop "_s + address.path();
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        server.setHostName(QUrlQuery(address).queryItemValue(u"host"_s, QUrl::FullyDecoded));
        server.setUserName(address.userName());
        server.setDatabaseName(u"postgres"_s);
        QSqlQuery query(server);
        if (!server.open() || !query.exec(u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_s.arg(address.path().mid(1))))
            qWarning("a database of the tests stays: %s", qPrintable(server.lastError().text() + query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

void TestDatabase::addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

QString TestDatabase::freshLocation(const QString &engine, const QString &folder)
{
    return engine == "sqlite"_L1 ? folder + u"/centre.warsha"_s : addressOf(u"t_"_s + QUuid::createUuid().toString(QUuid::Id128));
}

std::unique_ptr<TestDatabase> TestDatabase::make()
{
    QFETCH_GLOBAL(QString, engine);
    return make(engine);
}

std::unique_ptr<TestDatabase> TestDatabase::make(const QString &engine)
{
    std::unique_ptr<TestDatabase> test(new TestDatabase);
    test->m_location = freshLocation(engine, test->m_folder.path());
    if (test->m_location.isEmpty())
        return nullptr;
    OpenOptions options;
    options.create = true;
    const auto opened = test->reopen(options);
    if (!opened)
        qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    return test;
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (isPostgresql())
        drop(QUrl(m_location));
}

Result<void> TestDatabase::reopen(OpenOptions options)
{
    m_database.reset();
    options.desk = m_desk;
    options.clock = m_clock;
    WARSHA_TRY(m_database, Database::open(m_location, options));
    return {};
}

Result<std::unique_ptr<Database>> TestDatabase::another(const DeskId &desk)
{
    OpenOptions options;
    options.desk = desk;
    options.clock = m_clock;
    return Database::open(m_location, options);
}

} // namespace warsha
