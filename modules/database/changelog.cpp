// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include "boundlist.h"
#include "connection.h"
#include "logwriter.h"
#include "rowimage.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView stepColumns =
    u"SELECT s.id, d.id AS desk_id, s.user_id, s.verb, s.ids, s.at, s.final, s.kind, s.undoes, s.first_entry, s.last_entry, "
    "u.id AS undone_by FROM change_step s JOIN desk d ON d.ordinal = s.desk LEFT JOIN change_step u ON u.undoes = s.id ";

constexpr QStringView firstRowSql =
    u"SELECT s.id, e.table_name, e.row_id FROM change_step s JOIN change_entry e ON e.desk = s.desk AND e.number = "
    "(SELECT MIN(f.number) FROM change_entry f WHERE f.desk = s.desk AND f.number BETWEEN s.first_entry AND s.last_entry AND f.kind < 3) "
    "WHERE s.id IN (%1)";

LoggedStep toStep(const Row &row)
{
    LoggedStep step;
    step.id = row.id<StepId>("id"_L1);
    step.desk = row.id<DeskId>("desk_id"_L1);
    step.user = row.id<UserId>("user_id"_L1);
    step.verb = row.text("verb"_L1);
    step.ids = row.text("ids"_L1).split(u'\n', Qt::SkipEmptyParts);
    step.at = row.integer("at"_L1);
    step.final = row.flag("final"_L1);
    step.kind = LoggedStep::Kind(row.integer("kind"_L1));
    step.undoes = row.id<StepId>("undoes"_L1);
    step.undoneBy = row.id<StepId>("undone_by"_L1);
    step.changes = row.integer("last_entry"_L1) - row.integer("first_entry"_L1) + 1;
    return step;
}

} // namespace

Result<std::optional<LoggedStep>> ChangeLog::undoable(const Actor &actor) const
{
    return nextStep(actor, Direction::Undo);
}

Result<std::optional<LoggedStep>> ChangeLog::redoable(const Actor &actor) const
{
    return nextStep(actor, Direction::Redo);
}

Result<QList<LoggedStep>> ChangeLog::ownSteps(const Actor &actor) const
{
    constexpr int farthest = 1000; // steps looked back at: 200 can be undone, each with its undo and redo
    return m_database.all(stepColumns.toString() + u"WHERE d.id = :desk AND s.user_id = :user AND s.kind <> 3 "
                          "ORDER BY s.number DESC LIMIT %1"_s.arg(farthest),
                          {{":desk"_L1, actor.desk.toText()}, {":user"_L1, actor.user.toText()}}, toStep);
}

Result<UndoWay> ChangeLog::undoWay(const Actor &actor) const
{
    WARSHA_TRY(const QList<LoggedStep> own, ownSteps(actor));
    UndoWay way;
    for (const LoggedStep &step : own) {
        if (step.kind == LoggedStep::Kind::Undo || !step.undoneBy.isNull())
            continue;
        if (step.final && !m_apart.contains(step.verb)) {
            way.end = step;
            break;
        }
        way.steps.append(step);
    }
    return way;
}

Result<std::optional<LoggedStep>> ChangeLog::finalStep(const Actor &actor) const
{
    WARSHA_TRY(const QList<LoggedStep> own, ownSteps(actor));
    for (const LoggedStep &step : own)
        if (step.kind != LoggedStep::Kind::Undo && step.undoneBy.isNull())
            return step.final ? std::optional(step) : std::nullopt;
    return std::nullopt;
}

Result<std::optional<LoggedStep>> ChangeLog::nextStep(const Actor &actor, Direction direction) const
{
    if (direction == Direction::Undo) {
        WARSHA_TRY(const UndoWay way, undoWay(actor));
        const auto found = std::ranges::find_if(way.steps, [](const LoggedStep &step) { return !step.final; });
        return found == way.steps.end() ? std::nullopt : std::optional(*found);
    }
    WARSHA_TRY(const QList<LoggedStep> own, ownSteps(actor));
    for (const LoggedStep &step : own) {
        if (step.kind == LoggedStep::Kind::Normal)
            return std::nullopt; // a new step ends what could be brought again, also when it was itself undone and brought again
        if (step.kind == LoggedStep::Kind::Undo && step.undoneBy.isNull())
            return step;
    }
    return std::nullopt;
}

