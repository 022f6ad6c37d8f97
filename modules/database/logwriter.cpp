// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwriter.h"

#include "cborwriter.h"
#include "rowimage.h"
#include "sign.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlRecord>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Database)
};

/// Rows of one multi-row statement. SQLite looks a placeholder's name up in a list while it prepares, so that a long
/// statement costs more than it saves; PostgreSQL is a round trip away. Both stay far under 30,000 bound values.
qsizetype rowsAtOnce(const Connection &connection, qsizetype width)
{
    const qsizetype values = connection.isPostgresql() ? 8000 : 800;
    return qMax<qsizetype>(1, values / width);
}

QVariant plain(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QVariant(value.toBool() ? 1 : 0) : value;
}

/// "(?,?,1),(?,?,1)" for rows of a width; tail is the constant end of each row, such as the first version.
QString placeholders(qsizetype rows, qsizetype width, const QString &tail)
{
    QString row = u"("_s;
    for (qsizetype i = 0; i < width; ++i)
        row += i == 0 ? "?"_L1 : ",?"_L1;
    row += tail + u')';
    QString all;
    all.reserve(rows * (row.size() + 1));
    for (qsizetype i = 0; i < rows; ++i)
        all += (i == 0 ? u""_s : u","_s) + row;
    return all;
}

Result<void> stale(QLatin1StringView table)
{
    return failure(ErrorKind::Conflict,
                   Text::tr("Somebody else changed this record meanwhile; nothing was saved. Look at both values and choose."),
                   table);
}

} // namespace

QByteArray entryHash(const QByteArray &previous, const QString &desk, qint64 number, QStringView table, const QString &row,
                     EntryKind kind, const QByteArray &before, const QByteArray &after)
{
    CborWriter writer(96 + before.size() + after.size());
    writer.array(7);
    writer.text(desk);
    writer.integer(number);
    writer.text(table);
    writer.text(row);
    writer.integer(int(kind));
    writer.bytes(before);
    writer.bytes(after);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("warsha change 1\n"));
    hash.addData(previous);
    hash.addData(writer.result());
    return hash.result();
}

QByteArray stepHash(const QByteArray &previous, const StepHashInput &step)
{
    CborWriter writer(256);
    writer.array(13);
    for (const QString &text : {step.desk, step.id, step.op, step.user, step.verb, step.ids, step.undoes})
        writer.text(text);
    for (const qint64 value : {step.number, step.at, step.kind, step.first, step.last})
        writer.integer(value);
    writer.boolean(step.final);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("warsha step 1\n"));
    hash.addData(previous);
    hash.addData(writer.result());
    return hash.result();
}

Result<void> LogWriter::begin(const DeskId &desk, qint64 now)
{
    m_deskId = desk.toText();
    WARSHA_TRY(m_hashed, m_connection->hashedColumns());
    WARSHA_TRY(Prepared *const known, m_connection->run(u"SELECT ordinal FROM desk WHERE id = :id", {{":id"_L1, m_deskId}}));
    m_desk = known->query.next() ? known->query.value(0).toLongLong() : 0;
    known->query.finish();
    if (m_desk == 0) {
        WARSHA_TRY(const QVariant last, m_connection->single(u"SELECT COALESCE(MAX(ordinal), 0) FROM desk"_s));
        m_desk = last.toLongLong() + 1;
        WARSHA_TRY(Prepared *const made, m_connection->run(u"INSERT INTO desk (id, ordinal, first_seen) VALUES (:id, :ordinal, :now)",
                                                          {{":id"_L1, m_deskId}, {":ordinal"_L1, m_desk}, {":now"_L1, now}}));
        made->query.finish();
    }
    WARSHA_TRY(Prepared *const head,
               m_connection->run(u"SELECT number, last_entry, hash FROM change_step WHERE desk = :desk ORDER BY number DESC LIMIT 1",
                                {{":desk"_L1, m_desk}}));
    if (head->query.next()) {
        m_step = head->query.value(0).toLongLong() + 1;
        m_first = head->query.value(1).toLongLong() + 1;
        m_hash = head->query.value(2).toByteArray();
    }
    head->query.finish();
    m_next = m_first;
    return {};
}

