// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo by row images: each change of the step, newest first, is turned round, after a look that the row still
// is as the step left it. The turning round is a step of its own, logged and chained like any other.
#include "changelog.h"
#include "connection.h"
#include "logwriter.h"
#include "rowimage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Result<LoggedStep> ChangeLog::undo(const Actor &actor)
{
    return takeBack(actor, Direction::Undo);
}

Result<LoggedStep> ChangeLog::redo(const Actor &actor)
{
    return takeBack(actor, Direction::Redo);
}

Error ChangeLog::refusal(const QString &table, const QString &row) const
{
    const QString name = m_names ? m_names->nameOf(table, row) : QString();
    return {ErrorKind::Conflict,
            name.isEmpty() ? Database::tr("This cannot be undone: one of its records was changed later.")
                           : Database::tr("This cannot be undone: %1 was changed later.").arg(name),
            u"%1 %2"_s.arg(table, row)};
}

Result<LoggedStep> ChangeLog::takeBack(const Actor &actor, Direction direction)
{
    WARSHA_TRY(const std::optional<LoggedStep> before, takenBackBy(actor.op));
    if (before) // the same op again, such as a double click: nothing more is done, and what was done is told
        return *before;
    WARSHA_TRY(const std::optional<LoggedStep> step, nextStep(actor, direction));
    if (!step)
        return failure(ErrorKind::NotFound, direction == Direction::Undo ? Database::tr("There is nothing to undo.")
                                                                         : Database::tr("There is nothing to redo."));
    RunningStep running{LogWriter(*m_database.m_connection),
                              {StepId(), {step->verb, step->ids, false}, actor,
                               direction == Direction::Undo ? StepKind::Undo : StepKind::Redo, step->id},
                              {}};
    WARSHA_TRY(const Committed done, m_database.perform(running, [&] { return reverse(*step, running.writer); }));
    Q_UNUSED(done)
    return *step;
}

Result<void> ChangeLog::reverse(const LoggedStep &step, LogWriter &writer) const
{
    WARSHA_TRY(const QList<LoggedChange> changes,
               m_database.all(u"SELECT e.table_name, e.row_id, e.kind, e.before_image, e.after_image FROM change_entry e "
                              "JOIN change_step s ON s.desk = e.desk AND e.number BETWEEN s.first_entry AND s.last_entry "
                              "WHERE s.id = :step ORDER BY e.number DESC",
                              {{":step"_L1, step.id.toText()}}, [](const Row &row) {
                                  return LoggedChange{{}, row.text("table_name"_L1), row.text("row_id"_L1),
                                                      LoggedChange::Kind(row.integer("kind"_L1)),
                                                      decodeImage(row.bytes("before_image"_L1)),
                                                      decodeImage(row.bytes("after_image"_L1))};
                              }));
    for (qsizetype i = 0; i < changes.size();) {
        qsizetype end = i + 1; // a run of inserts of one table goes in few statements
        const bool isInsert = changes[i].kind == LoggedChange::Kind::Insert;
        while (isInsert && end < changes.size() && changes[end].kind == LoggedChange::Kind::Insert
               && changes[end].table == changes[i].table)
            ++end;
        if (isInsert)
            WARSHA_CHECK(reverseInserts(changes.mid(i, end - i), writer));
        else
            WARSHA_CHECK(reverseOne(changes[i], writer));
        i = end;
    }
    return {};
}

Result<void> ChangeLog::reverseInserts(const QList<LoggedChange> &inserts, LogWriter &writer) const
{
    const QString &table = inserts.first().table;
    QStringList ids;
    QList<QVariantMap> rows;
    for (const LoggedChange &change : inserts) {
        WARSHA_TRY(const QVariantMap current, writer.readRow(table, change.row));
        if (current.isEmpty() || !sameImage(current, change.after, u"version"_s))
            return failure(refusal(table, change.row));
        ids.append(change.row);
        rows.append(current);
    }
    const auto removed = writer.removeRows(table, ids, rows);
    if (!removed && removed.error().kind == ErrorKind::Conflict) // something newer still refers to one of them
        return failure(refusal(table, ids.first()));
    return removed;
}

Result<void> ChangeLog::reverseOne(const LoggedChange &change, LogWriter &writer) const
{
    if (change.kind == LoggedChange::Kind::KeyMade || change.kind == LoggedChange::Kind::KeyDestroyed)
        return {}; // a key without its record opens nothing, and a redo needs it; a destroyed key never comes back
    WARSHA_TRY(const QVariantMap current, writer.readRow(change.table, change.row));
    if (change.kind == LoggedChange::Kind::Delete) {
        if (!current.isEmpty() || !isWholeImage(change.before))
            return failure(refusal(change.table, change.row));
        return writer.restore(change.table, change.row, change.before, change.before.value(u"version"_s).toLongLong() + 1);
    }
    if (current.isEmpty() || !sameImage(current, change.after, u"version"_s))
        return failure(refusal(change.table, change.row));
    Fields fields;
    QList<QByteArray> names;
    names.reserve(current.size());
    for (auto it = current.cbegin(); it != current.cend(); ++it) {
        const QVariant before = change.before.value(it.key());
        if (it.key() == "version"_L1 || it.key() == "id"_L1 || (before.isNull() == it.value().isNull() && before == it.value()))
            continue;
        if (it.key().endsWith(hashedSuffix))
            return failure(refusal(change.table, change.row));
        names.append(it.key().toLatin1());
        fields.append({QLatin1StringView(names.last()), before});
    }
    const QByteArray table = change.table.toLatin1();
    return writer.update(QLatin1StringView(table), change.row, current.value(u"version"_s).toLongLong(), fields);
}

} // namespace warsha