Result<std::optional<LoggedStep>> ChangeLog::takenBackBy(const OpId &op) const
{
    return m_database.first(stepColumns.toString() + u"WHERE u.op = :op"_s, {{":op"_L1, op.toText()}}, toStep);
}

Result<QList<LoggedStep>> ChangeLog::steps(int limit, qint64 offset) const
{
    return m_database.all(stepColumns.toString() + u"ORDER BY s.at DESC, s.number DESC LIMIT :limit OFFSET :offset"_s,
                          {{":limit"_L1, limit}, {":offset"_L1, offset}}, toStep);
}

Result<QList<StepId>> ChangeLog::stepIds(const StepFilter &filter) const
{
    if (filter.verbs && filter.verbs->isEmpty())
        return QList<StepId>();
    const BoundList verbs(filter.verbs.value_or(QStringList()));
    QStringList conditions;
    Bindings bindings = verbs.bindings();
    if (filter.verbs)
        conditions.append(u"verb IN (%1)"_s.arg(verbs.placeholders()));
    if (!filter.user.isNull()) {
        conditions.append(u"user_id = :user"_s);
        bindings.append({":user"_L1, filter.user.toText()});
    }
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    return m_database.all(u"SELECT id FROM change_step %1 ORDER BY at DESC, number DESC"_s.arg(where), bindings,
                          [](const Row &row) { return row.id<StepId>("id"_L1); });
}

Result<QList<LoggedStep>> ChangeLog::stepsOf(const QList<StepId> &ids) const
{
    QStringList texts;
    for (const StepId &id : ids)
        texts.append(id.toText());
    QList<LoggedStep> steps;
    WARSHA_CHECK(BoundList::each(m_database, stepColumns.toString() + u"WHERE s.id IN (%1)"_s, texts,
                                 [&](const Row &row) { steps.append(toStep(row)); }));
    QHash<StepId, std::pair<QString, QString>> firsts;
    WARSHA_CHECK(BoundList::each(m_database, firstRowSql.toString(), texts, [&](const Row &row) {
        firsts.insert(row.id<StepId>("id"_L1), {row.text("table_name"_L1), row.text("row_id"_L1)});
    }));
    for (LoggedStep &step : steps)
        std::tie(step.table, step.row) = firsts.value(step.id);
    return steps;
}

Result<QList<LoggedChange>> ChangeLog::historyOf(const QString &table, const QString &row) const
{
    return m_database.all(
        u"SELECT s.id, d.id AS desk_id, s.user_id, s.verb, s.ids, s.at, s.final, s.kind, s.undoes, s.first_entry, s.last_entry, "
        "u.id AS undone_by, e.kind AS entry_kind, e.table_name, e.row_id, e.before_image, e.after_image "
        "FROM change_entry e JOIN change_step s ON s.desk = e.desk AND e.number BETWEEN s.first_entry AND s.last_entry "
        "JOIN desk d ON d.ordinal = s.desk LEFT JOIN change_step u ON u.undoes = s.id "
        "WHERE e.row_id = :row AND e.table_name = :table ORDER BY s.at DESC, s.number DESC, e.number DESC",
        {{":row"_L1, row}, {":table"_L1, table}}, [](const Row &found) {
            return LoggedChange{toStep(found), found.text("table_name"_L1), found.text("row_id"_L1),
                                LoggedChange::Kind(found.integer("entry_kind"_L1)),
                                decodeImage(found.bytes("before_image"_L1)), decodeImage(found.bytes("after_image"_L1))};
        });
}