Result<void> LogWriter::finish(const StepRecord &record, qint64 now)
{
    if (!hasWritten())
        return {};
    const StepHashInput input{m_deskId, m_step, record.id.toText(), record.actor.op.toText(), record.actor.user.toText(),
                              record.step.verb, record.step.ids.join(u'\n'), now, int(record.kind), record.step.final,
                              record.undoes.toText(), m_first, m_next - 1};
    m_hash = stepHash(m_hash, input);
    WARSHA_TRY(Prepared *const done,
               m_connection->run(u"INSERT INTO change_step (id, desk, number, op, user_id, verb, ids, at, kind, final, undoes, "
                                "first_entry, last_entry, hash) VALUES (:id, :desk, :number, :op, :user, :verb, :ids, :at, "
                                ":kind, :final, :undoes, :first, :last, :hash)",
                                {{":id"_L1, input.id}, {":desk"_L1, m_desk}, {":number"_L1, input.number}, {":op"_L1, input.op},
                                 {":user"_L1, input.user}, {":verb"_L1, input.verb}, {":ids"_L1, input.ids},
                                 {":at"_L1, input.at}, {":kind"_L1, input.kind}, {":final"_L1, input.final},
                                 {":undoes"_L1, input.undoes.isEmpty() ? QVariant() : QVariant(input.undoes)},
                                 {":first"_L1, input.first}, {":last"_L1, input.last}, {":hash"_L1, m_hash}}));
    done->query.finish();
    return {};
}

bool LogWriter::isHashed(const QString &table, const QString &column) const
{
    return !m_hashed->isEmpty() && m_hashed->contains(table + u'.' + column);
}

std::pair<QString, QVariant> LogWriter::logged(const QString &table, const QString &column, const QVariant &value) const
{
    if (!isHashed(table, column))
        return {column, value};
    return {column + hashedSuffix, value.isNull() ? QVariant() : QVariant(sha256(value.toByteArray()))};
}

QByteArray LogWriter::chained(QLatin1StringView table, const Entry &entry, qint64 number)
{
    m_hash = entryHash(m_hash, m_deskId, number, QString(table), entry.row, entry.kind, entry.before, entry.after);
    return m_hash;
}

Result<void> LogWriter::log(QLatin1StringView table, QList<Entry> entries)
{
    m_tables.insert(QString(table));
    const Entry &first = entries.first(); // all of one call are of one kind
    const bool hasBefore = !first.before.isEmpty();
    const bool hasAfter = !first.after.isEmpty();
    // What is the same for all rows stands in the statement: our own numbers and table names, each a constant.
    const QString head = u"INSERT INTO change_entry (number, row_id, hash%1%2, desk, kind, table_name) VALUES "_s.arg(
        hasBefore ? u", before_image"_s : QString(), hasAfter ? u", after_image"_s : QString());
    const QString tail = u",%1,%2,'%3'"_s.arg(m_desk).arg(int(first.kind)).arg(table);
    const qsizetype width = 3 + (hasBefore ? 1 : 0) + (hasAfter ? 1 : 0);
    const qsizetype chunk = rowsAtOnce(*m_connection, width);
    for (qsizetype from = 0; from < entries.size(); from += chunk) {
        const qsizetype count = qMin(chunk, entries.size() - from);
        QVariantList values;
        values.reserve(count * width);
        for (qsizetype i = from; i < from + count; ++i) {
            const Entry &entry = entries[i];
            const qint64 number = m_next++;
            values << number << entry.row << chained(table, entry, number);
            if (hasBefore)
                values << entry.before;
            if (hasAfter)
                values << entry.after;
        }
        WARSHA_CHECK(m_connection->runPositional(head + placeholders(count, width, tail), values));
    }
    return {};
}

Result<void> LogWriter::insert(QLatin1StringView table, const Fields &fields)
{
    Batch batch{table, {}, {{}}};
    for (const Field &field : fields) {
        batch.columns.append(field.column);
        batch.rows[0].append(field.value);
    }
    return insertMany(batch);
}

