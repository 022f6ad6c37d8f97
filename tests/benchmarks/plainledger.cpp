// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainledger.h"

#include "cborwriter.h"

#include <QElapsedTimer>

#include <sodium.h>
#include <sqlite3.h>

#include <cstdio>
#include <ctime>
#include <cstdlib>

namespace warsha {

namespace {
void check(int code, sqlite3 *database)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "plain SQLite: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

class Plain
{
public:
    explicit Plain(const QString &file)
    {
        check(sqlite3_open(file.toUtf8().constData(), &m_database), m_database);
        for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                                   "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-32768"})
            run(pragma);
    }
    ~Plain() { sqlite3_close(m_database); }
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), m_database); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr), m_database);
        return statement;
    }
    void step(sqlite3_stmt *statement) { check(sqlite3_step(statement), m_database); }

private:
    sqlite3 *m_database = nullptr;
};

void bind(sqlite3_stmt *statement, int at, const std::string &text)
{
    sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
}

/// The image of the row as the log keeps it: a CBOR map of column to value.
QByteArray imageOf(const PlainEntry &entry)
{
    CborWriter writer(512);
    writer.map(21);
    const auto text = [&writer](const char *column, const std::string &value) {
        writer.utf8(column);
        writer.utf8(QByteArrayView(value.data(), qsizetype(value.size())));
    };
    const auto number = [&writer](const char *column, long long value) {
        writer.utf8(column);
        writer.integer(value);
    };
    const auto null = [&writer](const char *column) {
        writer.utf8(column);
        writer.null();
    };
    text("id", entry.id);
    text("enrolment_id", entry.enrolment);
    text("mode", entry.mode);
    text("day", entry.day);
    null("session_id");
    null("placement_id");
    number("starts", entry.starts);
    number("ends", entry.ends);
    number("planned", entry.planned);
    number("minutes", entry.minutes);
    text("source", entry.source);
    text("grade", entry.grade);
    text("recorded_by", entry.author);
    number("recorded_at", entry.recordedAt);
    null("task");
    null("confirmed_by");
    null("confirmed_on");
    number("locked", entry.locked);
    null("reverses");
    null("import_id");
    number("version", 1);
    return writer.result();
}

struct Chain {
    std::string desk;
    long long ordinal = 0;
    long long number = 0;
    unsigned char hash[crypto_hash_sha256_BYTES] = {};

    void add(const PlainEntry &entry, const QByteArray &image)
    {
        CborWriter writer(96 + image.size());
        writer.array(7);
        writer.utf8(QByteArrayView(desk.data(), qsizetype(desk.size())));
        writer.integer(number);
        writer.utf8("hour_entry");
        writer.utf8(QByteArrayView(entry.id.data(), qsizetype(entry.id.size())));
        writer.integer(0);
        writer.bytes({});
        writer.bytes(image);
        const QByteArray &head = writer.result();
        crypto_hash_sha256_state state;
        crypto_hash_sha256_init(&state);
        static const char domain[] = "warsha change 1\n";
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(domain), sizeof domain - 1);
        crypto_hash_sha256_update(&state, hash, sizeof hash);
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(head.constData()), size_t(head.size()));
        crypto_hash_sha256_final(&state, hash);
    }
};

Chain chainOf(Plain &plain, const std::string &desk)
{
    Chain chain;
    chain.desk = desk;
    sqlite3_stmt *const head = plain.prepare("SELECT d.ordinal, s.last_entry, s.hash FROM desk d JOIN change_step s ON s.desk = d.ordinal "
                                             "WHERE d.id = ? ORDER BY s.number DESC LIMIT 1");
    bind(head, 1, desk);
    plain.step(head);
    chain.ordinal = sqlite3_column_int64(head, 0);
    chain.number = sqlite3_column_int64(head, 1);
    std::memcpy(chain.hash, sqlite3_column_blob(head, 2), sizeof chain.hash);
    sqlite3_finalize(head);
    return chain;
}

void bindEntry(sqlite3_stmt *statement, const PlainEntry &entry)
{
    bind(statement, 1, entry.id);
    bind(statement, 2, entry.enrolment);
    bind(statement, 3, entry.mode);
    bind(statement, 4, entry.day);
    sqlite3_bind_int64(statement, 5, entry.starts);
    sqlite3_bind_int64(statement, 6, entry.ends);
    sqlite3_bind_int64(statement, 7, entry.planned);
    sqlite3_bind_int64(statement, 8, entry.minutes);
    bind(statement, 9, entry.source);
    bind(statement, 10, entry.grade);
    bind(statement, 11, entry.author);
    sqlite3_bind_int64(statement, 12, entry.recordedAt);
    sqlite3_bind_int64(statement, 13, entry.locked);
}
} // namespace