Result<qint64> ChangeLog::entryCount() const
{
    return m_database.number(u"SELECT COALESCE(SUM(last_entry - first_entry + 1), 0) FROM change_step");
}

Result<QByteArray> ChangeLog::head() const
{
    WARSHA_TRY(const auto found,
               m_database.first(u"SELECT s.hash FROM change_step s JOIN desk d ON d.ordinal = s.desk WHERE d.id = :desk "
                                "ORDER BY s.number DESC LIMIT 1",
                                {{":desk"_L1, m_database.desk().toText()}}, [](const Row &row) { return row.bytes("hash"_L1); }));
    return found.value_or(QByteArray());
}

namespace {

struct Broken {
    QString where;
    void at(const QString &desk, qint64 number)
    {
        if (where.isEmpty())
            where = u"%1/%2"_s.arg(desk).arg(number);
    }
};

} // namespace

Result<ChainCheck> ChangeLog::verify() const
{
    ChainCheck check;
    WARSHA_TRY(const auto desks, m_database.all(u"SELECT id, ordinal FROM desk ORDER BY ordinal", {}, [](const Row &row) {
        return std::pair(row.text("id"_L1), row.integer("ordinal"_L1));
    }));
    for (const auto &[desk, ordinal] : desks)
        WARSHA_CHECK(verifyDesk(desk, ordinal, check));
    return check;
}

Result<void> ChangeLog::verifyDesk(const QString &desk, qint64 ordinal, ChainCheck &check) const
{
    struct StepRow {
        StepHashInput input;
        QByteArray hash;
    };
    WARSHA_TRY(const QList<StepRow> steps,
               m_database.all(u"SELECT * FROM change_step WHERE desk = :desk ORDER BY number", {{":desk"_L1, ordinal}},
                              [&](const Row &row) {
                                  return StepRow{{desk, row.integer("number"_L1), row.text("id"_L1), row.text("op"_L1),
                                                  row.text("user_id"_L1), row.text("verb"_L1), row.text("ids"_L1),
                                                  row.integer("at"_L1), row.integer("kind"_L1), row.flag("final"_L1),
                                                  row.text("undoes"_L1), row.integer("first_entry"_L1), row.integer("last_entry"_L1)},
                                                 row.bytes("hash"_L1)};
                              }));
    Broken broken;
    QByteArray hash;
    qint64 expected = 1;
    qsizetype at = 0;
    const auto closeSteps = [&](qint64 nextEntry) {
        while (at < steps.size() && steps[at].input.last < nextEntry) {
            hash = stepHash(hash, steps[at].input);
            const bool fits = steps[at].input.number == at + 1 && hash == steps[at].hash;
            if (!fits)
                broken.at(desk, steps[at].input.last);
            hash = steps[at].hash;
            ++at;
        }
    };
    WARSHA_CHECK(m_database.each(
        u"SELECT number, table_name, row_id, kind, before_image, after_image, hash FROM change_entry WHERE desk = :desk ORDER BY number",
        {{":desk"_L1, ordinal}}, [&](const Row &row) {
            const qint64 number = row.value(0).toLongLong();
            closeSteps(number);
            hash = entryHash(hash, desk, number, row.value(1).toString(), row.value(2).toString(), EntryKind(row.value(3).toInt()),
                             row.value(4).toByteArray(), row.value(5).toByteArray());
            const QByteArray stored = row.value(6).toByteArray();
            const bool inStep = at < steps.size() && number >= steps[at].input.first && number <= steps[at].input.last;
            if (number != expected || hash != stored || !inStep)
                broken.at(desk, number);
            hash = stored;
            expected = number + 1;
            ++check.entries;
        }));
    closeSteps(std::numeric_limits<qint64>::max());
    if (!steps.isEmpty() && steps.last().input.last != expected - 1)
        broken.at(desk, expected);
    if (!broken.where.isEmpty()) {
        check.intact = false;
        if (check.firstBroken.isEmpty())
            check.firstBroken = broken.where;
    }
    return {};
}

} // namespace warsha
