// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDriver>

#include <atomic>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Database)
};

constexpr qsizetype mostStatements = 256;

/// A null QString or QByteArray is an empty value here; NULL is an invalid QVariant, and nothing else.
QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("", 0)) : value;
    default:
        return value;
    }
}

} // namespace

Connection::Connection(Place place, bool readOnly)
    : m_place(std::move(place))
    , m_name(u"warsha-"_s + makeConnectionNumber())
    , m_readOnly(readOnly)
{
}

QString Connection::makeConnectionNumber()
{
    static std::atomic<quint64> number = 0;
    return QString::number(++number);
}

Connection::~Connection()
{
    waitForCopies();
    m_statements.clear();
    if (QSqlDatabase database = driver(); database.isValid())
        database.close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const Place &place, bool create, bool readOnly)
{
    std::unique_ptr<Connection> connection(new Connection(place, readOnly));
    if (place.postgresql)
        WARSHA_CHECK(connection->openPostgresql(create));
    else
        WARSHA_CHECK(connection->openSqlite(create));
    return connection;
}

Result<void> Connection::openPostgresql(bool create)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    database.setHostName(m_place.host);
    database.setPort(m_place.port);
    database.setDatabaseName(m_place.database);
    database.setUserName(m_place.user);
    database.setPassword(m_place.password);
    QString options = u"connect_timeout=10"_s;
    if (!m_place.tls.isEmpty())
        options += u";sslmode="_s + m_place.tls;
    database.setConnectOptions(options);
    if (!database.open()) {
        const QString text = database.lastError().databaseText() + database.lastError().driverText();
        if (create && text.contains("does not exist"_L1)) {
            WARSHA_CHECK(createPostgresqlDatabase());
            database.setDatabaseName(m_place.database);
            database.open();
        }
    }
    if (!database.isOpen()) {
        const QString text = database.lastError().databaseText() + database.lastError().driverText();
        return failure(text.contains("does not exist"_L1) ? ErrorKind::NotFound : ErrorKind::Storage,
                       Text::tr("The centre at %1 cannot be reached.").arg(m_place.shown()),
                       text.section(u'\n', 0, 0).left(300));
    }
    for (const QString &setting : {u"SET client_min_messages = error"_s, u"SET timezone = 'UTC'"_s,
                                   u"SET synchronous_commit = on"_s, u"SET client_encoding = 'UTF8'"_s})
        WARSHA_CHECK(execute(setting));
    if (m_readOnly)
        WARSHA_CHECK(execute(u"SET default_transaction_read_only = on"_s));
    return checkPostgresqlDatabase();
}

Result<void> Connection::createPostgresqlDatabase()
{
    static const QRegularExpression plainName(u"^[a-z_][a-z0-9_-]{0,62}\\z"_s);
    if (!plainName.match(m_place.database).hasMatch())
        return failure(ErrorKind::Input,
                       Text::tr("\"%1\" is not a name for a new database: use small letters, digits, - and _.").arg(m_place.database));
    QSqlDatabase database = driver();
    database.setDatabaseName(u"postgres"_s);
    if (!database.open())
        return failure(remember(database.lastError(), u"open postgres"));
    WARSHA_CHECK(execute(u"CREATE DATABASE \"%1\" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"_s.arg(
        m_place.database)));
    database.close();
    return {};
}

Result<void> Connection::checkPostgresqlDatabase()
{
    WARSHA_TRY(const QVariant fit, single(u"SELECT CASE WHEN pg_encoding_to_char(encoding) = 'UTF8' AND datcollate = 'C' THEN 1 ELSE 0 END"
                                          " FROM pg_database WHERE datname = current_database()"_s));
    if (fit.toInt() != 1)
        return failure(ErrorKind::Storage,
                       Text::tr("The database %1 was not made for Warsha: it needs the encoding UTF8 and the collation C "
                                "(CREATE DATABASE ... TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C').")
                           .arg(m_place.shown()));
    WARSHA_TRY(const QVariant tables, single(u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"_s));
    WARSHA_TRY(const QVariant ours, single(u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_migration'"_s));
    m_fresh = tables.toInt() == 0;
    if (!m_fresh && ours.toInt() == 0)
        return failure(ErrorKind::Input,
                       Text::tr("The database %1 holds something else; it was not touched.").arg(m_place.shown()));
    return {};
}

Result<const QSet<QString> *> Connection::hashedColumns()
{
    if (!m_hashedColumns) {
        WARSHA_TRY(Prepared *const found, run(u"SELECT table_name, column_name FROM change_hashed", {}));
        m_hashedColumns.emplace();
        while (found->query.next())
            m_hashedColumns->insert(found->query.value(0).toString() + u'.' + found->query.value(1).toString());
        found->query.finish();
    }
    return &*m_hashedColumns;
}

Result<void> Connection::reconnect()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_trouble = SqlTrouble::None;
    return m_place.postgresql ? openPostgresql(false)
                              : Result<void>(failure(ErrorKind::Storage, Text::tr("The centre's file was closed.")));
}

Result<void> Connection::ensureOpen()
{
    return driver().isOpen() ? Result<void>() : reconnect();
}

Error Connection::remember(const QSqlError &error, QStringView sql)
{
    m_trouble = troubleOf(error);
    return sqlError(error, sql);
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(driver());
    if (!query.exec(sql))
        return failure(remember(query.lastError(), sql));
    return {};
}

Result<QVariant> Connection::single(const QString &sql)
{
    QSqlQuery query(driver());
    if (!query.exec(sql))
        return failure(remember(query.lastError(), sql));
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish();
    return value;
}

Result<void> Connection::visit(const QString &sql, const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query(driver());
    query.setForwardOnly(!m_place.postgresql);
    if (!query.exec(sql))
        return failure(remember(query.lastError(), sql));
    while (query.next())
        row(query);
    query.finish();
    return {};
}

Result<Prepared *> Connection::prepared(QStringView sql)
{
    const QString text = sql.toString();
    if (const auto found = m_statements.constFind(text); found != m_statements.constEnd())
        return found->get();
    if (m_statements.size() >= mostStatements)
        m_statements.clear();
    auto statement = std::make_shared<Prepared>(Prepared{QSqlQuery(driver()), {}, false});
    // QPSQL's forward-only mode would leave an answer on the wire; SQLite's saves a copy.
    statement->query.setForwardOnly(!m_place.postgresql);
    if (!statement->query.prepare(text))
        return failure(remember(statement->query.lastError(), sql));
    m_statements.insert(text, statement);
    return statement.get();
}

Result<Prepared *> Connection::run(QStringView sql, const QList<std::pair<QLatin1StringView, QVariant>> &values)
{
    WARSHA_TRY(Prepared *const statement, prepared(sql));
    for (const auto &[name, value] : values)
        statement->query.bindValue(name, bindable(value));
    if (!statement->query.exec()) {
        const Error error = remember(statement->query.lastError(), sql);
        statement->query.finish();
        return failure(error);
    }
    return statement;
}

Result<void> Connection::runPositional(const QString &sql, const QVariantList &values)
{
    WARSHA_TRY(Prepared *const statement, prepared(sql));
    for (int i = 0; i < values.size(); ++i)
        statement->query.bindValue(i, bindable(values[i]));
    const bool done = statement->query.exec();
    const QSqlError error = statement->query.lastError();
    statement->query.finish();
    if (!done)
        return failure(remember(error, sql));
    return {};
}

} // namespace warsha
