// SPDX-License-Identifier: GPL-3.0-or-later
// A report: a question that a centre is asked again and again, answered as one table (and, where it is handed to people, as
// sheets of paper). Cells are kept as they are written for machines; how they look is decided where they are shown.
#pragma once

#include "group.h"
#include "tablewriter.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace warsha {

enum class ReportTopic {
    GroupList,      ///< who is, was, or would be in a group
    SignIn,         ///< a sheet to sign by hand: people down, sessions across
    Attendance,     ///< hours of everybody by mode, against the plan
    HoursStatement, ///< of each trainee the balance and every entry
    Results,        ///< every unit of everybody
    Register,       ///< every number ever given
    Missing,        ///< who is missing what for a certificate
};
[[nodiscard]] QList<ReportTopic> allReportTopics();
[[nodiscard]] QString reportCode(ReportTopic kind); ///< "group-list", "hours-statement": typed, and in file names
[[nodiscard]] std::optional<ReportTopic> reportFromCode(const QString &code);
[[nodiscard]] QString reportName(ReportTopic kind);     ///< translated
[[nodiscard]] QString reportSentence(ReportTopic kind); ///< translated: what it answers

/// What one may choose for a report.
struct ReportNeeds {
    bool group = true;      ///< the whole centre where none is chosen
    bool oneGroup = false;  ///< not of the whole centre: the paper would be endless, or the columns differ
    bool period = false;
    bool trainee = false;
};
[[nodiscard]] ReportNeeds needsOf(ReportTopic kind);

/// How a cell is written for machines, and so how it sorts: figures as "12" or "-3", minutes as "90", a share in per
/// thousand, a day as ISO 8601. An empty cell is empty in all of them.
enum class CellKind { Text, Name, Identifier, Figure, Minutes, Share, Day, ToSign };

struct ReportColumn {
    QString title;
    CellKind kind = CellKind::Text;
    double weight = 1; ///< of the width that there is
};

struct ReportTable {
    QString caption;
    QList<ReportColumn> columns;
    QList<QStringList> rows;
};

/// One sheet of paper, or more: of one trainee, of one group.
struct ReportSheet {
    QString heading;
    QStringList facts;
    QList<ReportTable> tables;
};

struct Report {
    ReportTopic kind = ReportTopic::GroupList;
    QString centre;    ///< its name
    QDate madeOn;      ///< in the centre's zone
    QStringList facts; ///< what was chosen: "Group FRM-26-A", "1 Mar 2026 – 31 Mar 2026"
    QString subject;   ///< for file names: the code of the group, or empty
    ReportTable table;
    QList<ReportSheet> sheets; ///< empty: the table is what is printed
};

/// For people: in the digits, dates and decimal signs of a locale.
[[nodiscard]] QString shownCell(CellKind kind, const QString &cell, const QLocale &locale = QLocale());
/// For spreadsheets: Latin digits, hours and per cent with a point, days as ISO 8601.
[[nodiscard]] QString plainCell(CellKind kind, const QString &cell);
/// The order of the rows by a column; empty cells last, equal ones as they were.
[[nodiscard]] QList<int> sortedRows(const ReportTable &table, int column, Qt::SortOrder order, const QLocale &locale = QLocale());

/// The rows in that order; none: as they are.
[[nodiscard]] Sheet toSheet(const Report &report, const QList<int> &order, bool rightToLeft);
/// "attendance-FRM-26-A-2026-11-26"
[[nodiscard]] QString reportFileName(const Report &report);

} // namespace warsha