Result<void> LogWriter::insertMany(const Batch &batch)
{
    if (batch.rows.isEmpty())
        return {};
    const qsizetype width = batch.columns.size();
    const qsizetype idColumn = batch.columns.indexOf("id"_L1);
    Q_ASSERT_X(idColumn >= 0, "insertMany", batch.table.data());
    const bool isUniform = std::ranges::all_of(batch.rows, [&](const QVariantList &row) { return row.size() == width; });
    Q_ASSERT_X(isUniform, "insertMany", "rows are not as wide as the columns");
    QString columns;
    for (const QLatin1StringView column : batch.columns)
        columns += column + ", "_L1;
    const QString head = u"INSERT INTO %1 (%2version) VALUES "_s.arg(batch.table, columns);
    const qsizetype chunk = rowsAtOnce(*m_connection, width);
    QList<QByteArray> names;
    QList<bool> hashed;
    for (const QLatin1StringView column : batch.columns) {
        hashed.append(isHashed(QString(batch.table), QString(column)));
        names.append(QByteArray(column.data(), column.size()) + (hashed.last() ? hashedSuffix.data() : ""));
    }
    for (qsizetype from = 0; from < batch.rows.size(); from += chunk) {
        const qsizetype count = qMin(chunk, batch.rows.size() - from);
        QVariantList values;
        values.reserve(count * width);
        QList<Entry> entries;
        entries.reserve(count);
        for (qsizetype i = from; i < from + count; ++i) {
            CborWriter image(512);
            image.map(width + 1);
            for (qsizetype c = 0; c < width; ++c) {
                const QVariant value = plain(batch.rows[i][c]);
                image.utf8(names[c]);
                writeImageValue(image, hashed[c] && !value.isNull() ? QVariant(sha256(value.toByteArray())) : value);
                values.append(value);
            }
            image.utf8("version");
            image.integer(1);
            entries.append({batch.rows[i][idColumn].toString(), EntryKind::Insert, {}, image.result()});
        }
        WARSHA_CHECK(m_connection->runPositional(head + placeholders(count, width, u",1"_s), values));
        WARSHA_CHECK(log(batch.table, std::move(entries)));
    }
    return {};
}

Result<QVariantMap> LogWriter::readRow(const QString &table, const QString &id)
{
    WARSHA_TRY(Prepared *const found, m_connection->run(u"SELECT * FROM %1 WHERE id = :id"_s.arg(table), {{":id"_L1, id}}));
    QVariantMap row;
    if (found->query.next()) {
        const QSqlRecord record = found->query.record();
        for (int i = 0; i < record.count(); ++i) {
            const auto [name, value] = logged(table, record.fieldName(i), record.isNull(i) ? QVariant() : found->query.value(i));
            row.insert(name, value);
        }
    }
    found->query.finish();
    return row;
}

Result<void> LogWriter::update(QLatin1StringView table, const QString &id, qint64 version, const Fields &fields)
{
    WARSHA_TRY(const QVariantMap before, readRow(QString(table), id));
    const qint64 found = before.value(u"version"_s).toLongLong();
    if (before.isEmpty() || (version != anyVersion && version != found))
        return stale(table);
    QVariantMap after = before;
    QString assignments;
    QList<std::pair<QLatin1StringView, QVariant>> values{{":id"_L1, id}, {":found"_L1, found}};
    QList<QByteArray> names; // placeholders must outlive the views on them
    names.reserve(fields.size());
    for (const Field &field : fields) {
        const QVariant value = plain(field.value);
        names.append(QByteArray(":v_") + QByteArray(field.column.data(), field.column.size()));
        assignments += u"%1 = %2, "_s.arg(field.column, QLatin1StringView(names.last()));
        values.append({QLatin1StringView(names.last()), value});
        const auto [name, image] = logged(QString(table), QString(field.column), value);
        after[name] = image;
    }
    after[u"version"_s] = found + 1;
    WARSHA_TRY(Prepared *const done,
               m_connection->run(u"UPDATE %1 SET %2version = version + 1 WHERE id = :id AND version = :found"_s.arg(table, assignments), values));
    const int touched = done->query.numRowsAffected();
    done->query.finish();
    if (touched != 1)
        return stale(table);
    return log(table, {{id, EntryKind::Update, encodeImage(before), encodeImage(after)}});
}

