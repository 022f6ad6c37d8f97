// SPDX-License-Identifier: GPL-3.0-or-later
#include "registersink.h"

#include "registergridmodel.h"

namespace warsha {

namespace {

/// A row that is written: its mark as it will be, and which changes it answers.
struct Wanted {
    RegisterMark mark;
    QList<qsizetype> changes;
};

class RegisterWrite
{
public:
    RegisterWrite(HoursService &hours, const QList<GridChange> &changes) : m_hours(hours), m_changes(changes) {}

    GridSink::Answers write(const TrainingSessionId &session)
    {
        WARSHA_TRY(m_register, m_hours.registerOf(session));
        m_answers.resize(m_changes.size());
        for (qsizetype at = 0; at < m_changes.size(); ++at)
            WARSHA_CHECK(take(at));
        QList<RegisterMark> marks;
        for (const Wanted &each : std::as_const(m_wanted))
            marks.append(each.mark);
        using Faults = QMap<qsizetype, Error>;
        WARSHA_TRY(const Faults faults, m_hours.faultsOf(session, marks));
        QList<RegisterMark> good;
        for (qsizetype at = 0; at < m_wanted.size(); ++at) {
            const auto fault = faults.constFind(at);
            for (const qsizetype change : std::as_const(m_wanted[at].changes))
                m_answers[change] = fault == faults.cend() ? GridAnswer::saved(m_changes[change].text) : GridAnswer::refused(fault->message);
            if (fault == faults.cend())
                good.append(m_wanted[at].mark);
        }
        if (!good.isEmpty())
            WARSHA_CHECK(m_hours.setMarks(session, good));
        return m_answers;
    }

private:
    Result<void> take(qsizetype at)
    {
        const GridChange &change = m_changes[at];
        const EnrolmentId enrolment(change.row);
        const auto line = std::ranges::find(m_register.lines, enrolment, &RegisterLine::enrolment);
        const std::optional<RegisterMark> now = line == m_register.lines.cend() ? std::nullopt : line->mark;
        const bool isMark = RegisterGridModel::isMarkCode(change.column);
        const QString standing = isMark ? RegisterGridModel::markText(now) : RegisterGridModel::minutesText(now);
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
    SessionRegister m_register;
    QList<Wanted> m_wanted;
    QList<GridAnswer> m_answers;
};

} // namespace

void RegisterSink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    const TrainingSessionId session = changes.isEmpty() ? TrainingSessionId() : RegisterGridModel::sessionOf(changes.first().column);
    m_desk.groups.worker.run(context, [hours = &m_desk.hours, session, changes] {
        return RegisterWrite(*hours, changes).write(session);
    }, then);
}

} // namespace warsha
