// SPDX-License-Identifier: GPL-3.0-or-later
// What a table becomes: the seam between the import wizard and the slices. A slice says which fields it knows and what
// else is to be chosen (a group, a date), looks at a table without writing, and writes it as one step that one undo
// takes back. All but the plain texts is asked on the worker's thread.
#pragma once

#include "columnmapping.h"
#include "datecolumn.h"
#include "importreport.h"
#include "opwith.h"
#include "tablereader.h"
#include "worker.h"

#include <optional>

namespace warsha {

/// Something to be said besides the columns: the group, the day, whether look-alikes go in.
struct ImportChoice {
    enum class Kind { List, Flag, Text };
    QString code;
    QString label;
    Kind kind = Kind::List;
    QList<std::pair<QString, QString>> values = {}; ///< of a list: value, and how it is shown
    QString value = {}; ///< at first; of a flag "1" or empty
    bool isRequired = false;
    bool reshapes = false; ///< other values mean other fields, or other things to choose: form() is asked again
};

struct ImportForm {
    QList<ImportField> fields; ///< none: the subject reads the table as it is
    QList<ImportChoice> choices;
    bool readsDateOrder = true; ///< what the person says about day and month is heeded
};

using ImportChoices = QHash<QString, QString>; ///< by code

struct ImportSource {
    QString path; ///< of a file; or
    QString text; ///< what was pasted
    [[nodiscard]] bool isEmpty() const { return path.isEmpty() && text.isEmpty(); }
};

/// A table as the person has mended it, with all that was said.
struct ImportRequest {
    Table table;
    QStringList mapping; ///< words of ColumnMapping, each column spoken of
    DateColumnOptions dates;
    ImportChoices choices;
    QHash<std::pair<QString, QString>, QString> readAs; ///< heading and value to what it means; in the table already
    QString path; ///< of the file; empty when pasted
    QString text; ///< as pasted
};

struct ImportOutcome {
    ImportReport report;
    QString sentence; ///< besides the counts: "20 enrolled in FRM-26-A, 4 on the waiting list."
};

/// How a table of known headings was read last time.
struct ImportMemory {
    QStringList mapping;
    QString dateOrder; ///< "day_month", "month_day" or empty
    QString encoding = {}; ///< of a text file, where the guess was not right; empty: as guessed
    QString separator = {}; ///< likewise
    bool operator==(const ImportMemory &) const = default;
};

class ImportProfiles
{
public:
    virtual ~ImportProfiles() = default;
    [[nodiscard]] virtual Result<std::optional<ImportMemory>> find(const QString &kind,
                                                                   const QString &fingerprint) const = 0;
    virtual Result<void> keep(const QString &kind, const QString &fingerprint, const ImportMemory &memory) = 0;
    /// What the centre writes, where a column does not tell.
    [[nodiscard]] virtual Result<DateOrder> usualDateOrder() const = 0;
};

class ImportSubject
{
public:
    virtual ~ImportSubject() = default;
    /// Kind of its profiles, and object name of the wizard: "people".
    [[nodiscard]] virtual QString code() const = 0;
    [[nodiscard]] virtual QString title() const = 0; ///< "Trainees from a table"
    [[nodiscard]] virtual QString hint() const = 0; ///< which columns are looked for, in one sentence
    /// Which files may be given, and that nothing is written yet; empty: tables, as always.
    [[nodiscard]] virtual QString kinds() const { return {}; }
    [[nodiscard]] virtual Worker &worker() const = 0;
    [[nodiscard]] virtual ImportProfiles *profiles() const { return nullptr; }
    /// Why one cannot go on with these columns yet; empty when one can. By default names the required fields.
    [[nodiscard]] virtual QString missing(const ImportForm &form, const ColumnMapping &mapping) const;

    /// What a file dialog offers: "Tables (*.csv *.xlsx)".
    [[nodiscard]] virtual QString fileFilter() const;
    /// The rows of a file or a text; by default of a table with headings.
    [[nodiscard]] virtual Result<Table> read(const ImportSource &source, const ReadOptions &options) const;
    /// By what was given and said so far: file or text, its table, what was chosen.
    [[nodiscard]] virtual Result<ImportForm> form(const ImportRequest &soFar) const = 0;
    /// The dry run. Writes nothing.
    [[nodiscard]] virtual Result<ImportReport> check(const ImportRequest &request, Progress &progress) const = 0;
    /// What would come of each row, to be looked at beside the counts; by default nothing more.
    [[nodiscard]] virtual Result<Table> preview(const ImportRequest &request) const
    {
        Q_UNUSED(request)
        return Table();
    }
    /// One step, with what is to be written in it besides; cancelled or failed, it leaves nothing. Rows with reasons are left out.
    virtual Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpWith &op) = 0;
};

} // namespace warsha
