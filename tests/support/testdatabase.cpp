// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QTest>

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

TestDatabase::~TestDatabase() = default;

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