Result<void> LogWriter::remove(QLatin1StringView table, const QString &id, qint64 version)
{
    WARSHA_TRY(const QVariantMap before, readRow(QString(table), id));
    if (before.isEmpty() || (version != anyVersion && version != before.value(u"version"_s).toLongLong()))
        return stale(table);
    return removeRows(QString(table), {id}, {before});
}

Result<void> LogWriter::removeRows(const QString &table, const QStringList &ids, const QList<QVariantMap> &rows)
{
    const qsizetype chunk = rowsAtOnce(*m_connection, 1);
    const QByteArray name = table.toLatin1();
    for (qsizetype from = 0; from < ids.size(); from += chunk) {
        const QStringList part = ids.mid(from, chunk);
        QVariantList values;
        QList<Entry> entries;
        for (qsizetype i = 0; i < part.size(); ++i) {
            values.append(part[i]);
            entries.append({part[i], EntryKind::Delete, encodeImage(rows[from + i]), {}});
        }
        WARSHA_CHECK(m_connection->runPositional(
            u"DELETE FROM %1 WHERE id IN %2"_s.arg(table, placeholders(1, part.size(), {})), values));
        WARSHA_CHECK(log(QLatin1StringView(name), std::move(entries)));
    }
    return {};
}

Result<void> LogWriter::restore(const QString &table, const QString &id, const QVariantMap &row, qint64 version)
{
    QVariantMap full = row;
    full[u"version"_s] = version;
    QVariantList values;
    for (const QVariant &value : std::as_const(full))
        values.append(value);
    WARSHA_CHECK(m_connection->runPositional(u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table, QStringList(full.keys()).join(u", "_s),
                                                                                   placeholders(1, full.size(), {})),
                                            values));
    const QByteArray name = table.toLatin1();
    return log(QLatin1StringView(name), {{id, EntryKind::Insert, {}, encodeImage(full)}});
}

Result<void> LogWriter::writeKeys(const Batch &batch, const QString &tail)
{
    const qsizetype width = batch.columns.size();
    QStringList columns;
    for (const QLatin1StringView column : batch.columns)
        columns.append(QString(column));
    const qsizetype chunk = rowsAtOnce(*m_connection, width);
    for (qsizetype from = 0; from < batch.rows.size(); from += chunk) {
        const qsizetype count = qMin(chunk, batch.rows.size() - from);
        QVariantList values;
        for (qsizetype i = from; i < from + count; ++i)
            for (const QVariant &value : batch.rows[i])
                values.append(plain(value));
        WARSHA_CHECK(m_connection->runPositional(u"INSERT INTO %1 (%2) VALUES %3%4"_s.arg(QString(batch.table), columns.join(u", "_s),
                                                                                        placeholders(count, width, {}), tail),
                                                values));
    }
    return {};
}

Result<void> LogWriter::insertKeys(const Batch &batch)
{
    if (batch.rows.isEmpty())
        return {};
    WARSHA_CHECK(writeKeys(batch, {}));
    const qsizetype idColumn = batch.columns.indexOf("id"_L1);
    QList<Entry> entries;
    for (const QVariantList &row : batch.rows)
        entries.append({row[idColumn].toString(), EntryKind::KeyMade, {}, {}});
    return log(batch.table, std::move(entries));
}

Result<void> LogWriter::rewrapKeys(const Batch &batch)
{
    QStringList assignments;
    for (const QLatin1StringView column : batch.columns)
        if (column != "id"_L1)
            assignments.append(u"%1 = excluded.%1"_s.arg(column));
    return writeKeys(batch, u" ON CONFLICT (id) DO UPDATE SET "_s + assignments.join(u", "_s));
}

Result<void> LogWriter::destroyKey(QLatin1StringView table, const QString &id)
{
    WARSHA_CHECK(m_connection->runPositional(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {id}));
    return log(table, {{id, EntryKind::KeyDestroyed, {}, {}}});
}

} // namespace warsha
