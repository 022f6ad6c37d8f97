// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingimport.h"

#include "sign.h"
#include "textfold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::MeetingImport)
};

/// Makes instants of wall times and remembers which of them the clocks skipped or showed twice.
class Clocks
{
public:
    Clocks(bool isUtc, const QTimeZone &zone) : m_isUtc(isUtc), m_zone(zone) {}

    /// notBefore settles a doubled time: the later one where the first would lie before it.
    qint64 instant(qint64 time, qint64 notBefore = 0)
    {
        if (m_isUtc)
            return time;
        const WallInstant found = instantOf(time, m_zone);
        m_skipped += found.kind == WallInstant::Kind::Skipped;
        m_doubled += found.kind == WallInstant::Kind::Doubled;
        return found.utc < notBefore ? found.later : found.utc;
    }
    [[nodiscard]] QStringList notices() const
    {
        const QString zone = QString::fromLatin1(m_zone.id());
        QStringList sentences;
        if (m_skipped > 0)
            sentences.append(Say::tr("The clocks of %1 were put forward in this meeting: %2 times of the report did not exist and were read as summer time would have them.").arg(zone).arg(m_skipped));
        if (m_doubled > 0)
            sentences.append(Say::tr("The clocks of %1 were put back in this meeting: %2 times of the report happened twice, and the first was taken unless it lies before the joining.").arg(zone).arg(m_doubled));
        return sentences;
    }

private:
    bool m_isUtc;
    QTimeZone m_zone;
    int m_skipped = 0;
    int m_doubled = 0;
};

/// Who has no time of leaving stayed to the end: of the meeting, else to the last leave in the report.
qint64 lastMoment(const MeetingReport &report)
{
    if (report.ends)
        return *report.ends;
    qint64 last = 0;
    for (const ReportConnection &each : report.connections)
        last = std::max({last, each.join.value_or(0), each.leave.value_or(0)});
    return last;
}

class Resolver
{
public:
    Resolver(const MeetingReport &report, const QTimeZone &zone) : m_report(report), m_clocks(report.isUtc, zone) {}

    ResolvedReport resolved()
    {
        m_result = {m_report.kind, m_report.totalsOnly, m_report.title, {}, {}, m_report.faults, m_report.notices};
        for (const ReportConnection &line : m_report.connections)
            take(line);
        setMeeting();
        m_result.notices += m_clocks.notices();
        if (m_open > 0)
            m_result.notices.append(Say::tr("%1 connections have no end: they are taken to have lasted to the end of the meeting.").arg(m_open));
        if (m_report.waiting > 0)
            m_result.notices.append(Say::tr("%1 rows are of the waiting room and do not count.").arg(m_report.waiting));
        return m_result;
    }

private:
    ReportPerson &personOf(const ReportConnection &line)
    {
        const std::pair key{foldText(line.name), line.email.toLower()};
        const auto known = m_people.constFind(key);
        if (known != m_people.constEnd())
            return m_result.people[*known];
        m_people.insert(key, m_result.people.size());
        m_result.people.append({line.name, line.email, {}, {}, 0, {}});
        return m_result.people.last();
    }
    void take(const ReportConnection &line)
    {
        std::optional<Interval> stretch;
        if (line.join) {
            const qint64 join = m_clocks.instant(*line.join);
            m_open += !line.leave && !m_report.totalsOnly;
            const qint64 leave = m_clocks.instant(line.leave.value_or(std::max(lastMoment(m_report), *line.join)), join);
            if (leave < join) {
                m_result.faults.append({line.row, Say::tr("leave time"), {}, Say::tr("The time of leaving is before the time of joining.")});
                return;
            }
            stretch = Interval{join, leave};
            m_first = std::min(m_first.value_or(join), join);
            m_last = std::max(m_last.value_or(leave), leave);
        }
        ReportPerson &person = personOf(line);
        person.rows.append(line.row);
        if (m_report.totalsOnly) {
            // Several lines with the same name and e-mail and no joins may be two devices: the longest stands.
            person.totalSeconds = std::max<qint64>(person.totalSeconds, line.totalSeconds.value_or(0));
            person.span = stretch;
            if (stretch) // a line of its own, so that disjoint ones may be added up (see minutesOf)
                m_people.remove({foldText(line.name), line.email.toLower()});
        } else if (stretch) {
            person.connections.append(*stretch);
        }
    }
    void setMeeting()
    {
        if (m_report.starts && m_report.ends) {
            const qint64 starts = m_clocks.instant(*m_report.starts);
            const qint64 ends = m_clocks.instant(*m_report.ends, starts);
            if (ends > starts)
                m_result.meeting = Interval{starts, ends};
        }
        if (!m_result.meeting && m_first && *m_last > *m_first) {
            m_result.meeting = Interval{*m_first, *m_last};
            m_result.notices.append(Say::tr("The report does not say when the meeting began and ended: first joining and last leaving were taken."));
        }
    }

