// SPDX-License-Identifier: GPL-3.0-or-later
// One open centre database: a .warsha file (SQLite) or a postgresql:// address. Only storage rooms and app include this.
// It belongs to the thread that opened it (see DatabaseThread); every call comes from that thread.
#pragma once

#include "clock.h"
#include "row.h"
#include "transaction.h"
#include "units.h"

#include <QObject>

#include <initializer_list>
#include <memory>

namespace warsha {

class Connection;
struct RunningStep;

/// A named value of a statement: {":id"_L1, id.toText()}
using Binding = std::pair<QLatin1StringView, QVariant>;
using Bindings = QList<Binding>;

struct OpenOptions {
    bool create = false;   ///< make a new centre; otherwise a missing file is an error
    bool readOnly = false; ///< never writes, takes no lock; migrations must be up to date
    DeskId desk;           ///< null: the desk id kept beside the settings of this PC is used, made if need be
    std::shared_ptr<const Clock> clock; ///< null: the system's
};

/// What happened in a committed step: enough for lists to reload.
struct CommitNotice {
    StepId step;
    QString verb;
    QStringList tables;
};

class Database : public QObject, public Units
{
    Q_OBJECT
public:
    enum class Engine { Sqlite, Postgresql };

    /// Opens, locks and migrates. Refusals (newer file, other program's file, network folder, locked by another process,
    /// wrong address) are clear sentences. A damaged file is for reading only: see damage(), which whoever writes first
    /// asks too.
    static Result<std::unique_ptr<Database>> open(const QString &location, const OpenOptions &options = {});
    ~Database() override;

    [[nodiscard]] Engine engine() const;
    [[nodiscard]] QString location() const;    ///< as given; a password in an address is left out
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString damage() const;      ///< empty, or what the check found: show the red bar; first asked, it reads the file
    /// Whether damage() answers at once; if not, the file is read beside from now on, and other work goes on meanwhile.
    [[nodiscard]] bool isReadThrough() const;
    [[nodiscard]] DeskId desk() const;
    [[nodiscard]] const Clock &clock() const;

    // -- reading ------------------------------------------------------------------------------------------------
    /// All rows of a prepared statement with named values, each through the mapper; the query is finished before return.
    template<typename Mapper>
    [[nodiscard]] auto all(QStringView sql, const Bindings &values, Mapper mapper) const
        -> Result<QList<std::invoke_result_t<Mapper, const Row &>>>
    {
        QList<std::invoke_result_t<Mapper, const Row &>> rows;
        WARSHA_CHECK(each(sql, values, [&](const Row &row) { rows.append(mapper(row)); }));
        return rows;
    }
    /// The first row, or nothing.
    template<typename Mapper>
    [[nodiscard]] auto first(QStringView sql, const Bindings &values, Mapper mapper) const
        -> Result<std::optional<std::invoke_result_t<Mapper, const Row &>>>
    {
        std::optional<std::invoke_result_t<Mapper, const Row &>> found;
        WARSHA_CHECK(each(sql, values, [&](const Row &row) {
            if (!found)
                found.emplace(mapper(row));
        }));
        return found;
    }
    /// Calls visit for each row without keeping them. visit must not use the database.
    [[nodiscard]] Result<void> each(QStringView sql, const Bindings &values,
                                    const std::function<void(const Row &)> &visit) const;
    /// A single integer (count, sum); 0 when there is no row or it is null.
    [[nodiscard]] Result<qint64> number(QStringView sql, const Bindings &values = {}) const;

    // -- writing ------------------------------------------------------------------------------------------------
    Result<Committed> atomically(const Step &step, const Actor &actor,
                                 const std::function<Result<void>()> &work) override;
    [[nodiscard]] Result<QStringList> touched(const StepId &step, const QString &table) const override;
    /// The open transaction; an error sentence when a repository writes outside atomically().
    [[nodiscard]] Result<Transaction *> writing() const;
    /// The one exception of the log: key rows are written without their bytes being logged; the log says a key of this
    /// id was made or destroyed. table is a key table: id TEXT PRIMARY KEY plus the given fields, no version.
    Result<void> insertKey(QLatin1StringView table, const Fields &fields);
    Result<void> insertKeys(const Batch &batch);
    /// Writes keys that are there anew, under their ids: the same keys in a new wrap, which the log does not tell apart.
    Result<void> rewrapKeys(const Batch &batch);
    Result<void> destroyKey(QLatin1StringView table, const QString &id);

Q_SIGNALS:
    /// After COMMIT returned, in this object's thread.
    void committed(const warsha::CommitNotice &notice);

private:
    friend class ChangeLog;
    friend class Backup;
    Database(std::unique_ptr<Connection> connection, const OpenOptions &options);
    [[nodiscard]] Result<Committed> runOnce(RunningStep &running, const std::function<Result<void>()> &work);
    [[nodiscard]] Result<Committed> findOp(const OpId &op) const;
    [[nodiscard]] Result<Committed> settle(const RunningStep &running, const Error &error);
    Result<Committed> perform(RunningStep &running, const std::function<Result<void>()> &work);

    std::unique_ptr<Connection> m_connection;
    DeskId m_desk;
    std::shared_ptr<const Clock> m_clock;
    RunningStep *m_running = nullptr;
};

} // namespace warsha
