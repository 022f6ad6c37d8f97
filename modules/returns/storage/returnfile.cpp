// SPDX-License-Identifier: GPL-3.0-or-later
#include "returnfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

// What the tables beside the schema are. Names of the schema's own tables and fields are constants of ours.
constexpr const char *sideTables[] = {"return_info (schema TEXT NOT NULL, centre_id TEXT NOT NULL, as_of TEXT NOT NULL)",
                                      "code_list (list TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (list, code))",
                                      "collected (table_name TEXT PRIMARY KEY, collected INTEGER NOT NULL)"};
constexpr const char *readInfo = "SELECT schema, centre_id, as_of FROM return_info";

QByteArray latin(QLatin1StringView text)
{
    return QByteArray(text.data(), text.size());
}

QByteArray fieldList(const ReturnTable &table)
{
    QByteArrayList names;
    for (const ReturnField &field : table.fields)
        names.append(latin(field.name));
    return names.join(", ");
}

QByteArray createSql(const QByteArray &database, const ReturnTable &table)
{
    QByteArrayList columns;
    QByteArrayList key;
    for (const ReturnField &field : table.fields) {
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Flag;
        columns.append(latin(field.name) + (number ? " INTEGER" : " TEXT"));
        if (key.size() < table.keyFields)
            key.append(latin(field.name));
    }
    return "CREATE TABLE " + database + '.' + latin(table.name) + " (" + columns.join(", ") + ", PRIMARY KEY (" + key.join(", ") + "))";
}

// Rules join by ids: each id that does not lead the key has an index.
Result<void> createIndexes(SqliteHandle &handle, const QByteArray &database, const ReturnTable &table)
{
    for (const ReturnField &field : table.fields.subspan(1)) {
        if (field.type != FieldType::Id && field.type != FieldType::Pseudonym)
            continue;
        WARSHA_CHECK(handle.execute("CREATE INDEX " + database + '.' + latin(table.name) + "_by_" + latin(field.name) + " ON "
                                    + latin(table.name) + " (" + latin(field.name) + ')'));
    }
    return {};
}

void bind(sqlite3_stmt *statement, int place, const ReturnValue &value)
{
    if (const qint64 *number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(statement, place, *number);
    } else if (const QString *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        sqlite3_bind_text(statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(statement, place);
    }
}

Result<void> insertRows(SqliteHandle &handle, const QByteArray &into, qsizetype columns, const QList<ReturnRow> &rows)
{
    const QByteArray marks = QByteArray("?, ").repeated(columns).chopped(2);
    WARSHA_TRY(const SqliteStatement statement, handle.prepare("INSERT INTO " + into + " VALUES (" + marks + ')'));
    for (const ReturnRow &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            bind(statement.get(), int(i) + 1, row[i]);
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            return failure(handle.error(QCoreApplication::translate("ReturnFile", "The return file cannot be written.")));
        sqlite3_reset(statement.get());
    }
    return {};
}

QList<ReturnRow> codeRows()
{
    QList<ReturnRow> rows;
    for (const CodeList &list : returnCodeLists()) {
        for (const QLatin1StringView code : list.codes)
            rows.append({QString(list.name), QString(code)});
    }
    return rows;
}

QList<ReturnRow> collectedRows()
{
    QList<ReturnRow> rows;
    for (const ReturnTable &table : returnTables())
        rows.append({QString(table.name), qint64(table.collected)});
    return rows;
}

Result<void> fillAll(SqliteHandle &handle, const QByteArray &database, const ReturnData &data)
{
    for (const char *table : sideTables)
        WARSHA_CHECK(handle.execute("CREATE TABLE " + database + '.' + table));
    const QList<ReturnRow> info{{QString(returnSchemaName), data.centre, data.asOf.toString(Qt::ISODate)}};
    WARSHA_CHECK(insertRows(handle, database + ".return_info", 3, info));
    WARSHA_CHECK(insertRows(handle, database + ".code_list", 2, codeRows()));
    WARSHA_CHECK(insertRows(handle, database + ".collected", 2, collectedRows()));
    for (const ReturnTable &table : returnTables()) {
        WARSHA_CHECK(handle.execute(createSql(database, table)));
        WARSHA_CHECK(insertRows(handle, database + '.' + latin(table.name), qsizetype(table.fields.size()), data.tables.value(table.name)));
        WARSHA_CHECK(createIndexes(handle, database, table));
    }
    return {};
}

tl::unexpected<Error> noReturn(const QString &why, const QString &detail = {})
{
    return failure(ErrorKind::Input, QCoreApplication::translate("ReturnFile", "This file is not a return that can be read: %1").arg(why), detail);
}

ReturnValue valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    default: return std::monostate();
    }
}

