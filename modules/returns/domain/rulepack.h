// SPDX-License-Identifier: GPL-3.0-or-later
// The ministry's checks as data: a rule is a read-only SQL condition over the return that gives the offending rows.
// Desk and ministry run the very same pack. Form: resources/formats/return-v1.md section 4.
#pragma once

#include "returndata.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace warsha {

enum class Severity { Warning, Error };

/// What a rule says to a person.
struct RuleWording {
    QString message;  ///< with {column} for values of the offending row
    QString guidance; ///< what to do about it
};

struct Rule {
    QString id;      ///< "R101"
    int version = 1;
    QString category; ///< file, schema, lookup, learner, enrolment, record, period, plausibility
    Severity severity = Severity::Warning;
    QDate hardensOn; ///< from that day an error; null: never
    RuleWording wording;
    QMap<QString, RuleWording> others; ///< the same in other languages, by code: "ar"
    QString table;   ///< the table whose rows are offending
    QString sql;     ///< SELECT giving columns  key  (names the row) and any others used in the message

    [[nodiscard]] Severity severityOn(QDate day) const
    {
        return hardensOn.isValid() && day >= hardensOn ? Severity::Error : severity;
    }
    /// In a language, where the pack knows it.
    [[nodiscard]] RuleWording wordingIn(const QString &language) const { return others.value(language, wording); }
};

struct RulePack {
    QString id;
    qint64 version = 0;
    QString schema;
    QList<Rule> rules;
};

/// Strict: unknown schema, doubled ids, missing words are ErrorKind::Input. At most 1 MB and 2,000 rules.
[[nodiscard]] Result<RulePack> readRulePack(const QByteArray &json);
/// The pack that ships with the program.
[[nodiscard]] Result<RulePack> shippedRulePack();

struct RuleFinding {
    QString rule;
    Severity severity = Severity::Warning;
    QString table;
    QString key;
    QString message; ///< in the language of the program, where the pack knows it
    QString guidance;
};

/// A rule that could not be run to its end, and why: it tried to write, ran too long, gave too many rows, is no SQL.
struct RuleFailure {
    enum class Reason { Forbidden, TooLong, TooManyRows, NotSql };
    QString rule;
    Reason reason = Reason::NotSql;
    QString message;
};

struct RuleReport {
    QString pack;
    qint64 packVersion = 0;
    QList<RuleFinding> findings;
    QList<RuleFailure> failures;
    [[nodiscard]] qint64 errors() const;
    [[nodiscard]] qint64 warnings() const;
};

struct RuleLimits {
    int milliseconds = 5000; ///< per rule
    int rows = 1000;         ///< findings kept per rule; more is TooManyRows
};

/// Runs a pack; implemented in returns/storage on SQLite's own interface.
class RuleRunner
{
public:
    virtual ~RuleRunner() = default;
    /// previous: the return sent before, or nothing (rules over it then find nothing).
    [[nodiscard]] virtual Result<RuleReport> run(const RulePack &pack, const ReturnData &data,
                                                 const ReturnData *previous = nullptr) const = 0;
};

} // namespace warsha
