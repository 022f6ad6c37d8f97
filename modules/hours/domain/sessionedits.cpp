// SPDX-License-Identifier: GPL-3.0-or-later
// What stands already: sessions held otherwise, or not at all; locked marks corrected.
#include "groupmembers.h"
#include "hoursservice.h"
#include "registerplan.h"
#include "shortday.h"
#include "traineeseal.h"
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

QString named(const TrainingSession &session, const QTimeZone &zone)
{
    return shortDay(session.day) + u' ' + wallText(session.starts, zone, false) + u'–' + wallText(session.ends, zone, false);
}

/// Why a session stays as it is, whatever is wanted of it; nothing when it need not.
std::optional<Error> fixed(const TrainingSession &session, const SessionUse &use, const QTimeZone &zone)
{
    if (use.isLocked)
        return Error{ErrorKind::Rule, HoursService::tr("The hours of the session %1 are locked: it stays as it is.").arg(named(session, zone)), {}};
    if (use.isReported)
        return Error{ErrorKind::Rule, HoursService::tr("The hours of the session %1 come from a meeting report: it stays as it is.").arg(named(session, zone)), {}};
    return std::nullopt;
}

bool isHeldAtOnce(const TrainingSession &one, const TrainingSession &other)
{
    return one.starts == other.starts && one.ends == other.ends;
}

} // namespace

/// Looks at all of them before anything is written: sessions may change places.
class HoursService::SessionChanger
{
public:
    SessionChanger(HoursService &service, const GroupId &group) : m_service(service), m_group(group) {}

    Result<void> decide(const QList<TrainingSession> &wanted)
    {
        WARSHA_TRY(m_standing, m_service.m_hours.sessionsOf(m_group));
        WARSHA_TRY(m_uses, m_service.m_hours.usesOf(m_group));
        for (qsizetype at = 0; at < wanted.size(); ++at)
            WARSHA_CHECK(take(wanted[at], at));
        if (!m_faults.isEmpty())
            m_first = m_faults.first();
        while (dropClash()) {
        }
        return {};
    }
    Result<void> write()
    {
        for (const Change &each : std::as_const(m_changes)) {
            WARSHA_CHECK(m_service.m_hours.changeSession(each.session));
            if (each.plan)
                WARSHA_CHECK(each.plan->write(m_service.m_hours));
        }
        return {};
    }
    [[nodiscard]] const QMap<qsizetype, Error> &faults() const { return m_faults; }
    /// Why not all of them: one that stays for a reason of its own is the reason, not the session that would run into it.
    [[nodiscard]] std::optional<Error> cause() const { return m_first ? m_first : m_faults.isEmpty() ? std::nullopt : std::optional(m_faults.first()); }

private:
    struct Change {
        TrainingSession session;
        TrainingSession before;
        std::shared_ptr<RegisterPlan> plan; ///< of a session with marks
    };

    Result<void> take(TrainingSession wanted, qsizetype at)
    {
        const auto known = std::ranges::find(std::as_const(m_standing), wanted.id, &TrainingSession::id);
        if (known == m_standing.cend()) {
            m_faults.insert(at, {ErrorKind::NotFound, tr("There is no such session."), {}});
            return {};
        }
        wanted.group = m_group;
        wanted.version = known->version;
        const SessionUse use = m_uses.value(wanted.id);
        const Result<TrainingSession> checked = m_service.checkedSession(wanted);
        if (checked && *checked == *known)
            return {};
        if (const auto why = fixed(*known, use, m_service.m_settings.zone)) {
            m_faults.insert(at, *why);
            return {};
        }
        if (!checked) {
            m_faults.insert(at, checked.error());
            return {};
        }
        Change change{*checked, *known, {}};
        if (use.people > 0) {
            WARSHA_TRY(const bool isMoved, moveRegister(change, at));
            if (!isMoved)
                return {};
        }
        m_changes.insert(at, change);
        return {};
    }
    /// False when the hours of its marks may not go along.
    Result<bool> moveRegister(Change &change, qsizetype at)
    {
        if (!m_members) {
            WARSHA_TRY(GroupMembers members, GroupMembers::of(m_service.m_sources, m_group));
            m_members = std::make_unique<GroupMembers>(std::move(members));
        }
        const QDate from = std::min(change.before.day, change.session.day).addDays(-1);
        const QDate to = std::max(change.before.day, change.session.day).addDays(1);
        WARSHA_TRY(const QList<StandingEntry> standing, m_service.m_hours.standing(m_group, from, to));
        change.plan = std::make_shared<RegisterPlan>(change.before, *m_members, EntryCheck(*m_members, m_service.m_settings, standing),
                                                     m_service.m_session.user(), m_service.m_clock.seconds());
        WARSHA_CHECK(change.plan->load(m_service.m_hours));
        const Result<void> moved = change.plan->moveTo(change.session);
        if (!moved)
            m_faults.insert(at, moved.error());
        return moved.has_value();
    }
    /// Against the sessions as they would be. One that keeps its time may stand where it stood.
    bool dropClash()
    {
        QList<TrainingSession> all = m_standing;
        for (const Change &each : std::as_const(m_changes))
            *std::ranges::find(all, each.session.id, &TrainingSession::id) = each.session;
        for (auto each = m_changes.cbegin(); each != m_changes.cend(); ++each) {
            if (isHeldAtOnce(each->session, each->before))
                continue;
            QList<TrainingSession> others = all;
            others.removeIf([&](const TrainingSession &other) { return other.id == each->session.id; });
            const QString clash = clashOf({each->session}, others, m_service.m_settings.zone);
            if (clash.isEmpty())
                continue;
            m_faults.insert(each.key(), {ErrorKind::Rule, clash, {}});
            m_changes.remove(each.key());
            return true;
        }
        return false;
    }

