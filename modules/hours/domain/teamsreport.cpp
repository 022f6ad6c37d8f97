// SPDX-License-Identifier: GPL-3.0-or-later
// Teams translates headings, roles and lengths, so columns are known by where they stand and what is in them, never by
// their words: in the third section they are name, join, leave, length, e-mail, role.
#include "reportreaders.h"

#include "reporttime.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::TeamsReport)
};

/// "3. In-Meeting activities": the number, or 0.
int sectionOf(const ReportRow &row)
{
    static const QRegularExpression heading(u"^([1-9])\\s*[.)]\\s*\\D{2,}$"_s);
    const auto found = heading.match(westernDigits(row.cell(0)));
    const bool alone = std::all_of(row.cells.cbegin() + std::min<qsizetype>(1, row.cells.size()), row.cells.cend(),
                                   [](const QString &cell) { return cell.isEmpty(); });
    return found.hasMatch() && alone ? found.captured(1).toInt() : 0;
}

struct Sections {
    QList<ReportRow> summary;
    QList<ReportRow> people;     ///< 2: first join, last leave, sum
    QList<ReportRow> activities; ///< 3
};

Sections sectionsOf(const QList<ReportRow> &rows)
{
    Sections sections;
    int current = 0;
    for (const ReportRow &row : rows) {
        if (const int number = sectionOf(row)) {
            current = number;
            continue;
        }
        if (row.isBlank())
            continue;
        if (current == 1)
            sections.summary.append(row);
        else if (current == 2)
            sections.people.append(row);
        else if (current == 3)
            sections.activities.append(row);
    }
    return sections;
}

/// Title, start and end stand in the summary as pairs; the first two values that are dates are start and end.
struct Summary {
    QString title;
    QString starts;
    QString ends;
};
Summary summaryOf(const QList<ReportRow> &rows)
{
    Summary summary;
    for (const ReportRow &row : rows) {
        const QString value = row.cell(1);
        if (summary.title.isEmpty() && !value.isEmpty())
            summary.title = value;
        if (!readStamp(value))
            continue;
        if (summary.starts.isEmpty())
            summary.starts = value;
        else if (summary.ends.isEmpty())
            summary.ends = value;
    }
    return summary;
}

QString emailIn(const ReportRow &row)
{
    for (const QString &cell : row.cells) {
        if (cell.contains(u'@'))
            return cell;
    }
    return {};
}

/// Rows with a name and join time; the heading row is told by having no time.
MeetingReport connectionsReport(const QList<ReportRow> &rows, const Summary &summary, bool totals, const ReportReading &reading)
{
    MeetingReport report;
    report.kind = totals ? ReportKind::TeamsTotals : ReportKind::TeamsActivities;
    report.totalsOnly = totals;
    report.title = summary.title;
    StampedRows stamped;
    bool headingSeen = false;
    for (const ReportRow &row : rows) {
        if (row.isBlank())
            continue;
        if (!headingSeen && !readStamp(row.cell(1)) && !readStamp(row.cell(2))) {
            headingSeen = true;
            continue;
        }
        ReportConnection line{row.line, row.cell(0), emailIn(row), {}, {}, {}};
        if (line.name.isEmpty()) {
            report.faults.append({row.line, Say::tr("name"), {}, Say::tr("The row has no name.")});
            continue;
        }
        if (totals) {
            line.totalSeconds = readLength(row.cell(3));
            if (!line.totalSeconds) {
                report.faults.append({row.line, Say::tr("duration"), row.cell(3), Say::tr("This length of time cannot be read.")});
                continue;
            }
        } else if (row.cell(1).isEmpty()) {
            report.faults.append({row.line, Say::tr("join time"), {}, Say::tr("The row lacks its join time.")});
            continue;
        }
        stamped.add(row, line, row.cell(1), row.cell(2));
    }
    stamped.settle(report, reading, summary.starts, summary.ends);
    return report;
}

