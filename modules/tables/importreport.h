// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did: rows done, rows that changed nothing, rows rejected with row, column, value and reason. The
// rejected ones can be written as they were, with a column saying why, to be mended and imported again.
#pragma once

#include "result.h"
#include "table.h"

#include <QJsonObject>

namespace warsha {

struct RejectedRow {
    int number = 0; ///< as seen in the file, from 1
    QString column; ///< heading; empty when the whole row is meant
    QString value;
    QString why;       ///< a sentence
    QStringList cells; ///< the whole row as it was
    QStringList guesses = {}; ///< values that may be meant instead
    bool isOfValue = true; ///< false: it can be read, but not beside what another row or another cell says
};

class ImportReport
{
public:
    ImportReport() = default;
    explicit ImportReport(const Table &table); ///< takes name, headings and warnings

    void addDone(qsizetype count = 1) { m_done += count; }
    void addUnchanged(qsizetype count = 1) { m_unchanged += count; }
    /// index: of the row in the table; column: -1 when the whole row is meant.
    void reject(const Table &table, qsizetype index, int column, const QString &why, const QStringList &guesses = {});
    /// Rejects the row when the table itself says that it cannot be trusted; whether it did.
    bool rejectFaulty(const Table &table, qsizetype index);
    void reject(const RejectedRow &row) { m_rejected.append(row); }
    void warn(const QString &sentence) { m_warnings.append(sentence); }

    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] qsizetype unchanged() const { return m_unchanged; }
    [[nodiscard]] const QList<RejectedRow> &rejected() const { return m_rejected; }
    [[nodiscard]] qsizetype rejectedRows() const; ///< rows, where one can have several reasons
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    /// "Rows imported: 24; already there: 1; rejected: 2."
    [[nodiscard]] QString summary() const;
    /// Warnings, then one line per rejected row: row, column, value, why.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// The rejected rows with headings and a last column "Why"; .csv or .xlsx by the name. Nothing is written when
    /// none was rejected.
    Result<void> writeRejected(const QString &path) const;

private:
    QString m_source;
    QStringList m_headings;
    qsizetype m_done = 0;
    qsizetype m_unchanged = 0;
    QList<RejectedRow> m_rejected;
    QStringList m_warnings;
};

} // namespace warsha