    HoursService &m_service;
    GroupId m_group;
    QList<TrainingSession> m_standing;
    QHash<TrainingSessionId, SessionUse> m_uses;
    std::unique_ptr<GroupMembers> m_members; ///< of the plans
    QMap<qsizetype, Change> m_changes;       ///< by the place in the list of what is wanted
    QMap<qsizetype, Error> m_faults;
    std::optional<Error> m_first; ///< before any clash was looked for
};

Result<QMap<qsizetype, Error>> HoursService::changeSessions(const GroupId &group, const QList<TrainingSession> &wanted, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    QMap<qsizetype, Error> faults;
    const Step step{u"hours.changesessions"_s, {group.toText(), QString::number(wanted.size())}};
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        SessionChanger changer(*this, group);
        WARSHA_CHECK(changer.decide(wanted));
        faults = changer.faults();
        return changer.write();
    }));
    return faults;
}

Result<int> HoursService::moveSessions(const GroupId &group, const TrainingSessionId &first, int days, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    int moved = 0;
    const Step step{u"hours.movesessions"_s, {group.toText(), QString::number(days)}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<TrainingSession> standing, m_hours.sessionsOf(group));
        const QList<TrainingSession> later = laterSessions(standing, first, days, m_settings.zone);
        if (later.isEmpty())
            return failure(ErrorKind::Conflict, tr("The session was removed meanwhile."));
        const auto off = std::ranges::find_if(later, [&](const TrainingSession &each) { return m_settings.daysOff.contains(each.day); });
        if (off != later.cend())
            return failure(ErrorKind::Rule, tr("The session %1 would fall on a day off.").arg(named(*off, m_settings.zone)));
        SessionChanger changer(*this, group);
        WARSHA_CHECK(changer.decide(later));
        if (const auto cause = changer.cause())
            return failure(*cause);
        moved = int(later.size());
        return changer.write();
    }));
    if (done.repeated) {
        WARSHA_TRY(const QStringList sessions, m_units.touched(done.step, u"training_session"_s));
        moved = int(sessions.size());
    }
    return moved;
}

Result<void> HoursService::removeSessions(const GroupId &group, const QList<TrainingSessionId> &ids, Recorded recorded, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    const Step step{u"hours.removesessions"_s, {group.toText(), QString::number(ids.size())}};
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        using Uses = QHash<TrainingSessionId, SessionUse>;
        WARSHA_TRY(const Uses uses, m_hours.usesOf(group));
        WARSHA_TRY(const QList<TrainingSession> standing, m_hours.sessionsOf(group));
        for (const TrainingSessionId &id : ids) {
            const auto session = std::ranges::find(standing, id, &TrainingSession::id);
            if (session == standing.cend())
                return failure(ErrorKind::Conflict, tr("The session was removed meanwhile."));
            const SessionUse use = uses.value(id);
            if (const auto why = fixed(*session, use, m_settings.zone))
                return failure(*why);
            if (use.people > 0 && recorded == Recorded::Refuse)
                return failure(ErrorKind::Rule, tr("%n people are recorded in the session %1: it is removed with its register, or stays.", nullptr, use.people)
                               .arg(named(*session, m_settings.zone)));
            WARSHA_CHECK(removeSession(*session));
        }
        return {};
    }));
    return {};
}

Result<void> HoursService::removeSession(const TrainingSession &session)
{
    HourFilter filter;
    filter.session = session.id;
    WARSHA_TRY(const QList<StoredEntry> entries, m_hours.entries(filter));
    for (const StoredEntry &each : entries)
        WARSHA_CHECK(m_hours.removeEntry(each.entry));
    WARSHA_TRY(const QList<RegisterMark> marks, m_hours.marksOf(session.id));
    for (const RegisterMark &each : marks)
        WARSHA_CHECK(m_hours.removeMark(each));
    return m_hours.removeSession(session);
}

Result<void> HoursService::correctMarks(const TrainingSessionId &id, const QList<RegisterMark> &marks, const QString &reason, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::LockHours));
    if (reason.simplified().isEmpty())
        return failure(ErrorKind::Input, tr("Marks are corrected with a reason."));
    const Step step{u"hours.correct"_s, {id.toText(), QString::number(marks.size())}, true};
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const TrainingSession session, this->session(id));
        WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, session.group));
        WARSHA_TRY(RegisterPlan plan, planOf(session, members));
        TraineeSeal seals(m_keys, members);
        for (RegisterMark each : marks) {
            WARSHA_TRY(each.reason, seals.close(each.enrolment, "register_mark"_L1, "reason"_L1, reason.simplified()));
            WARSHA_CHECK(plan.correct(each));
        }
        return plan.write(m_hours);
    }));
    return {};
}

} // namespace warsha