/// The older export: name, what the person did, when. Words for joined and left are translated; who appears for the
/// first time joins, then each line turns it round, unless the words say otherwise.
class EventList
{
public:
    MeetingReport read(const QList<ReportRow> &rows, const ReportReading &reading)
    {
        m_report.kind = ReportKind::TeamsEvents;
        QList<RawStamp> stamps;
        for (const ReportRow &row : rows) {
            if (const auto stamp = readStamp(row.cell(2)))
                stamps.append(*stamp);
        }
        const StampOrder order = settleOrder(stamps, reading, m_report.notices);
        for (const ReportRow &row : rows) {
            if (!row.isBlank())
                take(row, order);
        }
        leaveTheRest();
        return m_report;
    }

private:
    void take(const ReportRow &row, StampOrder order)
    {
        const auto stamp = readStamp(row.cell(2));
        const auto at = stamp ? wallOf(*stamp, order) : std::nullopt;
        if (row.cell(0).isEmpty() || !at) {
            m_report.faults.append({row.line, Say::tr("timestamp"), row.cell(2), Say::tr("This is not a date and time.")});
            return;
        }
        m_last = std::max(m_last, *at);
        const QString who = foldText(row.cell(0));
        const auto open = m_open.constFind(who);
        const QString action = foldText(row.cell(1));
        const bool joins = action.startsWith("joined"_L1) || (action != "left"_L1 && open == m_open.constEnd());
        if (joins && open != m_open.constEnd()) {
            m_report.connections[*open].leave = *at; // a second device, or a line that was lost: they stayed
            m_open.remove(who);
        }
        if (joins) {
            m_open.insert(who, m_report.connections.size());
            m_report.connections.append({row.line, row.cell(0), {}, *at, std::nullopt, std::nullopt});
        } else if (open != m_open.constEnd()) {
            m_report.connections[*open].leave = *at;
            m_open.remove(who);
        } else {
            m_report.faults.append({row.line, Say::tr("action"), row.cell(1), Say::tr("Leaves without having joined.")});
        }
    }
    void leaveTheRest()
    {
        for (const qsizetype index : std::as_const(m_open))
            m_report.connections[index].leave = m_last;
        if (!m_open.isEmpty())
            m_report.notices.append(Say::tr("%n people have no line for leaving: they are taken to have stayed until the last line of the report.", nullptr,
                                            int(m_open.size())));
    }

    MeetingReport m_report;
    QHash<QString, qsizetype> m_open;
    WallSeconds m_last = 0;
};

/// The table without numbered sections: where rows with a name and two times (or one time, for events) begin.
MaybeReport readFlat(const QList<ReportRow> &rows, const ReportReading &reading)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 30); ++i) {
        const ReportRow &row = rows[i];
        if (row.cells.size() < 3 || row.cell(0).isEmpty())
            continue;
        const bool name = row.cell(0).compare("full name"_L1, Qt::CaseInsensitive) == 0
            || (row.cell(0).compare("name"_L1, Qt::CaseInsensitive) == 0 && row.cells.size() <= 7);
        const ReportRow next = i + 1 < rows.size() ? rows[i + 1] : ReportRow{};
        const bool twoTimes = readStamp(next.cell(1)) && readStamp(next.cell(2));
        const bool oneTime = next.cells.size() == 3 && !readStamp(next.cell(1)) && readStamp(next.cell(2));
        const bool headingItself = !readStamp(row.cell(1)) && !readStamp(row.cell(2));
        if (!headingItself || (!twoTimes && !oneTime) || (!name && row.cells.size() != 3 && row.cells.size() < 5))
            continue;
        if (oneTime)
            return EventList().read(rows.mid(i + 1), reading);
        return connectionsReport(rows.mid(i), summaryOf(rows.first(i)), false, reading);
    }
    return std::nullopt;
}
} // namespace

MaybeReport readTeams(const QList<ReportRow> &rows, const ReportReading &reading)
{
    const Sections sections = sectionsOf(rows);
    if (!sections.activities.isEmpty())
        return connectionsReport(sections.activities, summaryOf(sections.summary), false, reading);
    if (!sections.people.isEmpty()) {
        MeetingReport report = connectionsReport(sections.people, summaryOf(sections.summary), true, reading);
        report.faults.append({rows.last().line, Say::tr("activities"), {},
                              Say::tr("The report ends before its list of activities, so the sums of its participants are used, which hide who left and "
                                  "came back. Was the file cut? Save it from Teams again.")});
        return report;
    }
    return readFlat(rows, reading);
}

} // namespace warsha
