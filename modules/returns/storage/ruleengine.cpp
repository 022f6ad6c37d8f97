// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleengine.h"

#include "returnfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qint64 mostMemory = 256 << 20; // bytes that one condition may add
constexpr int stepsBetweenLooks = 2000;

// Functions without side effects, without chance and without a clock, so that desk and ministry get the same answer.
constexpr std::array<std::string_view, 36> functions{
    "abs", "avg", "coalesce", "count", "date", "exists", "glob", "ifnull", "iif", "instr", "julianday", "length", "like", "lower",
    "ltrim", "max", "min", "nullif", "replace", "round", "rtrim", "sign", "strftime", "substr", "substring", "sum", "total", "trim",
    "typeof", "unixepoch", "upper", "row_number", "rank", "dense_rank", "lag", "lead"};

bool isTableOfReturn(std::string_view name)
{
    return name == "return_info" || name == "code_list" || name == "collected" || returnTable(QString::fromLatin1(name.data(), qsizetype(name.size())));
}

bool mayDo(int action, const char *first, const char *second)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE: return true;
    // Without a column only rows are counted: that is how SQLite asks about a common table expression too.
    case SQLITE_READ: return !first || !*first || (second && !*second) || isTableOfReturn(first);
    case SQLITE_FUNCTION: return second && std::find(functions.begin(), functions.end(), std::string_view(second)) != functions.end();
    default: return false;
    }
}

// A refused function is a plain error to SQLite, so the refusal is noted here.
int authorise(void *refused, int action, const char *first, const char *second, const char *, const char *)
{
    if (mayDo(action, first, second))
        return SQLITE_OK;
    *static_cast<bool *>(refused) = true;
    return SQLITE_DENY;
}

struct Watch {
    QElapsedTimer since;
    qint64 milliseconds = 0;
    qint64 memoryBefore = 0;
};

int lookAt(void *context)
{
    const auto *watch = static_cast<const Watch *>(context);
    return watch->since.elapsed() > watch->milliseconds || sqlite3_memory_used() - watch->memoryBefore > mostMemory;
}

QString textAt(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)), sqlite3_column_bytes(statement, column));
}

QString filled(QString message, sqlite3_stmt *statement)
{
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const QString mark = u'{' + QString::fromUtf8(sqlite3_column_name(statement, i)) + u'}';
        message.replace(mark, textAt(statement, i).left(100));
    }
    return message;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::RuleEngine)
};

class RuleRun
{
public:
    RuleRun(const SqliteHandle &handle, const RuleLimits &limits, RuleReport &report, QDate day)
        : m_handle(handle), m_limits(limits), m_report(report), m_day(day)
    {
        sqlite3_set_authorizer(handle.get(), authorise, &m_refused);
        sqlite3_progress_handler(handle.get(), stepsBetweenLooks, lookAt, &m_watch);
    }
    ~RuleRun()
    {
        sqlite3_progress_handler(m_handle.get(), 0, nullptr, nullptr);
        sqlite3_set_authorizer(m_handle.get(), nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(RuleRun)

    void run(const Rule &rule)
    {
        m_watch.since.start();
        m_watch.milliseconds = m_limits.milliseconds;
        m_watch.memoryBefore = sqlite3_memory_used();
        if (!isPlainSelect(rule))
            return;
        // In order of the key, so that the same rows are kept everywhere when there are too many.
        const Result<SqliteStatement> statement = m_handle.prepare("SELECT * FROM (\n" + rule.sql.toUtf8() + "\n) ORDER BY key LIMIT "
                                                                   + QByteArray::number(m_limits.rows + 1));
        if (!statement)
            return failed(rule, RuleFailure::Reason::NotSql, Text::tr("Rule %1 cannot be run: %2").arg(rule.id, statement.error().detail));
        collect(rule, statement->get());
    }

private:
    bool isPlainSelect(const Rule &rule)
    {
        const QByteArray sql = rule.sql.toUtf8();
        sqlite3_stmt *raw = nullptr;
        const char *rest = nullptr;
        m_refused = false;
        const int code = sqlite3_prepare_v2(m_handle.get(), sql.constData(), int(sql.size()), &raw, &rest);
        const SqliteStatement statement(raw);
        if (m_refused || (code == SQLITE_OK && raw && !sqlite3_stmt_readonly(raw))) {
            failed(rule, RuleFailure::Reason::Forbidden,
                   Text::tr("Rule %1 was stopped: it tried to do more than read the return (%2).").arg(rule.id, m_handle.error({}).detail));
            return false;
        }
        if (code != SQLITE_OK || !raw || !QByteArray(rest).trimmed().isEmpty()) {
            failed(rule, RuleFailure::Reason::NotSql, Text::tr("Rule %1 cannot be run: %2").arg(rule.id, m_handle.error({}).detail));
            return false;
        }
        return true;
    }

    void collect(const Rule &rule, sqlite3_stmt *statement)
    {
        const int key = keyColumn(statement);
        const RuleWording wording = rule.wordingIn(QLocale().name().section(u'_', 0, 0));
        int code = SQLITE_ROW;
        for (int count = 0; (code = sqlite3_step(statement)) == SQLITE_ROW; ++count) {
            if (count == m_limits.rows)
                return failed(rule, RuleFailure::Reason::TooManyRows,
                              Text::tr("Rule %1 finds more than %2 rows; the first %2 are listed.").arg(rule.id).arg(m_limits.rows));
            m_report.findings.append({rule.id, rule.severityOn(m_day), rule.table, textAt(statement, key), filled(wording.message, statement), wording.guidance});
        }
        if (code == SQLITE_INTERRUPT)
            return failed(rule, RuleFailure::Reason::TooLong, Text::tr("Rule %1 was stopped: it takes too long or too much memory.").arg(rule.id));
        if (code != SQLITE_DONE)
            failed(rule, RuleFailure::Reason::NotSql, Text::tr("Rule %1 cannot be run: %2").arg(rule.id, m_handle.error({}).detail));
    }

    static int keyColumn(sqlite3_stmt *statement)
    {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            if (qstrcmp(sqlite3_column_name(statement, i), "key") == 0)
                return i;
        }
        return 0;
    }

    void failed(const Rule &rule, RuleFailure::Reason reason, const QString &message)
    {
        m_report.failures.append({rule.id, reason, message});
    }

    const SqliteHandle &m_handle;
    const RuleLimits &m_limits;
    RuleReport &m_report;
    QDate m_day;
    Watch m_watch;
    bool m_refused = false;
};

} // namespace

Result<RuleReport> RuleEngine::run(const RulePack &pack, const ReturnData &data, const ReturnData *previous) const
{
    WARSHA_TRY(SqliteHandle handle, SqliteHandle::open(SqliteHandle::Mode::Memory));
    WARSHA_CHECK(handle.execute("ATTACH ':memory:' AS previous"));
    WARSHA_CHECK(fillReturnDatabase(handle, "main", data));
    // With no previous return its tables are there and empty, so that no rule fails for want of them.
    WARSHA_CHECK(fillReturnDatabase(handle, "previous", previous ? *previous : ReturnData{data.centre, data.asOf, {}}));
    // Without counts SQLite takes the wrong index: over 3,500 certificates one join took six seconds, and was stopped as too long.
    WARSHA_CHECK(handle.execute("ANALYZE"));
    WARSHA_CHECK(handle.execute("PRAGMA query_only=ON"));
    RuleReport report{pack.id, pack.version, {}, {}};
    RuleRun run(handle, m_limits, report, data.asOf);
    for (const Rule &rule : pack.rules)
        run.run(rule);
    return report;
}

} // namespace warsha
