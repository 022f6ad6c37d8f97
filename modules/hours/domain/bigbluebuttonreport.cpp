// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportreaders.h"

#include "numberparser.h"
#include "reporttime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr int maxNesting = 64;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::BigBlueButtonReport)
};

bool nestsTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char each = json[i];
        if (inText) {
            i += each == '\\';
            inText = each != '"';
        } else if (each == '"') {
            inText = true;
        } else if (each == '{' || each == '[') {
            if (++depth > maxNesting)
                return true;
        } else if (each == '}' || each == ']') {
            --depth;
        }
    }
    return false;
}

/// Epoch milliseconds to seconds; 0 and nonsense are nothing ("still in").
std::optional<qint64> secondsAt(const QJsonValue &value)
{
    const double milliseconds = value.toDouble();
    if (!(milliseconds > 0) || milliseconds > 7.3e12)
        return std::nullopt;
    return qint64(milliseconds) / 1000;
}

/// The stretches of one connection: registeredOn and leftOn, in newer versions a list of them under "sessions".
void addStretches(const QJsonObject &connection, ReportConnection line, MeetingReport &report)
{
    const QJsonArray sessions = connection.value("sessions"_L1).toArray();
    QList<QJsonObject> stretches;
    for (const QJsonValue &session : sessions)
        stretches.append(session.toObject());
    if (stretches.isEmpty())
        stretches.append(connection);
    for (const QJsonObject &stretch : std::as_const(stretches)) {
        line.join = secondsAt(stretch.value("registeredOn"_L1));
        line.leave = secondsAt(stretch.value("leftOn"_L1));
        if (line.join)
            report.connections.append(line);
        else
            report.faults.append({line.row, u"registeredOn"_s, {}, Say::tr("The connection has no time of joining.")});
    }
}

/// Who never left stayed to the end of the meeting, or, when it was still going on, to the last thing it knows of.
void closeOpenOnes(MeetingReport &report)
{
    qint64 last = report.ends.value_or(0);
    for (const ReportConnection &each : std::as_const(report.connections))
        last = std::max({last, each.join.value_or(0), each.leave.value_or(0)});
    int open = 0;
    for (ReportConnection &each : report.connections) {
        if (!each.leave) {
            each.leave = std::max(report.ends.value_or(last), *each.join);
            ++open;
        }
    }
    if (open > 0 && !report.ends)
        report.notices.append(Say::tr("The meeting had not ended when the report was saved; %1 people were still in, and are counted to the last moment it tells of.").arg(open));
}

bool isClock(const QString &cell)
{
    return cell == u"-"_s || (cell.size() == 8 && readLength(cell));
}

/// Twelve fixed columns, then polls: name, moderator, score, talk, webcam, messages, reactions, polls, hands, join, left, length.
constexpr qsizetype moderatorAt = 1;
constexpr qsizetype talkAt = 3;
constexpr qsizetype joinAt = 9;
constexpr qsizetype leftAt = 10;
constexpr qsizetype lengthAt = 11;

bool isDashboardRow(const ReportRow &row)
{
    const QString moderator = row.cell(moderatorAt);
    return row.cells.size() > lengthAt && (moderator == "TRUE"_L1 || moderator == "FALSE"_L1) && isClock(row.cell(talkAt))
        && readStamp(row.cell(joinAt)) && isClock(row.cell(lengthAt));
}
} // namespace

Result<MeetingReport> readBigBlueButtonJson(const QByteArray &bytes)
{
    if (bytes.size() > maxReportBytes)
        return failure(ErrorKind::Input, Say::tr("The file is larger than 20 MB. No meeting report is: it cannot be read."));
    if (nestsTooDeep(bytes))
        return failure(ErrorKind::Input, Say::tr("The file is nested too deep to be a meeting report."));
    QJsonParseError error;
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const QJsonObject root = QJsonDocument::fromJson(plain, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Input, Say::tr("The file is cut off or damaged: its JSON cannot be read from character %1 on.").arg(error.offset),
                       error.errorString());
    if (!root.value("users"_L1).isObject())
        return failure(ErrorKind::Input, Say::tr("The file is not a meeting report of BigBlueButton: it has no list of users."));

    MeetingReport report;
    report.kind = ReportKind::BigBlueButtonJson;
    report.isUtc = true;
    report.title = root.value("name"_L1).toString();
    report.starts = secondsAt(root.value("createdOn"_L1));
    report.ends = secondsAt(root.value("endedOn"_L1));
    int row = 0;
    const QJsonObject users = root.value("users"_L1).toObject();
    for (const QJsonValue &value : users) {
        const QJsonObject user = value.toObject();
        const ReportConnection line{++row, user.value("name"_L1).toString().trimmed(), {}, {}, {}, {}};
        if (line.name.isEmpty()) {
            report.faults.append({row, u"name"_s, {}, Say::tr("The user has no name.")});
            continue;
        }
        const QJsonObject connections = user.value("intIds"_L1).toObject();
        for (const QJsonValue &connection : connections)
            addStretches(connection.toObject(), line, report);
    }
    if (report.connections.isEmpty())
        return failure(ErrorKind::Input, Say::tr("The report names nobody."));
    closeOpenOnes(report);
    return report;
}

MaybeReport readBigBlueButtonTable(const QList<ReportRow> &rows, const ReportReading &reading)
{
    if (rows.size() < 2 || rows[0].cells.size() <= lengthAt
        || std::none_of(rows.cbegin() + 1, rows.cend(), isDashboardRow))
        return std::nullopt;
    MeetingReport report;
    report.kind = ReportKind::BigBlueButtonCsv;
    report.totalsOnly = true;
    StampedRows stamped;
    for (const ReportRow &row : rows.mid(1)) {
        const bool anonymous = row.cell(moderatorAt).isEmpty() && row.cell(joinAt).isEmpty();
        if (row.isBlank() || anonymous)
            continue; // the last row holds the anonymous answers to polls
        ReportConnection line{row.line, row.cell(0), {}, {}, {}, readLength(row.cell(lengthAt))};
        if (line.name.isEmpty() || !line.totalSeconds) {
            report.faults.append({row.line, line.name.isEmpty() ? Say::tr("name") : Say::tr("duration"), row.cell(lengthAt),
                                  Say::tr("The row lacks its name or its length.")});
            continue;
        }
        stamped.add(row, line, row.cell(joinAt), row.cell(leftAt) == u"-"_s ? QString() : row.cell(leftAt));
    }
    stamped.settle(report, reading, {}, {});
    return report;
}

} // namespace warsha