Result<QList<ReturnRow>> readRows(const SqliteHandle &handle, const QByteArray &sql, qint64 most)
{
    const Result<SqliteStatement> statement = handle.prepare(sql);
    if (!statement)
        return noReturn(QCoreApplication::translate("ReturnFile", "a table or field of the schema is missing."), statement.error().detail);
    QList<ReturnRow> rows;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement->get())) == SQLITE_ROW) {
        if (rows.size() >= most)
            return noReturn(QCoreApplication::translate("ReturnFile", "it has too many rows."));
        ReturnRow row;
        for (int i = 0; i < sqlite3_column_count(statement->get()); ++i)
            row.append(valueAt(statement->get(), i));
        rows.append(row);
    }
    if (code != SQLITE_DONE)
        return noReturn(QCoreApplication::translate("ReturnFile", "it is damaged."), handle.error({}).detail);
    return rows;
}

Result<void> readInto(ReturnData &data, const SqliteHandle &handle, const ReturnFileLimits &limits)
{
    WARSHA_TRY(const QList<ReturnRow> sound, readRows(handle, "PRAGMA quick_check(1)", 2));
    if (sound.size() != 1 || sound.first().first() != ReturnValue(u"ok"_s))
        return noReturn(QCoreApplication::translate("ReturnFile", "it is damaged."));
    WARSHA_TRY(const QList<ReturnRow> info, readRows(handle, readInfo, 2));
    if (info.size() != 1 || info.first().first() != ReturnValue(QString(returnSchemaName)))
        return noReturn(QCoreApplication::translate("ReturnFile", "it is of another schema than %1.").arg(returnSchemaName));
    const QString *centre = std::get_if<QString>(&info.first()[1]);
    const QString *asOf = std::get_if<QString>(&info.first()[2]);
    data.centre = centre ? *centre : QString();
    data.asOf = asOf ? QDate::fromString(*asOf, Qt::ISODate) : QDate();
    if (data.centre.isEmpty() || !data.asOf.isValid())
        return noReturn(QCoreApplication::translate("ReturnFile", "it does not say whose it is, or of which day."));
    qint64 left = limits.rows;
    for (const ReturnTable &table : returnTables()) {
        WARSHA_TRY(const QList<ReturnRow> rows, readRows(handle, "SELECT " + fieldList(table) + " FROM " + latin(table.name), left));
        left -= rows.size();
        if (!rows.isEmpty())
            data.tables.insert(table.name, rows);
    }
    return {};
}

} // namespace

Result<void> fillReturnDatabase(SqliteHandle &handle, const QByteArray &database, const ReturnData &data)
{
    WARSHA_CHECK(handle.execute("BEGIN"));
    const Result<void> filled = fillAll(handle, database, data);
    const Result<void> ended = handle.execute(filled ? "COMMIT" : "ROLLBACK");
    return filled ? ended : filled;
}

Result<void> writeReturnFile(const QString &path, const ReturnData &data)
{
    const QString beside = path + u".part"_s;
    QFile::remove(beside);
    Result<void> written;
    {
        WARSHA_TRY(SqliteHandle handle, SqliteHandle::open(SqliteHandle::Mode::Create, beside));
        WARSHA_CHECK(handle.execute("PRAGMA synchronous=FULL"));
        written = fillReturnDatabase(handle, "main", data);
    }
    // std::rename replaces what is there in one step; QFile::rename does not.
    if (written && std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    QFile::remove(beside);
    if (!written)
        return written;
    return failure(ErrorKind::Storage, QCoreApplication::translate("ReturnFile", "The return file %1 cannot be written.").arg(path));
}

Result<ReturnData> readReturnFile(const QString &path, const ReturnFileLimits &limits)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > limits.bytes)
        return noReturn(info.isFile() ? QCoreApplication::translate("ReturnFile", "it is too large.")
                                      : QCoreApplication::translate("ReturnFile", "there is no such file."));
    WARSHA_TRY(const SqliteHandle handle, SqliteHandle::open(SqliteHandle::Mode::Read, path));
    ReturnData data;
    WARSHA_CHECK(readInto(data, handle, limits));
    sortReturn(data);
    WARSHA_CHECK(checkReturn(data));
    return data;
}

} // namespace warsha
