// SPDX-License-Identifier: GPL-3.0-or-later
// How a SQLite file is opened: what is no centre is not touched, one program has it, every setting that keeps data safe is read
// back, and before the first write the whole file is read through.
#include "connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Database)
};

constexpr qint64 applicationId = 0x57525348; // "WRSH"

/// Reads the whole file over a connection of its own. The file does not change meanwhile: its lock is ours, and nobody writes who
/// has not waited for the end. So this connection takes no lock of SQLite's, which the other one holds.
Result<void> readBeside(const QString &file, const QString &name, const std::function<Result<void>(QSqlQuery &)> &read)
{
    Result<void> done;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        if (database.open()) {
            QSqlQuery query(database);
            const bool isReady = query.exec(u"PRAGMA trusted_schema = OFF"_s) && query.exec(u"PRAGMA cell_size_check = ON"_s);
            done = isReady ? read(query) : failure(sqlError(query.lastError(), u"open beside"));
        } else {
            done = failure(sqlError(database.lastError(), u"open beside"));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

bool pagesAreSound(const QString &file, const QString &name)
{
    return readBeside(file, name, [](QSqlQuery &query) -> Result<void> {
        if (query.exec(u"PRAGMA cache_size = -256"_s) // the whole file goes through once
            && query.exec(u"PRAGMA quick_check(1)"_s) && query.next() && query.value(0).toString() == "ok"_L1)
            return {};
        return failure(ErrorKind::Storage, {});
    }).has_value();
}

Result<void> vacuumInto(const QString &file, const QString &name, const QString &copy)
{
    return readBeside(file, name, [&copy](QSqlQuery &query) -> Result<void> {
        query.prepare(u"VACUUM INTO :file"_s);
        query.bindValue(u":file"_s, copy);
        return query.exec() ? Result<void>() : Result<void>(failure(sqlError(query.lastError(), u"VACUUM INTO")));
    });
}

/// Held as long as the centre is open for writing; says who holds it, or why it cannot be had.
Result<std::unique_ptr<CentreLock>> lockFor(const QFileInfo &centre)
{
    CentreLock::Attempt attempt = CentreLock::attempt(centre.filePath());
    if (attempt.lock)
        return std::move(attempt.lock);
    if (attempt.holder)
        return failure(ErrorKind::Storage,
                       Text::tr("%1 is open in another program already (%2, process %3 on %4). Close it there first.")
                           .arg(centre.fileName(), attempt.holder->program).arg(attempt.holder->pid).arg(attempt.holder->host));
    if (QStorageInfo(centre.absolutePath()).bytesAvailable() < 4096)
        return failure(ErrorKind::Storage, Text::tr("The disk with %1 is full, so the centre cannot be opened. Free some space "
                                                    "and try again.").arg(centre.absoluteFilePath()));
    return failure(ErrorKind::Storage, Text::tr("The folder %1 does not let a file be made in it, so the centre cannot be locked for "
                                                "writing.").arg(centre.absolutePath()));
}

} // namespace

Result<void> Connection::openSqlite(bool create)
{
    const QFileInfo info(m_place.file);
    if (!info.exists() && !create)
        return failure(ErrorKind::NotFound, Text::tr("There is no centre at %1.").arg(m_place.file));
    if (info.exists() && !create && info.size() == 0) // left by a disk that was full, or by a copy that was cut
        return failure(ErrorKind::Input, Text::tr("%1 is empty: it holds 0 bytes, and no centre.").arg(m_place.file));
    if (info.exists() && create && info.size() > 0)
        return failure(ErrorKind::Conflict, Text::tr("%1 exists already; it was not touched.").arg(m_place.file));
    WARSHA_CHECK(checkFolderIsLocal(m_place.file));
    WARSHA_CHECK(checkSqliteFile());
    m_fresh = !info.exists() || info.size() == 0;
    if (info.exists() && !info.isWritable()) {
        m_readOnly = true;
        m_damage = Text::tr("This file may only be read, so nothing can be saved.");
    }
    if (!m_readOnly) {
        WARSHA_TRY(m_lock, lockFor(info));
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_place.file);
    database.setConnectOptions(m_readOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return failure(remember(database.lastError(), u"open"));
    return applySqliteProfile();
}

Result<void> Connection::checkSqliteFile()
{
    QFile file(m_place.file);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, Text::tr("%1 cannot be read: %2").arg(m_place.file, file.errorString()));
    constexpr qint64 headerSize = 100;
    const QByteArray header = file.read(headerSize);
    const bool isSqlite = header.size() == headerSize && header.startsWith(QByteArrayView("SQLite format 3\0", 16));
    // Bytes 68 to 71 of the header are the application id (sqlite.org/fileformat2.html).
    const bool isOurs = isSqlite && qFromBigEndian<quint32>(header.constData() + 68) == quint32(applicationId);
    if (!isOurs)
        return failure(ErrorKind::Input, Text::tr("%1 is not a Warsha centre; it was not touched.").arg(m_place.file));
    return {};
}

Result<void> Connection::applySqliteProfile()
{
    if (m_fresh)
        WARSHA_CHECK(execute(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    struct Pragma {
        const char *name;
        const char *value;
        const char *readBack;
        bool writerOnly;
    };
    static constexpr Pragma profile[] = {
        {"locking_mode", "EXCLUSIVE", "exclusive", true}, {"journal_mode", "TRUNCATE", "truncate", true},
        {"synchronous", "FULL", "2", true},               {"foreign_keys", "ON", "1", false},
        {"secure_delete", "ON", "1", true},               {"temp_store", "MEMORY", "2", false},
        {"trusted_schema", "OFF", "0", false},            {"cell_size_check", "ON", "1", false},
        {"cache_size", "-32768", "-32768", false},
    };
    for (const Pragma &pragma : profile) {
        if (pragma.writerOnly && m_readOnly)
            continue;
        WARSHA_CHECK(setPragma(QString::fromLatin1(pragma.name), QString::fromLatin1(pragma.value), QLatin1StringView(pragma.readBack)));
    }
    m_unchecked = !m_fresh;
    return {};
}

Result<void> Connection::setPragma(const QString &name, const QString &value, QLatin1StringView readBack)
{
    WARSHA_CHECK(execute(u"PRAGMA %1 = %2"_s.arg(name, value)));
    WARSHA_TRY(const QVariant actual, single(u"PRAGMA "_s + name));
    if (actual.toString() != readBack)
        return failure(ErrorKind::Storage, Text::tr("The database refused a setting that keeps data safe (%1).").arg(name),
                       u"%1 is %2"_s.arg(name, actual.toString()));
    return {};
}

QString Connection::damage()
{
    checkPages();
    return m_damage;
}

bool Connection::isReadThrough()
{
    if (!m_unchecked)
        return true;
    if (!m_reading.valid())
        m_reading = std::async(std::launch::async, pagesAreSound, m_place.file, m_name + u"-pages"_s);
    if (m_reading.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return false;
    checkPages();
    return true;
}

bool Connection::isReadOnly()
{
    checkPages();
    return m_readOnly;
}

std::shared_future<Result<void>> Connection::copyTo(const QString &file)
{
    if (m_lock) {
        m_copying.append(std::async(std::launch::async, vacuumInto, m_place.file, m_name + u"-copy-"_s + makeConnectionNumber(), file).share());
        return m_copying.last();
    }
    // Another program may write to what was opened for reading only: not without SQLite's own lock.
    std::promise<Result<void>> copied;
    const auto done = run(u"VACUUM INTO :file", {{":file"_L1, file}});
    if (done)
        (*done)->query.finish();
    copied.set_value(done ? Result<void>() : Result<void>(failure(done.error())));
    return copied.get_future().share();
}

void Connection::waitForCopies()
{
    for (const auto &copying : std::exchange(m_copying, {}))
        copying.wait();
}

/// A damaged file may be read only.
void Connection::checkPages()
{
    if (!std::exchange(m_unchecked, false))
        return;
    if (m_reading.valid() && m_reading.get())
        return; // otherwise this connection looks for itself
    const auto small = execute(u"PRAGMA cache_size = -256"_s); // the whole file goes through once
    const auto checked = single(u"PRAGMA quick_check(1)"_s);
    const auto usual = execute(u"PRAGMA cache_size = -32768"_s);
    Q_UNUSED(small) // the size of the cache is no matter of safety
    Q_UNUSED(usual)
    if (checked && checked->toString() == "ok"_L1)
        return;
    if (!checked && m_trouble == SqlTrouble::Locked) { // says nothing about the file: whoever writes is told that it is locked
        m_unchecked = true;
        return;
    }
    m_damage = Text::tr("This file is damaged: it can be read, but nothing is written to it. Restore the newest backup.");
    m_readOnly = true;
    const auto guarded = execute(u"PRAGMA query_only = ON"_s);
    Q_UNUSED(guarded) // a second wall behind isReadOnly()
}

} // namespace warsha
