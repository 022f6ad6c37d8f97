// SPDX-License-Identifier: GPL-3.0-or-later
#include "registersink.h"

#include "joinedfacts.h"
#include "markcolumns.h"
#include "registergridmodel.h"
#include "shortday.h"

#include <QLocale>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// A row that is written: its mark as it will be, and which changes it answers.
struct Wanted {
    RegisterMark mark;
    QList<qsizetype> changes;
    bool isLocked = false;
    bool isReported = false;
    [[nodiscard]] bool isCorrection() const { return isLocked || contradictsReport(isReported, mark.attendance); }
};

/// Why marks are corrected: empty when nobody says why, nothing when nobody was asked.
using Reason = std::optional<QString>;

/// The changes of one session.
class RegisterWrite
{
public:
    RegisterWrite(HoursService &hours, const QList<GridChange> &changes, const Reason &reason, QList<GridAnswer> &answers)
        : m_hours(hours), m_changes(changes), m_reason(reason), m_answers(answers)
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
        if (m_reason)
            correct(session);
        QList<RegisterMark> marks;
        for (const Wanted &each : std::as_const(m_wanted))
            marks.append(each.mark);
        using Faults = QMap<qsizetype, Error>;
        WARSHA_TRY(const Faults faults, m_hours.faultsOf(session, marks));
        SessionMarks good{session, {}};
        for (qsizetype at = 0; at < m_wanted.size(); ++at) {
            const auto fault = faults.constFind(at);
            answer(m_wanted[at], fault == faults.cend() ? nullptr : &*fault);
            if (fault == faults.cend())
                good.marks.append(m_wanted[at].mark);
        }
        return good;
    }
    [[nodiscard]] GroupId group() const { return m_register.session.group; }

private:
    void answer(const Wanted &wanted, const Error *refusal)
    {
        for (const qsizetype change : wanted.changes)
            m_answers[change] = refusal ? GridAnswer::refused(refusal->message) : GridAnswer::saved(m_changes[change].text);
    }
    /// The corrections, in a step of their own. Without a reason they are as they were.
    void correct(const TrainingSessionId &session)
    {
        const auto rest = std::ranges::stable_partition(m_wanted, [](const Wanted &each) { return !each.isCorrection(); });
        const QList<Wanted> corrections(rest.begin(), rest.end());
        m_wanted.erase(rest.begin(), rest.end());
        QList<RegisterMark> marks;
        for (const Wanted &each : corrections)
            marks.append(each.mark);
        if (marks.isEmpty())
            return;
        const auto corrected = m_reason->isEmpty() ? Result<void>() : m_hours.correctMarks(session, marks, *m_reason);
        for (const Wanted &each : corrections) {
            answer(each, corrected ? nullptr : &corrected.error());
            for (const qsizetype change : m_reason->isEmpty() ? each.changes : QList<qsizetype>())
                m_answers[change] = GridAnswer::saved(m_changes[change].before);
        }
    }
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
            wanted->isLocked = line != m_register.lines.cend() && line->isLocked;
            wanted->isReported = line != m_register.lines.cend() && line->isReported;
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
    const Reason &m_reason;
    QList<GridAnswer> &m_answers;
    SessionRegister m_register;
    QList<Wanted> m_wanted;
};

GridSink::Answers write(HoursService &hours, const QList<GridChange> &changes, const Reason &reason)
{
    QList<GridAnswer> answers(changes.size());
    QList<TrainingSessionId> sessions;
    for (const GridChange &change : changes)
        if (const TrainingSessionId session = sessionOfCode(change.column); !sessions.contains(session))
            sessions.append(session);
    QList<SessionMarks> all;
    GroupId group;
    for (const TrainingSessionId &session : std::as_const(sessions)) {
        RegisterWrite writing(hours, changes, reason, answers);
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
        const QString when = shortMomentThere(QDateTime::fromSecsSinceEpoch(version.at, desk.hours.zone()));
        lines.prepend(joinedFacts({what, desk.userName ? desk.userName(version.by) : QString(), when, version.why}));
    }
    return lines;
}

} // namespace

void RegisterSink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    QList<GridChange> corrections;
    if (m_kindOf)
        std::ranges::copy_if(changes, std::back_inserter(corrections), [this](const GridChange &each) { return m_kindOf(each) != MarkChange::Plain; });
    const Reason reason = corrections.isEmpty() ? std::nullopt : Reason(reasonFor(corrections));
    m_desk.groups.worker.run(context, [hours = &m_desk.hours, changes, reason] { return write(*hours, changes, reason); }, then);
}

QString RegisterSink::reasonFor(const QList<GridChange> &corrections) const
{
    constexpr qsizetype named = 6;
    const int marks = int(corrections.size());
    QStringList lines;
    for (const GridChange &change : corrections.first(qMin(named, corrections.size())))
        lines.append(RegisterGridModel::tr("%1: %2, will be %3.", "whose mark, as it is, as it will be")
                         .arg(m_cellName(change), markWords(change.column, change.before), markWords(change.column, change.text)));
    if (corrections.size() > named)
        lines.append(RegisterGridModel::tr("And %n more mark(s).", nullptr, marks - int(named)));
    const auto isReported = [this](const GridChange &each) { return m_kindOf(each) == MarkChange::AgainstReport; };
    const bool hasReported = std::ranges::any_of(corrections, isReported);
    const bool isAllReported = std::ranges::all_of(corrections, isReported);
    if (!isAllReported)
        lines.append(RegisterGridModel::tr("The hours of this register are locked: they count. What was counted is reversed, the new mark counts at once, and the reason stays with it. This cannot be undone."));
    if (hasReported)
        lines.append(RegisterGridModel::tr("A meeting report says who was there. Its minutes are taken back by a reversal, the new mark counts at once, and the reason stays with it. This cannot be undone."));
    const QStringList reasons = isAllReported ? QStringList{RegisterGridModel::tr("somebody else joined by this name"), RegisterGridModel::tr("joined, but was not there")}
                                              : QStringList{RegisterGridModel::tr("marked by mistake"), RegisterGridModel::tr("the excuse came later"), RegisterGridModel::tr("the sheet says otherwise")};
    const Question::Asked asked{u"hours.correct"_s, isAllReported ? RegisterGridModel::tr("Correct a meeting report") : RegisterGridModel::tr("Correct locked marks"),
                                lines.join(u'\n'), RegisterGridModel::tr("Correct %n mark(s)", nullptr, marks), false, RegisterGridModel::tr("Why"), reasons};
    const Question::Answer answer = m_desk.question.ask(m_asking, asked);
    return answer.agreed ? answer.reason : QString();
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