std::vector<PlainEntry> plainEntries(const QList<HourEntry> &entries)
{
    std::vector<PlainEntry> plain;
    plain.reserve(size_t(entries.size()));
    for (const HourEntry &each : entries)
        plain.push_back({each.id.toText().toStdString(), each.enrolment.toText().toStdString(), modeCode(each.mode).toStdString(),
                         each.day.toString(Qt::ISODate).toStdString(), hourSourceCode(each.source).toStdString(),
                         evidenceGradeCode(each.grade).toStdString(), each.recordedBy.toText().toStdString(), each.starts.value_or(0),
                         each.ends.value_or(0), each.plannedMinutes, each.minutes, each.recordedAt, each.locked});
    return plain;
}

double insertPlain(const QString &file, const std::string &desk, const std::vector<PlainEntry> &entries)
{
    Plain plain(file);
    QElapsedTimer timer;
    timer.start();
    plain.run("BEGIN IMMEDIATE");
    Chain chain = desk.empty() ? Chain() : chainOf(plain, desk);
    sqlite3_stmt *const row = plain.prepare(
        "INSERT INTO hour_entry (id, enrolment_id, mode, day, session_id, placement_id, starts, ends, planned, minutes, source, grade, "
        "recorded_by, recorded_at, confirmed_by, confirmed_on, locked, reverses, import_id, version) "
        "VALUES (?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, NULL, NULL, 1)");
    sqlite3_stmt *const log = plain.prepare(
        "INSERT INTO change_entry (desk, number, table_name, row_id, kind, before_image, after_image, hash) "
        "VALUES (?, ?, 'hour_entry', ?, 0, NULL, ?, ?)");
    for (const PlainEntry &entry : entries) {
        bindEntry(row, entry);
        plain.step(row);
        sqlite3_reset(row);
        if (desk.empty())
            continue;
        const QByteArray image = imageOf(entry);
        ++chain.number;
        chain.add(entry, image);
        sqlite3_bind_int64(log, 1, chain.ordinal);
        sqlite3_bind_int64(log, 2, chain.number);
        bind(log, 3, entry.id);
        sqlite3_bind_blob(log, 4, image.constData(), int(image.size()), SQLITE_STATIC);
        sqlite3_bind_blob(log, 5, chain.hash, sizeof chain.hash, SQLITE_STATIC);
        plain.step(log);
        sqlite3_reset(log);
    }
    sqlite3_finalize(row);
    sqlite3_finalize(log);
    plain.run("COMMIT");
    return double(timer.nsecsElapsed()) / 1e6;
}

bool sameLedger(const QString &a, const QString &b)
{
    Plain plain(a);
    plain.run(("ATTACH '" + b.toUtf8() + "' AS other").constData());
    const char *const differences =
        "SELECT (SELECT COUNT(*) FROM (SELECT * FROM main.hour_entry EXCEPT SELECT * FROM other.hour_entry)) + "
        "(SELECT COUNT(*) FROM (SELECT * FROM main.change_entry EXCEPT SELECT * FROM other.change_entry)) + "
        "ABS((SELECT COUNT(*) FROM main.change_entry) - (SELECT COUNT(*) FROM other.change_entry))";
    sqlite3_stmt *const statement = plain.prepare(differences);
    plain.step(statement);
    const long long found = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return found == 0;
}

double sumPlain(const QString &file)
{
    Plain plain(file);
    sqlite3_stmt *const statement = plain.prepare("SELECT enrolment_id, mode, SUM(minutes) FROM hour_entry GROUP BY enrolment_id, mode");
    double best = 0;
    for (int i = 0; i < 2; ++i) { // the second with warm pages
        const std::clock_t begin = std::clock();
        long long all = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            all += sqlite3_column_int64(statement, 2) + sqlite3_column_bytes(statement, 0) + sqlite3_column_bytes(statement, 1);
        best = double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        sqlite3_reset(statement);
        if (all == 0)
            std::fprintf(stderr, "nothing to sum\n");
    }
    sqlite3_finalize(statement);
    return best;
}

} // namespace warsha