    const MeetingReport &m_report;
    Clocks m_clocks;
    ResolvedReport m_result;
    QHash<std::pair<QString, QString>, qsizetype> m_people;
    std::optional<qint64> m_first;
    std::optional<qint64> m_last;
    int m_open = 0;
};

QList<Interval> connectionsOf(const QList<ReportPerson> &lines, bool totalsOnly)
{
    QList<Interval> all;
    for (const ReportPerson &line : lines) {
        if (!totalsOnly)
            all += line.connections;
        else if (line.span)
            all.append(*line.span);
    }
    return united(all);
}

qint64 totalOf(const QList<ReportPerson> &lines, const Interval &session)
{
    qint64 longest = 0;
    qint64 sum = 0;
    bool everySpan = true;
    for (const ReportPerson &line : lines) {
        const qint64 room = line.span ? secondsOf(clipped({*line.span}, session)) : session.to - session.from;
        const qint64 own = std::min(line.totalSeconds, room);
        longest = std::max(longest, own);
        sum += own;
        everySpan = everySpan && line.span;
    }
    // Sums of stretches that are known may be added, up to the time they cover; bare sums of two devices may not.
    return everySpan ? std::min(sum, secondsOf(clipped(connectionsOf(lines, true), session))) : longest;
}
} // namespace

Result<ResolvedReport> resolve(const MeetingReport &report, const QTimeZone &zone)
{
    if (!zone.isValid())
        return failure(ErrorKind::Input, Say::tr("The centre's time zone is not known to this computer."));
    return Resolver(report, zone).resolved();
}

int minutesOf(const QList<ReportPerson> &lines, const Interval &session, bool totalsOnly)
{
    if (totalsOnly)
        return int(totalOf(lines, session) / 60);
    return minutesWithin(connectionsOf(lines, false), session);
}

Interval presenceOf(const QList<ReportPerson> &lines, const Interval &session, bool totalsOnly)
{
    const QList<Interval> inside = clipped(connectionsOf(lines, totalsOnly), session);
    return inside.isEmpty() ? session : Interval{inside.first().from, inside.last().to};
}

QByteArray contentHash(const MeetingReport &report)
{
    const auto number = [](const std::optional<qint64> &value) { return value ? QByteArray::number(*value) : QByteArray("-"); };
    QList<QByteArray> lines;
    for (const ReportConnection &each : report.connections) {
        lines.append(each.name.normalized(QString::NormalizationForm_C).toUtf8() + '\x1f' + each.email.toLower().toUtf8() + '\x1f'
                     + number(each.join) + '\x1f' + number(each.leave) + '\x1f' + number(each.totalSeconds));
    }
    std::sort(lines.begin(), lines.end());
    Sha256 hash;
    hash.add(reportKindCode(report.kind).toLatin1() + '\x1e' + number(report.starts) + '\x1e' + number(report.ends));
    for (const QByteArray &line : std::as_const(lines))
        hash.add('\x1e' + line);
    return hash.finish();
}

} // namespace warsha
