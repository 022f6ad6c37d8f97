// SPDX-License-Identifier: GPL-3.0-or-later
#include "registersink.h"

#include "joinedfacts.h"
#include "markcolumns.h"
#include "registergridmodel.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// A row that is written: its mark as it will be, and which changes it answers.
struct Wanted {
    RegisterMark mark;
    QList<qsizetype> changes;
};

/// The changes of one session.
class RegisterWrite
{
public:
    RegisterWrite(HoursService &hours, const QList<GridChange> &changes, QList<GridAnswer> &answers)
        : m_hours(hours), m_changes(changes), m_answers(answers)
    {
    }

    /// Answers all of them; the good marks are to be written.
    Result<SessionMarks> decide(const TrainingSessionId &session)
    {
        WARSHA_TRY(m_register, m_hours.registerOf(session));
        for (qsizetype at = 0; at < m_changes.size(); ++at) {
            if (sessionOfCode(m_changes[at].column) == session)
                WARSHA_CHECK(take(at));
        }
        QList<RegisterMark> marks;
        for (const Wanted &each : std::as_const(m_wanted))
            marks.append(each.mark);
        using Faults = QMap<qsizetype, Error>;
        WARSHA_TRY(const Faults faults, m_hours.faultsOf(session, marks));
        SessionMarks good{session, {}};
        for (qsizetype at = 0; at < m_wanted.size(); ++at) {
            const auto fault = faults.constFind(at);
            for (const qsizetype change : std::as_const(m_wanted[at].changes))
                m_answers[change] = fault == faults.cend() ? GridAnswer::saved(m_changes[change].text) : GridAnswer::refused(fault->message);
            if (fault == faults.cend())
                good.marks.append(m_wanted[at].mark);
        }
        return good;
    }
    [[nodiscard]] GroupId group() const { return m_register.session.group; }

private:
    Result<void> take(qsizetype at)
    {
        const GridChange &change = m_changes[at];
        const EnrolmentId enrolment(change.row);
        const auto line = std::ranges::find(m_register.lines, enrolment, &RegisterLine::enrolment);
        const std::optional<RegisterMark> now = line == m_register.lines.cend() ? std::nullopt : line->mark;
        const bool isMark = isMarkCode(change.column);
        const QString standing = isMark ? markText(now) : minutesText(now);
        if (standing != change.before) {
            m_answers[at] = GridAnswer::conflict(standing);
            return {};
        }
        auto wanted = std::ranges::find(m_wanted, enrolment, [](const Wanted &each) { return each.mark.enrolment; });
        if (wanted == m_wanted.end()) {
            m_wanted.append({now.value_or(RegisterMark{{}, 0, m_register.session.id, enrolment, Attendance::Present, 0}), {}});
            wanted = m_wanted.end() - 1;
        }
        wanted->changes.append(at);
        RegisterMark &mark = wanted->mark;
        if (!isMark) {
            mark.attendance = Attendance::Late; // minutes say that somebody came late
            mark.lateMinutes = change.text.toInt();
            return {};
        }
        WARSHA_TRY(mark.attendance, attendanceFromCode(change.text));
        if (mark.attendance == Attendance::Late && mark.lateMinutes == 0)
            mark.lateMinutes = qMin(usualLateMinutes, m_register.session.plannedMinutes);
        return {};
    }

    HoursService &m_hours;
    const QList<GridChange> &m_changes;
    QList<GridAnswer> &m_answers;
    SessionRegister m_register;
    QList<Wanted> m_wanted;
};

GridSink::Answers write(HoursService &hours, const QList<GridChange> &changes)
{
    QList<GridAnswer> answers(changes.size());
    QList<TrainingSessionId> sessions;
    for (const GridChange &change : changes)
        if (const TrainingSessionId session = sessionOfCode(change.column); !sessions.contains(session))
            sessions.append(session);
    QList<SessionMarks> all;
    GroupId group;
    for (const TrainingSessionId &session : std::as_const(sessions)) {
        RegisterWrite writing(hours, changes, answers);
        WARSHA_TRY(const SessionMarks good, writing.decide(session));
        group = writing.group();
        if (!good.marks.isEmpty())
            all.append(good);
    }
    if (all.size() == 1)
        WARSHA_CHECK(hours.setMarks(all.first().session, all.first().marks));
    else if (!all.isEmpty())
        WARSHA_CHECK(hours.setMarks(group, all));
    return answers;
}

Result<QStringList> told(const HoursDesk &desk, const TrainingSessionId &session, const EnrolmentId &enrolment)
{
    WARSHA_TRY(const QList<MarkVersion> versions, desk.hours.markVersions(session, enrolment));
    QStringList lines;
    for (const MarkVersion &version : versions) {
        const QString what = version.isRemoved                      ? RegisterGridModel::tr("taken out", "a mark")
            : version.attendance == Attendance::Late ? RegisterGridModel::tr("%1, %n min", nullptr, version.lateMinutes).arg(attendanceName(version.attendance))
                                                     : attendanceName(version.attendance);
        const QString when = QLocale().toString(QDateTime::fromSecsSinceEpoch(version.at, desk.hours.zone()), QLocale::ShortFormat);
        lines.prepend(joinedFacts({what, desk.userName ? desk.userName(version.by) : QString(), when}));
    }
    return lines;
}

} // namespace

void RegisterSink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    m_desk.groups.worker.run(context, [hours = &m_desk.hours, changes] { return write(*hours, changes); }, then);
}

void RegisterSink::history(const QUuid &row, const QString &column, QObject *context,
                           const std::function<void(const Result<QStringList> &)> &then)
{
    const TrainingSessionId session = sessionOfCode(column);
    if (session.isNull())
        return then(QStringList());
    m_desk.groups.worker.run(context, [desk = m_desk, session, row] { return told(desk, session, EnrolmentId(row)); }, then);
}

} // namespace warsha
