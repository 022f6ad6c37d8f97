// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh centre database for one test, on each database we promise:
//
//     void initTestCase_data() { TestDatabase::addEngines(); }
//     void init() { m_test = TestDatabase::make(); if (!m_test) QSKIP("no PostgreSQL server here"); }
//
// The schema is that of the storage rooms the test links. PostgreSQL is the private server of tests/support/postgresql.sh.
#pragma once

#include "database.h"
#include "fakeclock.h"

#include <QTemporaryDir>

namespace warsha {

class TestDatabase
{
public:
    /// Adds the global data column "engine": sqlite, postgresql.
    static void addEngines();
    /// For the engine of QFETCH_GLOBAL; null when there is no server.
    static std::unique_ptr<TestDatabase> make();
    static std::unique_ptr<TestDatabase> make(const QString &engine);
    ~TestDatabase();
    /// Where a new centre may be made: a file in the folder, or a database of the run's server; empty without a server.
    [[nodiscard]] static QString freshLocation(const QString &engine, const QString &folder);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] bool isPostgresql() const { return m_location.startsWith(QLatin1String("postgresql:")); }
    [[nodiscard]] FakeClock &clock() { return *m_clock; }
    [[nodiscard]] DeskId desk() const { return m_desk; }
    [[nodiscard]] Actor actor(const UserId &user) const { return {user, m_desk, OpId::make()}; }
    /// The folder of the SQLite file (and of nothing else).
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void close() { m_database.reset(); }
    Result<void> reopen(OpenOptions options = {});
    /// A second connection as from another desk (PostgreSQL only).
    Result<std::unique_ptr<Database>> another(const DeskId &desk);

private:
    TestDatabase() = default;
    QTemporaryDir m_folder;
    QString m_location;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    DeskId m_desk = DeskId::make();
    std::unique_ptr<Database> m_database;
};

} // namespace warsha
