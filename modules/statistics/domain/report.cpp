// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "hourfigure.h"
#include "shortday.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Report)
};

constexpr std::array codes{"group-list"_L1, "sign-in"_L1, "attendance"_L1, "hours-statement"_L1, "results"_L1, "register"_L1, "missing"_L1};

bool isNumber(CellKind kind)
{
    return kind == CellKind::Figure || kind == CellKind::Minutes || kind == CellKind::Share;
}

/// 90 minutes of 60, 925 of a thousand of 10: with as many decimals as are needed, two at most.
QString parted(const QString &cell, double whole, const QLocale &locale)
{
    if (cell.isEmpty())
        return {};
    const double value = double(cell.toLongLong()) / whole;
    const qint64 hundredths = qRound64(value * 100);
    return locale.toString(value, 'f', hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2);
}

QLocale machine()
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

QList<ReportTopic> allReportTopics()
{
    return {ReportTopic::GroupList, ReportTopic::SignIn, ReportTopic::Attendance, ReportTopic::HoursStatement,
            ReportTopic::Results, ReportTopic::Register, ReportTopic::Missing};
}

QString reportCode(ReportTopic kind)
{
    return codes[size_t(kind)];
}

std::optional<ReportTopic> reportFromCode(const QString &code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? std::nullopt : std::optional(ReportTopic(found - codes.begin()));
}

QString reportName(ReportTopic kind)
{
    switch (kind) {
    case ReportTopic::GroupList: return Text::tr("Group list");
    case ReportTopic::SignIn: return Text::tr("Sign-in sheet");
    case ReportTopic::Attendance: return Text::tr("Attendance");
    case ReportTopic::HoursStatement: return Text::tr("Hours statement");
    case ReportTopic::Results: return Text::tr("Results");
    case ReportTopic::Register: return Text::tr("Register of certificates");
    case ReportTopic::Missing: return Text::tr("Who is missing what");
    }
    return {};
}

QString reportSentence(ReportTopic kind)
{
    switch (kind) {
    case ReportTopic::GroupList: return Text::tr("Who is in a group, and since when.");
    case ReportTopic::SignIn: return Text::tr("The sessions of a period, to be signed by hand.");
    case ReportTopic::Attendance: return Text::tr("The hours of everybody by mode, against all planned hours.");
    case ReportTopic::HoursStatement: return Text::tr("For each trainee the balance and every entry; on paper one page or more for each.");
    case ReportTopic::Results: return Text::tr("Every unit of every trainee, and its result.");
    case ReportTopic::Register: return Text::tr("Every number ever given, by the day on the paper.");
    case ReportTopic::Missing: return Text::tr("What is still missing for a certificate, one line for each rule.");
    }
    return {};
}

ReportNeeds needsOf(ReportTopic kind)
{
    switch (kind) {
    case ReportTopic::SignIn: return {.oneGroup = true, .period = true};
    case ReportTopic::Attendance: return {.period = true};
    case ReportTopic::HoursStatement: return {.oneGroup = true, .period = true, .trainee = true};
    case ReportTopic::Register: return {.period = true};
    case ReportTopic::GroupList:
    case ReportTopic::Results:
    case ReportTopic::Missing: break;
    }
    return {};
}

QString shownCell(CellKind kind, const QString &cell, const QLocale &locale)
{
    switch (kind) {
    case CellKind::Figure: return cell.isEmpty() ? QString() : locale.toString(cell.toLongLong());
    case CellKind::Minutes: return cell.isEmpty() ? QString() : hoursFigure(cell.toLongLong(), 60, locale);
    case CellKind::Share: return cell.isEmpty() ? QString() : Text::tr("%1 %").arg(locale.toString(cell.toInt() / 10)); // never rounded up to a limit
    case CellKind::Day: return locale == QLocale() ? shortDay(QDate::fromString(cell, Qt::ISODate)) : locale.toString(QDate::fromString(cell, Qt::ISODate), u"d MMM yyyy"_s);
    case CellKind::Text:
    case CellKind::Name:
    case CellKind::Identifier:
    case CellKind::ToSign: break;
    }
    return cell;
}

QString plainCell(CellKind kind, const QString &cell)
{
    switch (kind) {
    case CellKind::Minutes: return parted(cell, 60, machine());
    case CellKind::Share: return parted(cell, 10, machine());
    default: return cell;
    }
}

QList<int> sortedRows(const ReportTable &table, int column, Qt::SortOrder order, const QLocale &locale)
{
    const CellKind kind = table.columns.at(column).kind;
    QCollator collator(locale);
    collator.setNumericMode(true);
    struct Key {
        int row;
        bool isEmpty;
        qint64 number;
        QCollatorSortKey text;
    };
    std::vector<Key> keys;
    keys.reserve(size_t(table.rows.size()));
    for (int row = 0; row < table.rows.size(); ++row) {
        const QString &cell = table.rows.at(row).at(column);
        keys.push_back({row, cell.isEmpty(), isNumber(kind) ? cell.toLongLong() : 0, collator.sortKey(isNumber(kind) ? QString() : cell)});
    }
    const bool up = order == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [kind, up](const Key &a, const Key &b) {
        if (a.isEmpty != b.isEmpty)
            return b.isEmpty;
        if (isNumber(kind))
            return up ? a.number < b.number : b.number < a.number;
        return up ? a.text.compare(b.text) < 0 : b.text.compare(a.text) < 0;
    });
    QList<int> rows;
    rows.reserve(table.rows.size());
    for (const Key &key : keys)
        rows.append(key.row);
    return rows;
}

namespace {

SheetCells sheetCells(CellKind kind)
{
    switch (kind) {
    case CellKind::Figure:
    case CellKind::Minutes: return SheetCells::Number;
    case CellKind::Share: return SheetCells::Percent;
    case CellKind::Day: return SheetCells::Day;
    default: return SheetCells::Text;
    }
}

} // namespace

Sheet toSheet(const Report &report, const QList<int> &order, bool rightToLeft)
{
    const ReportTable &table = report.table;
    Sheet sheet{reportName(report.kind), {}, {}, rightToLeft};
    for (const ReportColumn &column : table.columns) {
        sheet.headings.append(column.title);
        sheet.cells.append(sheetCells(column.kind));
    }
    QList<int> rows = order;
    if (rows.isEmpty()) {
        rows.resize(table.rows.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(plainCell(table.columns[i].kind, table.rows[row][i]));
        sheet.rows.append(cells);
    }
    return sheet;
}

QString reportFileName(const Report &report)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9]+"_s);
    QStringList parts{reportCode(report.kind)};
    parts += report.subject.split(odd, Qt::SkipEmptyParts);
    parts += report.madeOn.toString(Qt::ISODate);
    return parts.join(u'-');
}

} // namespace warsha
